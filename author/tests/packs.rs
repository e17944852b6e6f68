//! From the folder to a pack, and from a pack to words about it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use std::path::{Path, PathBuf};

use common::{Workshop, fixture, today};
use waymark_author::{Problems, Stage, build_pack, build_pack_with, diff, inspect};
use waymark_pack::Pack;

fn built(workshop: &Workshop, name: &str) -> PathBuf {
    let built = build_pack(workshop.dir(), today()).unwrap_or_else(|problems| panic!("{problems}"));
    let path = workshop.dir().join(name);
    std::fs::write(&path, built.bytes).unwrap();
    path
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let first = build_pack(&fixture(), today()).unwrap();
    let second = build_pack(&fixture(), today()).unwrap();
    assert_eq!(first.bytes, second.bytes);
    assert!(!first.report.is_empty(), "warnings do not stop a build");
}

#[test]
fn an_error_stops_the_build() {
    let workshop = Workshop::new();
    workshop.edit(
        "pack.toml",
        "Field directory for tests",
        "Trafficking directory",
    );
    let Problems(findings) = build_pack(workshop.dir(), today()).unwrap_err();
    assert_eq!(findings.len(), 1);
    assert!(findings[0].is_error());
}

#[test]
fn progress_is_told_in_order() {
    let mut stages = Vec::new();
    let mut note = |stage, _, _| {
        if stages.last() != Some(&stage) {
            stages.push(stage);
        }
    };
    build_pack_with(&fixture(), today(), &mut note).unwrap();
    assert_eq!(stages, [Stage::Read, Stage::Check, Stage::Write]);
}

#[test]
fn a_pack_gives_back_what_was_written() {
    let workshop = Workshop::new();
    let pack = Pack::open(&built(&workshop, "a.wmk")).unwrap();
    let written = waymark_author::load(workshop.dir()).unwrap().content();
    let mut hotlines = pack.hotlines(&[]).unwrap();
    hotlines.sort_by(|a, b| a.id.cmp(&b.id));
    let mut expected = written.hotlines.clone();
    expected.sort_by(|a, b| a.id.cmp(&b.id));
    assert_eq!(hotlines, expected);
    assert_eq!(pack.crossings().unwrap(), written.crossings);
}

#[test]
fn inspection_counts_what_is_there() {
    let workshop = Workshop::new();
    let inspection = inspect(&built(&workshop, "a.wmk")).unwrap();
    let mut shown = serde_json::to_value(&inspection).unwrap();
    shown["size"] = "…".into();
    insta::assert_json_snapshot!(shown);
}

#[test]
fn nothing_changed_between_a_pack_and_itself() {
    let workshop = Workshop::new();
    let pack = built(&workshop, "a.wmk");
    assert_eq!(diff(&pack, &pack).unwrap().summary, "nothing changed");
}

#[test]
fn changes_are_told_in_plain_words_and_a_lost_emergency_number_stands_first() {
    let workshop = Workshop::new();
    let old = built(&workshop, "old.wmk");
    workshop
        .edit("hotlines/PL.toml", "number = \"112\"", "number = \"999\"")
        .edit(
            "hotlines/UA.toml",
            "hours = \"24/7\"",
            "hours = \"Mo-Fr 08:00-20:00\"",
        )
        .edit(
            "sheets/uk/talk-alone.md",
            "Роззирніться.",
            "Озирніться довкола.",
        )
        .edit("sites.toml", "successor = \"pl-medyka-point\"\n", "");
    let sites = workshop.read("sites.toml");
    let without_house = sites
        .split("[[site]]")
        .filter(|site| !site.contains("pl-house"));
    workshop.write(
        "sites.toml",
        &without_house.collect::<Vec<_>>().join("[[site]]"),
    );
    let new = built(&workshop, "new.wmk");
    let difference = diff(&old, &new).unwrap();
    assert_eq!(
        difference.summary,
        "2 numbers changed, 1 place removed, 1 place changed, 1 sheet changed"
    );
    assert_eq!(
        difference.lost_emergency_numbers()[0].id,
        "pl-emergency-112"
    );
    insta::assert_json_snapshot!(difference);
}

#[test]
fn a_changed_aid_and_a_changed_phrase_are_told_part_by_part() {
    let invented = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/instruments");
    let workshop = Workshop::with(&invented);
    let old = built(&workshop, "old.wmk");
    workshop
        .edit("instruments/counting.toml", "at_least = 6", "at_least = 5")
        .edit("instruments/en/example.ftl", "How old?", "Of what age?");
    let phrase = workshop.read("phrases/en.ftl");
    let (name, _) = phrase
        .lines()
        .find_map(|line| line.split_once(" = "))
        .unwrap();
    let changed = phrase.replace(&format!("{name} = "), &format!("{name} = So: "));
    workshop.write("phrases/en.ftl", &changed);
    let new = built(&workshop, "new.wmk");
    let difference = diff(&old, &new).unwrap();
    assert_eq!(
        difference.summary,
        "1 instrument changed, 1 instrument text changed, 1 phrase changed"
    );
    insta::assert_json_snapshot!(difference);
}

#[test]
fn what_is_no_pack_is_refused() {
    assert!(inspect(&fixture().join("pack.toml")).is_err());
    assert!(inspect(&fixture()).is_err());
    assert!(inspect(&fixture().join("missing.wmk")).is_err());
}
