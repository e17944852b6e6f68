//! Pocket cards from the terminal.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a helper of a test may stop it"
)]

mod support;

use std::fs;

use serde_json::Value;
use support::{AT, Run, ask, json, pack, path, run, waymark};
use tempfile::TempDir;

/// Runs `waymark card` with a file to write to; its answer and the file's bytes.
fn printed(arguments: &[&str]) -> (Run, Option<Vec<u8>>) {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("cards.pdf");
    let all: Vec<&str> = ["card"]
        .iter()
        .chain(arguments)
        .chain(&["-o", path(&file)])
        .copied()
        .collect();
    let run = ask(&all);
    (run, fs::read(&file).ok())
}

#[test]
fn cards_are_a_pdf_and_what_to_think_of_is_said_beside_it() {
    for layout in ["a4", "strip"] {
        let (run, pdf) = printed(&["--country", "PL", "--layout", layout]);
        assert_eq!((run.code(), run.stdout.as_str()), (0, ""));
        assert!(pdf.unwrap().starts_with(b"%PDF-"));
        assert!(run.stderr.contains("call history"), "{}", run.stderr);
        assert!(run.stderr.contains("the police answer"), "{}", run.stderr);
    }
}

#[test]
fn two_runs_make_the_same_bytes() {
    let cards = |language| printed(&["--country", "UA", "--lang", language]).1.unwrap();
    assert_eq!(cards("uk"), cards("uk"));
    assert_ne!(cards("uk"), cards("en"));
}

#[test]
fn into_a_pipe_the_pdf_goes_by_itself() {
    let arguments = [
        "card",
        "--country",
        "PL",
        "--pack",
        path(pack()),
        "--at",
        AT,
    ];
    let output = waymark().args(arguments).output().unwrap();
    assert!(output.status.success() && output.stdout.starts_with(b"%PDF-"));
}

#[test]
fn the_recipient_may_read_another_language_than_the_reader() {
    let (run, _) = printed(&["--country", "PL", "--lang", "en", "--for", "uk"]);
    assert!(run.stderr.contains("Ask first"), "{}", run.stderr);
    let view = json(&["card", "--country", "PL", "--lang", "en", "--for", "uk"]);
    assert_eq!(view["language"], "uk");
    assert!(
        view["warnings"][0]
            .as_str()
            .unwrap()
            .starts_with("Ask first")
    );
}

#[test]
fn the_json_says_where_everything_stands() {
    let view = json(&["card", "--country", "PL"]);
    assert_eq!(
        (&view["page_width_mm"], &view["page_height_mm"]),
        (&Value::from(210.0), &Value::from(297.0))
    );
    let cards = view["cards"].as_array().unwrap();
    assert_eq!(cards.len(), 8);
    for name in ["x_mm", "y_mm", "width_mm", "height_mm", "texts", "qr"] {
        assert!(cards[0].get(name).is_some(), "{name}");
    }
    let text = &cards[0]["texts"][0];
    let boxed = [
        "size_pt",
        "min_size_pt",
        "most_lines",
        "weight",
        "align",
        "right_to_left",
        "text",
    ];
    for name in boxed {
        assert!(text.get(name).is_some(), "{name}");
    }
    for name in ["side_mm", "modules", "rows", "payload"] {
        assert!(cards[0]["qr"][0].get(name).is_some(), "{name}");
    }
    for name in [
        "cut_marks",
        "warnings",
        "left_out",
        "empty_text",
        "line_spacing",
    ] {
        assert!(view.get(name).is_some(), "{name}");
    }
}

#[test]
fn contacts_and_places_are_named_by_their_ids() {
    let arguments = [
        "card",
        "--contact",
        "pl-emergency-112",
        "--contact",
        "pl-support-chat",
        "--site",
        "pl-przemysl-open",
        "--site",
        "pl-przemysl-closed",
    ];
    let view = json(&arguments);
    let left: Vec<&str> = view["left_out"]
        .as_array()
        .unwrap()
        .iter()
        .map(|left| left["id"].as_str().unwrap())
        .collect();
    assert!(left.contains(&"pl-przemysl-closed"), "{left:?}");
    let texts = view["cards"][0]["texts"].to_string();
    assert!(texts.contains("112"), "{texts}");
}

#[test]
fn where_there_is_no_answer_no_file_is_left_behind() {
    for (arguments, code, told) in [
        (&["--country", "Atlantis"][..], 2, "no country"),
        (
            &["--contact", "pl-no-such"],
            1,
            "nothing has one of these ids",
        ),
        (
            &["--country", "PL", "--for", "no such tongue"],
            2,
            "no language",
        ),
        (&["--site", "pl-przemysl-closed"], 1, "It is closed"),
        (&[], 2, "--country"),
        (&["--country", "PL", "--layout", "poster"], 2, "poster"),
    ] {
        let (run, pdf) = printed(arguments);
        assert_eq!(
            (run.code(), pdf),
            (code, None),
            "{arguments:?} {}",
            run.stderr
        );
        assert!(run.stderr.contains(told), "{arguments:?} {}", run.stderr);
    }
}

#[test]
fn every_text_of_the_real_content_fits_with_the_letters_it_is_printed_in() {
    // The engine reckons without a font; this is the font.
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("cards.pdf");
    for country in ["ZA", "AE", "IQ", "JP", "GB", "RO"] {
        for language in ["en", "uk", "en-XA", "ar-XB"] {
            for layout in ["a4", "strip"] {
                let run = run([
                    "card",
                    "--country",
                    country,
                    "--lang",
                    language,
                    "--layout",
                    layout,
                    "--at",
                    AT,
                    "-o",
                    path(&file),
                ]);
                assert_eq!(
                    run.code(),
                    0,
                    "{country} {language} {layout} {}",
                    run.stderr
                );
            }
        }
    }
}
