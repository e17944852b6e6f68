//! Letters before the digits of a document: `AB123456`, `АВ 123456`, `A1234567`.

use super::lists::Lists;
use super::words::Words;

/// Where the series of letters before a number of `count` digits begins, if letters and
/// digits together look like the number of a document.
pub(super) fn series_before(
    text: &str,
    words: &Words<'_>,
    lists: &Lists,
    number: usize,
    count: usize,
) -> Option<usize> {
    let before = text.get(..number)?;
    let (letters, spaced) = match before.strip_suffix(' ') {
        Some(letters) => (letters, true),
        None => (before, false),
    };
    let series = letters
        .chars()
        .rev()
        .take_while(|letter| letter.is_alphabetic());
    let (mut length, mut bytes, mut capitals) = (0, 0, true);
    for letter in series {
        length += 1;
        bytes += letter.len_utf8();
        capitals &= letter.is_uppercase();
    }
    let start = letters.len() - bytes;
    let begins = text.get(..start)?.chars().next_back();
    let alone = begins.is_none_or(|sign| !sign.is_alphanumeric() && sign != '-');
    let money = lists.money.has(words, words.at(start));
    let fits = match (length, spaced) {
        (1, false) => (7..=9).contains(&count),
        (2 | 3, _) => (6..=9).contains(&count),
        _ => false,
    };
    (fits && capitals && alone && !money).then_some(start)
}
