//! First start, setting up, opening, and who may not.

mod support;

use std::sync::Arc;

use support::{Device, FIRST, SECOND, WRONG, draft, save, text, titles};
use waymark_seal::{Cost, Latch};
use waymark_vault::format::{Half, file_length};
use waymark_vault::{
    Condition, CostChoice, HardwareError, HardwareKey, HardwareLevel, KeyNumber, MockHardwareKey,
    TryPolicy, Vault, VaultConfig, VaultError, WeakSecret,
};

#[test]
fn the_first_start_makes_one_file_of_full_size_and_every_hardware_key_it_names() {
    let device = Device::with_cells(256);
    let vault = device.start();
    assert_eq!(vault.condition(), Condition::Ready);
    assert_eq!(device.files(), ["data"]);
    assert_eq!(device.data().len(), 2 * 1024 * 1024);
    let keys: Vec<bool> = KeyNumber::ALL
        .map(|key| device.hardware.mock.has(key))
        .to_vec();
    assert_eq!(keys.iter().filter(|there| **there).count(), 2);
    assert!(keys[0] ^ keys[1] && keys[2] ^ keys[3]);
}

#[test]
fn a_second_start_changes_nothing() {
    let device = Device::new();
    device.start();
    let before = device.data();
    assert_eq!(device.start().condition(), Condition::Ready);
    assert!(device.data() == before);
}

#[test]
fn sizes_that_the_format_does_not_know_are_refused() {
    for cells in [0, 7, 257, u16::MAX] {
        let device = Device::with_cells(cells);
        assert_eq!(
            Vault::open(device.config()).err(),
            Some(VaultError::BadSize)
        );
    }
    assert_eq!(file_length(8), 8192 + 16 * 4080);
}

#[test]
fn the_first_pin_opens_an_empty_half_which_keeps_notes_over_a_restart() {
    let device = Device::set_up();
    let vault = device.start();
    let opened = device.unlock(&vault, FIRST).unwrap();
    assert!(!opened.session.decoy);
    assert_eq!(opened.session.pin_length, 6);
    assert_eq!(vault.session(), Ok(opened.session));
    assert_eq!(vault.list().unwrap().notes.len(), 0);
    save(&vault, "one");
    assert_eq!(titles(&device.opened(FIRST)), ["one"]);
}

#[test]
fn the_real_half_is_either_of_the_two() {
    let mut seen = Vec::new();
    for seed in 0..20 {
        let device = Device::seeded(8, seed);
        let vault = device.start();
        vault.set_first_pin(FIRST).unwrap();
        seen.push(device.unlock(&vault, FIRST).unwrap().session.half);
    }
    assert!(seen.contains(&Half::First) && seen.contains(&Half::Second));
}

#[test]
fn nothing_can_be_done_while_it_is_locked() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let id = save(&vault, "one");
    device.latch.lock();
    assert_eq!(vault.session(), Err(VaultError::Locked));
    assert_eq!(vault.list().err(), Some(VaultError::Locked));
    assert_eq!(vault.read(id).err(), Some(VaultError::Locked));
    assert_eq!(vault.save(&draft("two")), Err(VaultError::Locked));
    assert_eq!(vault.delete(id), Err(VaultError::Locked));
    assert_eq!(vault.find(&mut |_| true).err(), Some(VaultError::Locked));
    assert_eq!(vault.purge(), Err(VaultError::Locked));
    assert_eq!(vault.verify(FIRST), Err(VaultError::Locked));
    assert_eq!(vault.set_second_pin(SECOND), Err(VaultError::Locked));
    assert_eq!(vault.set_destroy_pin(SECOND), Err(VaultError::Locked));
    assert_eq!(vault.change_pin(FIRST, SECOND), Err(VaultError::Locked));
    assert_eq!(vault.delete_damaged(), Err(VaultError::Locked));
}

#[test]
fn a_wrong_pin_opens_nothing_and_publishes_nothing() {
    let device = Device::set_up();
    let vault = device.start();
    assert_eq!(device.unlock(&vault, WRONG), Err(VaultError::WrongSecret));
    assert!(device.latch.key().is_none());
    for wrong in [&b""[..], b"48205", b"4820510", b"482051 x", &[0xff; 40]] {
        device.clock.pass(3600);
        assert_eq!(device.unlock(&vault, wrong), Err(VaultError::WrongSecret));
    }
}

#[test]
fn weak_pins_are_refused_before_anything_is_written() {
    let device = Device::new();
    let vault = device.start();
    let before = device.data();
    assert_eq!(
        vault.set_first_pin(b"123456"),
        Err(WeakSecret::Sequence.into())
    );
    assert_eq!(vault.set_first_pin(b"12"), Err(WeakSecret::TooShort.into()));
    assert!(device.data() == before);
}

/// K2: the folder alone is worth nothing.
#[test]
fn the_folder_on_another_device_does_not_open_with_the_right_pin() {
    let device = Device::set_up();
    save(&device.opened(FIRST), "one");
    let other = Device::seeded(8, 99);
    for name in device.files() {
        std::fs::copy(device.path(&name), other.path(&name)).unwrap();
    }
    let vault = other.start();
    assert_eq!(vault.condition(), Condition::Ready);
    assert_eq!(other.unlock(&vault, FIRST), Err(HardwareError::Gone.into()));
    assert!(other.data() == device.data());
}

