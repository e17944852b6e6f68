//! Rules, conditions and the machine, on the invented instruments of `tests/instruments`.
#![allow(clippy::too_many_lines, reason = "tables read best whole")]

use std::path::Path;

use proptest::prelude::*;
use waymark_pack::records::{Instrument, RuleTest};
use waymark_pack::vocabulary::ItemPhase;
use zeroize::Zeroizing;

use super::answer::Answer;
use super::evaluate::{RuleState, applying, evaluate};
use super::machine::{Event, State, Step, places, step};
use super::script::Script;

/// The invented instruments that can be gone through.
fn invented() -> Vec<Instrument> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/instruments");
    let loaded = waymark_author::load(&folder).unwrap();
    let mut all = loaded.content().instruments;
    all.retain(Instrument::can_be_used);
    all
}

fn named(name: &str) -> Instrument {
    let mut all = invented().into_iter();
    all.find(|one| one.id.as_str() == name).unwrap()
}

fn script(name: &str) -> Script {
    Script::new(named(name)).unwrap()
}

/// Answers from words such as `age=adult leave=no`.
fn answers(script: &Script, words: &str) -> Vec<Answer> {
    let mut answers = vec![Answer::None; script.items.len()];
    for word in words.split_whitespace() {
        let (item, answer) = word.split_once('=').unwrap();
        let place = script.place_of(item).unwrap();
        answers[place] = script.answer(place, answer).unwrap();
    }
    answers
}

#[test]
fn each_kind_of_rule_is_met_where_the_table_says_so() {
    use RuleState::{Met, NotAsked, NotMet, NotNeeded};
    for (instrument, said, expected) in [
        ("example", "", &[NotAsked, NotAsked, NotAsked][..]),
        ("example", "age=adult", &[NotAsked, NotAsked, NotAsked]),
        ("example", "age=adult watched=yes", &[Met, NotAsked, Met]),
        (
            "example",
            "age=adult watched=no leave=yes",
            &[NotMet, NotAsked, NotMet],
        ),
        ("example", "age=adult leave=no owes=yes", &[Met, Met, Met]),
        // Not sure and declined never count, and are answers all the same.
        (
            "example",
            "age=adult leave=unsure",
            &[NotMet, NotAsked, NotMet],
        ),
        (
            "example",
            "age=adult leave=declined",
            &[NotMet, NotAsked, NotMet],
        ),
        // An answer to what is not asked any more does not count.
        (
            "example",
            "age=adult leave=yes owes=yes",
            &[NotMet, NotAsked, NotMet],
        ),
        // For a child the means fall away; so do the questions to adults.
        (
            "example",
            "age=child watched=yes leave=no owes=yes",
            &[NotNeeded, NotAsked, Met],
        ),
        (
            "example",
            "age=unsure company=nobody",
            &[NotNeeded, NotAsked, Met],
        ),
        ("counting", "q1=yes q2=yes q3=yes q4=yes q5=yes", &[NotMet]),
        (
            "counting",
            "q1=yes q2=yes q3=yes q4=yes q5=yes q6=unsure",
            &[NotMet],
        ),
        (
            "counting",
            "q1=yes q2=yes q3=yes q4=yes q5=yes q8=yes",
            &[Met],
        ),
        // Weights 1 2 3 5 0 4; the even ones count when answered with no.
        ("weighing", "q2=no q4=no", &[Met]),
        ("weighing", "q2=yes q4=yes q1=yes q3=yes", &[NotMet]),
        ("weighing", "q3=yes q6=no", &[Met]),
        ("weighing", "q1=yes q2=no q3=yes q5=yes", &[NotMet]),
        // Strong 2, medium 2, weak 1 in the first; strong, medium, weak in the second.
        ("strengths", "q1=yes q2=yes", &[Met, NotAsked]),
        ("strengths", "q1=yes q5=yes", &[Met, NotAsked]),
        // A medium one stands in for a weak one, a strong one for a medium one.
        ("strengths", "q1=yes q3=yes", &[Met, NotAsked]),
        ("strengths", "q3=yes q4=yes q5=yes", &[Met, NotAsked]),
        ("strengths", "q3=yes q4=yes", &[NotMet, NotAsked]),
        ("strengths", "q6=yes q7=yes", &[NotAsked, Met]),
        ("strengths", "q6=yes q8=yes", &[NotAsked, NotMet]),
        ("branching", "way=left q1=yes", &[Met, NotAsked]),
        ("branching", "way=up q1=yes", &[NotMet, NotAsked]),
        (
            "branching",
            "way=left q1=yes q2=declined q3=no",
            &[Met, Met],
        ),
        ("branching", "way=back q3=no q4=yes", &[Met, Met]),
    ] {
        let script = script(instrument);
        let found = evaluate(&script, &answers(&script, said));
        assert_eq!(found.rules, expected, "{instrument}: {said}");
    }
}

