//! Settings and PINs, and the screens of set-up and settings in every language.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

mod device;
mod support;

use device::{App, DESTROY, Device, FIRST, PHRASE, SECOND, WRONG};
use waymark_engine::views::{NumberChoice, SettingsView, TriggerView};
use waymark_engine::{
    EngineError, ExitEffect, ExitTrigger, Pad, SetUpEvent, SettingChange, Stage, WeakSecret,
};
use waymark_vault::HardwareLevel;

const NEW: &str = "957316";

fn opened(device: &Device) -> App {
    let app = device.start();
    app.come_in(FIRST);
    app
}

fn change_pin(app: &App, present: &str, new: &str) -> Result<(), EngineError> {
    twice(app, new, new);
    app.type_on(Pad::Present, present);
    app.engine.change_pin()
}

fn twice(app: &App, first: &str, again: &str) {
    app.engine.pin_clear();
    app.type_on(Pad::First, first);
    app.type_on(Pad::Again, again);
}

fn trigger(view: &SettingsView, wanted: ExitTrigger) -> TriggerView {
    let mut rows = view.triggers.iter();
    rows.find(|row| row.trigger == wanted).unwrap().clone()
}

#[test]
fn a_change_changes_one_thing_and_is_found_again_at_the_next_start() {
    let device = Device::set_up();
    let app = opened(&device);
    let before = app.engine.settings().unwrap();
    let changed = app
        .engine
        .change_setting(SettingChange::LockAfter(300))
        .unwrap();
    assert_eq!(changed.lock_after_seconds, 300);
    let same_otherwise = SettingsView {
        lock_after_seconds: before.lock_after_seconds,
        lock_choices: before.lock_choices.clone(),
        ..changed.clone()
    };
    assert_eq!(same_otherwise, before);
    drop(app);
    let app = opened(&device);
    assert_eq!(app.engine.settings().unwrap(), changed);
}

#[test]
fn what_stands_set_is_always_among_the_choices_and_every_choice_can_be_made() {
    let device = Device::set_up();
    let app = opened(&device);
    let view = app
        .engine
        .change_setting(SettingChange::LockAfter(45))
        .unwrap();
    let chosen = |choices: &[NumberChoice]| -> Vec<(Option<u32>, String)> {
        let chosen = choices.iter().filter(|choice| choice.chosen);
        chosen
            .map(|choice| (choice.value, choice.text.clone()))
            .collect()
    };
    let after = (Some(45), "After 45 seconds".to_owned());
    assert_eq!(chosen(&view.lock_choices), [after]);
    let never = (None, "Never".to_owned());
    assert_eq!(chosen(&view.tries_choices), [never]);
    for choice in &view.lock_choices {
        let change = SettingChange::LockAfter(choice.value.unwrap());
        let view = app.engine.change_setting(change).unwrap();
        assert_eq!(chosen(&view.lock_choices)[0].0, choice.value);
    }
    for choice in &view.tries_choices {
        let change = SettingChange::DestroyAfterTries(choice.value);
        let view = app.engine.change_setting(change).unwrap();
        assert_eq!(chosen(&view.tries_choices)[0].0, choice.value);
    }
}

/// W4: nothing that destroys is ever part of anything else.
#[test]
fn destruction_is_set_by_a_call_of_its_own_and_by_nothing_else() {
    let device = Device::set_up();
    let app = opened(&device);
    let destroys = |view: &SettingsView| {
        let rows = view.triggers.iter();
        let triggers = rows.filter(|row| row.effect == ExitEffect::Destroy).count();
        (triggers, view.destroy_after_tries)
    };
    assert_eq!(destroys(&app.engine.settings().unwrap()), (0, None));
    let harmless = [
        SettingChange::Discreet(false),
        SettingChange::Cover("units".to_owned()),
        SettingChange::LockAfter(15),
        SettingChange::Languages(vec!["uk".to_owned(), "en".to_owned()]),
        SettingChange::Trigger {
            trigger: ExitTrigger::Shake,
            effect: ExitEffect::Cover,
        },
        SettingChange::DestroyAfterTries(None),
    ];
    for change in harmless {
        let view = app.engine.change_setting(change).unwrap();
        assert_eq!(destroys(&view), (0, None));
    }
    let before = app.engine.settings().unwrap();
    let change = SettingChange::Trigger {
        trigger: ExitTrigger::OtherApp,
        effect: ExitEffect::Destroy,
    };
    let mut view = app.engine.change_setting(change).unwrap();
    assert_eq!(destroys(&view), (1, None));
    for (row, old) in view.triggers.iter_mut().zip(&before.triggers) {
        if row.trigger == ExitTrigger::OtherApp {
            row.clone_from(old);
        }
    }
    assert_eq!(view, before);
    let change = SettingChange::DestroyAfterTries(Some(10));
    let view = app.engine.change_setting(change).unwrap();
    assert_eq!(destroys(&view), (1, Some(10)));
}

