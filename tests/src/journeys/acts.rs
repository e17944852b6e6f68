//! What somebody does with the device on the way: types, opens the cover, starts anew.

use std::time::Duration;

use serde_json::Value;
use waymark_engine::views::SetUpStep;
use waymark_engine::{ExitTrigger, Pad, SetUpEvent};
use waymark_ffi::{HardwareKeyError, Waymark, WaymarkError};

use super::calls::{Given, text};
use super::device::{Device, Ear};
use super::play::Walk;
use super::private_calls::pad;

/// How long somebody waits for the cover to open.
pub const PATIENCE: Duration = Duration::from_secs(60);
/// How long somebody looks whether it stays.
const A_LOOK: Duration = Duration::from_millis(700);
/// Steps in which every set-up is done.
const LONG_ENOUGH: usize = 30;

/// Does it; the error is what went wrong.
pub(super) fn act(walk: &mut Walk, act: &str, given: &Given) -> Result<(), String> {
    let field = |name: &str| text(given, name).unwrap_or_default();
    match act {
        "restart" => return walk.restart(text(given, "at")),
        "serve" => return walk.publisher()?.serve(text(given, "site").as_deref()),
        "compare_handed" => return walk.publisher()?.compare(&field("file")),
        "type" => return type_on(&walk.waymark, pad(given)?, &field("secret")),
        _ => {}
    }
    let device: &Device = walk.device.as_ref().ok_or("there is no device")?;
    let waiting = |patience| device.with(&walk.waymark, patience);
    match act {
        "open_cover" => waiting(PATIENCE).opens_cover(&field("pin")),
        "stay_covered" => match waiting(A_LOOK).opens_cover(&field("pin")) {
            Ok(()) => Err("the cover opens".into()),
            Err(_) => Ok(()),
        },
        "set_up" => waiting(PATIENCE).sets_up(&field("pin"), text(given, "second").as_deref()),
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

fn failing(given: &Given) -> Result<Option<HardwareKeyError>, String> {
    match given.get("with").and_then(Value::as_str) {
        Some("gone") => Ok(Some(HardwareKeyError::Gone)),
        Some("locked") => Ok(Some(HardwareKeyError::Locked)),
        Some("failed") => Ok(Some(HardwareKeyError::Failed)),
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

/// Somebody who sits at the app.
#[derive(Clone, Copy)]
pub struct Somebody<'a> {
    /// The app.
    pub waymark: &'a Waymark,
    /// Who listens.
    pub ear: &'a Ear,
    /// How long somebody waits for the cover to open.
    pub patience: Duration,
}

impl Somebody<'_> {
    /// Opens the cover, and waits until it is open.
    ///
    /// # Errors
    /// Where it stays.
    pub fn opens_cover(&self, pin: &str) -> Result<(), String> {
        let before = self.ear.heard();
        reckon(self.waymark, pin)?;
        let opened = self.ear.hears_more_than(before, self.patience);
        opened.then_some(()).ok_or("the cover stays".into())
    }

    /// Goes through the whole set-up as a careful person would.
    ///
    /// # Errors
    /// Where it ends before it is done.
    pub fn sets_up(&self, pin: &str, second: Option<&str>) -> Result<(), String> {
        for _ in 0..LONG_ENOUGH {
            match self.waymark.set_up().map_err(public)?.step {
                SetUpStep::Done => return Ok(()),
                step => self.does(step, pin, second)?,
            }
        }
        Err("the set-up has no end".into())
    }

    fn does(&self, step: SetUpStep, pin: &str, second: Option<&str>) -> Result<(), String> {
        let other = second.unwrap_or_default();
        match step {
            SetUpStep::Limits => self.tells(SetUpEvent::Read),
            SetUpStep::ChooseSecret => self.types(Pad::First, pin, SetUpEvent::SecretTyped),
            SetUpStep::RepeatSecret => self.types(Pad::Again, pin, SetUpEvent::SecretRepeated),
            SetUpStep::OfferSecond if second.is_some() => self.tells(SetUpEvent::WantSecond),
            SetUpStep::OfferSecond => self.tells(SetUpEvent::SkipSecond),
            SetUpStep::ChooseSecond => self.types(Pad::First, other, SetUpEvent::SecondTyped),
            SetUpStep::RepeatSecond => self.types(Pad::Again, other, SetUpEvent::SecondRepeated),
            SetUpStep::PractiseExit | SetUpStep::PractiseReturn => {
                self.leaves_and_returns(ExitTrigger::Button, pin)
            }
            SetUpStep::PractiseSecond => self.leaves_and_returns(ExitTrigger::Button, other),
            SetUpStep::PractiseTrigger => self.leaves_and_returns(ExitTrigger::LeftApp, pin),
            SetUpStep::Ready => self.tells(SetUpEvent::Finish),
            SetUpStep::Done => Ok(()),
        }
    }

    fn tells(&self, event: SetUpEvent) -> Result<(), String> {
        self.waymark.set_up_event(event).map(drop).map_err(public)
    }

    fn types(&self, pad: Pad, secret: &str, event: SetUpEvent) -> Result<(), String> {
        type_on(self.waymark, pad, secret)?;
        self.tells(event)
    }

    fn leaves_and_returns(&self, trigger: ExitTrigger, pin: &str) -> Result<(), String> {
        self.waymark.quick_exit(trigger);
        self.opens_cover(pin)
    }
}

fn public(error: WaymarkError) -> String {
    match error {
        WaymarkError::Invalid { field } => format!("Invalid.{field:?}"),
        other => format!("{other:?}"),
    }
}
