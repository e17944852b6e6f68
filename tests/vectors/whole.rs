//! Whole vaults, made by either implementation and never changed since.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::{Value, json};
use tempfile::TempDir;
use waymark_base::FixedClock;
use waymark_seal::{Cost, Latch, SystemEntropy, Zeroizing};
use waymark_store::Folder;
use waymark_vault::{
    Condition, CostChoice, HardwareKey, Link, MockHardwareKey, NoteDraft, TryPolicy, Vault,
    VaultConfig, VaultError,
};

use crate::case::{folder, number};
use crate::parts::as_json;
use crate::python_hardware::PythonHardware;

/// A copy of a frozen vault, and what it is to show.
struct Frozen {
    expected: Value,
    place: TempDir,
    hardware: Arc<dyn HardwareKey>,
}

impl Frozen {
    fn of(side: &str) -> Self {
        let from = folder().join(side);
        let place = tempfile::tempdir().unwrap();
        fs::copy(from.join("data"), place.path().join("data")).unwrap();
        let expected = fs::read_to_string(from.join("expected.json")).unwrap();
        let hardware: Arc<dyn HardwareKey> = if side == "python" {
            let keys = fs::read_to_string(from.join("hardware.json")).unwrap();
            Arc::new(PythonHardware::read(&keys))
        } else {
            fs::copy(from.join(KEYS), place.path().join(KEYS)).unwrap();
            Arc::new(MockHardwareKey::in_file(
                Folder::open(place.path()).unwrap(),
            ))
        };
        Self {
            expected: serde_json::from_str(&expected).unwrap(),
            place,
            hardware,
        }
    }

    fn open(&self) -> (Vault, Arc<Latch>) {
        open(
            self.place.path(),
            self.hardware.clone(),
            number(&self.expected["now"]),
        )
    }

    fn pins(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.expected["pins"].as_object().unwrap().iter()
    }
}

const KEYS: &str = "mock-hardware-key";

fn open(place: &Path, hardware: Arc<dyn HardwareKey>, now: i64) -> (Vault, Arc<Latch>) {
    let latch = Arc::new(Latch::new(true));
    let vault = Vault::open(VaultConfig {
        folder: Folder::open(place).unwrap(),
        hardware,
        entropy: Arc::new(SystemEntropy),
        clock: Arc::new(FixedClock(Timestamp::from_second(now).unwrap())),
        cost: CostChoice::Fixed(Cost::FLOOR),
        cells: 8,
        latch: latch.clone(),
    });
    let vault = vault.unwrap();
    assert_eq!(vault.condition(), Condition::Ready);
    (vault, latch)
}

/// Opens with a PIN and says what is seen, in the words of the vectors.
fn seen(vault: &Vault, latch: &Latch, pin: &str) -> Value {
    let opened = vault.unlock(latch.ticket(), pin.as_bytes(), TryPolicy::default());
    let session = opened.expect("the PIN opens").session;
    let listing = vault.list().unwrap();
    let notes = listing
        .notes
        .iter()
        .map(|head| as_json(&vault.read(head.id).unwrap()));
    json!({
        "half": session.half.byte(),
        "layer": session.layer.byte(),
        "role": u8::from(session.decoy),
        "notes": sorted(notes.collect()),
        "damaged": listing.damaged,
    })
}

fn sorted(mut notes: Vec<Value>) -> Vec<Value> {
    notes.sort_by_key(|note| note["id"].as_str().map(ToOwned::to_owned));
    notes
}

/// What is expected, without what this side does not tell.
fn comparable(expected: &Value, empty: bool) -> Value {
    let mut notes = expected["notes"].as_array().unwrap().clone();
    for note in &mut notes {
        note.as_object_mut().unwrap().remove("cell");
    }
    json!({
        "half": expected["half"],
        "layer": expected["layer"],
        "role": expected["role"],
        "notes": sorted(if empty { Vec::new() } else { notes }),
        "damaged": if empty { json!(0) } else { expected["damaged"].clone() },
    })
}

fn is_destroying(shows: &Value) -> bool {
    shows["kind"] == 2
}

#[test]
fn every_pin_of_a_frozen_vault_shows_what_its_maker_wrote_and_a_wrong_one_nothing() {
    for side in ["python", "rust"] {
        let frozen = Frozen::of(side);
        let (vault, latch) = frozen.open();
        for (pin, shows) in frozen.pins().filter(|(_, shows)| !is_destroying(shows)) {
            assert_eq!(
                seen(&vault, &latch, pin),
                comparable(shows, false),
                "{side}: {pin}"
            );
        }
        let wrong = frozen.expected["wrong"].as_str().unwrap();
        let refused = vault.unlock(latch.ticket(), wrong.as_bytes(), TryPolicy::default());
        assert_eq!(refused.err(), Some(VaultError::WrongSecret), "{side}");
    }
}

