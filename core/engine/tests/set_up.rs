//! The set-up from the first start to the last step, and every way to be interrupted.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

mod device;
mod support;

use device::{Device, FIRST, PHRASE, SECOND, WRONG};
use support::at;
use waymark_engine::views::SetUpStep;
use waymark_engine::{EngineError, ExitEffect, ExitTrigger, Pad, SetUpEvent, SettingChange, Stage};
use waymark_vault::{HardwareError, HardwareLevel};

#[test]
fn the_set_up_goes_from_the_limits_to_done_and_the_app_is_covered_at_the_next_start() {
    let device = Device::new();
    let app = device.start();
    assert_eq!(app.engine.stage(), Stage::SetUp);
    assert_eq!(app.step(), SetUpStep::Limits);
    app.choose(FIRST);
    assert_eq!(
        app.told(SetUpEvent::WantSecond).step,
        SetUpStep::ChooseSecond
    );
    app.type_on(Pad::First, SECOND);
    assert_eq!(
        app.told(SetUpEvent::SecondTyped).step,
        SetUpStep::RepeatSecond
    );
    app.type_on(Pad::Again, SECOND);
    assert_eq!(
        app.told(SetUpEvent::SecondRepeated).step,
        SetUpStep::PractiseExit
    );

    app.leave();
    app.come_in(FIRST);
    assert_eq!(app.engine.stage(), Stage::SetUp);
    let view = app.engine.set_up().unwrap();
    assert_eq!(view.step, SetUpStep::PractiseSecond);
    assert!(view.has_returned);

    app.leave();
    app.come_in(SECOND);
    assert_eq!(app.step(), SetUpStep::PractiseTrigger);
    app.engine.quick_exit(ExitTrigger::ScreenOff);
    assert_eq!(app.engine.stage(), Stage::Covered);
    app.come_in(FIRST);
    assert_eq!(app.step(), SetUpStep::Ready);
    assert_eq!(app.told(SetUpEvent::Finish).step, SetUpStep::Done);
    assert_eq!(app.engine.stage(), Stage::Unlocked);
    drop(app);

    let app = device.start();
    assert_eq!(app.engine.stage(), Stage::Covered);
    app.come_in(FIRST);
    assert_eq!(app.engine.stage(), Stage::Unlocked);
    assert_eq!(app.step(), SetUpStep::Done);
}

#[test]
fn what_is_public_is_there_from_the_first_moment_and_the_notes_only_after_the_last() {
    let device = Device::new();
    let app = device.start();
    assert!(app.engine.near(&at("Medyka")).is_ok());
    app.choose(FIRST);
    assert_eq!(app.engine.notes(), Err(EngineError::Locked));
    app.told(SetUpEvent::SkipSecond);
    app.leave();
    app.come_in(FIRST);
    assert_eq!(app.engine.notes(), Err(EngineError::Locked));
    app.told(SetUpEvent::Skip);
    app.told(SetUpEvent::Finish);
    assert!(app.engine.notes().is_ok());
}

#[test]
fn an_event_of_another_step_is_refused_and_changes_nothing() {
    let device = Device::new();
    let app = device.start();
    for event in [
        SetUpEvent::SecretTyped,
        SetUpEvent::SecretRepeated,
        SetUpEvent::WantSecond,
        SetUpEvent::SkipSecond,
        SetUpEvent::SecondTyped,
        SetUpEvent::SecondRepeated,
        SetUpEvent::Skip,
        SetUpEvent::Finish,
    ] {
        assert_eq!(app.engine.set_up_event(event), Err(EngineError::OtherStep));
        assert_eq!(app.step(), SetUpStep::Limits, "{event:?}");
    }
    app.choose(FIRST);
    app.told(SetUpEvent::SkipSecond);
    for event in [SetUpEvent::Skip, SetUpEvent::Finish, SetUpEvent::Read] {
        assert_eq!(app.engine.set_up_event(event), Err(EngineError::OtherStep));
    }
    assert_eq!(app.step(), SetUpStep::PractiseExit);
}

#[test]
fn weak_and_different_entries_are_refused_in_words() {
    let device = Device::new();
    let app = device.start();
    app.told(SetUpEvent::Read);
    let mut said = Vec::new();
    for weak in [
        "1234",
        "123456",
        "111111",
        "454545",
        "210387",
        "12345678901234567",
    ] {
        app.type_on(Pad::First, weak);
        let view = app.told(SetUpEvent::SecretTyped);
        assert_eq!(view.step, SetUpStep::ChooseSecret, "{weak}");
        assert_eq!(app.engine.pin_pop(Pad::First), 0, "{weak} is left");
        said.push(view.problem_text.unwrap());
    }
    said.dedup();
    assert_eq!(said.len(), 6, "{said:?}");

    app.type_on(Pad::First, FIRST);
    let view = app.told(SetUpEvent::SecretTyped);
    assert!(view.problem_text.is_none());
    app.type_on(Pad::Again, WRONG);
    let view = app.told(SetUpEvent::SecretRepeated);
    assert_eq!(view.step, SetUpStep::ChooseSecret);
    assert!(view.problem_text.unwrap().contains("not the same"));
}

