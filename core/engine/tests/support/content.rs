//! The content of the test pack: a border with a crossing, towns on both sides,
//! sites of every state, and services of two countries.

use std::path::Path;
use std::str::FromStr;

use waymark_pack::records::{Content, NameTable, PackInfo, Source, Translations};
use waymark_pack::vocabulary::SourceKind;

use super::numbers::{others, polish};
use super::places::{crossings, outlines, places, sites};
use super::sheets::{resource, sheets};

pub(crate) fn content() -> Content {
    Content {
        info: PackInfo {
            title: "Test pack".to_owned(),
            version: 7,
            date: parsed("2026-11-01"),
            licence: "CC BY 4.0".to_owned(),
            languages: vec![parsed("en"), parsed("uk")],
            open_evidence_months: 18,
        },
        sources: vec![
            source("authority-2026", SourceKind::Official, "2026-03"),
            source("network-2023", SourceKind::Network, "2023"),
            source("old-leaflet", SourceKind::Ngo, ""),
            source("house-of-tests", SourceKind::Editors, "2026"),
        ],
        hotlines: polish().into_iter().chain(others()).collect(),
        sites: sites(),
        crossings: crossings(),
        places: places(),
        outlines: outlines(),
        sheets: sheets(),
        resources: vec![resource()],
        instruments: invented().instruments,
        phrases: invented().phrases,
        country_names: names(&[
            ("PL", "Poland", "Польща"),
            ("UA", "Ukraine", "Україна"),
            ("FJ", "Fiji", "Фіджі"),
        ]),
        language_names: names(&[
            ("en", "English", "англійська"),
            ("pl", "Polish", "польська"),
            ("uk", "Ukrainian", "українська"),
        ]),
    }
}

/// The invented instruments and phrases of `tests/instruments`.
fn invented() -> Content {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/instruments");
    waymark_author::load(&folder).unwrap().content()
}

pub(crate) fn parsed<T: FromStr>(text: &str) -> T {
    text.parse().ok().expect(text)
}

pub(super) fn source(id: &str, kind: SourceKind, date: &str) -> Source {
    Source {
        id: parsed(id),
        title: format!("Title of {id}"),
        publisher: Some("A publisher".to_owned()),
        date: date.parse().ok(),
        url: Some(format!("https://example.org/{id}")),
        licence: Some("facts only".to_owned()),
        kind,
        used_for: None,
    }
}

pub(super) fn translated(ukrainian: &str) -> Translations {
    Translations::from([(parsed("uk"), ukrainian.to_owned())])
}

pub(super) fn names(rows: &[(&str, &str, &str)]) -> NameTable {
    let row = |(code, english, ukrainian): &(&str, &str, &str)| {
        let mut names = translated(ukrainian);
        names.insert(parsed("en"), (*english).to_owned());
        ((*code).to_owned(), names)
    };
    rows.iter().map(row).collect()
}
