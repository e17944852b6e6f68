//! An instrument as the files of `content/instruments` and back.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "a test stops where it fails"
)]

mod common;

use std::collections::BTreeMap;
use std::path::Path;

use common::example::example;
use common::instruments::{Odd, generated};
use common::{Workshop, real_content};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use proptest::prelude::*;
use serde_json::{Value, json};
use waymark_author::read::parse_instrument;
use waymark_author::{
    export_fhir, export_xlsform, import_fhir, import_xlsform, instrument_files, load,
};
use waymark_pack::records::{Condition, Instrument, RuleTest, Test};

#[test]
fn the_example_is_written_as_editors_write_it() {
    let files = instrument_files(&example());
    let shown: Vec<String> = files
        .iter()
        .map(|(path, text)| format!("--- {path}\n{text}"))
        .collect();
    insta::assert_snapshot!(shown.join("\n"));
}

/// The texts of a Fluent file, and what its first comment says.
fn read_texts(file: &str) -> (String, BTreeMap<String, String>) {
    let resource = fluent_syntax::parser::parse(file).unwrap();
    let mut texts = BTreeMap::new();
    let mut comment = String::new();
    for entry in &resource.body {
        match entry {
            Entry::ResourceComment(first) => comment = first.content.join("\n"),
            Entry::Message(message) => {
                let name = message.id.name;
                if let Some(value) = &message.value {
                    texts.insert(name.to_owned(), plain(value));
                }
                for attribute in &message.attributes {
                    let name = format!("{name}.{}", attribute.id.name);
                    texts.insert(name, plain(&attribute.value));
                }
            }
            other => panic!("{other:?}"),
        }
    }
    (comment, texts)
}

fn plain(pattern: &Pattern<&str>) -> String {
    let elements = pattern.elements.iter();
    elements
        .map(|element| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => unescape_unicode_to_string(value).into_owned(),
            other => panic!("{other:?}"),
        })
        .collect()
}

/// A condition in the words of the file.
fn in_toml(condition: &Condition) -> Value {
    let mut tests: Vec<Value> = Vec::new();
    for test in &condition.tests {
        match test {
            Test::Answer { item, is } => {
                let joins = tests.last_mut().filter(|last| {
                    !condition.all && last.get("item") == Some(&json!(item.as_str()))
                });
                match joins {
                    Some(last) => last["is"].as_array_mut().unwrap().push(json!(is.as_str())),
                    None => tests.push(json!({ "item": item, "is": [is] })),
                }
            }
            Test::Rule { rule, met: true } => tests.push(json!({ "rule": rule })),
            Test::Rule { rule, met: false } => tests.push(json!({ "rule": rule, "met": false })),
            Test::Adult(adult) => tests.push(json!({ "adult": adult })),
        }
    }
    match tests.as_slice() {
        [one] => one.clone(),
        _ if condition.all => json!({ "all": tests }),
        _ => json!({ "any": tests }),
    }
}

/// The record as the file should have it, with everything written out that may be left out.
fn expected(instrument: &Instrument) -> Value {
    let mut value = serde_json::to_value(&instrument.structure).unwrap();
    value["id"] = json!(instrument.id);
    let when = |condition: &Option<Condition>| condition.as_ref().map(in_toml);
    let structure = &instrument.structure;
    value["adult_when"] = json!(when(&structure.adult_when));
    for (index, item) in structure.items.iter().enumerate() {
        value["items"][index]["when"] = json!(when(&item.when));
    }
    for (index, outcome) in structure.outcomes.iter().enumerate() {
        value["outcomes"][index]["when"] = json!(when(&outcome.when));
    }
    for (index, rule) in structure.rules.iter().enumerate() {
        value["rules"][index]["test"] = match &rule.test {
            RuleTest::Any => json!({ "test": "any" }),
            RuleTest::Count { at_least } => json!({ "test": "count", "at_least": at_least }),
            RuleTest::Weight { at_least } => json!({ "test": "weight", "at_least": at_least }),
            RuleTest::Strengths { combinations } => {
                json!({ "test": "strengths", "combinations": combinations })
            }
        };
    }
    value
}

