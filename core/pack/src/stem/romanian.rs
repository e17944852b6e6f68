//! Endings of Romanian nouns beside Snowball, which leaves `victimei` and
//! `femeile` apart from `victimă` and `femeie`. For folded words.

use super::ending::strip;

/// Article and case, singular and plural.
const ENDINGS: &[&str] = &[
    "a", "e", "i", "ul", "ului", "le", "lui", "ei", "elor", "ele", "ea", "ia", "ie", "iei", "ii",
    "ile", "ilor", "iile", "iilor", "uri", "urile", "urilor",
];
/// Fewest letters of a stem.
const STEM: usize = 4;

/// Hands over the stem of a folded word.
pub(super) fn stems(word: &str, mut add: impl FnMut(&str)) {
    add(strip(word, ENDINGS, STEM).0);
}
