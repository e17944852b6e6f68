//! A page of lines, complete before the first byte is written.

use super::Surface;
use super::bidi;
use super::piece::{JOINER, Piece, Tone, plain};
use super::wrap::{columns, wrap};

struct Line {
    indent: usize,
    pieces: Vec<Piece>,
}

/// Lines in order, laid out for one surface.
pub(crate) struct Page {
    surface: Surface,
    lines: Vec<Line>,
}

impl Page {
    /// An empty page.
    pub(crate) fn new(surface: Surface) -> Self {
        Self {
            surface,
            lines: Vec::new(),
        }
    }

    /// Columns from an indent to the edge.
    pub(crate) fn room(&self, indent: usize) -> usize {
        self.surface.width.saturating_sub(indent).max(1)
    }

    /// An empty line, but never two, and none at the top.
    pub(crate) fn gap(&mut self) {
        if self
            .lines
            .last()
            .is_some_and(|line| !line.pieces.is_empty())
        {
            self.lines.push(Line {
                indent: 0,
                pieces: Vec::new(),
            });
        }
    }

    /// A heading, with a gap above it. Capitals, so that it shows without bold.
    pub(crate) fn heading(&mut self, text: &str) {
        self.gap();
        self.toned_text(0, Tone::Strong, &text.to_uppercase());
    }

    /// Text at an indent.
    pub(crate) fn text(&mut self, indent: usize, pieces: &[Piece]) {
        self.hanging(indent, indent, pieces);
    }

    /// Text at an indent, in one tone.
    pub(crate) fn toned_text(&mut self, indent: usize, tone: Tone, text: &str) {
        self.text(indent, &[super::piece::toned(tone, text)]);
    }

    /// Text whose first line starts elsewhere than the following ones.
    pub(crate) fn hanging(&mut self, first: usize, rest: usize, pieces: &[Piece]) {
        let lines = wrap(pieces, self.room(first), self.room(rest));
        for (index, pieces) in lines.into_iter().enumerate() {
            let indent = if index == 0 { first } else { rest };
            self.lines.push(Line { indent, pieces });
        }
    }

    /// Facts with dots between them. Where the next one does not fit any more, it
    /// begins a line of its own, so that a tired reader finds each in one glance.
    pub(crate) fn facts(&mut self, indent: usize, facts: &[Piece]) {
        for line in grouped(self.room(indent), facts) {
            self.text(indent, &line);
        }
    }

    /// The same beside a number.
    pub(crate) fn labelled_facts(
        &mut self,
        indent: usize,
        column: usize,
        label: Piece,
        facts: &[Piece],
    ) {
        let mut lines = grouped(self.room(column), facts).into_iter();
        self.labelled(indent, column, label, &lines.next().unwrap_or_default());
        for line in lines {
            self.text(column, &line);
        }
    }

    /// A mark or number at `indent`, and the text beside it at `column`. Where
    /// the label does not fit before the column, the text begins below it.
    pub(crate) fn labelled(&mut self, indent: usize, column: usize, label: Piece, text: &[Piece]) {
        let width = columns(&label.text);
        if indent + width >= column {
            self.text(indent, &[label]);
            self.text(column, text);
            return;
        }
        // Joined to the label by spaces that do not break, so that the text
        // wraps as one paragraph hanging at the column.
        let filler = plain(&JOINER.to_string().repeat(column - indent - width));
        let mut pieces = vec![label, filler];
        pieces.extend_from_slice(text);
        self.hanging(indent, column, &pieces);
    }

    /// The page as text; tones as escape codes, which `anstream` takes out
    /// wherever they do not belong.
    pub(crate) fn render(&self) -> String {
        let mut out = String::new();
        for line in &self.lines {
            out.push_str(&self.render_line(line));
            out.push('\n');
        }
        out
    }

    fn render_line(&self, line: &Line) -> String {
        let mut text = String::new();
        for piece in &line.pieces {
            let style = piece.tone.style();
            let words = bidi::without_isolates(&piece.text).replace(JOINER, " ");
            text.push_str(&format!("{style}{words}{style:#}"));
        }
        if self.surface.terminal {
            text = bidi::isolated(&text);
        }
        if text.is_empty() {
            text
        } else {
            " ".repeat(line.indent) + &text
        }
    }
}

/// Parts the facts of one line.
const DOT: &str = " · ";

/// Puts facts into lines. What is empty leaves no dot behind.
fn grouped(room: usize, facts: &[Piece]) -> Vec<Vec<Piece>> {
    let mut lines: Vec<Vec<Piece>> = Vec::new();
    let mut used = 0;
    for fact in facts.iter().filter(|fact| !fact.text.trim().is_empty()) {
        let width = columns(&fact.text);
        match lines.last_mut() {
            Some(line) if used + columns(DOT) + width <= room => {
                line.push(plain(DOT));
                line.push(fact.clone());
                used += columns(DOT) + width;
            }
            _ => {
                lines.push(vec![fact.clone()]);
                used = width;
            }
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::super::piece::whole;
    use super::*;

    fn page(width: usize) -> Page {
        Page::new(Surface {
            width,
            terminal: false,
        })
    }

    fn text_of(page: &Page) -> String {
        anstream::adapter::strip_str(&page.render()).to_string()
    }

    #[test]
    fn a_label_stands_beside_its_text_and_the_text_hangs() {
        let mut page = page(24);
        page.labelled(
            2,
            8,
            whole(Tone::Strong, "112"),
            &[plain("emergency, day and night")],
        );
        assert_eq!(
            text_of(&page),
            "  112   emergency, day\n        and night\n"
        );
    }

    #[test]
    fn a_label_that_is_too_wide_stands_above_its_text() {
        let mut page = page(24);
        page.labelled(
            2,
            8,
            whole(Tone::Strong, "22 628 01 20"),
            &[plain("open now")],
        );
        assert_eq!(text_of(&page), "  22 628 01 20\n        open now\n");
    }

    #[test]
    fn a_fact_that_does_not_fit_begins_its_own_line() {
        let mut page = page(24);
        let facts = ["open now", "", "free", "from abroad: not known"].map(plain);
        page.labelled_facts(2, 8, whole(Tone::Strong, "112"), &facts);
        assert_eq!(
            text_of(&page),
            "  112   open now · free\n        from abroad: not\n        known\n"
        );
    }

    #[test]
    fn gaps_never_double() {
        let mut page = page(24);
        page.gap();
        page.heading("one");
        page.gap();
        page.heading("two");
        assert_eq!(text_of(&page), "ONE\n\nTWO\n");
    }
}
