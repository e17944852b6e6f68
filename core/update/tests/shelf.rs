//! Installing: the newest pack, by patch or whole, and the old one whatever goes wrong.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::fs;

use serde_json::json;
use support::packs::{FLOOR, Phone, pack, packed, patch};
use support::repository::{Repository, sha256};
use waymark_update::age::{Age, age};
use waymark_update::{ChangeKind, Changed, FetchError, Outcome, Role, Stage, UpdateError};

/// A repository that offers version 5 whole, and a phone with version 3 built in.
fn begun() -> (Repository, Phone) {
    let mut repository = Repository::new();
    repository.offer(5, &pack(5, 40), &[]);
    let phone = Phone::new(&repository);
    (repository, phone)
}

fn targets_asked(repository: &Repository) -> Vec<String> {
    let asked = repository.asked.borrow();
    let mut targets: Vec<String> = asked
        .iter()
        .filter(|name| !name.ends_with("json"))
        .cloned()
        .collect();
    targets.dedup();
    targets
}

#[test]
fn a_newer_pack_is_installed_and_the_same_one_is_nothing_new() {
    let (repository, phone) = begun();
    assert_eq!(phone.reads(), FLOOR);
    let Ok(Outcome::Installed(present)) = phone.bring(&repository) else {
        panic!("not installed");
    };
    assert_eq!((present.version, present.answered), (5, false));
    assert_eq!(phone.reads(), 5);
    assert_eq!(phone.bring(&repository), Ok(Outcome::NothingNew));
    phone.shelf().answered().unwrap();
    assert!(phone.shelf().present().unwrap().unwrap().answered);
    assert_eq!(phone.bring(&repository), Ok(Outcome::NothingNew));
    assert_eq!(phone.files("pack-").len(), 1);
    assert!(phone.files("").iter().all(|name| !name.ends_with(".part")));
}

#[test]
fn what_is_different_is_kept_with_the_pack() {
    let (mut repository, phone) = begun();
    phone.bring(&repository).unwrap();
    repository.offer(6, &pack(6, 39), &[]);
    phone.bring(&repository).unwrap();
    let changes = phone.shelf().present().unwrap().unwrap().changes.unwrap();
    assert_eq!(changes.from, 5);
    assert_eq!(
        changes.counts,
        [
            (ChangeKind::Number, Changed::Gone, 1),
            (ChangeKind::Number, Changed::Differs, 1),
        ]
    );
    let named: Vec<(&str, Option<&str>)> = changes
        .named
        .iter()
        .map(|change| (change.name.as_str(), change.number.as_deref()))
        .collect();
    let gone = ("Service 39", Some("22 0000039"));
    assert_eq!(named, [gone, ("Service 0", Some("800 000 006"))]);
}

#[test]
fn a_patch_is_taken_where_it_fits_the_floor_or_the_pack_in_use() {
    let (mut repository, phone) = begun();
    repository.offer(5, &pack(5, 40), &[(FLOOR, phone.floor())]);
    phone.bring(&repository).unwrap();
    let asked = targets_asked(&repository);
    assert_eq!((asked.len(), phone.reads()), (1, 5));
    assert!(asked[0].starts_with("patches/"), "{asked:?}");
    repository.offer(6, &pack(6, 40), &[(5, &pack(5, 40))]);
    repository.asked.borrow_mut().clear();
    phone.bring(&repository).unwrap();
    let asked = targets_asked(&repository);
    assert!(
        asked[0].starts_with("patches/") && asked.len() == 1,
        "{asked:?}"
    );
    assert_eq!(phone.reads(), 6);
}

