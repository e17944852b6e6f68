//! Neutral labels: what stands where others can see it must not say what the
//! app is for. The title of the pack is checked with every lint; share texts,
//! file names, icons' names and notifications are checked by whoever owns them.

pub use crate::lint::Found;
use crate::lint::find_words;
use crate::read::WordList;
use waymark_base::LanguageTag;

/// The words in a label that give the app away, by the list of
/// `content/words/giveaway.tsv` ([`crate::Loaded::giveaway_words`]).
pub fn find(list: &WordList, label: &str, language: &LanguageTag) -> Vec<Found> {
    find_words(list, label, language)
}

/// The words of any language of the list that stand in a text: for what is handed over,
/// because nobody knows who finds it and what they read.
pub fn find_in_any(list: &WordList, text: &str) -> Vec<Found> {
    let mut languages: Vec<&LanguageTag> = list.iter().map(|rule| &rule.language).collect();
    languages.sort_unstable();
    languages.dedup();
    let found = languages
        .into_iter()
        .map(|language| find_words(list, text, language));
    found.flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::parse_words;

    #[test]
    fn a_word_of_any_language_of_the_list_is_found() {
        let list = "language\twords\thelp\nen\tshelter*\tno\nuk\tпритул*\tні\n";
        let list = parse_words("words/giveaway.tsv", list).value;
        let found = find_in_any(&list, "Притулок (shelters), 22 628 01 20");
        let words: Vec<&str> = found.iter().map(|found| found.text.as_str()).collect();
        assert_eq!(words, ["shelters", "Притулок"]);
        assert!(find_in_any(&list, "Call 22 628 01 20").is_empty());
    }
}
