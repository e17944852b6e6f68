//! Every journey is replayed in Swift as well.

use std::collections::BTreeSet;

use waymark_tests::walls::tree;

use crate::{quoted, text};

#[test]
fn every_journey_is_a_test_in_swift() {
    let files = tree::files(&[".json"]).expect("the tree is readable");
    let journeys: BTreeSet<String> = files
        .iter()
        .filter_map(|(shown, _)| shown.strip_prefix("tests/journeys/"))
        .map(|name| name.trim_end_matches(".json").to_owned())
        .collect();
    let tests = text("ios/WaymarkPackage/Tests/WaymarkBridgeTests/JourneysTests.swift");
    let replayed: BTreeSet<String> = quoted(&tests, "replay(\"")
        .into_iter()
        .map(str::to_owned)
        .collect();
    assert!(journeys.len() > 10, "{} are not all", journeys.len());
    assert_eq!(replayed, journeys);
}

#[test]
fn every_call_of_a_journey_is_known_in_swift() {
    let known = text("ios/WaymarkPackage/Tests/WaymarkBridgeTests/Calls.swift");
    let deeds = ["Walk", "JourneyPublisher"]
        .map(|name| {
            text(&format!(
                "ios/WaymarkPackage/Tests/WaymarkBridgeTests/{name}.swift"
            ))
        })
        .concat();
    let files = tree::files(&[".json"]).expect("the tree is readable");
    let journeys = files
        .iter()
        .filter(|(shown, _)| shown.starts_with("tests/journeys/"));
    let mut missing = BTreeSet::new();
    for (shown, _) in journeys {
        let journey = text(shown);
        for (word, swift) in [("\"call\": \"", &known), ("\"do\": \"", &deeds)] {
            for call in quoted(&journey, word) {
                let known = [format!("case \"{call}\""), format!("name == \"{call}\"")];
                if !known.iter().any(|form| swift.contains(form)) {
                    missing.insert(format!("{shown}: {call}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
