//! Instruments made up for tests: as many as there are seeds.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    dead_code,
    reason = "made-up data: each test uses its own part, and stops where it fails"
)]

use std::collections::{BTreeMap, BTreeSet};

use waymark_base::{Id, LanguageTag};
use waymark_pack::records::{
    Combination, Condition, Figure, Gate, Instrument, InstrumentTexts, Item, Outcome, Rule,
    RuleTest, Structure, Test,
};
use waymark_pack::vocabulary::{
    Audience, GateCheck, InstrumentKind, ItemKind, ItemPhase, OutcomePart, ReviewState, Strength,
    Wording,
};

pub(crate) fn id(text: &str) -> Id {
    text.parse().unwrap()
}

pub(crate) fn tag(text: &str) -> LanguageTag {
    text.parse().unwrap()
}

/// What texts may hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Odd {
    /// Whatever a string can hold, nothing at all among it.
    Everything,
    /// What an instrument can leave with.
    Plain,
    /// What a spreadsheet keeps as it is: no space at the ends and no reference.
    Cells,
}

/// A small generator: the same seed gives the same instrument.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to one less than `end`.
    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).unwrap()
    }

    fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    fn some<T: Clone>(&mut self, from: &[T]) -> Vec<T> {
        let mut picked = from.to_vec();
        picked.retain(|_| self.one_in(2));
        picked
    }
}

/// Names that tools could take for something else.
const NAMES: [&str; 28] = [
    "age",
    "own-papers",
    "observe",
    "ask",
    "gate",
    "result",
    "meta",
    "data",
    "or",
    "and",
    "div",
    "mod",
    "name",
    "label",
    "note",
    "if",
    "selected",
    "true",
    "a",
    "a-1",
    "instance-id",
    "end",
    "today",
    "yes-no",
    "child-company",
    "rule-a",
    "e4j",
    "text",
];
const OPTIONS: [&str; 12] = [
    "adult", "child", "unsure", "yes", "no", "other", "nobody", "not-sure", "true", "null", "na",
    "a-b-c",
];
const TEXTS: [&str; 20] = [
    "Do you have your own papers?",
    "Чи є у вас ваші документи?",
    "هل معك أوراقك؟",
    "{ $count }",
    "{\"}{\"}",
    "[one] *two* .three",
    ".begins with a point",
    "*",
    "}",
    "=SUM(A1)",
    "<b>&amp; \"quoted\" \\ 'single'",
    "First point.\nSecond point.\n\nFourth.",
    "two  spaces",
    "_x0041_ and _xD800_",
    "# no comment",
    "a = b",
    "-",
    "1",
    "+48 22",
    "🙂 e\u{301}",
];
const ODD_TEXTS: [&str; 8] = [
    "",
    "   ",
    "\n",
    " first\n  second \n",
    "\u{a0}x\u{2003}",
    "\r\n\u{0}\u{1b}\t",
    "\u{feff}mark",
    "\ttab",
];
const EDGES: [&str; 3] = [" in front", "behind ", "\ttab\n"];

/// An instrument that holds together.
pub(crate) fn generated(seed: u64, odd: Odd) -> Instrument {
    let dice = &mut Dice(seed);
    let items = items(dice);
    let rules = rules(dice, &items);
    let kind = dice.pick(&[
        InstrumentKind::Aid,
        InstrumentKind::Training,
        InstrumentKind::Published,
    ]);
    let usual = match kind {
        InstrumentKind::Published => Wording::Licensed,
        InstrumentKind::Aid | InstrumentKind::Training => Wording::Own,
    };
    let wording = if items.is_empty() {
        Wording::NotHere
    } else {
        usual
    };
    let structure = Structure {
        version: u32::try_from(1 + dice.below(99)).unwrap(),
        kind,
        audience: dice.some(&[
            Audience::Border,
            Audience::Clinician,
            Audience::ChildProtection,
        ]),
        order: u16::try_from(dice.below(1000)).unwrap(),
        wording,
        tested_in: dice.some(&[tag("en"), tag("uk"), tag("fa-AF")]),
        gate: gate(dice),
        adult_when: (!items.is_empty() && dice.one_in(2)).then(|| condition(dice, &items)),
        outcomes: outcomes(dice, &items, &rules),
        figures: figures(dice),
        sources: sources(dice),
        items,
        rules,
    };
    let languages = [tag("en"), tag("fa-AF"), tag("sr-Latn"), tag("uk")];
    let base = dice.pick(&languages);
    let mut chosen: BTreeSet<LanguageTag> = dice.some(&languages).into_iter().collect();
    chosen.insert(base.clone());
    let texts = chosen.into_iter().map(|language| {
        let is_base = language == base;
        let texts = texts(dice, &structure, is_base, odd);
        (language, texts)
    });
    let texts = texts.collect();
    Instrument {
        id: id(dice.pick(&NAMES)),
        structure,
        texts,
    }
}

