//! Leaving at once, getting back in, and who does not.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

mod device;
mod support;

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use device::{DESTROY, Device, FIRST, SECOND, WRONG};
use support::at;
use waymark_engine::{
    CardRequest, EngineError, EntryKind, ExitEffect, ExitStep, ExitTrigger, HandOverRequest,
    NoteEdit, Pad, SettingChange, Stage,
};
use waymark_vault::HardwareError;

#[test]
fn after_an_exit_every_question_is_answered_covered() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    let id = app.save("one");
    app.leave();
    let engine = &app.engine;
    let covered = EngineError::Covered;
    assert_eq!(engine.near(&at("Medyka")), Err(covered.clone()));
    assert_eq!(engine.search("bus", 5), Err(covered.clone()));
    assert_eq!(engine.sheets(), Err(covered.clone()));
    assert_eq!(engine.about(), Err(covered.clone()));
    assert_eq!(engine.texts(), Err(covered.clone()));
    assert_eq!(engine.directory_choices(), Err(covered.clone()));
    assert_eq!(engine.languages(), Err(covered.clone()));
    let slip = engine.correction_slip(EntryKind::Site, "pl-open");
    assert_eq!(slip, Err(covered.clone()));
    let (hand_over, card) = (HandOverRequest::default(), CardRequest::default());
    assert_eq!(engine.hand_over(&hand_over), Err(covered.clone()));
    assert_eq!(engine.pocket_cards(&card), Err(covered.clone()));
    assert_eq!(engine.notes(), Err(covered.clone()));
    assert_eq!(engine.note(&id), Err(covered.clone()));
    assert_eq!(engine.note("none"), Err(covered.clone()));
    assert_eq!(engine.find_notes("bus"), Err(covered.clone()));
    assert_eq!(engine.advise(&NoteEdit::default()), Err(covered.clone()));
    assert_eq!(engine.save_note(&NoteEdit::default()), Err(covered.clone()));
    assert_eq!(engine.delete_note(&id), Err(covered.clone()));
    assert_eq!(engine.purge_notes(), Err(covered.clone()));
    assert_eq!(engine.delete_damaged_notes(), Err(covered.clone()));
    assert_eq!(engine.pseudonym(), Err(covered.clone()));
    assert_eq!(engine.settings(), Err(covered.clone()));
    let change = SettingChange::LockAfter(60);
    assert_eq!(engine.change_setting(change), Err(covered.clone()));
    assert_eq!(engine.change_pin(), Err(covered.clone()));
    assert_eq!(engine.set_second_pin(), Err(covered.clone()));
    assert_eq!(engine.set_destroy_pin(), Err(covered.clone()));
    assert_eq!(engine.remove_second_pin(), Err(covered.clone()));
    assert_eq!(engine.remove_destroy_pin(), Err(covered.clone()));
    assert_eq!(engine.set_up(), Err(covered.clone()));
    assert_eq!(engine.rehearse(), Err(covered.clone()));
    assert_eq!(engine.pin_push(Pad::First, b'1'), Err(covered.clone()));
    assert_eq!(engine.unlock(), Err(covered));
}

#[test]
fn while_the_notes_are_locked_the_reference_is_open() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    let id = app.save("one");
    app.engine.lock();
    let engine = &app.engine;
    assert_eq!(engine.stage(), Stage::Open);
    assert!(engine.near(&at("Medyka")).is_ok() && engine.settings().is_ok());
    assert_eq!(engine.notes(), Err(EngineError::Locked));
    assert_eq!(engine.note(&id), Err(EngineError::Locked));
    assert_eq!(engine.find_notes("bus"), Err(EngineError::Locked));
    assert_eq!(
        engine.advise(&NoteEdit::default()),
        Err(EngineError::Locked)
    );
    assert_eq!(
        engine.save_note(&NoteEdit::default()),
        Err(EngineError::Locked)
    );
    assert_eq!(engine.purge_notes(), Err(EngineError::Locked));
    assert_eq!(engine.pseudonym(), Err(EngineError::Locked));
    assert_eq!(engine.change_pin(), Err(EngineError::Locked));
    assert_eq!(engine.set_destroy_pin(), Err(EngineError::Locked));
    assert_eq!(app.unlock(FIRST), Ok(()));
    assert_eq!(app.titles(), ["one"]);
}

