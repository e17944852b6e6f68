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
