//! A sheet of guidance, and the list of them.

use waymark_engine::views::{BlockView, ElementView, ParagraphView, SheetListView, SheetView};

use super::{MARGIN, command};
use crate::layout::{Page, Piece, Tone, plain, toned};
use crate::words::Words;

/// Where the text of a list entry begins.
const LIST: usize = 4;

/// The answer to `sheet` without an id.
pub(crate) fn sheets(page: &mut Page, words: &Words, view: &SheetListView) {
    for sheet in &view.sheets {
        page.text(0, &[toned(Tone::Strong, &sheet.title)]);
        page.text(MARGIN, &[plain(&sheet.summary)]);
        page.text(MARGIN, &[command(words, &format!("sheet {}", sheet.id))]);
        page.gap();
    }
}

/// The answer to `sheet ID`.
pub(crate) fn sheet(page: &mut Page, words: &Words, view: &SheetView) {
    page.heading(&view.title);
    page.text(0, &[plain(&view.summary)]);
    if let Some(text) = &view.translation_text {
        page.toned_text(0, Tone::Careful, text);
    }
    for block in &view.blocks {
        page.gap();
        show_block(page, words, block);
    }
}

fn show_block(page: &mut Page, words: &Words, block: &BlockView) {
    let heading = toned(Tone::Strong, &block.heading);
    match block.class.as_str() {
        "warning" => {
            let sign = toned(Tone::Careful, &words.text("sign-warning"));
            page.text(0, &[sign, plain(" "), heading]);
        }
        _ => page.text(0, &[heading]),
    }
    for element in &block.body {
        show_element(page, element);
    }
    if !block.sources.is_empty() {
        page.text(MARGIN, &[toned(Tone::Quiet, &words.text("block-sources"))]);
    }
    for source in &block.sources {
        let text = toned(Tone::Quiet, &source.text);
        page.labelled(MARGIN, LIST, toned(Tone::Quiet, "-"), &[text]);
    }
}

fn show_element(page: &mut Page, element: &ElementView) {
    match element {
        ElementView::Paragraph { paragraph } => page.text(MARGIN, &pieces(paragraph)),
        ElementView::List { entries } => {
            for entry in entries {
                page.labelled(MARGIN, LIST, plain("-"), &pieces(entry));
            }
        }
        ElementView::Steps { entries } => {
            let column = if entries.len() > 9 {
                LIST + 2
            } else {
                LIST + 1
            };
            for (index, entry) in entries.iter().enumerate() {
                let number = plain(&format!("{}.", index + 1));
                page.labelled(MARGIN, column, number, &pieces(entry));
            }
        }
    }
}

fn pieces(paragraph: &ParagraphView) -> Vec<Piece> {
    let tone = |strong: bool| if strong { Tone::Strong } else { Tone::Plain };
    paragraph
        .spans
        .iter()
        .map(|span| toned(tone(span.strong), &span.text))
        .collect()
}
