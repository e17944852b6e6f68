//! Words to call a person by in a note: things of nature, from
//! `content/words/pseudonyms.tsv`. They say nothing of whom they stand for.

use std::collections::HashSet;

use waymark_base::Entropy;
use waymark_pack::fold_into;
use waymark_seal::SealError;
use waymark_vault::VaultError;

use crate::EngineError;

const FILE: &str = include_str!("../../../../content/words/pseudonyms.tsv");
/// Where a language has no words.
const FALLBACK: &str = "en";

/// A word in the reader's language that no label in use is like; with a number behind it
/// once all words are in use.
pub(super) fn unused(
    language: &str,
    used: &[&str],
    entropy: &dyn Entropy,
) -> Result<String, EngineError> {
    let words = words(language);
    let used: HashSet<String> = used.iter().map(|label| folded(label)).collect();
    for round in 1_u32.. {
        let named = |word: &&str| match round {
            1 => (*word).to_owned(),
            _ => format!("{word} {round}"),
        };
        let free: Vec<String> = words
            .iter()
            .map(named)
            .filter(|name| !used.contains(&folded(name)))
            .collect();
        if !free.is_empty() {
            return one_of(free, entropy);
        }
    }
    Err(EngineError::NotFound)
}

fn words(language: &str) -> Vec<&'static str> {
    let of = |wanted: &str| -> Vec<&'static str> {
        let rows = FILE.lines().skip(1).filter_map(|row| row.split_once('\t'));
        rows.filter(|(tag, _)| *tag == wanted)
            .map(|(_, word)| word)
            .collect()
    };
    let own = of(language);
    if own.is_empty() { of(FALLBACK) } else { own }
}

fn folded(text: &str) -> String {
    let mut folded = String::new();
    fold_into(text, &mut folded);
    folded
}

/// Any of them, each as likely as the other.
fn one_of(mut names: Vec<String>, entropy: &dyn Entropy) -> Result<String, EngineError> {
    let count = names.len() as u64;
    let fair = u64::MAX - u64::MAX % count;
    loop {
        let mut bytes = [0; 8];
        let filled = entropy.fill(&mut bytes);
        filled.map_err(|failed| VaultError::Seal(SealError::Entropy(failed)))?;
        let drawn = u64::from_le_bytes(bytes);
        if drawn < fair {
            let place = usize::try_from(drawn % count).unwrap_or_default();
            return Ok(names.swap_remove(place));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};
    use waymark_base::EntropyFailed;
    use waymark_language::Localizer;

    /// Counts, so that every word comes once.
    struct Counting(AtomicU64);

    impl Entropy for Counting {
        fn fill(&self, bytes: &mut [u8]) -> Result<(), EntropyFailed> {
            let count = self.0.fetch_add(1, Ordering::SeqCst);
            bytes.copy_from_slice(&count.to_le_bytes());
            Ok(())
        }
    }

    fn drawn(language: &str, used: &[&str]) -> String {
        unused(language, used, &Counting(AtomicU64::new(5))).unwrap()
    }

    #[test]
    fn a_pseudonym_comes_in_the_readers_language_and_in_english_where_there_is_none() {
        assert!(drawn("en", &[]).is_ascii());
        assert!(!drawn("uk", &[]).is_ascii());
        assert!(drawn("ar-XB", &[]).is_ascii());
    }

    #[test]
    fn a_word_in_use_is_not_offered_again_however_it_is_written() {
        let mut used: Vec<String> = Vec::new();
        for _ in 0..words("uk").len() {
            let labels: Vec<&str> = used.iter().map(String::as_str).collect();
            let next = drawn("uk", &labels);
            assert!(!next.contains('2') && !used.contains(&next.to_uppercase()));
            used.push(next.to_uppercase());
        }
        let labels: Vec<&str> = used.iter().map(String::as_str).collect();
        assert!(drawn("uk", &labels).ends_with(" 2"));
    }

    #[test]
    fn there_are_enough_words_and_none_twice() {
        for (language, _) in Localizer::spoken() {
            let words = words(language);
            let different: HashSet<String> = words.iter().map(|word| folded(word)).collect();
            assert!(
                words.len() >= 90 && different.len() == words.len(),
                "{language}"
            );
        }
    }

    #[test]
    fn no_pseudonym_looks_like_something_to_be_warned_of() {
        for row in FILE.lines().skip(1) {
            let (_, word) = row.split_once('\t').unwrap();
            let text = format!("she, {word} 2");
            assert!(super::super::advice::sightings(&text).is_empty(), "{word}");
        }
    }
}
