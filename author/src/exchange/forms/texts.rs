//! Texts by language, on their way out and in.

use std::collections::{BTreeMap, BTreeSet};

use waymark_base::LanguageTag;
use waymark_pack::records::{Instrument, InstrumentTexts};
use waymark_pack::vocabulary::ReviewState;

/// Under which terms our own aids leave, where they say nothing else.
pub(crate) const LICENCE_OF_OURS: &str = "CC BY 4.0";

/// The texts of an instrument, and the language that stands for all others.
#[derive(Clone, Copy)]
pub(crate) struct AllTexts<'i> {
    texts: &'i BTreeMap<LanguageTag, InstrumentTexts>,
    /// The one in which it was written, or English, or the first. `None`: it has none.
    pub(crate) base: Option<&'i LanguageTag>,
}

impl<'i> AllTexts<'i> {
    pub(crate) fn of(instrument: &'i Instrument) -> Self {
        let texts = &instrument.texts;
        let written = texts
            .iter()
            .find(|(_, one)| one.translation == ReviewState::Source);
        let english = || texts.keys().find(|language| language.as_str() == "en");
        let base = written.map(|(language, _)| language);
        let base = base.or_else(english).or_else(|| texts.keys().next());
        Self { texts, base }
    }

    pub(crate) fn get(&self, language: &LanguageTag, name: &str) -> Option<&'i str> {
        self.texts
            .get(language)?
            .texts
            .get(name)
            .map(String::as_str)
    }

    pub(crate) fn base_text(&self, name: &str) -> Option<&'i str> {
        self.get(self.base?, name)
    }

    /// A text in every other language that has it.
    pub(crate) fn translations(&self, name: &str) -> Vec<(&'i LanguageTag, &'i str)> {
        let others = self.languages().filter(|one| Some(*one) != self.base);
        others
            .filter_map(|language| Some((language, self.get(language, name)?)))
            .collect()
    }

    /// Every language, in the order of their tags.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &'i LanguageTag> + use<'i> {
        self.texts.keys()
    }

    /// Every name that a text has in some language.
    pub(crate) fn names(&self) -> BTreeSet<&'i str> {
        let all = self.texts.values().flat_map(|one| one.texts.keys());
        all.map(String::as_str).collect()
    }
}

/// Texts as they are found in a file.
#[derive(Default)]
pub(crate) struct Collected(BTreeMap<LanguageTag, InstrumentTexts>);

impl Collected {
    fn language(&mut self, language: &LanguageTag) -> &mut InstrumentTexts {
        let empty = || InstrumentTexts {
            translation: ReviewState::Draft,
            texts: BTreeMap::new(),
        };
        self.0.entry(language.clone()).or_insert_with(empty)
    }

    /// Notes a text. `false`: the name has another text already.
    pub(crate) fn set(&mut self, language: &LanguageTag, name: &str, text: &str) -> bool {
        let texts = &mut self.language(language).texts;
        let known = texts
            .entry(name.to_owned())
            .or_insert_with(|| text.to_owned());
        known == text
    }

    /// Notes how far a language is checked.
    pub(crate) fn state(&mut self, language: &LanguageTag, state: ReviewState) {
        self.language(language).translation = state;
    }

    pub(crate) fn base_text(&self, language: &LanguageTag, name: &str) -> Option<&str> {
        self.0.get(language)?.texts.get(name).map(String::as_str)
    }

    pub(crate) fn into_texts(self) -> BTreeMap<LanguageTag, InstrumentTexts> {
        self.0
    }
}
