//! A quick exit in the middle of anything: nothing is delivered, nothing is torn.

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use support::{Device, FIRST, SECOND, THIRD, draft, save, text, titles};
use waymark_vault::{Consent, TryPolicy, Vault, VaultError};

type Work = fn(&Device, &Vault) -> Result<(), VaultError>;

const WORK: &[(&str, Work)] = &[
    ("save", |_, vault| vault.save(&draft("two")).map(drop)),
    ("second pin", |_, vault| vault.set_second_pin(SECOND)),
    ("destroy pin", |_, vault| vault.set_destroy_pin(THIRD)),
    ("change", |_, vault| vault.change_pin(FIRST, THIRD)),
    ("purge", |_, vault| vault.purge()),
    ("delete damaged", |_, vault| {
        vault.delete_damaged().map(drop)
    }),
    ("verify", |_, vault| vault.verify(FIRST)),
    ("unlock", |device, vault| {
        vault
            .unlock(device.latch.ticket(), FIRST, TryPolicy::default())
            .map(drop)
    }),
    ("find", |device, vault| {
        let close = || device.latch.close();
        vault
            .find(&mut |_| {
                close();
                true
            })
            .map(drop)
    }),
];

/// Closes the latch at every call for randomness or to the hardware, one after the other.
#[test]
fn work_that_an_exit_overtakes_says_so_and_tears_nothing() {
    for (name, work) in WORK {
        for at in 0.. {
            let device = Device::set_up();
            let vault = device.opened(FIRST);
            save(&vault, "one");
            let calls = Arc::new(AtomicUsize::new(0));
            let (latch, count) = (device.latch.clone(), calls.clone());
            let close = move || {
                if count.fetch_add(1, Ordering::SeqCst) == at {
                    latch.close();
                }
            };
            let also = close.clone();
            device.at_hardware(move |_| close());
            device.at_entropy(move |_| also());
            let result = work(&device, &vault);
            device.no_hooks();
            let reached = calls.load(Ordering::SeqCst) > at;
            if reached {
                assert_eq!(result, Err(VaultError::Superseded), "{name} at {at}");
                assert!(device.latch.key().is_none(), "{name} at {at}");
            }
            let vault = device.start();
            let pin = if device.unlock(&vault, FIRST).is_ok() {
                FIRST
            } else {
                THIRD
            };
            device.unlock(&vault, pin).unwrap();
            assert!(titles(&vault).contains(&"one".to_owned()), "{name} at {at}");
            if !reached {
                break;
            }
        }
    }
}

#[test]
fn a_search_that_an_exit_overtakes_delivers_nothing() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    for _ in 0..3 {
        save(&vault, "one");
    }
    let mut seen = 0;
    let found = vault.find(&mut |_| {
        seen += 1;
        device.latch.close();
        true
    });
    assert_eq!(found.err(), Some(VaultError::Superseded));
    assert_eq!(seen, 1);
}

#[test]
fn an_export_that_an_exit_overtakes_delivers_nothing() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    let id = save(&vault, "one");
    let consent = Consent {
        who: text("she"),
        to_whom: text("lawyer"),
        what: text("all"),
    };
    let recipient = age::x25519::Identity::generate().to_public().to_string();
    let latch = device.latch.clone();
    device.at_hardware(move |_| latch.close());
    assert_eq!(
        vault.export(FIRST, &[id], &recipient, &consent),
        Err(VaultError::Superseded)
    );
}

#[test]
fn work_that_waited_while_somebody_opened_the_other_half_does_not_touch_it() {
    let device = Device::set_up();
    let vault = device.opened(FIRST);
    vault.set_second_pin(SECOND).unwrap();
    let lock = device.config().folder.lock().unwrap();
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| vault.save(&draft("real")));
        std::thread::sleep(std::time::Duration::from_millis(200));
        device.latch.close();
        let opening =
            scope.spawn(|| vault.unlock(device.latch.ticket(), SECOND, TryPolicy::default()));
        std::thread::sleep(std::time::Duration::from_millis(200));
        drop(lock);
        opening.join().unwrap().unwrap();
        assert_eq!(waiting.join().unwrap(), Err(VaultError::Superseded));
    });
    assert_eq!(titles(&vault), [""; 0]);
}

#[test]
fn eight_threads_that_save_list_and_exit_lose_nothing_that_was_acknowledged() {
    let device = Device::with_cells(64);
    let vault = device.start();
    vault.set_first_pin(FIRST).unwrap();
    let saved = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..10 {
                    if vault.save(&draft("x")).is_ok() {
                        saved.fetch_add(1, Ordering::SeqCst);
                    }
                }
            });
        }
        for _ in 0..3 {
            scope.spawn(|| {
                for _ in 0..20 {
                    let _ = vault.unlock(device.latch.ticket(), FIRST, TryPolicy::default());
                    let _ = vault.list();
                }
            });
        }
        scope.spawn(|| {
            for _ in 0..20 {
                std::thread::sleep(std::time::Duration::from_millis(7));
                device.latch.lock();
            }
        });
    });
    let kept = titles(&device.opened(FIRST)).len();
    assert!(kept >= saved.load(Ordering::SeqCst));
    assert_eq!(vault.list().unwrap().damaged, 0);
}