#[test]
fn idle_notes_lock_also_where_the_shell_forgets_to_ask() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    device.clock.pass(59);
    assert_eq!(app.engine.check_idle(), Stage::Unlocked);
    app.engine.touched().unwrap();
    device.clock.pass(59);
    assert!(app.engine.notes().is_ok());
    device.clock.pass(1);
    assert_eq!(app.engine.notes(), Err(EngineError::Locked));
    assert_eq!(app.engine.stage(), Stage::Open);
}

#[test]
fn the_cover_reckons_with_every_number_and_opens_with_one() {
    let device = Device::with_second_pin();
    let app = device.start();
    app.come_in(FIRST);
    app.save("real");
    app.leave();
    for digits in [WRONG, "48205", "4820510", DESTROY] {
        assert_eq!(app.dial(digits), digits);
        assert!(app.stays_shut(), "{digits} opened");
    }
    assert_eq!(app.dial(SECOND), SECOND);
    assert!(app.opens());
    assert_eq!(app.titles(), [""; 0]);
    app.leave();
    app.come_in(FIRST);
    assert_eq!(app.titles(), ["real"]);
}

#[test]
fn wrong_guesses_wait_longer_and_longer_by_the_cover_and_by_the_pad() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    app.engine.lock();
    for _ in 0..3 {
        assert_eq!(app.unlock(WRONG), Err(EngineError::WrongSecret));
    }
    app.leave();
    for _ in 0..2 {
        app.dial(WRONG);
        assert!(app.stays_shut());
    }
    // The sixth guess waits, also the right one, and the cover shows nothing of it.
    assert_eq!(app.dial(FIRST), FIRST);
    assert!(app.stays_shut());
    device.clock.pass(30);
    app.come_in(FIRST);
    app.engine.lock();
    for _ in 0..5 {
        assert_eq!(app.unlock(WRONG), Err(EngineError::WrongSecret));
    }
    assert_eq!(app.unlock(FIRST), Err(EngineError::Wait { seconds: 30 }));
    // Setting the clock does not help; waiting does.
    device.clock.set("2027-01-01T00:00:00Z");
    device.clock.pass(29);
    assert_eq!(app.unlock(FIRST), Err(EngineError::Wait { seconds: 1 }));
    device.clock.pass(1);
    assert_eq!(app.unlock(WRONG), Err(EngineError::WrongSecret));
    assert_eq!(app.unlock(FIRST), Err(EngineError::Wait { seconds: 60 }));
    drop(app);
    // Nor does a restart.
    let app = device.start();
    app.dial(FIRST);
    assert!(app.stays_shut());
    device.clock.pass(60);
    app.come_in(FIRST);
}

#[test]
fn a_trigger_that_locks_leaves_the_reference_and_one_that_covers_does_not() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    app.engine
        .change_setting(SettingChange::Trigger {
            trigger: ExitTrigger::Shake,
            effect: ExitEffect::Lock,
        })
        .unwrap();
    let plan = app.engine.quick_exit(ExitTrigger::Shake);
    assert_eq!(plan.effect, ExitEffect::Lock);
    assert_eq!(app.engine.stage(), Stage::Open);
    let plan = app.engine.quick_exit(ExitTrigger::OtherApp);
    assert_eq!(plan.steps().first(), Some(&ExitStep::ShowCover));
    assert_eq!(app.engine.stage(), Stage::Covered);
}