#[test]
fn a_second_pin_of_another_length_or_the_same_as_the_first_is_refused() {
    let device = Device::new();
    let app = device.start();
    app.choose(FIRST);
    app.told(SetUpEvent::WantSecond);
    for (second, word) in [("7391648", "as many digits"), (FIRST, "in use")] {
        app.type_on(Pad::First, second);
        app.told(SetUpEvent::SecondTyped);
        app.type_on(Pad::Again, second);
        let view = app.told(SetUpEvent::SecondRepeated);
        assert_eq!(view.step, SetUpStep::ChooseSecond);
        assert!(view.problem_text.unwrap().contains(word), "{second}");
    }
    assert_eq!(
        app.told(SetUpEvent::SkipSecond).step,
        SetUpStep::PractiseExit
    );
}

#[test]
fn it_can_be_left_at_every_step_and_goes_on_without_what_was_typed() {
    let device = Device::new();
    let app = device.start();
    let leave_and_come = |digits: &str| {
        app.leave();
        app.come_in(digits);
    };
    // Nothing is set yet: any number of PIN length leads back.
    leave_and_come(WRONG);
    assert_eq!(app.step(), SetUpStep::Limits);
    app.told(SetUpEvent::Read);
    app.type_on(Pad::First, FIRST);
    leave_and_come(WRONG);
    assert_eq!(app.step(), SetUpStep::ChooseSecret);
    app.type_on(Pad::First, FIRST);
    app.told(SetUpEvent::SecretTyped);
    leave_and_come(WRONG);
    assert_eq!(app.step(), SetUpStep::ChooseSecret);
    app.type_on(Pad::First, FIRST);
    app.told(SetUpEvent::SecretTyped);
    app.type_on(Pad::Again, FIRST);
    app.told(SetUpEvent::SecretRepeated);
    // From now on only the PIN does.
    app.leave();
    app.dial(WRONG);
    assert!(app.stays_shut());
    app.come_in(FIRST);
    assert_eq!(app.step(), SetUpStep::OfferSecond);
    app.told(SetUpEvent::WantSecond);
    app.type_on(Pad::First, SECOND);
    app.told(SetUpEvent::SecondTyped);
    leave_and_come(FIRST);
    assert_eq!(app.step(), SetUpStep::ChooseSecond);
}

#[test]
fn coming_back_with_another_pin_than_the_first_is_not_the_practice() {
    let device = Device::new();
    let app = device.start();
    app.choose(FIRST);
    app.told(SetUpEvent::WantSecond);
    app.type_on(Pad::First, SECOND);
    app.told(SetUpEvent::SecondTyped);
    app.type_on(Pad::Again, SECOND);
    app.told(SetUpEvent::SecondRepeated);
    app.leave();
    app.come_in(SECOND);
    let view = app.engine.set_up().unwrap();
    assert_eq!(view.step, SetUpStep::PractiseExit);
    assert!(view.problem_text.is_some() && !view.has_returned);
    app.leave();
    app.come_in(FIRST);
    let view = app.engine.set_up().unwrap();
    assert_eq!(view.step, SetUpStep::PractiseSecond);
    assert!(view.problem_text.is_none() && view.has_returned);
}

#[test]
fn only_the_button_counts_as_the_button_and_only_another_way_as_another_way() {
    let device = Device::new();
    let app = device.start();
    app.choose(FIRST);
    app.told(SetUpEvent::SkipSecond);
    app.engine.quick_exit(ExitTrigger::LeftApp);
    app.come_in(FIRST);
    assert_eq!(app.step(), SetUpStep::PractiseExit);
    app.leave();
    // The screen goes dark while the cover is in front.
    app.engine.quick_exit(ExitTrigger::ScreenOff);
    app.come_in(FIRST);
    assert_eq!(app.step(), SetUpStep::PractiseTrigger);
    app.leave();
    app.come_in(FIRST);
    assert_eq!(app.step(), SetUpStep::PractiseTrigger);
    // Shaking is off until somebody wants it.
    app.engine.quick_exit(ExitTrigger::Shake);
    assert_eq!(app.step(), SetUpStep::PractiseTrigger);
    app.engine.quick_exit(ExitTrigger::OtherApp);
    app.come_in(FIRST);
    assert_eq!(app.step(), SetUpStep::Ready);
}