#[test]
fn what_happens_by_itself_cannot_be_made_to_destroy_and_the_button_cannot_be_switched_off() {
    let device = Device::set_up();
    let app = opened(&device);
    let before = app.engine.settings().unwrap();
    let not_a_choice = Err(EngineError::NotAChoice);
    let refused = [
        (ExitTrigger::Shake, ExitEffect::Destroy),
        (ExitTrigger::ScreenOff, ExitEffect::Destroy),
        (ExitTrigger::LeftApp, ExitEffect::Destroy),
        (ExitTrigger::BackPresses, ExitEffect::Destroy),
        (ExitTrigger::Button, ExitEffect::Nothing),
        (ExitTrigger::Button, ExitEffect::Destroy),
        (ExitTrigger::Button, ExitEffect::Lock),
    ];
    for (trigger, effect) in refused {
        let change = SettingChange::Trigger { trigger, effect };
        assert_eq!(app.engine.change_setting(change), not_a_choice);
    }
    for change in [
        SettingChange::Cover("no-such-cover".to_owned()),
        SettingChange::LockAfter(14),
        SettingChange::LockAfter(1801),
        SettingChange::DestroyAfterTries(Some(0)),
        SettingChange::DestroyAfterTries(Some(4)),
        SettingChange::DestroyAfterTries(Some(51)),
        SettingChange::Languages(vec!["uk".to_owned(); 9]),
    ] {
        assert_eq!(app.engine.change_setting(change), not_a_choice);
    }
    let unknown = SettingChange::Languages(vec!["not a tag".to_owned()]);
    assert_eq!(
        app.engine.change_setting(unknown),
        Err(EngineError::UnknownLanguage)
    );
    assert_eq!(app.engine.settings().unwrap(), before);
    for row in &before.triggers {
        let chosen = row.choices.iter().filter(|choice| choice.chosen);
        let chosen: Vec<ExitEffect> = chosen.map(|choice| choice.effect).collect();
        assert_eq!(chosen, [row.effect], "{row:?}");
    }
}

#[test]
fn languages_that_were_chosen_go_before_those_of_the_system() {
    let device = Device::set_up();
    let app = opened(&device);
    assert_eq!(app.engine.language(), "en");
    let chosen = SettingChange::Languages(vec!["uk".to_owned()]);
    let view = app.engine.change_setting(chosen).unwrap();
    assert_eq!(trigger(&view, ExitTrigger::Button).text, "Кнопка виходу");
    app.engine.set_languages(&["en-XA".to_owned()]);
    assert_eq!(app.engine.language(), "uk");
    drop(app);
    let app = device.start();
    assert_eq!(app.engine.language(), "uk");
    app.come_in(FIRST);
    app.engine
        .change_setting(SettingChange::Languages(Vec::new()))
        .unwrap();
    assert_eq!(app.engine.language(), "en");
}

#[test]
fn another_cover_stands_in_front_as_soon_as_it_is_chosen() {
    let device = Device::set_up();
    let app = opened(&device);
    assert_eq!(app.engine.cover().unwrap().title, "Calculator");
    let change = SettingChange::Cover("units".to_owned());
    let view = app.engine.change_setting(change).unwrap();
    assert!(
        view.covers
            .iter()
            .any(|cover| cover.id == "units" && cover.chosen)
    );
    assert_eq!(app.engine.cover().unwrap().title, "Unit converter");
    app.leave();
    app.come_in(FIRST);
}

#[test]
fn a_pin_is_changed_with_the_present_one_and_the_old_one_opens_nothing_more() {
    let device = Device::set_up();
    let app = opened(&device);
    app.save("one");
    assert_eq!(change_pin(&app, WRONG, NEW), Err(EngineError::WrongSecret));
    twice(&app, NEW, SECOND);
    app.type_on(Pad::Present, FIRST);
    assert_eq!(app.engine.change_pin(), Err(EngineError::NotTheSame));
    assert_eq!(
        change_pin(&app, FIRST, "111111"),
        Err(EngineError::Weak(WeakSecret::AllTheSame))
    );
    assert_eq!(change_pin(&app, FIRST, NEW), Ok(()));
    assert_eq!(app.titles(), ["one"]);
    app.leave();
    app.dial(FIRST);
    assert!(app.stays_shut());
    app.come_in(NEW);
    assert_eq!(app.titles(), ["one"]);
}

#[test]
fn a_second_pin_is_set_and_taken_away_later() {
    let device = Device::set_up();
    let app = opened(&device);
    twice(&app, SECOND, WRONG);
    assert_eq!(app.engine.set_second_pin(), Err(EngineError::NotTheSame));
    twice(&app, SECOND, SECOND);
    assert_eq!(app.engine.set_second_pin(), Ok(()));
    app.leave();
    app.come_in(SECOND);
    assert_eq!(app.titles(), [""; 0]);
    app.leave();
    app.come_in(FIRST);
    assert_eq!(app.engine.remove_second_pin(), Ok(()));
    app.leave();
    app.dial(SECOND);
    assert!(app.stays_shut());
}

