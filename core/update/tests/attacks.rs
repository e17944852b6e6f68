//! Attacks of the specification, for each role that they can aim at. Each is refused by its
//! name, and what was trusted stays.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use serde_json::{Value, json};
use support::{Kept, Key, Repository, refresh, updated_once};
use waymark_update::{Limits, Role, UpdateError};

const ROLES: [(&str, Role); 4] = [
    ("root", Role::Root),
    ("timestamp", Role::Timestamp),
    ("snapshot", Role::Snapshot),
    ("targets", Role::Targets),
];

/// A repository about to publish version 3, root among it, and a reader who has version 2
/// (of root, 1).
fn about_to_publish() -> (Repository, Kept) {
    let (mut repository, kept) = updated_once();
    for role in support::repository::TOP {
        repository.bump(role);
    }
    repository.write_root();
    repository.write_all();
    (repository, kept)
}

/// Writes what `role` says now, however it is signed, and announces it.
fn write_announced(repository: &mut Repository, role: &str) {
    match role {
        "targets" => repository.write_all(),
        "snapshot" => repository.write_snapshot(),
        _ => repository.write(role),
    }
}

/// The update is refused as `wanted`, and nothing of the role that was attacked, or of what
/// follows it, has changed.
fn is_refused(repository: &Repository, kept: &Kept, role: &str, wanted: UpdateError) {
    let before = kept.all();
    assert_eq!(refresh(repository, kept), Err(wanted), "{role}");
    let at = ROLES.iter().position(|(name, _)| *name == role).unwrap();
    for (name, _) in &ROLES[at..] {
        let file = format!("{name}.json");
        assert_eq!(
            kept.all().get(&file),
            before.get(&file),
            "{role}: {name} has changed"
        );
    }
}

#[test]
fn a_file_signed_by_a_strangers_keys_is_refused() {
    for (name, role) in ROLES {
        let (mut repository, kept) = about_to_publish();
        let strangers = (0..3).map(|_| Key::fresh()).collect();
        repository.signers.insert(name.into(), strangers);
        write_announced(&mut repository, name);
        is_refused(&repository, &kept, name, UpdateError::Unsigned(role));
    }
}

/// The stranger's keys go by the names of the right ones.
#[test]
fn a_strangers_key_by_the_name_of_a_right_one_is_refused() {
    for (name, role) in ROLES {
        let (mut repository, kept) = about_to_publish();
        let named: Vec<String> = repository.signers[name]
            .iter()
            .map(|key| key.name.clone())
            .collect();
        let strangers = named.iter().map(|name| {
            let mut key = Key::fresh();
            key.name = name.clone();
            key
        });
        repository.signers.insert(name.into(), strangers.collect());
        write_announced(&mut repository, name);
        is_refused(&repository, &kept, name, UpdateError::Unsigned(role));
    }
}

#[test]
fn a_file_with_one_signature_too_few_is_refused() {
    for (name, role) in ROLES {
        let (mut repository, kept) = about_to_publish();
        let threshold = if repository.signers[name].len() > 1 {
            2
        } else {
            1
        };
        repository
            .signers
            .get_mut(name)
            .unwrap()
            .truncate(threshold - 1);
        write_announced(&mut repository, name);
        is_refused(&repository, &kept, name, UpdateError::Unsigned(role));
    }
}

#[test]
fn one_key_under_two_names_counts_once() {
    for (name, role) in &ROLES[1..] {
        let (mut repository, kept) = about_to_publish();
        let one = Key::fresh();
        let twice = vec![one.alias("first"), one.alias("second")];
        let key = one.public();
        let root = repository.say("root");
        root["keys"]["first"] = key.clone();
        root["keys"]["second"] = key;
        root["roles"][name] = json!({"keyids": ["first", "second"], "threshold": 2});
        repository.write_root();
        repository.signers.insert((*name).into(), twice);
        write_announced(&mut repository, name);
        assert_eq!(
            refresh(&repository, &kept),
            Err(UpdateError::Unsigned(*role))
        );
    }
}

#[test]
fn the_key_of_one_role_signs_for_no_other() {
    for (name, role) in ROLES {
        let (mut repository, kept) = about_to_publish();
        let other = if name == "snapshot" {
            "timestamp"
        } else {
            "snapshot"
        };
        let keys = &repository.signers[other];
        let keys: Vec<Key> = keys.iter().map(|key| key.alias(&key.name)).collect();
        repository.signers.insert(name.into(), keys);
        write_announced(&mut repository, name);
        is_refused(&repository, &kept, name, UpdateError::Unsigned(role));
    }
}

