use waymark_pack::records::Resource;

use super::Parsed;
use super::document::Document;
use super::table::{Anchored, TableReader};

/// Reads `library.toml`.
pub fn parse_library(file: &str, text: &str) -> Parsed<Vec<Anchored<Resource>>> {
    let document = Document::new(file, text);
    let toml = document.toml(text, 0);
    let root = TableReader::root(&document, &toml, 0);
    let value = root.records("resource", read);
    root.finish();
    Parsed {
        value,
        findings: document.into_findings(),
    }
}

fn read(table: &TableReader<'_, '_>) -> Option<Resource> {
    let id = table.required("id");
    let title = table.required_text("title");
    let publisher = table.text("publisher");
    let year = table.parsed("year");
    let about = table.required_text("about");
    let audience = table.words("audience");
    let url = table.text("url");
    let sources = table.list("sources");
    Some(Resource {
        id: id?,
        title: title?,
        publisher,
        year,
        about: about?,
        audience,
        url,
        sources,
    })
}
