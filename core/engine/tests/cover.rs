//! The covers as somebody who tries them sees them.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use proptest::prelude::*;
use waymark_engine::PlainCover;
use waymark_engine::views::CoverView;

const KEYS: &str = include_str!("cover_keys.tsv");
const CONVERSIONS: &str = include_str!("cover_conversions.tsv");
const COVERS: [&str; 2] = ["calculator", "units"];
const LANGUAGES: [&str; 4] = ["en", "uk", "en-XA", "ar-XB"];

fn cover(id: &str, language: &str) -> PlainCover {
    PlainCover::new(id, &[language.to_owned()]).unwrap()
}

/// The id of a key by its short name in the tables.
fn key(name: &str) -> &str {
    match name {
        "." => "point",
        "+" => "add",
        "-" => "subtract",
        "*" => "multiply",
        "/" => "divide",
        "=" => "equals",
        "%" => "percent",
        "+/-" => "sign",
        "<" => "backspace",
        "C" => "clear",
        "CE" => "clear-entry",
        "MC" => "memory-clear",
        "MR" => "memory-recall",
        "M+" => "memory-add",
        "M-" => "memory-subtract",
        digit => digit,
    }
}

fn pressed(cover: &mut PlainCover, keys: &str) -> CoverView {
    for name in keys.split_whitespace() {
        cover.press(key(name));
    }
    cover.view()
}

/// Rows of a table: its cells, without the heading and the remarks.
fn rows(table: &str) -> Vec<Vec<&str>> {
    let lines = table.lines().skip(1).filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect()).collect()
}

fn python() -> Option<Command> {
    let found = Command::new("python3").arg("--version").output().is_ok();
    assert!(
        found || std::env::var_os("CI").is_none(),
        "CI needs python3"
    );
    found.then(|| {
        let mut command = Command::new("python3");
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        command.env("PYTHONIOENCODING", "utf-8").current_dir(root);
        command.arg("tests/python/calculator.py");
        command
    })
}

fn table(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests")
        .join(name)
}

#[test]
fn the_calculator_says_what_the_table_says() {
    let rows = rows(KEYS);
    assert!(rows.len() >= 80, "{}", rows.len());
    for row in rows {
        let [keys, display, history] = row.as_slice() else {
            panic!("three columns: {row:?}");
        };
        let view = pressed(&mut cover("calculator", "en"), keys);
        assert_eq!(view.display, *display, "{keys}");
        assert_eq!(view.history, *history, "{keys}");
    }
}

#[test]
fn the_converter_says_what_the_table_says() {
    let rows = rows(CONVERSIONS);
    assert!(rows.len() >= 40, "{}", rows.len());
    for row in rows {
        let [pair, amount, result] = row.as_slice() else {
            panic!("three columns: {row:?}");
        };
        let mut cover = cover("units", "en");
        find_pair(&mut cover, pair);
        let digits = amount.trim_start_matches('-');
        for digit in digits.chars() {
            cover.press(key(&digit.to_string()));
        }
        if digits.len() < amount.len() {
            cover.press("sign");
        }
        assert_eq!(cover.press("equals").display, *result, "{pair} {amount}");
    }
}

/// Goes to a pair by its place in the description; `~` is the other way round.
fn find_pair(cover: &mut PlainCover, pair: &str) {
    let description = include_str!("../../../content/covers/units.json");
    let description: serde_json::Value = serde_json::from_str(description).unwrap();
    let pairs = description.get("pairs").unwrap().as_array().unwrap();
    let name = pair.trim_start_matches('~');
    let place = pairs
        .iter()
        .position(|one| one.get("id").is_some_and(|id| id == name))
        .expect(name);
    for _ in 0..place {
        cover.press("next-pair");
    }
    if pair.starts_with('~') {
        cover.press("swap");
    }
}

#[test]
fn a_second_calculator_in_python_agrees_with_the_tables() {
    let Some(mut command) = python() else { return };
    assert!(
        command
            .arg(table("cover_keys.tsv"))
            .status()
            .unwrap()
            .success()
    );
    let Some(mut command) = python() else { return };
    command.args(["--units", "content/covers/units.json"]);
    assert!(
        command
            .arg(table("cover_conversions.tsv"))
            .status()
            .unwrap()
            .success()
    );
}

#[test]
fn a_second_calculator_in_python_agrees_on_rows_that_nobody_chose() {
    let Some(mut command) = python() else { return };
    let rows: Vec<String> = chance_rows(3_000);
    let mut child = command
        .arg("--answer")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let text = rows.join("\n") + "\n";
    // Beside reading, or both would wait for room in a pipe.
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()).unwrap());
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert!(output.status.success());
    let answers = String::from_utf8(output.stdout).unwrap();
    assert_eq!(answers.lines().count(), rows.len());
    for (keys, expected) in rows.iter().zip(answers.lines()) {
        let view = pressed(&mut cover("calculator", "en"), keys);
        assert_eq!(view.display, expected, "{keys}");
    }
}

