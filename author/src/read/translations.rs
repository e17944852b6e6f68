use waymark_base::{Id, LanguageTag};

use super::Parsed;
use super::document::Document;
use super::table::TableReader;

/// What has to stand in which languages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Translations {
    /// Languages in which every sheet and instrument stands.
    pub whole: Vec<LanguageTag>,
    /// Sheets that stand in every language of the pack.
    pub sheets: Vec<Id>,
    /// Instruments that do.
    pub instruments: Vec<Id>,
}

/// Reads `translations.toml`.
pub fn parse_translations(file: &str, text: &str) -> Parsed<Option<Translations>> {
    let document = Document::new(file, text);
    let toml = document.toml(text, 0);
    let table = TableReader::root(&document, &toml, 0);
    table.require("whole");
    table.require("sheets");
    table.require("instruments");
    let value = Translations {
        whole: table.list("whole"),
        sheets: table.list("sheets"),
        instruments: table.list("instruments"),
    };
    table.finish();
    Parsed {
        value: Some(value),
        findings: document.into_findings(),
    }
}
