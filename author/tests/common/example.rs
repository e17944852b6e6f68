//! Instruments made up for tests: two by hand.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    dead_code,
    reason = "made-up data: each test uses its own part, and stops where it fails"
)]

use std::collections::BTreeMap;

use waymark_base::LanguageTag;
use waymark_pack::records::{
    Combination, Condition, Figure, Gate, Instrument, InstrumentTexts, Item, Outcome, Rule,
    RuleTest, Structure, Test,
};
use waymark_pack::vocabulary::{
    Audience, GateCheck, InstrumentKind, ItemKind, ItemPhase, OutcomePart, ReviewState, Strength,
    Wording,
};

use super::instruments::{id, tag};

/// A small instrument in two languages that shows every part once.
pub(crate) fn example() -> Instrument {
    let condition = |item: &str, is: &str| Condition {
        all: false,
        tests: vec![Test::Answer {
            item: id(item),
            is: id(is),
        }],
    };
    let item = |name: &str, kind: ItemKind, options: &[&str]| Item {
        id: id(name),
        kind,
        phase: match kind {
            ItemKind::Question => ItemPhase::Ask,
            ItemKind::Observation | ItemKind::Choice => ItemPhase::Observe,
        },
        required: false,
        dimension: None,
        weight: 1,
        strength: None,
        counts: Vec::new(),
        options: options.iter().map(|option| id(option)).collect(),
        when: None,
        sources: vec![id("waymark-editors")],
    };
    let age = Item {
        required: true,
        ..item("age", ItemKind::Choice, &["adult", "child", "not-known"])
    };
    let minder = Item {
        dimension: Some(id("means")),
        strength: Some(Strength::Medium),
        counts: vec![id("yes")],
        ..item("minder", ItemKind::Observation, &[])
    };
    let papers = Item {
        dimension: Some(id("means")),
        weight: 2,
        strength: Some(Strength::Strong),
        counts: vec![id("no")],
        when: Some(condition("age", "adult")),
        ..item("own-papers", ItemKind::Question, &[])
    };
    let structure = Structure {
        version: 3,
        kind: InstrumentKind::Aid,
        audience: vec![Audience::Border],
        order: 10,
        wording: Wording::Own,
        tested_in: Vec::new(),
        gate: vec![Gate {
            id: id("private"),
            check: GateCheck::Worker,
            numbers: true,
            sheet: Some(id("talk-alone")),
            sources: vec![id("iom-caring-2009")],
        }],
        adult_when: Some(condition("age", "adult")),
        items: vec![age, minder, papers],
        rules: example_rules(),
        outcomes: example_outcomes(),
        figures: vec![Figure {
            id: id("validation"),
            sensitivity: Some(76.9),
            specificity: Some(84.0),
            prevalence: None,
            people: Some(176),
            cases: None,
            main: true,
            source: id("a-study"),
        }],
        sources: vec![id("iom-caring-2009"), id("waymark-editors")],
    };
    Instrument {
        id: id("example"),
        structure,
        texts: example_texts(),
    }
}

/// The card of an instrument whose items are not here.
pub(crate) fn card() -> Instrument {
    let mut card = example();
    card.id = id("card");
    let structure = &mut card.structure;
    structure.kind = InstrumentKind::Published;
    structure.wording = Wording::NotHere;
    structure.adult_when = None;
    structure.items.clear();
    structure.gate.clear();
    structure.rules.clear();
    structure.outcomes.clear();
    for texts in card.texts.values_mut() {
        texts
            .texts
            .retain(|name, _| matches!(name.as_str(), "name" | "about" | "figure-validation"));
    }
    let english = card.texts.values_mut().next().unwrap();
    english
        .texts
        .insert("licence".to_owned(), "Not known".to_owned());
    english
        .texts
        .insert("not-for".to_owned(), "Not for children.".to_owned());
    card
}

fn example_rules() -> Vec<Rule> {
    let rule = |name: &str, test: RuleTest| Rule {
        id: id(name),
        shown: false,
        adults_only: false,
        of: vec![id("minder"), id("own-papers")],
        test,
    };
    let combinations = vec![
        Combination {
            strong: 1,
            medium: 1,
            weak: 0,
        },
        Combination {
            strong: 0,
            medium: 3,
            weak: 0,
        },
    ];
    vec![
        Rule {
            shown: true,
            adults_only: true,
            ..rule("means", RuleTest::Any)
        },
        rule("score", RuleTest::Weight { at_least: 3 }),
        rule("firm", RuleTest::Strengths { combinations }),
    ]
}

fn example_outcomes() -> Vec<Outcome> {
    let outcome = |name: &str, part: OutcomePart, when: Option<Condition>| Outcome {
        id: id(name),
        part,
        when,
        sheet: None,
        sources: vec![id("waymark-editors")],
    };
    let when = |test: Test| {
        Some(Condition {
            all: false,
            tests: vec![test],
        })
    };
    let rule = Test::Rule {
        rule: id("means"),
        met: true,
    };
    vec![
        outcome("offer", OutcomePart::Offer, when(rule)),
        outcome("child", OutcomePart::Child, when(Test::Adult(false))),
        outcome("not-validated", OutcomePart::Caution, None),
    ]
}

fn example_texts() -> BTreeMap<LanguageTag, InstrumentTexts> {
    let texts = |translation: ReviewState, texts: &[(&str, &str)]| InstrumentTexts {
        translation,
        texts: texts
            .iter()
            .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
            .collect(),
    };
    let english = [
        ("name", "Example"),
        ("name.neutral", "Short list"),
        ("about", "What it is for."),
        ("gate-private", "We are alone."),
        ("gate-private.cue", "quiet room"),
        (
            "gate-private.instead",
            "First thing to do instead.\nSecond thing to do instead.",
        ),
        ("item-age", "How old may the person be?"),
        ("item-age.cue", "how tall"),
        ("option-adult", "An adult"),
        ("option-adult.cue", "tall"),
        ("option-child", "A child"),
        ("option-child.cue", "small"),
        ("option-not-known", "Hard to say"),
        ("option-not-known.cue", "between"),
        ("item-minder", "Somebody answers for the person."),
        ("item-minder.cue", "talks much"),
        ("item-own-papers", "Do you have your own papers with you?"),
        ("item-own-papers.cue", "own bag"),
        ("item-own-papers.help", "Passport, identity card, visa."),
        ("rule-means", "Force, threats, lies or control"),
        ("outcome-offer", "Offer a number."),
        (
            "outcome-offer.text",
            "Ask whether it is safe to carry.\nOffer to call together.",
        ),
        ("outcome-child", "Bring in child protection workers."),
        ("outcome-not-validated", "Nobody has validated this aid."),
        ("figure-validation", "Made up for this test"),
    ];
    let ukrainian = [
        ("name", "Приклад"),
        ("item-age", "Скільки років може бути людині?"),
        ("option-adult", "Дорослий"),
        ("option-child", "Дитина"),
        ("item-own-papers", "Чи є у вас ваші документи?"),
        ("gate-private", "Ми самі."),
        ("outcome-offer", "Запропонуйте номер."),
    ];
    BTreeMap::from([
        (tag("en"), texts(ReviewState::Source, &english)),
        (tag("uk"), texts(ReviewState::SecondPass, &ukrainian)),
    ])
}
