//! What French puts before a word and writes together with it: `l’enfance`, `d’aide`,
//! `qu’elle`. The fold has taken the apostrophe out.

/// What loses its vowel before another.
const ELIDED: [&str; 9] = ["qu", "l", "d", "j", "m", "t", "s", "c", "n"];
/// Fewest letters of what stands behind.
const REST: usize = 4;

/// The word behind an elided one, where there may be one: `lenfance` has `enfance`. A word
/// that only looks so (`danger`) gets a second form that nobody types.
pub(crate) fn behind_elision(folded: &str) -> Option<&str> {
    let rest = ELIDED
        .iter()
        .find_map(|elided| folded.strip_prefix(elided))?;
    let fits = rest.starts_with(['a', 'e', 'i', 'o', 'u', 'y', 'h']);
    (fits && rest.chars().count() >= REST).then_some(rest)
}
