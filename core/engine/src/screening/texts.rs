//! The texts of an instrument, in the reader's language or the other person's.

use waymark_base::LanguageTag;
use waymark_language::{Key, is_right_to_left};
use waymark_pack::records::Instrument;
use waymark_pack::vocabulary::ReviewState;

use crate::desk::Room;

/// Texts of one instrument for one chain of languages.
pub(crate) struct Texts<'a> {
    instrument: &'a Instrument,
    chain: Vec<LanguageTag>,
}

impl<'a> Texts<'a> {
    /// `first` are languages that go before the reader's own.
    pub(crate) fn new(room: &Room<'_>, instrument: &'a Instrument, first: &[LanguageTag]) -> Self {
        let mut chain = first.to_vec();
        for tag in room.chain() {
            if !chain.contains(tag) {
                chain.push(tag.clone());
            }
        }
        Self { instrument, chain }
    }

    /// A text, where a language of the chain has it; else one that any language has.
    pub(crate) fn maybe(&self, name: &str) -> Option<&'a str> {
        let of = |tag: &LanguageTag| self.instrument.texts.get(tag)?.texts.get(name);
        let found = self.chain.iter().find_map(of);
        let any = || {
            self.instrument
                .texts
                .values()
                .find_map(|one| one.texts.get(name))
        };
        found.or_else(any).map(String::as_str)
    }

    /// A text that the author's lint has seen to be there; its name at the worst.
    pub(crate) fn get(&self, name: &str) -> String {
        self.maybe(name).unwrap_or(name).to_owned()
    }

    /// A text of which each line is a point of its own.
    pub(crate) fn lines(&self, name: &str) -> Vec<String> {
        let lines = self.maybe(name).unwrap_or_default().lines();
        lines
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect()
    }

    /// The language in which the texts are, and how far it was checked.
    fn language(&self) -> (Option<&LanguageTag>, ReviewState) {
        let there = |tag: &&LanguageTag| self.instrument.texts.contains_key(*tag);
        let language = self.chain.iter().find(there);
        let language = language.or_else(|| self.instrument.texts.keys().next());
        let texts = language.and_then(|tag| self.instrument.texts.get(tag));
        (
            language,
            texts.map_or(ReviewState::Draft, |texts| texts.translation),
        )
    }

    /// The tag of that language, and whether it is written from right to left.
    pub(crate) fn tag(&self) -> (String, bool) {
        let (language, _) = self.language();
        let tag = language.map(ToString::to_string).unwrap_or_default();
        (tag, language.is_some_and(is_right_to_left))
    }

    /// What to tell the reader of a text in another language, or of a translation that
    /// nobody has reviewed.
    pub(crate) fn translation_text(&self, room: &Room<'_>) -> Option<String> {
        let (language, state) = self.language();
        let wanted = self.chain.first().map(LanguageTag::language);
        let other = language.map(LanguageTag::language) != wanted;
        let other = other.then(|| room.text(Key::TranslationOtherLanguage));
        let said: Vec<String> = [other, room.state_text(state)]
            .into_iter()
            .flatten()
            .collect();
        (!said.is_empty()).then(|| said.join(" "))
    }
}

impl Room<'_> {
    /// What to tell the reader of how far a translation was checked.
    pub(crate) fn state_text(&self, state: ReviewState) -> Option<String> {
        match state {
            ReviewState::Draft => Some(self.text(Key::TranslationDraft)),
            ReviewState::SecondPass => Some(self.text(Key::TranslationSecondPass)),
            ReviewState::Source | ReviewState::NativeReviewed => None,
        }
    }
}
