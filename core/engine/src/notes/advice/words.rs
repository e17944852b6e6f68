//! The words of a text, with their places and in folded form.

use std::ops::Range;

use waymark_pack::fold_into;
use waymark_seal::Zeroizing;

/// One word.
struct Word {
    place: Range<usize>,
    /// Where its folded form stands.
    folded: Range<usize>,
}

/// The words of a text. A hyphen or an apostrophe between two letters belongs to the word.
pub(super) struct Words<'t> {
    text: &'t str,
    folded: Zeroizing<String>,
    words: Vec<Word>,
}

impl<'t> Words<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        // Wide enough never to move: a folded text is hardly ever longer.
        let mut folded = Zeroizing::new(String::with_capacity(2 * text.len()));
        let mut words = Vec::new();
        let mut from = 0;
        while let Some(place) = next_word(text, from) {
            from = place.end;
            let start = folded.len();
            let mut one = Zeroizing::new(String::with_capacity(2 * place.len()));
            fold_into(text.get(place.clone()).unwrap_or_default(), &mut one);
            folded.push_str(&one);
            words.push(Word {
                place,
                folded: start..folded.len(),
            });
        }
        Self {
            text,
            folded,
            words,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// Where a word stands, in bytes.
    pub(super) fn place(&self, index: usize) -> Option<Range<usize>> {
        self.words.get(index).map(|word| word.place.clone())
    }

    /// A word as it is written; empty where there is none.
    pub(super) fn written(&self, index: usize) -> &'t str {
        let place = self.place(index).unwrap_or_default();
        self.text.get(place).unwrap_or_default()
    }

    /// A word in folded form; empty where there is none.
    pub(super) fn folded(&self, index: usize) -> &str {
        let place = self.words.get(index).map(|word| word.folded.clone());
        self.folded
            .get(place.unwrap_or_default())
            .unwrap_or_default()
    }

    /// What stands between a word and the one before it.
    pub(super) fn gap(&self, index: usize) -> &'t str {
        let before = index.checked_sub(1).and_then(|before| self.place(before));
        let from = before.map_or(0, |place| place.end);
        let to = self
            .place(index)
            .map_or(self.text.len(), |place| place.start);
        self.text.get(from..to).unwrap_or_default()
    }

    /// Whether a word begins a sentence, a line, a quotation or the whole text: there a
    /// capital letter says nothing.
    pub(super) fn opens(&self, index: usize) -> bool {
        index == 0 || self.gap(index).chars().any(is_a_beginning)
    }

    /// Whether there is nothing but a space between a word and the one before it.
    pub(super) fn joined(&self, index: usize) -> bool {
        let gap = self.gap(index);
        index > 0 && !gap.is_empty() && gap.chars().all(is_a_space)
    }

    /// The word in which a byte stands, or the first after it.
    pub(super) fn at(&self, byte: usize) -> usize {
        self.words.partition_point(|word| word.place.end <= byte)
    }
}

/// Whether it is a space within a line.
pub(super) fn is_a_space(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\n' | '\r')
}

fn is_a_beginning(letter: char) -> bool {
    matches!(
        letter,
        '.' | '!' | '?' | '…' | '؟' | '۔' | '\n' | '\r' | '•' | '"' | '«' | '„' | '“' | '”'
    )
}

/// Whether it stands inside words: letters, digits and the marks above and below them.
fn is_inside(letter: char) -> bool {
    letter.is_alphanumeric()
        || matches!(letter, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}')
}

/// Whether it joins two letters to one word.
fn is_a_joint(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | 'ʼ' | '`'
    )
}

fn next_word(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let start = from + rest.find(char::is_alphanumeric)?;
    let mut end = start;
    let mut letters = text.get(start..)?.chars().peekable();
    while let Some(letter) = letters.next() {
        let joins = is_a_joint(letter) && letters.peek().is_some_and(|next| is_inside(*next));
        if !is_inside(letter) && !joins {
            break;
        }
        end += letter.len_utf8();
    }
    Some(start..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_found_where_they_stand() {
        let words = Words::of("Анна-Марія O’Brien, мар'яна. Rava-Ruska!");
        let written: Vec<&str> = (0..words.len()).map(|index| words.written(index)).collect();
        assert_eq!(written, ["Анна-Марія", "O’Brien", "мар'яна", "Rava-Ruska"]);
        assert_eq!(words.folded(0), "анна марія");
        assert_eq!(words.folded(2), "маряна");
        assert!(words.opens(0) && !words.opens(1) && words.opens(3));
        assert!(words.joined(1) && !words.joined(2));
    }

    proptest! {
        #[test]
        fn any_text_has_words_within_it(text in any::<String>()) {
            let words = Words::of(&text);
            for index in 0..=words.len() {
                let _ = (words.written(index), words.gap(index), words.opens(index));
                prop_assert_eq!(words.place(index).is_some(), index < words.len());
            }
        }
    }
}
