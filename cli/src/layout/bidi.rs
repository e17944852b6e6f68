//! Lines written from right to left.
//!
//! Fluent sets every value between isolates (U+2068 … U+2069). Many terminals
//! show them as boxes, and whoever copies a number from a pipe copies them too.
//! So they go, except around a right-to-left line on a terminal, where they
//! keep numbers in order.

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// Whether the character is one of the isolates.
pub(crate) fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Whether a text has letters written from right to left (Hebrew, Arabic,
/// Syriac, Thaana, N'Ko and their presentation forms).
pub(crate) fn has_right_to_left(text: &str) -> bool {
    text.chars().any(|c| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    })
}

/// Takes the isolates out.
pub(crate) fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !is_isolate(*c)).collect()
}

/// Sets a right-to-left line between isolates of its own: the wrapping may have
/// parted a pair that stood in the text.
pub(crate) fn isolated(line: &str) -> String {
    let line = without_isolates(line);
    if has_right_to_left(&line) {
        format!("{FIRST_STRONG_ISOLATE}{line}{POP_ISOLATE}")
    } else {
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_right_to_left_lines_are_isolated() {
        assert_eq!(isolated("\u{2068}12\u{2069} km"), "12 km");
        assert_eq!(
            isolated("رقم \u{2068}112\u{2069}"),
            "\u{2068}رقم 112\u{2069}"
        );
    }
}