#[test]
fn where_a_patch_does_not_lead_to_the_pack_the_whole_is_fetched() {
    let whole = pack(5, 40);
    for wrong in [
        packed(&pack(6, 40)),
        patch(&pack(FLOOR, 40), &pack(6, 40)),
        packed(&[0; 100]),
        vec![0; 4],
        Vec::new(),
    ] {
        let (mut repository, phone) = begun();
        repository.offer(5, &whole, &[(FLOOR, phone.floor())]);
        let path = format!("patches/{FLOOR}-5.zst");
        let said = repository.say("targets")["targets"][&path]["custom"].clone();
        repository.add_target("targets", &path, &wrong);
        repository.say("targets")["targets"][&path]["custom"] = said;
        repository.publish();
        assert!(matches!(
            phone.bring(&repository),
            Ok(Outcome::Installed(_))
        ));
        assert_eq!(phone.reads(), 5);
        let last = targets_asked(&repository).pop().unwrap();
        assert!(last.starts_with("packs/"));
    }
}

#[test]
fn a_patch_for_another_pack_of_that_version_is_not_even_asked_for() {
    let (mut repository, phone) = begun();
    repository.offer(
        5,
        &pack(5, 40),
        &[(FLOOR, &pack(FLOOR, 41)), (4, &pack(4, 40))],
    );
    phone.bring(&repository).unwrap();
    let asked = targets_asked(&repository);
    assert!(
        asked.len() == 1 && asked[0].starts_with("packs/"),
        "{asked:?}"
    );
}

#[test]
fn an_older_pack_is_refused_by_its_name() {
    let (mut repository, phone) = begun();
    repository.offer(2, &pack(2, 40), &[]);
    assert_eq!(phone.bring(&repository), Err(UpdateError::PackOlder));
    repository.offer(7, &pack(7, 40), &[]);
    phone.bring(&repository).unwrap();
    repository.offer(6, &pack(6, 40), &[]);
    assert_eq!(phone.bring(&repository), Err(UpdateError::PackOlder));
    assert_eq!(phone.reads(), 7);
}

#[test]
fn a_pack_for_a_newer_app_is_refused_by_its_name() {
    let (mut repository, mut phone) = begun();
    repository.about_pack(5)["engine"] = json!("0.2.0");
    repository.publish();
    assert_eq!(phone.bring(&repository), Err(UpdateError::EngineTooOld));
    assert!(targets_asked(&repository).is_empty());
    phone.engine = "0.2.0";
    assert!(phone.bring(&repository).is_ok());
}

#[test]
fn a_pack_that_is_not_what_is_said_of_it_is_refused() {
    let digest = sha256(&pack(6, 40));
    let long = pack(5, 40).len() + 1;
    for (field, value, error) in [
        ("version", json!(6), UpdateError::WrongPack),
        ("date", json!("2026-05-02"), UpdateError::WrongPack),
        ("sha256", json!(digest), UpdateError::WrongPack),
        ("length", json!(long), UpdateError::BadPacking),
        ("length", json!(long - 2), UpdateError::UnpackedTooLong),
    ] {
        let (mut repository, phone) = begun();
        repository.about_pack(5)[field] = value;
        repository.publish();
        assert_eq!(phone.bring(&repository), Err(error), "{field}");
        assert_eq!(phone.reads(), FLOOR);
        assert!(phone.files("pack").is_empty(), "nothing wrong stays behind");
    }
}

#[test]
fn a_file_that_is_no_pack_and_one_that_answers_nothing_are_refused() {
    let silent = pack(5, 0);
    for (bytes, error) in [
        (b"something else".to_vec(), UpdateError::WrongPack),
        (silent, UpdateError::PackSilent),
    ] {
        let (mut repository, phone) = begun();
        repository.offer(5, &bytes, &[]);
        assert_eq!(phone.bring(&repository), Err(error));
        assert_eq!(phone.reads(), FLOOR);
    }
}

