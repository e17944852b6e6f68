//! Screening instruments: what cannot work, and what must not be said.

mod conditions;
mod items;
mod rules;
mod texts;

use std::collections::BTreeSet;

use waymark_pack::records::{MOST_GATES, MOST_ITEMS, Structure};
use waymark_pack::vocabulary::{InstrumentKind, ItemPhase, OutcomePart, Wording};

use super::Lint;
use crate::located::Origin;

/// The parts that a result must always have, so that it is an offer and no verdict.
const ALWAYS: [OutcomePart; 3] = [
    OutcomePart::Offer,
    OutcomePart::Decline,
    OutcomePart::Caution,
];

pub(super) fn check(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    let mut ids = BTreeSet::new();
    for one in &loaded.instruments {
        let (id, structure) = &one.record;
        if !ids.insert(id) {
            let help = "give each instrument an id of its own";
            lint.error(
                &one.origin.at("id"),
                format!("two instruments are called `{id}`"),
                help,
            );
        }
        let mut at = At {
            lint: &mut *lint,
            origin: &one.origin,
            structure,
        };
        whole(&mut at);
        if structure.items.len() > MOST_ITEMS {
            // That was said. Looking at each of thousands would take minutes, and say
            // thousands of things.
            continue;
        }
        names(&mut at);
        sheets(&mut at);
        items::check(&mut at);
        conditions::check(&mut at);
        rules::check(&mut at);
        figures(&mut at);
    }
    texts::check(lint);
}

/// One instrument, and where it stands.
struct At<'l, 'a> {
    lint: &'a mut Lint<'l>,
    origin: &'l Origin,
    structure: &'l Structure,
}

impl At<'_, '_> {
    fn error(&mut self, path: &str, message: impl Into<String>, help: impl Into<String>) {
        self.lint.error(&self.origin.at(path), message, help);
    }
}

fn whole(at: &mut At<'_, '_>) {
    let structure = at.structure;
    if structure.audience.is_empty() {
        let help = "write audience = [\"everyone\"] or for whom it is";
        at.error("audience", "the instrument is for nobody", help);
    }
    let (items, gates) = (structure.items.len(), structure.gate.len());
    if items > MOST_ITEMS {
        let message = format!("{items} items, and {MOST_ITEMS} is the most");
        at.error(
            "item",
            message,
            "nobody can be asked so much; make it shorter",
        );
    }
    if gates > MOST_GATES {
        let message = format!("{gates} conditions in the gate, and {MOST_GATES} is the most");
        at.error("gate", message, "somebody has to pass it in ten seconds");
    }
    if items == 0 {
        only_a_card(at);
    } else {
        usable(at);
    }
}

fn only_a_card(at: &mut At<'_, '_>) {
    let structure = at.structure;
    if structure.wording != Wording::NotHere {
        let help = "write wording = \"not_here\", or add its items";
        at.error("wording", "there are no items to have a wording", help);
    }
    let left = !(structure.gate.is_empty() && structure.rules.is_empty());
    if left || structure.adult_when.is_some() {
        at.error(
            "gate",
            "gate or rules without items",
            "add the items, or delete these",
        );
    }
}

fn usable(at: &mut At<'_, '_>) {
    let structure = at.structure;
    if structure.wording == Wording::NotHere {
        let help = "say whose wording the items have: own or licensed";
        at.error("wording", "the items are here", help);
    }
    if structure.gate.is_empty() {
        let help = "add [[gate]] entries: nothing is asked before they hold";
        at.error("item", "the instrument has no gate", help);
    }
    let observed_late = structure.items.windows(2).position(|pair| {
        matches!(pair, [first, second]
            if first.phase == ItemPhase::Ask && second.phase == ItemPhase::Observe)
    });
    if let Some(index) = observed_late {
        let path = format!("item[{}]", index + 1);
        at.error(
            &path,
            "observed after something was asked",
            "put what is observed first",
        );
    }
    if structure.kind == InstrumentKind::Training {
        return;
    }
    for part in ALWAYS {
        let always = |outcome: &waymark_pack::records::Outcome| {
            outcome.part == part && outcome.when.is_none()
        };
        if !structure.outcomes.iter().any(always) {
            let message = format!("no outcome of the part `{part}` is always there");
            let help = "add one without `when`: a result is an offer, says what it cannot tell, \
                        and that a no is normal";
            at.error("outcome", message, help);
        }
    }
}

/// Names that stand twice.
fn names(at: &mut At<'_, '_>) {
    for (kind, ids) in at.structure.names() {
        let mut seen = BTreeSet::new();
        for (index, id) in ids.into_iter().enumerate() {
            if !seen.insert(id) {
                let path = format!("{kind}[{index}].id");
                at.error(
                    &path,
                    format!("`{id}` stands twice"),
                    "give it another name",
                );
            }
        }
    }
}

fn sheets(at: &mut At<'_, '_>) {
    let structure = at.structure;
    let gates = structure.gate.iter().map(|one| &one.sheet).enumerate();
    let outcomes = structure.outcomes.iter().map(|one| &one.sheet).enumerate();
    let gates = gates.map(|(index, sheet)| (format!("gate[{index}].sheet"), sheet));
    let outcomes = outcomes.map(|(index, sheet)| (format!("outcome[{index}].sheet"), sheet));
    let loaded = at.lint.loaded;
    for (path, sheet) in gates.chain(outcomes) {
        let Some(sheet) = sheet else { continue };
        if !loaded.sheets.iter().any(|one| one.record.id == *sheet) {
            at.error(
                &path,
                format!("no sheet is called `{sheet}`"),
                "correct the id",
            );
        }
    }
}

fn figures(at: &mut At<'_, '_>) {
    let structure = at.structure;
    let percent = |share: Option<f64>| share.is_none_or(|share| (0.0..=100.0).contains(&share));
    for (index, figure) in structure.figures.iter().enumerate() {
        let path = format!("figure[{index}]");
        let shares = [figure.sensitivity, figure.specificity, figure.prevalence];
        if !shares.into_iter().all(percent) {
            at.error(
                &path,
                "a share outside 0 to 100",
                "write percent, as printed",
            );
        }
        if figure.cases > figure.people && figure.people.is_some() {
            at.error(&path, "more cases than people", "correct the two numbers");
        }
        if figure.main && (figure.sensitivity.is_none() || figure.specificity.is_none()) {
            let help = "predictive values need sensitivity and specificity";
            at.error(&path, "the main figure lacks one of its two shares", help);
        }
    }
    let main = structure.figures.iter().filter(|figure| figure.main);
    if main.count() > 1 {
        at.error("figure", "two main figures", "only one has main = true");
    }
}
