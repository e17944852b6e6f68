//! One text that is translated as a whole, wherever it stands: a message of the interface, a
//! phrase, a text of a screening aid, a block of a sheet.

use std::collections::BTreeMap;

use waymark_base::LanguageTag;
use waymark_pack::vocabulary::ReviewState;

use super::Spoken;
use crate::plain::lines;
use crate::read::Translations;
use crate::screening::{SHARED, TextFile};

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unit {
    /// What it is a part of.
    pub(crate) part: Part,
    /// How far it was checked.
    pub(crate) state: ReviewState,
    /// What it says, whatever its spaces.
    pub(crate) text: String,
}

/// What a text is a part of: that decides in which languages it has to stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Part {
    /// The interface, or the phrase cards: every language has them.
    Everywhere,
    /// The instrument of this id.
    Instrument(String),
    /// The sheet of this id.
    Sheet(String),
}

impl Unit {
    /// Whether a language has to have it.
    pub(crate) fn stands_in(&self, language: &LanguageTag, wanted: Option<&Translations>) -> bool {
        let Some(wanted) = wanted.filter(|it| !it.whole.contains(language)) else {
            return true;
        };
        match &self.part {
            Part::Everywhere => true,
            Part::Instrument(id) => {
                id == SHARED || wanted.instruments.iter().any(|one| one.as_str() == id)
            }
            Part::Sheet(id) => wanted.sheets.iter().any(|one| one.as_str() == id),
        }
    }
}

/// Every text of a language by its name: `app/cost-free`, `phrases/may-i-talk`,
/// `border/item-alone`, `talk-alone#first`.
pub(super) fn of(spoken: &Spoken, language: &LanguageTag) -> BTreeMap<String, Unit> {
    let mut units = BTreeMap::new();
    for file in spoken.interface.get(language).into_iter().flatten() {
        let state = file.read.state.unwrap_or(ReviewState::Draft);
        for message in &file.read.messages {
            let unit = Unit {
                part: Part::Everywhere,
                state,
                text: message.written.clone(),
            };
            units.insert(format!("{}/{}", file.name, message.name), unit);
        }
    }
    let loaded = &spoken.loaded;
    for (files, everywhere) in [
        (&loaded.phrase_texts, true),
        (&loaded.instrument_texts, false),
    ] {
        let of_language = files
            .iter()
            .filter(|file| file.record.language == *language);
        of_language.for_each(|file| plain_texts(&mut units, &file.record, everywhere));
    }
    for sheet in &loaded.sheets {
        let sheet = &sheet.record;
        for block in sheet.blocks.iter().filter(|_| sheet.language == *language) {
            let mut text = vec![block.heading.clone()];
            text.extend(block.body.iter().flat_map(lines));
            let unit = Unit {
                part: Part::Sheet(sheet.id.to_string()),
                state: sheet.translation,
                text: tidy(&text.join("\n")),
            };
            units.insert(format!("{}#{}", sheet.id, block.anchor), unit);
        }
    }
    units
}

/// A message and its attributes are one text. What says the translation back, and how it is
/// read aloud, is not translated.
fn plain_texts(units: &mut BTreeMap<String, Unit>, file: &TextFile, everywhere: bool) {
    for (name, text) in &file.texts.texts {
        let (name, part) = name.split_once('.').unwrap_or((name, ""));
        if matches!(part, "back" | "speech") {
            continue;
        }
        let unit = units
            .entry(format!("{}/{name}", file.of))
            .or_insert_with(|| Unit {
                part: match everywhere {
                    true => Part::Everywhere,
                    false => Part::Instrument(file.of.clone()),
                },
                state: file.texts.translation.unwrap_or(ReviewState::Draft),
                text: String::new(),
            });
        unit.text.push_str(&format!("{part}={}|", tidy(text)));
    }
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
