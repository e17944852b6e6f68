//! A light stemmer for Ukrainian, for folded words (`й` is `и`, `ї` is `і`, the
//! apostrophe is gone). Snowball has none.
//!
//! One ending is taken off, the longest that leaves three letters. Then three alternations are met with a second stem: г, к, х before `-і`
//! (допомозі, небезпеці), `і` for `о` in a closed syllable (осіб), and a vowel
//! that comes and goes (жінок, притулок).

use super::ending::{last, strip, with_end, without_fleeting_vowel};

/// Endings of nouns and adjectives, then of the commoner verbs.
const ENDINGS: &[&str] = &[
    "а",
    "я",
    "у",
    "ю",
    "і",
    "и",
    "е",
    "є",
    "о",
    "ь",
    "ьо",
    "ою",
    "ею",
    "єю",
    "ом",
    "ем",
    "єм",
    "ам",
    "ям",
    "ами",
    "ями",
    "ьми",
    "ах",
    "ях",
    "ів",
    "еи",
    "ові",
    "еві",
    "єві",
    "ія",
    "ію",
    "іі",
    "іи",
    "ією",
    "іям",
    "іями",
    "іях",
    "ення",
    "енню",
    "енням",
    "еннями",
    "еннях",
    "ень",
    "ання",
    "анню",
    "анням",
    "аннями",
    "аннях",
    "ань",
    "ии",
    "оі",
    "ого",
    "ому",
    "их",
    "им",
    "ими",
    "іх",
    "ім",
    "іми",
    "ьоі",
    "ього",
    "ьому",
    "ьою",
    "ти",
    "ть",
    "ати",
    "яти",
    "ити",
    "іти",
    "ути",
    "увати",
    "ювати",
    "ає",
    "яє",
    "ує",
    "ює",
    "аю",
    "яю",
    "ують",
    "юють",
    "ають",
    "яють",
    "ють",
    "ять",
    "уть",
    "ить",
    "ать",
    "имо",
    "емо",
    "ємо",
    "аємо",
    "уємо",
    "ите",
    "ете",
    "єте",
    "еш",
    "иш",
    "єш",
    "ав",
    "яв",
    "ив",
    "ла",
    "ло",
    "ли",
    "ала",
    "яла",
    "ила",
    "іла",
    "ало",
    "яло",
    "ило",
    "али",
    "яли",
    "или",
    "іли",
];
/// Fewest letters of a stem.
const STEM: usize = 3;

/// Hands over the stems of a folded word.
pub(super) fn stems(word: &str, mut add: impl FnMut(&str)) {
    let (word, _) = strip(word, &["ся", "сь"], STEM + 2);
    let (stem, ending) = strip(word, ENDINGS, STEM);
    let hard = stem.strip_suffix('ь').filter(|hard| !hard.is_empty());
    let stem = hard.unwrap_or(stem);
    if !ending.is_empty() {
        add(stem);
        if ending == "і"
            && let Some(hard) = before_softening(stem)
        {
            add(&hard);
        }
        return;
    }
    match without_fleeting_vowel(stem, &['о', 'е']) {
        Some(shorter) => add(&shorter),
        None => add(stem),
    }
    if let Some(open) = with_open_syllable(stem) {
        add(&open);
    }
}

/// `допомоз` → `допомог`, `небезпец` → `небезпек`.
fn before_softening(stem: &str) -> Option<String> {
    match last(stem) {
        'з' => with_end(stem, "з", "г"),
        'ц' => with_end(stem, "ц", "к"),
        'с' => with_end(stem, "с", "х"),
        _ => None,
    }
}

/// `осіб` → `особ`: the last vowel, where it is `і` before one last consonant.
fn with_open_syllable(stem: &str) -> Option<String> {
    let mut letters: Vec<char> = stem.chars().collect();
    let place = letters.len().checked_sub(2)?;
    let vowel = letters.get_mut(place).filter(|letter| **letter == 'і')?;
    *vowel = 'о';
    Some(letters.into_iter().collect())
}