#[test]
fn outcomes_follow_rules_answers_and_age() {
    for (instrument, said, expected) in [
        (
            "example",
            "",
            &["child", "nothing", "offer", "decline", "caution"][..],
        ),
        (
            "example",
            "age=adult",
            &["nothing", "offer", "decline", "caution"],
        ),
        (
            "example",
            "age=adult leave=no owes=yes",
            &["both", "offer", "decline", "caution"],
        ),
        (
            "example",
            "age=child watched=yes",
            &["child", "offer", "decline", "caution"],
        ),
        (
            "strengths",
            "q6=yes q7=yes",
            &["second-only", "offer", "decline", "caution"],
        ),
        (
            "strengths",
            "q1=yes q2=yes q6=yes q7=yes",
            &["offer", "decline", "caution"],
        ),
        (
            "branching",
            "way=back",
            &["went-back", "offer", "decline", "caution"],
        ),
    ] {
        let script = script(instrument);
        let found = evaluate(&script, &answers(&script, said));
        let outcomes = script
            .instrument
            .structure
            .outcomes
            .iter()
            .zip(&found.outcomes);
        let outcomes = outcomes.filter(|(_, said)| **said);
        let outcomes: Vec<&str> = outcomes.map(|(outcome, _)| outcome.id.as_str()).collect();
        assert_eq!(outcomes, expected, "{instrument}: {said}");
    }
}

#[test]
fn an_instrument_that_cannot_work_is_damage_and_no_panic() {
    let broken: [fn(&mut Instrument); 8] = [
        |one| {
            one.structure
                .items
                .extend(vec![one.structure.items[0].clone(); 250]);
        },
        |one| one.structure.rules[0].of.push("nobody".parse().unwrap()),
        |one| one.structure.items[3].counts.push("maybe".parse().unwrap()),
        |one| one.structure.items[1].when = one.structure.items[4].when.clone(),
        |one| one.structure.adult_when = one.structure.outcomes[0].when.clone(),
        |one| {
            one.structure.items[4]
                .when
                .as_mut()
                .unwrap()
                .tests
                .extend(one.structure.outcomes[1].when.clone().unwrap().tests);
        },
        |one| {
            one.structure
                .gate
                .extend(vec![one.structure.gate[0].clone(); 8]);
        },
        |one| {
            one.structure.items[0]
                .options
                .extend(vec!["more".parse().unwrap(); 20]);
        },
    ];
    for (number, breaks) in broken.into_iter().enumerate() {
        let mut instrument = named("example");
        breaks(&mut instrument);
        assert!(Script::new(instrument).is_err(), "{number}");
    }
    assert!(Script::new(named("example")).is_ok());
}

/// Every answer that an item can have.
fn possible(script: &Script, place: usize) -> Vec<Answer> {
    let item = script.item(place).unwrap();
    let options = item.options.iter().map(waymark_base::Id::as_str);
    let words = ["yes", "no", "unsure", "declined"]
        .into_iter()
        .chain(options);
    let answers = words.filter_map(|word| script.answer(place, word));
    answers.chain([Answer::None, Answer::Skipped]).collect()
}

/// An instrument and answers to it, one for each item, chosen by numbers.
fn chosen(script: &Script, numbers: &[usize]) -> Vec<Answer> {
    let pick = |(place, number): (usize, &usize)| {
        let possible = possible(script, place);
        possible[number % possible.len()]
    };
    let numbers = numbers.iter().cycle();
    (0..script.items.len()).zip(numbers).map(pick).collect()
}

fn some_script() -> impl Strategy<Value = Script> {
    let all = invented();
    (0..all.len()).prop_map(move |number| Script::new(all[number].clone()).unwrap())
}

