//! Runs of text in one tone.

use clap::builder::styling::{AnsiColor, Style};

/// How a run of text stands out. Always beside words that say the same: a
/// colour is never the only sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    /// Ordinary text.
    Plain,
    /// A number, a heading, a strong word.
    Strong,
    /// Danger to life: the emergency number.
    Urgent,
    /// Known to be open.
    Open,
    /// Read with care: closed, not known, not confirmed, doubtful.
    Careful,
    /// Sources and other small print.
    Quiet,
}

impl Tone {
    pub(crate) fn style(self) -> Style {
        match self {
            Tone::Plain => Style::new(),
            Tone::Strong => Style::new().bold(),
            Tone::Urgent => Style::new().bold().fg_color(Some(AnsiColor::Red.into())),
            Tone::Open => Style::new().fg_color(Some(AnsiColor::Green.into())),
            Tone::Careful => Style::new().fg_color(Some(AnsiColor::Yellow.into())),
            Tone::Quiet => Style::new().dimmed(),
        }
    }
}

/// A run of text in one tone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) tone: Tone,
}

/// Joins the words of a number or an address, so that no line break comes between them.
pub(crate) const JOINER: char = '\u{a0}';

/// Text in the ordinary tone.
pub(crate) fn plain(text: &str) -> Piece {
    toned(Tone::Plain, text)
}

/// Text in a tone.
pub(crate) fn toned(tone: Tone, text: &str) -> Piece {
    Piece {
        text: clean(text),
        tone,
    }
}

/// Text that must stay on one line: a number.
pub(crate) fn whole(tone: Tone, text: &str) -> Piece {
    Piece {
        text: clean(text).replace(' ', &JOINER.to_string()),
        tone,
    }
}

/// Takes out what could steer a terminal or reverse a number: a pack or a slip
/// may come from anybody. Isolates stay; [`super::bidi`] decides about them.
pub(crate) fn clean(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
            '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' => None,
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_from_a_pack_can_steer_the_terminal() {
        assert_eq!(
            clean("a\u{1b}[31mb\u{7}c\u{9b}2J\u{202e}d\ne"),
            "a[31mbc2Jd e"
        );
    }
}
