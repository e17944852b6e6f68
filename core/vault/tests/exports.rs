//! Handing notes on: sealed for one recipient, asked for again, agreed to, written down.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::io::Read;

use age::x25519::Identity;
use support::{Device, FIRST, SECOND, START, WRONG, draft, save, text};
use waymark_vault::format::CONTENT_MOST;
use waymark_vault::{Consent, NoteDraft, NoteId, Vault, VaultError};

fn consent() -> Consent {
    Consent {
        who: text("Lantern"),
        to_whom: text("the lawyer at the centre"),
        what: text("both notes"),
    }
}

fn opened(identity: &Identity, sealed: &[u8]) -> serde_json::Value {
    let decryptor = age::Decryptor::new(sealed).unwrap();
    let mut json = String::new();
    let identities = std::iter::once(identity as &dyn age::Identity);
    decryptor
        .decrypt(identities)
        .unwrap()
        .read_to_string(&mut json)
        .unwrap();
    serde_json::from_str(&json).unwrap()
}

fn two_notes(device: &Device) -> (Vault, Vec<NoteId>) {
    let vault = device.opened(FIRST);
    let ids = vec![save(&vault, "one \"quoted\""), save(&vault, "два")];
    save(&vault, "not named");
    (vault, ids)
}

#[test]
fn an_export_opens_with_the_recipients_key_and_says_who_agreed() {
    let device = Device::set_up();
    let (vault, ids) = two_notes(&device);
    let identity = Identity::generate();
    let recipient = format!(" {}\n", identity.to_public());
    let sealed = vault.export(FIRST, &ids, &recipient, &consent()).unwrap();
    let file = opened(&identity, &sealed);
    assert_eq!(file["format"], "waymark-notes");
    assert_eq!(file["version"], 1);
    assert_eq!(file["exported"], "2027-01-15T08:00:00Z");
    let notes = file["notes"].as_array().unwrap();
    assert_eq!(notes.len(), 2);
    assert_eq!(notes[0]["title"], "one \"quoted\"");
    assert_eq!(notes[1]["title"], "два");
    assert_eq!(notes[1]["body"], "body of два");
    assert_eq!(notes[0]["id"], ids[0].to_string());
    let agreed = &notes[0]["consents"][0];
    assert_eq!(agreed["who"], "Lantern");
    assert_eq!(agreed["to_whom"], "the lawyer at the centre");
    assert_eq!(agreed["what"], "both notes");
    assert_eq!(agreed["when"], "2027-01-15T08:00:00Z");
}

#[test]
fn nothing_readable_leaves_and_no_other_key_opens_it() {
    let device = Device::set_up();
    let (vault, ids) = two_notes(&device);
    let recipient = Identity::generate().to_public().to_string();
    let sealed = vault.export(FIRST, &ids, &recipient, &consent()).unwrap();
    for word in ["quoted", "Lantern", "waymark-notes"] {
        assert!(
            !sealed
                .windows(word.len())
                .any(|window| window == word.as_bytes())
        );
    }
    let other = Identity::generate();
    let identities = std::iter::once(&other as &dyn age::Identity);
    assert!(
        age::Decryptor::new(&sealed[..])
            .unwrap()
            .decrypt(identities)
            .is_err()
    );
    assert_eq!(device.files(), ["data", "tries"]);
}

#[test]
fn the_consent_stays_in_the_note() {
    let device = Device::set_up();
    let (vault, ids) = two_notes(&device);
    let recipient = Identity::generate().to_public().to_string();
    vault
        .export(FIRST, &ids[..1], &recipient, &consent())
        .unwrap();
    device.clock.pass(60);
    vault
        .export(FIRST, &ids[..1], &recipient, &consent())
        .unwrap();
    vault
        .save(&NoteDraft {
            id: Some(ids[0]),
            ..draft("changed")
        })
        .unwrap();
    let note = vault.read(ids[0]).unwrap();
    let when: Vec<i64> = note
        .consents
        .iter()
        .map(|record| record.when.as_second())
        .collect();
    assert_eq!(when, [START, START + 60]);
    assert!(note.consents[0].consent == consent());
    assert!(vault.read(ids[1]).unwrap().consents.is_empty());
}

#[test]
fn without_the_sessions_pin_nothing_leaves_and_the_guess_is_counted() {
    let device = Device::set_up();
    let (vault, ids) = two_notes(&device);
    vault.set_second_pin(SECOND).unwrap();
    let recipient = Identity::generate().to_public().to_string();
    let before = device.data();
    for pin in [WRONG, SECOND] {
        let refused = vault.export(pin, &ids, &recipient, &consent());
        assert_eq!(refused, Err(VaultError::WrongSecret));
    }
    assert_eq!(vault.tries().unwrap().failures, 2);
    assert!(device.data() == before);
}

#[test]
fn without_consent_recipient_or_note_nothing_leaves_and_nothing_is_written_down() {
    let device = Device::set_up();
    let (vault, ids) = two_notes(&device);
    let recipient = Identity::generate().to_public().to_string();
    let before = device.data();
    let mut without = [(); 3].map(|()| consent());
    without[0].who = text(" ");
    without[1].to_whom = text("");
    without[2].what = text("\t");
    for missing in &without {
        let refused = vault.export(FIRST, &ids, &recipient, missing);
        assert_eq!(refused, Err(VaultError::NoConsent));
    }
    let mut changed = recipient.clone();
    let last = changed.pop();
    changed.push(if last == Some('q') { 'p' } else { 'q' });
    for wrong in ["", "age1", "ssh-ed25519 AAAA", &changed, "AGE-SECRET-KEY-1"] {
        let refused = vault.export(FIRST, &ids, wrong, &consent());
        assert_eq!(refused, Err(VaultError::BadRecipient));
    }
    for unknown in [&[][..], &[ids[0], NoteId([9; 16])]] {
        let refused = vault.export(FIRST, unknown, &recipient, &consent());
        assert_eq!(refused, Err(VaultError::NotFound));
    }
    assert!(device.data() == before);
}

#[test]
fn a_note_without_room_for_the_consent_is_not_handed_on() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let body = |length: usize| NoteDraft {
        body: text(&"x".repeat(length)),
        ..NoteDraft::default()
    };
    let id = (3900..CONTENT_MOST)
        .rev()
        .find_map(|length| vault.save(&body(length)).ok())
        .unwrap();
    let recipient = Identity::generate().to_public().to_string();
    let refused = vault.export(FIRST, &[id], &recipient, &consent());
    assert_eq!(refused, Err(VaultError::TooLong { most: CONTENT_MOST }));
    assert!(vault.read(id).unwrap().consents.is_empty());
}
