//! Which language a column speaks, and the texts of a row.

use std::collections::BTreeMap;

use waymark_base::LanguageTag;

use super::columns as column;
use super::languages::tag_of;
use super::read::Reader;
use super::sheet_in::{Row, Table, error};

/// Columns of texts by their number: what kind of text, in which language.
pub(super) type TextColumns = BTreeMap<u32, (&'static str, LanguageTag)>;

impl Reader<'_> {
    /// Finds the language of the file's own texts: the one that the settings name, or the
    /// only or first one that has a column.
    pub(super) fn find_base(&mut self, settings: Option<&Table<'_>>, survey: &Table<'_>) {
        let named = settings.and_then(|table| table.rows().next()?.cell("default_language"));
        if let Some(named) = named {
            self.base = tag_of(named.text);
            if self.base.is_none() {
                error(
                    self.report,
                    &named.place,
                    NO_TAG,
                    "write it as English (en)",
                );
            }
            return;
        }
        let mut labels = survey
            .headers()
            .filter_map(|(_, header)| header.strip_prefix("label::"));
        self.base = labels.find_map(tag_of);
    }

    /// The columns of a sheet that hold texts.
    pub(super) fn text_columns(&mut self, table: &Table<'_>) -> TextColumns {
        let mut columns = TextColumns::new();
        for (number, header) in table.headers() {
            let Some((kind, name)) = split(header) else {
                continue;
            };
            let place = table.header_place(number);
            let language = match name {
                Some(name) => tag_of(name),
                None => self.base.clone(),
            };
            match language {
                Some(language) => drop(columns.insert(number, (kind, language))),
                None if name.is_some() => {
                    let help = "write its tag in brackets, such as label::Українська (uk)";
                    error(self.report, &place, NO_TAG, help);
                }
                None => {
                    let help = "name it in the settings as default_language: English (en)";
                    let message = "nothing says in which language this column is";
                    error(self.report, &place, message, help);
                }
            }
        }
        columns
    }

    /// Takes the texts of a row of one kind as `name`. Languages for which the row has a
    /// stand-in only are passed over.
    pub(super) fn texts(
        &mut self,
        row: Row<'_, '_>,
        columns: &TextColumns,
        kind: &str,
        name: &str,
    ) {
        let stand_ins: Vec<&str> = row.text(column::FALLBACK).split_whitespace().collect();
        for (number, (of, language)) in columns {
            let is_stand_in = *of == column::LABEL && stand_ins.contains(&language.as_str());
            if *of != kind || is_stand_in {
                continue;
            }
            let Some(cell) = row.at(*number) else {
                continue;
            };
            if !self.texts.set(language, name, cell.text) {
                let message = format!("the text `{name}` stands elsewhere in other words");
                let help = "one option has one text in the whole instrument: write the same, or \
                            give it another name";
                error(self.report, &cell.place, &message, help);
            }
        }
    }

    /// A label in the language of the file.
    pub(super) fn base_label<'c>(
        &self,
        row: Row<'_, 'c>,
        columns: &TextColumns,
    ) -> Option<&'c str> {
        let is_base = |(_, (kind, language)): &(&u32, &(&str, LanguageTag))| {
            *kind == column::LABEL && Some(language) == self.base.as_ref()
        };
        let (number, _) = columns.iter().find(is_base)?;
        row.at(*number).map(|cell| cell.text)
    }
}

const NO_TAG: &str = "the language is not known by this name";

/// What kind of text a header stands for, and the name of its language.
fn split(header: &str) -> Option<(&'static str, Option<&str>)> {
    for kind in [column::LABEL, column::HINT] {
        if header == kind {
            return Some((kind, None));
        }
        if let Some(name) = header
            .strip_prefix(kind)
            .and_then(|rest| rest.strip_prefix("::"))
        {
            return Some((kind, Some(name)));
        }
    }
    let tag = header.strip_prefix(column::CUE)?.strip_prefix('_')?;
    Some((column::CUE, Some(tag)))
}
