use waymark_pack::records::Source;

use super::Parsed;
use super::document::Document;
use super::table::{Anchored, TableReader};

/// Reads `sources.toml`.
pub fn parse_sources(file: &str, text: &str) -> Parsed<Vec<Anchored<Source>>> {
    let document = Document::new(file, text);
    let toml = document.toml(text, 0);
    let root = TableReader::root(&document, &toml, 0);
    let value = root.records("source", read);
    root.finish();
    Parsed {
        value,
        findings: document.into_findings(),
    }
}

fn read(table: &TableReader<'_, '_>) -> Option<Source> {
    let id = table.required("id");
    let title = table.required_text("title");
    let publisher = table.text("publisher");
    let date = table.parsed("date");
    let url = table.text("url");
    let licence = table.text("licence");
    let kind = table.required_word("kind");
    let used_for = table.text("used_for");
    Some(Source {
        id: id?,
        title: title?,
        publisher,
        date,
        url,
        licence,
        kind: kind?,
        used_for,
    })
}
