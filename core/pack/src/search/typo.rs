//! Words with one wrong letter: one missing, one too many, one for another, or
//! two swapped.

use std::cmp::Reverse;

use crate::cells::Columns;
use crate::{Pack, PackError};

const FORWARDS: Columns = Columns {
    table: "vocabulary",
    names: "word, hits",
};

/// Words with fewer letters are not corrected: too many others lie near them.
const SHORTEST: usize = 5;
/// Shortest stem of a longer word that is corrected.
const SHORTEST_STEM: usize = 5;
/// Most words that one may be a misspelling of.
const MOST: usize = 6;

/// The words of the index of which the given forms of one word, itself first,
/// may be misspellings: the commonest first, at most [`MOST`].
pub(super) fn corrections(pack: &Pack, forms: &[String]) -> Result<Vec<String>, PackError> {
    if forms
        .first()
        .is_none_or(|word| word.chars().count() < SHORTEST)
    {
        return Ok(Vec::new());
    }
    let mut found: Vec<(Reverse<u32>, String)> = Vec::new();
    for form in forms
        .iter()
        .filter(|form| form.chars().count() >= SHORTEST_STEM)
    {
        near(pack, form, &mut found)?;
    }
    found.sort_unstable();
    found.dedup();
    found.truncate(MOST);
    Ok(found.into_iter().map(|(_, word)| word).collect())
}

/// Adds the words that differ in one letter. Wherever that letter is, the first
/// half of the word or the second is right; only two letters swapped across the
/// middle spoil both.
fn near(pack: &Pack, form: &str, found: &mut Vec<(Reverse<u32>, String)>) -> Result<(), PackError> {
    let letters: Vec<char> = form.chars().collect();
    let (left, right) = letters.split_at(letters.len() / 2);
    let forwards: String = left.iter().collect();
    let backwards: String = right.iter().rev().collect();
    let mut take = |sql: &str, beginning: &str, end: &str| {
        pack.ask(FORWARDS, sql)?
            .each_while([beginning, end], |cells| {
                let word = cells.text()?;
                if differs_by_one(word, form) {
                    found.push((Reverse(cells.value()?), word.to_owned()));
                }
                Ok(true)
            })
    };
    let sql = "SELECT word, hits FROM vocabulary WHERE word >= ?1 AND word < ?2";
    take(sql, &forwards, &format!("{forwards}{}", char::MAX))?;
    let swapped = swapped_in_the_middle(&letters);
    take(sql, &swapped, &format!("{swapped}\0"))?;
    let sql = "SELECT word, hits FROM vocabulary WHERE reversed >= ?1 AND reversed < ?2";
    take(sql, &backwards, &format!("{backwards}{}", char::MAX))
}

fn swapped_in_the_middle(letters: &[char]) -> String {
    let mut letters = letters.to_vec();
    let middle = letters.len() / 2;
    if middle > 0 && middle < letters.len() {
        letters.swap(middle - 1, middle);
    }
    letters.into_iter().collect()
}

/// Cheap refusals first: most candidates differ much.
fn differs_by_one(word: &str, form: &str) -> bool {
    word.len().abs_diff(form.len()) <= 4 && strsim::osa_distance(word, form) == 1
}
