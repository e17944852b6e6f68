//! What screens say that no answer of the engine says: titles, buttons, headings. No
//! decision uses these, so they are no [`Key`]s: a screen takes them all at once and
//! looks them up by their names.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Entry;

use crate::bundles::Bundles;
use crate::digits::own;
use crate::locale::Locale;
use crate::{Key, Localizer};

/// The ten digits of the language in a row, for keys and for what a screen counts by itself.
const DIGITS: &str = "digits";

impl Localizer {
    /// The texts of the screens by their names in `rooms.ftl`, and the headings
    /// ([`Key::HEADINGS`]) by theirs, in the reader's language, in English where one is
    /// missing there; and the ten `digits`.
    pub fn texts(&self) -> BTreeMap<String, String> {
        let (locale, english) = (self.locale(), Locale::english().texts.rooms);
        let rooms = Bundles::new(locale, locale.texts.rooms, english);
        let said = |name: String| {
            let text = rooms.format(&name, &FluentArgs::new())?;
            Some((name, text))
        };
        let mut texts: BTreeMap<String, String> =
            names(english).into_iter().filter_map(said).collect();
        let heading = |key: &Key| (key.name().to_owned(), self.text(*key));
        texts.extend(Key::HEADINGS.iter().map(heading));
        texts.insert(DIGITS.to_owned(), own("0123456789", locale.zero()));
        texts
    }
}

/// The names of the messages of a file, in its order. What cannot be read is left out,
/// and a test fails.
fn names(file: &str) -> Vec<String> {
    let resource = match FluentResource::try_new(file.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let name = |entry: &Entry<&str>| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    resource.entries().filter_map(name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(language: &str, name: &str) -> String {
        let texts = Localizer::new(&[language.to_owned()]).texts();
        texts.get(name).cloned().unwrap_or_default()
    }

    #[test]
    fn a_screen_gets_its_texts_and_the_headings_in_the_readers_language() {
        for (language, save, numbers) in [
            ("en", "Save", "Numbers"),
            ("uk", "Зберегти", "Номери"),
            ("pl", "Zapisz", "Numery"),
            ("tr", "Save", "Numbers"),
            ("en-XA", "Šáávéé", "Ñúúmbééŕš"),
        ] {
            assert_eq!(said(language, "save"), save);
            assert_eq!(said(language, "heading-numbers"), numbers);
        }
        assert_eq!(said("pl", "digits"), "0123456789");
        assert_eq!(said("fa", "digits"), "۰۱۲۳۴۵۶۷۸۹");
        assert_eq!(
            said("en", "cost-free"),
            "",
            "what views say is in the views"
        );
    }
}