/// Rows of keys from a fixed seed, with the digits more often than the others.
fn chance_rows(count: usize) -> Vec<String> {
    const NAMES: [&str; 32] = [
        "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "1", "5", "8", ".", "+", "-", "*",
        "/", "=", "+", "*", "=", "%", "+/-", "<", "C", "CE", "MC", "MR", "M+", "M-",
    ];
    let mut state: u64 = 20_261_121;
    let mut next = move || {
        // Knuth's MMIX generator; its high bits are good enough to choose keys.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 59).unwrap()
    };
    let mut row = || {
        let keys: Vec<&str> = (0..20).filter_map(|_| NAMES.get(next()).copied()).collect();
        keys.join(" ")
    };
    (0..count).map(|_| row()).collect()
}

#[test]
fn the_views_in_every_language() {
    for language in LANGUAGES {
        let view = pressed(
            &mut cover("calculator", language),
            "1 2 3 4 . 5 M+ +/- / 2 =",
        );
        insta::assert_json_snapshot!(format!("calculator-{language}"), view);
        let mut units = cover("units", language);
        units.press("next-pair");
        insta::assert_json_snapshot!(
            format!("units-{language}"),
            pressed(&mut units, "1 2 5 0 0 +/- =")
        );
    }
}

#[test]
fn the_reasons_for_no_result_are_in_the_readers_language() {
    let reason = |language, keys| pressed(&mut cover("calculator", language), keys).display;
    assert_eq!(reason("en", "5 / 0 ="), "Cannot divide by 0");
    assert_eq!(reason("uk", "5 / 0 ="), "Не можна ділити на 0");
    let large = "1 0 0 0 0 0 0 0 0 0 0 * = = = = = = = = = =";
    assert_eq!(reason("en", large), "Number too large");
    assert_eq!(reason("uk", large), "Завелике число");
}

#[test]
fn there_is_a_choice_of_covers_and_no_other() {
    let choices = PlainCover::choices(&["uk".to_owned()]);
    let ids: Vec<&str> = choices.iter().map(|choice| choice.id.as_str()).collect();
    assert_eq!(ids, COVERS);
    assert_eq!(choices[0].title, "Калькулятор");
    assert!(PlainCover::new("notes", &[]).is_none());
}

#[test]
fn a_view_says_nothing_when_it_is_written_to_a_log() {
    let view = pressed(&mut cover("calculator", "en"), "4 8 2 9 1 5 =");
    let logged = format!("{view:?} {:?}", cover("calculator", "en"));
    assert!(!logged.contains('4'), "{logged}");
}

#[test]
fn a_wiped_cover_is_a_new_one() {
    let mut used = cover("calculator", "en");
    pressed(&mut used, "4 8 2 9 1 5 M+ + 1 =");
    used.wipe();
    assert_eq!(used.view(), cover("calculator", "en").view());
}

/// Columns of a text as it is seen: without marks of direction.
fn width(text: &str) -> usize {
    let unseen = |c: &char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !unseen(c)).count()
}

fn digits(text: &str) -> usize {
    text.chars().filter(|c| c.is_numeric()).count()
}

proptest! {
    #[test]
    fn the_display_never_overflows(
        id in prop::sample::select(COVERS.to_vec()),
        language in prop::sample::select(LANGUAGES.to_vec()),
        keys in prop::collection::vec((0_usize..64, 1_usize..8), 0..60),
    ) {
        let mut cover = cover(id, language);
        let all: Vec<String> = cover.view().rows.concat().into_iter().map(|key| key.id).collect();
        for (key, times) in keys {
            for _ in 0..times {
                let view = cover.press(&all[key % all.len()]);
                // 16 digits, their five group marks, the point and the sign.
                prop_assert!(width(&view.display) <= 23, "{}", view.display);
                prop_assert!(digits(&view.display) <= 16, "{}", view.display);
                prop_assert_eq!(view.rows.concat().len(), all.len());
            }
        }
    }

    #[test]
    fn no_name_of_a_key_does_harm(names in prop::collection::vec(".{0,12}", 0..20)) {
        let mut cover = cover("calculator", "en");
        let before = cover.view();
        for name in names.iter().filter(|name| before.rows.concat().iter().all(|key| key.id != **name)) {
            prop_assert_eq!(&cover.press(name), &before);
        }
    }
}
