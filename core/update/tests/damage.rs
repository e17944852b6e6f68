//! Bits flipped and files cut short: whatever is taken all the same says what was signed.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use support::{Kept, Repository, begun, refresh, updated_once};
use waymark_update::{Role, UpdateError};

/// A file that is about to be fetched, and what is kept of it so far.
fn about_to_fetch() -> Vec<(&'static str, Repository, Kept)> {
    let all = [
        "2.root.json",
        "timestamp.json",
        "3.snapshot.json",
        "3.targets.json",
    ];
    let each = all.into_iter().map(|file| {
        let (mut repository, kept) = updated_once();
        repository.bump("root");
        repository.write_root();
        repository.publish();
        (file, repository, kept)
    });
    each.collect()
}

/// What the kept files say, without who has signed it.
fn said(kept: &Kept) -> Vec<serde_json::Value> {
    let read = |bytes: &Vec<u8>| {
        let whole: serde_json::Value = serde_json::from_slice(bytes).unwrap();
        whole["signed"].clone()
    };
    kept.all().values().map(read).collect()
}

/// Refused, or harmless: a signature of three may break where two are enough.
fn check(repository: &Repository, kept: &Kept, honest: &[serde_json::Value]) -> bool {
    let before = kept.all();
    let taken = refresh(repository, kept).is_ok();
    if taken {
        assert_eq!(said(kept), honest);
    }
    *kept.files.borrow_mut() = before;
    taken
}

#[test]
fn no_flipped_bit_makes_a_file_say_something_else() {
    for (file, mut repository, kept) in about_to_fetch() {
        let before = kept.all();
        refresh(&repository, &kept).unwrap();
        let honest = said(&kept);
        *kept.files.borrow_mut() = before;
        let (mut refused, mut taken) = (0, 0);
        // One bit of each byte, another from byte to byte.
        for byte in 0..repository.files[file].len() {
            let flip = |repository: &mut Repository| {
                repository.files.get_mut(file).unwrap()[byte] ^= 1 << (byte * 3 % 8);
            };
            flip(&mut repository);
            if check(&repository, &kept, &honest) {
                taken += 1;
            } else {
                refused += 1;
            }
            flip(&mut repository);
        }
        assert!(refused > taken, "{file}: {refused} refused, {taken} taken");
        if file.starts_with('3') {
            assert_eq!(taken, 0, "{file} is announced with its digest");
        }
    }
}

#[test]
fn no_file_cut_short_is_taken() {
    for (file, mut repository, kept) in about_to_fetch() {
        let whole = repository.files[file].clone();
        for length in 0..whole.len() {
            repository
                .files
                .insert(file.into(), whole[..length].to_vec());
            assert!(!check(&repository, &kept, &[]), "{file} of {length} bytes");
        }
    }
}

#[test]
fn a_signature_counts_in_one_way_of_writing_only() {
    let (mut repository, kept) = updated_once();
    repository.publish();
    let file = String::from_utf8(repository.files["timestamp.json"].clone()).unwrap();
    let (head, rest) = file.split_once("\"sig\":\"").unwrap();
    let (signature, rest) = rest.split_once('"').unwrap();
    let shouted = format!("{head}\"sig\":\"{}\"{rest}", signature.to_uppercase());
    let name = "timestamp.json".to_owned();
    repository.files.insert(name.clone(), shouted.into_bytes());
    let refused = Err(UpdateError::Unsigned(Role::Timestamp));
    assert_eq!(refresh(&repository, &kept), refused);
    repository.files.insert(name, file.into_bytes());
    assert!(refresh(&repository, &kept).is_ok());
}

#[test]
fn what_is_kept_and_damaged_is_fetched_again() {
    for name in ["timestamp.json", "snapshot.json", "targets.json"] {
        let (repository, kept) = updated_once();
        let whole = kept.all();
        kept.files.borrow_mut().get_mut(name).unwrap().truncate(100);
        refresh(&repository, &kept).unwrap();
        assert_eq!(kept.all(), whole, "{name}");
    }
}

#[test]
fn a_damaged_root_is_an_error_and_nothing_is_asked() {
    let (repository, kept) = begun();
    kept.files
        .borrow_mut()
        .get_mut("root.json")
        .unwrap()
        .truncate(100);
    let refused = refresh(&repository, &kept);
    assert!(matches!(refused, Err(UpdateError::Malformed { .. })));
    assert!(repository.asked.borrow().is_empty());
}
