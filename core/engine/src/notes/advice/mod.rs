//! What looks like something that leads to a person: seen by its shape, before a note is
//! saved. It warns and never stops anybody; `docs/notes.md` says what it cannot see.

mod dates;
mod email;
mod lists;
mod names;
mod numbers;
mod series;
#[cfg(test)]
mod tests;
mod words;

use crate::views::WarningKind;

/// Something that was seen, and where, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sighting {
    pub(crate) kind: WarningKind,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// Everything that is seen in a text, in its order. Where two overlap, the surer one stays:
/// an address of e-mail before a document, a document before a telephone, that before a name.
pub(crate) fn sightings(text: &str) -> Vec<Sighting> {
    let words = words::Words::of(text);
    let lists = lists::lists();
    let found = [
        email::emails(text),
        numbers::documents_and_phones(text, &words, lists),
        names::names(&words, lists),
    ];
    let mut kept: Vec<Sighting> = Vec::new();
    for sighting in found.into_iter().flatten() {
        if kept.iter().all(|one| !overlap(one, &sighting)) {
            kept.push(sighting);
        }
    }
    kept.sort_by_key(|sighting| sighting.start);
    kept
}

fn overlap(one: &Sighting, other: &Sighting) -> bool {
    one.start < other.end && other.start < one.end
}
