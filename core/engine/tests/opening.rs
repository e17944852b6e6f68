//! Opening packs, whole and damaged.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

mod support;

use std::path::PathBuf;
use std::sync::Arc;

use support::{at, pack_bytes};
use waymark_base::FixedClock;
use waymark_engine::{Engine, EngineError, PackLocation};
use waymark_pack::PackError;
use waymark_store::StoreError;

fn open(path: PathBuf) -> Result<Engine, EngineError> {
    let clock = Arc::new(FixedClock(support::NOW.parse().unwrap()));
    Engine::open(PackLocation::File(path), clock, &["en".to_owned()])
}

fn open_bytes(bytes: &[u8]) -> Result<Engine, EngineError> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a pack?.wmp");
    std::fs::write(&path, bytes).unwrap();
    open(path)
}

#[test]
fn a_whole_pack_opens_and_answers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a pack?.wmp");
    std::fs::write(&path, pack_bytes()).unwrap();
    let engine = open(path).unwrap();
    assert!(!engine.near(&at("Medyka")).unwrap().contacts.is_empty());
}

#[test]
fn what_is_no_whole_pack_is_told_apart() {
    let whole = pack_bytes();
    let mut flipped = whole.to_vec();
    let middle = flipped.len() / 2;
    flipped[middle] ^= 1;
    let mut longer = whole.to_vec();
    longer.push(0);
    for (bytes, expected) in [
        (&b""[..], PackError::NotAPack),
        (b"PK\x03\x04 a zip file", PackError::NotAPack),
        (b"SQLite format 3\0", PackError::Truncated),
        (&whole[..whole.len() - 1], PackError::Truncated),
        (&whole[..whole.len() / 2], PackError::Truncated),
        (&longer, PackError::Truncated),
        (&flipped, PackError::Altered),
    ] {
        let error = open_bytes(bytes).map(|_| ()).unwrap_err();
        assert_eq!(error, EngineError::Pack(expected), "{} bytes", bytes.len());
    }
}

#[test]
fn a_path_without_a_file_is_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let missing = open(folder.path().join("missing")).map(|_| ()).unwrap_err();
    assert_eq!(missing, EngineError::Store(StoreError::NotFound));
    let directory = open(folder.path().to_owned()).map(|_| ()).unwrap_err();
    assert_eq!(directory, EngineError::Store(StoreError::NotAFile));
}

#[test]
fn an_engine_is_asked_from_any_thread() {
    fn shared<T: Send + Sync>() {}
    shared::<Engine>();
}