#[test]
fn a_root_that_only_the_new_or_only_the_old_keys_have_signed_is_refused() {
    for by_the_old in [false, true] {
        let (mut repository, kept) = about_to_publish();
        let new = (0..3).map(|_| Key::fresh()).collect();
        let old = repository.signers.insert("root".into(), new).unwrap();
        repository.name_keys();
        if by_the_old {
            repository.signers.insert("root".into(), old);
        }
        repository.write_root();
        is_refused(
            &repository,
            &kept,
            "root",
            UpdateError::Unsigned(Role::Root),
        );
    }
}

#[test]
fn a_root_that_skips_a_version_or_repeats_one_is_refused() {
    for version in [1, 3, u64::MAX] {
        let (mut repository, kept) = about_to_publish();
        repository.say("root")["version"] = version.into();
        let bytes = repository.signed("root", &repository.signers["root"]);
        repository.files.insert("2.root.json".into(), bytes);
        is_refused(&repository, &kept, "root", UpdateError::BrokenRootChain);
    }
}

#[test]
fn a_rollback_is_refused() {
    for (name, role) in &ROLES[1..] {
        let (mut repository, kept) = about_to_publish();
        repository.say(name)["version"] = 1.into();
        repository.write_all();
        let before = kept.all();
        assert_eq!(
            refresh(&repository, &kept),
            Err(UpdateError::Rollback(*role)),
            "{name}"
        );
        assert_eq!(kept.version(name), Some(2));
        assert_eq!(kept.all()["targets.json"], before["targets.json"]);
    }
}

#[test]
fn a_targets_file_that_is_gone_from_the_snapshot_is_a_rollback() {
    let (mut repository, kept) = about_to_publish();
    repository.say("snapshot")["meta"] = json!({});
    repository.write_snapshot();
    is_refused(
        &repository,
        &kept,
        "snapshot",
        UpdateError::Rollback(Role::Targets),
    );
}

#[test]
fn the_oldest_files_served_again_are_a_rollback() {
    let (mut repository, kept) = updated_once();
    repository.say("timestamp")["version"] = 1.into();
    repository.say("timestamp")["meta"]["snapshot.json"] = json!({"version": 1});
    repository.write("timestamp");
    is_refused(
        &repository,
        &kept,
        "timestamp",
        UpdateError::Rollback(Role::Timestamp),
    );
}

#[test]
fn a_freeze_shows_as_soon_as_a_file_is_past_its_date() {
    for expires in ["2026-05-31T23:59:59Z", "2026-06-01T00:00:00Z"] {
        for (name, role) in &ROLES[1..] {
            let (mut repository, kept) = about_to_publish();
            repository.say(name)["expires"] = expires.into();
            repository.write_all();
            is_refused(&repository, &kept, name, UpdateError::Expired(*role));
        }
    }
}

#[test]
fn a_freeze_of_files_that_were_fresh_once_shows_too() {
    let (mut repository, kept) = about_to_publish();
    for (name, _) in &ROLES[1..] {
        repository.say(name)["expires"] = "2026-06-02T00:00:00Z".into();
    }
    repository.write_all();
    refresh(&repository, &kept).unwrap();
    let later = "2026-06-03T00:00:00Z".parse().unwrap();
    let client = waymark_update::Client::new(&repository, &kept, Limits::default(), later);
    assert_eq!(client.refresh(), Err(UpdateError::Expired(Role::Timestamp)));
}

#[test]
fn files_of_two_generations_are_not_mixed() {
    for (name, role) in &ROLES[2..] {
        let (mut repository, kept) = about_to_publish();
        let file = repository.name(name);
        // Signed by the right keys, of the right version, and yet another file.
        repository.say(name)["expires"] = "2027-01-02T00:00:00Z".into();
        let bytes = repository.signed(name, &repository.signers[*name]);
        repository.files.insert(file, bytes);
        is_refused(&repository, &kept, name, UpdateError::WrongBytes(*role));
    }
}

#[test]
fn without_digests_the_version_still_tells_generations_apart() {
    for (name, role) in &ROLES[2..] {
        let (mut repository, kept) = about_to_publish();
        let by = if *name == "snapshot" {
            "timestamp"
        } else {
            "snapshot"
        };
        let (file, version) = (repository.name(name), repository.version(name));
        repository.say(by)["meta"][format!("{name}.json")] = json!({"version": version});
        if by == "snapshot" {
            repository.write_snapshot();
        } else {
            repository.write("timestamp");
        }
        repository.say(name)["version"] = (version + 1).into();
        let bytes = repository.signed(name, &repository.signers[*name]);
        repository.files.insert(file, bytes);
        is_refused(&repository, &kept, name, UpdateError::WrongVersion(*role));
    }
}

