//! Paper: where the cards lie on a page, and where things stand on a card. Lengths are
//! millimetres.

use super::fit::line_mm;
use super::request::CardLayout;
use crate::views::CutMark;

/// Room between the edge of a card and what stands on it.
const PADDING: f64 = 4.0;
/// Room between a text and a code.
const BESIDE: f64 = 2.5;
/// Room between two entries.
const BETWEEN: f64 = 1.2;
/// Length of a cut mark, and how far it stays away from a card.
const MARK: f64 = 6.0;
const AWAY: f64 = 1.5;
/// Arm of the cross where four cards meet.
const CROSS: f64 = 2.0;

/// A page with cards.
pub(super) struct Sheet {
    pub(super) width: f64,
    pub(super) height: f64,
    card_width: f64,
    card_height: f64,
    columns: u8,
    rows: u8,
    /// Most entries on a card.
    pub(super) most: usize,
    /// Whether a code stands beside number and facts, or beside the facts only.
    beside_all: bool,
    largest_code: f64,
}

/// A place on a card or a page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// Where the parts of one entry stand on a card.
pub(super) struct Entry {
    /// The number, or an address.
    pub(super) head: Area,
    pub(super) facts: Area,
    pub(super) code: Area,
    pub(super) head_size_pt: f64,
    pub(super) facts_size_pt: f64,
}

impl Sheet {
    pub(super) fn of(layout: CardLayout) -> Self {
        match layout {
            CardLayout::A4Eight => Self {
                width: 210.0,
                height: 297.0,
                card_width: 85.0,
                card_height: 54.0,
                columns: 2,
                rows: 4,
                most: 3,
                beside_all: true,
                largest_code: 24.0,
            },
            CardLayout::Strip => Self {
                width: 54.0,
                height: 120.0,
                card_width: 54.0,
                card_height: 120.0,
                columns: 1,
                rows: 1,
                most: 4,
                beside_all: false,
                largest_code: 15.5,
            },
        }
    }

    /// The cards on the page, line by line.
    pub(super) fn cards(&self) -> Vec<Area> {
        let (left, top) = self.corner();
        let rows = 0..self.rows;
        rows.flat_map(|row| (0..self.columns).map(move |column| (column, row)))
            .map(|(column, row)| Area {
                x: left + f64::from(column) * self.card_width,
                y: top + f64::from(row) * self.card_height,
                width: self.card_width,
                height: self.card_height,
            })
            .collect()
    }

    fn corner(&self) -> (f64, f64) {
        let left = (self.width - f64::from(self.columns) * self.card_width) / 2.0;
        let top = (self.height - f64::from(self.rows) * self.card_height) / 2.0;
        (left, top)
    }

    /// Marks outside the cards, and a cross wherever four of them meet. A page that is one
    /// card has none.
    pub(super) fn cut_marks(&self) -> Vec<CutMark> {
        let (left, top) = self.corner();
        if left < MARK + AWAY || top < MARK + AWAY {
            return Vec::new();
        }
        let line = |x1_mm, y1_mm, x2_mm, y2_mm| CutMark {
            x1_mm,
            y1_mm,
            x2_mm,
            y2_mm,
        };
        let (right, bottom) = (self.width - left, self.height - top);
        let mut marks = Vec::new();
        for column in 0..=self.columns {
            let x = left + f64::from(column) * self.card_width;
            marks.push(line(x, top - AWAY - MARK, x, top - AWAY));
            marks.push(line(x, bottom + AWAY, x, bottom + AWAY + MARK));
            for row in 1..self.rows {
                let y = top + f64::from(row) * self.card_height;
                marks.push(line(x, y - CROSS, x, y + CROSS));
            }
        }
        for row in 0..=self.rows {
            let y = top + f64::from(row) * self.card_height;
            marks.push(line(left - AWAY - MARK, y, left - AWAY, y));
            marks.push(line(right + AWAY, y, right + AWAY + MARK, y));
            for column in 1..self.columns {
                let x = left + f64::from(column) * self.card_width;
                marks.push(line(x - CROSS, y, x + CROSS, y));
            }
        }
        marks
    }

