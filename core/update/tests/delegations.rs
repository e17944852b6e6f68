//! Who is asked for a file, and in which order.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use serde_json::{Value, json};
use support::{Kept, Key, Repository, begun, client};
use waymark_update::metadata::Target;
use waymark_update::{FetchError, Limits, Role, UpdateError};

fn every_path() -> Value {
    json!({"paths": ["*"]})
}

fn find(repository: &Repository, kept: &Kept, path: &str) -> Result<Target, UpdateError> {
    let client = client(repository, kept);
    let trusted = client.refresh()?;
    repository.asked.borrow_mut().clear();
    client.find(&trusted, path)
}

/// Delegations as pairs; a name that ends in `!` ends the search.
fn with(pairs: &[(&str, &str)]) -> (Repository, Kept) {
    let (mut repository, kept) = begun();
    for (by, to) in pairs {
        let (name, ends) = (to.trim_end_matches('!'), to.ends_with('!'));
        repository.delegate(by, name, every_path(), ends);
    }
    repository.publish();
    (repository, kept)
}

fn asked(repository: &Repository) -> String {
    let asked = repository.asked.borrow();
    let names = asked
        .iter()
        .map(|name| name.trim_start_matches("1.").trim_end_matches(".json"));
    names.collect::<Vec<_>>().join(" ")
}

#[test]
fn each_role_is_asked_before_the_next_and_whatever_it_delegates_to_first() {
    let cases: [(&[(&str, &str)], &str); 7] = [
        (&[("targets", "a"), ("targets", "b")], "a b"),
        (
            &[("targets", "a"), ("targets", "b"), ("a", "c"), ("a", "d")],
            "a c d b",
        ),
        (
            &[("targets", "a"), ("targets", "b"), ("a", "c!"), ("a", "d")],
            "a c",
        ),
        (
            &[("targets", "a"), ("targets", "b"), ("a", "c!"), ("c", "d")],
            "a c d",
        ),
        (&[("targets", "a!"), ("targets", "b"), ("a", "c")], "a c"),
        (
            &[("targets", "a"), ("a", "b"), ("b", "a"), ("b", "b")],
            "a b",
        ),
        (
            &[("targets", "a"), ("targets", "b"), ("b", "c"), ("a", "c")],
            "a c b",
        ),
    ];
    for (pairs, order) in cases {
        let (repository, kept) = with(pairs);
        let missing = find(&repository, &kept, "missing");
        assert_eq!(missing, Err(UpdateError::NoSuchTarget));
        assert_eq!(asked(&repository), order, "{pairs:?}");
    }
}

#[test]
fn the_first_role_that_signs_for_a_file_is_believed() {
    let (mut repository, kept) = with(&[("targets", "a"), ("targets", "b")]);
    repository.add_target("b", "file", b"of b");
    repository.bump("b");
    repository.publish();
    assert_eq!(find(&repository, &kept, "file").unwrap().length, 4);
    repository.add_target("a", "file", b"of a, longer");
    repository.bump("a");
    repository.publish();
    assert_eq!(find(&repository, &kept, "file").unwrap().length, 12);
    repository.add_target("targets", "file", b"own");
    repository.publish();
    assert_eq!(find(&repository, &kept, "file").unwrap().length, 3);
}

#[test]
fn a_role_is_asked_only_for_what_it_may_sign_for() {
    for (paths, inside, outside) in [
        (
            json!({"paths": ["packs/*.db", "x"]}),
            "packs/a.db",
            "packs/more/a.db",
        ),
        (json!({"paths": ["a?c"]}), "abc", "a/c"),
        // SHA-256 of "abc" and of "abd".
        (
            json!({"path_hash_prefixes": ["00", "ba7816"]}),
            "abc",
            "abd",
        ),
    ] {
        let (mut repository, kept) = begun();
        repository.delegate("targets", "a", paths, false);
        for path in [inside, outside] {
            repository.add_target("a", path, b"content");
        }
        repository.publish();
        assert!(find(&repository, &kept, inside).is_ok(), "{inside}");
        let refused = find(&repository, &kept, outside);
        assert_eq!(refused, Err(UpdateError::NoSuchTarget), "{outside}");
        assert_eq!(asked(&repository), "", "{outside}");
    }
}

