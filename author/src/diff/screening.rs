//! Screening aids and phrases as rows of text that can be compared.

use serde::Serialize;
use waymark_base::{Id, LanguageTag};
use waymark_pack::records::{Instrument, Phrase, Structure};

use super::things::{Thing, Things};
use crate::shelf::Shelf;

/// What each instrument is made of; its parts by their names.
pub(super) fn instruments(shelf: &Shelf, _: &[LanguageTag]) -> Things {
    let row = |one: &Instrument| (one.id.to_string(), Thing::new(structure(&one.structure)));
    shelf.instruments.iter().map(row).collect()
}

fn structure(of: &Structure) -> Vec<(String, String)> {
    let whole = [
        ("version", written(&of.version)),
        ("kind", written(&of.kind)),
        ("audience", written(&of.audience)),
        ("order", written(&of.order)),
        ("wording", written(&of.wording)),
        ("tested in", written(&of.tested_in)),
        ("adult when", written(&of.adult_when)),
        ("sources", written(&of.sources)),
    ];
    let mut cells: Vec<(String, String)> = whole
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text))
        .collect();
    cells.extend(parts("gate", &of.gate, |one| &one.id));
    cells.extend(parts("item", &of.items, |one| &one.id));
    cells.extend(parts("rule", &of.rules, |one| &one.id));
    cells.extend(parts("outcome", &of.outcomes, |one| &one.id));
    cells.extend(parts("figure", &of.figures, |one| &one.id));
    cells
}

fn parts<T: Serialize>(kind: &str, parts: &[T], id: fn(&T) -> &Id) -> Vec<(String, String)> {
    let cell = |one: &T| (format!("{kind} {}", id(one)), written(one));
    parts.iter().map(cell).collect()
}

/// A record as the pack writes it.
fn written(part: &impl Serialize) -> String {
    serde_json::to_string(part).expect("its keys are texts")
}

/// What each instrument says, language by language.
pub(super) fn texts(shelf: &Shelf, _: &[LanguageTag]) -> Things {
    let rows = shelf.instruments.iter().flat_map(|instrument| {
        instrument.texts.iter().map(|(language, texts)| {
            let mut cells = vec![("translation".to_owned(), texts.translation.to_string())];
            cells.extend(texts.texts.clone());
            (format!("{} ({language})", instrument.id), Thing::new(cells))
        })
    });
    rows.collect()
}

pub(super) fn phrases(shelf: &Shelf, _: &[LanguageTag]) -> Things {
    let row = |one: &Phrase| (one.id.to_string(), Thing::new(phrase(one)));
    shelf.phrases.iter().map(row).collect()
}

fn phrase(of: &Phrase) -> Vec<(String, String)> {
    let mut cells = vec![
        ("topic".to_owned(), of.topic.to_string()),
        ("order".to_owned(), of.order.to_string()),
        ("sources".to_owned(), written(&of.sources)),
    ];
    for (language, text) in &of.texts {
        let optional = |text: &Option<String>| text.clone().unwrap_or_default();
        let more = [
            ("text", text.text.clone()),
            ("speech", optional(&text.speech)),
            ("back", optional(&text.back)),
            ("note", optional(&text.note)),
            ("translation", text.translation.to_string()),
        ];
        let cell = |(name, text): (&str, String)| (format!("{name} {language}"), text);
        cells.extend(more.map(cell));
    }
    cells
}
