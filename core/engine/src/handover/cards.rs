//! Pocket cards: what stands on them, and in which box.

use waymark_base::LanguageTag;
use waymark_language::Key;

use super::choice::Chosen;
use super::fit::{LINE_SPACING, fits, lines_in};
use super::given::{Given, Wording};
use super::message::of_several_countries;
use super::qr::Code;
use super::request::CardRequest;
use super::sheet::{Area, Entry, Sheet};
use super::warnings::name;
use crate::EngineError;
use crate::desk::Room;
use crate::views::{CardsView, LeftOutView, PocketCard, QrBox, TextAlign, TextBox, TextWeight};

/// Languages of a number that a card names.
const MOST_LANGUAGES: usize = 4;

/// How something is written.
#[derive(Clone, Copy)]
struct Letters {
    weight: TextWeight,
    /// The smallest size that can still be read, in points.
    smallest_pt: f64,
}

/// Numbers and addresses.
const LARGE: Letters = Letters {
    weight: TextWeight::Bold,
    smallest_pt: 7.0,
};
/// Facts.
const SMALL: Letters = Letters {
    weight: TextWeight::Regular,
    smallest_pt: 5.5,
};

/// What stands on each card, before it is put into its place on the page.
#[derive(Default)]
struct Card {
    texts: Vec<TextBox>,
    qr: Vec<QrBox>,
}

impl Room<'_> {
    /// Cards of what was chosen, or of a country's best numbers.
    pub(super) fn pocket_cards(&self, request: &CardRequest) -> Result<CardsView, EngineError> {
        let sheet = Sheet::of(request.layout);
        let recipient = self.recipient(request.language.as_deref())?;
        let theirs = recipient.room(self);
        let (chosen, doubtful) = self.chosen_for(request, &recipient.tag, sheet.most)?;
        let wording = Wording {
            language: &recipient.tag,
            most_languages: MOST_LANGUAGES,
            abroad: of_several_countries(&chosen),
        };
        let (mut given, mut left_out) = self.sorted_out(&theirs, &chosen, wording)?;
        let beyond = given.split_off(given.len().min(sheet.most));
        left_out.extend(beyond.iter().map(|given| self.no_room(given)));
        let (card, cut) = theirs.card(&sheet, &given);
        left_out.extend(
            cut.into_iter()
                .map(|(given, facts)| self.cut(given, &facts)),
        );
        let mut warnings = self.warnings(&chosen, &given, true)?;
        warnings.extend(self.warn_of_other_language(&recipient)?);
        let (mut cards, mut cut_marks, mut empty_text) = (Vec::new(), Vec::new(), None);
        if given.is_empty() {
            empty_text = Some(self.text(nothing(&chosen, doubtful)));
        } else {
            (cards, cut_marks) = (card.copies(&sheet), sheet.cut_marks());
        }
        Ok(CardsView {
            language: theirs.reader.text.language().to_owned(),
            right_to_left: theirs.reader.text.right_to_left(),
            page_width_mm: sheet.width,
            page_height_mm: sheet.height,
            line_spacing: LINE_SPACING,
            cards,
            cut_marks,
            warnings,
            left_out,
            empty_text,
        })
    }

    /// What is named by id, or else the best of a country, and how many doubtful numbers of
    /// it were left out.
    fn chosen_for(
        &self,
        request: &CardRequest,
        language: &LanguageTag,
        most: usize,
    ) -> Result<(Vec<Chosen>, u32), EngineError> {
        match &request.country {
            Some(country) if request.contacts.is_empty() && request.sites.is_empty() => {
                self.best_of(country, language, most)
            }
            _ => Ok((self.chosen(&request.contacts, &request.sites)?, 0)),
        }
    }

    fn no_room(&self, given: &Given) -> LeftOutView {
        let what = name(given);
        LeftOutView {
            id: given.id.clone(),
            text: self.format(Key::HandOverLeftRoom, &[("what", (&what).into())]),
        }
    }

    fn cut(&self, given: &Given, facts: &str) -> LeftOutView {
        let what = name(given);
        let parts = [("what", (&what).into()), ("facts", facts.into())];
        LeftOutView {
            id: given.id.clone(),
            text: self.format(Key::HandOverLeftFacts, &parts),
        }
    }

    /// The boxes of one card, and the facts that found no room on it.
    fn card<'g>(&self, sheet: &Sheet, given: &'g [Given]) -> (Card, Vec<(&'g Given, String)>) {
        let (mut card, mut cut) = (Card::default(), Vec::new());
        for (given, entry) in given.iter().zip(sheet.entries(given.len())) {
            let left = self.entry(&mut card, given, &entry);
            if !left.is_empty() {
                let left = left.join(&self.text(Key::SentenceSeparator));
                cut.push((given, left));
            }
        }
        if self.reader.text.right_to_left() {
            card.mirror(sheet.cards().first().map_or(0.0, |card| card.width));
        }
        (card, cut)
    }

    /// One number or address with its facts; returns what has no room.
    fn entry(&self, card: &mut Card, given: &Given, entry: &Entry) -> Vec<String> {
        let code = given.number.as_ref().and_then(|n| Code::of(&n.payload));
        let (mut head, mut facts) = (entry.head, entry.facts);
        if code.is_none() {
            // The room of the code is free.
            let right = entry.code.x + entry.code.width;
            (head.width, facts.width) = (right - head.x, right - facts.x);
        }
        let mut left = Vec::new();
        if let Some(number) = &given.number {
            let mut line = self.text_box(head, &number.written, entry.head_size_pt, LARGE);
            line.right_to_left = false;
            left.extend(card.put(line));
        } else if let Some(place) = &given.place {
            // An address may need a second line, which facts can spare.
            let second = head.height.min(facts.height / 2.0);
            head.height += second;
            facts.y += second;
            facts.height -= second;
            left.extend(card.put(self.text_box(head, place, entry.head_size_pt, LARGE)));
        }
        card.qr.extend(code.map(|code| qr_box(entry.code, &code)));
        left.extend(self.facts(card, facts, given, entry.facts_size_pt));
        left
    }

    /// As many facts as fit; the least important are left out first, and returned.
    fn facts(&self, card: &mut Card, area: Area, given: &Given, size_pt: f64) -> Vec<String> {
        let of_place = given.place.as_ref().filter(|_| given.number.is_some());
        let label = given.label.iter().chain(of_place);
        let mut texts: Vec<&str> = label.chain(&given.facts).map(String::as_str).collect();
        let mut left = Vec::new();
        while !texts.is_empty() {
            let text = texts.join(&self.text(Key::SentenceSeparator));
            if card
                .put(self.text_box(area, &text, size_pt, SMALL))
                .is_none()
            {
                break;
            }
            left.extend(texts.pop().map(str::to_owned));
        }
        left
    }

    fn text_box(&self, area: Area, text: &str, size_pt: f64, letters: Letters) -> TextBox {
        TextBox {
            x_mm: area.x,
            y_mm: area.y,
            width_mm: area.width,
            height_mm: area.height,
            size_pt,
            min_size_pt: letters.smallest_pt,
            most_lines: lines_in(area.height, letters.smallest_pt).max(1),
            weight: letters.weight,
            align: TextAlign::Left,
            right_to_left: self.reader.text.right_to_left(),
            text: text.to_owned(),
        }
    }
}

