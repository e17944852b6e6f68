//! W2, W3: destroying in the right order, and finishing what was cut off.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use support::{Device, FIRST, SECOND, THIRD, WRONG, save, titles};
use waymark_vault::format::{Half, Image, What, write_mark};
use waymark_vault::{
    Condition, HardwareCall, HardwareError, KeyNumber, TryPolicy, Vault, VaultError,
};

fn used() -> (Device, Vault) {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "real");
    vault.set_second_pin(SECOND).unwrap();
    vault.set_destroy_pin(THIRD).unwrap();
    device.unlock(&vault, SECOND).unwrap();
    save(&vault, "shown");
    device.unlock(&vault, FIRST).unwrap();
    (device, vault)
}

/// Nothing opens, with any PIN, in any file that ever was.
fn nothing_opens(device: &Device, files: &[Vec<u8>]) {
    for file in files {
        device.set_data(file);
        let vault = device.start();
        for pin in [FIRST, SECOND, THIRD] {
            device.clock.pass(3600);
            device.latch.lock();
            let opened = vault.unlock(device.latch.ticket(), pin, TryPolicy::default());
            assert!(opened.is_err());
        }
    }
}

#[test]
fn after_destroying_everything_the_folder_is_that_of_a_fresh_install() {
    let (device, vault) = used();
    device.unlock(&vault, WRONG).unwrap_err();
    device.unlock(&vault, FIRST).unwrap();
    let before = device.data();
    std::fs::write(device.path("data.1"), b"set aside").unwrap();
    vault.destroy().unwrap();
    assert!(device.latch.key().is_none());
    assert_eq!(vault.list().err(), Some(VaultError::Locked));
    let fresh = Device::new();
    fresh.start();
    assert_eq!(device.files(), fresh.files());
    assert_eq!(device.data().len(), fresh.data().len());
    let after = device.data();
    nothing_opens(&device, &[before, after.clone()]);
    device.set_data(&after);
    let vault = device.start();
    vault.set_first_pin(SECOND).unwrap();
    device.unlock(&vault, SECOND).unwrap();
    assert_eq!(titles(&vault), [""; 0]);
}

#[test]
fn everything_is_destroyed_in_the_right_order() {
    let (device, vault) = used();
    let before = device.data();
    let head = Image::read(before.clone()).ok().unwrap().head().clone();
    let used = Half::BOTH.map(|half| head.key_number(half));
    let (data, mark) = (device.path("data"), device.path("erase"));
    let (sender, receiver) = std::sync::mpsc::channel();
    device.at_hardware(move |call| {
        let now = std::fs::read(&data).unwrap();
        let header_gone = now[..4096]
            .iter()
            .zip(&before)
            .filter(|(now, then)| now == then)
            .count()
            < 100;
        let cells_gone = now[8192..] != before[8192..];
        sender
            .send((call, mark.exists(), header_gone, cells_gone))
            .unwrap();
    });
    vault.destroy().unwrap();
    device.no_hooks();
    let seen: Vec<_> = receiver.iter().collect();
    let destroyed = |key| (HardwareCall::Destroy(key), true, false, false);
    // Once without waiting for whoever works in the folder, those in use first; and once
    // alone.
    assert!(used.iter().all(|key| seen[..2].contains(&destroyed(*key))));
    assert_eq!(seen[4..8], KeyNumber::ALL.map(destroyed));
    assert!(
        seen[8..]
            .iter()
            .all(|(call, marked, header_gone, cells_gone)| {
                matches!(call, HardwareCall::Wrap(_)) && *marked && *header_gone && !cells_gone
            })
    );
    assert_eq!(seen.len(), 10);
}

#[test]
fn a_half_is_destroyed_in_the_right_order() {
    let (device, vault) = used();
    let half = vault.session().unwrap().half.byte();
    let before = device.data();
    let (data, mark) = (device.path("data"), device.path("erase"));
    let (sender, receiver) = std::sync::mpsc::channel();
    device.at_hardware(move |call| {
        let at = 608 + 320 * usize::from(half);
        let slots_gone = std::fs::read(&data).unwrap()[at..at + 320] != before[at..at + 320];
        sender.send((call, mark.exists(), slots_gone)).unwrap();
    });
    device.unlock(&vault, THIRD).unwrap();
    device.no_hooks();
    let seen: Vec<_> = receiver
        .iter()
        .filter(|(call, ..)| !matches!(call, HardwareCall::Unwrap(_)))
        .collect();
    let [even, odd] = [2 * half, 2 * half + 1].map(|number| KeyNumber::ALL[usize::from(number)]);
    assert_eq!(
        seen[..2],
        [
            (HardwareCall::Destroy(even), true, false),
            (HardwareCall::Destroy(odd), true, false)
        ]
    );
    assert!(matches!(seen[2..], [(HardwareCall::Wrap(_), true, true)]));
}

/// Ends the app at the call of this number, whichever it is to.
fn kill_at(device: &Device, at: usize) {
    let calls = Arc::new(AtomicUsize::new(0));
    let count = move || {
        if calls.fetch_add(1, Ordering::SeqCst) == at {
            resume_unwind(Box::new("killed"));
        }
    };
    let also = count.clone();
    device.at_hardware(move |_| count());
    device.at_entropy(move |_| also());
}

