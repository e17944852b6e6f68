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
const ROMANIAN: &[(&str, &str)] = &[("copi", "copil"), ("copii", "copil"), ("numer", "numar")];
const SLOVAK: &[(&str, &str)] = &[("det", "diet"), ("detm", "diet"), ("zien", "zen")];
const SPANISH: &[(&str, &str)] = &[("huy", "hu"), ("huyeron", "hu"), ("huir", "hu")];

const NONE: &[(&str, &str)] = &[];

fn table(stemming: Stemming) -> &'static [(&'static str, &'static str)] {
    match stemming {
        Stemming::English => ENGLISH,
        Stemming::Ukrainian => UKRAINIAN,
        Stemming::Russian => RUSSIAN,
        Stemming::Polish => POLISH,
        Stemming::Romanian => ROMANIAN,
        Stemming::Slovak => SLOVAK,
        Stemming::Spanish => SPANISH,
        _ => NONE,
    }
}

/// The stem that the forms of a word share.
pub(super) fn common(stemming: Stemming, stem: &str) -> &str {
    let known = table(stemming).iter().find(|(made, _)| *made == stem);
    known.map_or(stem, |(_, shared)| shared)
}

/// Whether forms of this stem begin with other letters than it does, in the
/// first two: `дет` and `ребенк`, `діт` and `дитин`.
pub(crate) fn begins_otherwise(stem: &str) -> bool {
    let tables = [
        ENGLISH, UKRAINIAN, RUSSIAN, POLISH, ROMANIAN, SLOVAK, SPANISH,
    ];
    let mut rows = tables.into_iter().flatten();
    rows.any(|(made, shared)| *shared == stem && !made.chars().take(2).eq(shared.chars().take(2)))
}
