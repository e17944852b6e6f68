//! Texts and their translations.

use waymark_base::LanguageTag;

use super::json::At;
use super::read::Reader;
use super::words;

const NO_LANGUAGE: &str = "the file does not say in which language its texts are";

impl Reader<'_> {
    pub(super) fn language(&mut self, tag: &str, path: &str) -> Option<LanguageTag> {
        let language = tag.parse().ok();
        if language.is_none() {
            let help = "write a BCP 47 tag, such as uk or fa-AF";
            self.report.error(path, "is no language", help);
        }
        language
    }

    /// Takes a text with its translations as `name`. Whether it stands there in the language
    /// of the file.
    pub(super) fn text(&mut self, at: &At<'_>, key: &str, name: &str) -> bool {
        let extended = at.field(&format!("_{key}"));
        let fallback = extended
            .as_ref()
            .and_then(|one| one.extension(words::FALLBACK, self.report));
        let found = fallback.is_none() && self.own_text(at, key, name);
        for extended in extended.iter() {
            for one in extended.extensions(&[words::TRANSLATION], self.report) {
                self.translation(&one, name);
            }
        }
        found
    }

    /// Takes a text in the language of the file. Whether there is one.
    fn own_text(&mut self, at: &At<'_>, key: &str, name: &str) -> bool {
        let Some(text) = at.text(key, self.report) else {
            return false;
        };
        match self.base.clone() {
            Some(base) => self.set(&base, name, text, &at.path_of(key)),
            None => {
                let help = "add it at the top, such as \"language\": \"en\"";
                self.report.error("language", NO_LANGUAGE, help);
            }
        }
        true
    }

    fn translation(&mut self, at: &At<'_>, name: &str) {
        let lang = at.extension("lang", self.report);
        let content = at.extension("content", self.report);
        let (Some(lang), Some(content)) = (lang, content) else {
            let help = "write the extensions `lang` and `content`";
            self.report
                .error(&at.path, "this translation is not whole", help);
            return;
        };
        let tag = lang.text("valueCode", self.report);
        let language = tag.and_then(|tag| self.language(tag, &lang.path_of("valueCode")));
        let key = if content.field("valueMarkdown").is_some() {
            "valueMarkdown"
        } else {
            "valueString"
        };
        match (language, content.text(key, self.report)) {
            (Some(language), Some(text)) => self.set(&language, name, text, &content.path_of(key)),
            (None, _) => {}
            (_, None) => {
                let help = "write it as valueString";
                self.report
                    .error(&content.path, "this translation has no text", help);
            }
        }
    }

    fn set(&mut self, language: &LanguageTag, name: &str, text: &str, path: &str) {
        if text.trim().is_empty() {
            self.report.error(
                path,
                "this text is empty",
                "write a text, or delete the field",
            );
        } else if !self.texts.set(language, name, text) {
            let message = format!("the text `{name}` stands elsewhere in other words");
            let help = "one option has one text in the whole instrument: write the same, or \
                        give it another code";
            self.report.error(path, &message, help);
        }
    }

    /// Texts that FHIR has no place for, and how far the languages are checked.
    pub(super) fn own_texts(&mut self, at: &At<'_>) {
        for one in at.extensions(&[words::TEXT], self.report) {
            let name = one.extension("name", self.report);
            let name = name.and_then(|name| name.text("valueString", self.report));
            let Some(name) = name.filter(|name| is_text_name(name)) else {
                let help = "delete it, or give it a name as an export does";
                self.report.error(&one.path, "this text has no name", help);
                continue;
            };
            if let Some(content) = one.extension("content", self.report) {
                self.own_text(&content, "valueString", name);
            }
            for translation in one.extensions(&[words::TRANSLATION], self.report) {
                self.translation(&translation, name);
            }
        }
    }
}

/// Whether a file of texts can hold a text of this name: `item-age`, `item-age.cue`.
fn is_text_name(name: &str) -> bool {
    let is_word = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_alphabetic())
            && word
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'))
    };
    match name.split_once('.') {
        Some((message, attribute)) => is_word(message) && is_word(attribute),
        None => is_word(name),
    }
}
