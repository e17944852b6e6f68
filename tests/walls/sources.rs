//! Walls that the files show.

use std::fs;

use waymark_tests::walls::tokens::{Token, shipped_tokens};
use waymark_tests::walls::{source, tree, words};

use crate::stands;

/// What `check` finds in the Rust files that `looks_at` picks by their path.
fn in_rust(looks_at: fn(&str) -> bool, check: fn(&[Token]) -> Vec<String>) -> Vec<String> {
    let mut findings = Vec::new();
    for (shown, path) in tree::files(&[".rs"]).expect("the tree is readable") {
        if !looks_at(&shown) {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source file is text");
        let found = shipped_tokens(&text).map_or_else(|error| vec![error], |tokens| check(&tokens));
        findings.extend(found.into_iter().map(|text| format!("{shown}: {text}")));
    }
    findings
}

/// What `check` finds in the text of every file with one of these endings.
fn in_text(endings: &[&str], check: fn(&str) -> Vec<String>) -> Vec<String> {
    let mut findings = Vec::new();
    for (shown, path) in tree::files(endings).expect("the tree is readable") {
        let text = fs::read(&path).expect("a file is readable");
        let found = check(&String::from_utf8_lossy(&text));
        findings.extend(found.into_iter().map(|text| format!("{shown}: {text}")));
    }
    findings
}

fn is_shipped(shown: &str) -> bool {
    !tree::is_test_code(shown)
}

fn is_core_without_store(shown: &str) -> bool {
    is_shipped(shown) && shown.starts_with("core/") && !shown.starts_with("core/store/")
}

#[test]
fn the_core_touches_files_in_store_only() {
    stands(&in_rust(is_core_without_store, source::file_system));
}

#[test]
fn nothing_but_update_touches_the_network() {
    stands(&in_rust(
        // A test may serve what it fetches.
        |shown| is_shipped(shown) && !shown.starts_with("core/update/"),
        source::network,
    ));
}

#[test]
fn only_the_bindings_know_the_generator() {
    stands(&in_rust(
        |shown| !shown.starts_with("bindings/"),
        source::generator,
    ));
}

#[test]
fn shipped_code_never_unwraps() {
    stands(&in_rust(is_shipped, source::unwraps));
}

#[test]
fn no_module_exports_with_a_star() {
    stands(&in_rust(|_| true, source::glob_exports));
}

#[test]
fn no_source_file_is_over_long() {
    stands(&in_text(
        &[".rs", ".py", ".kt", ".swift", ".sh", ".ftl"],
        source::too_long,
    ));
}

#[test]
fn no_file_names_a_machine_a_registry_or_a_secret() {
    let endings = [
        ".rs", ".toml", ".md", ".py", ".sh", ".json", ".sql", ".ftl", ".csv", "run",
    ];
    let findings = in_text(&endings, words::forbidden_words);
    // The list itself has to name them.
    let others = findings
        .into_iter()
        .filter(|one| !one.starts_with("tests/src/walls/words.rs"));
    stands(&others.collect::<Vec<_>>());
}
