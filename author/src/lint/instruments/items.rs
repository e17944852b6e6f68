//! Items: which answers they can have, and which of these count.

use std::collections::BTreeSet;

use waymark_base::Id;
use waymark_pack::records::{Item, MOST_OPTIONS};
use waymark_pack::vocabulary::{ItemKind, ItemPhase};

use super::At;
use crate::suggest::did_you_mean;

/// Words that every item understands, and that no option can be called.
const TAKEN: [&str; 3] = ["yes", "no", "declined"];

pub(super) fn check(at: &mut At<'_, '_>) {
    for (index, item) in at.structure.items.iter().enumerate() {
        let path = format!("item[{index}]");
        options(at, &path, item);
        let asked = item.phase == ItemPhase::Ask;
        if item.kind == ItemKind::Observation && asked {
            let help = "what is observed needs no question: phase = \"observe\"";
            at.error(
                &format!("{path}.phase"),
                "an observation that is asked",
                help,
            );
        }
        if item.kind == ItemKind::Question && !asked {
            let help = "make it an observation or a choice, or phase = \"ask\"";
            at.error(
                &format!("{path}.phase"),
                "a question before the first word",
                help,
            );
        }
        for (place, answer) in item.counts.iter().enumerate() {
            let path = format!("{path}.counts[{place}]");
            answer_exists(at, &path, item, answer);
            if matches!(answer.as_str(), "unsure" | "declined") {
                let help = "not sure and declined never count as an indication";
                at.error(&path, format!("`{answer}` cannot count"), help);
            }
        }
    }
}

fn options(at: &mut At<'_, '_>, path: &str, item: &Item) {
    let path = format!("{path}.options");
    if item.kind != ItemKind::Choice {
        if !item.options.is_empty() {
            let help = "only a choice has options";
            at.error(&path, format!("`{}` has options", item.id), help);
        }
        return;
    }
    let many = item.options.len();
    if !(2..=MOST_OPTIONS).contains(&many) {
        let help = format!("a choice has 2 to {MOST_OPTIONS} options");
        at.error(&path, format!("`{}` has {many} options", item.id), help);
    }
    let mut seen = BTreeSet::new();
    for option in &item.options {
        if TAKEN.contains(&option.as_str()) {
            let help = format!("{} mean something for every item", TAKEN.join(", "));
            at.error(&path, format!("an option is called `{option}`"), help);
        }
        if !seen.insert(option) {
            at.error(
                &path,
                format!("the option `{option}` stands twice"),
                "delete one",
            );
        }
    }
}

/// The answers that an item can have.
pub(super) fn answers(item: &Item) -> Vec<&str> {
    let options = item.options.iter().map(Id::as_str);
    match item.kind {
        ItemKind::Observation => vec!["yes", "no"],
        ItemKind::Question => vec!["yes", "no", "unsure", "declined"],
        ItemKind::Choice => options.chain(["declined"]).collect(),
    }
}

pub(super) fn answer_exists(at: &mut At<'_, '_>, path: &str, item: &Item, answer: &Id) {
    let known = answers(item);
    if !known.contains(&answer.as_str()) {
        let choice = format!("it can be answered with: {}", known.join(", "));
        let help = did_you_mean(answer.as_str(), known);
        let message = format!("`{}` has no answer `{answer}`", item.id);
        at.error(path, message, help.unwrap_or(choice));
    }
}
