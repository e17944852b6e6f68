//! What changed between two packs, in plain words.

mod screening;
mod things;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;
use waymark_base::LanguageTag;
use waymark_pack::{Pack, PackError};

use crate::shelf::Shelf;
use things::{Thing, Things};

/// What happened to a thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// It is there no more.
    Removed,
    /// It says something else.
    Changed,
    /// It is new.
    Added,
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What happened.
    pub kind: ChangeKind,
    /// To what: number, place, crossing, sheet, instrument, its texts, phrase or source.
    pub what: &'static str,
    /// Its id.
    pub id: String,
    /// In plain words, one line each.
    pub details: Vec<String>,
    /// Whether readers lose an emergency number by it.
    pub loses_emergency_number: bool,
}

/// Everything that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// One sentence: "3 numbers changed, 1 place removed".
    pub summary: String,
    /// Each change, the most grave first.
    pub changes: Vec<Change>,
}

impl Difference {
    /// The emergency numbers that readers lose: nobody publishes that unasked.
    pub fn lost_emergency_numbers(&self) -> Vec<&Change> {
        self.changes
            .iter()
            .filter(|change| change.loses_emergency_number)
            .collect()
    }
}

/// Compares two packs.
pub fn diff(old: &Path, new: &Path) -> Result<Difference, PackError> {
    Ok(compare(
        &Shelf::of(&Pack::open(old)?)?,
        &Shelf::of(&Pack::open(new)?)?,
    ))
}

type Gather = fn(&Shelf, &[LanguageTag]) -> Things;

/// The kinds of things in the order in which the summary names them.
const KINDS: [(&str, Gather); 8] = [
    ("number", things::numbers),
    ("place", things::places),
    ("crossing", things::crossings),
    ("sheet", things::sheets),
    ("instrument", screening::instruments),
    ("instrument text", screening::texts),
    ("phrase", screening::phrases),
    ("source", things::sources),
];

fn compare(old: &Shelf, new: &Shelf) -> Difference {
    let mut languages: Vec<LanguageTag> = old.info.languages.clone();
    languages.extend(new.info.languages.clone());
    languages.sort();
    languages.dedup();
    let mut changes = Vec::new();
    for (what, gather) in KINDS {
        let (old, new) = (gather(old, &languages), gather(new, &languages));
        changes.extend(gone_and_changed(what, &old, &new));
        changes.extend(
            new.iter()
                .filter(|(id, _)| !old.contains_key(*id))
                .map(|(id, thing)| Change {
                    kind: ChangeKind::Added,
                    what,
                    id: id.clone(),
                    details: thing.described(),
                    loses_emergency_number: false,
                }),
        );
    }
    let summary = summary(&changes);
    let place = |change: &Change| KINDS.iter().position(|(what, _)| *what == change.what);
    changes.sort_by_key(|change| (!change.loses_emergency_number, place(change), change.kind));
    Difference { summary, changes }
}

fn gone_and_changed(what: &'static str, old: &Things, new: &Things) -> Vec<Change> {
    let change = |id: &String, kind, details, loses_emergency_number| Change {
        kind,
        what,
        id: id.clone(),
        details,
        loses_emergency_number,
    };
    let compared = old.iter().filter_map(|(id, thing)| match new.get(id) {
        None => {
            let lost = thing.emergency && !is_kept(thing, new);
            Some(change(id, ChangeKind::Removed, thing.described(), lost))
        }
        Some(now) => {
            let details = thing.differences(now);
            let lost = thing.emergency && is_lost(thing, now);
            (!details.is_empty()).then(|| change(id, ChangeKind::Changed, details, lost))
        }
    });
    compared.collect()
}

/// The same number under another id is no loss.
fn is_kept(thing: &Thing, new: &Things) -> bool {
    let same = |other: &&Thing, column| other.cell(column) == thing.cell(column);
    new.values().any(|other| {
        other.emergency
            && ["dial", "country"]
                .iter()
                .all(|column| same(&other, column))
    })
}

/// Another number, no emergency number any more, or one that falls to "low" and
/// is then shown only to those who ask.
fn is_lost(before: &Thing, now: &Thing) -> bool {
    let hidden = before.cell("confidence") != "low" && now.cell("confidence") == "low";
    !now.emergency || before.cell("dial") != now.cell("dial") || hidden
}

fn summary(changes: &[Change]) -> String {
    let mut counts: BTreeMap<(Option<usize>, &str, ChangeKind), usize> = BTreeMap::new();
    for change in changes {
        let place = KINDS.iter().position(|(what, _)| *what == change.what);
        *counts.entry((place, change.what, change.kind)).or_default() += 1;
    }
    let phrase = |((_, what, kind), count): ((Option<usize>, &str, ChangeKind), usize)| {
        let verb = match kind {
            ChangeKind::Removed => "removed",
            ChangeKind::Changed => "changed",
            ChangeKind::Added => "added",
        };
        let plural = if count == 1 { "" } else { "s" };
        format!("{count} {what}{plural} {verb}")
    };
    let phrases: Vec<String> = counts.into_iter().map(phrase).collect();
    if phrases.is_empty() {
        "nothing changed".to_owned()
    } else {
        phrases.join(", ")
    }
}
