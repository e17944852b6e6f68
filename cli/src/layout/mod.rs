//! How text stands on a terminal or in a pipe: runs of text, wrapping, pages.
//!
//! Nothing here knows what the text says.

mod bidi;
mod page;
mod piece;
mod wrap;

pub(crate) use page::Page;
pub(crate) use piece::{JOINER, Piece, Tone, clean, plain, toned, whole};
pub(crate) use wrap::columns;

/// Where the output goes, which decides its width and its bidi marks.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Surface {
    /// Columns to fill.
    pub(crate) width: usize,
    /// A person is looking at a terminal.
    pub(crate) terminal: bool,
}

/// Longer lines are tiring, and a printed page has no more.
pub(crate) const WIDEST: usize = 80;
/// Below this, wrapping would leave a word a line.
const NARROWEST: usize = 30;

impl Surface {
    /// A pipe or a file.
    pub(crate) fn pipe() -> Self {
        Self {
            width: WIDEST,
            terminal: false,
        }
    }

    /// Looks at the standard output.
    pub(crate) fn of_stdout() -> Self {
        use std::io::IsTerminal;
        if !std::io::stdout().is_terminal() {
            return Self::pipe();
        }
        let columns = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        let width = columns.unwrap_or(WIDEST).clamp(NARROWEST, WIDEST);
        Self {
            width,
            terminal: true,
        }
    }
}
