//! A strict reader of one TOML table: every key is asked for by name, whatever
//! is left over is a mistake, and every mistake is reported with its place.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Display;
use std::str::FromStr;

use strum::VariantArray;
use toml::Spanned;
use toml::de::{DeTable, DeValue};
use waymark_pack::records::Translations;

use super::document::Document;
use crate::located::{Located, Origin};
use crate::suggest::did_you_mean;

/// A record with its place.
pub(crate) type Anchored<T> = Located<T>;

pub(super) struct TableReader<'r, 't> {
    document: &'r Document<'t>,
    table: &'r DeTable<'r>,
    start: usize,
    offset: usize,
    path: String,
    known: RefCell<BTreeSet<&'static str>>,
}

type Value<'r> = &'r Spanned<DeValue<'r>>;

impl<'r, 't> TableReader<'r, 't> {
    pub(super) fn root(
        document: &'r Document<'t>,
        table: &'r Spanned<DeTable<'r>>,
        offset: usize,
    ) -> Self {
        let known = RefCell::default();
        Self {
            document,
            table: table.get_ref(),
            start: offset,
            offset,
            path: String::new(),
            known,
        }
    }

    pub(super) fn error(&self, message: impl Into<String>, help: impl Into<String>) {
        self.document.error(self.start, message, Some(help.into()));
    }

    fn get(&self, key: &'static str) -> Option<Value<'r>> {
        self.known.borrow_mut().insert(key);
        let value = self.table.get(key)?;
        self.document
            .note_field(self.path_of(key), self.byte(value));
        Some(value)
    }

    fn byte(&self, value: Value<'_>) -> usize {
        self.offset + value.span().start
    }

    fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }

    fn wrong_type(&self, key: &str, value: Value<'_>, wanted: &str) {
        let found = value.get_ref().type_str();
        let message = format!("`{key}` must be {wanted}, not {found}");
        self.document.error(self.byte(value), message, None);
    }

