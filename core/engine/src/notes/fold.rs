//! The pack's fold at ten times its speed: nearly all letters of a note are folded one by
//! one from a table, which is filled from the pack's own fold. Whatever could depend on
//! its neighbours goes through the pack's fold itself.

use std::sync::LazyLock;

use waymark_pack::fold_into;
use waymark_seal::Zeroizing;

/// What a character does to a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Adds this letter.
    Letter(char),
    /// Adds nothing and does not end the word.
    Silent,
    /// Ends the word.
    End,
    /// Only the pack's fold can tell.
    Ask,
}

/// Latin, Greek, Cyrillic, Arabic: below this, one table tells.
const LETTERS: u32 = 0x700;
/// Dashes, quotation marks, dots.
const SIGNS: std::ops::Range<u32> = 0x2010..0x2040;
/// Longer words are left to the pack's fold, which cuts them. A letter stands for at most
/// three, so that a shorter word is never cut.
const LONGEST: usize = 20;

static TABLE: LazyLock<Vec<Step>> = LazyLock::new(|| (0..LETTERS).chain(SIGNS).map(step).collect());

/// Asks the pack's fold what it makes of a character between two digits, which mix with
/// every script.
fn step(code: u32) -> Step {
    let Some(letter) = char::from_u32(code) else {
        return Step::Ask;
    };
    let mut folded = String::new();
    fold_into(&format!("1{letter}1"), &mut folded);
    let mut between = folded.chars().skip(1);
    match (between.next(), between.next(), between.next()) {
        (Some(' '), Some('1'), None) => Step::End,
        // A mark may make another letter of the one before it.
        (Some('1'), None, _) if letter.is_ascii() || code >= LETTERS => Step::Silent,
        // Hebrew points and their kin are left alone.
        (Some(folded), Some('1'), None) if is_plain(letter) => Step::Letter(folded),
        _ => Step::Ask,
    }
}

fn is_plain(letter: char) -> bool {
    letter.is_alphanumeric() && !matches!(letter, '\u{530}'..='\u{5ff}')
}

/// Folds a text as the pack does, words with one space between them, into `folded`, which
/// is emptied first and must be kept by its owner as a secret is.
pub(super) fn fold(text: &str, folded: &mut Zeroizing<String>) {
    folded.clear();
    // A folded text is hardly ever longer; memory that moved would leave a copy behind.
    folded.reserve(2 * text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let (run, after) = next_run(rest);
        let before = folded.len();
        if before > 0 {
            folded.push(' ');
        }
        let start = folded.len();
        if !run.is_empty() && !quickly(run, folded) {
            folded.truncate(start);
            let mut slowly = Zeroizing::new(String::with_capacity(3 * run.len()));
            fold_into(run, &mut slowly);
            folded.push_str(&slowly);
        }
        if folded.len() == start {
            folded.truncate(before);
        }
        rest = after;
    }
}

fn step_of(letter: char) -> Step {
    let code = u32::from(letter);
    let place = if code < LETTERS {
        code
    } else if SIGNS.contains(&code) {
        code - SIGNS.start + LETTERS
    } else {
        return Step::Ask;
    };
    let place = usize::try_from(place).unwrap_or(usize::MAX);
    TABLE.get(place).copied().unwrap_or(Step::Ask)
}

/// The text up to the next character that certainly ends a word, and what follows it.
fn next_run(text: &str) -> (&str, &str) {
    let end = text
        .char_indices()
        .find(|(_, letter)| step_of(*letter) == Step::End);
    match end {
        Some((at, sign)) => (
            text.get(..at).unwrap_or_default(),
            text.get(at + sign.len_utf8()..).unwrap_or_default(),
        ),
        None => (text, ""),
    }
}

/// Adds a word letter by letter; `false` where only the pack's fold can tell.
fn quickly(word: &str, folded: &mut String) -> bool {
    let (mut latin, mut cyrillic) = (false, false);
    for (count, letter) in word.chars().enumerate() {
        match step_of(letter) {
            Step::Letter(letter) => folded.push(letter),
            Step::Silent => {}
            Step::End | Step::Ask => return false,
        }
        let code = u32::from(letter);
        latin |= letter.is_ascii_alphabetic() || (0x80..0x250).contains(&code);
        cyrillic |= (0x400..0x530).contains(&code);
        // A word of two scripts may be a slip that the pack's fold mends.
        if (latin && cyrillic) || count >= LONGEST {
            return false;
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn quick(text: &str) -> String {
        let mut folded = Zeroizing::new(String::new());
        fold(text, &mut folded);
        folded.to_string()
    }

    fn slow(text: &str) -> String {
        let mut folded = String::new();
        fold_into(text, &mut folded);
        folded
    }

    #[test]
    fn every_character_folds_as_the_pack_folds_it() {
        // Beyond the basic plane nothing stands in the table: a sample will do.
        let beyond = ('\u{10000}'..=char::MAX).step_by(97);
        for letter in ('\0'..='\u{ffff}').chain(beyond) {
            let text = format!("{letter} a{letter}я{letter} و{letter}");
            assert_eq!(quick(&text), slow(&text), "{letter:?}");
        }
    }

    #[test]
    fn words_of_the_field_fold_as_the_pack_folds_them() {
        for text in [
            "П’ятниця, м'ясо; «Ґанок» — ёлка…",
            "Łódź Straße Þór Æbler ŉ'abc DŽ ǆ",
            "допомiжний Кyiv",
            "مُسَاعَدَة مســـاعدة ١٢٣ ۱۲۳ می\u{200c}خواهم",
            "שָׁלוֹם ሠላም 한국어 かな",
            "' '' a ' b --- o'",
            &"ж".repeat(70),
            &"ŉ".repeat(40),
        ] {
            assert_eq!(quick(text), slow(text), "{text}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_folds_as_the_pack_folds_it(text in any::<String>()) {
            prop_assert_eq!(quick(&text), slow(&text));
        }

        #[test]
        fn any_mixture_of_our_scripts_folds_as_the_pack_folds_it(
            text in "[ -~а-яА-ЯїієґёЇІЄҐЁйÀ-ſƀ-ɏΑ-ωء-يٓٔ\u{64b}-\u{652}٠-٩پچژکگی’ʼ'\u{301}\u{308}\u{306}\u{200c}\u{640}—«»…\u{ad}]{0,40}"
        ) {
            prop_assert_eq!(quick(&text), slow(&text));
        }
    }
}
