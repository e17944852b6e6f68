//! Text of two directions in one line.

/// First-strong isolate: what follows does not turn its surroundings round.
const ISOLATE: char = '\u{2068}';
/// End of an isolate.
const POP_ISOLATE: char = '\u{2069}';

/// The text without marks of direction, for whatever leaves the screen: a number
/// to dial, the clipboard, a shared text. A dialler would choke on them.
pub fn plain(text: &str) -> String {
    text.chars().filter(|letter| !is_mark(*letter)).collect()
}

/// Puts an argument into an isolate where its direction could disturb the
/// sentence around it, and only there: invisible characters in every text would
/// break searching in a page and comparing.
pub(crate) fn isolated(argument: &str, in_right_to_left: bool) -> String {
    let disturbs = if in_right_to_left {
        argument
            .chars()
            .any(|letter| letter.is_alphanumeric() && !is_right_to_left(letter))
    } else {
        argument.chars().any(is_right_to_left)
    };
    if disturbs {
        format!("{ISOLATE}{argument}{POP_ISOLATE}")
    } else {
        argument.to_owned()
    }
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Hebrew, Arabic, Syriac, Thaana, NKo and their kin, with the older scripts of
/// the supplementary plane.
fn is_right_to_left(letter: char) -> bool {
    matches!(
        letter,
        '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_argument_of_the_other_direction_is_isolated() {
        for (argument, in_right_to_left, expected) in [
            ("Medyka", false, "Medyka"),
            ("العربية", false, "\u{2068}العربية\u{2069}"),
            ("Medyka", true, "\u{2068}Medyka\u{2069}"),
            ("+48 22", true, "\u{2068}+48 22\u{2069}"),
            ("العربية", true, "العربية"),
            ("", true, ""),
        ] {
            assert_eq!(isolated(argument, in_right_to_left), expected);
        }
    }

    #[test]
    fn what_leaves_the_screen_carries_no_marks() {
        assert_eq!(
            plain("\u{202e}Call\u{202c} \u{2068}+48 22\u{2069}\u{200f}"),
            "Call +48 22"
        );
    }
}
