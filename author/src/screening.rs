//! Which texts an instrument has, and putting them together from its own files and from
//! the shared ones.

use std::collections::{BTreeMap, BTreeSet};

use waymark_base::{Id, LanguageTag};
use waymark_pack::records::{Instrument, InstrumentTexts, Phrase, PhraseText, Structure};
use waymark_pack::vocabulary::{InstrumentKind, ReviewState};

use crate::located::Located;
use crate::read::{FluentTexts, PhraseRow};

/// The name of the files whose texts any instrument can use.
pub(crate) const SHARED: &str = "shared";

/// Texts in one language, with the name of the instrument that they are of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFile {
    /// The language.
    pub language: LanguageTag,
    /// The instrument, or `shared`.
    pub of: String,
    /// The texts.
    pub texts: FluentTexts,
}

/// The texts that an instrument must have, and those that it may have.
#[derive(Debug, Default)]
pub(crate) struct TextNames {
    pub(crate) needed: BTreeSet<String>,
    pub(crate) possible: BTreeSet<String>,
}

impl TextNames {
    pub(crate) fn of(structure: &Structure) -> Self {
        let mut names = Self::default();
        names.need(&["name", "name.neutral", "about"]);
        if structure.kind == InstrumentKind::Published {
            names.need(&["population", "structure", "decides", "licence", "not-for"]);
        }
        for gate in &structure.gate {
            names.with_parts("gate", &gate.id, &["cue", "instead"], &[]);
        }
        for item in &structure.items {
            names.with_parts("item", &item.id, &["cue"], &["help"]);
            for option in &item.options {
                names.with_parts("option", option, &["cue"], &[]);
            }
        }
        for rule in structure.rules.iter().filter(|rule| rule.shown) {
            names.with_parts("rule", &rule.id, &[], &[]);
        }
        for outcome in &structure.outcomes {
            names.with_parts("outcome", &outcome.id, &["text"], &[]);
        }
        for figure in &structure.figures {
            names.with_parts("figure", &figure.id, &[], &[]);
        }
        names
    }

    fn need(&mut self, names: &[&str]) {
        self.needed
            .extend(names.iter().map(|name| (*name).to_owned()));
    }

    fn with_parts(&mut self, kind: &str, id: &Id, needed: &[&str], possible: &[&str]) {
        let name = format!("{kind}-{id}");
        let part = |part: &&str| format!("{name}.{part}");
        self.needed.extend(needed.iter().map(part));
        self.possible.extend(possible.iter().map(part));
        self.needed.insert(name);
    }

    pub(crate) fn knows(&self, name: &str) -> bool {
        self.needed.contains(name) || self.possible.contains(name)
    }
}

/// An instrument with the texts of its own files, and the shared ones that it needs.
pub(crate) fn with_texts(
    (id, structure): &(Id, Structure),
    files: &[Located<TextFile>],
) -> Instrument {
    let names = TextNames::of(structure);
    let mut texts: BTreeMap<LanguageTag, InstrumentTexts> = BTreeMap::new();
    let own = |file: &&Located<TextFile>| file.record.of == id.as_str();
    for file in files.iter().filter(own) {
        let language = &file.record.language;
        let shared = files
            .iter()
            .find(|one| one.record.of == SHARED && one.record.language == *language);
        let mut all: BTreeMap<String, String> = shared
            .map(|shared| shared.record.texts.texts.clone())
            .unwrap_or_default();
        all.extend(file.record.texts.texts.clone());
        all.retain(|name, _| names.knows(name));
        let states = [Some(file), shared].into_iter().flatten();
        let states = states.filter_map(|one| one.record.texts.translation);
        // The least that was done for any part of it.
        let translation = states.min_by_key(|state| checked(*state));
        texts.insert(
            language.clone(),
            InstrumentTexts {
                translation: translation.unwrap_or(ReviewState::Draft),
                texts: all,
            },
        );
    }
    Instrument {
        id: id.clone(),
        structure: structure.clone(),
        texts,
    }
}

/// How much was done for a translation; the original needs nothing.
fn checked(state: ReviewState) -> u8 {
    match state {
        ReviewState::Draft => 0,
        ReviewState::SecondPass => 1,
        ReviewState::NativeReviewed => 2,
        ReviewState::Source => 3,
    }
}

/// Phrases with their texts in every language.
pub(crate) fn phrases(rows: &[Located<PhraseRow>], files: &[Located<TextFile>]) -> Vec<Phrase> {
    let phrase = |(order, row): (usize, &Located<PhraseRow>)| Phrase {
        id: row.record.id.clone(),
        topic: row.record.topic,
        order: u16::try_from(order).unwrap_or(u16::MAX),
        sources: row.record.sources.clone(),
        texts: phrase_texts(&row.record.id, files),
    };
    rows.iter().enumerate().map(phrase).collect()
}

fn phrase_texts(id: &Id, files: &[Located<TextFile>]) -> BTreeMap<LanguageTag, PhraseText> {
    let text = |file: &Located<TextFile>| {
        let texts = &file.record.texts;
        let part = |name: &str| texts.texts.get(&format!("{id}.{name}")).cloned();
        let text = PhraseText {
            text: texts.texts.get(id.as_str())?.clone(),
            speech: part("speech"),
            back: part("back"),
            note: part("note"),
            translation: texts.translation.unwrap_or(ReviewState::Draft),
        };
        Some((file.record.language.clone(), text))
    };
    files.iter().filter_map(text).collect()
}
