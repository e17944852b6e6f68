//! Rules that could never be met, or always would be.

use std::collections::BTreeSet;

use waymark_pack::records::{Combination, Item, Rule, RuleTest};
use waymark_pack::vocabulary::Strength;

use super::At;
use crate::suggest::did_you_mean;

pub(super) fn check(at: &mut At<'_, '_>) {
    let structure = at.structure;
    for (index, rule) in structure.rules.iter().enumerate() {
        let path = format!("rule[{index}]");
        let items = items_of(at, &path, rule);
        possible(at, &path, rule, &items);
        if rule.adults_only && structure.adult_when.is_none() {
            let help = "add `adult_when = …`, or delete `adults_only`";
            at.error(&path, "nothing says who is an adult", help);
        }
    }
}

/// The items of a rule that can count at all.
fn items_of<'l>(at: &mut At<'l, '_>, path: &str, rule: &Rule) -> Vec<&'l Item> {
    let all = &at.structure.items;
    let mut items = Vec::new();
    let mut seen = BTreeSet::new();
    for name in &rule.of {
        if !seen.insert(name) {
            at.error(path, format!("the rule names `{name}` twice"), "delete one");
            continue;
        }
        match all.iter().find(|item| item.id == *name) {
            Some(item) => items.push(item),
            None => {
                let help = did_you_mean(name.as_str(), all.iter().map(|item| item.id.as_str()));
                let help = help.unwrap_or_else(|| "name an item of this instrument".to_owned());
                at.error(path, format!("no item is called `{name}`"), help);
            }
        }
    }
    items.retain(|item| !item.counts.is_empty());
    items
}

fn possible(at: &mut At<'_, '_>, path: &str, rule: &Rule, items: &[&Item]) {
    let id = &rule.id;
    if items.is_empty() {
        let help = "no answer of its items counts: name others, or write `counts`";
        at.error(path, format!("the rule `{id}` can never be met"), help);
        return;
    }
    match &rule.test {
        RuleTest::Any => {}
        RuleTest::Count { at_least } => {
            reachable(at, path, rule, u32::from(*at_least), items.len() as u64);
        }
        RuleTest::Weight { at_least } => {
            let all: u64 = items.iter().map(|item| u64::from(item.weight)).sum();
            reachable(at, path, rule, *at_least, all);
        }
        RuleTest::Strengths { combinations } => strengths(at, path, rule, items, combinations),
    }
}

fn reachable(at: &mut At<'_, '_>, path: &str, rule: &Rule, wanted: u32, all: u64) {
    let id = &rule.id;
    if wanted == 0 {
        let help = "ask for 1 at least";
        at.error(path, format!("the rule `{id}` is always met"), help);
    }
    if u64::from(wanted) > all {
        let help = format!("all its items together give {all}");
        at.error(path, format!("the rule `{id}` can never be met"), help);
    }
}

fn strengths(
    at: &mut At<'_, '_>,
    path: &str,
    rule: &Rule,
    items: &[&Item],
    combinations: &[Combination],
) {
    let id = &rule.id;
    for item in items.iter().filter(|item| item.strength.is_none()) {
        let message = format!(
            "`{}` has no strength, and the rule `{id}` looks at it",
            item.id
        );
        at.error(path, message, "add `strength = …` to the item");
    }
    if combinations.is_empty() {
        at.error(
            path,
            format!("the rule `{id}` has no combination"),
            "add one",
        );
    }
    let number = |strength: Strength| {
        let same = items.iter().filter(|item| item.strength == Some(strength));
        same.count() as u64
    };
    let [strong, medium, weak] = [Strength::Strong, Strength::Medium, Strength::Weak].map(number);
    for one in combinations {
        let [s, m, w] = [one.strong, one.medium, one.weak].map(u64::from);
        if s + m + w == 0 {
            at.error(
                path,
                format!("the rule `{id}` is always met"),
                "ask for 1 at least",
            );
        }
        let there = strong >= s && strong + medium >= s + m && strong + medium + weak >= s + m + w;
        if !there {
            let help = format!("its items are {strong} strong, {medium} medium, {weak} weak");
            at.error(
                path,
                format!("a combination of `{id}` can never be met"),
                help,
            );
        }
    }
}
