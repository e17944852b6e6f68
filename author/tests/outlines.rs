//! Coasts and borders: what the reader and the lint say of them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use std::fs;

use common::{Workshop, real_content, today};
use waymark_author::read::parse_outlines;
use waymark_author::{build_pack, load};
use waymark_pack::records::Outline;

const FILE: &str = "outlines/a.txt";

/// Points of each piece, or what is wrong.
fn read(text: &str) -> Result<Vec<Vec<[i32; 2]>>, Vec<String>> {
    let parsed = parse_outlines(FILE, text);
    if parsed.findings.is_empty() {
        let pieces = parsed.value.map(|file| file.record).unwrap_or_default();
        Ok(pieces.into_iter().map(|piece| piece.points).collect())
    } else {
        Err(common::shown(&parsed.findings))
    }
}

#[test]
fn a_piece_is_where_it_begins_and_then_its_steps() {
    let text = "\u{feff}# a remark\r\nsource geonames\n\n498000 229400 -10 5 0 -7\n";
    let piece = vec![[498_000, 229_400], [497_990, 229_405], [497_990, 229_398]];
    assert_eq!(read(text), Ok(vec![piece]));
    assert_eq!(read("source geonames\n"), Ok(vec![]));
}

#[test]
fn every_mistake_is_named_with_its_line() {
    let (source, row, point) = (
        "the source of the outlines is missing",
        "this line is no row of whole numbers",
        "this line has one point only",
    );
    for (text, line, complaint) in [
        ("498000 229400 -10 5\n", 1, source),
        ("source Not-An-Id\n", 1, source),
        ("source a\nsource b\n", 2, "the source is named twice"),
        ("source a\n1 2 3\n", 2, row),
        ("source a\n1 2 3 x\n", 2, row),
        ("source a\n1 2\n", 2, point),
        ("source a\n900000 0 1 0\n", 2, point),
        ("source a\n0 1800000 0 1\n", 2, point),
        ("source a\n2147483647 0 1 0\n", 2, point),
    ] {
        let found = read(text).unwrap_err();
        let wanted = format!("a.txt:{line}:1: error: {complaint}");
        assert!(found[0].contains(&wanted), "{found:?}");
    }
}

#[test]
fn the_lint_asks_who_drew_them() {
    let workshop = Workshop::new();
    fs::create_dir(workshop.dir().join("outlines")).unwrap();
    workshop.write(FILE, "source nobody\n498000 229400 -10 5\n");
    let found = workshop.lint();
    let complaint = "outlines/a.txt:1:1: error: unknown source `nobody`";
    assert!(
        found.iter().any(|line| line.contains(complaint)),
        "{found:?}"
    );
    workshop.write(FILE, "source list-2019\n498000 229400 -10 5\n");
    assert!(build_pack(workshop.dir(), today()).is_ok());
}

/// What the sketch of a reader rests on: short pieces in the order of their points, and
/// no line between Crimea and the rest of Ukraine.
#[test]
fn the_outlines_of_the_project_are_as_the_tool_promises() {
    let loaded = load(&real_content()).unwrap();
    let pieces: Vec<&Outline> = loaded
        .outlines
        .iter()
        .flat_map(|file| &file.record)
        .collect();
    assert!(pieces.len() > 500);
    assert!(pieces.is_sorted_by_key(|piece| &piece.points));
    let on_the_isthmus = |[lat, lon]: &[i32; 2]| {
        (459_500..=462_500).contains(lat) && (337_000..=348_000).contains(lon)
    };
    for piece in pieces {
        assert!(piece.points.len() <= 64);
        assert!(
            !piece.points.iter().any(on_the_isthmus),
            "{:?}",
            piece.points
        );
        for (a, b) in piece.points.iter().zip(piece.points.iter().skip(1)) {
            assert!((a[0] - b[0]).abs() <= 5_001 && (a[1] - b[1]).abs() <= 5_001);
        }
    }
    let size = fs::metadata(real_content().join("outlines/countries.txt"))
        .unwrap()
        .len();
    assert!(size <= 400_000, "{size} bytes");
}
