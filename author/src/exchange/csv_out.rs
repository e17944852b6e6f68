//! Tables for a spreadsheet.

use std::collections::BTreeSet;
use std::path::Path;
use std::str::FromStr;

use strum::{Display, EnumString, IntoStaticStr, VariantArray};
use waymark_base::LanguageTag;

use crate::finding::{Finding, Problems};
use crate::load::{Loaded, load};
use crate::read;
use crate::suggest::did_you_mean;
use crate::table::{self, Cell};

/// A table that can leave for a spreadsheet and come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Table {
    /// Hotlines, one row a contact.
    Contacts,
    /// Support places.
    Sites,
    /// Border crossings.
    Crossings,
    /// Sources.
    Sources,
}

/// There is no such table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no table `{name}`: {help}")]
pub struct UnknownTable {
    name: String,
    help: String,
}

impl Table {
    /// The table of a name; `hotlines` is another name for `contacts`.
    pub fn named(name: &str) -> Result<Self, UnknownTable> {
        let wanted = if name == "hotlines" { "contacts" } else { name };
        Self::from_str(wanted).map_err(|_| {
            let known = || Self::VARIANTS.iter().map(|table| (*table).into());
            let choice = format!("use one of: {}", known().collect::<Vec<&str>>().join(", "));
            UnknownTable {
                name: name.to_owned(),
                help: did_you_mean(name, known()).unwrap_or(choice),
            }
        })
    }
}

/// One entry with the file that it stands in.
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) file: String,
    pub(crate) cells: Vec<Cell>,
}

/// The rows of a table, in the order of the files.
pub(crate) fn rows(loaded: &Loaded, table: Table) -> Vec<Row> {
    let languages = languages(loaded);
    let row = |id: String, origin: &crate::Origin, cells| Row {
        id,
        file: origin.start().file.to_string(),
        cells,
    };
    match table {
        Table::Contacts => {
            let hotlines = loaded.hotlines.iter();
            let contacts =
                hotlines.flat_map(|one| one.record.contacts.iter().map(move |c| (one, c)));
            contacts
                .map(|(one, contact)| {
                    let cells = table::contact(&one.record, contact, &languages);
                    row(contact.id.to_string(), &one.origin, cells)
                })
                .collect()
        }
        Table::Sites => {
            let cells = |one| table::site(one, &languages);
            let rows = loaded.sites.iter().map(|one| (&one.record, &one.origin));
            rows.map(|(one, at)| row(one.id.to_string(), at, cells(one)))
                .collect()
        }
        Table::Crossings => {
            let cells = |one| table::crossing(one, &languages);
            let rows = loaded
                .crossings
                .iter()
                .map(|one| (&one.record, &one.origin));
            rows.map(|(one, at)| row(one.id.to_string(), at, cells(one)))
                .collect()
        }
        Table::Sources => {
            let rows = loaded.sources.iter().map(|one| (&one.record, &one.origin));
            rows.map(|(one, at)| row(one.id.to_string(), at, table::source(one)))
                .collect()
        }
    }
}

/// What the reader of a file of this table says against its text.
pub(crate) fn complaints(table: Table, file: &str, text: &str) -> Vec<Finding> {
    match table {
        Table::Contacts => read::parse_hotlines(file, text).findings,
        Table::Sites => read::parse_sites(file, text).findings,
        Table::Crossings => read::parse_crossings(file, text).findings,
        Table::Sources => read::parse_sources(file, text).findings,
    }
}

/// The languages that get a column: those of the pack, and every other in which
/// a name or a note is written.
fn languages(loaded: &Loaded) -> Vec<LanguageTag> {
    let mut languages: BTreeSet<LanguageTag> = loaded
        .info
        .record
        .languages
        .iter()
        .skip(1)
        .cloned()
        .collect();
    let contacts = loaded.hotlines.iter().flat_map(|one| &one.record.contacts);
    languages.extend(contacts.flat_map(|contact| {
        let texts = [
            &contact.notes,
            &contact.language_notes,
            &contact.hours_notes,
        ];
        texts.into_iter().flat_map(|texts| texts.keys().cloned())
    }));
    for site in loaded.sites.iter().map(|one| &one.record) {
        languages.extend(site.names.keys().chain(site.notes.keys()).cloned());
    }
    for crossing in loaded.crossings.iter().map(|one| &one.record) {
        languages.extend(crossing.names.keys().chain(crossing.notes.keys()).cloned());
    }
    languages.into_iter().collect()
}

/// A table of the content as CSV, with a byte order mark so that spreadsheets
/// read it as UTF-8.
pub fn export_csv(dir: &Path, table: Table) -> Result<String, Problems> {
    let rows = rows(&load(dir)?, table);
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory cannot fail, and every row has the same width.
    if let Some(first) = rows.first() {
        let _ = writer.write_record(first.cells.iter().map(|cell| &cell.column));
    }
    for row in &rows {
        let _ = writer.write_record(row.cells.iter().map(|cell| &cell.text));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    Ok(format!(
        "\u{feff}{}",
        String::from_utf8(bytes).unwrap_or_default()
    ))
}
