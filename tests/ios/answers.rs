//! Every requirement with a half on iOS stands in docs/ios.md, with code and tests that are there.

use std::collections::BTreeSet;

use crate::{place, swift, text};

/// Requirements of the security page whose answer is partly the app's.
const REQUIREMENTS: &[&str] = &[
    "K2", "K4", "K6", "V1", "W1", "W3", "W4", "W5", "D1", "D2", "D6", "P9", "N1", "N2", "N4", "L1",
    "L2", "L3", "L4", "L5", "L6", "L7", "F1", "F2", "F5", "R4", "S4",
];

/// Rows of the table of answers: requirement, what answers it, what only a device can show.
fn rows(document: &str) -> Vec<Vec<&str>> {
    let lines = document.lines().filter(|line| line.starts_with("| "));
    let cells = lines.map(|line| line.trim_matches('|').split('|').map(str::trim).collect());
    let rows: Vec<Vec<&str>> = cells.collect();
    rows.into_iter()
        .filter(|row| row.first().is_some_and(|name| is_requirement(name)))
        .collect()
}

fn is_requirement(name: &str) -> bool {
    let mut letters = name.chars();
    let begins = letters.next().is_some_and(|one| one.is_ascii_uppercase());
    let number = letters.as_str();
    begins && !number.is_empty() && number.chars().all(|one| one.is_ascii_digit())
}

#[test]
fn every_requirement_with_a_half_on_ios_is_answered_once() {
    let document = text("docs/ios.md");
    let rows = rows(&document);
    let answered: Vec<&str> = rows.iter().filter_map(|row| row.first().copied()).collect();
    let once: BTreeSet<&str> = answered.iter().copied().collect();
    assert_eq!(once.len(), answered.len(), "one is answered twice");
    assert_eq!(once, REQUIREMENTS.iter().copied().collect());
    for row in &rows {
        assert_eq!(row.len(), 3, "{row:?}");
        assert!(row.iter().all(|cell| !cell.is_empty()), "{row:?}");
    }
}

#[test]
fn every_file_and_every_test_that_the_answers_name_is_there() {
    let document = text("docs/ios.md");
    let sources = swift();
    let spans: Vec<&str> = document.split('`').skip(1).step_by(2).collect();
    let named: Vec<&&str> = spans
        .iter()
        .filter(|span| span.contains(".swift"))
        .collect();
    assert!(named.len() > 30, "{} are not all", named.len());
    let mut missing = Vec::new();
    for span in named {
        let (file, test) = span.split_once(": ").unwrap_or((span, ""));
        let held = sources
            .iter()
            .find(|(shown, _)| shown.ends_with(&format!("/{file}")));
        match held {
            None => missing.push((*span).to_owned()),
            Some((_, text)) if !test.is_empty() && !text.contains(&format!("func {test}(")) => {
                missing.push((*span).to_owned());
            }
            Some(_) => {}
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
    assert!(place("docs/ios.md").is_file());
}
