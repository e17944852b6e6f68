//! Finding notes: every word that was typed must stand somewhere in the note, whatever
//! its case, its accents or the way its letters are written.

use waymark_seal::Zeroizing;

use super::fold::fold;

/// What was typed, ready to be looked for.
pub(super) struct Wanted {
    words: Zeroizing<String>,
    /// A note's folded text, in memory that is used again for the next one.
    folded: Zeroizing<String>,
}

/// A full note in folded form, so that its place never has to move.
const ROOM: usize = 16 * 1024;

impl Wanted {
    pub(super) fn new(typed: &str) -> Self {
        let mut words = Zeroizing::new(String::new());
        fold(typed, &mut words);
        Self {
            words,
            folded: Zeroizing::new(String::with_capacity(ROOM)),
        }
    }

    /// Whether nothing was typed that could be looked for.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Whether all words stand in a text: whole, or as a part of a word, so that endings
    /// and the articles of Arabic do not matter.
    pub(super) fn stands_in(&mut self, text: &str) -> bool {
        fold(text, &mut self.folded);
        self.words.split(' ').all(|word| self.folded.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_must_be_found_and_how_it_is_written_does_not_matter() {
        let found = |typed: &str, text: &str| Wanted::new(typed).stands_in(text);
        for (typed, text) in [
            ("birch BUS", "Bus to Lublin\nabout Birch"),
            ("зеленыи елка", "Зелёный… ёлка"),
            ("пять", "п’ять годин"),
            ("Ганок", "на ґанку чи ганок"),
            ("مساعده", "طلبت المساعدة اليوم"),
            ("lodz", "z Łodzi? Łódź!"),
            ("123", "١٢٣"),
            ("lub", "Lublin"),
        ] {
            assert!(found(typed, text), "{typed} in {text}");
        }
        for (typed, text) in [("birch bus", "only Birch"), ("lublin", "Lubin")] {
            assert!(!found(typed, text), "{typed} in {text}");
        }
    }

    #[test]
    fn nothing_typed_is_nothing_wanted() {
        assert!(Wanted::new(" … ").is_empty());
        assert!(!Wanted::new("a").is_empty());
    }
}
