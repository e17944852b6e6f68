//! A light stemmer for Arabic, for folded words (no hamza, no harakat, `ة` is
//! `ه`, `ى` is `ي`). It takes off the article with what may stand before it, and
//! one ending; it never looks for roots, which would join words of different
//! meaning. (After "light10" of Larkey, Ballesteros and Connell, 2002.)

use super::ending::strip;

const BEFORE: [&str; 7] = ["وال", "بال", "كال", "فال", "ولل", "ال", "لل"];
const ENDINGS: &[&str] = &["ها", "ان", "ات", "ون", "ين", "يه", "هم", "هن", "ه", "ي"];
/// Fewest letters of a stem.
const STEM: usize = 3;

/// Hands over the stems of a folded word: without article, and without ending too.
pub(super) fn stems(word: &str, mut add: impl FnMut(&str)) {
    let long_enough = |rest: &&str| rest.chars().count() >= STEM;
    let bare = BEFORE
        .iter()
        .find_map(|before| word.strip_prefix(before).filter(long_enough));
    let bare = bare.unwrap_or(word);
    add(bare);
    add(strip(bare, ENDINGS, STEM).0);
}
