//! Files that somebody has signed for.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::collections::BTreeSet;

use support::{Kept, Repository, begun, client};
use tempfile::TempDir;
use waymark_store::Folder;
use waymark_update::{Arrived, Client, FetchError, Limits, UpdateError};

const PATH: &str = "packs/eu.db";

struct Phone {
    home: TempDir,
    kept: Kept,
}

impl Phone {
    fn download(&self, repository: &Repository, path: &str) -> Result<Arrived, UpdateError> {
        let client = client(repository, &self.kept);
        let trusted = client.refresh()?;
        let target = client.find(&trusted, path)?;
        repository.asked.borrow_mut().clear();
        client.download(&trusted, path, &target, &self.folder(), "pack")
    }

    fn folder(&self) -> Folder {
        Folder::open(self.home.path()).unwrap()
    }

    fn pack(&self) -> Option<Vec<u8>> {
        self.folder().read("pack", 1 << 20).unwrap()
    }

    /// The names of what lies beside the pack.
    fn beside(&self) -> BTreeSet<String> {
        let entries = std::fs::read_dir(self.home.path()).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name != "pack").collect()
    }
}

fn content() -> Vec<u8> {
    (0..5_000_u32).flat_map(u32::to_le_bytes).collect()
}

fn published(bytes: &[u8]) -> (Repository, Phone) {
    let (mut repository, kept) = begun();
    repository.add_target("targets", PATH, bytes);
    repository.publish();
    let home = tempfile::tempdir().unwrap();
    (repository, Phone { home, kept })
}

fn address(repository: &Repository) -> String {
    let found = repository
        .files
        .keys()
        .find(|name| name.starts_with("packs/"));
    found.unwrap().clone()
}

#[test]
fn a_file_arrives_once_and_is_not_fetched_again() {
    let (repository, phone) = published(&content());
    assert_eq!(phone.download(&repository, PATH), Ok(Arrived::Now));
    assert_eq!(*repository.asked.borrow(), [address(&repository)]);
    assert_eq!(phone.pack(), Some(content()));
    assert_eq!(phone.download(&repository, PATH), Ok(Arrived::Before));
    assert!(repository.asked.borrow().is_empty());
    assert!(phone.beside().is_empty());
}

#[test]
fn a_new_content_takes_the_old_ones_place() {
    let (mut repository, phone) = published(&content());
    phone.download(&repository, PATH).unwrap();
    repository.add_target("targets", PATH, b"newer");
    repository.publish();
    assert_eq!(phone.download(&repository, PATH), Ok(Arrived::Now));
    assert_eq!(phone.pack(), Some(b"newer".to_vec()));
}

#[test]
fn an_empty_file_is_a_file() {
    let (repository, phone) = published(b"");
    assert_eq!(phone.download(&repository, PATH), Ok(Arrived::Now));
    assert_eq!(phone.pack(), Some(Vec::new()));
}

#[test]
fn another_file_is_refused_whatever_its_length_and_the_old_one_stays() {
    let whole = content();
    let mut flipped = whole.clone();
    flipped[10_000] ^= 1;
    let longer = [whole.clone(), vec![0]].concat();
    let shorter = whole[..whole.len() - 1].to_vec();
    for wrong in [flipped, longer, shorter, Vec::new(), vec![0; 100_000]] {
        let (mut repository, phone) = published(&whole);
        phone.folder().replace("pack", b"old").unwrap();
        repository.files.insert(address(&repository), wrong);
        assert_eq!(
            phone.download(&repository, PATH),
            Err(UpdateError::WrongTarget)
        );
        assert_eq!(phone.pack(), Some(b"old".to_vec()));
        assert!(phone.beside().is_empty(), "nothing wrong stays behind");
        repository.files.insert(address(&repository), whole.clone());
        assert_eq!(phone.download(&repository, PATH), Ok(Arrived::Now));
        assert_eq!(phone.pack(), Some(whole.clone()));
    }
}

#[test]
fn a_fetching_that_broke_off_goes_on_wherever_it_stopped() {
    for ranges in [true, false] {
        for after in [0, 1, 999, 1_000, 19_999] {
            let (mut repository, phone) = published(&content());
            repository.ranges = ranges;
            phone.folder().replace("pack", b"old").unwrap();
            let client = client(&repository, &phone.kept);
            let trusted = client.refresh().unwrap();
            let target = client.find(&trusted, PATH).unwrap();
            let get = || client.download(&trusted, PATH, &target, &phone.folder(), "pack");
            repository.breaks_after.set(Some(after));
            assert_eq!(get(), Err(UpdateError::Fetch(FetchError::Offline)));
            assert_eq!(phone.pack(), Some(b"old".to_vec()));
            assert_eq!(get(), Ok(Arrived::Now), "after {after} bytes");
            assert_eq!(phone.pack(), Some(content()));
            assert!(phone.beside().is_empty());
        }
    }
}

#[test]
fn a_hostile_beginning_costs_its_bytes_and_no_more() {
    let (repository, phone) = published(&content());
    let part = format!("{}.part", support::repository::sha256(&content()));
    phone.folder().replace(&part, &[9; 500]).unwrap();
    assert_eq!(phone.download(&repository, PATH), Ok(Arrived::Now));
    assert_eq!(phone.pack(), Some(content()));
    assert!(phone.beside().is_empty());
}

#[test]
fn a_file_longer_than_a_phone_takes_is_not_even_asked_for() {
    let (repository, phone) = published(&content());
    let limits = Limits {
        target: content().len() as u64 - 1,
        ..Limits::default()
    };
    let client = Client::new(&repository, &phone.kept, limits, support::now());
    let trusted = client.refresh().unwrap();
    let target = client.find(&trusted, PATH).unwrap();
    repository.asked.borrow_mut().clear();
    let refused = client.download(&trusted, PATH, &target, &phone.folder(), "pack");
    assert_eq!(refused, Err(UpdateError::TargetTooLong));
    assert!(repository.asked.borrow().is_empty());
}

#[test]
fn a_name_that_could_lead_elsewhere_is_refused() {
    for path in [
        "../pack",
        "a/../../pack",
        "/pack",
        "a//pack",
        "a/.",
        "a\\b",
        "a\u{0}b",
        "",
    ] {
        let (mut repository, phone) = published(&content());
        repository.add_target("targets", path, b"content");
        repository.publish();
        assert_eq!(
            phone.download(&repository, path),
            Err(UpdateError::UnsafeName),
            "{path:?}"
        );
    }
}

#[test]
fn nobodys_file_is_not_to_be_had() {
    let (repository, phone) = published(&content());
    assert_eq!(
        phone.download(&repository, "packs/other.db"),
        Err(UpdateError::NoSuchTarget)
    );
}