/// The session that the second PIN opens answers as the first one's does, and touches
/// nothing of it.
#[test]
fn in_the_other_session_every_answer_is_the_same_and_the_first_notes_are_untouched() {
    let device = Device::with_second_pin();
    let app = opened(&device);
    app.save("real");
    let answers = |app: &App, own: &str| {
        let mut answers = vec![format!("{:?}", app.engine.stage())];
        answers.push(format!("{:?}", app.engine.settings()));
        answers.push(format!("{:?}", app.engine.set_up()));
        twice(app, "739", "739");
        answers.push(format!("{:?}", app.engine.set_second_pin()));
        twice(app, DESTROY, NEW);
        answers.push(format!("{:?}", app.engine.set_destroy_pin()));
        twice(app, own, own);
        answers.push(format!("{:?}", app.engine.set_destroy_pin()));
        answers.push(format!("{:?}", change_pin(app, WRONG, NEW)));
        answers.push(format!("{:?}", app.engine.remove_destroy_pin()));
        answers.push(format!("{:?}", app.engine.purge_notes()));
        answers
    };
    let first = answers(&app, FIRST);
    app.leave();
    app.come_in(SECOND);
    assert_eq!(app.titles(), [""; 0]);
    assert_eq!(answers(&app, SECOND), first);
    // It can even set a "second" and a destroying PIN, one after the other.
    twice(&app, NEW, NEW);
    assert_eq!(app.engine.set_second_pin(), Ok(()));
    assert_eq!(app.engine.remove_second_pin(), Ok(()));
    twice(&app, DESTROY, DESTROY);
    assert_eq!(app.engine.set_destroy_pin(), Ok(()));
    app.leave();
    app.come_in(DESTROY);
    assert_eq!(app.engine.stage(), Stage::Unlocked);
    app.leave();
    app.come_in(FIRST);
    assert_eq!(app.titles(), ["real"]);
}

#[test]
fn what_the_settings_cannot_be_saved_as_is_not_in_force() {
    let device = Device::set_up();
    let app = opened(&device);
    // A folder stands where the file should go.
    std::fs::remove_file(device.path("settings")).unwrap();
    std::fs::create_dir_all(device.path("settings/in-the-way")).unwrap();
    let refused = app.engine.change_setting(SettingChange::LockAfter(300));
    assert!(matches!(refused, Err(EngineError::Store(_))), "{refused:?}");
    assert_eq!(app.engine.settings().unwrap().lock_after_seconds, 60);
}

#[test]
fn the_screen_of_the_settings() {
    for language in ["en", "uk", "en-XA", "ar-XB"] {
        let device = Device::speaking(language);
        let app = device.start();
        insta::assert_json_snapshot!(
            format!("settings-{language}"),
            app.engine.settings().unwrap()
        );
    }
    let device = Device::new();
    device.hardware.set_level(HardwareLevel::Software);
    let view = device.start().engine.settings().unwrap();
    insta::assert_json_snapshot!("settings-software", view);
}

#[test]
fn the_screens_of_the_set_up() {
    for language in ["en", "uk", "en-XA", "ar-XB"] {
        let device = Device::speaking(language);
        insta::assert_json_snapshot!(
            format!("set-up-{language}"),
            screens(&device, FIRST, SECOND)
        );
    }
    for language in ["en", "uk"] {
        let device = Device::speaking(language);
        device.hardware.set_level(HardwareLevel::Software);
        let other = "stone window nine paper cloud";
        let screens = screens(&device, PHRASE, other);
        insta::assert_json_snapshot!(format!("set-up-phrase-{language}"), screens);
    }
}

/// Every screen of a set-up without a slip, and one with.
fn screens(device: &Device, first: &str, second: &str) -> Vec<waymark_engine::views::SetUpView> {
    let app = device.start();
    let mut screens = vec![app.engine.set_up().unwrap()];
    screens.push(app.told(SetUpEvent::Read));
    app.type_on(Pad::First, "1234");
    screens.push(app.told(SetUpEvent::SecretTyped));
    app.type_on(Pad::First, first);
    screens.push(app.told(SetUpEvent::SecretTyped));
    app.type_on(Pad::Again, first);
    screens.push(app.told(SetUpEvent::SecretRepeated));
    screens.push(app.told(SetUpEvent::WantSecond));
    app.type_on(Pad::First, second);
    screens.push(app.told(SetUpEvent::SecondTyped));
    app.type_on(Pad::Again, second);
    screens.push(app.told(SetUpEvent::SecondRepeated));
    app.leave();
    app.come_in(FIRST);
    screens.push(app.engine.set_up().unwrap());
    screens.push(app.told(SetUpEvent::Skip));
    screens.push(app.told(SetUpEvent::Skip));
    screens.push(app.told(SetUpEvent::Finish));
    screens
}