#[test]
fn a_destruction_that_is_killed_anywhere_is_finished_by_the_next_start() {
    let mut kills = 0;
    for at in 0.. {
        let (device, vault) = used();
        let before = device.data();
        kill_at(&device, at);
        let ended = catch_unwind(AssertUnwindSafe(|| vault.destroy()));
        device.no_hooks();
        let torn = device.data();
        let vault = device.start();
        assert_eq!(vault.condition(), Condition::Ready);
        assert_eq!(device.files(), ["data"], "killed at {at}");
        let after = device.data();
        nothing_opens(&device, &[before, torn, after]);
        if let Ok(done) = ended {
            done.unwrap();
            break;
        }
        kills += 1;
    }
    assert!(kills > 10, "{kills}");
}

#[test]
fn a_destroy_pin_that_is_killed_anywhere_never_leaves_the_notes_readable_nor_harms_the_other_half()
{
    let mut kills = 0;
    for at in 0.. {
        let (device, vault) = used();
        let before = device.data();
        device.latch.lock();
        kill_at(&device, at);
        let ended = catch_unwind(AssertUnwindSafe(|| {
            vault.unlock(device.latch.ticket(), THIRD, TryPolicy::default())
        }));
        device.no_hooks();
        // The first calls, before the PIN is known to destroy, leave all as it was.
        let begun = device.path("erase").exists() || ended.is_ok();
        let vault = device.start();
        assert!(!device.path("erase").exists());
        assert!(device.unlock(&vault, SECOND).unwrap().session.decoy);
        assert_eq!(titles(&vault), ["shown"], "killed at {at}");
        assert_eq!(
            device.unlock(&vault, FIRST).is_err(),
            begun,
            "killed at {at}"
        );
        if begun {
            device.set_data(&before);
            assert!(device.unlock(&vault, FIRST).is_err());
        }
        if let Ok(done) = ended {
            done.unwrap();
            break;
        }
        kills += 1;
    }
    assert!(kills > 10, "{kills}");
}

#[test]
fn a_destruction_goes_on_where_the_hardware_fails_and_is_finished_later() {
    let (device, vault) = used();
    let before = device.data();
    device
        .hardware
        .mock
        .set_failure(Some(HardwareError::Failed));
    assert_eq!(vault.destroy(), Err(HardwareError::Failed.into()));
    assert!(device.data()[..8192] != before[..8192]);
    assert!(device.path("erase").exists());
    assert_eq!(vault.list().err(), Some(VaultError::Locked));
    assert_eq!(vault.tries().err(), Some(HardwareError::Failed.into()));
    device.hardware.mock.set_failure(None);
    assert!(vault.tries().is_ok());
    assert!(!device.path("erase").exists());
    nothing_opens(&device, &[before]);
}

#[test]
fn a_vault_in_any_condition_can_be_destroyed() {
    let spoilers: [fn(&mut Vec<u8>); 3] = [
        |data| data.truncate(100),
        |data| {
            data[8] = 9;
            data[4096 + 8] = 9;
        },
        Vec::clear,
    ];
    for spoil in spoilers {
        let (device, _) = used();
        let mut data = device.data();
        spoil(&mut data);
        device.set_data(&data);
        let vault = device.start();
        vault.destroy().unwrap();
        assert_eq!(device.files(), ["data"]);
        vault.set_first_pin(FIRST).unwrap();
        assert!(device.unlock(&vault, FIRST).is_ok());
    }
}

#[test]
fn a_mark_that_cannot_be_read_destroys_everything() {
    for mark in [&[][..], &[1], &[1, 3], &[2, 0], &[1, 2], &[0; 10_000]] {
        let (device, _) = used();
        let before = device.data();
        std::fs::write(device.path("erase"), mark).unwrap();
        device.start();
        assert_eq!(device.files(), ["data"]);
        nothing_opens(&device, &[before]);
    }
}

#[test]
fn what_a_kill_left_half_written_is_removed_at_the_next_start() {
    let (device, _) = used();
    for name in ["data.new", "tries.new", "erase.new"] {
        std::fs::write(device.path(name), b"half").unwrap();
    }
    device.start();
    assert_eq!(device.files(), ["data", "tries"]);
    assert_eq!(titles(&device.opened(FIRST)), ["real"]);
}

#[test]
fn the_mark_of_a_half_beside_an_unreadable_file_destroys_the_keys_and_sets_the_file_aside() {
    let (device, vault) = used();
    let half = vault.session().unwrap().half;
    let before = device.data();
    device.set_data(&before[..5000]);
    std::fs::write(device.path("erase"), write_mark(What::Half(half))).unwrap();
    assert_eq!(device.start().condition(), Condition::SetAside);
    assert_eq!(device.files(), ["data", "data.1", "tries"]);
    device.set_data(&before);
    let vault = device.start();
    assert!(device.unlock(&vault, FIRST).is_err());
}

#[test]
fn the_keys_are_gone_at_once_although_somebody_works_in_the_folder() {
    let (device, vault) = used();
    let lock = device.config().folder.lock().unwrap();
    std::thread::scope(|scope| {
        let destroying = scope.spawn(|| vault.destroy());
        while KeyNumber::ALL
            .into_iter()
            .any(|key| device.hardware.mock.has(key))
        {
            std::thread::sleep(Duration::from_millis(1));
        }
        assert!(device.path("erase").exists());
        drop(lock);
        destroying.join().unwrap().unwrap();
    });
    assert_eq!(device.files(), ["data"]);
}
