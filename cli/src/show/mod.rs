//! One module a view: where its texts stand on the page.

mod about;
mod contacts;
mod instruments;
mod near;
mod phrases;
mod places;
mod result;
mod screening;
mod search;
mod sheet;
mod sources;

pub(crate) use about::about;
pub(crate) use contacts::hotlines;
pub(crate) use instruments::{instrument_card, instruments, predictive};
pub(crate) use near::near;
pub(crate) use phrases::{phrase_languages, phrases};
pub(crate) use places::places;
pub(crate) use result::{figure, result};
pub(crate) use screening::screening;
pub(crate) use search::search;
pub(crate) use sheet::{sheet, sheets};
pub(crate) use sources::sources;

use crate::layout::{Page, Piece, Tone, plain, toned, whole};
use crate::words::Words;

/// Where entries begin.
const MARGIN: usize = 2;
/// Room between a number or a distance and the text beside it.
const GUTTER: usize = 2;

/// How many entries a limit left out.
pub(crate) fn more(page: &mut Page, words: &Words, left_out: u32) {
    if left_out > 0 {
        page.gap();
        small(page, 0, &words.count("more-entries", left_out));
    }
}

/// Small print.
fn small(page: &mut Page, indent: usize, text: &str) {
    page.toned_text(indent, Tone::Quiet, text);
}

/// What to type next, set apart from the sentence around it. Who asked for a
/// language by typing it gets it again.
fn command(words: &Words, typed: &str) -> Piece {
    let language = words
        .typed()
        .map(|language| format!(" --lang {language}"))
        .unwrap_or_default();
    whole(Tone::Strong, &format!("waymark {typed}{language}"))
}

/// What a list leaves out, and the option that shows it.
fn left_out(page: &mut Page, indent: usize, text: Option<&String>, option: &str) {
    if let Some(text) = text {
        page.text(
            indent,
            &[
                toned(Tone::Quiet, text),
                plain(" "),
                whole(Tone::Strong, option),
            ],
        );
    }
}
