//! A `Questionnaire` from an instrument.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use waymark_base::Id;
use waymark_pack::records::{Instrument, Structure};
use waymark_pack::vocabulary::InstrumentKind;

use super::extensions::{code, complex, record, simple, translation};
use super::words;
use crate::exchange::forms::Leaving;
use crate::finding::Problems;

/// An instrument as FHIR R4 `Questionnaire`, in JSON.
///
/// Refused, with every reason: an instrument whose wording must not leave, one without a
/// licence, and one that lacks texts or does not hold together.
pub fn export_fhir(instrument: &Instrument) -> Result<String, Problems> {
    let leaving = Leaving::check(instrument)?;
    let mut writer = Writer {
        leaving,
        placed: BTreeSet::new(),
    };
    let questionnaire = Value::Object(writer.questionnaire());
    let mut text = serde_json::to_string_pretty(&questionnaire).expect("its keys are texts");
    text.push('\n');
    Ok(text)
}

pub(super) struct Writer<'i> {
    pub(super) leaving: Leaving<'i>,
    /// Names of the texts that have found a place.
    placed: BTreeSet<String>,
}

impl Writer<'_> {
    fn questionnaire(&mut self) -> Map<String, Value> {
        let (id, structure) = (&self.leaving.instrument.id, self.leaving.structure);
        let (status, experimental) = status(structure);
        let mut top = Map::new();
        let fixed = [
            ("resourceType", json!("Questionnaire")),
            ("id", json!(id.as_str())),
            ("url", json!(words::address(id.as_str()))),
            (
                "identifier",
                json!([{ "system": words::IDENTIFIER, "value": id.as_str() }]),
            ),
            ("version", json!(structure.version.to_string())),
            ("name", json!(machine_name(id))),
            ("status", json!(status)),
            ("experimental", json!(experimental)),
            ("subjectType", json!(["Patient"])),
        ];
        top.extend(fixed.map(|(key, value)| (key.to_owned(), value)));
        if let Some(base) = self.leaving.texts.base {
            top.insert("language".to_owned(), json!(base.as_str()));
        }
        self.put(&mut top, "title", "name", None);
        self.put(&mut top, "description", "about", None);
        let terms = self.leaving.usual_terms();
        self.put(&mut top, "copyright", "licence", terms);
        let items: Vec<Value> = structure.items.iter().map(|item| self.item(item)).collect();
        if !items.is_empty() {
            top.insert("item".to_owned(), Value::Array(items));
        }
        let mut extensions = vec![complex(words::INSTRUMENT, whole(structure))];
        extensions.extend(self.languages());
        extensions.extend(self.homeless(""));
        top.insert("extension".to_owned(), Value::Array(extensions));
        top
    }

    fn languages(&self) -> Vec<Value> {
        let texts = self.leaving.instrument.texts.iter();
        texts
            .map(|(tag, texts)| {
                let parts = vec![code("tag", tag), code("state", texts.translation)];
                complex(words::LANGUAGE, parts)
            })
            .collect()
    }

    /// Writes a text and its translations into an element of a primitive type.
    pub(super) fn put(
        &mut self,
        into: &mut Map<String, Value>,
        key: &str,
        name: &str,
        fallback: Option<&str>,
    ) {
        let mut extensions = Vec::new();
        let own = self.leaving.texts.base_text(name);
        if let Some(text) = own.or(fallback) {
            into.insert(key.to_owned(), json!(text));
            if own.is_none() {
                extensions.push(simple(words::FALLBACK, "Boolean", true));
            }
        }
        extensions.extend(self.translations(name));
        if !extensions.is_empty() {
            into.insert(format!("_{key}"), json!({ "extension": extensions }));
        }
    }

    /// The translations of a text, which has found its place with that.
    fn translations(&mut self, name: &str) -> Vec<Value> {
        self.placed.insert(name.to_owned());
        let translations = self.leaving.texts.translations(name).into_iter();
        translations
            .map(|(tag, text)| translation(tag, text))
            .collect()
    }

    /// Texts whose name begins so and that have no place yet, as extensions. Translations
    /// stand beside the text: not every tool reads an extension of an extension's value.
    pub(super) fn homeless(&mut self, beginning: &str) -> Vec<Value> {
        let names = self.leaving.texts.names().into_iter();
        let names: Vec<&str> = names
            .filter(|name| name.starts_with(beginning) && !self.placed.contains(*name))
            .collect();
        names
            .into_iter()
            .map(|name| {
                let mut parts = vec![simple("name", "String", name)];
                let own = self.leaving.texts.base_text(name);
                parts.extend(own.map(|text| simple("content", "String", text)));
                parts.extend(self.translations(name));
                complex(words::TEXT, parts)
            })
            .collect()
    }
}

/// How far it may be used by others, and whether that is an experiment.
fn status(structure: &Structure) -> (&'static str, bool) {
    match structure.kind {
        _ if structure.items.is_empty() => ("unknown", false),
        InstrumentKind::Published => ("active", false),
        InstrumentKind::Aid | InstrumentKind::Training => ("draft", true),
    }
}

/// A name that programs can use: `OwnPapers`.
fn machine_name(id: &Id) -> String {
    let words = id.as_str().split('-');
    words
        .map(|word| {
            let mut letters = word.chars();
            let first = letters.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(letters).collect::<String>()
        })
        .collect()
}

/// What is said of the instrument as a whole.
fn whole(structure: &Structure) -> Vec<Value> {
    let mut parts = vec![code("kind", structure.kind)];
    parts.extend(structure.audience.iter().map(|one| code("audience", one)));
    parts.push(simple("order", "Integer", structure.order));
    parts.push(code("wording", structure.wording));
    parts.extend(structure.tested_in.iter().map(|one| code("tested-in", one)));
    parts.extend(structure.sources.iter().map(|one| code("source", one)));
    let adult_when = structure.adult_when.iter();
    parts.extend(adult_when.map(|one| record("adult-when", one)));
    parts.extend(structure.gate.iter().map(|one| record("gate", one)));
    parts.extend(structure.rules.iter().map(|one| record("rule", one)));
    parts.extend(structure.outcomes.iter().map(|one| record("outcome", one)));
    parts.extend(structure.figures.iter().map(|one| record("figure", one)));
    parts
}
