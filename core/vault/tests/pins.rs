//! Several PINs: a second one, one that destroys, and changing them.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use support::{Device, FIRST, SECOND, THIRD, WRONG, save, titles};
use waymark_vault::format::Layer;
use waymark_vault::{Vault, VaultError, WeakSecret};

const FOURTH: &[u8] = b"603918";

/// The bytes of a half, wherever they are: its parts of the header and its cells.
fn half_bytes(device: &Device, half: u8) -> Vec<u8> {
    let (data, half) = (device.data(), usize::from(half));
    let cells = 8 * 4080;
    let mut bytes = Vec::new();
    for copy in [0, 4096] {
        for (at, length) in [
            (96 + 256 * half, 256),
            (608 + 320 * half, 320),
            (1248 + 1168 * half, 1168),
        ] {
            bytes.extend_from_slice(&data[copy + at..copy + at + length]);
        }
        bytes.push(data[copy + 24 + half]);
    }
    bytes.extend_from_slice(&data[8192 + half * cells..8192 + (half + 1) * cells]);
    bytes
}

fn own(vault: &Vault) -> u8 {
    vault.session().unwrap().half.byte()
}

#[test]
fn the_second_pin_opens_other_notes_and_neither_sees_the_others() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "real");
    vault.set_second_pin(SECOND).unwrap();
    assert!(device.unlock(&vault, SECOND).unwrap().session.decoy);
    assert_eq!(titles(&vault), [""; 0]);
    save(&vault, "shown");
    device.unlock(&vault, FIRST).unwrap();
    assert_eq!(titles(&vault), ["real"]);
    device.unlock(&vault, SECOND).unwrap();
    assert_eq!(titles(&vault), ["shown"]);
}

/// D4.
#[test]
fn whatever_a_decoy_session_does_the_real_half_stays_as_it_is_byte_for_byte() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let real = own(&vault);
    save(&vault, "real");
    vault.set_second_pin(SECOND).unwrap();
    vault.set_destroy_pin(THIRD).unwrap();
    let before = half_bytes(&device, real);
    device.unlock(&vault, SECOND).unwrap();
    let id = save(&vault, "shown");
    vault.list().unwrap();
    vault.delete(id).unwrap();
    vault.set_second_pin(FOURTH).unwrap();
    vault.remove_second_pin().unwrap();
    vault.set_destroy_pin(FOURTH).unwrap();
    vault.remove_destroy_pin().unwrap();
    vault.change_pin(SECOND, WRONG).unwrap();
    vault.purge().unwrap();
    vault.delete_damaged().unwrap();
    vault.set_destroy_pin(FOURTH).unwrap();
    assert!(device.unlock(&vault, FOURTH).unwrap().session.decoy);
    assert!(half_bytes(&device, real) == before);
    device.unlock(&vault, FIRST).unwrap();
    assert_eq!(titles(&vault), ["real"]);
}

#[test]
fn working_on_the_real_notes_leaves_the_other_half_as_it_is() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    vault.set_second_pin(SECOND).unwrap();
    let before = half_bytes(&device, 1 - own(&vault));
    let id = save(&vault, "real");
    vault.delete(id).unwrap();
    vault.set_destroy_pin(THIRD).unwrap();
    vault.change_pin(FIRST, FOURTH).unwrap();
    vault.purge().unwrap();
    assert!(half_bytes(&device, 1 - own(&vault)) == before);
    assert!(device.unlock(&vault, SECOND).unwrap().session.decoy);
}

#[test]
fn setting_the_second_pin_again_makes_its_notes_empty() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    vault.set_second_pin(SECOND).unwrap();
    device.unlock(&vault, SECOND).unwrap();
    save(&vault, "shown");
    device.unlock(&vault, FIRST).unwrap();
    vault.set_second_pin(SECOND).unwrap();
    device.unlock(&vault, SECOND).unwrap();
    assert_eq!(titles(&vault), [""; 0]);
}

