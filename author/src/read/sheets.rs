use waymark_base::LanguageTag;
use waymark_pack::records::Sheet;

use super::Parsed;
use super::document::Document;
use super::markdown::blocks;
use super::table::{Anchored, TableReader};
use crate::located::Located;

const FENCE: &str = "+++";

/// Reads one guidance sheet: the head between `+++` lines, then the blocks.
pub fn parse_sheet(
    file: &str,
    language: &LanguageTag,
    text: &str,
) -> Parsed<Option<Anchored<Sheet>>> {
    let document = Document::new(file, text);
    let Some((head, head_start, body, body_start)) = split(text) else {
        let help = "begin with a line +++, the head in TOML, and another line +++".to_owned();
        document.error(0, "the head of the sheet is missing", Some(help));
        return Parsed {
            value: None,
            findings: document.into_findings(),
        };
    };
    let toml = document.toml(head, head_start);
    let table = TableReader::root(&document, &toml, head_start);
    let sheet = read_head(&table, language);
    table.finish();
    let blocks = blocks(&document, body, body_start);
    let origin = document.take_origin(0);
    let value = sheet.map(|sheet| Located {
        record: Sheet { blocks, ..sheet },
        origin,
    });
    Parsed {
        value,
        findings: document.into_findings(),
    }
}

/// Head and body, each with the byte at which it begins.
fn split(text: &str) -> Option<(&str, usize, &str, usize)> {
    let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut at = start;
    let mut fences = Vec::new();
    for line in text.get(start..)?.split_inclusive('\n') {
        let end = at + line.len();
        if line.trim_end() == FENCE {
            fences.push((at, end));
        }
        at = end;
        if fences.len() == 2 {
            break;
        }
    }
    let [(first, head_start), (head_end, body_start)] = fences.as_slice() else {
        return None;
    };
    let head = text.get(*head_start..*head_end)?;
    (*first == start).then_some((head, *head_start, text.get(*body_start..)?, *body_start))
}

fn read_head(table: &TableReader<'_, '_>, language: &LanguageTag) -> Option<Sheet> {
    let id = table.required("id");
    let title = table.required_text("title");
    let summary = table.required_text("summary");
    table.require("audience");
    let audience = table.words("audience");
    table.require("order");
    let order = table.whole_number("order");
    let translation = table.required_word("translation");
    Some(Sheet {
        id: id?,
        language: language.clone(),
        title: title?,
        summary: summary?,
        audience,
        order: order?,
        translation: translation?,
        blocks: Vec::new(),
    })
}
