//! K7, W6: purging makes every copy of what was deleted unreadable, and nothing else.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use support::{Device, FIRST, SECOND, THIRD, save, titles};
use waymark_vault::{HardwareCall, HardwareError, KeyNumber, VaultError};

fn keys(device: &Device) -> usize {
    KeyNumber::ALL
        .into_iter()
        .filter(|key| device.hardware.mock.has(*key))
        .count()
}

#[test]
fn after_a_purge_the_notes_are_there_and_earlier_files_open_no_more() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let gone = save(&vault, "gone");
    save(&vault, "kept");
    let before = device.data();
    vault.delete(gone).unwrap();
    vault.purge().unwrap();
    assert_eq!(titles(&vault), ["kept"]);
    assert_eq!(titles(&device.opened(FIRST)), ["kept"]);
    assert_eq!(keys(&device), 2);
    device.set_data(&before);
    let vault = device.start();
    assert_eq!(
        device.unlock(&vault, FIRST),
        Err(HardwareError::Gone.into())
    );
}

#[test]
fn after_change_and_purge_the_old_pin_opens_neither_the_old_file_nor_the_new_one() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "kept");
    let before = device.data();
    vault.change_pin(FIRST, THIRD).unwrap();
    vault.purge().unwrap();
    assert_eq!(device.unlock(&vault, FIRST), Err(VaultError::WrongSecret));
    device.unlock(&vault, THIRD).unwrap();
    assert_eq!(titles(&vault), ["kept"]);
    device.set_data(&before);
    for pin in [FIRST, THIRD] {
        assert!(device.unlock(&vault, pin).is_err());
    }
}

#[test]
fn a_purge_keeps_every_pin_of_both_halves() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    vault.set_second_pin(SECOND).unwrap();
    vault.set_destroy_pin(THIRD).unwrap();
    save(&vault, "real");
    device.unlock(&vault, SECOND).unwrap();
    save(&vault, "shown");
    let before = device.data();
    vault.purge().unwrap();
    assert_eq!(titles(&vault), ["shown"]);
    device.unlock(&vault, FIRST).unwrap();
    vault.purge().unwrap();
    vault.purge().unwrap();
    assert_eq!(titles(&vault), ["real"]);
    device.unlock(&vault, SECOND).unwrap();
    assert_eq!(titles(&vault), ["shown"]);
    device.unlock(&vault, THIRD).unwrap();
    assert_eq!(titles(&vault), [""; 0]);
    assert_eq!(before.len(), device.data().len());
}

/// The app ends at every call to the hardware or for randomness, one after the other.
#[test]
fn a_purge_that_is_killed_anywhere_loses_nothing_and_the_next_start_tidies_up() {
    let mut kills = 0;
    for at in 0.. {
        let device = Device::set_up();
        let vault = device.opened(FIRST);
        save(&vault, "kept");
        vault.set_destroy_pin(THIRD).unwrap();
        let calls = Arc::new(AtomicUsize::new(0));
        let count = {
            let calls = calls.clone();
            move || {
                if calls.fetch_add(1, Ordering::SeqCst) == at {
                    resume_unwind(Box::new("killed"));
                }
            }
        };
        let also = count.clone();
        device.at_hardware(move |_| count());
        device.at_entropy(move |_| also());
        let ended = catch_unwind(AssertUnwindSafe(|| vault.purge()));
        device.no_hooks();
        let vault = device.opened(FIRST);
        assert_eq!(titles(&vault), ["kept"], "killed at {at}");
        assert_eq!(keys(&device), 2, "killed at {at}");
        vault.purge().unwrap();
        assert_eq!(titles(&device.opened(FIRST)), ["kept"]);
        if let Ok(done) = ended {
            done.unwrap();
            break;
        }
        kills += 1;
    }
    assert!(kills > 15, "{kills}");
}

#[test]
fn a_purge_whose_file_cannot_be_written_leaves_the_half_as_it_was() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "kept");
    // A folder in the way of the half-written file.
    std::fs::create_dir(device.path("data.new")).unwrap();
    assert!(matches!(vault.purge(), Err(VaultError::Store(_))));
    assert_eq!(titles(&vault), ["kept"]);
    std::fs::remove_dir(device.path("data.new")).unwrap();
    assert_eq!(titles(&device.opened(FIRST)), ["kept"]);
    assert_eq!(keys(&device), 2);
}

#[test]
fn a_purge_that_cannot_make_a_key_leaves_the_half_as_it_was() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "kept");
    device
        .hardware
        .mock
        .set_failure(Some(HardwareError::Locked));
    assert_eq!(vault.purge(), Err(HardwareError::Locked.into()));
    device.hardware.mock.set_failure(None);
    assert_eq!(titles(&vault), ["kept"]);
    assert_eq!(titles(&device.opened(FIRST)), ["kept"]);
}

#[test]
fn the_old_key_is_destroyed_only_after_the_file_names_the_new_one() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let before = device.data();
    let named = waymark_vault::format::Image::read(before.clone())
        .ok()
        .unwrap();
    let old = named.head().key_number(vault.session().unwrap().half);
    let path = device.path("data");
    let (sender, receiver) = std::sync::mpsc::channel();
    device.at_hardware(move |call| {
        let replaced = std::fs::read(&path).unwrap() != before;
        sender.send((call, replaced)).unwrap();
    });
    vault.purge().unwrap();
    device.no_hooks();
    let seen: Vec<(HardwareCall, bool)> = receiver.iter().collect();
    assert!(seen.contains(&(HardwareCall::Destroy(old), true)));
    assert!(!seen.contains(&(HardwareCall::Destroy(old), false)));
}
