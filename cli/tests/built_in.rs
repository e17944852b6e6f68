//! The pack inside the program: the real content, as a reader meets it.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop it")]

mod support;

use support::{AT, run, too_wide};

fn answer(arguments: &[&str]) -> String {
    let run = run(arguments.iter().copied().chain(["--at", AT]));
    assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{arguments:?}");
    run.stdout
}

#[test]
fn somebody_at_a_border_crossing_gets_what_is_needed_in_both_languages() {
    for (place, language) in [("Medyka", "en"), ("Шегині", "uk")] {
        let text = answer(&["near", place, "--lang", language]);
        assert!(text.contains("112"), "{text}");
        assert!(text.contains("waymark sheet"), "{text}");
    }
}

#[test]
fn no_line_of_the_real_content_is_wider_than_80_columns() {
    for language in ["en", "uk", "en-XA"] {
        let sheets = answer(&["sheet", "--json", "--lang", language]);
        let sheets: serde_json::Value = serde_json::from_str(&sheets).unwrap();
        let ids = sheets["sheets"]
            .as_array()
            .unwrap()
            .iter()
            .map(|sheet| sheet["id"].as_str().unwrap());
        let mut questions: Vec<Vec<&str>> = ids.map(|id| vec!["sheet", id]).collect();
        questions.push(vec!["hotlines", "--limit", "2000", "--include-low"]);
        questions.push(vec!["near", "Medyka", "--limit", "200", "--include-past"]);
        questions.push(vec!["sources"]);
        for mut question in questions {
            question.extend(["--lang", language]);
            let text = answer(&question);
            assert_eq!(too_wide(&text), [] as [&str; 0], "{question:?}");
        }
    }
}
