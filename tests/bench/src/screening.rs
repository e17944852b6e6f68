//! A step of a screening aid with a hundred items, against reading that instrument from its
//! JSON: what a step would cost that kept nothing ready.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use waymark_base::Id;
use waymark_engine::views::{ScreeningAct, ScreeningStep};
use waymark_engine::{Engine, ScreeningEvent, ScreeningRequest};
use waymark_pack::build;
use waymark_pack::records::{
    Condition, Gate, Instrument, InstrumentTexts, Item, Outcome, Rule, RuleTest, Structure, Test,
};
use waymark_pack::vocabulary::{
    Audience, GateCheck, InstrumentKind, ItemKind, ItemPhase, OutcomePart, ReviewState, Strength,
    Wording,
};

use crate::memory::peak_kib;
use crate::sample::{compare, measure, row, shown};
use crate::{packs, synthetic};

const ITEMS: usize = 100;

fn id(text: &str) -> Id {
    text.parse().expect("letters, digits and hyphens")
}

/// Every third item looks at the one before it.
fn item(number: usize) -> Item {
    let before = number.checked_sub(1).filter(|_| number % 3 == 2);
    Item {
        id: id(&format!("q{number}")),
        kind: ItemKind::Question,
        phase: ItemPhase::Ask,
        required: false,
        dimension: Some(id("all")),
        weight: 1,
        strength: Some(Strength::Medium),
        counts: vec![id("yes")],
        options: Vec::new(),
        when: before.map(|before| Condition {
            all: false,
            tests: ["yes", "no", "unsure"]
                .map(|is| Test::Answer {
                    item: id(&format!("q{before}")),
                    is: id(is),
                })
                .into(),
        }),
        sources: vec![id("source")],
    }
}

fn rule(number: usize) -> Rule {
    Rule {
        id: id(&format!("r{number}")),
        shown: true,
        adults_only: false,
        of: (0..ITEMS).map(|item| id(&format!("q{item}"))).collect(),
        test: RuleTest::Count {
            at_least: u16::try_from(number * 10 + 1).expect("a small number"),
        },
    }
}

fn outcome(number: usize) -> Outcome {
    Outcome {
        id: id(&format!("o{number}")),
        part: OutcomePart::Offer,
        when: Some(Condition {
            all: true,
            tests: vec![Test::Rule {
                rule: id(&format!("r{}", number % 10)),
                met: number.is_multiple_of(2),
            }],
        }),
        sheet: None,
        sources: vec![id("source")],
    }
}

fn texts() -> InstrumentTexts {
    let mut texts = BTreeMap::new();
    let mut say = |name: String| texts.insert(name.clone(), format!("The text of {name}"));
    for name in [
        "name",
        "name.neutral",
        "about",
        "gate-private",
        "gate-private.cue",
    ] {
        say(name.to_owned());
    }
    for number in 0..ITEMS {
        say(format!("item-q{number}"));
        say(format!("item-q{number}.cue"));
        say(format!("rule-r{number}"));
        say(format!("outcome-o{number}"));
        say(format!("outcome-o{number}.text"));
    }
    InstrumentTexts {
        translation: ReviewState::Source,
        texts,
    }
}

fn instrument() -> Instrument {
    let structure = Structure {
        version: 1,
        kind: InstrumentKind::Aid,
        audience: vec![Audience::Everyone],
        order: 1,
        wording: Wording::Own,
        tested_in: Vec::new(),
        gate: vec![Gate {
            id: id("private"),
            check: GateCheck::Worker,
            numbers: false,
            sheet: None,
            sources: vec![id("source")],
        }],
        adult_when: None,
        items: (0..ITEMS).map(item).collect(),
        rules: (0..10).map(rule).collect(),
        outcomes: (0..20).map(outcome).collect(),
        figures: Vec::new(),
        sources: vec![id("source")],
    };
    Instrument {
        id: id("hundred"),
        structure,
        texts: [("en".parse().expect("a tag"), texts())].into(),
    }
}

fn pack(folder: &Path) -> PathBuf {
    let mut content = synthetic::content(1_000, 1_000);
    content.instruments = vec![instrument()];
    let path = folder.join("hundred.wmk");
    let bytes = build::write(&content).expect("content of the schema");
    std::fs::write(&path, bytes).expect("room in the temporary folder");
    path
}

fn begin(engine: &Engine) {
    let request = ScreeningRequest {
        instrument: "hundred".to_owned(),
        ..ScreeningRequest::default()
    };
    engine.start_screening(&request).expect("an aid");
    let gate = ScreeningEvent::Gate {
        gate: "private".to_owned(),
        holds: true,
    };
    engine.screening_event(&gate).expect("the gate");
    tell(engine, ScreeningAct::Continue);
}

fn tell(engine: &Engine, act: ScreeningAct) {
    let event = ScreeningEvent::Act { act };
    engine.screening_event(&event).expect("a step");
}

/// Answers what is asked, and begins anew after the last item.
fn answer(engine: &Engine, run: usize) {
    let view = engine.screening().expect("an aid is open");
    if view.step != ScreeningStep::Ask {
        return begin(engine);
    }
    let answers = ["yes", "no", "unsure", "declined"];
    let event = ScreeningEvent::Answer {
        item: view.items[0].id.clone(),
        answer: answers[run % answers.len()].to_owned(),
    };
    std::hint::black_box(engine.screening_event(&event).expect("an answer"));
}

pub(crate) fn run(folder: &Path) {
    let engine = packs::engine_built_in(&pack(folder));
    let before = peak_kib();
    begin(&engine);
    let structure = serde_json::to_string(&instrument().structure).expect("JSON");
    let texts = serde_json::to_string(&texts()).expect("JSON");
    let read = |_| {
        let structure: Structure = serde_json::from_str(&structure).expect("what was written");
        let texts: InstrumentTexts = serde_json::from_str(&texts).expect("what was written");
        std::hint::black_box((structure, texts));
    };
    // A step is a look and an answer, as an app does them.
    let pair = compare(2_000, |run| answer(&engine, run), &read);
    row(
        "a look and a step of an aid with 100 items / reading it from JSON",
        &pair,
    );
    result(&engine, read);
    let after = peak_kib();
    let more = after.saturating_sub(before);
    println!("| peak memory, an aid with 100 items gone through 40 times | +{more} KiB | | | |");
}

/// The result, with ten rules over all items.
fn result(engine: &Engine, read: impl Fn(usize)) {
    begin(engine);
    for number in 0..ITEMS / 2 {
        answer(engine, number);
    }
    tell(engine, ScreeningAct::Stop);
    let pair = compare(
        500,
        |_| drop(std::hint::black_box(engine.screening().expect("a result"))),
        read,
    );
    row(
        "the result of an aid with 100 items / reading it from JSON",
        &pair,
    );
    let wiped = measure(2_000, |_| engine.end_screening());
    let (median, p95) = (shown(wiped.median), shown(wiped.p95));
    println!("| wiping the 640 bytes of an aid | {median} | {p95} | | |");
}
