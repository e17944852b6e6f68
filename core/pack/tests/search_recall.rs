//! Search finds what people mean: the table in search_recall.tsv, row by row,
//! all in one pack of many languages. To add a language, add rows.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::{block, empty, pack_of, sheet};
use waymark_pack::records::Content;
use waymark_pack::{HitTarget, Pack};

struct Case {
    line: usize,
    category: String,
    language: String,
    written: String,
    query: String,
}

fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        plain.push(char::from_u32(u32::from_str_radix(code, 16).unwrap()).unwrap());
        plain.push_str(rest);
    }
    plain
}

fn cases() -> Vec<Case> {
    let table = include_str!("search_recall.tsv").lines().enumerate();
    let rows = table.filter(|(_, row)| !row.starts_with('#')).skip(1);
    rows.map(|(index, row)| {
        let cells: Vec<&str> = row.split('\t').collect();
        let [category, language, written, query] = cells[..] else {
            panic!("row {}", index + 1)
        };
        Case {
            line: index + 1,
            category: category.into(),
            language: language.into(),
            written: unescaped(written),
            query: unescaped(query),
        }
    })
    .collect()
}

/// One block a case; its anchor is the line in the table.
fn content(cases: &[Case]) -> Content {
    let mut languages: Vec<&str> = cases.iter().map(|case| case.language.as_str()).collect();
    languages.sort_unstable();
    languages.dedup();
    let mut content = empty(&languages);
    for language in languages {
        let blocks = cases.iter().filter(|case| case.language == language);
        let blocks = blocks
            .map(|case| block(&case.line.to_string(), "", &case.written))
            .collect();
        let mut sheet = sheet("cases", language, 1, blocks);
        sheet.title = String::new();
        content.sheets.push(sheet);
    }
    content
}

fn finds(pack: &Pack, case: &Case) -> bool {
    let hits = pack.search(&case.query, &[], 1000).unwrap();
    hits.iter().any(|hit| match &hit.target {
        HitTarget::Block { anchor, .. } => *anchor == case.line.to_string(),
        HitTarget::Resource { .. } => false,
    })
}

#[test]
fn every_row_of_the_recall_table_holds() {
    let cases = cases();
    let pack = pack_of(&content(&cases));
    let wrong: Vec<String> = cases
        .iter()
        .filter(|case| finds(&pack, case) == case.category.starts_with('!'))
        .map(|case| format!("line {}: {} {}", case.line, case.category, case.query))
        .collect();
    assert!(
        wrong.is_empty(),
        "{} of {}: {wrong:#?}",
        wrong.len(),
        cases.len()
    );
}

#[test]
fn what_is_found_is_marked_in_the_snippet() {
    let cases = cases();
    let pack = pack_of(&content(&cases));
    // Matches by one wrong letter or by an inflected form are marked as well.
    for case in cases.iter().filter(|case| !case.category.starts_with('!')) {
        let hits = pack.search(&case.query, &[], 1000).unwrap();
        for hit in hits {
            let marked = hit.snippet.iter().any(|part| part.matched);
            assert!(marked, "line {}: {:?}", case.line, hit.snippet);
        }
    }
}