#[test]
fn a_process_that_was_killed_begins_again_and_finds_the_same_pin() {
    let device = Device::new();
    let app = device.start();
    app.choose(FIRST);
    app.told(SetUpEvent::SkipSecond);
    app.leave();
    drop(app);

    // Not covered: nobody has proved yet that they can come back in.
    let app = device.start();
    assert_eq!(
        (app.engine.stage(), app.step()),
        (Stage::SetUp, SetUpStep::Limits)
    );
    let view = app.told(SetUpEvent::Read);
    assert!(view.texts[0].contains("before"), "{view:?}");
    drop(app);

    let app = device.start();
    let before = std::fs::read(device.path("data")).unwrap();
    app.choose(FIRST);
    assert!(std::fs::read(device.path("data")).unwrap() == before);
    drop(app);

    let app = device.start();
    app.choose(SECOND);
    assert!(std::fs::read(device.path("data")).unwrap() != before);
    app.leave();
    app.dial(FIRST);
    assert!(app.stays_shut());
    app.come_in(SECOND);
}

#[test]
fn a_device_without_a_safe_place_for_keys_asks_for_a_phrase_and_says_so() {
    let device = Device::new();
    device.hardware.set_level(HardwareLevel::Software);
    let app = device.start();
    let view = app.engine.set_up().unwrap();
    assert!(view.passphrase && view.texts[0].contains("no safe place for keys"));
    let view = app.told(SetUpEvent::Read);
    assert_eq!(view.title, "Choose a phrase");
    app.type_on(Pad::First, FIRST);
    let view = app.told(SetUpEvent::SecretTyped);
    assert!(
        view.problem_text.unwrap().contains("five"),
        "a PIN was taken"
    );
    app.type_on(Pad::First, PHRASE);
    app.told(SetUpEvent::SecretTyped);
    app.type_on(Pad::Again, PHRASE);
    assert_eq!(
        app.told(SetUpEvent::SecretRepeated).step,
        SetUpStep::OfferSecond
    );
    let second = "stone window nine paper cloud";
    app.told(SetUpEvent::WantSecond);
    app.type_on(Pad::First, second);
    app.told(SetUpEvent::SecondTyped);
    app.type_on(Pad::Again, second);
    app.told(SetUpEvent::SecondRepeated);
    app.leave();
    // No cover can type a phrase, and none of these numbers is a guess.
    for _ in 0..7 {
        app.come_in(WRONG);
        app.leave();
    }
    app.come_in(WRONG);
    assert_eq!(app.step(), SetUpStep::PractiseSecond);
    app.unlock(second).unwrap();
    assert_eq!(app.step(), SetUpStep::PractiseTrigger);
    app.told(SetUpEvent::Skip);
    app.told(SetUpEvent::Finish);
    assert_eq!(app.unlock(PHRASE), Ok(()));
    assert_eq!(app.engine.stage(), Stage::Unlocked);
}

#[test]
fn where_the_key_store_fails_the_set_up_goes_on_without_notes() {
    let device = Device::new();
    let app = device.start();
    app.told(SetUpEvent::Read);
    device.hardware.set_failure(Some(HardwareError::Failed));
    app.type_on(Pad::First, FIRST);
    app.told(SetUpEvent::SecretTyped);
    app.type_on(Pad::Again, FIRST);
    let view = app.told(SetUpEvent::SecretRepeated);
    assert_eq!(view.step, SetUpStep::ChooseSecret);
    assert!(view.can_skip && view.problem_text.is_some());
    assert_eq!(app.told(SetUpEvent::Skip).step, SetUpStep::PractiseExit);
    app.leave();
    app.come_in(WRONG);
    assert_eq!(app.step(), SetUpStep::PractiseTrigger);
    app.told(SetUpEvent::Skip);
    app.told(SetUpEvent::Finish);
    assert_eq!(app.engine.stage(), Stage::Open);
    drop(app);

    // Later the key store works: the set-up is there again, and the reference all the time.
    device.hardware.set_failure(None);
    let app = device.start();
    app.come_in(WRONG);
    assert_eq!(
        (app.engine.stage(), app.step()),
        (Stage::Open, SetUpStep::Limits)
    );
    app.choose(FIRST);
    app.leave();
    app.dial(WRONG);
    assert!(app.stays_shut());
    app.come_in(FIRST);
    assert!(app.engine.notes().is_ok());
}