/// F5: whatever is under way when somebody leaves is delivered to nobody.
#[test]
fn what_was_under_way_at_an_exit_is_not_delivered() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    for number in 0..40 {
        app.save(&format!("note {number}"));
    }
    let engine = &app.engine;
    for round in 0..12_u64 {
        let left = AtomicBool::new(false);
        let edit = NoteEdit {
            title: "late".to_owned(),
            ..NoteEdit::default()
        };
        thread::scope(|scope| {
            let delivered = |answered: bool, left_before: bool| {
                // Asked after the exit: never. Asked before it: perhaps just in time.
                assert!(!(answered && left_before), "answered after the exit");
            };
            for work in 0..4 {
                let (left, edit) = (&left, &edit);
                scope.spawn(move || {
                    for _ in 0..6 {
                        let left_before = left.load(Ordering::SeqCst);
                        let answered = match work {
                            0 => engine.notes().is_ok(),
                            1 => engine.save_note(edit).is_ok(),
                            2 => engine.find_notes("late bus").is_ok(),
                            _ => engine.search("alone", 5).is_ok(),
                        };
                        delivered(answered, left_before);
                    }
                });
            }
            thread::sleep(Duration::from_millis(3 * round));
            engine.quick_exit(ExitTrigger::Button);
            left.store(true, Ordering::SeqCst);
            assert_eq!(engine.stage(), Stage::Covered);
        });
        assert_eq!(engine.notes(), Err(EngineError::Covered));
        app.come_in(FIRST);
    }
}

#[test]
fn an_unlock_under_way_at_an_exit_opens_nothing() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    let engine = &app.engine;
    for wait in [0, 2, 5, 10, 20] {
        engine.lock();
        app.type_on(Pad::First, FIRST);
        thread::scope(|scope| {
            let unlock = scope.spawn(|| engine.unlock());
            thread::sleep(Duration::from_millis(wait));
            let in_time = engine.stage() == Stage::Unlocked;
            engine.quick_exit(ExitTrigger::Button);
            let unlocked = unlock.join().unwrap();
            assert!(in_time || unlocked.is_err(), "after {wait} ms");
        });
        assert_eq!(engine.stage(), Stage::Covered);
        assert_eq!(engine.notes(), Err(EngineError::Covered));
        app.come_in(FIRST);
    }
}

#[test]
fn two_exits_and_a_guess_under_way_leave_the_cover_in_front() {
    let device = Device::set_up();
    let app = device.start();
    for wait in [0, 1, 5] {
        app.dial(FIRST);
        thread::sleep(Duration::from_millis(wait));
        app.engine.quick_exit(ExitTrigger::ScreenOff);
        // It may have opened just before; then the exit has covered it again.
        while app.opens_soon() {}
        assert_eq!(app.engine.stage(), Stage::Covered);
    }
    app.come_in(FIRST);
}

/// R4: the public part needs no vault.
#[test]
fn where_the_hardware_key_is_gone_the_reference_opens_without_notes() {
    let device = Device::set_up();
    let app = device.start();
    device.hardware.set_failure(Some(HardwareError::Gone));
    app.come_in(FIRST);
    assert_eq!(app.engine.stage(), Stage::Open);
    assert!(app.engine.near(&at("Medyka")).is_ok());
    assert_eq!(app.engine.notes(), Err(EngineError::Locked));
    assert!(matches!(app.unlock(FIRST), Err(EngineError::Vault(_))));
    // Nothing was given up: with the key back, so are the notes.
    device.hardware.set_failure(None);
    assert_eq!(app.unlock(FIRST), Ok(()));
    assert!(app.engine.notes().is_ok());
}

/// R4, V6: an unreadable vault is set aside, never written over.
#[test]
fn a_damaged_vault_is_set_aside_and_everything_public_works() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    app.save("one");
    drop(app);
    let mut damaged = std::fs::read(device.path("data")).unwrap();
    damaged.truncate(5000);
    std::fs::write(device.path("data"), &damaged).unwrap();

    let app = device.start();
    assert_eq!(app.engine.stage(), Stage::Covered);
    assert!(std::fs::read(device.path("data.1")).unwrap() == damaged);
    app.come_in(WRONG);
    assert_eq!(app.engine.stage(), Stage::Open);
    assert!(app.engine.near(&at("Medyka")).is_ok());
    let said = app.engine.settings().unwrap().vault_text.unwrap();
    assert!(said.contains("damaged"));
    app.choose(SECOND);
    app.leave();
    app.dial(WRONG);
    assert!(app.stays_shut());
    app.come_in(SECOND);
    assert!(app.engine.notes().is_ok());
    assert_eq!(app.engine.settings().unwrap().vault_text, None);
}

