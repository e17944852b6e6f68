//! From phone to phone: the same verification, whatever the way.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use support::packs::{FLOOR, Phone, pack};
use support::repository::Repository;
use waymark_update::handover::{Collector, Export, Incoming};
use waymark_update::{FetchError, Outcome, Role, UpdateError};

/// A repository, and a phone that is up to date with it.
fn giver(by_patch: bool) -> (Repository, Phone) {
    let mut repository = Repository::new();
    let phone = Phone::new(&repository);
    let older = [(FLOOR, phone.floor())];
    repository.offer(5, &pack(5, 40), if by_patch { &older } else { &[] });
    phone.bring(&repository).unwrap();
    (repository, phone)
}

fn file(phone: &Phone) -> Result<Vec<u8>, UpdateError> {
    let shelf = phone.shelf();
    let mut bytes = Vec::new();
    Export::of(&shelf)?.file(&mut |piece| {
        bytes.extend_from_slice(piece);
        Ok(())
    })?;
    Ok(bytes)
}

fn taker(repository: &Repository) -> Phone {
    let mut phone = Phone::new(repository);
    phone.unpacked_too = true;
    phone
}

fn take(phone: &Phone, bytes: &[u8]) -> Result<Outcome, UpdateError> {
    let shelf = phone.shelf();
    let mut incoming = Incoming::begin(&shelf).unwrap();
    for piece in bytes.chunks(1_777) {
        incoming.take(piece)?;
    }
    let handed = incoming.finish()?;
    phone.bring_on(&shelf, &handed)
}

#[test]
fn a_file_goes_from_phone_to_phone_and_on_to_the_next() {
    for by_patch in [false, true] {
        let (repository, phone) = giver(by_patch);
        let bytes = file(&phone).unwrap();
        assert_eq!(bytes.len() % 512, 0);
        let next = taker(&repository);
        assert!(matches!(take(&next, &bytes), Ok(Outcome::Installed(_))));
        assert_eq!(next.reads(), 5);
        let third = taker(&repository);
        let handed_on = file(&next).unwrap();
        assert_eq!(handed_on, bytes, "what is handed on is the same for ever");
        take(&third, &handed_on).unwrap();
        assert_eq!(third.reads(), 5);
        assert_eq!(take(&third, &bytes), Ok(Outcome::NothingNew));
        assert!(third.files("handed").is_empty());
    }
}

#[test]
fn a_file_as_it_was_fetched_is_the_repositorys_own() {
    let (repository, phone) = giver(false);
    let bytes = file(&phone).unwrap();
    let name = format!("targets/{}", repository.named("packs/"));
    assert!(
        bytes
            .windows(name.len())
            .any(|part| part == name.as_bytes())
    );
    let packed = &repository.files[&repository.named("packs/")];
    assert!(bytes.windows(packed.len()).any(|part| part == packed));
}

#[test]
fn what_is_older_than_what_is_here_is_refused_by_its_name() {
    let (mut repository, phone) = giver(false);
    let old = file(&phone).unwrap();
    let next = taker(&repository);
    repository.offer(6, &pack(6, 40), &[]);
    next.bring(&repository).unwrap();
    assert_eq!(
        take(&next, &old),
        Err(UpdateError::Rollback(Role::Timestamp))
    );
    let newer_app = taker(&repository).with_floor(6);
    assert_eq!(take(&newer_app, &old), Err(UpdateError::PackOlder));
    assert_eq!((next.reads(), newer_app.reads()), (6, 6));
}

#[test]
fn a_phone_that_trusts_an_older_root_is_led_to_the_newest() {
    let (mut repository, phone) = giver(false);
    for _ in 0..3 {
        repository.bump("root");
        repository.write_root();
    }
    repository.publish();
    phone.bring(&repository).unwrap();
    let next = taker(&repository);
    take(&next, &file(&phone).unwrap()).unwrap();
    assert_eq!(next.reads(), 5);
    assert_eq!(next.files("4.root.json").len(), 1);
}

