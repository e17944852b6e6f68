//! Finding words of a list in a text.

use waymark_base::LanguageTag;

use crate::read::{WordList, WordRule};

/// A word of a list found in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The words as they stand in the text.
    pub text: String,
    /// The byte at which they begin.
    pub start: usize,
    /// What the list says about them.
    pub help: String,
}

/// The words of the list that stand in a text of a language. Letters are
/// compared without case; hyphens and apostrophes separate words.
pub(crate) fn find(list: &WordList, text: &str, language: &LanguageTag) -> Vec<Found> {
    let words = split(text);
    let same = |rule: &&WordRule| rule.language.language() == language.language();
    let mut found = Vec::new();
    for rule in list.iter().filter(same) {
        for (index, (start, _)) in words.iter().enumerate() {
            let mut here = words.iter().skip(index).take(rule.words.len());
            let fits = here.clone().count() == rule.words.len()
                && here
                    .clone()
                    .zip(&rule.words)
                    .all(|((_, word), (wanted, open))| {
                        let word = word.to_lowercase();
                        word == *wanted || *open && word.starts_with(wanted.as_str())
                    });
            if fits {
                let end = here
                    .next_back()
                    .map_or(*start, |(at, word)| at + word.len());
                let text = text.get(*start..end).unwrap_or_default().to_owned();
                found.push(Found {
                    text,
                    start: *start,
                    help: rule.help.clone(),
                });
            }
        }
    }
    found.sort_by_key(|found| found.start);
    found
}

fn split(text: &str) -> Vec<(usize, &str)> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_alphanumeric(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.extend(text.get(from..at).map(|word| (from, word)));
                start = None;
            }
            _ => {}
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::parse_words;

    fn found(text: &str, language: &str) -> Vec<String> {
        let list =
            "language\twords\thelp\nen\ttraffick*\tno\nen\tsafe house\tno\nuk\tгаряч* ліні*\tні\n";
        let list = parse_words("words/giveaway.tsv", list).value;
        let found = find(&list, text, &language.parse().unwrap());
        found.into_iter().map(|found| found.text).collect()
    }

    #[test]
    fn beginnings_and_whole_phrases_are_found_in_their_language_only() {
        assert_eq!(
            found("Anti-Trafficking notes, safe  House", "en"),
            ["Trafficking", "safe  House"]
        );
        assert_eq!(found("Гаряча лінія", "uk"), ["Гаряча лінія"]);
        assert_eq!(
            found("Traffic lights in a safe, old house", "en"),
            Vec::<String>::new()
        );
        assert_eq!(found("Trafficking", "uk"), Vec::<String>::new());
    }
}
