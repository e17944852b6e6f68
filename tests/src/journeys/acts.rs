//! What somebody does with the device on the way: types, opens the cover, starts anew.

use std::time::Duration;

use serde_json::Value;
use waymark_engine::views::SetUpStep;
use waymark_engine::{ExitTrigger, Pad, SetUpEvent};
use waymark_ffi::{KeyStoreError, Waymark, WaymarkError};

use super::calls::{Given, text};
use super::device::{Device, Ear};
use super::play::Walk;
use super::private_calls::pad;

/// How long somebody waits for the cover to open.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long somebody looks whether it stays.
const A_LOOK: Duration = Duration::from_millis(700);
/// Steps in which every set-up is done.
const LONG_ENOUGH: usize = 30;

/// Does it; the error is what went wrong.
pub(super) fn act(walk: &mut Walk, act: &str, given: &Given) -> Result<(), String> {
    let field = |name: &str| text(given, name).unwrap_or_default();
    match act {
        "restart" => return walk.restart(text(given, "at")),
        "type" => return type_on(&walk.waymark, pad(given)?, &field("secret")),
        _ => {}
    }
    let device: &Device = walk.device.as_ref().ok_or("there is no device")?;
    let waymark = &walk.waymark;
    match act {
        "open_cover" => open_cover(waymark, &device.ear, &field("pin")),
        "stay_covered" => stay_covered(waymark, &device.ear, &field("pin")),
        "set_up" => {
            let second = text(given, "second");
            set_up(waymark, &device.ear, &field("pin"), second.as_deref())
        }
        "lose_keys" => {
            device.keys.lose_all();
            Ok(())
        }
        "key_store_fails" => {
            device.keys.fail_with(failing(given)?);
            Ok(())
        }
        other => Err(format!("nobody can do `{other}`")),
    }
}

fn failing(given: &Given) -> Result<Option<KeyStoreError>, String> {
    match given.get("with").and_then(Value::as_str) {
        Some("gone") => Ok(Some(KeyStoreError::Gone)),
        Some("locked") => Ok(Some(KeyStoreError::Locked)),
        Some("failed") => Ok(Some(KeyStoreError::Failed)),
        Some("nothing") => Ok(None),
        other => Err(format!("no store fails with {other:?}")),
    }
}

/// Empties a pad and types on it, byte by byte.
///
/// # Errors
/// The name of the public error.
pub fn type_on(waymark: &Waymark, pad: Pad, secret: &str) -> Result<(), String> {
    while waymark.pin_pop(pad).map_err(public)? > 0 {}
    for byte in secret.bytes() {
        waymark.pin_push(pad, byte).map_err(public)?;
    }
    Ok(())
}

/// Types on the cover as anybody does who reckons.
///
/// # Errors
/// The name of the public error.
pub fn reckon(waymark: &Waymark, number: &str) -> Result<(), String> {
    for key in number.chars() {
        waymark.press(key.into()).map_err(public)?;
    }
    waymark.press("equals".into()).map_err(public)?;
    Ok(())
}

/// Opens the cover, and waits until it is open.
///
/// # Errors
/// Where it stays.
pub fn open_cover(waymark: &Waymark, ear: &Ear, pin: &str) -> Result<(), String> {
    let before = ear.heard();
    reckon(waymark, pin)?;
    let opened = ear.hears_more_than(before, PATIENCE);
    opened.then_some(()).ok_or("the cover stays".into())
}

/// Types something that does not open the cover.
fn stay_covered(waymark: &Waymark, ear: &Ear, pin: &str) -> Result<(), String> {
    let before = ear.heard();
    reckon(waymark, pin)?;
    let opened = ear.hears_more_than(before, A_LOOK);
    (!opened).then_some(()).ok_or("the cover opens".into())
}

/// Goes through the whole set-up as a careful person would.
///
/// # Errors
/// Where it ends before it is done.
pub fn set_up(waymark: &Waymark, ear: &Ear, pin: &str, second: Option<&str>) -> Result<(), String> {
    let other = second.unwrap_or_default();
    let event = |event| waymark.set_up_event(event).map(drop).map_err(public);
    let typed = |pad, secret, told| type_on(waymark, pad, secret).and_then(|()| event(told));
    let leave_and_return = |trigger, pin| {
        waymark.quick_exit(trigger);
        open_cover(waymark, ear, pin)
    };
    for _ in 0..LONG_ENOUGH {
        match waymark.set_up().map_err(public)?.step {
            SetUpStep::Limits => event(SetUpEvent::Read)?,
            SetUpStep::ChooseSecret => typed(Pad::First, pin, SetUpEvent::SecretTyped)?,
            SetUpStep::RepeatSecret => typed(Pad::Again, pin, SetUpEvent::SecretRepeated)?,
            SetUpStep::OfferSecond => event(match second {
                Some(_) => SetUpEvent::WantSecond,
                None => SetUpEvent::SkipSecond,
            })?,
            SetUpStep::ChooseSecond => typed(Pad::First, other, SetUpEvent::SecondTyped)?,
            SetUpStep::RepeatSecond => typed(Pad::Again, other, SetUpEvent::SecondRepeated)?,
            SetUpStep::PractiseExit | SetUpStep::PractiseReturn => {
                leave_and_return(ExitTrigger::Button, pin)?;
            }
            SetUpStep::PractiseSecond => leave_and_return(ExitTrigger::Button, other)?,
            SetUpStep::PractiseTrigger => leave_and_return(ExitTrigger::LeftApp, pin)?,
            SetUpStep::Ready => event(SetUpEvent::Finish)?,
            SetUpStep::Done => return Ok(()),
        }
    }
    Err("the set-up has no end".into())
}

fn public(error: WaymarkError) -> String {
    match error {
        WaymarkError::Invalid { field } => format!("Invalid.{field:?}"),
        other => format!("{other:?}"),
    }
}
