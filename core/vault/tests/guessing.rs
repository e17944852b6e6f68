//! K5: guesses are counted before they are looked at, and cost time.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use support::{Device, FIRST, SECOND, THIRD, WRONG, save, titles};
use waymark_vault::{HardwareCall, Tries, TryPolicy, Vault, VaultError};

const DESTROYING: TryPolicy = TryPolicy {
    destroy_after: Some(10),
};

fn guess(device: &Device, vault: &Vault, pin: &[u8], policy: TryPolicy) -> Result<(), VaultError> {
    device.latch.lock();
    vault.unlock(device.latch.ticket(), pin, policy).map(drop)
}

#[test]
fn waits_grow_with_wrong_guesses_and_a_right_one_ends_them() {
    let device = Device::set_up();
    let vault = device.start();
    for wait in [0, 0, 0, 0, 30, 60, 300, 900, 3600, 3600] {
        assert_eq!(
            guess(&device, &vault, WRONG, TryPolicy::default()),
            Err(VaultError::WrongSecret)
        );
        assert_eq!(vault.tries().unwrap().wait_seconds, wait);
        if wait > 0 {
            let refused = Err(VaultError::Wait { seconds: wait });
            assert_eq!(guess(&device, &vault, FIRST, TryPolicy::default()), refused);
            assert_eq!(guess(&device, &vault, WRONG, TryPolicy::default()), refused);
            device.clock.pass(u32::try_from(wait).unwrap());
        }
    }
    assert_eq!(
        vault.tries(),
        Ok(Tries {
            failures: 10,
            wait_seconds: 0
        })
    );
    assert_eq!(guess(&device, &vault, FIRST, TryPolicy::default()), Ok(()));
    assert_eq!(
        vault.tries(),
        Ok(Tries {
            failures: 0,
            wait_seconds: 0
        })
    );
}

#[test]
fn neither_a_restart_nor_the_clock_shortens_a_wait() {
    let device = Device::set_up();
    let vault = device.start();
    for _ in 0..5 {
        guess(&device, &vault, WRONG, TryPolicy::default()).unwrap_err();
    }
    for now in [0, 4_000_000_000] {
        device.clock.set_now(now);
        assert_eq!(device.start().tries().unwrap().wait_seconds, 30);
    }
    device.clock.set_uptime(0);
    assert_eq!(device.start().tries().unwrap().wait_seconds, 30);
    device.clock.set_uptime(29);
    assert_eq!(device.start().tries().unwrap().wait_seconds, 1);
    device.clock.set_uptime(30);
    assert_eq!(
        guess(&device, &device.start(), FIRST, TryPolicy::default()),
        Ok(())
    );
}

#[test]
fn the_count_is_on_disk_before_the_guess_is_looked_at() {
    let device = Device::set_up();
    let vault = device.start();
    let path = device.path("tries");
    let (sender, receiver) = std::sync::mpsc::channel();
    device.at_hardware(move |_| {
        let bytes = std::fs::read(&path).unwrap();
        sender
            .send(waymark_vault::format::read_tries(&bytes).failures)
            .unwrap();
    });
    for _ in 0..3 {
        guess(&device, &vault, WRONG, TryPolicy::default()).unwrap_err();
    }
    guess(&device, &vault, FIRST, TryPolicy::default()).unwrap();
    device.no_hooks();
    assert_eq!(
        receiver.iter().collect::<Vec<u32>>(),
        [1, 1, 2, 2, 3, 3, 4, 4]
    );
}

/// A guesser who ends the app as soon as it has looked at a guess, a thousand times.
#[test]
fn killing_the_app_between_count_and_answer_gains_no_guess() {
    let device = Device::set_up();
    let mut looked = 0;
    for _ in 0..1000 {
        let vault = device.start();
        device.at_hardware(|call| {
            if let HardwareCall::Unwrap(_) = call {
                resume_unwind(Box::new("killed"));
            }
        });
        let killed = catch_unwind(AssertUnwindSafe(|| {
            guess(&device, &vault, WRONG, DESTROYING)
        }));
        device.no_hooks();
        match killed {
            Err(_) => looked += 1,
            Ok(Err(VaultError::Wait { seconds })) => {
                device.clock.pass(u32::try_from(seconds).unwrap());
            }
            Ok(other) => {
                assert_eq!(other, Err(VaultError::WrongSecret));
                break;
            }
        }
    }
    assert_eq!(looked, 10);
    assert_eq!(
        guess(&device, &device.start(), FIRST, DESTROYING),
        Err(VaultError::WrongSecret)
    );
}