proptest! {
    #[test]
    fn what_is_not_known_never_counts(script in some_script(), numbers in prop::collection::vec(0..9_usize, 12)) {
        let said = chosen(&script, &numbers);
        let found = evaluate(&script, &said);
        for (place, answer) in said.iter().enumerate() {
            let unknown = matches!(answer, Answer::None | Answer::Skipped | Answer::Unsure | Answer::Declined);
            prop_assert!(!(unknown && found.counts[place]));
        }
        // Taking every unknown answer away changes nothing that counts.
        let known: Vec<Answer> = said
            .iter()
            .map(|answer| match answer {
                Answer::Skipped | Answer::Unsure => Answer::None,
                other => *other,
            })
            .collect();
        prop_assert_eq!(evaluate(&script, &known).counts, found.counts);
    }

    #[test]
    fn more_that_counts_never_makes_a_rule_unmet(script in some_script(), numbers in prop::collection::vec(0..9_usize, 12), more in 0..12_usize) {
        let said = chosen(&script, &numbers);
        let before = evaluate(&script, &said);
        let mut after = said.clone();
        let place = more % script.items.len();
        let Some(counting) = script.items[place].counts.first() else { return Ok(()) };
        after[place] = *counting;
        // Where the answer decides what else is asked, other questions fall away: that is
        // not what this is about.
        prop_assume!(applying(&script, &after) == applying(&script, &said));
        let found = evaluate(&script, &after);
        prop_assume!(found.age == before.age);
        for (before, after) in before.rules.iter().zip(&found.rules) {
            prop_assert!(!(*before == RuleState::Met && *after != RuleState::Met));
        }
    }

    #[test]
    fn the_order_of_answers_makes_no_difference(script in some_script(), numbers in prop::collection::vec(0..9_usize, 12), seed in any::<u64>()) {
        let wanted = chosen(&script, &numbers);
        let direct = walked(&script, &wanted, 0);
        let shuffled = walked(&script, &wanted, seed);
        prop_assert_eq!(evaluate(&script, &direct), evaluate(&script, &shuffled));
    }

    #[test]
    fn no_way_leads_past_a_gate_that_does_not_hold(script in some_script(), dice in prop::collection::vec(any::<u32>(), 0..120)) {
        let mut state = State::new(&script, false);
        let mut held_once = false;
        for dice in dice {
            let event = any_event(&script, dice);
            if let Ok(next) = step(&script, &state, event) {
                state = next;
            }
            let beyond = !matches!(state.step, Step::Gate | Step::Instead);
            prop_assert!(!beyond || state.may_begin());
            let shown = matches!(state.step, Step::Ask | Step::HandOver);
            prop_assert!(!shown || places(&script, &state, ItemPhase::Ask).any(|place| place == state.at));
            // Nothing can have been answered before the gate held for the first time.
            held_once |= beyond;
            if !held_once {
                prop_assert!(state.answers().iter().all(|answer| *answer == Answer::None));
            }
            let mut bytes = Zeroizing::new(Vec::new());
            state.write(&mut bytes);
            prop_assert!(State::read(&script, &bytes).as_ref() == Some(&state));
        }
    }

    #[test]
    fn whatever_bytes_there_are_they_are_a_state_or_none(script in some_script(), bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        if let Some(state) = State::read(&script, &bytes) {
            for event in [Event::Continue, Event::Back, Event::Stop, Event::Show, Event::HandOver] {
                let _ = step(&script, &state, event);
            }
        }
    }
}

/// Answers given through the machine: in the order of the instrument, or going back and
/// forth as the seed says, each answer given over again as often as it takes.
fn walked(script: &Script, wanted: &[Answer], seed: u64) -> Vec<Answer> {
    let mut state = State::new(script, false);
    for gate in 0..state.gate.len() {
        state = step(script, &state, Event::Gate(gate, true)).unwrap();
    }
    state = step(script, &state, Event::Continue).unwrap();
    let mut dice = seed;
    for _ in 0..200 {
        dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        let back = seed > 0 && dice >> 61 == 0;
        let place = match state.step {
            Step::Observe | Step::Ask => state.at,
            // All the way back, where nothing is observed.
            Step::Gate => {
                state = step(script, &state, Event::Continue).unwrap();
                continue;
            }
            _ => break,
        };
        if back && state.step == Step::Ask {
            state = step(script, &state, Event::Back).unwrap();
            continue;
        }
        if state.step == Step::Observe {
            // One mark can bring another item up.
            for (place, answer) in wanted.iter().enumerate() {
                let there = places(script, &state, ItemPhase::Observe).any(|at| at == place);
                if there && answer.is_given() {
                    state = step(script, &state, Event::Answer(place, *answer)).unwrap();
                }
            }
            match step(script, &state, Event::Continue) {
                Ok(next) => state = next,
                // What is required was not to be answered: it ends here.
                Err(_) => break,
            }
            continue;
        }
        let event = if wanted[place].is_given() {
            Event::Answer(place, wanted[place])
        } else {
            Event::Skip(place)
        };
        state = step(script, &state, event).unwrap();
    }
    state.answers()
}

fn any_event(script: &Script, dice: u32) -> Event {
    let place = (dice >> 8) as usize % script.items.len();
    let answers = possible(script, place);
    let answer = answers[(dice >> 16) as usize % answers.len()];
    match dice % 14 {
        0..=2 => Event::Gate((dice >> 8) as usize % 3, !(dice >> 16).is_multiple_of(4)),
        3..=5 => Event::Answer(place, answer),
        6 => Event::Skip(place),
        7 | 8 => Event::Continue,
        9 => Event::Back,
        10 => Event::HandOver,
        11 => Event::WorkerIsBack,
        12 => Event::Discreet(dice & 1 << 8 != 0),
        _ => [Event::Stop, Event::Show][(dice >> 8) as usize % 2],
    }
}

#[test]
fn a_rule_of_every_kind_is_among_the_invented_ones() {
    let all = invented();
    let tests = all.iter().flat_map(|one| &one.structure.rules);
    let mut kinds: Vec<&str> = tests
        .map(|rule| match rule.test {
            RuleTest::Any => "any",
            RuleTest::Count { .. } => "count",
            RuleTest::Weight { .. } => "weight",
            RuleTest::Strengths { .. } => "strengths",
        })
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds, ["any", "count", "strengths", "weight"]);
}
