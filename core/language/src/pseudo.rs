//! The two test languages, made from English while it is formatted, so that they
//! are never behind it.

use std::borrow::Cow;

/// What is done to a piece of text.
pub(crate) type Transform = fn(&str) -> Cow<'_, str>;

/// Accents on every letter and vowels twice: some third longer, as German is.
pub(crate) fn accented(text: &str) -> Cow<'_, str> {
    let mut accented = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let other = with_accent(letter);
        accented.push(other);
        if "aeiouAEIOU".contains(letter) {
            accented.push(other);
        }
    }
    Cow::Owned(accented)
}

/// Every word between RLO and PDF: it looks like Arabic text and stays English.
pub(crate) fn mirrored(text: &str) -> Cow<'_, str> {
    const RIGHT_TO_LEFT_OVERRIDE: char = '\u{202e}';
    const POP: char = '\u{202c}';
    let mut mirrored = String::with_capacity(text.len() * 2);
    let mut in_word = false;
    for letter in text.chars() {
        if letter.is_alphabetic() != in_word {
            mirrored.push(if in_word { POP } else { RIGHT_TO_LEFT_OVERRIDE });
            in_word = !in_word;
        }
        mirrored.push(letter);
    }
    if in_word {
        mirrored.push(POP);
    }
    Cow::Owned(mirrored)
}

fn with_accent(letter: char) -> char {
    const PLAIN: &str = "aceghijklnorstuwyzACEGHIJKLNORSTUWYZ";
    const ACCENTED: &str = "áçéğĥíĵķłñóŕšťúŵýžÁÇÉĞĤÍĴĶŁÑÓŔŠŤÚŴÝŽ";
    let place = PLAIN.chars().position(|plain| plain == letter);
    place
        .and_then(|place| ACCENTED.chars().nth(place))
        .unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_accented_language_is_longer_and_has_no_plain_vowel() {
        let text = accented("open now, until ");
        assert_eq!(text, "óópééñ ñóóŵ, úúñťííł ");
        assert!(!text.contains(['a', 'e', 'i', 'o', 'u']));
    }

    #[test]
    fn the_mirrored_language_turns_words_round_and_nothing_else() {
        assert_eq!(
            mirrored("open, now"),
            "\u{202e}open\u{202c}, \u{202e}now\u{202c}"
        );
    }
}
