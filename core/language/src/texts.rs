//! What screens say that no answer of the engine says: titles, buttons, headings. No
//! decision uses these, so they are no [`Key`]s: a screen takes them all at once and
//! looks them up by their names.

use std::collections::BTreeMap;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::Entry;

use crate::localizer::bundle;
use crate::{Key, Localizer};

impl Localizer {
    /// The texts of the screens by their names in `rooms.ftl`, and the headings
    /// ([`Key::HEADINGS`]) by theirs, in the reader's language, in English where one is
    /// missing there.
    pub fn texts(&self) -> BTreeMap<String, String> {
        let mut texts = BTreeMap::new();
        // Whatever a better language has goes over what a worse one said.
        for locale in self.locales().iter().rev() {
            let rooms = bundle(*locale, locale.rooms());
            texts.extend(names(locale.rooms()).into_iter().filter_map(|name| {
                let pattern = rooms.get_message(&name)?.value()?;
                let text = rooms.format_pattern(pattern, None, &mut Vec::new());
                let text = text.into_owned();
                Some((name, text))
            }));
        }
        let heading = |key: &Key| (key.name().to_owned(), self.text(*key));
        texts.extend(Key::HEADINGS.iter().map(heading));
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
            ("pl", "Save", "Numbers"),
            ("en-XA", "Šáávéé", "Ñúúmbééŕš"),
        ] {
            assert_eq!(said(language, "save"), save);
            assert_eq!(said(language, "heading-numbers"), numbers);
        }
        assert_eq!(
            said("en", "cost-free"),
            "",
            "what views say is in the views"
        );
    }
}
