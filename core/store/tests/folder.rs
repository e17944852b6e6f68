//! What the private folder promises while everything goes well, and while somebody else
//! is at work. What it promises to a crash is proved by `cargo xtask proof kills`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;
use waymark_store::{Folder, StoreError};

fn folder() -> (TempDir, Folder) {
    let place = tempfile::tempdir().expect("a temporary folder");
    let folder = Folder::open(&place.path().join("private")).expect("it can be made");
    (place, folder)
}

fn names(place: &TempDir) -> BTreeSet<String> {
    let listed = fs::read_dir(place.path().join("private")).expect("it is there");
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    listed
        .map(|entry| name(entry.expect("it can be read")))
        .collect()
}

#[test]
fn a_file_is_replaced_whole_and_nothing_else_stays() {
    let (place, folder) = folder();
    assert_eq!(folder.read("data", 10), Ok(None));
    for bytes in [&b"first"[..], b"", b"the third"] {
        folder.replace("data", bytes).unwrap();
        assert_eq!(folder.read("data", 10), Ok(Some(bytes.to_vec())));
    }
    assert_eq!(names(&place), BTreeSet::from(["data".to_owned()]));
}

#[test]
fn a_reader_meets_the_old_or_the_new_file_and_never_a_part() {
    let (_place, folder) = folder();
    let whole = |byte: u8| vec![byte; 200_000];
    folder.replace("data", &whole(0)).unwrap();
    thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for byte in 1..=100 {
                folder.replace("data", &whole(byte)).unwrap();
            }
        });
        while !writer.is_finished() {
            let read = folder.read("data", 200_000).unwrap().unwrap();
            assert!(read == whole(read[0]), "torn");
        }
    });
}

#[test]
fn what_a_crash_left_half_written_is_ignored_and_cleared() {
    let (place, folder) = folder();
    folder.replace("data", b"old").unwrap();
    let half = place.path().join("private/data.new");
    fs::write(&half, b"ha").unwrap();
    assert_eq!(folder.read("data", 10), Ok(Some(b"old".to_vec())));
    folder.replace("data", b"new").unwrap();
    assert!(!half.exists());
    fs::write(&half, b"ha").unwrap();
    folder.clear_unfinished("data").unwrap();
    folder.clear_unfinished("data").unwrap();
    assert!(!half.exists());
    assert_eq!(folder.read("data", 10), Ok(Some(b"new".to_vec())));
}

#[test]
fn where_the_place_is_taken_the_old_stays_and_nothing_is_left_over() {
    let (place, folder) = folder();
    let taken = place.path().join("private/data");
    fs::create_dir_all(taken.join("not empty")).unwrap();
    assert!(folder.replace("data", b"new").is_err());
    assert_eq!(names(&place), BTreeSet::from(["data".to_owned()]));
    assert_eq!(folder.read("data", 10), Err(StoreError::NotAFile));
}

#[test]
fn a_file_longer_than_expected_is_not_read() {
    let (_place, folder) = folder();
    folder.replace("data", &[7; 11]).unwrap();
    assert_eq!(folder.read("data", 10), Err(StoreError::TooLong));
    assert_eq!(folder.read("data", 11), Ok(Some(vec![7; 11])));
    assert_eq!(folder.read("data", 0), Err(StoreError::TooLong));
}

#[test]
fn only_the_beginning_is_overwritten_and_only_of_what_is_there() {
    let (_place, folder) = folder();
    assert_eq!(folder.overwrite("data", b"xx"), Err(StoreError::NotFound));
    assert_eq!(
        folder.read("data", 10),
        Ok(None),
        "overwriting has made a file"
    );
    folder.replace("data", b"secret").unwrap();
    folder.overwrite("data", b"xx").unwrap();
    assert_eq!(folder.read("data", 10), Ok(Some(b"xxcret".to_vec())));
}

#[test]
fn removing_twice_is_removing_once() {
    let (place, folder) = folder();
    folder.replace("data", b"x").unwrap();
    folder.remove("data").unwrap();
    folder.remove("data").unwrap();
    assert!(names(&place).is_empty());
}

