//! Words with which this field cannot do without, and whose forms no stemmer
//! brings together. A new line: the stem that the stemmer makes, then the stem
//! that all forms shall share.

use super::Stemming;

const ENGLISH: &[(&str, &str)] = &[("children", "child"), ("women", "woman"), ("men", "man")];
const UKRAINIAN: &[(&str, &str)] = &[("діт", "дитин"), ("людин", "люд")];
const RUSSIAN: &[(&str, &str)] = &[
    ("дет", "ребенк"),
    ("детьм", "ребенк"),
    ("ребенок", "ребенк"),
    ("людьм", "люд"),
];
const POLISH: &[(&str, &str)] = &[("dziec", "dzieck")];
const ROMANIAN: &[(&str, &str)] = &[("copi", "copil"), ("copii", "copil")];

const NONE: &[(&str, &str)] = &[];

fn table(stemming: Stemming) -> &'static [(&'static str, &'static str)] {
    match stemming {
        Stemming::English => ENGLISH,
        Stemming::Ukrainian => UKRAINIAN,
        Stemming::Russian => RUSSIAN,
        Stemming::Polish => POLISH,
        Stemming::Romanian => ROMANIAN,
        _ => NONE,
    }
}

/// The stem that the forms of a word share.
pub(super) fn common(stemming: Stemming, stem: &str) -> &str {
    let known = table(stemming).iter().find(|(made, _)| *made == stem);
    known.map_or(stem, |(_, shared)| shared)
}

/// Whether forms of this stem begin with another letter than it does.
pub(crate) fn begins_otherwise(stem: &str) -> bool {
    // Only Russian has such a word yet; the test below finds the next.
    RUSSIAN
        .iter()
        .any(|(made, shared)| *shared == stem && first(made) != first(shared))
}

fn first(word: &str) -> Option<char> {
    word.chars().next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stems_that_begin_otherwise_are_known() {
        for (made, shared) in [ENGLISH, UKRAINIAN, RUSSIAN, POLISH, ROMANIAN].concat() {
            assert!(
                first(made) == first(shared) || begins_otherwise(shared),
                "{made}"
            );
        }
    }
}
