//! Messages that only one shell needs, such as the headings of the command line.

use fluent_bundle::FluentArgs;
use waymark_base::LanguageTag;

use crate::bundles::Bundles;
use crate::locale::{ENGLISH, negotiate};
use crate::{Argument, canonical};

/// A shell's own messages, chosen by the same languages as the engine's and
/// with the same plural forms and test languages.
pub struct ShellMessages {
    right_to_left: bool,
    messages: Bundles,
}

impl ShellMessages {
    /// Chooses by the reader's languages among the shell's files, each with the tag of its
    /// language. English stands in for a language without one.
    pub fn new(languages: &[String], files: &[(&'static str, &'static str)]) -> Self {
        let wanted: Vec<LanguageTag> = languages
            .iter()
            .filter_map(|written| canonical(written))
            .collect();
        let locale = negotiate(&wanted);
        let of = |tag: &str| {
            files
                .iter()
                .find(|(of, _)| *of == tag)
                .map(|(_, file)| *file)
        };
        let english = of(ENGLISH).unwrap_or_default();
        Self {
            right_to_left: locale.right_to_left(),
            messages: Bundles::new(locale, of(locale.texts.tag).unwrap_or_default(), english),
        }
    }

    /// A message by its name; `None` where the files have none of that name.
    pub fn format(&self, name: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            values.set((*name).to_owned(), argument.value(self.right_to_left));
        }
        self.messages.format(name, &values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = "
hits = { $count ->
    [one] One hit
   *[other] { $count } hits
}
only = Only here
";
    const UKRAINIAN: &str = "
hits = { $count ->
    [one] { $count } збіг
    [few] { $count } збіги
    [many] { $count } збігів
   *[other] { $count } збігу
}
";

    const FILES: [(&str, &str); 2] = [("en", SOURCE), ("uk", UKRAINIAN)];

    fn said(language: &str, name: &str, count: u64) -> Option<String> {
        let messages = ShellMessages::new(&[language.to_owned()], &FILES);
        messages.format(name, &[("count", count.into())])
    }

    #[test]
    fn a_shell_speaks_the_readers_language_with_its_plural_forms() {
        assert_eq!(said("en", "hits", 1).as_deref(), Some("One hit"));
        assert_eq!(said("uk_UA.UTF-8", "hits", 3).as_deref(), Some("3 збіги"));
        assert_eq!(said("pl", "hits", 2).as_deref(), Some("2 hits"));
        assert_ne!(said("en-XA", "only", 0), said("en", "only", 0));
    }

    #[test]
    fn english_stands_in_for_a_missing_message_and_nothing_for_an_unknown_one() {
        assert_eq!(said("uk", "only", 0).as_deref(), Some("Only here"));
        assert_eq!(said("uk", "nothing", 0), None);
    }
}
