//! No sentence stands in Swift: what a screen says is a message, and each that is named exists.

use std::collections::BTreeSet;

use crate::{swift, text};

/// The messages of the screens.
fn messages() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for file in ["rooms", "app", "private", "screening", "updates"] {
        let text = text(&format!("content/languages/en/{file}.ftl"));
        let lines = text.lines().filter(|line| !line.starts_with([' ', '#']));
        names.extend(lines.filter_map(|line| Some(line.split_once(" =")?.0.to_owned())));
    }
    names
}

/// The texts between quotation marks of a file, without what is worked into them.
fn strings(text: &str) -> Vec<&str> {
    let lines = text.lines().filter(|line| {
        let line = line.trim_start();
        !line.starts_with("//") && !line.starts_with("#if") && !line.starts_with("import")
    });
    lines
        .flat_map(|line| line.split('"').skip(1).step_by(2))
        .collect()
}

fn is_shipped(shown: &str) -> bool {
    shown.starts_with("ios/App/") || shown.contains("/Sources/")
}

/// `two-words` or more: the form of a message's name.
fn is_name(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    parts.len() > 1
        && parts
            .iter()
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase()))
}

#[test]
fn every_message_that_a_screen_names_exists() {
    let known = messages();
    assert!(known.len() > 200, "{} are not all", known.len());
    let files = swift();
    let named: Vec<(&str, &str)> = files
        .iter()
        .filter(|(shown, _)| is_shipped(shown))
        .flat_map(|(shown, text)| {
            strings(text)
                .into_iter()
                .map(move |one| (shown.as_str(), one))
        })
        .filter(|(_, one)| is_name(one))
        .collect();
    assert!(named.len() > 150, "{} are not all", named.len());
    let missing: Vec<_> = named
        .iter()
        .filter(|(_, name)| !known.contains(*name))
        .collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_sentence_stands_in_swift() {
    let mut found = Vec::new();
    for (shown, text) in swift().iter().filter(|(shown, _)| is_shipped(shown)) {
        for one in strings(text) {
            // Two words of letters with a space between them are something to read.
            let words = one
                .split(' ')
                .filter(|word| word.chars().count() > 2 && word.chars().all(char::is_alphabetic));
            if words.count() > 1 {
                found.push(format!("{shown}: {one}"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