#[test]
fn setting_aside_never_overwrites() {
    let (place, folder) = folder();
    for number in 1..=100_u8 {
        folder.replace("data", &[number]).unwrap();
        assert_eq!(folder.set_aside("data"), Ok(format!("data.{number}")));
    }
    folder.replace("data", b"one more").unwrap();
    assert_eq!(folder.set_aside("data"), Err(StoreError::Full));
    assert_eq!(folder.read("data", 10), Ok(Some(b"one more".to_vec())));
    for number in 1..=100_u8 {
        let kept = folder.read(&format!("data.{number}"), 10);
        assert_eq!(kept, Ok(Some(vec![number])));
    }
    assert_eq!(names(&place).len(), 101);
}

#[test]
fn a_hole_in_the_numbers_is_filled_and_an_empty_file_or_folder_counts_as_taken() {
    let (place, folder) = folder();
    folder.replace("data.1", b"").unwrap();
    fs::create_dir(place.path().join("private/data.2")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("nowhere", place.path().join("private/data.3")).unwrap();
    folder.replace("data", b"x").unwrap();
    let aside = folder.set_aside("data").unwrap();
    assert_eq!(aside, if cfg!(unix) { "data.4" } else { "data.3" });
    assert_eq!(folder.set_aside("data"), Err(StoreError::NotFound));
}

#[test]
fn whoever_holds_the_lock_works_alone() {
    let (_place, folder) = folder();
    let inside = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..20 {
                    let _lock = folder.lock().unwrap();
                    assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0, "two at once");
                    thread::sleep(Duration::from_micros(200));
                    inside.fetch_sub(1, Ordering::SeqCst);
                }
            });
        }
    });
}

#[test]
fn opening_makes_the_folder_and_finds_it_again() {
    let place = tempfile::tempdir().unwrap();
    let deep = place.path().join("a/b");
    Folder::open(&deep).unwrap().replace("data", b"x").unwrap();
    let again = Folder::open(&deep).unwrap();
    assert_eq!(again.read("data", 1), Ok(Some(b"x".to_vec())));
    assert_eq!(format!("{again:?}"), "Folder(***)");
    let file = place.path().join("file");
    fs::write(&file, b"x").unwrap();
    assert!(Folder::open(&file).is_err());
    assert!(Folder::open(&file.join("below")).is_err());
}

#[cfg(unix)]
#[test]
fn the_folder_is_its_owners_alone_and_a_pipe_is_not_waited_for() {
    use std::os::unix::fs::PermissionsExt;
    let (place, folder) = folder();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&place.path().join("private")), 0o700);
    let pipe = place.path().join("private/data");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    if made.is_ok_and(|status| status.success()) {
        assert_eq!(folder.read("data", 10), Err(StoreError::NotAFile));
    }
}

#[test]
fn who_does_not_want_to_wait_is_told_that_somebody_is_at_work() {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::open(home.path()).unwrap();
    let held = folder.try_lock().unwrap();
    assert!(held.is_some());
    assert!(folder.try_lock().unwrap().is_none());
    drop(held);
    assert!(folder.try_lock().unwrap().is_some());
}

#[test]
fn a_part_of_a_file_is_read_and_its_end_is_no_failure() {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::open(home.path()).unwrap();
    folder.replace("letters", b"abcdef").unwrap();
    let part = |from, most| folder.read_part("letters", from, most);
    assert_eq!(part(1, 3), Ok(b"bcd".to_vec()));
    assert_eq!(part(4, 10), Ok(b"ef".to_vec()));
    assert_eq!(part(9, 10), Ok(Vec::new()));
    assert_eq!(folder.read_part("missing", 0, 1), Err(StoreError::NotFound));
    assert_eq!(folder.length("letters"), Ok(Some(6)));
    assert_eq!(folder.length("missing"), Ok(None));
}

#[test]
fn the_files_of_a_folder_are_named_in_order_and_change_their_names() {
    let home = tempfile::tempdir().unwrap();
    let folder = Folder::open(home.path()).unwrap();
    for name in ["b", "a", "c"] {
        folder.replace(name, name.as_bytes()).unwrap();
    }
    std::fs::create_dir(home.path().join("below")).unwrap();
    assert_eq!(folder.names().unwrap(), ["a", "b", "c"]);
    folder.rename("c", "a").unwrap();
    assert_eq!(folder.names().unwrap(), ["a", "b"]);
    assert_eq!(folder.read("a", 9).unwrap(), Some(b"c".to_vec()));
    assert_eq!(folder.rename("c", "a"), Err(StoreError::NotFound));
}
