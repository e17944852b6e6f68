//! The journeys of this folder, on the pack that is made from `content/`.

use std::fs;
use std::path::{Path, PathBuf};

use waymark_tests::journeys::play::complaints;
use waymark_tests::journeys::script::{Journey, read_all};
use waymark_tests::walls::tree;

fn journeys() -> Vec<(String, Journey)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("journeys");
    read_all(&folder).expect("every file of the folder is a journey")
}

/// The real content, as of the day in its own `pack.toml`, so that a test of today
/// still passes tomorrow.
fn pack() -> PathBuf {
    let content = tree::root().join("content");
    let loaded = waymark_author::load(&content).expect("the content is readable");
    let bytes = waymark_author::compile(&loaded).expect("the content makes a pack");
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("journeys.pack");
    fs::write(&path, bytes).expect("a pack can be written");
    path
}

#[test]
fn every_journey_arrives() {
    let pack = pack();
    let mut wrong = Vec::new();
    for (file, journey) in journeys() {
        let found = complaints(&journey, &pack);
        wrong.extend(found.into_iter().map(|text| format!("{file}: {text}")));
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn one_journey_is_wrong_on_purpose_and_the_others_expect_something() {
    let journeys = journeys();
    assert!(journeys.iter().any(|(_, journey)| journey.wrong_on_purpose));
    for (file, journey) in &journeys {
        assert!(!journey.steps.is_empty(), "{file} goes nowhere");
        for step in journey
            .steps
            .iter()
            .filter(|step| step.call != "set_languages")
        {
            assert!(
                step.error.is_some() || !step.expect.is_empty(),
                "{file}: {} expects nothing",
                step.call
            );
        }
    }
}