fn sources(dice: &mut Dice) -> Vec<Id> {
    dice.some(&[
        id("iom-caring-2009"),
        id("who-cedaw"),
        id("waymark-editors"),
    ])
}

fn sheet(dice: &mut Dice) -> Option<Id> {
    dice.one_in(2).then(|| id("talk-alone"))
}

/// At most so many different names.
fn names(dice: &mut Dice, most: usize) -> Vec<Id> {
    let count = dice.below(most + 1);
    let mut names = Vec::new();
    for _ in 0..count {
        let name = id(dice.pick(&NAMES));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn gate(dice: &mut Dice) -> Vec<Gate> {
    let names = names(dice, 4).into_iter();
    names
        .map(|id| Gate {
            id,
            check: dice.pick(&[GateCheck::Worker, GateCheck::Referral]),
            numbers: dice.one_in(2),
            sheet: sheet(dice),
            sources: sources(dice),
        })
        .collect()
}

fn items(dice: &mut Dice) -> Vec<Item> {
    let names = names(dice, 12);
    let observed = dice.below(names.len() + 1);
    let mut items = Vec::new();
    for (index, id) in names.into_iter().enumerate() {
        let phase = if index < observed {
            ItemPhase::Observe
        } else {
            ItemPhase::Ask
        };
        let item = item(dice, id, phase, &items);
        items.push(item);
    }
    items
}

fn item(dice: &mut Dice, name: Id, phase: ItemPhase, earlier: &[Item]) -> Item {
    let kind = dice.pick(&[ItemKind::Observation, ItemKind::Question, ItemKind::Choice]);
    let mut options = Vec::new();
    if kind == ItemKind::Choice {
        let first = id(dice.pick(&OPTIONS));
        options = dice.some(&OPTIONS.map(id));
        options.retain(|option| *option != first);
        options.insert(0, first);
    }
    let mut item = Item {
        id: name,
        kind,
        phase,
        required: dice.one_in(4),
        dimension: dice
            .one_in(2)
            .then(|| id(dice.pick(&["act", "means", "purpose"]))),
        weight: dice.pick(&[1, 1, 1, 2, 7, 65535]),
        strength: dice.pick(&[
            None,
            Some(Strength::Strong),
            Some(Strength::Medium),
            Some(Strength::Weak),
        ]),
        counts: Vec::new(),
        options,
        when: (!earlier.is_empty() && dice.one_in(3)).then(|| condition(dice, earlier)),
        sources: sources(dice),
    };
    item.counts = match dice.below(4) {
        0 => Vec::new(),
        1 => vec![dice.pick(&answers(&item))],
        _ => dice.some(&answers(&item)),
    };
    item
}

/// The answers that an item can have.
pub(crate) fn answers(item: &Item) -> Vec<Id> {
    match item.kind {
        ItemKind::Observation => vec![id("yes"), id("no")],
        ItemKind::Question => vec![id("yes"), id("no"), id("unsure"), id("declined")],
        ItemKind::Choice => [&item.options[..], &[id("declined")]].concat(),
    }
}

fn answer(dice: &mut Dice, items: &[Item]) -> Test {
    let item = &items[dice.below(items.len())];
    Test::Answer {
        item: item.id.clone(),
        is: dice.pick(&answers(item)),
    }
}

fn condition(dice: &mut Dice, items: &[Item]) -> Condition {
    let count = 1 + dice.below(3);
    let tests: Vec<Test> = (0..count).map(|_| answer(dice, items)).collect();
    Condition {
        // A single test is written without saying which.
        all: tests.len() > 1 && dice.one_in(2),
        tests,
    }
}

fn rules(dice: &mut Dice, items: &[Item]) -> Vec<Rule> {
    let names = names(dice, 4).into_iter();
    names
        .map(|name| {
            let dimension = id(dice.pick(&["act", "means", "purpose"]));
            let all: Vec<Id> = items.iter().map(|item| item.id.clone()).collect();
            let of_it = items
                .iter()
                .filter(|item| item.dimension.as_ref() == Some(&dimension));
            let of_it = of_it.map(|item| item.id.clone()).collect();
            Rule {
                id: name,
                shown: dice.one_in(2),
                adults_only: dice.one_in(2),
                of: if dice.one_in(2) {
                    of_it
                } else {
                    dice.some(&all)
                },
                test: rule_test(dice),
            }
        })
        .collect()
}

fn rule_test(dice: &mut Dice) -> RuleTest {
    let number = |dice: &mut Dice| u16::try_from(dice.below(4)).unwrap();
    let combination = |dice: &mut Dice| Combination {
        strong: number(dice),
        medium: number(dice),
        weak: number(dice),
    };
    match dice.below(4) {
        0 => RuleTest::Any,
        1 => RuleTest::Count {
            at_least: 1 + number(dice),
        },
        2 => RuleTest::Weight {
            at_least: 1 + u32::from(number(dice)),
        },
        _ => RuleTest::Strengths {
            combinations: (0..=dice.below(3)).map(|_| combination(dice)).collect(),
        },
    }
}

fn outcomes(dice: &mut Dice, items: &[Item], rules: &[Rule]) -> Vec<Outcome> {
    let names = names(dice, 4).into_iter();
    names
        .map(|id| Outcome {
            id,
            part: dice.pick(&[
                OutcomePart::Urgent,
                OutcomePart::Child,
                OutcomePart::Caution,
            ]),
            when: dice
                .one_in(2)
                .then(|| outcome_condition(dice, items, rules)),
            sheet: sheet(dice),
            sources: sources(dice),
        })
        .collect()
}

fn outcome_condition(dice: &mut Dice, items: &[Item], rules: &[Rule]) -> Condition {
    let count = 1 + dice.below(3);
    let tests: Vec<Test> = (0..count)
        .map(|_| match dice.below(3) {
            0 if !items.is_empty() => answer(dice, items),
            1 if !rules.is_empty() => Test::Rule {
                rule: rules[dice.below(rules.len())].id.clone(),
                met: dice.one_in(2),
            },
            _ => Test::Adult(dice.one_in(2)),
        })
        .collect();
    Condition {
        all: tests.len() > 1 && dice.one_in(2),
        tests,
    }
}

fn figures(dice: &mut Dice) -> Vec<Figure> {
    let share = |dice: &mut Dice| {
        let tenths = u16::try_from(dice.below(1001)).unwrap();
        dice.one_in(2).then(|| f64::from(tenths) / 10.0)
    };
    let count = |dice: &mut Dice| {
        dice.one_in(2)
            .then(|| u32::try_from(dice.below(9999)).unwrap())
    };
    let names = names(dice, 2).into_iter();
    names
        .map(|name| Figure {
            id: name,
            sensitivity: share(dice),
            specificity: share(dice),
            prevalence: share(dice),
            people: count(dice),
            cases: count(dice),
            main: dice.one_in(2),
            source: id("who-cedaw"),
        })
        .collect()
}

fn texts(dice: &mut Dice, structure: &Structure, is_base: bool, odd: Odd) -> InstrumentTexts {
    let mut names = vec![("name".to_owned(), true), ("licence".to_owned(), true)];
    let optional = [
        "name.neutral",
        "about",
        "population",
        "not-for",
        "option-yes",
        "option-declined",
    ];
    names.extend(optional.map(|name| (name.to_owned(), false)));
    for gate in &structure.gate {
        let name = format!("gate-{}", gate.id);
        names.extend(["", ".cue", ".instead"].map(|end| (format!("{name}{end}"), false)));
    }
    for item in &structure.items {
        names.push((format!("item-{}", item.id), true));
        names.extend([".cue", ".help"].map(|end| (format!("item-{}{end}", item.id), false)));
        for option in &item.options {
            names.push((format!("option-{option}"), true));
            names.push((format!("option-{option}.cue"), false));
        }
    }
    names.extend(
        structure
            .rules
            .iter()
            .map(|one| (format!("rule-{}", one.id), false)),
    );
    names.extend(
        structure
            .figures
            .iter()
            .map(|one| (format!("figure-{}", one.id), false)),
    );
    for outcome in &structure.outcomes {
        names.push((format!("outcome-{}", outcome.id), false));
        names.push((format!("outcome-{}.text", outcome.id), false));
    }
    names.retain(|(_, needed)| *needed && is_base || dice.one_in(2));
    let texts = names.into_iter().map(|(name, _)| (name, text(dice, odd)));
    let texts: BTreeMap<String, String> = texts.collect();
    InstrumentTexts {
        translation: if is_base {
            ReviewState::Source
        } else {
            dice.pick(&[
                ReviewState::Draft,
                ReviewState::SecondPass,
                ReviewState::NativeReviewed,
            ])
        },
        texts,
    }
}

fn text(dice: &mut Dice, odd: Odd) -> String {
    let mut text = dice.pick(&TEXTS).to_owned();
    while dice.one_in(3) {
        text = format!("{text} {}", dice.pick(&TEXTS));
    }
    match odd {
        Odd::Everything if dice.one_in(3) => dice.pick(&ODD_TEXTS).to_owned(),
        Odd::Everything if dice.one_in(5) => format!("{text}{}{text}", dice.pick(&ODD_TEXTS)),
        Odd::Everything | Odd::Plain if dice.one_in(5) => {
            format!("{}{text}{}", EDGES[0], dice.pick(&EDGES))
        }
        _ => text,
    }
}
