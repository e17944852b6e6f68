//! Conditions: they look at what exists, and at earlier items only.

use waymark_base::Id;
use waymark_pack::records::{Condition, Item, Test};

use super::At;
use super::items::answer_exists;
use crate::suggest::did_you_mean;

pub(super) fn check(at: &mut At<'_, '_>) {
    let structure = at.structure;
    for (index, item) in structure.items.iter().enumerate() {
        if let Some(when) = &item.when {
            of_item(at, index, item, when);
        }
    }
    if let Some(when) = &structure.adult_when {
        answers_only(at, "adult_when", when, structure.items.len());
    }
    for (index, outcome) in structure.outcomes.iter().enumerate() {
        let Some(when) = &outcome.when else { continue };
        let path = format!("outcome[{index}].when");
        for test in &when.tests {
            of_outcome(at, &path, test);
        }
    }
}

fn of_item(at: &mut At<'_, '_>, index: usize, item: &Item, when: &Condition) {
    let path = format!("item[{index}].when");
    if goes_in_a_circle(&at.structure.items, index) {
        let message = format!("the condition of `{}` comes back to itself", item.id);
        at.error(&path, message, "let it look at earlier items only");
        return;
    }
    answers_only(at, &path, when, index);
}

/// Tests of answers to the items before `end`.
fn answers_only(at: &mut At<'_, '_>, path: &str, when: &Condition, end: usize) {
    for test in &when.tests {
        match test {
            Test::Answer { item, is } => of_answer(at, path, item, is, end),
            Test::Rule { .. } | Test::Adult(_) => {
                let help = "rules and `adult` are for outcomes; name an item and its answer";
                at.error(path, "a test that only outcomes can have", help);
            }
        }
    }
}

fn of_answer(at: &mut At<'_, '_>, path: &str, name: &Id, answer: &Id, end: usize) {
    let items = &at.structure.items;
    let Some(index) = items.iter().position(|item| item.id == *name) else {
        let help = did_you_mean(name.as_str(), items.iter().map(|item| item.id.as_str()));
        let help = help.unwrap_or_else(|| "name an item of this instrument".to_owned());
        at.error(path, format!("no item is called `{name}`"), help);
        return;
    };
    if index >= end {
        let message = format!("`{name}` comes later than the item that looks at it");
        at.error(path, message, "put it before, or look at an earlier item");
    }
    if let Some(item) = items.get(index) {
        answer_exists(at, path, item, answer);
    }
}

fn of_outcome(at: &mut At<'_, '_>, path: &str, test: &Test) {
    match test {
        Test::Answer { item, is } => of_answer(at, path, item, is, at.structure.items.len()),
        Test::Rule { rule, .. } => {
            let rules = &at.structure.rules;
            if !rules.iter().any(|one| one.id == *rule) {
                let help = did_you_mean(rule.as_str(), rules.iter().map(|one| one.id.as_str()));
                let help = help.unwrap_or_else(|| "name a rule of this instrument".to_owned());
                at.error(path, format!("no rule is called `{rule}`"), help);
            }
        }
        Test::Adult(_) => {
            if at.structure.adult_when.is_none() {
                let help = "add `adult_when = …`, which says when a person counts as an adult";
                at.error(path, "nothing says who is an adult", help);
            }
        }
    }
}

/// Whether the condition of an item looks, through other conditions, at itself.
fn goes_in_a_circle(items: &[Item], start: usize) -> bool {
    let mut seen = vec![false; items.len()];
    let mut waiting = vec![start];
    while let Some(index) = waiting.pop() {
        for next in looked_at(items, index) {
            if next == start {
                return true;
            }
            if let Some(new) = seen.get_mut(next).filter(|seen| !**seen) {
                *new = true;
                waiting.push(next);
            }
        }
    }
    false
}

fn looked_at(items: &[Item], index: usize) -> Vec<usize> {
    let when = items.get(index).and_then(|item| item.when.as_ref());
    let tests = when.into_iter().flat_map(|when| &when.tests);
    let named = tests.filter_map(|test| match test {
        Test::Answer { item, .. } => Some(item),
        Test::Rule { .. } | Test::Adult(_) => None,
    });
    named
        .filter_map(|name| items.iter().position(|item| item.id == *name))
        .collect()
}
