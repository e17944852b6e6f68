//! A light stemmer for Polish, for folded words (no marks: `ofiarę` is `ofiare`,
//! `ludźmi` is `ludzmi`). Snowball has none.
//!
//! One ending is taken off, the longest that leaves three letters.
//! Consonants that soften before the locative `-e` and `-ie` are met with a
//! second stem (kobiecie, zgodzie, ofierze), and so is the vowel that comes and
//! goes (handel, ośrodek).

use super::ending::{strip, with_end, without_fleeting_vowel};

/// Endings of nouns and adjectives, then of the commoner verbs. Infinitives in
/// `-ić` and `-yć` are left alone: so many nouns end like that (`granic`).
const ENDINGS: &[&str] = &[
    "a", "e", "i", "o", "u", "y", "om", "ow", "em", "ami", "ach", "mi", "owi", "owie", "ia", "ie",
    "io", "iu", "ii", "iom", "iow", "iem", "iami", "iach", "ja", "je", "jo", "ji", "jom", "jami",
    "jach", "ego", "emu", "ej", "ym", "im", "ych", "ich", "ymi", "imi", "iego", "iemu", "iej",
    "ac", "al", "ala", "ali", "alo", "aly", "il", "ila", "ili", "ily", "yl", "yla", "yli", "asz",
    "esz", "isz", "amy", "emy", "imy", "aja", "uje", "uja", "ujesz", "owac", "owal", "owala",
    "owali", "owanie", "owania", "owaniu",
];
/// Fewest letters of a stem.
const STEM: usize = 3;

/// Soft ends before `-e`, `-ie` and `-y`, and the hard ones of the other forms.
const SOFTENED: [(&str, &str); 5] = [
    ("ierz", "iar"),
    ("rz", "r"),
    ("dz", "d"),
    ("iec", "iet"),
    ("c", "t"),
];

/// Hands over the stems of a folded word.
pub(super) fn stems(word: &str, mut add: impl FnMut(&str)) {
    let (stem, ending) = strip(word, ENDINGS, STEM);
    match without_fleeting_vowel(stem, &['e']).filter(|_| ending.is_empty()) {
        Some(shorter) => add(&shorter),
        None => add(stem),
    }
    if matches!(ending, "e" | "ie") {
        for (soft, hard) in SOFTENED {
            if let Some(other) = with_end(stem, soft, hard) {
                add(&other);
                break;
            }
        }
    }
}
