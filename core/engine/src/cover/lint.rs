//! What a description of a cover must keep to. Compiled for tests only: what is shipped
//! has passed them.

use std::collections::BTreeSet;

use super::action::{Action, Operation};
use super::data::{Cover, KeyDescription, MachineKind};
use crate::views::CoverLine;

/// Columns of a keypad that a thumb still hits on a small phone.
const MOST_COLUMNS: u16 = 5;

/// A rule and whether it holds.
type Finding = (bool, String);

/// What is wrong with a description, by the name of its file.
pub(super) fn findings(name: &str, description: &str) -> Vec<String> {
    let cover = match Cover::read(description) {
        Ok(cover) => cover,
        Err(error) => return vec![error.to_string()],
    };
    let checks = [
        whole(&cover, name),
        keys(&cover),
        layout(&cover),
        marks(&cover),
    ];
    let broken = checks.into_iter().flatten().filter(|(holds, _)| !holds);
    broken.map(|(_, says)| says).collect()
}

/// Whether something stands twice in a list.
pub(super) fn twice<T: Ord>(things: &[T]) -> bool {
    things.iter().collect::<BTreeSet<_>>().len() < things.len()
}

fn rule(holds: bool, says: &str) -> Finding {
    (holds, says.to_owned())
}

fn whole(cover: &Cover, name: &str) -> Vec<Finding> {
    let ids: Vec<&str> = cover.keys().map(|key| key.id.as_str()).collect();
    let actions: Vec<String> = cover
        .keys()
        .map(|key| format!("{:?}", key.action))
        .collect();
    let mut found = vec![
        rule(cover.id == name, "the id is not the name of the file"),
        rule(cover.title.is_some(), "no title"),
        rule(cover.lines.contains(&CoverLine::Display), "no display"),
        rule(!twice(&ids), "two keys of one id"),
        rule(!twice(&actions), "two keys of one action"),
    ];
    found.extend(needed(cover.machine).into_iter().map(|action| {
        let there = cover.keys().any(|key| key.action == action);
        (there, format!("no key for {action:?}"))
    }));
    found
}

fn keys(cover: &Cover) -> Vec<Finding> {
    let of_key = |key: &KeyDescription| {
        let id = &key.id;
        [
            (
                fits(cover.machine, key.action),
                format!("{id}: no work for it here"),
            ),
            (is_labelled(key), format!("{id}: no label, or two")),
            (is_speakable(key), format!("{id}: nothing to say aloud")),
            (key.span > 0, format!("{id}: no column")),
        ]
    };
    cover.keys().flat_map(of_key).collect()
}

fn layout(cover: &Cover) -> Vec<Finding> {
    let across = |row: &Vec<KeyDescription>| row.iter().map(|key| u16::from(key.span)).sum();
    let columns: BTreeSet<u16> = cover.rows.iter().map(across).collect();
    let fits = columns
        .iter()
        .all(|width| (1..=MOST_COLUMNS).contains(width));
    vec![
        rule(columns.len() == 1, "rows of different widths"),
        rule(fits, "too many columns"),
    ]
}

fn marks(cover: &Cover) -> Vec<Finding> {
    let marks = &cover.marks;
    let one = |mark: &str| mark.chars().count() == 1;
    let remembers = cover.keys().any(|key| key.action == Action::MemoryAdd);
    let pairs: Vec<&str> = cover.pairs.iter().map(|pair| pair.id.as_str()).collect();
    let converts = cover.machine == MachineKind::Converter;
    vec![
        rule(one(&marks.minus), "the minus is not one sign"),
        rule(one(&marks.exponent), "the exponent is not one sign"),
        rule(
            remembers != marks.memory.is_empty(),
            "memory without its mark, or the mark alone",
        ),
        rule(!twice(&pairs), "two pairs of one id"),
        rule(
            converts != pairs.is_empty(),
            "pairs where none belong, or none",
        ),
        rule(
            cover.pairs.iter().all(|pair| !pair.factor.is_zero()),
            "a factor of nothing",
        ),
    ]
}

/// What every cover of a kind needs; digits, equals and backspace are the way back in.
fn needed(machine: MachineKind) -> Vec<Action> {
    let mut needed: Vec<Action> = (0..=9).map(Action::Digit).collect();
    needed.extend([Action::Equals, Action::Backspace, Action::Clear]);
    match machine {
        MachineKind::Calculator => needed.extend(
            [
                Operation::Add,
                Operation::Subtract,
                Operation::Multiply,
                Operation::Divide,
            ]
            .map(Action::Operate),
        ),
        MachineKind::Converter => needed.extend([Action::NextPair, Action::Swap]),
    }
    needed
}

fn fits(machine: MachineKind, action: Action) -> bool {
    match action {
        Action::Digit(_)
        | Action::Point
        | Action::Sign
        | Action::Equals
        | Action::Backspace
        | Action::Clear
        | Action::ClearEntry => true,
        Action::NextPair | Action::PreviousPair | Action::Swap => machine == MachineKind::Converter,
        _ => machine == MachineKind::Calculator,
    }
}

fn is_labelled(key: &KeyDescription) -> bool {
    let own = matches!(key.action, Action::Digit(_) | Action::Point);
    let given = u8::from(key.symbol.is_some()) + u8::from(key.message.is_some());
    given == u8::from(!own) && key.symbol.as_ref().is_none_or(|symbol| !symbol.is_empty())
}

fn is_speakable(key: &KeyDescription) -> bool {
    key.spoken.is_some() || matches!(key.action, Action::Digit(_))
}
