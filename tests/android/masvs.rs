//! Every test that docs/masvs.md names is there, so that no answer rests on one that is gone.

use std::fs;

use crate::{place, text};

/// `path: name` in backticks, without the proofs.
fn named(document: &str) -> Vec<(&str, &str)> {
    let spans = document.split('`').skip(1).step_by(2);
    let pairs = spans.filter_map(|span| span.split_once(": "));
    pairs
        .filter(|(path, _)| path.ends_with(".kt") || path.ends_with(".rs"))
        .collect()
}

fn source(path: &str) -> String {
    let file = if path.ends_with(".kt") {
        place("app/src/test/kotlin/org/waymark/app").join(path)
    } else {
        place("..").join(path)
    };
    fs::read_to_string(file).unwrap_or_default()
}

#[test]
fn every_test_that_the_answers_name_is_there() {
    let document = text("../docs/masvs.md");
    let named = named(&document);
    assert!(named.len() > 50, "{} tests are not all", named.len());
    let missing: Vec<String> = named
        .iter()
        .filter(|(path, name)| {
            let source = source(path);
            !["fn ", "fun "]
                .iter()
                .any(|before| source.contains(&format!("{before}{name}(")))
        })
        .map(|(path, name)| format!("{path}: {name}"))
        .collect();
    assert!(missing.is_empty(), "\n{}\n", missing.join("\n"));
}

#[test]
fn every_control_is_answered_once() {
    let document = text("../docs/masvs.md");
    let controls = [
        ("STORAGE", 2),
        ("CRYPTO", 2),
        ("AUTH", 3),
        ("NETWORK", 2),
        ("PLATFORM", 3),
        ("CODE", 4),
        ("RESILIENCE", 4),
        ("PRIVACY", 4),
    ];
    for (group, count) in controls {
        for number in 1..=count {
            let heading = format!("**MASVS-{group}-{number} ·");
            assert_eq!(document.matches(&heading).count(), 1, "{heading}");
        }
    }
}