    /// Where the entries of a card stand, one under the other; the fewer, the larger.
    pub(super) fn entries(&self, count: usize) -> Vec<Entry> {
        let count = u8::try_from(count.clamp(1, self.most)).unwrap_or(1);
        let inner = self.card_height - 2.0 * PADDING;
        let height = (inner - f64::from(count - 1) * BETWEEN) / f64::from(count);
        (0..count)
            .map(|place| {
                let y = PADDING + f64::from(place) * (height + BETWEEN);
                self.entry(y, height, count)
            })
            .collect()
    }

    fn entry(&self, y: f64, height: f64, count: u8) -> Entry {
        let (head_size_pt, facts_size_pt) = match count {
            1 => (16.0, 9.0),
            2 => (14.0, 8.0),
            _ => (12.5, 7.0),
        };
        let (x, width) = (PADDING, self.card_width - 2.0 * PADDING);
        let head_height = line_mm(head_size_pt);
        let facts_height = height - head_height;
        let code_height = if self.beside_all {
            height
        } else {
            facts_height
        };
        let side = code_height.min(self.largest_code);
        let beside = width - side - BESIDE;
        let area = |x, y, width, height| Area {
            x,
            y,
            width,
            height,
        };
        let head_width = if self.beside_all { beside } else { width };
        Entry {
            head: area(x, y, head_width, head_height),
            facts: area(x, y + head_height, beside, facts_height),
            code: area(x + width - side, y + height - code_height, side, side),
            head_size_pt,
            facts_size_pt,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAYOUTS: [CardLayout; 2] = [CardLayout::A4Eight, CardLayout::Strip];

    fn inside(inner: Area, outer: Area) -> bool {
        inner.x >= outer.x - 1e-9
            && inner.y >= outer.y - 1e-9
            && inner.x + inner.width <= outer.x + outer.width + 1e-9
            && inner.y + inner.height <= outer.y + outer.height + 1e-9
    }

    fn apart(one: Area, other: Area) -> bool {
        one.x + one.width <= other.x + 1e-9
            || other.x + other.width <= one.x + 1e-9
            || one.y + one.height <= other.y + 1e-9
            || other.y + other.height <= one.y + 1e-9
    }

    #[test]
    fn eight_cards_of_the_size_of_a_bank_card_lie_on_a_page_of_a4() {
        let sheet = Sheet::of(CardLayout::A4Eight);
        let cards = sheet.cards();
        assert_eq!((sheet.width, sheet.height, cards.len()), (210.0, 297.0, 8));
        let page = Area {
            x: 0.0,
            y: 0.0,
            width: 210.0,
            height: 297.0,
        };
        for (place, card) in cards.iter().enumerate() {
            assert_eq!((card.width, card.height), (85.0, 54.0));
            assert!(inside(*card, page));
            assert!(cards.iter().take(place).all(|other| apart(*card, *other)));
        }
        let marks = sheet.cut_marks();
        assert_eq!(marks.len(), 2 * 3 + 3 * 3 + 2 * 5 + 5);
    }

    #[test]
    fn a_strip_is_a_page_of_its_own() {
        let sheet = Sheet::of(CardLayout::Strip);
        assert_eq!(sheet.cards().len(), 1);
        assert_eq!((sheet.width, sheet.height), (54.0, 120.0));
        assert!(sheet.cut_marks().is_empty());
    }

    #[test]
    fn whatever_stands_on_a_card_stands_inside_and_covers_nothing_else() {
        for layout in LAYOUTS {
            let sheet = Sheet::of(layout);
            let card = Area {
                x: 0.0,
                y: 0.0,
                width: sheet.card_width,
                height: sheet.card_height,
            };
            for count in 1..=sheet.most {
                let entries = sheet.entries(count);
                assert_eq!(entries.len(), count);
                let areas: Vec<Area> = entries
                    .iter()
                    .flat_map(|entry| [entry.head, entry.facts, entry.code])
                    .collect();
                for (place, area) in areas.iter().enumerate() {
                    assert!(area.width > 13.0 && area.height > 4.0, "{area:?}");
                    assert!(inside(*area, card), "{layout:?} {count} {area:?}");
                    let others = areas.iter().take(place);
                    assert!(
                        others.into_iter().all(|other| apart(*area, *other)),
                        "{layout:?} {count} {area:?}"
                    );
                }
            }
        }
    }
}
