//! Instruments that cannot work, or that would say what must not be said: each is a small
//! change of the invented ones in `tests/instruments`, and is refused with file, line and
//! reason.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod broken;
mod common;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use broken::{Broken, broken};
use common::{Workshop, real_content, today};
use proptest::prelude::*;
use waymark_author::{Finding, Problems, lint, load, read};

fn invented() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/instruments")
}

/// The invented instruments, with the project's own lists of words.
fn workshop() -> Workshop {
    let workshop = Workshop::with(&invented());
    let words = workshop.dir().join("words");
    std::fs::create_dir(&words).unwrap();
    for list in ["giveaway.tsv", "verdict.tsv"] {
        std::fs::copy(real_content().join("words").join(list), words.join(list)).unwrap();
    }
    workshop
}

/// Everything that stops the build: what cannot be read, or else what the lint finds.
fn errors(workshop: &Workshop) -> Vec<Finding> {
    let findings = match load(workshop.dir()) {
        Ok(loaded) => lint(&loaded, today()),
        Err(Problems(findings)) => findings,
    };
    findings.into_iter().filter(Finding::is_error).collect()
}

#[test]
fn the_invented_instruments_are_in_order() {
    assert_eq!(errors(&workshop()), []);
}

#[test]
fn every_broken_instrument_is_refused_with_file_line_and_reason() {
    let mut told = String::new();
    for case in broken() {
        let (meant, others) = refused(&case);
        writeln!(told, "# {}\n{meant}", case.name).unwrap();
        for finding in others.iter().take(2) {
            writeln!(told, "{finding}").unwrap();
        }
        if let Some(more @ 1..) = others.len().checked_sub(2) {
            writeln!(told, "… and {more} more").unwrap();
        }
        told.push('\n');
    }
    insta::assert_snapshot!(told);
}

/// What was meant to be found in a broken instrument, and what else is.
fn refused(case: &Broken) -> (Finding, Vec<Finding>) {
    let workshop = workshop();
    for edit in &case.edits {
        workshop.edit(&edit.file, &edit.old, &edit.new);
    }
    let mut findings = errors(&workshop);
    let meant = |finding: &Finding| finding.message.contains(&case.says);
    let found = findings.iter().position(meant);
    let found = found.unwrap_or_else(|| panic!("{}: {findings:#?}", case.name));
    let found = findings.remove(found);
    assert!(found.line > 0, "{}: {found}", case.name);
    assert!(found.file.starts_with("instruments/"), "{found}");
    // Of what is no TOML nobody knows what it was meant to be.
    let says_it_all = found.message.contains("not valid TOML");
    assert!(
        found.help.is_some() || says_it_all,
        "{}: {found}",
        case.name
    );
    (found, findings)
}

/// A value of each type of TOML.
const VALUES: [(&str, &str); 7] = [
    ("text", "\"seven\""),
    ("number", "-7"),
    ("decimal", "7.5"),
    ("flag", "true"),
    ("list", "[[7]]"),
    ("table", "{ seven = 7 }"),
    ("date", "2026-01-01"),
];

fn type_of(value: &str) -> &'static str {
    match value.bytes().next() {
        Some(b'"') => "text",
        Some(b'[') => "list",
        Some(b'{') => "table",
        Some(b't' | b'f') => "flag",
        _ if value.contains('.') => "decimal",
        _ => "number",
    }
}

#[test]
fn a_value_of_the_wrong_type_is_refused_in_its_line_for_every_key() {
    let mut keys = std::collections::BTreeSet::new();
    for name in ["example", "weighing", "strengths", "card"] {
        let file = format!("{}/instruments/{name}.toml", invented().display());
        let text = std::fs::read_to_string(file).unwrap();
        for (number, line) in text.lines().enumerate() {
            let Some((key, value)) = line.split_once(" = ") else {
                continue;
            };
            keys.insert(key.to_owned());
            for (of_type, wrong) in VALUES {
                // A share may be written without its decimals; a list of lists is wrong
                // where a list of texts is right.
                let right = of_type == type_of(value) && of_type != "list";
                let share = type_of(value) == "decimal" && of_type == "number";
                if right || share {
                    continue;
                }
                let mut lines: Vec<&str> = text.lines().collect();
                let changed = format!("{key} = {wrong}");
                lines[number] = &changed;
                let findings = read::parse_instrument("x.toml", &lines.join("\n")).findings;
                let here = |finding: &&Finding| finding.line as usize == number + 1;
                assert!(
                    findings.iter().any(|finding| here(&finding)),
                    "{changed}: {findings:#?}"
                );
            }
        }
    }
    for key in [
        "counts",
        "weight",
        "strength",
        "when",
        "adult_when",
        "combinations",
        "main",
    ] {
        assert!(keys.contains(key), "`{key}` stands in no file: {keys:?}");
    }
}

