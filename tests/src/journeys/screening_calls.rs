//! The screening room and the phrases by name, with arguments as they stand in a journey.

use serde_json::Value;
use waymark_engine::{ScreeningEvent, ScreeningRequest, ScreeningSummary};
use waymark_ffi::Waymark;

use super::calls::{Given, json, number, text};
use super::private_calls::named;

/// The answer of the room as JSON, or the name of the public error; `None` where there is
/// no such room.
pub(super) fn answer(
    waymark: &Waymark,
    call: &str,
    given: &Given,
) -> Option<Result<Value, String>> {
    let id = || text(given, "id").unwrap_or_default();
    let answer = match call {
        "instruments" => json(waymark.instruments()),
        "instrument_card" => json(waymark.instrument_card(id())),
        "predictive_values" => {
            let prevalence = text(given, "prevalence").unwrap_or_default();
            json(waymark.predictive_values(id(), prevalence, text(given, "figure")))
        }
        "start_screening" => json(waymark.start_screening(request(given))),
        "screening" => json(waymark.screening()),
        "screening_event" => event(given).and_then(|event| json(waymark.screening_event(event))),
        "end_screening" => {
            waymark.end_screening();
            Ok(Value::Null)
        }
        "save_screening" => json(waymark.save_screening(ScreeningSummary {
            label: text(given, "label").unwrap_or_default(),
            expires_in_days: number(given, "expires_in_days"),
        })),
        "phrases" => json(waymark.phrases(text(given, "language").unwrap_or_default())),
        "phrase_languages" => json(waymark.phrase_languages()),
        _ => return None,
    };
    Some(answer)
}

fn request(given: &Given) -> ScreeningRequest {
    ScreeningRequest {
        instrument: text(given, "instrument").unwrap_or_default(),
        discreet: given.get("discreet") == Some(&Value::Bool(true)),
        place: text(given, "place"),
        language: text(given, "language"),
    }
}

/// One event: `{"gate": "private", "holds": true}`, `{"item": "age", "answer": "adult"}`,
/// `{"skip": "age"}` or `{"act": "continue"}`.
fn event(given: &Given) -> Result<ScreeningEvent, String> {
    let field = |name: &str| text(given, name).unwrap_or_default();
    let named_first = ["gate", "item", "skip", "act"]
        .into_iter()
        .find(|name| given.contains_key(*name));
    match named_first {
        Some("gate") => Ok(ScreeningEvent::Gate {
            gate: field("gate"),
            holds: given.get("holds") == Some(&Value::Bool(true)),
        }),
        Some("item") => Ok(ScreeningEvent::Answer {
            item: field("item"),
            answer: field("answer"),
        }),
        Some("skip") => Ok(ScreeningEvent::Skip {
            item: field("skip"),
        }),
        _ => Ok(ScreeningEvent::Act {
            act: named(given, "act")?,
        }),
    }
}
