//! Items, their answers and conditions.

use serde_json::{Map, Value, json};
use waymark_base::{Id, LanguageTag};
use waymark_pack::records::{Condition, Item, Test};
use waymark_pack::vocabulary::ItemKind;

use super::extensions::{code, complex, simple, translation};
use super::words;
use super::write::Writer;
use crate::exchange::forms::{DECLINED, answer_word, english, own_answers};

impl Writer<'_> {
    pub(super) fn item(&mut self, item: &Item) -> Value {
        let mut fields = Map::new();
        fields.insert("linkId".to_owned(), json!(item.id.as_str()));
        fields.insert("type".to_owned(), json!("choice"));
        if item.required {
            fields.insert("required".to_owned(), json!(true));
        }
        let text = format!("item-{}", item.id);
        self.put(&mut fields, "text", &text, None);
        let mut extensions = vec![complex(words::ITEM, about(item))];
        extensions.extend(self.homeless(&format!("{text}.")));
        fields.insert("extension".to_owned(), Value::Array(extensions));
        let answers = own_answers(item).into_iter();
        let answers: Vec<Value> = answers.map(|answer| self.answer(item, answer)).collect();
        if !answers.is_empty() {
            fields.insert("answerOption".to_owned(), Value::Array(answers));
        }
        if let Some(when) = &item.when {
            self.condition(&mut fields, when);
        }
        Value::Object(fields)
    }

    fn answer(&mut self, item: &Item, answer: &str) -> Value {
        let mut coding = Map::new();
        coding.insert("system".to_owned(), json!(self.system(item, answer)));
        coding.insert("code".to_owned(), json!(answer));
        if item.options.iter().any(|option| option.as_str() == answer) {
            self.put(&mut coding, "display", &format!("option-{answer}"), None);
        } else {
            self.word(&mut coding, item, answer);
        }
        let mut option = Map::new();
        if item.counts.iter().any(|count| count.as_str() == answer) {
            let weight = simple(words::ORDINAL, "Decimal", item.weight);
            option.insert("extension".to_owned(), json!([weight]));
        }
        option.insert("valueCoding".to_owned(), Value::Object(coding));
        Value::Object(option)
    }

    /// The word for an answer that every instrument shares, in every language that has one.
    fn word(&self, coding: &mut Map<String, Value>, item: &Item, answer: &str) {
        let word = |language: &LanguageTag| answer_word(item.kind, answer, language);
        let base = self.leaving.texts.base;
        let display = base.and_then(word).or_else(|| word(&english()));
        coding.insert("display".to_owned(), json!(display));
        let others = self.leaving.texts.languages();
        let others = others.filter(|language| Some(*language) != base);
        let words: Vec<Value> = others
            .filter_map(|language| Some(translation(language, word(language)?)))
            .collect();
        if !words.is_empty() {
            coding.insert("_display".to_owned(), json!({ "extension": words }));
        }
    }

    fn system(&self, item: &Item, answer: &str) -> String {
        match item.kind {
            ItemKind::Choice if answer != DECLINED => {
                words::option_system(self.leaving.instrument.id.as_str())
            }
            _ => words::ANSWER.to_owned(),
        }
    }

    fn condition(&self, fields: &mut Map<String, Value>, when: &Condition) {
        let tests = when.tests.iter().filter_map(|test| match test {
            Test::Answer { item, is } => Some(self.test(item, is)),
            // Refused before anything is written.
            Test::Rule { .. } | Test::Adult(_) => None,
        });
        fields.insert("enableWhen".to_owned(), tests.collect());
        let behavior = if when.all { "all" } else { "any" };
        fields.insert("enableBehavior".to_owned(), json!(behavior));
    }

    fn test(&self, item: &Id, is: &Id) -> Value {
        let items = &self.leaving.structure.items;
        let system = items.iter().find(|other| other.id == *item);
        let system = system
            .map(|other| self.system(other, is.as_str()))
            .unwrap_or_default();
        json!({
            "question": item.as_str(),
            "operator": "=",
            "answerCoding": { "system": system, "code": is.as_str() },
        })
    }
}

/// What FHIR has no place for.
fn about(item: &Item) -> Vec<Value> {
    let mut parts = vec![code("kind", item.kind), code("phase", item.phase)];
    parts.extend(item.dimension.iter().map(|one| code("dimension", one)));
    parts.push(simple("weight", "Integer", item.weight));
    parts.extend(item.strength.iter().map(|one| code("strength", one)));
    parts.extend(item.counts.iter().map(|one| code("counts", one)));
    parts.extend(item.sources.iter().map(|one| code("source", one)));
    parts
}