#[test]
fn damage_of_the_vault_that_can_be_seen_never_keeps_the_reference_shut() {
    let device = Device::set_up();
    let whole = std::fs::read(device.path("data")).unwrap();
    let settings = std::fs::read(device.path("settings")).unwrap();
    // Of the head, the wrapped secrets, the slots and the indexes, in both copies. Where all
    // slots are noise nobody can know that one ever was a PIN's: that is the one lock-out.
    for (part, opens) in [
        (0..96, true),
        (96..608, true),
        (608..1248, false),
        (1248..3584, true),
    ] {
        let mut damaged = whole.clone();
        for at in part.clone() {
            for copy in [0, 4096] {
                damaged[copy + at] ^= 0x55;
            }
        }
        std::fs::write(device.path("data"), &damaged).unwrap();
        std::fs::write(device.path("settings"), &settings).unwrap();
        let app = device.start();
        app.dial(FIRST);
        let opened = if opens { app.opens() } else { app.opens_soon() };
        assert_eq!(opened, opens, "{part:?}");
        assert_eq!(app.engine.near(&at("Medyka")).is_ok(), opens);
    }
}

/// The settings of an app in use, damaged: what is careful is the cover and the notes.
#[test]
fn damaged_settings_keep_the_cover_in_front_and_lose_no_note() {
    let device = Device::with_second_pin();
    let app = device.start();
    app.come_in(FIRST);
    app.save("one");
    app.engine
        .change_setting(SettingChange::DestroyAfterTries(Some(5)))
        .unwrap();
    drop(app);
    for damaged in [&b"{\"set_up\": tru"[..], b"", b"\xff\xff"] {
        std::fs::write(device.path("settings"), damaged).unwrap();
        let app = device.start();
        assert_eq!(app.engine.stage(), Stage::Covered);
        // Whether there is a PIN is not known: what is public must be reachable.
        app.come_in(WRONG);
        assert_eq!(app.engine.stage(), Stage::Open);
        let settings = app.engine.settings().unwrap();
        assert!(
            settings
                .vault_text
                .unwrap()
                .contains("open them with your PIN")
        );
        assert_eq!(settings.destroy_after_tries, None);
        app.leave();
        app.come_in(FIRST);
        assert_eq!(app.engine.stage(), Stage::Unlocked);
        assert_eq!(app.titles(), ["one"]);
        // Now the PIN is known again, and asked for.
        app.leave();
        app.dial(WRONG);
        assert!(app.stays_shut());
    }
}

#[test]
fn lost_settings_lose_no_note_where_the_same_pin_is_chosen_again() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    app.save("one");
    drop(app);
    std::fs::remove_file(device.path("settings")).unwrap();
    let app = device.start();
    assert_eq!(app.engine.stage(), Stage::SetUp);
    app.set_up(None);
    assert_eq!(app.titles(), ["one"]);
}

/// W2, W5: what is left is what a first start makes.
#[test]
fn after_destruction_the_folder_is_that_of_a_fresh_install() {
    let fresh = Device::new();
    fresh.start();
    let device = Device::with_second_pin();
    let app = device.start();
    app.come_in(FIRST);
    app.save("one");
    app.engine
        .change_setting(SettingChange::Languages(vec!["uk".to_owned()]))
        .unwrap();
    assert_eq!(app.engine.language(), "uk");
    app.engine.destroy_everything().unwrap();
    assert_eq!(app.engine.stage(), Stage::Covered);
    assert_eq!(app.engine.language(), "en");
    assert_eq!(device.tree(), fresh.tree());
    // In the running app any number of PIN length leads to the set-up, as if new.
    app.come_in(WRONG);
    assert_eq!(app.engine.stage(), Stage::SetUp);
    drop(app);
    let app = device.start();
    assert_eq!(app.engine.stage(), Stage::SetUp);
    assert_eq!(device.tree(), fresh.tree());
    app.set_up(None);
    assert_eq!(app.titles(), [""; 0]);
}

