//! The languages of the interface, and which of them a reader gets.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};
use waymark_base::LanguageTag;

use crate::files::{LANGUAGES, Texts};
use crate::is_right_to_left;
use crate::pseudo;

/// The language of the source texts, and of last resort.
pub(crate) const ENGLISH: &str = "en";

/// A language of the interface, or one made from English for tests of layouts.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Locale {
    /// Its tag.
    pub(crate) tag: &'static str,
    /// What is written in it.
    pub(crate) texts: &'static Texts,
    /// What is done to each piece of text, apart from the arguments.
    pub(crate) transform: Option<pseudo::Transform>,
}

impl Locale {
    /// The languages that people can get without asking for a test language.
    pub(crate) fn spoken() -> impl Iterator<Item = Self> {
        LANGUAGES.iter().map(|texts| Self {
            tag: texts.tag,
            texts,
            transform: None,
        })
    }

    /// The languages made from English: with accents and longer words, to find what does
    /// not fit, and from right to left, to find what does not turn round.
    pub(crate) fn pseudo() -> [Self; 2] {
        let made = |tag, transform: pseudo::Transform| Self {
            tag,
            transform: Some(transform),
            ..Self::english()
        };
        [
            made("en-XA", pseudo::accented),
            made("ar-XB", pseudo::mirrored),
        ]
    }

    /// English, the first of the list.
    pub(crate) fn english() -> Self {
        let [texts, ..] = &LANGUAGES;
        Self {
            tag: texts.tag,
            texts,
            transform: None,
        }
    }

    /// How far its messages were checked: the word after `# review:` in its files.
    pub(crate) fn review(self) -> &'static str {
        // Never met while the tests hold; nothing else may be claimed of such a file.
        self.line("# review: ").unwrap_or("draft")
    }

    /// Its digits, nought first, where they are not those of every keyboard.
    pub(crate) fn zero(self) -> Option<char> {
        let zero = self.line("number-digits = ")?.chars().next()?;
        (zero != '0').then_some(zero)
    }

    /// What stands behind a beginning, in the first line that has it.
    fn line(self, beginning: &str) -> Option<&'static str> {
        let mut lines = self.texts.messages.lines();
        lines
            .find_map(|line| line.strip_prefix(beginning))
            .map(str::trim)
    }

    /// Whether the interface is laid out from right to left.
    pub(crate) fn right_to_left(self) -> bool {
        self.tag
            .parse()
            .is_ok_and(|tag: LanguageTag| is_right_to_left(&tag))
    }

    /// Whether its messages are those of the English files.
    pub(crate) fn is_from_english(self) -> bool {
        self.texts.tag == ENGLISH
    }
}

/// The language of the interface: the first of the reader's that has messages,
/// English where none has. A test language comes only to who names it exactly,
/// or else readers of Arabic would get mirrored English.
pub(crate) fn negotiate(wanted: &[LanguageTag]) -> Locale {
    let test = |tag: &LanguageTag| {
        let mut pseudo = Locale::pseudo().into_iter();
        pseudo.find(|locale| locale.tag == tag.as_str())
    };
    let mut found = wanted
        .iter()
        .filter_map(|tag| test(tag).or_else(|| spoken(tag)));
    found.next().unwrap_or_else(Locale::english)
}

fn spoken(tag: &LanguageTag) -> Option<Locale> {
    let identifier = |name: &str| name.parse::<LanguageIdentifier>().ok();
    let wanted = identifier(tag.as_str())?;
    let available: Vec<LanguageIdentifier> = Locale::spoken()
        .filter_map(|locale| identifier(locale.tag))
        .collect();
    let found = negotiate_languages(&[wanted], &available, None, NegotiationStrategy::Lookup);
    let found = found.first()?.to_string();
    Locale::spoken().find(|locale| locale.tag == found)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::canonical;
    use proptest::prelude::*;

    fn negotiated(wanted: &[&str]) -> &'static str {
        let wanted: Vec<LanguageTag> = wanted.iter().filter_map(|tag| canonical(tag)).collect();
        negotiate(&wanted).tag
    }

    #[test]
    fn the_first_language_that_has_messages_wins() {
        for (wanted, expected) in [
            (&["uk-UA"][..], "uk"),
            (&["uk_UA.UTF-8"], "uk"),
            (&["pl", "uk"], "pl"),
            (&["cs", "uk"], "uk"),
            (&["en-GB", "uk"], "en"),
            (&["de-AT"], "de"),
            (&["es-MX"], "es"),
            (&["fr-CD", "sw"], "fr"),
            (&["ar-SY"], "ar"),
            (&["ar-MA", "fr"], "ar"),
            (&["fa-IR"], "fa"),
            (&["tr"], "en"),
            (&[], "en"),
            (&["C"], "en"),
            (&["en-XA"], "en-XA"),
            (&["ar-XB", "uk"], "ar-XB"),
        ] {
            assert_eq!(negotiated(wanted), expected, "{wanted:?}");
        }
    }

    #[test]
    fn dari_and_moldovan_are_known_by_their_old_names() {
        assert_eq!(negotiated(&["prs"]), "fa");
        assert_eq!(negotiated(&["fa_AF.UTF-8"]), "fa");
        assert_eq!(negotiated(&["mo"]), "ro");
        assert_eq!(negotiated(&["iw"]), "en");
    }

    #[test]
    fn a_related_language_comes_only_to_who_named_it() {
        for (wanted, expected) in [
            (&["be"][..], "en"),
            (&["be", "ru"], "ru"),
            (&["be", "uk"], "uk"),
            (&["ps"], "en"),
            (&["ckb", "ar"], "ar"),
            (&["cs"], "en"),
            (&["sr-Latn"], "en"),
        ] {
            assert_eq!(negotiated(wanted), expected, "{wanted:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_wanted_a_usable_language_comes_out(
            wanted in prop::collection::vec(
                prop_oneof![
                    "\\PC{0,12}",
                    "[a-zA-Z]{2,3}([-_][A-Z][a-z]{3})?([-_][A-Z]{2})?(\\.UTF-8)?",
                ],
                0..5,
            )
        ) {
            let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
            let known: Vec<&str> = Locale::spoken().chain(Locale::pseudo()).map(|it| it.tag).collect();
            prop_assert!(known.contains(&negotiated(&wanted)));
        }
    }
}