#[test]
fn every_flipped_bit_of_what_is_fetched_is_refused() {
    let (mut repository, phone) = begun();
    let name = repository.named("packs/");
    let whole = repository.files[&name].clone();
    for place in (0..whole.len()).step_by(whole.len() / 60) {
        let mut flipped = whole.clone();
        flipped[place] ^= 1 << (place % 8);
        repository.files.insert(name.clone(), flipped);
        assert_eq!(phone.bring(&repository), Err(UpdateError::WrongTarget));
        assert_eq!(phone.reads(), FLOOR);
    }
    repository.files.insert(name, whole);
    assert!(phone.bring(&repository).is_ok());
}

/// Everything that somebody can be stopped at, one after the other; and the app starts anew
/// each time. What `install-kills` does with the system's calls, in steps of our own.
#[test]
fn whoever_is_stopped_anywhere_has_the_old_pack_or_the_new_one() {
    let (mut repository, phone) = begun();
    phone.bring(&repository).unwrap();
    phone.shelf().answered().unwrap();
    repository.offer(6, &pack(6, 40), &[(5, &pack(5, 40))]);
    let mut stops = 0;
    loop {
        stops += 1;
        phone.patience.ends_at.set(Some(stops));
        match phone.bring(&repository) {
            Err(error) => {
                assert_eq!(error, UpdateError::Fetch(FetchError::Cancelled));
                assert_eq!(phone.reads(), 5);
                assert!(phone.files("pack-").len() == 1);
            }
            Ok(outcome) => {
                assert!(matches!(outcome, Outcome::Installed(_)));
                break;
            }
        }
    }
    assert!(stops > 8, "{stops}");
    assert_eq!(phone.reads(), 6);
    assert_eq!(
        phone.files("pack-").len(),
        2,
        "the one before stays until this one answers"
    );
    phone.shelf().answered().unwrap();
    assert_eq!(phone.files("pack-").len(), 1);
}

#[test]
fn an_install_tells_how_far_it_is_and_goes_on_where_the_network_broke_off() {
    let (repository, phone) = begun();
    let whole = repository.files[&repository.named("packs/")].len() as u64;
    let shelf = phone.shelf();
    phone
        .bring_on(&shelf, &Breaks(&repository, 2_000))
        .unwrap_err();
    phone.bring_on(&shelf, &repository).unwrap();
    let heard = phone.patience.heard.borrow();
    let fetching: Vec<u64> = heard
        .iter()
        .filter(|(stage, _, all)| *stage == Stage::Fetching && *all == whole)
        .map(|(_, done, _)| *done)
        .collect();
    assert_eq!(
        (fetching.first(), fetching.last()),
        (Some(&2_000), Some(&whole))
    );
    assert!(heard.iter().any(|(stage, ..)| *stage == Stage::Verifying));
    assert_eq!(heard.last(), Some(&(Stage::Installing, 1, 1)));
}

/// Breaks off after so many bytes of a target.
struct Breaks<'a>(&'a Repository, usize);

impl waymark_update::Fetcher for Breaks<'_> {
    fn fetch(
        &self,
        place: waymark_update::Place<'_>,
        from: u64,
        intake: &mut dyn waymark_update::Intake,
    ) -> Result<(), FetchError> {
        if matches!(place, waymark_update::Place::Target(_)) {
            self.0.breaks_after.set(Some(self.1));
        }
        self.0.fetch(place, from, intake)
    }
}

#[test]
fn a_pack_that_is_gone_or_cut_short_gives_way_to_the_one_before_and_then_the_floor() {
    let (mut repository, phone) = begun();
    phone.bring(&repository).unwrap();
    phone.shelf().answered().unwrap();
    repository.offer(6, &pack(6, 40), &[]);
    phone.bring(&repository).unwrap();
    let newest = phone.home.path().join(&phone.files("pack-6")[0]);
    fs::write(&newest, b"cut short").unwrap();
    assert_eq!(phone.reads(), 5);
    let older = phone.home.path().join(&phone.files("pack-5")[0]);
    fs::remove_file(older).unwrap();
    assert_eq!(phone.reads(), FLOOR);
    assert!(phone.files("pack").is_empty() && phone.files("present").is_empty());
    // And the way up is open again.
    phone.bring(&repository).unwrap();
    assert_eq!(phone.reads(), 6);
}