/// K6: a key that the system has taken away, as after new biometrics are enrolled.
#[test]
fn a_hardware_key_that_is_gone_is_said_and_costs_no_guess() {
    let device = Device::set_up();
    let vault = device.start();
    for failure in [
        HardwareError::Gone,
        HardwareError::Locked,
        HardwareError::Failed,
    ] {
        device.hardware.mock.set_failure(Some(failure));
        assert_eq!(device.unlock(&vault, FIRST), Err(failure.into()));
    }
    device.hardware.mock.set_failure(None);
    assert_eq!(vault.tries().unwrap().failures, 0);
    assert!(device.unlock(&vault, FIRST).is_ok());
}

#[test]
fn when_one_halfs_hardware_key_is_gone_the_other_half_still_opens() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    vault.set_second_pin(SECOND).unwrap();
    let half = vault.session().unwrap().half;
    for key in KeyNumber::ALL {
        if key.index() / 2 == half.byte() {
            device.hardware.mock.destroy(key).unwrap();
        }
    }
    assert_eq!(
        device.unlock(&vault, FIRST),
        Err(HardwareError::Gone.into())
    );
    assert!(device.unlock(&vault, SECOND).unwrap().session.decoy);
}

/// K4.
#[test]
fn without_protected_hardware_a_pin_is_refused_and_a_passphrase_is_taken() {
    let device = Device::new();
    device.hardware.mock.set_level(HardwareLevel::Software);
    let vault = device.start();
    assert!(vault.needs_passphrase());
    assert_eq!(
        vault.set_first_pin(FIRST),
        Err(WeakSecret::TooFewWords.into())
    );
    vault
        .set_first_pin("  ріка лампа\tцибуля сім  хмара ".as_bytes())
        .unwrap();
    let opened = device
        .unlock(&vault, "ріка лампа цибуля сім хмара".as_bytes())
        .unwrap();
    assert!(!opened.session.decoy);
    vault
        .set_second_pin(b"tree bottle window eleven sand")
        .unwrap();
    assert!(
        device
            .unlock(&vault, b"tree  bottle window eleven sand")
            .unwrap()
            .session
            .decoy
    );
    device.hardware.mock.set_level(HardwareLevel::SecureElement);
    assert!(!vault.needs_passphrase());
}

/// K3: what a file may ask for is checked before memory is reserved; a device with too
/// little memory is told so.
#[test]
fn a_new_vault_is_calibrated_where_nobody_fixes_its_cost() {
    let device = Device::new();
    let config = VaultConfig {
        cost: CostChoice::Calibrated,
        ..device.config()
    };
    let vault = Vault::open(config).unwrap();
    assert_eq!(vault.condition(), Condition::Ready);
    let image = waymark_vault::format::Image::read(device.data())
        .ok()
        .unwrap();
    assert!(image.head().cost.memory_kib() >= Cost::FLOOR.memory_kib());
    assert!(image.head().cost.passes() >= Cost::FLOOR.passes());
}

#[test]
fn an_unlock_that_was_overtaken_publishes_nothing_and_was_no_wrong_guess() {
    let device = Device::set_up();
    let vault = device.start();
    let ticket = device.latch.ticket();
    device.latch.close();
    assert_eq!(
        vault.unlock(ticket, FIRST, TryPolicy::default()),
        Err(VaultError::Superseded)
    );
    assert!(device.latch.key().is_none());
    assert_eq!(vault.tries().unwrap().failures, 0);
}

#[test]
fn setting_the_first_pin_again_leaves_nothing_of_before() {
    let device = Device::set_up();
    save(&device.opened(FIRST), "one");
    let vault = device.start();
    vault.set_first_pin(SECOND).unwrap();
    assert_eq!(device.unlock(&vault, FIRST), Err(VaultError::WrongSecret));
    device.unlock(&vault, SECOND).unwrap();
    assert_eq!(titles(&vault), [""; 0]);
}

#[test]
fn when_the_key_store_fails_at_the_first_start_the_next_call_tries_again() {
    let device = Device::new();
    device
        .hardware
        .mock
        .set_failure(Some(HardwareError::Failed));
    let vault = device.start();
    let failed = VaultError::Hardware(HardwareError::Failed);
    assert_eq!(vault.condition(), Condition::Unavailable(failed));
    assert_eq!(vault.set_first_pin(FIRST), Err(failed));
    device.hardware.mock.set_failure(None);
    vault.set_first_pin(FIRST).unwrap();
    assert_eq!(vault.condition(), Condition::Ready);
    assert!(device.unlock(&vault, FIRST).is_ok());
}

/// L1.
#[test]
fn nothing_that_can_be_printed_says_what_is_inside() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let mut note = draft("sentinel");
    note.label = text("sentinel");
    let id = vault.save(&note).unwrap();
    let printed = format!(
        "{vault:?} {note:?} {:?} {:?} {:?} {:?}",
        vault.list().unwrap(),
        vault.read(id).unwrap(),
        vault.read(id).unwrap().title.len(),
        Latch::new(false),
    );
    assert!(!printed.contains("sentinel"), "{printed}");
}

#[test]
fn the_mock_in_a_file_says_what_it_is_and_keeps_its_keys_over_a_restart() {
    let device = Device::new();
    let start = || {
        let hardware = Arc::new(MockHardwareKey::in_file(device.config().folder));
        let config = device.config();
        Vault::open(VaultConfig { hardware, ..config }).unwrap()
    };
    start().set_first_pin(FIRST).unwrap();
    let file = std::fs::read_to_string(device.path("mock-hardware-key")).unwrap();
    assert!(file.starts_with("MOCK: these keys protect nothing"));
    let vault = start();
    device.unlock(&vault, FIRST).unwrap();
    vault.purge().unwrap();
    device.unlock(&start(), FIRST).unwrap();
    std::fs::remove_file(device.path("mock-hardware-key")).unwrap();
    assert_eq!(
        device.unlock(&start(), FIRST),
        Err(HardwareError::Gone.into())
    );
}
