//! The rooms of the reference by name, with arguments as they stand in a journey.

use serde::Serialize;
use serde_json::{Map, Value, to_value};
use waymark_engine::{
    CardLayout, CardRequest, HandOverRequest, HotlineFilter, NearRequest, SketchRequest,
};
use waymark_ffi::{Waymark, WaymarkError};

use super::private_calls::{self, named};

/// What is given to a room.
pub(super) type Given = Map<String, Value>;

/// The answer of a room as JSON, or the name of the public error.
pub(super) fn answer(waymark: &Waymark, call: &str, given: &Given) -> Result<Value, String> {
    let id = || text(given, "id").unwrap_or_default();
    let name = || text(given, "name").unwrap_or_default();
    let limit = || number(given, "limit").unwrap_or(10);
    match call {
        "near" => json(waymark.near(near_request(given))),
        "hotlines" => json(waymark.hotlines(hotline_filter(given))),
        "directory_choices" => json(waymark.directory_choices()),
        "contact" => json(waymark.contact(id())),
        "correction_slip" => json(waymark.correction_slip(named(given, "kind")?, id())),
        "site" => json(waymark.site(id())),
        "search" => json(waymark.search(text(given, "text").unwrap_or_default(), limit())),
        "sheet" => json(waymark.sheet(id())),
        "sheets" => json(waymark.sheets()),
        "resource" => json(waymark.resource(id())),
        "library" => json(waymark.library()),
        "place" => json(waymark.place(name(), limit())),
        "similar_places" => json(waymark.similar_places(name())),
        "hand_over" => json(waymark.hand_over(hand_over_request(given))),
        "pocket_cards" => json(waymark.pocket_cards(card_request(given))),
        "sketch" => json(waymark.sketch(sketch_request(given))),
        "sources" => json(waymark.sources()),
        "source" => json(waymark.source(id())),
        "about" => json(waymark.about()),
        "texts" => json(waymark.texts()),
        "languages" => json(waymark.languages()),
        "language" => json(waymark.language()),
        "right_to_left" => json(waymark.right_to_left()),
        "set_languages" => json(waymark.set_languages(texts(given, "languages"))),
        other => private_calls::answer(waymark, other, given),
    }
}

/// An answer as JSON, with bytes that are a text as that text.
pub(super) fn json<T: Serialize>(answer: Result<T, WaymarkError>) -> Result<Value, String> {
    match answer {
        Ok(view) => {
            let mut value = to_value(view).map_err(|error| error.to_string())?;
            readable(&mut value);
            Ok(value)
        }
        Err(WaymarkError::Invalid { field }) => Err(format!("Invalid.{field:?}")),
        Err(error) => Err(format!("{error:?}")),
    }
}

/// Fields that hold bytes.
const BYTES: &[&str] = &["body", "bytes", "display", "history"];

fn readable(value: &mut Value) {
    match value {
        Value::Array(entries) => entries.iter_mut().for_each(readable),
        Value::Object(fields) => {
            for (name, field) in fields {
                match bytes(field).filter(|_| BYTES.contains(&name.as_str())) {
                    Some(bytes) => *field = String::from_utf8_lossy(&bytes).into(),
                    None => readable(field),
                }
            }
        }
        _ => {}
    }
}

fn bytes(value: &Value) -> Option<Vec<u8>> {
    let entries = value.as_array()?.iter();
    entries
        .map(|entry| u8::try_from(entry.as_u64()?).ok())
        .collect()
}

fn near_request(given: &Given) -> NearRequest {
    let usual = NearRequest::default();
    NearRequest {
        place: text(given, "place").unwrap_or_default(),
        limit: number(given, "limit").unwrap_or(usual.limit),
        contact_limit: number(given, "contact_limit").unwrap_or(usual.contact_limit),
        include_past: truth(given, "include_past"),
        include_low: truth(given, "include_low"),
        topic: text(given, "topic"),
        language_wanted: text(given, "language_wanted"),
    }
}

fn sketch_request(given: &Given) -> SketchRequest {
    SketchRequest {
        place: text(given, "place").unwrap_or_default(),
        sites: texts(given, "sites"),
    }
}

fn hotline_filter(given: &Given) -> HotlineFilter {
    HotlineFilter {
        country: text(given, "country"),
        hotline: text(given, "hotline"),
        languages: texts(given, "languages"),
        topic: text(given, "topic"),
        open_at: text(given, "open_at"),
        include_low: truth(given, "include_low"),
        limit: number(given, "limit").unwrap_or(HotlineFilter::default().limit),
    }
}

fn hand_over_request(given: &Given) -> HandOverRequest {
    HandOverRequest {
        contacts: texts(given, "contacts"),
        sites: texts(given, "sites"),
        language: text(given, "language"),
        disguise: text(given, "disguise"),
    }
}

fn card_request(given: &Given) -> CardRequest {
    let strip = text(given, "layout").as_deref() == Some("strip");
    CardRequest {
        country: text(given, "country"),
        contacts: texts(given, "contacts"),
        sites: texts(given, "sites"),
        language: text(given, "language"),
        layout: if strip {
            CardLayout::Strip
        } else {
            CardLayout::A4Eight
        },
    }
}

pub(super) fn text(given: &Given, key: &str) -> Option<String> {
    given.get(key)?.as_str().map(str::to_owned)
}

pub(super) fn texts(given: &Given, key: &str) -> Vec<String> {
    let entries = given
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    entries
        .filter_map(Value::as_str)
        .map(str::to_owned)
        .collect()
}

pub(super) fn number(given: &Given, key: &str) -> Option<u32> {
    u32::try_from(given.get(key)?.as_u64()?).ok()
}

fn truth(given: &Given, key: &str) -> bool {
    given.get(key).and_then(Value::as_bool).unwrap_or_default()
}
