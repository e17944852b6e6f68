//! The private rooms by name, with arguments as they stand in a journey.

use serde::de::DeserializeOwned;
use serde_json::Value;
use waymark_engine::{ExportRequest, NoteEdit, NoteTarget, Pad, SetUpEvent, SettingChange};
use waymark_ffi::Waymark;

use super::calls::{Given, json, number, text, texts};
use super::{screening_calls, update_calls};

/// The answer of a private room as JSON, or the name of the public error.
pub(super) fn answer(waymark: &Waymark, call: &str, given: &Given) -> Result<Value, String> {
    let id = || text(given, "id").unwrap_or_default();
    match call {
        "quick_exit" => json(Ok(waymark.quick_exit(named(given, "trigger")?))),
        "finish_exit" => json(waymark.finish_exit()),
        "lock" => at_once(|| waymark.lock()),
        "stage" => json(waymark.stage()),
        "touched" => json(waymark.touched()),
        "check_idle" => json(waymark.check_idle()),
        "cover" => json(waymark.cover()),
        "press" => json(waymark.press(text(given, "key").unwrap_or_default())),
        "pin_push" => json(waymark.pin_push(pad(given)?, byte(given))),
        "pin_pop" => json(waymark.pin_pop(pad(given)?)),
        "pin_clear" => at_once(|| waymark.pin_clear()),
        "unlock" => json(waymark.unlock()),
        "wait_seconds" => json(waymark.wait_seconds()),
        "destroy_everything" => json(waymark.destroy_everything()),
        "advance_fixed_time" => {
            json(waymark.advance_fixed_time(number(given, "seconds").unwrap_or_default()))
        }
        "set_up" => json(waymark.set_up()),
        "set_up_event" => json(waymark.set_up_event(event(given)?)),
        "rehearse" => json(waymark.rehearse()),
        "note" => json(waymark.note(id())),
        "delete_note" => json(waymark.delete_note(id())),
        other => of_notes_and_settings(waymark, other, given),
    }
}

fn of_notes_and_settings(waymark: &Waymark, call: &str, given: &Given) -> Result<Value, String> {
    match call {
        "settings" => json(waymark.settings()),
        "change_setting" => json(waymark.change_setting(change(given)?)),
        "change_pin" => json(waymark.change_pin()),
        "set_second_pin" => json(waymark.set_second_pin()),
        "set_destroy_pin" => json(waymark.set_destroy_pin()),
        "remove_second_pin" => json(waymark.remove_second_pin()),
        "remove_destroy_pin" => json(waymark.remove_destroy_pin()),
        "notes" => json(waymark.notes()),
        "advise" => json(waymark.advise(edit(given))),
        "save_note" => json(waymark.save_note(edit(given))),
        "find_notes" => json(waymark.find_notes(text(given, "text").unwrap_or_default())),
        "purge_notes" => json(waymark.purge_notes()),
        "delete_damaged_notes" => json(waymark.delete_damaged_notes()),
        "export_notes" => json(waymark.export_notes(export(given))),
        "pseudonym" => json(waymark.pseudonym()),
        other => screening_calls::answer(waymark, other, given)
            .or_else(|| update_calls::answer(waymark, other, given))
            .unwrap_or_else(|| Err(format!("there is no room `{other}`"))),
    }
}

/// What cannot fail and answers nothing.
fn at_once(call: impl FnOnce()) -> Result<Value, String> {
    call();
    Ok(Value::Null)
}

/// A value of the engine's by its name in JSON.
pub(super) fn named<T: DeserializeOwned>(given: &Given, key: &str) -> Result<T, String> {
    let name = given.get(key).cloned().unwrap_or_default();
    serde_json::from_value(name).map_err(|error| format!("{key}: {error}"))
}

/// `first`, `again` or `present`.
pub(super) fn pad(given: &Given) -> Result<Pad, String> {
    match text(given, "pad").as_deref() {
        Some("first") => Ok(Pad::First),
        Some("again") => Ok(Pad::Again),
        Some("present") => Ok(Pad::Present),
        other => Err(format!("there is no pad {other:?}")),
    }
}

fn byte(given: &Given) -> u8 {
    let byte = number(given, "byte").and_then(|byte| u8::try_from(byte).ok());
    byte.unwrap_or_default()
}

fn event(given: &Given) -> Result<SetUpEvent, String> {
    match text(given, "event").unwrap_or_default().as_str() {
        "read" => Ok(SetUpEvent::Read),
        "secret_typed" => Ok(SetUpEvent::SecretTyped),
        "secret_repeated" => Ok(SetUpEvent::SecretRepeated),
        "want_second" => Ok(SetUpEvent::WantSecond),
        "skip_second" => Ok(SetUpEvent::SkipSecond),
        "second_typed" => Ok(SetUpEvent::SecondTyped),
        "second_repeated" => Ok(SetUpEvent::SecondRepeated),
        "skip" => Ok(SetUpEvent::Skip),
        "finish" => Ok(SetUpEvent::Finish),
        other => Err(format!("there is no event `{other}`")),
    }
}

/// One setting by its name, such as `{"lock_after": 30}`.
fn change(given: &Given) -> Result<SettingChange, String> {
    let (name, value) = given.iter().next().ok_or("no setting is named")?;
    match name.as_str() {
        "discreet" => Ok(SettingChange::Discreet(*value == Value::Bool(true))),
        "cover" => Ok(SettingChange::Cover(
            text(given, "cover").unwrap_or_default(),
        )),
        "effect" | "trigger" => Ok(SettingChange::Trigger {
            trigger: named(given, "trigger")?,
            effect: named(given, "effect")?,
        }),
        "lock_after" => {
            let seconds = number(given, "lock_after").unwrap_or_default();
            Ok(SettingChange::LockAfter(seconds))
        }
        "destroy_after_tries" => {
            let tries = number(given, "destroy_after_tries");
            Ok(SettingChange::DestroyAfterTries(tries))
        }
        "languages" => Ok(SettingChange::Languages(texts(given, "languages"))),
        other => Err(format!("there is no setting `{other}`")),
    }
}

fn edit(given: &Given) -> NoteEdit {
    let targets = given.get("links").and_then(Value::as_array);
    let target = |link: &Value| {
        let field = |name: &str| link.get(name)?.as_str().map(str::to_owned);
        let (kind, id) = (field("kind")?, field("id")?);
        Some(NoteTarget { kind, id })
    };
    NoteEdit {
        id: text(given, "id"),
        title: text(given, "title").unwrap_or_default(),
        body: text(given, "body").unwrap_or_default().into_bytes(),
        label: text(given, "label").unwrap_or_default(),
        tags: texts(given, "tags"),
        expires_in_days: number(given, "expires_in_days"),
        links: targets.into_iter().flatten().filter_map(target).collect(),
    }
}

fn export(given: &Given) -> ExportRequest {
    let field = |name: &str| text(given, name).unwrap_or_default();
    ExportRequest {
        ids: texts(given, "ids"),
        recipient: field("recipient"),
        who_agreed: field("who_agreed"),
        to_whom: field("to_whom"),
        what: field("what"),
        form: named(given, "form").unwrap_or_default(),
    }
}
