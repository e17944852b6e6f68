//! A pack from anywhere: a typed error, never a panic, never half an answer.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop it")]

mod support;

use std::path::Path;

use support::{pack, path, run};
use tempfile::TempDir;

const QUESTIONS: &[&[&str]] = &[
    &["near", "Medyka"],
    &["hotlines", "PL"],
    &["search", "alone"],
    &["sheet", "talk-alone"],
    &["place", "Medyka"],
    &["sources"],
    &["about"],
];

fn refused(pack: &Path) {
    for question in QUESTIONS {
        let run = run(question.iter().copied().chain(["--pack", path(pack)]));
        assert_eq!(
            (run.code(), run.stdout.as_str()),
            (1, ""),
            "{question:?} {}",
            run.stderr
        );
        assert_eq!(run.stderr.lines().count(), 1, "{question:?} {}", run.stderr);
    }
    let inspected = run(["pack", "inspect", path(pack)]);
    assert_eq!(
        (inspected.code(), inspected.stdout.as_str()),
        (1, ""),
        "{}",
        inspected.stderr
    );
}

fn refused_bytes(bytes: &[u8]) {
    let folder = TempDir::new().unwrap();
    let pack = folder.path().join("bad.wmk");
    std::fs::write(&pack, bytes).unwrap();
    refused(&pack);
}

#[test]
fn a_missing_file_and_a_folder() {
    let folder = TempDir::new().unwrap();
    refused(&folder.path().join("missing.wmk"));
    refused(folder.path());
}

#[test]
fn a_foreign_file() {
    refused_bytes(b"");
    refused_bytes(b"Dear reader,\n");
    refused_bytes(&[0x50, 0x4b, 3, 4, 0, 0]);
    refused_bytes(b"SQLite format 3\0 and nothing else");
}

#[test]
fn a_truncated_pack() {
    let whole = std::fs::read(pack()).unwrap();
    for kept in [16, 100, 4096, whole.len() / 2, whole.len() - 1] {
        refused_bytes(&whole[..kept]);
    }
}

#[test]
fn a_pack_with_a_flipped_bit() {
    let whole = std::fs::read(pack()).unwrap();
    for at in [
        20,
        100,
        5000,
        whole.len() / 2,
        whole.len() - 40,
        whole.len() - 1,
    ] {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x10;
        refused_bytes(&flipped);
    }
}

#[test]
fn a_pack_with_bytes_after_its_end() {
    let mut longer = std::fs::read(pack()).unwrap();
    longer.push(0);
    refused_bytes(&longer);
}

#[cfg(unix)]
#[test]
fn a_device_and_a_pipe_are_no_packs() {
    refused(Path::new("/dev/null"));
    refused(Path::new("/dev/zero"));
}
