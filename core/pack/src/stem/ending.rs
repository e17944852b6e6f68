//! Taking endings off a word.

/// Takes off the longest of `endings` that the word has and that leaves at least
/// `rest` letters; gives the remainder and the ending.
pub(super) fn strip<'a>(
    word: &'a str,
    endings: &'static [&'static str],
    rest: usize,
) -> (&'a str, &'static str) {
    let letters = word.chars().count();
    let fits =
        |ending: &&&str| word.ends_with(**ending) && letters >= rest + ending.chars().count();
    let longest = endings
        .iter()
        .filter(fits)
        .max_by_key(|ending| ending.len());
    let ending = longest.copied().unwrap_or_default();
    (word.strip_suffix(ending).unwrap_or(word), ending)
}

/// The last letter.
pub(super) fn last(word: &str) -> char {
    word.chars().next_back().unwrap_or_default()
}

/// The word with another end in place of `end`, where it ends so.
pub(super) fn with_end(word: &str, end: &str, other: &str) -> Option<String> {
    word.strip_suffix(end).map(|rest| format!("{rest}{other}"))
}

/// The vowel that a genitive plural or a nominative puts before its last
/// consonant and that the other forms lack (`жінок`, `handel`) taken out, where a
/// consonant stands before it and at least two letters more.
pub(super) fn without_fleeting_vowel(word: &str, fleeting: &[char]) -> Option<String> {
    const VOWELS: &str = "aeiouyаеиіоуюяєыэ";
    const LAST: &str = "klcкцл";
    let mut ending = word.char_indices().rev();
    let (_, last) = ending.next().filter(|(_, last)| LAST.contains(*last))?;
    let (cut, _) = ending
        .next()
        .filter(|(_, vowel)| fleeting.contains(vowel))?;
    ending
        .next()
        .filter(|(_, before)| !VOWELS.contains(*before))?;
    ending.next()?;
    let mut rest = word.get(..cut)?.to_owned();
    rest.push(last);
    Some(rest)
}
