//! The fold: what people write differently and mean alike becomes one form,
//! before anything is indexed, searched or compared.
//!
//! A word goes through two forms. The *normal* form has its case, apostrophes,
//! digits, script mix-ups and letter variants settled but keeps the marks that
//! Snowball stemmers need (`й`, `ă`, `ö`). The *folded* form has lost them too
//! and is what the index holds.

mod letters;
mod scripts;

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

pub(crate) use letters::first_of;
pub(crate) use scripts::{Script, twin};

/// Longest word that is looked at, in characters; the rest of it is ignored.
pub(crate) const LONGEST_WORD: usize = 64;

/// A word in its two forms.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// With the marks that stemmers need.
    pub(crate) normal: String,
    /// Without them.
    pub(crate) folded: String,
}

impl Word {
    /// Folds one word, as [`words`] finds it.
    pub(crate) fn of(written: &str) -> Self {
        let mut word = Self::default();
        word.set(written);
        word
    }

    /// The same into the memory of an earlier word.
    pub(crate) fn set(&mut self, written: &str) {
        self.normal.clear();
        self.folded.clear();
        if written.chars().all(letters::stands_alone) {
            for letter in written.chars().take(LONGEST_WORD) {
                letters::normal(letter, &mut self.normal);
            }
        } else {
            for letter in written
                .nfkc()
                .take(LONGEST_WORD)
                .flat_map(char::to_lowercase)
            {
                letters::normal(letter, &mut self.normal);
            }
        }
        scripts::repair(&mut self.normal);
        letters::fold(&self.normal, &mut self.folded);
        // Normalisation may have put a mark first, where no word begins.
        for form in [&mut self.normal, &mut self.folded] {
            let marks = form.find(char::is_alphanumeric).unwrap_or(form.len());
            form.drain(..marks);
        }
    }

    /// The script of its first letter.
    pub(crate) fn script(&self) -> Script {
        self.folded.chars().next().map_or(Script::Other, Script::of)
    }
}

/// Where the words of a text stand, in bytes. Apostrophes, joiners and marks
/// inside a word belong to it.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let (start, first) = letters.find(|(_, letter)| letters::is_letter(*letter))?;
        let mut end = start + first.len_utf8();
        while let Some((at, letter)) = letters.next_if(|(_, letter)| is_inside(*letter)) {
            // What merely may stand inside a word is not its end.
            if letters::is_letter(letter) || is_combining_mark(letter) {
                end = at + letter.len_utf8();
            }
        }
        Some(start..end)
    })
}

fn is_inside(letter: char) -> bool {
    letters::is_letter(letter)
        || letters::is_silent(letter)
        || (!letter.is_ascii() && is_combining_mark(letter))
}

/// A text as folded words with one space between them.
pub(crate) fn phrase(text: &str) -> String {
    let mut phrase = String::with_capacity(text.len());
    fold_into(text, &mut phrase);
    phrase
}

/// Adds a text as folded words to `folded`, one space between any two words: for whoever
/// compares or searches texts that stand in no pack.
pub fn fold_into(text: &str, folded: &mut String) {
    let mut word = Word::default();
    for range in words(text) {
        word.set(text.get(range).unwrap_or_default());
        if !folded.is_empty() && !word.folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(&word.folded);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn assert_alike(pairs: &[(&str, &str)]) {
        for (one, other) in pairs {
            assert_eq!(
                Word::of(one).folded,
                Word::of(other).folded,
                "{one} / {other}"
            );
        }
    }

    #[test]
    fn cyrillic_and_latin_spellings_that_mean_the_same_fold_alike() {
        assert_alike(&[
            ("ЙОД", "и\u{306}од"),
            ("ёлка", "елка"),
            ("ґанок", "ганок"),
            ("їжа", "іжа"),
            ("п\u{2bc}ять", "п'ять"),
            ("п’ять", "пять"),
            ("Łódź", "lodz"),
            ("Timişoara", "Timișoara"),
            ("Timișoara", "Timisoara"),
            ("Győr", "gyor"),
            ("Straße", "STRASSE"),
            ("Đakovo", "dakovo"),
            ("København", "kobenhavn"),
            ("Æbler", "aebler"),
            ("sınır", "SINIR"),
            ("İzmir", "izmir"),
            ("допомiжний", "допоміжний"),
            ("Кyiv", "Kyiv"),
        ]);
    }

    #[test]
    fn arabic_and_ethiopic_spellings_that_mean_the_same_fold_alike() {
        assert_alike(&[
            ("مُسَاعَدَة", "مساعده"),
            ("أمان", "امان"),
            ("إنسان", "انسان"),
            ("ٱمان", "امان"),
            ("على", "علي"),
            ("مســـاعدة", "مساعدة"),
            ("یاری", "ياري"),
            ("کمک", "كمك"),
            ("می\u{200c}خواهم", "میخواهم"),
            ("١٢٣", "123"),
            ("۱۲۳", "123"),
            ("ሐኪም", "ሀኪም"),
            ("ሠላም", "ሰላም"),
            ("ዓለም", "አለም"),
            ("ፀሐይ", "ጸሀይ"),
        ]);
    }

    #[test]
    fn the_normal_form_keeps_what_stemmers_need() {
        assert_eq!(Word::of("Безпечний").normal, "безпечний");
        assert_eq!(Word::of("Безпечни\u{306}й").normal, "безпечнйй");
        assert_eq!(Word::of("Victimă").normal, "victimă");
    }

    #[test]
    fn words_stand_where_they_were_written() {
        let text = "«Don't» go, п’ять! 116 123 o'";
        let found: Vec<&str> = words(text).filter_map(|range| text.get(range)).collect();
        assert_eq!(found, ["Don't", "go", "п’ять", "116", "123", "o"]);
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,24}") {
            let once = phrase(&text);
            prop_assert_eq!(phrase(&once), once);
        }

        #[test]
        fn a_folded_word_is_nothing_but_letters(text in any::<String>()) {
            for word in phrase(&text).split(' ').filter(|word| !word.is_empty()) {
                prop_assert!(
                    word.chars().all(|c| !c.is_ascii() || c.is_ascii_lowercase() || c.is_ascii_digit()),
                    "{:?}", word
                );
            }
        }
    }
}
