use waymark_pack::records::PackInfo;

use super::Parsed;
use super::document::Document;
use super::table::{Anchored, TableReader};
use crate::located::Located;

/// Reads `pack.toml`.
pub fn parse_pack_info(file: &str, text: &str) -> Parsed<Option<Anchored<PackInfo>>> {
    let document = Document::new(file, text);
    let toml = document.toml(text, 0);
    let table = TableReader::root(&document, &toml, 0);
    let info = read(&table);
    table.finish();
    let origin = document.take_origin(0);
    let value = info.map(|record| Located { record, origin });
    Parsed {
        value,
        findings: document.into_findings(),
    }
}

fn read(table: &TableReader<'_, '_>) -> Option<PackInfo> {
    let title = table.required_text("title");
    table.require("version");
    let version = table.whole_number("version");
    let date = table.required("date");
    let licence = table.required_text("licence");
    table.require("languages");
    let languages = table.list("languages");
    table.require("open_evidence_months");
    let months = table.whole_number("open_evidence_months");
    Some(PackInfo {
        title: title?,
        version: version?,
        date: date?,
        licence: licence?,
        languages,
        open_evidence_months: months?,
    })
}
