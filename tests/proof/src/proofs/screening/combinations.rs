//! Combinations of answers as both sides know them: one letter for each item, `.` where it
//! has no answer and `a`, `b` … for the words with which it can be answered.

use waymark_engine::RuleProbe;
use waymark_pack::records::{Item, Test};

use crate::random::Random;

/// The letter of an item without an answer.
pub const NOBODY_SAID: u8 = b'.';

/// What one letter stands for.
pub fn word<'a>(words: &[&'a str], letter: u8) -> Option<&'a str> {
    let place = letter.checked_sub(b'a')?;
    words.get(usize::from(place)).copied()
}

/// The words that the letters of a combination stand for.
pub fn said<'a>(words: &[Vec<&'a str>], letters: &[u8]) -> Vec<Option<&'a str>> {
    let pairs = words.iter().zip(letters);
    pairs.map(|(words, letter)| word(words, *letter)).collect()
}

fn letter(choice: usize) -> u8 {
    match u8::try_from(choice) {
        Ok(choice @ 1..) => b'a' + choice - 1,
        _ => NOBODY_SAID,
    }
}

/// How many combinations there are.
pub fn count(words: &[Vec<&str>]) -> u64 {
    let each = words.iter().map(|words| words.len() as u64 + 1);
    each.fold(1, u64::saturating_mul)
}

/// Every choice for some of the items, the last changing fastest; the others have no answer.
pub fn every(words: &[Vec<&str>], of: &[usize], mut see: impl FnMut(&[u8])) {
    let mut letters = vec![NOBODY_SAID; words.len()];
    let mut choices = vec![0; of.len()];
    loop {
        see(&letters);
        let mut at = of.len();
        loop {
            let Some(next) = at.checked_sub(1) else {
                return;
            };
            at = next;
            choices[at] = (choices[at] + 1) % (words[of[at]].len() + 1);
            letters[of[at]] = letter(choices[at]);
            if choices[at] != 0 {
                break;
            }
        }
    }
}

/// Every combination in which only items that are asked have an answer, one on a line, or
/// `None` where there are more than `most`. Which items are asked is looked up on this
/// side; where it is wrong, the other side's lines differ.
pub fn distinct(probe: &RuleProbe, items: &[Item], most: u64) -> Option<Vec<u8>> {
    let words = probe.words();
    let decide = deciders(items);
    let mut starts = Vec::new();
    let mut count = 0_u64;
    every(&words, &decide, |letters| {
        let asked = asked(probe, &words, letters);
        let possible = |place: &usize| asked[*place] || letters[*place] == NOBODY_SAID;
        if decide.iter().all(possible) {
            let rest: Vec<usize> = (0..items.len())
                .filter(|place| asked[*place] && !decide.contains(place))
                .collect();
            let each = rest.iter().map(|place| words[*place].len() as u64 + 1);
            count = count.saturating_add(each.fold(1, u64::saturating_mul));
            starts.push((letters.to_vec(), rest));
        }
    });
    if count > most {
        return None;
    }
    let mut lines = Vec::new();
    for (start, rest) in starts {
        every(&words, &rest, |letters| {
            let merged = start.iter().zip(letters);
            let merged = merged.map(|(a, b)| if *b == NOBODY_SAID { *a } else { *b });
            lines.extend(merged);
            lines.push(b'\n');
        });
    }
    Some(lines)
}

/// The items at which conditions of items look.
pub fn deciders(items: &[Item]) -> Vec<usize> {
    let conditions = items.iter().filter_map(|item| item.when.as_ref());
    let looked_at: Vec<_> = conditions.flat_map(|when| &when.tests).collect();
    let looks_at = |item: &Item| {
        let mut tests = looked_at.iter();
        tests.any(|test| matches!(test, Test::Answer { item: id, .. } if *id == item.id))
    };
    (0..items.len())
        .filter(|place| looks_at(&items[*place]))
        .collect()
}

fn asked(probe: &RuleProbe, words: &[Vec<&str>], letters: &[u8]) -> Vec<bool> {
    let line = probe.line(&said(words, letters));
    let bits = line.strip_prefix("asked=").unwrap_or_default();
    let bits = bits.bytes().take(words.len());
    bits.map(|bit| bit == b'1').collect()
}

/// Random combinations, one on a line. Most are not evenly mixed: a rule that needs many
/// answers is met by people who say one thing again and again.
pub fn random(words: &[Vec<&str>], how_many: usize, seed: u64) -> Vec<u8> {
    let mut random = Random::new(seed);
    let mut lines = Vec::with_capacity(how_many * (words.len() + 1));
    for _ in 0..how_many {
        let (favourite, how_often) = (random.below(5), random.below(4));
        for words in words {
            let choices = words.len() + 1;
            let choice = if random.below(4) < how_often {
                favourite.min(choices - 1)
            } else {
                random.below(choices)
            };
            lines.push(letter(choice));
        }
        lines.push(b'\n');
    }
    lines
}