#[test]
fn a_strangers_file_and_every_change_of_one_are_refused() {
    let (repository, phone) = giver(false);
    let bytes = file(&phone).unwrap();
    let (_, stranger) = giver(false);
    let next = taker(&repository);
    assert!(matches!(
        take(&next, &file(&stranger).unwrap()),
        Err(UpdateError::Unsigned(_) | UpdateError::BrokenRootChain)
    ));
    for place in (0..bytes.len()).step_by(bytes.len() / 150) {
        let next = taker(&repository);
        let mut flipped = bytes.clone();
        flipped[place] ^= 1 << (place % 8);
        // What fills the room behind a file may say anything.
        if take(&next, &flipped).is_ok() {
            assert_eq!(next.shelf().version(), Ok(5));
        }
        assert!([FLOOR, 5].contains(&next.reads()));
    }
    for length in (0..bytes.len() - 1_024).step_by(bytes.len() / 150) {
        let next = taker(&repository);
        assert!(take(&next, &bytes[..length]).is_err(), "{length}");
        assert_eq!(next.reads(), FLOOR);
    }
}

#[test]
fn another_kind_of_file_and_one_without_end_are_refused() {
    let (repository, _) = giver(false);
    let next = taker(&repository);
    let none = Err(UpdateError::NotAHandOver);
    for bytes in [&b""[..], b"PK\x03\x04", &[0; 1_024], &[7; 5_000]] {
        assert_eq!(take(&next, bytes), none);
    }
    let shelf = next.shelf();
    let mut incoming = Incoming::begin(&shelf).unwrap();
    let piece = vec![0; 1 << 20];
    let refused = (0..100).find_map(|_| incoming.take(&piece).err());
    assert_eq!(refused, Some(UpdateError::HandOverTooLong));
    drop(incoming);
    assert!(next.files("handed").is_empty());
}

#[test]
fn a_file_past_its_date_is_refused() {
    let (repository, phone) = giver(false);
    let bytes = file(&phone).unwrap();
    let shelf = phone.shelf();
    let until = Export::of(&shelf).unwrap().good_until();
    let next = taker(&repository);
    next.now.set(until);
    assert_eq!(take(&next, &bytes), Err(UpdateError::Expired(Role::Root)));
}

#[test]
fn a_patch_goes_in_codes_in_any_order_to_a_phone_that_it_fits() {
    let (repository, phone) = giver(true);
    let shelf = phone.shelf();
    let mut codes = Export::of(&shelf).unwrap().codes().unwrap();
    assert!((2..=20).contains(&codes.len()), "{}", codes.len());
    codes.reverse();
    let mut collector = Collector::default();
    let whole = codes
        .iter()
        .find_map(|code| collector.take(code).unwrap())
        .unwrap();
    let next = taker(&repository);
    take(&next, &whole).unwrap();
    assert_eq!(next.reads(), 5);
    // A phone with another pack hears that there is something newer, and lacks the file.
    let other = taker(&repository).with_floor(4);
    let lacking = Err(UpdateError::Fetch(FetchError::NotFound));
    assert_eq!(take(&other, &whole), lacking);
}

#[test]
fn where_nothing_was_ever_verified_there_is_nothing_to_hand_on() {
    let (repository, _) = giver(false);
    let phone = Phone::new(&repository);
    assert_eq!(file(&phone), Err(UpdateError::NothingToHandOn));
    // The newest already, as it came with the app: its metadata can be handed on.
    let mut repository = repository;
    repository.offer(FLOOR, phone.floor(), &[]);
    assert_eq!(phone.bring(&repository), Ok(Outcome::NothingNew));
    assert_eq!(file(&phone), Err(UpdateError::NothingToHandOn));
    let shelf = phone.shelf();
    assert!(Export::of(&shelf).unwrap().codes().is_ok());
}
