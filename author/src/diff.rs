//! What changed between two packs, in plain words.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;
use waymark_base::LanguageTag;
use waymark_pack::records::Hotline;
use waymark_pack::vocabulary::AnsweredBy;
use waymark_pack::{Pack, PackError};

use crate::plain;
use crate::shelf::Shelf;
use crate::table::{self, Cell};

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
    /// To what: number, place, crossing, sheet or source.
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

/// A thing as rows of text, and whether it is an emergency number.
struct Thing {
    cells: Vec<(String, String)>,
    emergency: bool,
}

type Things = BTreeMap<String, Thing>;

fn compare(old: &Shelf, new: &Shelf) -> Difference {
    let mut languages: Vec<LanguageTag> = old.info.languages.clone();
    languages.extend(new.info.languages.clone());
    languages.sort();
    languages.dedup();
    let mut changes = Vec::new();
    let kinds: [(&'static str, fn(&Shelf, &[LanguageTag]) -> Things); 5] = [
        ("number", numbers),
        ("place", places),
        ("crossing", crossings),
        ("sheet", sheets),
        ("source", sources),
    ];
    for (what, things) in kinds {
        changes.extend(changes_of(
            what,
            &things(old, &languages),
            &things(new, &languages),
        ));
    }
    let summary = summary(&changes);
    changes.sort_by_key(|change| {
        (
            !change.loses_emergency_number,
            change.what != "number",
            change.kind,
        )
    });
    Difference { summary, changes }
}

fn shown(cells: Vec<Cell>) -> Vec<(String, String)> {
    cells
        .into_iter()
        .map(|cell| (cell.column, cell.text))
        .collect()
}

fn numbers(shelf: &Shelf, languages: &[LanguageTag]) -> Things {
    let rows = |hotline: &Hotline| -> Vec<(String, Thing)> {
        let emergency = hotline.answered_by == AnsweredBy::Emergency;
        let contacts = hotline.contacts.iter().map(|contact| {
            let mut cells = shown(table::contact(hotline, contact, languages));
            cells.push((
                "hotline note".to_owned(),
                hotline.note.clone().unwrap_or_default(),
            ));
            (contact.id.to_string(), Thing { cells, emergency })
        });
        contacts.collect()
    };
    shelf.hotlines.iter().flat_map(rows).collect()
}

fn places(shelf: &Shelf, languages: &[LanguageTag]) -> Things {
    let thing = |cells| Thing {
        cells: shown(cells),
        emergency: false,
    };
    let rows = shelf.sites.iter();
    rows.map(|site| (site.id.to_string(), thing(table::site(site, languages))))
        .collect()
}

fn crossings(shelf: &Shelf, languages: &[LanguageTag]) -> Things {
    let thing = |cells| Thing {
        cells: shown(cells),
        emergency: false,
    };
    let rows = shelf.crossings.iter();
    rows.map(|one| (one.id.to_string(), thing(table::crossing(one, languages))))
        .collect()
}

fn sources(shelf: &Shelf, _: &[LanguageTag]) -> Things {
    let thing = |cells| Thing {
        cells: shown(cells),
        emergency: false,
    };
    shelf
        .sources
        .iter()
        .map(|one| (one.id.to_string(), thing(table::source(one))))
        .collect()
}

fn sheets(shelf: &Shelf, _: &[LanguageTag]) -> Things {
    let rows = shelf.sheets.iter().map(|(head, blocks)| {
        let mut cells = vec![
            ("title".to_owned(), head.title.clone()),
            ("summary".to_owned(), head.summary.clone()),
            ("translation".to_owned(), head.translation.to_string()),
        ];
        cells.extend(blocks.iter().map(|block| {
            let body: Vec<String> = block.body.iter().flat_map(plain::lines).collect();
            let sources: Vec<String> = block.sources.iter().map(ToString::to_string).collect();
            let text = format!(
                "{}: {} [{}]",
                block.heading,
                body.join(" / "),
                sources.join(", ")
            );
            (format!("block {}", block.anchor), text)
        }));
        (
            format!("{} ({})", head.id, head.language),
            Thing {
                cells,
                emergency: false,
            },
        )
    });
    rows.collect()
}

fn changes_of(what: &'static str, old: &Things, new: &Things) -> Vec<Change> {
    let mut changes = Vec::new();
    let mut push = |kind, id: &String, details, loses_emergency_number| {
        changes.push(Change {
            kind,
            what,
            id: id.clone(),
            details,
            loses_emergency_number,
        });
    };
    for (id, thing) in old {
        match new.get(id) {
            None => {
                // The same number under another id is no loss.
                let dial = cell(thing, "dial");
                let country = cell(thing, "country");
                let kept = new.values().any(|other| {
                    other.emergency
                        && cell(other, "dial") == dial
                        && cell(other, "country") == country
                });
                push(
                    ChangeKind::Removed,
                    id,
                    described(thing),
                    thing.emergency && !kept,
                );
            }
            Some(now) => {
                let details = differences(thing, now);
                let lost = thing.emergency
                    && (!now.emergency
                        || cell(thing, "dial") != cell(now, "dial")
                        || hidden(thing, now));
                if !details.is_empty() {
                    push(ChangeKind::Changed, id, details, lost);
                }
            }
        }
    }
    for (id, thing) in new.iter().filter(|(id, _)| !old.contains_key(*id)) {
        push(ChangeKind::Added, id, described(thing), false);
    }
    changes
}

/// A number that falls to "low" is not shown any more unless somebody asks.
fn hidden(before: &Thing, now: &Thing) -> bool {
    cell(before, "confidence") != "low" && cell(now, "confidence") == "low"
}

fn cell<'t>(thing: &'t Thing, column: &str) -> &'t str {
    let found = thing.cells.iter().find(|(name, _)| name == column);
    found.map(|(_, text)| text.as_str()).unwrap_or_default()
}

/// The few cells that tell what a thing is.
fn described(thing: &Thing) -> Vec<String> {
    let telling = [
        "name", "title", "service", "number", "place", "country", "state",
    ];
    let cells = telling.iter().map(|column| (column, cell(thing, column)));
    cells
        .filter(|(_, text)| !text.is_empty())
        .map(|(column, text)| format!("{column}: {text}"))
        .collect()
}

fn differences(before: &Thing, now: &Thing) -> Vec<String> {
    let mut details = Vec::new();
    for (column, old) in &before.cells {
        let new = now
            .cells
            .iter()
            .find(|(name, _)| name == column)
            .map(|(_, text)| text.as_str());
        let gone = || "nothing".to_owned();
        let quoted = |text: &str| {
            if text.is_empty() {
                gone()
            } else {
                format!("\"{text}\"")
            }
        };
        match new {
            Some(new) if new == old => {}
            _ => details.push(format!(
                "{column}: {} → {}",
                quoted(old),
                new.map_or_else(gone, quoted)
            )),
        }
    }
    for (column, new) in &now.cells {
        if before.cells.iter().all(|(name, _)| name != column) && !new.is_empty() {
            details.push(format!("{column}: nothing → \"{new}\""));
        }
    }
    details
}

fn summary(changes: &[Change]) -> String {
    let mut counts: BTreeMap<(usize, &str, ChangeKind), usize> = BTreeMap::new();
    let order = ["number", "place", "crossing", "sheet", "source"];
    for change in changes {
        let place = order
            .iter()
            .position(|what| *what == change.what)
            .unwrap_or_default();
        *counts.entry((place, change.what, change.kind)).or_default() += 1;
    }
    let phrase = |((_, what, kind), count): ((usize, &str, ChangeKind), usize)| {
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