/// At which item each of so many looks, if it looks at one.
type Looks = fn(usize) -> Option<usize>;

/// An instrument with so many questions more.
fn with_items(number: usize, looks: Looks) -> Workshop {
    let workshop = workshop();
    let mut items = String::new();
    for item in 0..number {
        write!(
            items,
            "[[item]]\nid = \"many{item}\"\nkind = \"question\"\n"
        )
        .unwrap();
        if let Some(at) = looks(item) {
            writeln!(items, "when = {{ item = \"many{at}\", is = [\"yes\"] }}").unwrap();
        }
        writeln!(items, "sources = [\"house-of-tests\"]").unwrap();
    }
    let rule = "[[rule]]\nid = \"limit\"\n";
    workshop.edit("instruments/counting.toml", rule, &format!("{items}{rule}"));
    workshop
}

#[test]
fn more_items_than_an_answer_has_room_for_are_refused_at_once() {
    let never: Looks = |_| None;
    let (before, after): (Looks, Looks) = (|item| item.checked_sub(1), |item| Some(item + 1));
    for (number, looks) in [
        (243, never),
        (9_992, never),
        (9_992, before),
        (9_992, after),
    ] {
        let workshop = with_items(number, looks);
        let start = Instant::now();
        let findings = errors(&workshop);
        let took = start.elapsed();
        let message = format!("{} items, and 250 is the most", number + 8);
        let told = findings.iter().find(|finding| finding.message == message);
        assert!(
            told.is_some_and(|told| told.line > 0),
            "{number}: {:#?}",
            findings.first()
        );
        // About half a second, on a machine that others use too.
        assert!(took < Duration::from_secs(5), "{number}: {took:?}");
    }
    let most = with_items(242, never);
    let findings = errors(&most);
    let too_many = |finding: &Finding| finding.message.contains("is the most");
    assert!(!findings.iter().any(too_many), "250 items are allowed");
}

/// Every file of the invented instruments, to be damaged.
fn specimens() -> Vec<(String, String)> {
    let mut files = Vec::new();
    for folder in ["instruments", "instruments/en", "instruments/uk", "phrases"] {
        for entry in std::fs::read_dir(invented().join(folder)).unwrap() {
            let entry = entry.unwrap();
            if entry.path().is_file() {
                let name = format!("{folder}/{}", entry.file_name().display());
                files.push((name, std::fs::read_to_string(entry.path()).unwrap()));
            }
        }
    }
    files.sort();
    files
}

fn read_as_everything(text: &str) {
    let _ = read::parse_instrument("x", text);
    let _ = read::parse_fluent("x", text);
    let _ = read::parse_phrases("x", text);
}

/// Bytes that look like TOML and Fluent more often than chance would have it.
fn noise() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..24),
        prop::sample::select(vec![
            "[[item]]\n",
            "id = \"a\"\n",
            "when = { all = [",
            "}]",
            "[[rule",
            "= [\"yes\"]\n",
            "item-a = ",
            "\n    .cue =",
            "{ $x ->",
            "{ \"\" }",
            "### translation: draft\n",
            "-t = ",
            "\u{202e}",
            "\u{feff}",
            "version = 99999999999999999999\n",
            "9e999",
            "nan\n",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    proptest::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_bytes_beside_good_files_are_found_and_never_make_it_panic(bytes in noise()) {
        read_as_everything(&String::from_utf8_lossy(&bytes));
        for file in ["instruments/noise.toml", "instruments/en/noise.ftl", "phrases/pl.ftl"] {
            let workshop = workshop();
            std::fs::write(workshop.dir().join(file), &bytes).unwrap();
            let findings = errors(&workshop);
            prop_assert!(findings.iter().any(|finding| finding.file == file), "{findings:?}");
        }
    }

    #[test]
    fn no_damage_to_an_instrument_makes_the_reader_or_the_lint_panic(
        which in 0_usize..64, at in 0_usize..1_000_000, length in 0_usize..40,
        insert in "[\\PC\n\t\"'\\[\\]{}#=+*.-]{0,12}",
    ) {
        let specimens = specimens();
        let (file, text) = &specimens[which % specimens.len()];
        let text: Vec<char> = text.chars().collect();
        let cut = at % (text.len() + 1);
        let mut damaged: String = text[..cut].iter().collect();
        damaged.push_str(&insert);
        damaged.extend(text.iter().skip(cut + length));
        read_as_everything(&damaged);
        let workshop = workshop();
        workshop.write(file, &damaged);
        errors(&workshop);
    }
}
