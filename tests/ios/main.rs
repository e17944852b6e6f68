//! The iOS app from outside, by its files: every journey is a test in Swift, every message that
//! a screen names exists, nothing that others can see gives the app away, and every answer of
//! docs/ios.md rests on code that is there.
#![allow(clippy::panic, reason = "the helpers of a test fail where it fails")]

mod answers;
mod journeys;
mod messages;
mod names;
mod walls;

use std::fs;
use std::path::PathBuf;

use waymark_tests::walls::tree;

/// A file of the repository.
fn place(name: &str) -> PathBuf {
    tree::root().join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(place(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Every Swift file of ours below `ios/`, with its path; what is generated is left out.
fn swift() -> Vec<(String, String)> {
    let files = tree::files(&[".swift"]).expect("the tree is readable");
    let ours = files
        .into_iter()
        .filter(|(shown, _)| !shown.contains("/WaymarkCore/") && !shown.contains("/.build/"));
    let texts = ours.map(|(shown, path)| {
        let text = fs::read_to_string(path).expect("a source file is text");
        (shown, text)
    });
    texts.collect()
}

/// What stands in quotation marks after `before`, each time.
fn quoted<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
    let rest = text.split(before).skip(1);
    rest.filter_map(|rest| rest.split_once('"').map(|(found, _)| found))
        .collect()
}
