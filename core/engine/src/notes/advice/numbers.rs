//! Telephones and the numbers of documents.

use waymark_seal::Zeroizing;

use super::Sighting;
use super::dates::{digit_value, harmless};
use super::lists::Lists;
use super::series::series_before;
use super::words::Words;
use crate::views::WarningKind;

/// Digits with at most two signs between any two of them.
pub(super) struct Number {
    pub(super) start: usize,
    end: usize,
    plus: bool,
    groups: usize,
    digits: Zeroizing<Vec<u8>>,
}

/// The fewest digits of a telephone.
const PHONE_LEAST: usize = 7;
/// More digits are no telephone but an account or a card.
const PHONE_MOST: usize = 15;
/// The fewest digits of a document that is called one.
const CALLED_LEAST: usize = 5;
/// Words between "passport" and its number.
const WORDS_BETWEEN: usize = 3;
/// Most digits kept of one row; nothing that is looked for is longer.
const DIGITS_KEPT: usize = 64;

pub(super) fn documents_and_phones(text: &str, words: &Words<'_>, lists: &Lists) -> Vec<Sighting> {
    let seen = numbers(text)
        .into_iter()
        .filter_map(|number| sighting(text, words, lists, &number));
    seen.collect()
}

fn sighting(text: &str, words: &Words<'_>, lists: &Lists, number: &Number) -> Option<Sighting> {
    let count = number.digits.len();
    let seen = |kind, start| {
        Some(Sighting {
            kind,
            start,
            end: number.end,
        })
    };
    if let Some(start) = series_before(text, words, lists, number.start, count) {
        return seen(WarningKind::Document, start);
    }
    let called = count >= CALLED_LEAST && is_called_a_document(words, lists, number);
    if called || count > PHONE_MOST || is_personal(number) {
        return seen(WarningKind::Document, number.start);
    }
    let phone = count >= PHONE_LEAST && (number.plus || !is_money(text, words, lists, number));
    phone
        .then(|| seen(WarningKind::Phone, number.start))
        .flatten()
}

/// Whether one of the few words before the number says "passport" in the same sentence.
fn is_called_a_document(words: &Words<'_>, lists: &Lists, number: &Number) -> bool {
    let at = words.at(number.start);
    for back in 1..=WORDS_BETWEEN + 1 {
        let Some(index) = at.checked_sub(back) else {
            return false;
        };
        if lists.document.has(words, index) {
            return true;
        }
        if words.opens(index) {
            return false;
        }
    }
    false
}

/// Eleven digits in a row that begin with a date of birth and end with the right check
/// digit: the Polish PESEL.
fn is_personal(number: &Number) -> bool {
    const WEIGHTS: [u32; 11] = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];
    if number.plus || number.groups != 1 || number.digits.len() != WEIGHTS.len() {
        return false;
    }
    let values = number.digits.iter().map(|digit| u32::from(*digit));
    let sum: u32 = values
        .zip(WEIGHTS)
        .map(|(value, weight)| value * weight)
        .sum();
    let pair = |at: usize| {
        let mut two = number.digits.iter().skip(at).take(2);
        let tens = two.next().copied().unwrap_or_default();
        10 * tens + two.next().copied().unwrap_or_default()
    };
    // The month carries the century: 20 more for each after the twentieth.
    let (month, day) = (pair(2) % 20, pair(4));
    sum.is_multiple_of(10) && (1..=12).contains(&month) && (1..=31).contains(&day)
}

/// Whether a currency stands before or behind.
fn is_money(text: &str, words: &Words<'_>, lists: &Lists, number: &Number) -> bool {
    let before = text.get(..number.start).unwrap_or_default().trim_end();
    let behind = text.get(number.end..).unwrap_or_default().trim_start();
    let signs = ['$', '€', '£', '₴', '₽'];
    if before.ends_with(signs) || behind.starts_with(signs) {
        return true;
    }
    let at = words.at(number.start);
    let after = words.at(number.end);
    let follows = words.joined(after) && lists.money.has(words, after);
    let precedes = words.joined(at)
        && at
            .checked_sub(1)
            .is_some_and(|one| lists.money.has(words, one));
    follows || precedes
}

/// Every row of digits that is no date, span of years or the like.
fn numbers(text: &str) -> Vec<Number> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = next_digit(text, at) {
        let rest = text.get(start..).unwrap_or_default();
        let before = text.get(..start).unwrap_or_default();
        let plus = before.ends_with('+');
        let sign = before.ends_with(['+', '(']);
        if !plus && let Some(length) = harmless(rest) {
            at = start + length;
            continue;
        }
        let mut number = Number {
            start: start - usize::from(sign),
            end: start,
            plus,
            groups: 0,
            digits: Zeroizing::new(Vec::with_capacity(DIGITS_KEPT)),
        };
        number.read(text, start);
        at = number.end;
        found.push(number);
    }
    found
}

fn next_digit(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    Some(from + rest.find(|letter| digit_value(letter).is_some())?)
}

impl Number {
    /// Reads groups of digits from `at` on, until something else follows.
    fn read(&mut self, text: &str, mut at: usize) {
        loop {
            for digit in text.get(at..).unwrap_or_default().chars() {
                let Some(value) = digit_value(digit) else {
                    break;
                };
                at += digit.len_utf8();
                if self.digits.len() < DIGITS_KEPT {
                    self.digits.push(u8::try_from(value).unwrap_or_default());
                }
            }
            self.end = at;
            self.groups += 1;
            let rest = text.get(at..).unwrap_or_default();
            let signs = signs(rest);
            let next = rest.get(signs..).unwrap_or_default();
            let goes_on = next
                .chars()
                .next()
                .is_some_and(|next| digit_value(next).is_some());
            if signs == 0 || !goes_on || (!self.plus && harmless(next).is_some()) {
                return;
            }
            at += signs;
        }
    }
}

/// Length of the one or two signs that may stand between two groups of one number.
fn signs(rest: &str) -> usize {
    let between = rest.chars().take(2).take_while(|sign| {
        matches!(
            sign,
            ' ' | '\u{a0}'
                | '\u{2009}'
                | '\u{202f}'
                | '-'
                | '\u{2010}'
                | '\u{2011}'
                | '–'
                | '.'
                | '/'
                | '('
                | ')'
        )
    });
    between.map(char::len_utf8).sum()
}