#[test]
fn endless_data_is_cut_off() {
    let limits = Limits::default();
    let most = [
        limits.root,
        limits.timestamp,
        limits.snapshot,
        limits.targets,
    ];
    for ((name, role), most) in ROLES.into_iter().zip(most) {
        for length in [most + 1, 4 * most] {
            let (mut repository, kept) = about_to_publish();
            let by = if name == "targets" {
                "snapshot"
            } else {
                "timestamp"
            };
            if ["snapshot", "targets"].contains(&name) {
                let entry = &mut repository.say(by)["meta"][format!("{name}.json")];
                entry.as_object_mut().unwrap().remove("length");
                match by {
                    "snapshot" => repository.write_snapshot(),
                    _ => repository.write("timestamp"),
                }
            }
            repository
                .files
                .insert(repository.name(name), vec![b' '; length]);
            is_refused(&repository, &kept, name, UpdateError::TooLong(role));
        }
    }
}

#[test]
fn one_byte_more_than_announced_is_cut_off_and_so_is_an_immense_announcement() {
    for (name, role) in &ROLES[2..] {
        let (mut repository, kept) = about_to_publish();
        let file = repository.name(name);
        repository.files.get_mut(&file).unwrap().push(b' ');
        is_refused(&repository, &kept, name, UpdateError::TooLong(*role));
        let (mut repository, kept) = about_to_publish();
        let by = if *name == "snapshot" {
            "timestamp"
        } else {
            "snapshot"
        };
        repository.say(by)["meta"][format!("{name}.json")]["length"] = u64::MAX.into();
        match by {
            "snapshot" => repository.write_snapshot(),
            _ => repository.write("timestamp"),
        }
        is_refused(&repository, &kept, name, UpdateError::TooLong(*role));
    }
}

#[test]
fn the_file_of_another_role_is_refused_even_under_the_right_signature() {
    for (name, _) in ROLES {
        let (mut repository, kept) = about_to_publish();
        let other = if name == "snapshot" {
            "targets"
        } else {
            "snapshot"
        };
        repository.say(name)["_type"] = other.into();
        write_announced(&mut repository, name);
        assert!(matches!(
            refresh(&repository, &kept),
            Err(UpdateError::Malformed { what, .. }) if what.0 == "_type"
        ));
    }
}

/// What a right signature does not make right.
#[test]
fn a_file_that_does_not_keep_to_the_format_is_refused() {
    let wrong: [(&str, Value); 9] = [
        ("version", json!(0)),
        ("version", json!(-1)),
        ("version", json!("3")),
        ("version", Value::Null),
        ("expires", json!("2027-01-01")),
        ("expires", json!("2027-01-01T00:00:00+00:00")),
        ("expires", json!("2027-02-30T00:00:00Z")),
        ("spec_version", json!("2.0")),
        ("_type", json!(1)),
    ];
    for (field, value) in wrong {
        for (name, role) in ROLES {
            let (mut repository, kept) = about_to_publish();
            let file = repository.name(name);
            repository.say(name)[field] = value.clone();
            let bytes = repository.signed(name, &repository.signers[name]);
            repository.files.insert(file, bytes);
            if ["snapshot", "targets"].contains(&name) {
                unannounce(&mut repository, name);
            }
            let what = waymark_update::Malformed(field);
            is_refused(
                &repository,
                &kept,
                name,
                UpdateError::Malformed { role, what },
            );
        }
    }
}

/// Leaves only the version in what is announced of `name`.
fn unannounce(repository: &mut Repository, name: &str) {
    let by = if name == "snapshot" {
        "timestamp"
    } else {
        "snapshot"
    };
    let entry = &mut repository.say(by)["meta"][format!("{name}.json")];
    *entry = json!({"version": 3});
    if by == "snapshot" {
        repository.write_snapshot();
    } else {
        repository.write("timestamp");
    }
}

#[test]
fn a_threshold_of_zero_or_a_key_named_twice_is_refused() {
    for threshold in [
        json!({"keyids": [], "threshold": 0}),
        json!({"keyids": ["a", "a"], "threshold": 1}),
    ] {
        let (mut repository, kept) = about_to_publish();
        repository.say("root")["roles"]["timestamp"] = threshold;
        repository.write_root();
        assert!(matches!(
            refresh(&repository, &kept),
            Err(UpdateError::Malformed {
                role: Role::Root,
                ..
            })
        ));
        assert_eq!(kept.version("root"), Some(1));
    }
}

#[test]
fn the_same_signature_twice_is_refused() {
    for (name, _) in ROLES {
        let (mut repository, kept) = about_to_publish();
        let keys = repository.signers.get_mut(name).unwrap();
        let again = keys[0].alias(&keys[0].name);
        keys.insert(0, again);
        write_announced(&mut repository, name);
        assert!(matches!(
            refresh(&repository, &kept),
            Err(UpdateError::Malformed { .. })
        ));
    }
}
