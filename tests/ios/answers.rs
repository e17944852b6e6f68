//! Every requirement with a half on iOS stands in docs/ios.md, with code and tests that are there.

use std::collections::BTreeSet;

use crate::{place, swift, text};

/// How many requirements each letter of the security page has.
const REQUIREMENTS: &[(char, u32)] = &[
    ('K', 9),
    ('V', 7),
    ('W', 6),
    ('D', 6),
    ('P', 10),
    ('N', 5),
    ('L', 7),
    ('F', 5),
    ('R', 4),
    ('S', 4),
];

/// The line of the document that names those which the app has no half in.
const ENGINES: &str = "The engine alone answers ";

fn all() -> BTreeSet<String> {
    let named = |(letter, count): &(char, u32)| {
        let letter = *letter;
        (1..=*count).map(move |number| format!("{letter}{number}"))
    };
    REQUIREMENTS.iter().flat_map(named).collect()
}

/// What the document leaves to the engine.
fn engines(document: &str) -> BTreeSet<String> {
    let line = document.lines().find_map(|line| line.strip_prefix(ENGINES));
    let words = line.unwrap_or_default().split([' ', ',', '.', ':']);
    words
        .filter(|word| is_requirement(word))
        .map(str::to_owned)
        .collect()
}

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
fn every_requirement_is_answered_once_or_is_the_engines_alone() {
    let document = text("docs/ios.md");
    let rows = rows(&document);
    let answered: Vec<&str> = rows.iter().filter_map(|row| row.first().copied()).collect();
    let once: BTreeSet<String> = answered.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(once.len(), answered.len(), "one is answered twice");
    let engines = engines(&document);
    assert!(engines.is_disjoint(&once), "one is left to the engine, too");
    let named: BTreeSet<String> = once.union(&engines).cloned().collect();
    assert_eq!(named, all());
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
