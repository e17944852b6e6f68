//! The way of an honest update.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use support::{Key, begun, refresh, updated_once};
use waymark_store::StoreError;
use waymark_update::{Client, FetchError, Role, UpdateError};

#[test]
fn the_first_update_asks_for_four_files_and_keeps_them() {
    let (repository, kept) = begun();
    refresh(&repository, &kept).unwrap();
    let asked = [
        "2.root.json",
        "timestamp.json",
        "1.snapshot.json",
        "1.targets.json",
    ];
    assert_eq!(*repository.asked.borrow(), asked);
    let all = kept.all();
    let names: Vec<&String> = all.keys().collect();
    assert_eq!(
        names,
        [
            "root.json",
            "snapshot.json",
            "targets.json",
            "timestamp.json"
        ]
    );
    assert_eq!(all["root.json"], repository.files["1.root.json"]);
}

#[test]
fn an_update_without_news_asks_for_two_files() {
    let (repository, kept) = begun();
    refresh(&repository, &kept).unwrap();
    repository.asked.borrow_mut().clear();
    refresh(&repository, &kept).unwrap();
    assert_eq!(
        *repository.asked.borrow(),
        ["2.root.json", "timestamp.json"]
    );
}

#[test]
fn without_consistent_snapshots_names_carry_no_versions() {
    let (mut repository, kept) = begun();
    repository.say("root")["consistent_snapshot"] = false.into();
    repository.bump("root");
    repository.write_root();
    repository.write_all();
    refresh(&repository, &kept).unwrap();
    let asked = [
        "2.root.json",
        "3.root.json",
        "timestamp.json",
        "snapshot.json",
        "targets.json",
    ];
    assert_eq!(*repository.asked.borrow(), asked);
}

#[test]
fn a_chain_of_roots_is_followed_with_every_key_changed_on_the_way() {
    let (mut repository, kept) = begun();
    for _ in 0..5 {
        let old = std::mem::replace(
            repository.signers.get_mut("root").unwrap(),
            (0..3).map(|_| Key::fresh()).collect(),
        );
        repository.name_keys();
        repository.bump("root");
        let mut both = old;
        both.extend(
            repository.signers["root"]
                .iter()
                .map(|key| key.alias(&key.name)),
        );
        let bytes = repository.signed("root", &both);
        repository.files.insert(repository.name("root"), bytes);
    }
    assert_eq!(refresh(&repository, &kept).unwrap().root.version(), 6);
    assert_eq!(kept.version("root"), Some(6));
}

#[test]
fn more_roots_than_fit_in_one_go_are_followed_in_the_next() {
    let (mut repository, kept) = begun();
    for _ in 0..40 {
        repository.bump("root");
        repository.write_root();
    }
    refresh(&repository, &kept).unwrap();
    assert_eq!(kept.version("root"), Some(33));
    refresh(&repository, &kept).unwrap();
    assert_eq!(kept.version("root"), Some(41));
}

#[test]
fn a_root_past_its_date_may_stand_in_the_chain_but_not_at_its_end() {
    let (mut repository, kept) = begun();
    repository.say("root")["expires"] = "2020-01-01T00:00:00Z".into();
    repository.bump("root");
    repository.write_root();
    assert_eq!(
        refresh(&repository, &kept),
        Err(UpdateError::Expired(Role::Root))
    );
    assert_eq!(
        kept.version("root"),
        Some(2),
        "it is verified, so it is kept"
    );
    repository.say("root")["expires"] = support::repository::EXPIRES.into();
    repository.bump("root");
    repository.write_root();
    assert!(refresh(&repository, &kept).is_ok());
}

#[test]
fn fields_that_nobody_knows_are_signed_and_left_alone() {
    let (mut repository, kept) = begun();
    repository.say("targets")["custom"] = serde_json::json!({"a": [1, null, "ü\u{1}\\\""]});
    repository.publish();
    assert!(refresh(&repository, &kept).is_ok());
}

#[test]
fn a_timestamp_of_the_same_version_with_other_content_changes_nothing() {
    let (mut repository, kept) = updated_once();
    let before = kept.all();
    repository.say("timestamp")["meta"]["snapshot.json"]["version"] = 100.into();
    repository.write("timestamp");
    assert!(refresh(&repository, &kept).is_ok());
    assert_eq!(kept.all(), before);
}