#[test]
fn a_search_ends_after_as_many_roles_as_it_may_ask() {
    let most = Limits::default().roles;
    for roles in [most, most + 1] {
        let (mut repository, kept) = begun();
        for number in 0..roles {
            repository.delegate("targets", &format!("r{number}"), every_path(), false);
        }
        repository.publish();
        let wanted = if roles > most {
            UpdateError::TooManyRoles
        } else {
            UpdateError::NoSuchTarget
        };
        assert_eq!(find(&repository, &kept, "missing"), Err(wanted));
        assert_eq!(repository.asked.borrow().len(), most);
    }
}

#[test]
fn an_attack_by_way_of_a_delegated_role_is_refused_by_its_name() {
    type Attack = fn(&mut Repository);
    let attacks: [(Attack, UpdateError); 4] = [
        (
            |it| drop(it.signers.insert("a".into(), vec![Key::fresh()])),
            UpdateError::Unsigned(Role::Delegated),
        ),
        (
            |it| it.say("a")["expires"] = "2026-01-01T00:00:00Z".into(),
            UpdateError::Expired(Role::Delegated),
        ),
        (
            |it| {
                let name = "2.a.json".into();
                it.answers.insert(name, FetchError::TooLong);
            },
            UpdateError::TooLong(Role::Delegated),
        ),
        (
            |it| it.say("a")["_type"] = "snapshot".into(),
            UpdateError::Malformed {
                role: Role::Delegated,
                what: waymark_update::Malformed("_type"),
            },
        ),
    ];
    for (attack, wanted) in attacks {
        let (mut repository, kept) = with(&[("targets", "a")]);
        find(&repository, &kept, "missing").unwrap_err();
        let before = kept.all().remove("a.json");
        repository.bump("a");
        attack(&mut repository);
        repository.publish();
        assert_eq!(find(&repository, &kept, "missing"), Err(wanted));
        assert_eq!(kept.all().remove("a.json"), before);
    }
}

#[test]
fn a_delegated_role_that_falls_back_a_version_is_a_rollback() {
    let (mut repository, kept) = with(&[("targets", "a")]);
    repository.bump("a");
    repository.publish();
    find(&repository, &kept, "missing").unwrap_err();
    repository.say("a")["version"] = 1.into();
    repository.publish();
    let refused = find(&repository, &kept, "missing");
    assert_eq!(refused, Err(UpdateError::Rollback(Role::Targets)));
}

#[test]
fn a_role_that_the_snapshot_does_not_know_is_refused() {
    let (mut repository, kept) = begun();
    repository.delegate("targets", "a", every_path(), false);
    repository.says.remove("a");
    repository.publish();
    let refused = find(&repository, &kept, "missing");
    assert_eq!(refused, Err(UpdateError::NotInSnapshot(Role::Delegated)));
}

#[test]
fn a_delegated_role_cannot_take_the_name_or_the_place_of_another() {
    for name in ["root", "timestamp", "snapshot", "targets", ""] {
        let (mut repository, kept) = begun();
        let key = Key::fresh();
        repository.say("targets")["delegations"] = json!({
            "keys": {"k": key.public()},
            "roles": [{"name": name, "keyids": ["k"], "threshold": 1, "terminating": false, "paths": []}],
        });
        repository.publish();
        assert!(matches!(
            find(&repository, &kept, "missing"),
            Err(UpdateError::Malformed {
                role: Role::Targets,
                ..
            })
        ));
    }
}

#[test]
fn unusual_names_are_asked_for_and_kept_in_percent_digits() {
    for (name, written) in [
        ("?", "%3F"),
        ("#", "%23"),
        ("../x", "..%2Fx"),
        ("é", "%C3%A9"),
    ] {
        let (repository, kept) = with(&[("targets", name)]);
        let mut repository = repository;
        let bytes = repository.files[&repository.name(name)].clone();
        repository.files.insert(format!("1.{written}.json"), bytes);
        find(&repository, &kept, "missing").unwrap_err();
        assert_eq!(*repository.asked.borrow(), [format!("1.{written}.json")]);
        assert!(kept.all().contains_key(&format!("{written}.json")));
    }
}