#[test]
fn a_rehearsal_later_begins_at_the_exit_and_is_the_same_in_both_sessions() {
    let device = Device::with_second_pin();
    let app = device.start();
    let mut views = Vec::new();
    for (own, other) in [(FIRST, SECOND), (SECOND, FIRST)] {
        app.leave();
        app.come_in(own);
        views.push(app.engine.rehearse().unwrap());
        app.leave();
        app.come_in(own);
        views.push(app.engine.set_up().unwrap());
        app.leave();
        app.come_in(other);
        views.push(app.engine.set_up().unwrap());
        views.push(app.told(SetUpEvent::Skip));
        views.push(app.told(SetUpEvent::Finish));
    }
    let (first, second) = views.split_at(5);
    assert_eq!(first, second);
    let steps: Vec<SetUpStep> = first.iter().map(|view| view.step).collect();
    assert_eq!(
        steps,
        [
            SetUpStep::PractiseExit,
            SetUpStep::PractiseSecond,
            SetUpStep::PractiseTrigger,
            SetUpStep::Ready,
            SetUpStep::Done
        ]
    );
}

#[test]
fn a_rehearsal_needs_open_notes_and_a_finished_set_up() {
    let app = Device::new().start();
    assert_eq!(app.engine.rehearse(), Err(EngineError::OtherStep));
    let app = Device::set_up().start();
    assert_eq!(app.engine.rehearse(), Err(EngineError::Covered));
    app.come_in(FIRST);
    app.engine.lock();
    assert_eq!(app.engine.rehearse(), Err(EngineError::Locked));
}

#[test]
fn the_rehearsal_names_the_ways_that_are_on_and_warns_of_one_that_destroys() {
    let device = Device::set_up();
    let app = device.start();
    app.come_in(FIRST);
    let set = |trigger, effect| {
        let change = SettingChange::Trigger { trigger, effect };
        app.engine.change_setting(change).unwrap();
    };
    set(ExitTrigger::ScreenOff, ExitEffect::Nothing);
    set(ExitTrigger::VolumeKeys, ExitEffect::Destroy);
    app.engine.rehearse().unwrap();
    app.leave();
    app.come_in(FIRST);
    let texts = app.told(SetUpEvent::Skip).texts;
    assert!(texts.iter().all(|text| !text.contains("screen turns off")));
    assert!(texts.contains(&"You go to another app".to_owned()));
    assert!(texts.last().unwrap().starts_with("Careful: this destroys"));
    for trigger in [ExitTrigger::LeftApp, ExitTrigger::OtherApp] {
        set(trigger, ExitEffect::Nothing);
    }
    let texts = app.engine.set_up().unwrap().texts;
    assert_eq!(texts.len(), 2, "{texts:?}");
    assert!(texts[0].starts_with("No other way"));
}

#[test]
fn a_pin_that_could_not_be_noted_down_is_found_when_it_is_typed_again() {
    let device = Device::new();
    let app = device.start();
    app.told(SetUpEvent::Read);
    std::fs::create_dir_all(device.path("settings/in-the-way")).unwrap();
    app.type_on(Pad::First, FIRST);
    app.told(SetUpEvent::SecretTyped);
    app.type_on(Pad::Again, FIRST);
    let failed = app.engine.set_up_event(SetUpEvent::SecretRepeated);
    assert!(matches!(failed, Err(EngineError::Store(_))), "{failed:?}");
    assert_eq!(app.step(), SetUpStep::ChooseSecret);
    let before = std::fs::read(device.path("data")).unwrap();
    std::fs::remove_dir_all(device.path("settings")).unwrap();
    app.type_on(Pad::First, FIRST);
    app.told(SetUpEvent::SecretTyped);
    app.type_on(Pad::Again, FIRST);
    assert_eq!(
        app.told(SetUpEvent::SecretRepeated).step,
        SetUpStep::OfferSecond
    );
    assert!(std::fs::read(device.path("data")).unwrap() == before);
}

#[test]
fn nobody_is_locked_out_of_the_second_pin_by_thinking_about_it() {
    let device = Device::new();
    let app = device.start();
    app.choose(FIRST);
    app.told(SetUpEvent::WantSecond);
    device.clock.pass(600);
    app.engine.check_idle();
    app.type_on(Pad::First, SECOND);
    app.told(SetUpEvent::SecondTyped);
    app.type_on(Pad::Again, SECOND);
    assert_eq!(
        app.told(SetUpEvent::SecondRepeated).step,
        SetUpStep::PractiseExit
    );
}

#[test]
fn an_engine_without_a_private_part_has_no_set_up() {
    let engine = support::engine("en");
    assert_eq!(engine.set_up(), Err(EngineError::NoPrivatePart));
    assert_eq!(engine.notes(), Err(EngineError::NoPrivatePart));
    assert_eq!(engine.settings(), Err(EngineError::NoPrivatePart));
    assert_eq!(engine.stage(), Stage::Open);
}