/// Whoever stole the online keys has signed versions as high as they go.
#[test]
fn new_keys_of_timestamp_and_snapshot_make_very_high_versions_forgotten() {
    for role in ["timestamp", "snapshot"] {
        let (mut repository, kept) = begun();
        for one in ["timestamp", "snapshot", "targets"] {
            repository.say(one)["version"] = (u64::MAX - 1).into();
        }
        repository.write_all();
        refresh(&repository, &kept).unwrap();
        for one in ["timestamp", "snapshot", "targets"] {
            repository.say(one)["version"] = 2.into();
        }
        repository.write_all();
        let refused = refresh(&repository, &kept).unwrap_err();
        assert_eq!(refused, UpdateError::Rollback(Role::Timestamp));
        repository.signers.insert(role.into(), vec![Key::fresh()]);
        repository.name_keys();
        repository.bump("root");
        repository.write_root();
        repository.write_all();
        refresh(&repository, &kept).unwrap();
        assert_eq!(kept.version("targets"), Some(2), "{role}");
    }
}

#[test]
fn a_key_that_is_only_added_lets_nothing_be_forgotten() {
    let (mut repository, kept) = updated_once();
    repository
        .signers
        .get_mut("timestamp")
        .unwrap()
        .push(Key::fresh());
    repository.name_keys();
    repository.say("root")["roles"]["timestamp"]["threshold"] = 1.into();
    repository.bump("root");
    repository.write_root();
    repository.say("timestamp")["version"] = 1.into();
    repository.write("timestamp");
    let refused = refresh(&repository, &kept).unwrap_err();
    assert_eq!(refused, UpdateError::Rollback(Role::Timestamp));
}

#[test]
fn without_a_root_or_with_one_that_does_not_vouch_for_itself_nothing_is_asked() {
    let (repository, kept) = begun();
    kept.files.borrow_mut().clear();
    assert_eq!(refresh(&repository, &kept), Err(UpdateError::NoRoot));
    let unsigned = repository.signed("root", &[Key::fresh()]);
    let refused = Err(UpdateError::Unsigned(Role::Root));
    assert_eq!(Client::install_root(&kept, &unsigned), refused);
    kept.files.borrow_mut().insert("root.json".into(), unsigned);
    assert!(refresh(&repository, &kept).is_err());
    assert!(repository.asked.borrow().is_empty());
}

#[test]
fn the_root_of_the_app_never_takes_the_place_of_a_newer_one() {
    let (mut repository, kept) = begun();
    repository.bump("root");
    repository.write_root();
    refresh(&repository, &kept).unwrap();
    Client::install_root(&kept, &repository.files["1.root.json"]).unwrap();
    assert_eq!(kept.version("root"), Some(2));
}

#[test]
fn a_store_that_fails_is_an_error_and_never_taken_for_an_empty_one() {
    for name in [
        "root.json",
        "timestamp.json",
        "snapshot.json",
        "targets.json",
    ] {
        let (mut repository, kept) = updated_once();
        repository.publish();
        *kept.fails.borrow_mut() = Some(name.into());
        let refused = refresh(&repository, &kept).unwrap_err();
        assert_eq!(refused, UpdateError::Store(StoreError::Io), "{name}");
    }
}

#[test]
fn a_connection_that_breaks_off_changes_nothing_of_what_follows() {
    for (role, file) in [
        ("timestamp", "timestamp.json"),
        ("snapshot", "3.snapshot.json"),
        ("targets", "3.targets.json"),
    ] {
        let (mut repository, kept) = updated_once();
        repository.publish();
        for error in [
            FetchError::Offline,
            FetchError::Refused,
            FetchError::Cancelled,
        ] {
            repository.answers.insert(file.into(), error);
            assert_eq!(refresh(&repository, &kept), Err(UpdateError::Fetch(error)));
            assert_eq!(kept.version(role), Some(2), "{role}");
        }
        repository.answers.clear();
        assert!(refresh(&repository, &kept).is_ok());
        assert_eq!(kept.version(role), Some(3), "{role}");
    }
}