    /// A text that is not blank.
    fn text_of(&self, key: &str, value: Value<'r>) -> Option<&'r str> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(key, value, "a text in quotes");
            return None;
        };
        if text.trim().is_empty() {
            let help = "leave the key out where nothing is known".to_owned();
            self.document
                .error(self.byte(value), format!("`{key}` is empty"), Some(help));
            return None;
        }
        Some(text.trim())
    }

    fn parse_of<T: FromStr<Err: Display>>(&self, key: &str, value: Value<'r>) -> Option<T> {
        let text = self.text_of(key, value)?;
        match text.parse() {
            Ok(parsed) => Some(parsed),
            Err(reason) => {
                let message = format!("`{key}` cannot be `{text}`");
                self.document
                    .error(self.byte(value), message, Some(reason.to_string()));
                None
            }
        }
    }

    fn word_of<W: VariantArray + Copy + Into<&'static str>>(
        &self,
        key: &str,
        value: Value<'r>,
    ) -> Option<W> {
        let text = self.text_of(key, value)?;
        let words = || W::VARIANTS.iter().map(|word| (*word).into());
        if let Some(word) = W::VARIANTS.iter().find(|word| (**word).into() == text) {
            return Some(*word);
        }
        let choice = format!("use one of: {}", words().collect::<Vec<&str>>().join(", "));
        let help =
            did_you_mean(text, words()).map_or(choice.clone(), |hint| format!("{hint} ({choice})"));
        let message = format!("`{key}` has no word `{text}`");
        self.document.error(self.byte(value), message, Some(help));
        None
    }

    /// A text, where the key is there.
    pub(super) fn text(&self, key: &'static str) -> Option<String> {
        let value = self.get(key)?;
        self.text_of(key, value).map(str::to_owned)
    }

    /// A text that must be there.
    pub(super) fn required_text(&self, key: &'static str) -> Option<String> {
        self.require(key);
        self.text(key)
    }

    /// Something with a form of its own (an id, a date, a tag).
    pub(super) fn parsed<T: FromStr<Err: Display>>(&self, key: &'static str) -> Option<T> {
        let value = self.get(key)?;
        self.parse_of(key, value)
    }

    pub(super) fn required<T: FromStr<Err: Display>>(&self, key: &'static str) -> Option<T> {
        self.require(key);
        self.parsed(key)
    }

    /// A word of a fixed vocabulary.
    pub(super) fn word<W: VariantArray + Copy + Into<&'static str>>(
        &self,
        key: &'static str,
    ) -> Option<W> {
        let value = self.get(key)?;
        self.word_of(key, value)
    }

    pub(super) fn required_word<W: VariantArray + Copy + Into<&'static str>>(
        &self,
        key: &'static str,
    ) -> Option<W> {
        self.require(key);
        self.word(key)
    }

    pub(super) fn require(&self, key: &'static str) {
        if self.table.get(key).is_none() {
            self.error(format!("`{key}` is missing"), format!("add `{key} = …`"));
        }
    }

    fn list_of<T>(
        &self,
        key: &'static str,
        element: impl Fn(&Self, Value<'r>) -> Option<T>,
    ) -> Vec<T> {
        let Some(value) = self.get(key) else {
            return Vec::new();
        };
        let Some(array) = value.get_ref().as_array() else {
            self.wrong_type(key, value, "a list in square brackets");
            return Vec::new();
        };
        let note = |(index, item): (usize, Value<'r>)| {
            self.document
                .note_field(format!("{}[{index}]", self.path_of(key)), self.byte(item));
            element(self, item)
        };
        array.iter().enumerate().filter_map(note).collect()
    }

    pub(super) fn list<T: FromStr<Err: Display>>(&self, key: &'static str) -> Vec<T> {
        self.list_of(key, |reader, item| reader.parse_of(key, item))
    }

    pub(super) fn words<W: VariantArray + Copy + Into<&'static str>>(
        &self,
        key: &'static str,
    ) -> Vec<W> {
        self.list_of(key, |reader, item| reader.word_of(key, item))
    }

    pub(super) fn flag(&self, key: &'static str) -> Option<bool> {
        let value = self.get(key)?;
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong_type(key, value, "true or false");
        }
        flag
    }

    pub(super) fn whole_number<T: FromStr>(&self, key: &'static str) -> Option<T> {
        let value = self.get(key)?;
        let number = value
            .get_ref()
            .as_integer()
            .filter(|number| number.radix() == 10);
        let number = number.and_then(|number| number.as_str().parse().ok());
        if number.is_none() {
            self.wrong_type(key, value, "a whole number in the allowed range");
        }
        number
    }

    pub(super) fn decimal(&self, key: &'static str) -> Option<f64> {
        let value = self.get(key)?;
        let text = match value.get_ref() {
            DeValue::Float(number) => Some(number.as_str()),
            DeValue::Integer(number) => Some(number.as_str()),
            _ => None,
        };
        let number = text.and_then(|text| text.parse().ok());
        if number.is_none() {
            self.wrong_type(key, value, "a number");
        }
        number
    }

    /// Texts by language: `{ uk = "…", pl = "…" }`.
    pub(super) fn translations(&self, key: &'static str) -> Translations {
        let Some(value) = self.get(key) else {
            return Translations::new();
        };
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, value, "a table of texts by language, { uk = \"…\" }");
            return Translations::new();
        };
        let mut texts = Translations::new();
        for (language, text) in table {
            let at = self.offset + language.span().start;
            self.document
                .note_field(format!("{}.{}", self.path_of(key), language.get_ref()), at);
            let text = self.text_of(language.get_ref(), text);
            match (language.get_ref().parse(), text) {
                (Ok(language), Some(text)) => drop(texts.insert(language, text.to_owned())),
                (Err(reason), _) => {
                    let message = format!("`{}` is no language", language.get_ref());
                    self.document.error(at, message, Some(reason.to_string()));
                }
                (Ok(_), None) => {}
            }
        }
        texts
    }

    /// The table behind a key, where it is there.
    pub(super) fn table(&self, key: &'static str) -> Option<TableReader<'r, 't>> {
        let value = self.get(key)?;
        let Some(table) = value.get_ref().as_table() else {
            self.wrong_type(key, value, "a table in braces");
            return None;
        };
        Some(TableReader {
            document: self.document,
            table,
            start: self.byte(value),
            offset: self.offset,
            path: self.path_of(key),
            known: RefCell::default(),
        })
    }

    /// Whether a key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.get(key).is_some()
    }

    /// The tables of `[[key]]`, each with its own path.
    pub(super) fn tables(&self, key: &'static str) -> Vec<TableReader<'r, 't>> {
        self.list_of(key, |reader, item| {
            let table = item.get_ref().as_table();
            if table.is_none() {
                reader.wrong_type(key, item, "a table [[…]]");
            }
            Some((reader.byte(item), table?))
        })
        .into_iter()
        .enumerate()
        .map(|(index, (start, table))| TableReader {
            document: self.document,
            table,
            start,
            offset: self.offset,
            path: format!("{}[{index}]", self.path_of(key)),
            known: RefCell::default(),
        })
        .collect()
    }

    /// The same, each the root of a record of its own.
    pub(super) fn records<T>(
        &self,
        key: &'static str,
        read: impl Fn(&TableReader<'r, 't>) -> Option<T>,
    ) -> Vec<Anchored<T>> {
        let mut records = Vec::new();
        for mut table in self.tables(key) {
            table.path.clear();
            self.document.take_origin(table.start);
            let record = read(&table);
            table.finish();
            let origin: Origin = self.document.take_origin(table.start);
            records.extend(record.map(|record| Located { record, origin }));
        }
        records
    }

    /// Reports every key that nobody asked for.
    pub(super) fn finish(&self) {
        let known = self.known.borrow();
        if known.is_empty() {
            // The table as a whole was no use, and that was said.
            return;
        }
        for (key, value) in self.table {
            let name = key.get_ref().as_ref();
            if known.contains(name) {
                continue;
            }
            let choice = known.iter().copied().collect::<Vec<_>>().join(", ");
            let help = did_you_mean(name, known.iter().copied());
            let help = help.unwrap_or_else(|| format!("known here: {choice}"));
            let at = self.offset + key.span().start;
            let what = if value.get_ref().is_table() {
                "table"
            } else {
                "key"
            };
            self.document
                .error(at, format!("unknown {what} `{name}`"), Some(help));
        }
    }
}