#[test]
fn a_trigger_that_destroys_does_so_when_the_exit_is_finished() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    app.save("one");
    app.engine
        .change_setting(SettingChange::Trigger {
            trigger: ExitTrigger::OtherApp,
            effect: ExitEffect::Destroy,
        })
        .unwrap();
    let plan = app.engine.quick_exit(ExitTrigger::OtherApp);
    assert_eq!(plan.steps().last(), Some(&ExitStep::FinishExit));
    assert_eq!(app.engine.stage(), Stage::Covered);
    // The key store fails: it is not forgotten.
    device.hardware.set_failure(Some(HardwareError::Failed));
    assert!(app.engine.finish_exit().is_err());
    device.hardware.set_failure(None);
    assert_eq!(app.engine.finish_exit(), Ok(()));
    let fresh = Device::new();
    fresh.start();
    assert_eq!(device.tree(), fresh.tree());
}

#[test]
fn a_destruction_that_was_cut_off_is_finished_at_the_next_start_and_nobody_is_locked_out() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    app.save("one");
    device.hardware.set_failure(Some(HardwareError::Failed));
    assert!(app.engine.destroy_everything().is_err());
    drop(app);
    device.hardware.set_failure(None);
    let app = device.start();
    assert_eq!(app.engine.stage(), Stage::SetUp);
    let fresh = Device::new();
    fresh.start();
    assert_eq!(device.tree(), fresh.tree());
}

#[test]
fn many_wrong_guesses_destroy_only_where_somebody_wanted_it() {
    for by_cover in [false, true] {
        let device = Device::set_up();
        let app = device.start();
        app.come_in(FIRST);
        app.save("one");
        app.engine
            .change_setting(SettingChange::DestroyAfterTries(Some(5)))
            .unwrap();
        app.engine.lock();
        for _ in 0..4 {
            assert_eq!(app.unlock(WRONG), Err(EngineError::WrongSecret));
        }
        if by_cover {
            app.leave();
            assert_eq!(app.dial(WRONG), WRONG);
            assert!(app.stays_shut());
        } else {
            assert_eq!(app.unlock(WRONG), Err(EngineError::WrongSecret));
            assert_eq!(app.engine.stage(), Stage::SetUp);
        }
        let fresh = Device::new();
        fresh.start();
        assert_eq!(device.tree(), fresh.tree());
        drop(app);
        assert_eq!(device.start().engine.stage(), Stage::SetUp);
    }
}

#[test]
fn the_destroy_pin_opens_an_empty_place_and_leaves_the_other_notes_alone() {
    let device = Device::with_second_pin();
    let app = device.start();
    app.come_in(SECOND);
    app.save("other");
    app.leave();
    app.come_in(FIRST);
    app.save("real");
    app.type_on(Pad::First, DESTROY);
    app.type_on(Pad::Again, DESTROY);
    assert_eq!(app.engine.set_destroy_pin(), Ok(()));
    assert_eq!(app.titles(), ["real"]);
    app.leave();
    assert_eq!(app.dial(DESTROY), DESTROY);
    assert!(app.opens());
    assert_eq!(app.engine.stage(), Stage::Unlocked);
    assert_eq!(app.titles(), [""; 0]);
    app.leave();
    app.dial(FIRST);
    assert!(app.stays_shut());
    app.come_in(SECOND);
    assert_eq!(app.titles(), ["other"]);
    app.leave();
    app.come_in(DESTROY);
    assert_eq!(app.titles(), [""; 0]);
}

#[test]
fn discreet_or_not_is_a_matter_of_the_next_start() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    let settings = app
        .engine
        .change_setting(SettingChange::Discreet(false))
        .unwrap();
    assert!(!settings.discreet);
    drop(app);
    let app = device.start();
    assert_eq!(app.engine.stage(), Stage::Open);
    assert_eq!(app.engine.notes(), Err(EngineError::Locked));
    assert_eq!(app.unlock(FIRST), Ok(()));
}

#[test]
fn keys_that_are_none_and_pads_that_are_full_do_no_harm() {
    let device = Device::set_up();
    let app = device.start();
    for key in ["", "=", "no such key", "\u{0}"] {
        app.engine.press(key).unwrap();
    }
    app.come_in(FIRST);
    let long = "7".repeat(400);
    app.type_on(Pad::First, &long);
    assert_eq!(app.engine.pin_pop(Pad::First), 159);
    app.engine.pin_clear();
    assert_eq!(app.engine.pin_pop(Pad::First), 0);
    assert_eq!(app.engine.unlock(), Err(EngineError::WrongSecret));
}
