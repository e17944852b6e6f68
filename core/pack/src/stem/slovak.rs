//! A light stemmer for Slovak, for folded words (no marks: `žena` is `zena`). Snowball has
//! none.
//!
//! One ending is taken off, the longest that leaves three letters, and the vowel that the
//! genitive plural puts in (`matiek`) with it.

use super::ending::{strip, without_fleeting_vowel};

/// Endings of nouns and adjectives, then of the commoner verbs.
const ENDINGS: &[&str] = &[
    "a", "e", "i", "o", "u", "y", "ou", "om", "em", "ov", "am", "ami", "ach", "och", "mi", "ovi",
    "ovia", "ia", "ie", "ii", "iu", "iou", "iam", "iami", "iach", "iom", "eho", "emu", "ej", "ym",
    "ych", "ymi", "ieho", "iemu", "iej", "im", "ich", "imi", "at", "it", "et", "ut", "al", "ala",
    "ali", "alo", "il", "ila", "ili", "ilo", "el", "ela", "eli", "uje", "uju", "ujem", "ovat",
    "oval", "ovala", "ovali", "ovanie", "ovania", "anie", "ania", "enie", "enia", "ame", "ime",
    "eme", "ate", "ite", "ete", "aju", "as", "is", "es",
];
/// Fewest letters of a stem.
const STEM: usize = 3;

/// Hands over the stems of a folded word. Whether a vowel comes and goes cannot be seen: it
/// does in `matiek`, and stays in `pomoc`.
pub(super) fn stems(word: &str, mut add: impl FnMut(&str)) {
    let (stem, ending) = strip(word, ENDINGS, STEM);
    add(stem);
    if ending.is_empty()
        && let Some(shorter) = without_fleeting_vowel(stem, &['e', 'o'])
    {
        add(&shorter);
    }
}