#[test]
fn in_a_decoy_session_a_second_pin_works_as_it_does_in_the_real_one() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    vault.set_second_pin(SECOND).unwrap();
    device.unlock(&vault, SECOND).unwrap();
    save(&vault, "shown");
    vault.set_second_pin(THIRD).unwrap();
    let opened = device.unlock(&vault, THIRD).unwrap();
    assert_eq!(opened.session.layer, Layer::Second);
    assert!(opened.session.decoy);
    assert_eq!(titles(&vault), [""; 0]);
    save(&vault, "shown too");
    device.unlock(&vault, SECOND).unwrap();
    assert_eq!(titles(&vault), ["shown"]);
    device.unlock(&vault, THIRD).unwrap();
    assert_eq!(titles(&vault), ["shown too"]);
    vault.purge().unwrap();
    assert_eq!(titles(&vault), ["shown too"]);
    assert_eq!(vault.verify(SECOND), Err(VaultError::WrongSecret));
    vault.change_pin(THIRD, FOURTH).unwrap();
    assert_eq!(device.unlock(&vault, THIRD), Err(VaultError::WrongSecret));
    device.unlock(&vault, FOURTH).unwrap();
    assert_eq!(titles(&vault), ["shown too"]);
    // Nothing is left there to keep yet another one in.
    assert_eq!(vault.set_second_pin(THIRD), Err(VaultError::NoSlot));
    assert_eq!(vault.set_destroy_pin(THIRD), Err(VaultError::NoSlot));
    vault.remove_second_pin().unwrap();
    vault.remove_destroy_pin().unwrap();
    assert_eq!(titles(&vault), ["shown too"]);
    device.unlock(&vault, SECOND).unwrap();
    vault.remove_second_pin().unwrap();
    assert_eq!(device.unlock(&vault, FOURTH), Err(VaultError::WrongSecret));
    device.unlock(&vault, SECOND).unwrap();
    assert_eq!(titles(&vault), ["shown"]);
}

#[test]
fn the_destroy_pin_destroys_the_notes_and_opens_as_if_there_had_been_none() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "real");
    vault.set_second_pin(SECOND).unwrap();
    vault.set_destroy_pin(THIRD).unwrap();
    let (half, image) = (own(&vault), device.data());
    let other = half_bytes(&device, 1 - half);
    let opened = device.unlock(&vault, THIRD).unwrap();
    assert!(!opened.session.decoy);
    assert_eq!(own(&vault), half);
    assert_eq!(titles(&vault), [""; 0]);
    save(&vault, "new");
    assert!(half_bytes(&device, 1 - half) == other);
    assert_eq!(device.files(), ["data", "tries"]);
    // It is the PIN of that half now, and destroys no more.
    device.unlock(&vault, THIRD).unwrap();
    assert_eq!(titles(&vault), ["new"]);
    assert_eq!(device.unlock(&vault, FIRST), Err(VaultError::WrongSecret));
    assert!(device.unlock(&vault, SECOND).unwrap().session.decoy);
    // A copy of the file from before gives nothing back: its hardware key is gone.
    device.set_data(&image);
    assert!(device.unlock(&vault, FIRST).is_err());
    assert!(device.unlock(&vault, SECOND).unwrap().session.decoy);
}

#[test]
fn a_destroy_pin_set_in_a_decoy_session_destroys_the_decoy_only() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "real");
    vault.set_second_pin(SECOND).unwrap();
    device.unlock(&vault, SECOND).unwrap();
    save(&vault, "shown");
    vault.set_destroy_pin(THIRD).unwrap();
    assert!(device.unlock(&vault, THIRD).unwrap().session.decoy);
    assert_eq!(titles(&vault), [""; 0]);
    device.unlock(&vault, FIRST).unwrap();
    assert_eq!(titles(&vault), ["real"]);
}

#[test]
fn removed_pins_open_and_destroy_nothing() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "real");
    vault.remove_second_pin().unwrap();
    vault.remove_destroy_pin().unwrap();
    vault.set_second_pin(SECOND).unwrap();
    vault.set_destroy_pin(THIRD).unwrap();
    vault.remove_second_pin().unwrap();
    vault.remove_destroy_pin().unwrap();
    for pin in [SECOND, THIRD] {
        assert_eq!(device.unlock(&vault, pin), Err(VaultError::WrongSecret));
    }
    device.unlock(&vault, FIRST).unwrap();
    assert_eq!(titles(&vault), ["real"]);
}

