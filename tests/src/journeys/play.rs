//! Walks a journey through the interface that the other languages see.

use std::path::Path;
use std::sync::Arc;

use serde::Serialize;
use serde_json::{Map, Value, to_value};
use waymark_engine::{HotlineFilter, NearRequest};
use waymark_ffi::{Config, Waymark, WaymarkError};

use super::expect::complaint;
use super::script::{Journey, Step};

/// What went wrong on the way, one line a complaint.
pub fn complaints(journey: &Journey, pack: &Path) -> Vec<String> {
    let config = Config {
        pack_path: pack.display().to_string(),
        languages: journey.languages.clone(),
        fixed_time: Some(journey.at.clone()),
    };
    let waymark = match Waymark::open(config) {
        Ok(waymark) => waymark,
        Err(error) => return vec![format!("the pack does not open: {error:?}")],
    };
    let steps = journey.steps.iter().zip(1..);
    let mut complaints = Vec::new();
    for (step, number) in steps {
        let wrong = of_step(&waymark, step);
        let place = |text: String| format!("step {number} ({}): {text}", step.call);
        match (journey.wrong_on_purpose, wrong.is_empty()) {
            (false, _) => complaints.extend(wrong.into_iter().map(place)),
            (true, true) => complaints.push(place("wrong on purpose, and nobody noticed".into())),
            (true, false) => {}
        }
    }
    complaints
}

fn of_step(waymark: &Arc<Waymark>, step: &Step) -> Vec<String> {
    match (answer(waymark, &step.call, &step.arguments), &step.error) {
        (Ok(answer), None) => step
            .expect
            .iter()
            .filter_map(|(path, rule)| complaint(&answer, path, rule))
            .collect(),
        (Err(error), Some(wanted)) if error == *wanted => Vec::new(),
        (Err(error), wanted) => vec![format!("ended with {error}, wanted {wanted:?}")],
        (Ok(_), Some(wanted)) => vec![format!("answered, wanted {wanted}")],
    }
}

/// The answer of a room as JSON, or the name of the public error.
fn answer(waymark: &Waymark, call: &str, given: &Map<String, Value>) -> Result<Value, String> {
    let id = || text(given, "id").unwrap_or_default();
    let name = || text(given, "name").unwrap_or_default();
    let limit = || number(given, "limit").unwrap_or(10);
    match call {
        "near" => json(waymark.near(near_request(given))),
        "hotlines" => json(waymark.hotlines(hotline_filter(given))),
        "contact" => json(waymark.contact(id())),
        "site" => json(waymark.site(id())),
        "search" => json(waymark.search(text(given, "text").unwrap_or_default(), limit())),
        "sheet" => json(waymark.sheet(id())),
        "sheets" => json(waymark.sheets()),
        "resource" => json(waymark.resource(id())),
        "library" => json(waymark.library()),
        "place" => json(waymark.place(name(), limit())),
        "similar_places" => json(waymark.similar_places(name())),
        "sources" => json(waymark.sources()),
        "source" => json(waymark.source(id())),
        "about" => json(waymark.about()),
        "text" => json(waymark.text(name())),
        "language" => json(waymark.language()),
        "right_to_left" => json(waymark.right_to_left()),
        "set_languages" => json(waymark.set_languages(texts(given, "languages"))),
        _ => Err(format!("there is no room `{call}`")),
    }
}

fn json<T: Serialize>(answer: Result<T, WaymarkError>) -> Result<Value, String> {
    match answer {
        Ok(view) => to_value(view).map_err(|error| error.to_string()),
        Err(WaymarkError::Invalid { field }) => Err(format!("Invalid.{field:?}")),
        Err(error) => Err(format!("{error:?}")),
    }
}

fn near_request(given: &Map<String, Value>) -> NearRequest {
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

fn hotline_filter(given: &Map<String, Value>) -> HotlineFilter {
    HotlineFilter {
        country: text(given, "country"),
        languages: texts(given, "languages"),
        topic: text(given, "topic"),
        open_at: text(given, "open_at"),
        include_low: truth(given, "include_low"),
        limit: number(given, "limit").unwrap_or(HotlineFilter::default().limit),
    }
}

fn text(given: &Map<String, Value>, key: &str) -> Option<String> {
    given.get(key)?.as_str().map(str::to_owned)
}

fn texts(given: &Map<String, Value>, key: &str) -> Vec<String> {
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

fn number(given: &Map<String, Value>, key: &str) -> Option<u32> {
    u32::try_from(given.get(key)?.as_u64()?).ok()
}

fn truth(given: &Map<String, Value>, key: &str) -> bool {
    given.get(key).and_then(Value::as_bool).unwrap_or_default()
}
