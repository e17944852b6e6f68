//! The state machine against its drawing, and what can never happen in it.

use std::collections::BTreeSet;

use super::machine::{Event, Facts, next};
use crate::views::SetUpStep;

const DRAWING: &str = include_str!("../../../../docs/set-up.md");

const STEPS: [SetUpStep; 12] = [
    SetUpStep::Limits,
    SetUpStep::ChooseSecret,
    SetUpStep::RepeatSecret,
    SetUpStep::OfferSecond,
    SetUpStep::ChooseSecond,
    SetUpStep::RepeatSecond,
    SetUpStep::PractiseExit,
    SetUpStep::PractiseReturn,
    SetUpStep::PractiseSecond,
    SetUpStep::PractiseTrigger,
    SetUpStep::Ready,
    SetUpStep::Done,
];

const EVENTS: [Event; 14] = [
    Event::Read,
    Event::Accepted,
    Event::Refused,
    Event::Kept,
    Event::Emptied,
    Event::WantSecond,
    Event::SkipSecond,
    Event::Skip,
    Event::Finish,
    Event::LeftByButton,
    Event::LeftOtherwise,
    Event::BackWithFirst,
    Event::BackWithOther,
    Event::BackWithout,
];

fn all_facts() -> Vec<Facts> {
    let bits = |number: u8| Facts {
        vault_works: number & 1 != 0,
        cover_checks: number & 2 != 0,
        has_second: number & 4 != 0,
    };
    (0..8).map(bits).collect()
}

/// Every way from one step to another, whatever the facts.
fn ways(facts: &[Facts]) -> BTreeSet<(String, String, String)> {
    let mut ways = BTreeSet::new();
    for facts in facts {
        for step in STEPS {
            for event in EVENTS {
                if let Some(after) = next(step, event, *facts) {
                    ways.insert((
                        format!("{step:?}"),
                        format!("{after:?}"),
                        format!("{event:?}"),
                    ));
                }
            }
        }
    }
    ways
}

#[test]
fn the_drawing_shows_every_way_and_no_other() {
    let drawn: BTreeSet<(String, String, String)> = DRAWING
        .lines()
        .filter_map(|line| {
            let (from, rest) = line.trim().split_once(" --> ")?;
            let (to, event) = rest.split_once(": ")?;
            Some((from.to_owned(), to.to_owned(), event.to_owned()))
        })
        .collect();
    let ways = ways(&all_facts());
    let missing: Vec<_> = ways.difference(&drawn).collect();
    let invented: Vec<_> = drawn.difference(&ways).collect();
    assert!(missing.is_empty(), "docs/set-up.md lacks {missing:?}");
    assert!(
        invented.is_empty(),
        "docs/set-up.md has too much: {invented:?}"
    );
}

/// What can be reached from the beginning if some events never happen.
fn reached_without(never: &[Event], facts: Facts) -> BTreeSet<String> {
    let mut reached = BTreeSet::from(["Limits".to_owned()]);
    loop {
        let before = reached.len();
        for step in STEPS {
            if !reached.contains(&format!("{step:?}")) {
                continue;
            }
            for event in EVENTS.iter().filter(|event| !never.contains(event)) {
                let after = next(step, *event, facts);
                reached.extend(after.map(|after| format!("{after:?}")));
            }
        }
        if reached.len() == before {
            return reached;
        }
    }
}

#[test]
fn nobody_finishes_without_having_come_back_in() {
    let back = [
        Event::BackWithFirst,
        Event::BackWithOther,
        Event::BackWithout,
    ];
    for facts in all_facts() {
        assert!(
            !reached_without(&back, facts).contains("Ready"),
            "{facts:?}"
        );
        assert!(reached_without(&[], facts).contains("Done"), "{facts:?}");
    }
}

#[test]
fn where_the_cover_can_check_a_pin_coming_back_without_it_does_not_count() {
    let with = [Event::BackWithFirst, Event::BackWithOther];
    for facts in all_facts().into_iter().filter(|facts| facts.cover_checks) {
        assert!(
            !reached_without(&with, facts).contains("Ready"),
            "{facts:?}"
        );
    }
}

#[test]
fn a_step_that_asks_for_a_pin_can_be_passed_over_only_where_no_pin_can_be_kept() {
    for facts in all_facts() {
        let skipped = next(SetUpStep::ChooseSecret, Event::Skip, facts);
        assert_eq!(skipped.is_some(), !facts.vault_works);
        for step in [SetUpStep::PractiseExit, SetUpStep::PractiseReturn] {
            assert_eq!(next(step, Event::Skip, facts), None);
        }
    }
}