/// K7.
#[test]
fn after_a_change_the_new_pin_opens_and_the_old_one_does_not() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "real");
    assert_eq!(
        vault.change_pin(WRONG, SECOND),
        Err(VaultError::WrongSecret)
    );
    vault.change_pin(FIRST, b"93017528").unwrap();
    assert_eq!(vault.session().unwrap().pin_length, 8);
    assert_eq!(titles(&vault), ["real"]);
    assert_eq!(device.unlock(&vault, FIRST), Err(VaultError::WrongSecret));
    assert_eq!(
        device
            .unlock(&vault, b"93017528")
            .unwrap()
            .session
            .pin_length,
        8
    );
    assert_eq!(titles(&vault), ["real"]);
}

#[test]
fn a_pin_that_opens_something_else_is_refused() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let used = Err(WeakSecret::AlreadyUsed.into());
    assert_eq!(vault.set_second_pin(FIRST), used);
    assert_eq!(vault.set_destroy_pin(FIRST), used);
    assert_eq!(vault.change_pin(FIRST, FIRST), used);
    vault.set_second_pin(SECOND).unwrap();
    assert_eq!(vault.set_destroy_pin(SECOND), used);
    assert_eq!(vault.change_pin(FIRST, SECOND), used);
    vault.set_destroy_pin(THIRD).unwrap();
    assert_eq!(vault.set_second_pin(THIRD), used);
    assert_eq!(vault.change_pin(FIRST, THIRD), used);
}

#[test]
fn a_decoy_session_learns_nothing_from_what_is_refused_and_the_real_pin_stays_real() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "real");
    vault.set_second_pin(SECOND).unwrap();
    device.unlock(&vault, SECOND).unwrap();
    vault.set_second_pin(FIRST).unwrap();
    assert!(!device.unlock(&vault, FIRST).unwrap().session.decoy);
    device.unlock(&vault, SECOND).unwrap();
    vault.remove_second_pin().unwrap();
    vault.set_destroy_pin(FIRST).unwrap();
    assert!(!device.unlock(&vault, FIRST).unwrap().session.decoy);
    assert_eq!(titles(&vault), ["real"]);
    device.unlock(&vault, SECOND).unwrap();
    vault.remove_destroy_pin().unwrap();
    vault.change_pin(SECOND, FIRST).unwrap();
    assert!(!device.unlock(&vault, FIRST).unwrap().session.decoy);
    assert_eq!(titles(&vault), ["real"]);
}

#[test]
fn what_is_refused_is_the_same_in_both_sessions() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    vault.set_second_pin(SECOND).unwrap();
    let used = Err(WeakSecret::AlreadyUsed.into());
    for own in [FIRST, SECOND] {
        device.unlock(&vault, own).unwrap();
        assert_eq!(vault.set_second_pin(own), used);
        assert_eq!(vault.set_destroy_pin(own), used);
        assert_eq!(vault.change_pin(own, own), used);
        vault.set_second_pin(THIRD).unwrap();
        vault.set_second_pin(THIRD).unwrap();
        assert_eq!(vault.set_destroy_pin(THIRD), used);
        assert_eq!(vault.change_pin(own, THIRD), used);
        vault.remove_second_pin().unwrap();
        vault.set_destroy_pin(THIRD).unwrap();
        vault.set_destroy_pin(THIRD).unwrap();
        assert_eq!(vault.set_second_pin(THIRD), used);
        assert_eq!(vault.change_pin(own, THIRD), used);
        vault.remove_destroy_pin().unwrap();
        if own == FIRST {
            vault.set_second_pin(SECOND).unwrap();
        }
    }
}

#[test]
fn further_pins_have_the_length_of_the_first() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let other = Err(WeakSecret::OtherLength.into());
    assert_eq!(vault.set_second_pin(b"9301752"), other);
    assert_eq!(vault.set_destroy_pin(b"9301752"), other);
}

#[test]
fn setting_a_destroy_pin_twice_keeps_the_last_one() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "real");
    vault.set_destroy_pin(SECOND).unwrap();
    vault.set_destroy_pin(THIRD).unwrap();
    assert_eq!(device.unlock(&vault, SECOND), Err(VaultError::WrongSecret));
    device.unlock(&vault, FIRST).unwrap();
    assert_eq!(titles(&vault), ["real"]);
    device.unlock(&vault, THIRD).unwrap();
    assert_eq!(titles(&vault), [""; 0]);
}
