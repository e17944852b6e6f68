//! Names of people: after a word such as "Mrs", or two words with capital letters in a row.

use super::Sighting;
use super::lists::Lists;
use super::words::{Words, is_a_space};
use crate::views::WarningKind;

/// Most words of one name.
const LONGEST_NAME: usize = 3;
/// "Mr." and "Dr." may have a full stop.
const LONGEST_SHORT_FORM: usize = 3;

pub(super) fn names(words: &Words<'_>, lists: &Lists) -> Vec<Sighting> {
    let mut found = called(words, lists);
    found.extend(in_a_row(words, lists));
    found
}

/// After a word that says that a name follows.
fn called(words: &Words<'_>, lists: &Lists) -> Vec<Sighting> {
    let mut found = Vec::new();
    for index in 0..words.len() {
        let length = lists.name.at(words, index);
        let name = index + length;
        if length == 0 || name >= words.len() || !follows(words, name) {
            continue;
        }
        let written = words.written(name);
        let counts = if has_case(written) {
            is_capitalised(written) && !lists.known.has(words, name)
        } else {
            is_a_word(written) && !lists.no_name.has(words, name)
        };
        if counts {
            found.extend(sighting(words, name, last_of(words, name)));
        }
    }
    found
}

/// Two or more in a row, none of which opens a sentence or is known as no person.
fn in_a_row(words: &Words<'_>, lists: &Lists) -> Vec<Sighting> {
    let mut found = Vec::new();
    let mut first = None;
    let mut index = 0;
    while index < words.len() {
        let known = lists.known.at(words, index);
        let capital = is_capitalised(words.written(index)) && known == 0;
        let goes_on = capital && words.joined(index);
        if let Some(begun) = first
            && !goes_on
        {
            found.extend(row(words, begun, index));
            first = None;
        }
        if capital && first.is_none() && !words.opens(index) {
            first = Some(index);
        }
        index += known.max(1);
    }
    if let Some(begun) = first {
        found.extend(row(words, begun, words.len()));
    }
    found
}

fn row(words: &Words<'_>, first: usize, end: usize) -> Option<Sighting> {
    (end - first >= 2)
        .then(|| sighting(words, first, end - 1))
        .flatten()
}

fn sighting(words: &Words<'_>, first: usize, last: usize) -> Option<Sighting> {
    Some(Sighting {
        kind: WarningKind::Name,
        start: words.place(first)?.start,
        end: words.place(last)?.end,
    })
}

/// The last word of a name that begins at a word.
fn last_of(words: &Words<'_>, first: usize) -> usize {
    let belongs = |index: &usize| words.joined(*index) && is_capitalised(words.written(*index));
    let more = (first + 1..first + LONGEST_NAME).take_while(belongs);
    more.last().unwrap_or(first)
}

/// Whether only what may stand between "name:" and the name stands before it.
fn follows(words: &Words<'_>, name: usize) -> bool {
    let short = name
        .checked_sub(1)
        .is_some_and(|cue| words.written(cue).chars().count() <= LONGEST_SHORT_FORM);
    let may = |letter: char| {
        is_a_space(letter)
            || matches!(
                letter,
                ':' | '-' | '–' | '—' | '=' | '(' | '"' | '«' | '„' | '“'
            )
            || (letter == '.' && short)
    };
    words.gap(name).chars().all(may)
}

/// `Anna`, `O’Brien`, `Анна-Марія`; neither `UNHCR` nor `anna`.
fn is_capitalised(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_uppercase)
        && letters.any(char::is_lowercase)
        && !word.contains(|letter: char| letter.is_numeric())
}

/// Whether its script knows capital letters.
fn has_case(word: &str) -> bool {
    word.chars()
        .any(|letter| letter.is_lowercase() || letter.is_uppercase())
}

fn is_a_word(word: &str) -> bool {
    word.chars().all(|letter| !letter.is_numeric()) && word.chars().count() >= 2
}
