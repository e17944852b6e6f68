//! The Android app from outside: its two builds agree, and what was built holds what the
//! manifest says. What needs a build is ignored here; `cargo xtask android` runs it.
#![allow(clippy::panic, reason = "the helpers of a test fail where it fails")]

mod built;
mod dump;
mod masvs;
mod versions;

use std::fs;
use std::path::PathBuf;

/// A file of `android/`.
fn place(name: &str) -> PathBuf {
    waymark_tests::walls::tree::root()
        .join("android")
        .join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(place(name)).unwrap_or_else(|error| panic!("android/{name}: {error}"))
}

/// What stands between two texts, the first time.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    let (_, rest) = text.split_once(before)?;
    rest.split_once(after).map(|(found, _)| found.trim())
}
