//! A light stemmer for Farsi and Dari, for folded words. It takes off the endings of the
//! plural, of the indefinite and of whose it is; never what stands before a word.

use super::ending::strip;

/// As the fold writes them: `ی` is `ي`.
const ENDINGS: &[&str] = &[
    "ها",
    "هاي",
    "هايي",
    "هايم",
    "هايت",
    "هايش",
    "هايمان",
    "هايتان",
    "هايشان",
    "ان",
    "اني",
    "گان",
    "گاني",
    "ي",
    "اي",
    "ه",
    "ام",
    "ات",
    "اش",
    "مان",
    "تان",
    "شان",
];
/// Fewest letters of a stem.
const STEM: usize = 3;

/// Hands over the stems of a folded word: as it stands, and without its ending. In `شماره‌ای`
/// the `ه` is a letter of the word, in `کتاب‌های` one of the ending: nobody can see which.
pub(super) fn stems(word: &str, mut add: impl FnMut(&str)) {
    add(word);
    add(strip(word, ENDINGS, STEM).0);
    if let Some(rest) = word.strip_suffix("اي").filter(|rest| rest.ends_with('ه')) {
        add(rest);
    }
}