#[test]
fn nothing_is_destroyed_by_guessing_unless_somebody_asked_for_it() {
    let device = Device::set_up();
    save(&device.opened(FIRST), "one");
    let vault = device.start();
    for _ in 0..30 {
        guess(&device, &vault, WRONG, TryPolicy::default()).unwrap_err();
        device.clock.pass(3600);
    }
    guess(&device, &vault, FIRST, TryPolicy::default()).unwrap();
    assert_eq!(titles(&vault), ["one"]);
}

#[test]
fn where_asked_for_the_last_wrong_guess_destroys_everything_and_looks_like_any_other() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    save(&vault, "one");
    vault.set_second_pin(SECOND).unwrap();
    for number in 1..=10 {
        assert_eq!(
            guess(&device, &vault, WRONG, DESTROYING),
            Err(VaultError::WrongSecret),
            "{number}"
        );
        device.clock.pass(3600);
    }
    assert_eq!(
        vault.tries(),
        Ok(Tries {
            failures: 0,
            wait_seconds: 0
        })
    );
    assert_eq!(device.files(), ["data"]);
    for pin in [FIRST, SECOND, THIRD] {
        assert_eq!(
            guess(&device, &vault, pin, TryPolicy::default()),
            Err(VaultError::WrongSecret)
        );
    }
}

#[test]
fn a_damaged_count_counts_as_five_wrong_guesses() {
    let device = Device::set_up();
    let vault = device.start();
    guess(&device, &vault, WRONG, TryPolicy::default()).unwrap_err();
    let good = std::fs::read(device.path("tries")).unwrap();
    for at in 0..good.len() {
        let mut bad = good.clone();
        bad[at] ^= 1;
        std::fs::write(device.path("tries"), &bad).unwrap();
        device.clock.set_uptime(10);
        assert_eq!(
            vault.tries(),
            Ok(Tries {
                failures: 5,
                wait_seconds: 20
            }),
            "byte {at}"
        );
    }
    for length in [0, 63, 65, 10_000] {
        std::fs::write(device.path("tries"), vec![0; length]).unwrap();
        assert_eq!(vault.tries().unwrap().failures, 5);
    }
    device.clock.set_uptime(30);
    assert_eq!(guess(&device, &vault, FIRST, TryPolicy::default()), Ok(()));
    assert_eq!(vault.tries().unwrap().failures, 0);
}

#[test]
fn asking_again_is_counted_and_publishes_nothing() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    vault.set_second_pin(SECOND).unwrap();
    vault.set_destroy_pin(THIRD).unwrap();
    assert_eq!(vault.verify(FIRST), Ok(()));
    // The others are right elsewhere, but not here; and nothing is destroyed by asking.
    for (pin, failures) in [(SECOND, 1), (THIRD, 2), (WRONG, 3)] {
        assert_eq!(vault.verify(pin), Err(VaultError::WrongSecret));
        assert_eq!(vault.tries().unwrap().failures, failures);
    }
    assert!(!vault.session().unwrap().decoy);
    assert_eq!(vault.verify(FIRST), Ok(()));
    assert_eq!(vault.tries().unwrap().failures, 0);
    assert_eq!(vault.list().unwrap().notes.len(), 0);
}

#[test]
fn a_damaged_count_destroys_nothing_by_itself_but_leaves_a_single_guess() {
    let strict = TryPolicy {
        destroy_after: Some(3),
    };
    for (pin, survives) in [(FIRST, true), (WRONG, false)] {
        let device = Device::set_up();
        save(&device.opened(FIRST), "one");
        std::fs::write(device.path("tries"), b"damaged").unwrap();
        device.clock.pass(30);
        let vault = device.start();
        assert_eq!(guess(&device, &vault, pin, strict).is_ok(), survives);
        device.clock.pass(60);
        assert_eq!(guess(&device, &vault, FIRST, strict).is_ok(), survives);
    }
}
