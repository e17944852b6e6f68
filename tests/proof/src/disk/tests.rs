//! The disk must be cruel enough: code that forgets a flush has to be caught by it.

use std::collections::BTreeSet;

use super::*;

fn record(call: Call, path: &str) -> Record {
    Record {
        call,
        failed: false,
        path: path.to_owned(),
    }
}

fn write(bytes: &[u8]) -> Call {
    Call::Write {
        at: 0,
        bytes: bytes.to_vec(),
    }
}

fn rename() -> Call {
    Call::Rename {
        to: "v/data".to_owned(),
    }
}

/// A careful replacement of `v/data`, call by call.
fn replacement() -> Vec<Record> {
    vec![
        record(Call::Create, "v/data.new"),
        record(write(&[b'n'; 9000]), "v/data.new"),
        record(Call::Flush, "v/data.new"),
        record(rename(), "v/data.new"),
        record(Call::FlushFolder, "v"),
    ]
}

/// What may stand in `v/data` after cuts of every kind once all the records were played.
fn found(records: &[Record]) -> BTreeSet<Option<Vec<u8>>> {
    let before = tempfile::tempdir().unwrap();
    fs::create_dir(before.path().join("v")).unwrap();
    fs::write(before.path().join("v/data"), [b'o'; 9000]).unwrap();
    let mut disk = Disk::of(before.path(), "hardware").unwrap();
    records.iter().for_each(|record| disk.play(record));
    let mut found = BTreeSet::new();
    for seed in 0..40 {
        for fate in [Fate::Kept, Fate::Lost, Fate::Torn(512), Fate::Torn(4096)] {
            for names in [Fate::Kept, Fate::Lost, Fate::Torn(0)] {
                let after = tempfile::tempdir().unwrap();
                let cut = Cut {
                    names,
                    bytes: fate,
                    seed,
                };
                disk.after(cut, after.path()).unwrap();
                found.insert(fs::read(after.path().join("v/data")).ok());
            }
        }
    }
    found
}

fn is_whole(bytes: &Option<Vec<u8>>) -> bool {
    *bytes == Some(vec![b'o'; 9000]) || *bytes == Some(vec![b'n'; 9000])
}

#[test]
fn a_careful_replacement_leaves_the_old_or_the_new_and_at_its_end_the_new() {
    let records = replacement();
    for played in 0..records.len() {
        assert!(found(&records[..played]).iter().all(is_whole), "{played}");
    }
    let new = BTreeSet::from([Some(vec![b'n'; 9000])]);
    assert_eq!(found(&records), new);
}

#[test]
fn a_forgotten_flush_of_the_file_is_caught() {
    let mut records = replacement();
    records.remove(2);
    assert!(!found(&records).iter().all(is_whole));
}

#[test]
fn a_forgotten_flush_of_the_folder_is_caught() {
    let mut records = replacement();
    records.pop();
    assert!(found(&records).len() > 1, "the old may come back");
}

#[test]
fn writing_in_place_is_caught() {
    let records = [record(write(&[b'n'; 9000]), "v/data")];
    let found = found(&records);
    assert!(found.len() > 10 && !found.iter().all(is_whole));
}

#[test]
fn a_folder_that_was_not_flushed_takes_what_is_in_it_along() {
    let place = tempfile::tempdir().unwrap();
    let mut disk = Disk::of(place.path(), "hardware").unwrap();
    disk.play(&record(Call::MakeFolder, "v"));
    replacement().iter().for_each(|record| disk.play(record));
    let cut = Cut {
        names: Fate::Lost,
        bytes: Fate::Kept,
        seed: 1,
    };
    let after = tempfile::tempdir().unwrap();
    disk.after(cut, after.path()).unwrap();
    assert!(!after.path().join("v").exists());
    disk.play(&record(Call::FlushFolder, ""));
    disk.after(cut, after.path()).unwrap();
    assert_eq!(fs::read(after.path().join("v/data")).unwrap(), [b'n'; 9000]);
}

#[test]
fn hardware_forgets_nothing() {
    let place = tempfile::tempdir().unwrap();
    fs::create_dir(place.path().join("hardware")).unwrap();
    let mut disk = Disk::of(place.path(), "hardware").unwrap();
    disk.play(&record(Call::Create, "hardware/key"));
    disk.play(&record(write(b"k"), "hardware/key"));
    assert!(disk.is_flushed());
}