/// The file with everything written out that it leaves out, by the words of the document.
fn found(file: &str) -> Value {
    let mut value: Value = toml::from_str::<Value>(file).unwrap();
    let empty = json!([]);
    let fill = |entry: &mut Value, key: &str, default: Value| {
        if entry.get(key).is_none() {
            entry[key] = default;
        }
    };
    fill(&mut value, "adult_when", Value::Null);
    for (one, many) in [
        ("gate", "gate"),
        ("item", "items"),
        ("rule", "rules"),
        ("outcome", "outcomes"),
        ("figure", "figures"),
    ] {
        let list = value
            .as_object_mut()
            .unwrap()
            .remove(one)
            .unwrap_or_else(|| empty.clone());
        value[many] = list;
    }
    for gate in value["gate"].as_array_mut().unwrap() {
        fill(gate, "numbers", json!(false));
        fill(gate, "sheet", Value::Null);
    }
    for item in value["items"].as_array_mut().unwrap() {
        let kind = item["kind"].as_str().unwrap().to_owned();
        let (phase, counts) = match kind.as_str() {
            "observation" => ("observe", json!(["yes"])),
            "question" => ("ask", json!(["yes"])),
            _ => ("ask", empty.clone()),
        };
        fill(item, "phase", json!(phase));
        fill(item, "counts", counts);
        fill(item, "options", empty.clone());
        fill(item, "required", json!(false));
        fill(item, "weight", json!(1));
        for key in ["dimension", "strength", "when"] {
            fill(item, key, Value::Null);
        }
    }
    for outcome in value["outcomes"].as_array_mut().unwrap() {
        fill(outcome, "when", Value::Null);
        fill(outcome, "sheet", Value::Null);
    }
    for figure in value["figures"].as_array_mut().unwrap() {
        fill(figure, "main", json!(false));
        for key in [
            "sensitivity",
            "specificity",
            "prevalence",
            "people",
            "cases",
        ] {
            fill(figure, key, Value::Null);
        }
    }
    let items = value["items"].clone();
    for rule in value["rules"].as_array_mut().unwrap() {
        fill(rule, "shown", json!(false));
        fill(rule, "adults_only", json!(false));
        let rule = rule.as_object_mut().unwrap();
        let mut test = json!({ "test": rule.remove("test") });
        for key in ["at_least", "combinations"] {
            if let Some(part) = rule.remove(key) {
                test[key] = part;
            }
        }
        for combination in test
            .get_mut("combinations")
            .into_iter()
            .flat_map(|all| all.as_array_mut().unwrap())
        {
            for strength in ["strong", "medium", "weak"] {
                fill(combination, strength, json!(0));
            }
        }
        rule.insert("test".to_owned(), test);
        if let Some(dimension) = rule.remove("dimension") {
            let of_it = items
                .as_array()
                .unwrap()
                .iter()
                .filter(|item| item["dimension"] == dimension);
            let of_it: Vec<Value> = of_it.map(|item| item["id"].clone()).collect();
            rule.insert("of".to_owned(), json!(of_it));
        }
    }
    value
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_text_comes_back_from_fluent(seed in any::<u64>()) {
        let instrument = generated(seed, Odd::Everything);
        let files: BTreeMap<String, String> = instrument_files(&instrument).into_iter().collect();
        prop_assert_eq!(files.len(), instrument.texts.len() + 1);
        for (language, texts) in &instrument.texts {
            let file = &files[&format!("{language}/{}.ftl", instrument.id)];
            let (comment, read) = read_texts(file);
            prop_assert_eq!(comment, format!("translation: {}", texts.translation));
            prop_assert_eq!(&read, &texts.texts, "{}", file);
        }
    }

    #[test]
    fn any_text_at_all_comes_back_from_fluent(text in "[ -~\\n]{0,12}|[\\[{}*.\" \\\\\\n\\t#=-]{1,9}|\\PC{0,9}") {
        let mut instrument = example();
        let texts = instrument.texts.values_mut().next().unwrap();
        texts.texts.insert("name".to_owned(), text.clone());
        texts.texts.insert("outcome-offer.text".to_owned(), text.clone());
        let files = instrument_files(&instrument);
        let (_, read) = read_texts(&files[1].1);
        prop_assert_eq!(&read["name"], &text);
        prop_assert_eq!(&read["outcome-offer.text"], &text);
    }

    #[test]
    fn every_structure_comes_back_from_toml(seed in any::<u64>()) {
        let instrument = generated(seed, Odd::Plain);
        let files = instrument_files(&instrument);
        prop_assert_eq!(&files[0].0, &format!("{}.toml", instrument.id));
        prop_assert_eq!(found(&files[0].1), expected(&instrument), "{}", files[0].1);
    }
}

/// The instruments of a folder of content.
fn instruments(content: &Path) -> Vec<Instrument> {
    load(content).unwrap().content().instruments
}

#[test]
fn the_instruments_of_the_project_come_back_through_every_way_out() {
    let instruments = instruments(&real_content());
    assert!(!instruments.is_empty());
    for instrument in &instruments {
        let fhir = export_fhir(instrument).unwrap();
        assert_eq!(
            &import_fhir(&fhir, "a.json").unwrap().instrument,
            instrument
        );
        if instrument.can_be_used() {
            let form = export_xlsform(instrument).unwrap();
            let back = import_xlsform(&form, "a.xlsx").unwrap().instrument;
            assert_eq!(back.structure.items, instrument.structure.items);
            assert_eq!(back.structure.rules, instrument.structure.rules);
            assert_eq!(back.structure.gate, instrument.structure.gate);
        }
    }
}

#[test]
fn the_reader_of_the_content_reads_what_is_written_as_it_was() {
    let workshop = Workshop::with(&real_content());
    let before = instruments(workshop.dir());
    for instrument in &before {
        for (path, text) in instrument_files(instrument) {
            workshop.write(&format!("instruments/{path}"), &text);
        }
    }
    assert_eq!(instruments(workshop.dir()), before);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_reader_of_the_content_reads_every_structure(seed in any::<u64>()) {
        let instrument = generated(seed, Odd::Plain);
        let files = instrument_files(&instrument);
        let read = parse_instrument(&files[0].0, &files[0].1);
        prop_assert_eq!(&read.findings, &vec![]);
        let read = read.value.unwrap().record;
        prop_assert_eq!(read, (instrument.id, instrument.structure));
    }
}
