//! The languages of the interface, and which of them a reader gets.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};
use waymark_base::LanguageTag;

use crate::files::{ENGLISH, ROOMS_ENGLISH, ROOMS_UKRAINIAN, UKRAINIAN};
use crate::pseudo;

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Locale {
    /// English, the source language.
    English,
    /// Ukrainian.
    Ukrainian,
    /// English with accents and longer words, to find what does not fit.
    Accented,
    /// English written from right to left, to find what does not turn round.
    Mirrored,
}

impl Locale {
    /// The languages that people can get without asking for a test language.
    pub(crate) const SPOKEN: [Self; 2] = [Self::English, Self::Ukrainian];
    /// The languages made from English, for tests of layouts.
    pub(crate) const PSEUDO: [Self; 2] = [Self::Accented, Self::Mirrored];

    /// Its tag.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Ukrainian => "uk",
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// Its messages.
    pub(crate) fn messages(self) -> &'static str {
        match self {
            Self::English | Self::Accented | Self::Mirrored => ENGLISH,
            Self::Ukrainian => UKRAINIAN,
        }
    }

    /// What screens say that no answer of the engine says.
    pub(crate) fn rooms(self) -> &'static str {
        match self {
            Self::English | Self::Accented | Self::Mirrored => ROOMS_ENGLISH,
            Self::Ukrainian => ROOMS_UKRAINIAN,
        }
    }

    /// How far its messages were checked: the word after `# review:` in its files.
    pub(crate) fn review(self) -> &'static str {
        let mut lines = self.messages().lines();
        let word = lines.find_map(|line| line.strip_prefix("# review: "));
        // Never met while the tests hold; nothing else may be claimed of such a file.
        word.map_or("draft", str::trim)
    }

    /// The language whose plural rules its messages follow.
    pub(crate) fn plurals(self) -> &'static str {
        match self {
            Self::English | Self::Accented | Self::Mirrored => "en",
            Self::Ukrainian => "uk",
        }
    }

    /// What is done to each piece of text, apart from the arguments.
    pub(crate) fn transform(self) -> Option<pseudo::Transform> {
        match self {
            Self::English | Self::Ukrainian => None,
            Self::Accented => Some(pseudo::accented),
            Self::Mirrored => Some(pseudo::mirrored),
        }
    }

    /// Whether the interface is laid out from right to left.
    pub(crate) fn right_to_left(self) -> bool {
        self == Self::Mirrored
    }

    /// The languages in which a message is looked for, best first: English stands in
    /// for what is missing, unless the messages are made from English themselves.
    pub(crate) fn chain(self) -> &'static [Self] {
        match self {
            Self::English => &[Self::English],
            Self::Ukrainian => &[Self::Ukrainian, Self::English],
            Self::Accented => &[Self::Accented],
            Self::Mirrored => &[Self::Mirrored],
        }
    }
}

/// The language of the interface: the first of the reader's that has messages,
/// English where none has. A test language comes only to who names it exactly,
/// or else readers of Arabic would get mirrored English.
pub(crate) fn negotiate(wanted: &[LanguageTag]) -> Locale {
    for tag in wanted {
        let test = Locale::PSEUDO
            .into_iter()
            .find(|locale| locale.name() == tag.as_str());
        if let Some(locale) = test.or_else(|| spoken(tag)) {
            return locale;
        }
    }
    Locale::English
}

fn spoken(tag: &LanguageTag) -> Option<Locale> {
    let identifier = |name: &str| name.parse::<LanguageIdentifier>().ok();
    let wanted = identifier(tag.as_str())?;
    let known = Locale::SPOKEN.map(|locale| (locale, identifier(locale.name())));
    let available: Vec<LanguageIdentifier> = known
        .iter()
        .filter_map(|(_, identifier)| identifier.clone())
        .collect();
    let found = negotiate_languages(&[wanted], &available, None, NegotiationStrategy::Lookup);
    let found = *found.first()?;
    known
        .iter()
        .find(|(_, known)| known.as_ref() == Some(found))
        .map(|(locale, _)| *locale)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canonical;
    use proptest::prelude::*;

    fn negotiated(wanted: &[&str]) -> &'static str {
        let wanted: Vec<LanguageTag> = wanted.iter().filter_map(|tag| canonical(tag)).collect();
        negotiate(&wanted).name()
    }

    #[test]
    fn the_first_language_that_has_messages_wins() {
        for (wanted, expected) in [
            (&["uk-UA"][..], "uk"),
            (&["uk_UA.UTF-8"], "uk"),
            (&["pl", "uk"], "uk"),
            (&["en-GB", "uk"], "en"),
            (&["pl"], "en"),
            (&["ru"], "en"),
            (&["be"], "en"),
            (&["ar"], "en"),
            (&["prs"], "en"),
            (&[], "en"),
            (&["C"], "en"),
            (&["en-XA"], "en-XA"),
            (&["ar-XB", "uk"], "ar-XB"),
        ] {
            assert_eq!(negotiated(wanted), expected, "{wanted:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_wanted_a_usable_language_comes_out(wanted in prop::collection::vec("\\PC{0,12}", 0..5)) {
            let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
            prop_assert!(["en", "uk", "en-XA", "ar-XB"].contains(&negotiated(&wanted)));
        }
    }
}