/// Why there is no card.
fn nothing(chosen: &[Chosen], doubtful: u32) -> Key {
    match (chosen, doubtful) {
        ([], 0) => Key::ContactsNone,
        ([], _) => Key::ContactsOnlyDoubtful,
        _ => Key::HandOverNone,
    }
}

fn qr_box(area: Area, code: &Code) -> QrBox {
    QrBox {
        x_mm: area.x,
        y_mm: area.y,
        side_mm: area.width,
        modules: code.modules(),
        rows: code.rows(),
        payload: code.payload().to_owned(),
    }
}

/// To a hundredth of a millimetre, which no printer can show.
fn rounded(mm: f64) -> f64 {
    (mm * 100.0).round() / 100.0
}

impl Card {
    /// Puts a text where it stands; gives it back where it does not fit at any size that
    /// can be read. Nothing is cut: half a number is worse than none.
    fn put(&mut self, text: TextBox) -> Option<String> {
        let room = (text.width_mm, text.height_mm);
        if !fits(&text.text, room, text.min_size_pt) {
            return Some(text.text);
        }
        self.texts.push(text);
        None
    }

    /// For who reads from right to left: everything stands on the other side.
    fn mirror(&mut self, width: f64) {
        for text in &mut self.texts {
            text.x_mm = width - text.x_mm - text.width_mm;
            text.align = TextAlign::Right;
        }
        for code in &mut self.qr {
            code.x_mm = width - code.x_mm - code.side_mm;
        }
    }

    /// The same card in every place of the page.
    fn copies(&self, sheet: &Sheet) -> Vec<PocketCard> {
        let copy = |place: Area| {
            let (mut texts, mut qr) = (self.texts.clone(), self.qr.clone());
            for text in &mut texts {
                text.x_mm = rounded(text.x_mm + place.x);
                text.y_mm = rounded(text.y_mm + place.y);
                text.width_mm = rounded(text.width_mm);
                text.height_mm = rounded(text.height_mm);
            }
            for code in &mut qr {
                code.x_mm = rounded(code.x_mm + place.x);
                code.y_mm = rounded(code.y_mm + place.y);
                code.side_mm = rounded(code.side_mm);
            }
            PocketCard {
                x_mm: place.x,
                y_mm: place.y,
                width_mm: place.width,
                height_mm: place.height,
                texts,
                qr,
            }
        };
        sheet.cards().into_iter().map(copy).collect()
    }
}
