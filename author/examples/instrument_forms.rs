//! Writes instruments as FHIR questionnaires and XLSForm workbooks into a folder, each with
//! a file that says what must be in them, for `tests/python/instrument_forms.py`.
//!
//! ```text
//! cargo run -p waymark-author --example instrument_forms -- FOLDER [CONTENT]
//! ```
//! Without CONTENT: made-up instruments that use every part of the format.

#![allow(clippy::panic, reason = "a tool of the tests stops where it fails")]

#[path = "../tests/common/example.rs"]
mod example;
#[path = "../tests/common/instruments.rs"]
mod instruments;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use example::{card, example};
use instruments::{Odd, answers, generated};
use serde_json::{Map, Value, json};
use waymark_author::{export_fhir, export_xlsform, load};
use waymark_base::Id;
use waymark_pack::records::{Condition, Instrument, Item, Rule, RuleTest, Test};
use waymark_pack::vocabulary::Strength;

/// How many instruments are made up, besides two by hand.
const SEEDS: u64 = 24;
/// How many ways of answering each are tried.
const CASES: usize = 12;

/// What somebody answered, item by item.
type Answers = BTreeMap<Id, Id>;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1).map(PathBuf::from);
    let folder = arguments.next().ok_or("name a folder to write into")?;
    let instruments = match arguments.next() {
        Some(content) => load(&content)?.content().instruments,
        None => made_up(),
    };
    fs::create_dir_all(&folder)?;
    for (number, instrument) in instruments.iter().enumerate() {
        let name = format!("{number:02}-{}", instrument.id);
        write(&folder.join(name), instrument)?;
    }
    Ok(())
}

fn made_up() -> Vec<Instrument> {
    let seeds = (0..SEEDS).map(|seed| generated(seed, Odd::Cells));
    [example(), card()].into_iter().chain(seeds).collect()
}

/// A card has no form to fill in.
fn write(path: &Path, instrument: &Instrument) -> Result<(), Box<dyn Error>> {
    let with = |ending: &str| PathBuf::from(format!("{}.{ending}", path.display()));
    fs::write(with("expected.json"), expected(instrument).to_string())?;
    fs::write(with("json"), export_fhir(instrument)?)?;
    if instrument.can_be_used() {
        fs::write(with("xlsx"), export_xlsform(instrument)?)?;
        fs::write(with("response.json"), response(instrument).to_string())?;
    }
    Ok(())
}

/// What a judge must find, from the instrument itself and not from what was written.
fn expected(instrument: &Instrument) -> Value {
    let structure = &instrument.structure;
    let items = structure.items.iter().map(|item| {
        json!({
            "id": item.id,
            "kind": item.kind,
            "answers": answers(item),
            "counting": item.counts.iter().collect::<BTreeSet<_>>().len(),
            "tests": item.when.as_ref().map_or(0, |when| when.tests.len()),
            "required": item.required,
        })
    });
    let texts = instrument.texts.iter();
    let texts = texts.map(|(language, texts)| (language.to_string(), json!(texts.texts)));
    json!({
        "id": instrument.id,
        "version": structure.version.to_string(),
        "items": items.collect::<Vec<_>>(),
        "gates": structure.gate.iter().map(|one| &one.id).collect::<Vec<_>>(),
        "rules": structure.rules.iter().map(|one| &one.id).collect::<Vec<_>>(),
        "texts": texts.collect::<Map<_, _>>(),
        "cases": (0..CASES).map(|case| self::case(instrument, case)).collect::<Vec<_>>(),
    })
}

/// The first answer to each item, as other tools send it.
fn response(instrument: &Instrument) -> Value {
    let items = instrument.structure.items.iter();
    let items: Vec<Value> = items
        .map(|item| {
            let answer = answers(item).into_iter().next();
            json!({ "linkId": item.id, "answer": [{ "valueCoding": { "code": answer } }] })
        })
        .collect();
    json!({
        "resourceType": "QuestionnaireResponse",
        "status": "completed",
        "item": items,
    })
}

/// One way of answering, and what follows from it by docs/screening.md.
fn case(instrument: &Instrument, number: usize) -> Value {
    let structure = &instrument.structure;
    let mut given = Answers::new();
    for (place, item) in structure.items.iter().enumerate() {
        let asked = item.when.as_ref().is_none_or(|when| holds(when, &given));
        // Which answer, or none, changes with the item and the case.
        let turn = (number * 7 + place * (number + 3)) % (answers(item).len() + 1);
        if let (true, Some(answer)) = (asked, answers(item).get(turn)) {
            given.insert(item.id.clone(), answer.clone());
        }
    }
    let is_child = structure.adult_when.as_ref().is_some_and(|when| {
        let answered = when.tests.iter().any(|test| match test {
            Test::Answer { item, .. } => given.contains_key(item),
            other => panic!("{other:?} is for outcomes"),
        });
        answered && !holds(when, &given)
    });
    let met = structure.rules.iter().map(|rule| {
        let falls_away = rule.adults_only && is_child;
        let met = !falls_away && is_met(rule, &structure.items, &given);
        (rule.id.to_string(), json!(met))
    });
    json!({ "answers": given, "rules": met.collect::<Map<_, _>>() })
}

fn holds(condition: &Condition, given: &Answers) -> bool {
    let holds = |test: &Test| match test {
        Test::Answer { item, is } => given.get(item) == Some(is),
        other => panic!("{other:?} is for outcomes"),
    };
    if condition.all {
        condition.tests.iter().all(holds)
    } else {
        condition.tests.iter().any(holds)
    }
}

fn is_met(rule: &Rule, items: &[Item], given: &Answers) -> bool {
    let counts = |item: &&Item| {
        given
            .get(&item.id)
            .is_some_and(|answer| item.counts.contains(answer))
    };
    let counting: Vec<&Item> = items
        .iter()
        .filter(|item| rule.of.contains(&item.id))
        .filter(counts)
        .collect();
    let of = |strengths: &[Strength]| {
        let fits = |item: &&&Item| item.strength.is_some_and(|own| strengths.contains(&own));
        counting.iter().filter(fits).count()
    };
    match &rule.test {
        RuleTest::Any => !counting.is_empty(),
        RuleTest::Count { at_least } => counting.len() >= usize::from(*at_least),
        RuleTest::Weight { at_least } => {
            counting
                .iter()
                .map(|item| u32::from(item.weight))
                .sum::<u32>()
                >= *at_least
        }
        RuleTest::Strengths { combinations } => combinations.iter().any(|one| {
            let (strong, medium, weak) = (
                usize::from(one.strong),
                usize::from(one.medium),
                usize::from(one.weak),
            );
            of(&[Strength::Strong]) >= strong
                && of(&[Strength::Strong, Strength::Medium]) >= strong + medium
                && of(&[Strength::Strong, Strength::Medium, Strength::Weak])
                    >= strong + medium + weak
        }),
    }
}