#[test]
fn a_frozen_vault_can_be_written_to_purged_and_opened_again() {
    for side in ["python", "rust"] {
        let frozen = Frozen::of(side);
        for (pin, shows) in frozen.pins().filter(|(_, shows)| !is_destroying(shows)) {
            let (vault, latch) = frozen.open();
            seen(&vault, &latch, pin);
            let draft = NoteDraft {
                title: text("One more"),
                ..NoteDraft::default()
            };
            let id = vault.save(&draft).unwrap();
            vault.purge().unwrap();
            let mut wanted = comparable(shows, false);
            let (vault, latch) = frozen.open();
            let now = seen(&vault, &latch, pin);
            wanted["notes"]
                .as_array_mut()
                .unwrap()
                .push(as_json(&vault.read(id).unwrap()));
            wanted["notes"] = sorted(wanted["notes"].as_array().unwrap().clone()).into();
            assert_eq!(now, wanted, "{side}: {pin}");
        }
    }
}

#[test]
fn the_destroy_pin_of_a_frozen_vault_opens_its_half_empty_and_leaves_the_other_one() {
    for side in ["python", "rust"] {
        let frozen = Frozen::of(side);
        let (vault, latch) = frozen.open();
        for (pin, shows) in frozen.pins().filter(|(_, shows)| is_destroying(shows)) {
            assert_eq!(
                seen(&vault, &latch, pin),
                comparable(shows, true),
                "{side}: {pin}"
            );
            assert_eq!(
                seen(&vault, &latch, pin),
                comparable(shows, true),
                "{side}: {pin}"
            );
        }
        for (pin, shows) in frozen.pins().filter(|(_, shows)| shows["role"] == 1) {
            assert_eq!(
                seen(&vault, &latch, pin),
                comparable(shows, false),
                "{side}: {pin}"
            );
        }
    }
}

fn text(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

fn draft(title: &str, body: &str) -> NoteDraft {
    let link = Link {
        kind: text("sheet"),
        id: text("talk-alone"),
    };
    NoteDraft {
        title: text(title),
        body: text(body),
        label: text("heron"),
        tags: vec![text("night"), text("притулок")],
        links: vec![link],
        expires_in_days: Some(90),
        ..NoteDraft::default()
    }
}

/// Made the vault in `rust/`, once: it is frozen, and this refuses to make another one.
#[test]
#[ignore = "writes a frozen file"]
fn make_the_vault_of_this_side() {
    let place = folder().join("rust");
    assert!(!place.exists(), "a vault that is frozen is not made again");
    let now = 1_800_000_000;
    let hardware = Arc::new(MockHardwareKey::in_file(Folder::open(&place).unwrap()));
    let (vault, latch) = open(&place, hardware, now);
    let (real, decoy, beside, destroy) = ("482915", "730164", "264813", "915827");
    let unlock = |pin: &str| {
        let opened = vault.unlock(latch.ticket(), pin.as_bytes(), TryPolicy::default());
        opened.expect("the PIN opens");
    };
    vault.set_first_pin(real.as_bytes()).unwrap();
    unlock(real);
    vault.set_second_pin(decoy.as_bytes()).unwrap();
    vault.set_destroy_pin(destroy.as_bytes()).unwrap();
    for note in [
        draft("Anna*", "Came by bus."),
        draft("Їжак", &"ї".repeat(1900)),
        draft("Lost", ""),
    ] {
        vault.save(&note).unwrap();
    }
    let listed = vault.list().unwrap().notes;
    let changed = NoteDraft {
        id: Some(listed[0].id),
        ..draft("Changed", "Twice.")
    };
    vault.save(&changed).unwrap();
    vault.delete(listed[1].id).unwrap();
    vault.purge().unwrap();
    unlock(decoy);
    vault.set_second_pin(beside.as_bytes()).unwrap();
    vault.save(&draft("Shopping", "Bread, milk.")).unwrap();
    unlock(beside);
    vault.save(&draft("Under it", "")).unwrap();
    let mut pins = serde_json::Map::new();
    for pin in [real, decoy, beside] {
        pins.insert(pin.to_owned(), seen(&vault, &latch, pin));
    }
    let mut destroys = pins[real].clone();
    destroys["kind"] = json!(2);
    pins.insert(destroy.to_owned(), destroys);
    let expected = json!({ "now": now, "cells": 8, "wrong": "482916", "pins": pins });
    let told = serde_json::to_string_pretty(&expected).unwrap() + "\n";
    fs::write(place.join("expected.json"), told).unwrap();
    for left in ["tries", "lock"] {
        fs::remove_file(place.join(left)).unwrap();
    }
}
