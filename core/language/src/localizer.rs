//! Messages in the reader's language.

use std::fmt;

use fluent_bundle::{FluentArgs, FluentValue};
use waymark_base::LanguageTag;

use crate::bidi::isolated;
use crate::bundles::Bundles;
use crate::locale::{Locale, negotiate};
use crate::tag::content_chain;
use crate::{Key, canonical, digits};

/// What stands in a message in place of a variable.
#[derive(Debug, Clone, Copy)]
pub enum Argument<'text> {
    /// A text; it is kept from turning the sentence round.
    Text(&'text str),
    /// A count, which also chooses the plural form. Printed without groups of
    /// digits: what may be large goes through [`Localizer::number`] as a text.
    Count(u64),
}

impl Argument<'_> {
    pub(crate) fn value(&self, in_right_to_left: bool) -> FluentValue<'static> {
        match self {
            Self::Text(text) => isolated(text, in_right_to_left).into(),
            Self::Count(count) => (*count).into(),
        }
    }
}

impl<'text> From<&'text str> for Argument<'text> {
    fn from(text: &'text str) -> Self {
        Self::Text(text)
    }
}

impl<'text> From<&'text String> for Argument<'text> {
    fn from(text: &'text String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Argument<'_> {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

/// The reader's language: its messages, and the languages in which to look for
/// content. Cheap to ask from several threads.
pub struct Localizer {
    locale: Locale,
    chain: Vec<LanguageTag>,
    right_to_left: bool,
    zero: Option<char>,
    messages: Bundles,
}

impl fmt::Debug for Localizer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Localizer")
            .field("language", &self.locale.tag)
            .finish_non_exhaustive()
    }
}

impl Localizer {
    /// Chooses by the reader's languages, best first, as systems write them.
    /// Whatever is asked for, a usable language comes out: English at last.
    pub fn new(languages: &[String]) -> Self {
        let mut wanted: Vec<LanguageTag> =
            languages.iter().filter_map(|tag| canonical(tag)).collect();
        let locale = negotiate(&wanted);
        // No content is written in a test language.
        let pseudo = Locale::pseudo();
        wanted.retain(|tag| pseudo.iter().all(|test| test.tag != tag.as_str()));
        Self {
            locale,
            chain: content_chain(&wanted),
            right_to_left: locale.right_to_left(),
            zero: locale.zero(),
            messages: Bundles::new(
                locale,
                locale.texts.messages,
                Locale::english().texts.messages,
            ),
        }
    }

    /// Tag of the language of the interface.
    pub fn language(&self) -> &'static str {
        self.locale.tag
    }

    /// The language of the interface.
    pub(crate) fn locale(&self) -> Locale {
        self.locale
    }

    /// The languages of the interface that a reader can have, and how far each one's
    /// messages were checked, in the words of the pack's vocabulary (`source`, `draft`,
    /// `second_pass`, `native_reviewed`). The test languages are not among them.
    pub fn spoken() -> Vec<(&'static str, &'static str)> {
        Locale::spoken()
            .map(|locale| (locale.tag, locale.review()))
            .collect()
    }

    /// Languages in which to look for content, best first, English last.
    pub fn chain(&self) -> &[LanguageTag] {
        &self.chain
    }

    /// Whether the interface is laid out from right to left.
    pub fn right_to_left(&self) -> bool {
        self.right_to_left
    }

    /// A text with its digits in the language's own: hours, a version, a count. Never for a
    /// phone number, which is dialled as every keypad has it.
    pub fn digits(&self, text: &str) -> String {
        digits::own(text, self.zero)
    }

    /// A message without variables.
    pub fn text(&self, key: Key) -> String {
        self.format(key, &[])
    }

    /// A message with its variables.
    pub fn format(&self, key: Key, arguments: &[(&'static str, Argument<'_>)]) -> String {
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            values.set(*name, argument.value(self.right_to_left));
        }
        // Never met while the tests hold; the name is better than nothing.
        self.messages
            .format(key.name(), &values)
            .unwrap_or_else(|| key.name().to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn localizer(language: &str) -> Localizer {
        Localizer::new(&[language.to_owned()])
    }

    #[test]
    fn messages_come_in_the_readers_language() {
        assert_eq!(localizer("en").text(Key::CostFree), "free");
        assert_eq!(localizer("uk").text(Key::CostFree), "безкоштовно");
        assert_eq!(localizer("de").text(Key::CostFree), "kostenlos");
        assert_eq!(localizer("en-XA").text(Key::CostFree), "fŕéééé");
        assert_eq!(
            localizer("ar-XB").text(Key::CostFree),
            "\u{202e}free\u{202c}"
        );
    }

    #[test]
    fn a_count_takes_the_plural_form_of_its_language() {
        let more = |language: &str, count: u64| {
            localizer(language).format(Key::ContactsMore, &[("count", count.into())])
        };
        assert_eq!(more("en", 1), "One more number.");
        assert_eq!(more("en", 12), "12 more numbers.");
        for (count, expected) in [
            (1, "Ще 1 номер."),
            (3, "Ще 3 номери."),
            (11, "Ще 11 номерів."),
            (22, "Ще 22 номери."),
        ] {
            assert_eq!(more("uk", count), expected);
        }
    }

    #[test]
    fn a_count_is_written_in_the_digits_of_its_language_and_a_phone_number_is_not() {
        let more =
            |language: &str| localizer(language).format(Key::ContactsMore, &[("count", 12.into())]);
        assert!(more("ar").contains("١٢"), "{}", more("ar"));
        assert!(more("fa").contains("۱۲"), "{}", more("fa"));
        let call = localizer("ar").format(Key::ActionCall, &[("number", "+48 22".into())]);
        assert!(call.contains("\u{2068}+48 22\u{2069}"), "{call}");
    }

    #[test]
    fn languages_run_in_their_own_direction() {
        let call = |language: &str| {
            localizer(language).format(Key::ActionCall, &[("number", "+48 22".into())])
        };
        assert_eq!(call("en"), "Call +48 22");
        assert_eq!(call("ar-XB"), "\u{202e}Call\u{202c} \u{2068}+48 22\u{2069}");
        assert!(localizer("ar-XB").right_to_left());
        for (language, expected) in [("ar", true), ("prs", true), ("he", false), ("uk", false)] {
            assert_eq!(localizer(language).right_to_left(), expected, "{language}");
        }
    }

    #[test]
    fn the_test_languages_bring_no_content_of_their_own() {
        let chain = |language: &str| localizer(language).chain().to_vec();
        assert_eq!(chain("en-XA"), chain("en"));
        assert_eq!(chain("ar-XB"), chain("en"));
    }
}