#[test]
fn stepping_back_leads_to_the_last_pack_that_has_answered() {
    let (mut repository, phone) = begun();
    phone.bring(&repository).unwrap();
    phone.shelf().answered().unwrap();
    for version in [6, 7] {
        repository.offer(version, &pack(version, 40), &[]);
        phone.bring(&repository).unwrap();
    }
    assert_eq!(phone.reads(), 7);
    let before = phone.shelf().step_back().unwrap().unwrap();
    assert_eq!((before.version, before.answered), (5, true));
    assert_eq!(phone.shelf().step_back(), Ok(None));
    assert_eq!(phone.reads(), FLOOR);
}

#[test]
fn a_newer_app_brings_a_newer_floor_and_what_is_older_goes() {
    let (repository, phone) = begun();
    phone.bring(&repository).unwrap();
    let phone = phone.with_floor(5);
    assert!(phone.shelf().present().unwrap().is_none());
    assert!(phone.files("pack").is_empty());
    assert_eq!(phone.reads(), 5);
    assert_eq!(phone.bring(&repository), Ok(Outcome::NothingNew));
}

#[test]
fn damaged_notes_and_pointers_are_a_new_beginning() {
    let (repository, phone) = begun();
    phone.bring(&repository).unwrap();
    for (name, bytes) in [
        ("present", &b"{\"version\": 5"[..]),
        ("present", &[0xff; 300_000]),
        ("updates.json", b"[]"),
    ] {
        fs::write(phone.home.path().join(name), bytes).unwrap();
        let read = phone.reads();
        assert!(read == FLOOR || name == "updates.json");
        phone.bring(&repository).unwrap();
        assert_eq!(phone.reads(), 5);
    }
}

#[test]
fn the_word_for_a_pack_is_renewed_by_every_look() {
    let (mut repository, phone) = begun();
    let expires = || phone.shelf().expires().unwrap().to_string();
    assert_eq!(
        expires(),
        "2026-07-30T00:00:00Z",
        "the floor: its date and 90 days"
    );
    phone.bring(&repository).unwrap();
    assert_eq!(expires(), "2027-01-01T00:00:00Z");
    repository.say("targets")["expires"] = json!("2027-03-01T00:00:00Z");
    repository.publish();
    assert_eq!(phone.bring(&repository), Ok(Outcome::NothingNew));
    assert_eq!(expires(), "2027-03-01T00:00:00Z");
    let shelf = phone.shelf();
    let at = |text: &str| shelf.moment(&waymark_base::FixedClock(text.parse().unwrap()));
    assert_eq!(
        at("1970-01-01T00:00:00Z").to_string(),
        "2026-06-01T00:00:00Z"
    );
    let aged = |text: &str| age(shelf.expires().unwrap(), at(text));
    assert_eq!(aged("1970-01-01T00:00:00Z"), Age::Fresh);
    assert_eq!(aged("2027-03-31T00:00:01Z"), Age::Amber);
    assert_eq!(aged("2100-01-01T00:00:00Z"), Age::Red);
}

#[test]
fn a_repository_past_its_date_changes_nothing() {
    let (repository, phone) = begun();
    phone.now.set("2027-01-02T00:00:00Z".parse().unwrap());
    let expired = Err(UpdateError::Expired(Role::Root));
    assert_eq!(phone.bring(&repository), expired);
    assert_eq!(phone.reads(), FLOOR);
}

#[test]
fn two_at_a_time_are_one_too_many() {
    let (repository, phone) = begun();
    let shelf = phone.shelf();
    let folder = waymark_store::Folder::open(phone.home.path()).unwrap();
    let _held = folder.lock().unwrap();
    let busy = Err(UpdateError::Store(waymark_store::StoreError::Busy));
    assert_eq!(phone.bring_on(&shelf, &repository), busy);
}
