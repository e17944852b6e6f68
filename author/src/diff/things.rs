//! What stands in a pack, as rows of text that can be compared.

use std::collections::BTreeMap;

use waymark_base::LanguageTag;
use waymark_pack::records::Hotline;
use waymark_pack::vocabulary::AnsweredBy;

use crate::plain;
use crate::shelf::Shelf;
use crate::table::{self, Cell};

/// A thing as rows of text, and whether it is an emergency number.
pub(super) struct Thing {
    cells: Vec<(String, String)>,
    pub(super) emergency: bool,
}

/// Things of one kind by their ids.
pub(super) type Things = BTreeMap<String, Thing>;

impl Thing {
    fn of(cells: Vec<Cell>) -> Self {
        let cells = cells.into_iter().map(|cell| (cell.column, cell.text));
        Self::new(cells.collect())
    }

    pub(super) fn new(cells: Vec<(String, String)>) -> Self {
        Self {
            cells,
            emergency: false,
        }
    }

    pub(super) fn cell(&self, column: &str) -> &str {
        let found = self.cells.iter().find(|(name, _)| name == column);
        found.map(|(_, text)| text.as_str()).unwrap_or_default()
    }

    /// The few cells that tell what it is.
    pub(super) fn described(&self) -> Vec<String> {
        let telling = [
            "name", "title", "service", "number", "place", "country", "state",
        ];
        let cells = telling.iter().map(|column| (column, self.cell(column)));
        let told = cells.filter(|(_, text)| !text.is_empty());
        told.map(|(column, text)| format!("{column}: {text}"))
            .collect()
    }

    /// Each cell that says something else now.
    pub(super) fn differences(&self, now: &Self) -> Vec<String> {
        let mut columns: Vec<&String> = self.cells.iter().map(|(column, _)| column).collect();
        let new = now.cells.iter().map(|(column, _)| column);
        let new: Vec<&String> = new.filter(|column| !columns.contains(column)).collect();
        columns.extend(new);
        let quoted = |text: &str| {
            if text.is_empty() {
                "nothing".to_owned()
            } else {
                format!("\"{text}\"")
            }
        };
        let changed = columns
            .into_iter()
            .map(|column| (column, self.cell(column), now.cell(column)));
        let changed = changed.filter(|(_, before, now)| before != now);
        changed
            .map(|(column, before, now)| format!("{column}: {} → {}", quoted(before), quoted(now)))
            .collect()
    }
}

pub(super) fn numbers(shelf: &Shelf, languages: &[LanguageTag]) -> Things {
    let rows = |hotline: &Hotline| -> Vec<(String, Thing)> {
        let contacts = hotline.contacts.iter().map(|contact| {
            let mut thing = Thing::of(table::contact(hotline, contact, languages));
            thing.emergency = hotline.answered_by == AnsweredBy::Emergency;
            let note = hotline.note.clone().unwrap_or_default();
            thing.cells.push(("hotline note".to_owned(), note));
            (contact.id.to_string(), thing)
        });
        contacts.collect()
    };
    shelf.hotlines.iter().flat_map(rows).collect()
}

pub(super) fn places(shelf: &Shelf, languages: &[LanguageTag]) -> Things {
    let row = |site| Thing::of(table::site(site, languages));
    shelf
        .sites
        .iter()
        .map(|site| (site.id.to_string(), row(site)))
        .collect()
}

pub(super) fn crossings(shelf: &Shelf, languages: &[LanguageTag]) -> Things {
    let row = |crossing| Thing::of(table::crossing(crossing, languages));
    shelf
        .crossings
        .iter()
        .map(|one| (one.id.to_string(), row(one)))
        .collect()
}

pub(super) fn sources(shelf: &Shelf, _: &[LanguageTag]) -> Things {
    shelf
        .sources
        .iter()
        .map(|one| (one.id.to_string(), Thing::of(table::source(one))))
        .collect()
}

pub(super) fn sheets(shelf: &Shelf, _: &[LanguageTag]) -> Things {
    let rows = shelf.sheets.iter().map(|(head, blocks)| {
        let mut cells = vec![
            ("title".to_owned(), head.title.clone()),
            ("summary".to_owned(), head.summary.clone()),
            ("translation".to_owned(), head.translation.to_string()),
        ];
        cells.extend(blocks.iter().map(|block| {
            let body: Vec<String> = block.body.iter().flat_map(plain::lines).collect();
            let sources: Vec<String> = block.sources.iter().map(ToString::to_string).collect();
            let text = format!(
                "{}: {} [{}]",
                block.heading,
                body.join(" / "),
                sources.join(", ")
            );
            (format!("block {}", block.anchor), text)
        }));
        (
            format!("{} ({})", head.id, head.language),
            Thing::new(cells),
        )
    });
    rows.collect()
}
