//! Breaking runs of text into lines of a given width.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::bidi::without_isolates;
use super::piece::{JOINER, Piece, Tone};

/// What stands between two spaces; its runs may differ in tone.
type Word = Vec<Piece>;

/// Columns that a text takes: wide letters two, combining marks none.
pub(crate) fn columns(text: &str) -> usize {
    without_isolates(text).width()
}

fn word_columns(word: &Word) -> usize {
    word.iter().map(|piece| columns(&piece.text)).sum()
}

/// Breaks text into lines of at most `first` columns, then `rest`.
pub(crate) fn wrap(pieces: &[Piece], first: usize, rest: usize) -> Vec<Vec<Piece>> {
    let mut lines: Vec<Vec<Piece>> = Vec::new();
    let mut line: Vec<Piece> = Vec::new();
    let mut used = 0;
    for word in words(pieces) {
        let width = if lines.is_empty() { first } else { rest };
        let needed = word_columns(&word);
        if used > 0 && used + 1 + needed > width {
            lines.push(std::mem::take(&mut line));
            used = 0;
        }
        let width = if lines.is_empty() { first } else { rest };
        if needed > width && !is_address(&word) {
            let mut parts = chopped(word, width);
            let last = parts.pop().unwrap_or_default();
            lines.append(&mut parts);
            used = word_columns(&last);
            line = last;
            continue;
        }
        append(&mut line, word, used > 0);
        used += needed + usize::from(used > 0);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

/// A web address is left whole: in two parts nobody can open or copy it.
fn is_address(word: &Word) -> bool {
    word.iter().any(|piece| piece.text.contains("://"))
}

/// Adds a word to a line. The space takes the tone of both sides or none.
fn append(line: &mut Vec<Piece>, word: Word, space: bool) {
    let mut space = space;
    for piece in word {
        match line.last_mut() {
            Some(last) if last.tone == piece.tone => {
                if space {
                    last.text.push(' ');
                }
                last.text.push_str(&piece.text);
            }
            Some(_) if space => {
                line.push(Piece {
                    text: " ".to_owned(),
                    tone: Tone::Plain,
                });
                line.push(piece);
            }
            _ => line.push(piece),
        }
        space = false;
    }
}

fn words(pieces: &[Piece]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut word: Word = Vec::new();
    for piece in pieces {
        for (index, part) in piece.text.split(is_space).enumerate() {
            if index > 0 && !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            if !part.is_empty() {
                word.push(Piece {
                    text: part.to_owned(),
                    tone: piece.tone,
                });
            }
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

fn is_space(c: char) -> bool {
    c.is_whitespace() && c != JOINER && c != '\u{202f}'
}

/// Cuts a word that is wider than a line. Marks stay with their letter.
fn chopped(word: Word, width: usize) -> Vec<Vec<Piece>> {
    let width = width.max(2);
    let mut lines: Vec<Vec<Piece>> = vec![Vec::new()];
    let mut used = 0;
    for piece in word {
        for c in piece.text.chars() {
            let needed = c.width().unwrap_or(0);
            if used + needed > width {
                lines.push(Vec::new());
                used = 0;
            }
            used += needed;
            let letter = Piece {
                text: c.to_string(),
                tone: piece.tone,
            };
            if let Some(line) = lines.last_mut() {
                append(line, vec![letter], false);
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::piece::{plain, toned, whole};
    use super::*;

    fn wrapped(pieces: &[Piece], width: usize) -> Vec<String> {
        let lines = wrap(pieces, width, width);
        lines
            .iter()
            .map(|line| line.iter().map(|piece| piece.text.as_str()).collect())
            .collect()
    }

    #[test]
    fn lines_break_between_words_and_never_inside_a_number() {
        let text = [
            plain("Call"),
            plain(" "),
            whole(Tone::Strong, "22 628 01 20"),
            plain(", now"),
        ];
        assert_eq!(
            wrapped(&text, 14),
            ["Call", "22\u{a0}628\u{a0}01\u{a0}20,", "now"]
        );
    }

    #[test]
    fn combining_marks_take_no_column_and_wide_letters_two() {
        assert_eq!(columns("Ки\u{308}в"), 3);
        assert_eq!(columns("語"), 2);
        assert_eq!(columns("\u{2068}12\u{2069}"), 2);
        assert_eq!(
            wrapped(&[plain("и\u{306}и\u{306}и\u{306}")], 2),
            ["и\u{306}и\u{306}", "и\u{306}"]
        );
    }

    #[test]
    fn a_word_that_is_too_long_is_cut_but_an_address_is_not() {
        assert_eq!(
            wrapped(&[plain("abcdefgh ij")], 3),
            ["abc", "def", "gh", "ij"]
        );
        assert_eq!(
            wrapped(&[plain("see https://example.org/a")], 5),
            ["see", "https://example.org/a"]
        );
    }

    #[test]
    fn a_change_of_tone_does_not_break_a_word() {
        let text = [toned(Tone::Strong, "Safe?"), plain("), look")];
        assert_eq!(wrapped(&text, 7), ["Safe?),", "look"]);
    }
}
