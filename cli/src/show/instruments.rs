//! Instruments: the list, a card, and what a result means.

use waymark_engine::views::{InstrumentCardView, InstrumentsView, PredictiveView};

use super::{MARGIN, command, figure, small};
use crate::layout::{Page, Tone, plain, toned};
use crate::words::Words;

/// The answer to `instrument list`, and to `screen` without an aid.
pub(crate) fn instruments(page: &mut Page, words: &Words, view: &InstrumentsView) {
    for one in &view.instruments {
        page.text(0, &[toned(Tone::Strong, &one.name)]);
        small(page, MARGIN, &one.kind_text);
        page.text(MARGIN, &[plain(&one.about)]);
        let typed = match one.can_be_used {
            true => format!("screen {}", one.id),
            false => format!("instrument card {}", one.id),
        };
        page.text(MARGIN, &[command(words, &typed)]);
        page.gap();
    }
}

/// The answer to `instrument card`.
pub(crate) fn instrument_card(page: &mut Page, words: &Words, view: &InstrumentCardView) {
    page.heading(&view.row.name);
    small(page, 0, &view.row.kind_text);
    page.text(0, &[plain(&view.row.about)]);
    if let Some(text) = &view.translation_text {
        page.toned_text(0, Tone::Careful, text);
    }
    for row in &view.rows {
        page.gap();
        page.text(0, &[toned(Tone::Strong, &row.heading)]);
        page.text(MARGIN, &[plain(&row.text)]);
    }
    page.heading(&words.text("heading-figures"));
    if let Some(text) = &view.figures_text {
        page.text(MARGIN, &[plain(text)]);
    }
    for one in &view.figures {
        figure(page, one);
        if one.sensitivity.is_some() && one.specificity.is_some() {
            let typed = format!("ppv {} --figure {} --prevalence …", view.row.id, one.id);
            page.text(2 * MARGIN, &[command(words, &typed)]);
        }
        page.gap();
    }
    page.heading(&words.text("block-sources"));
    for source in &view.sources {
        small(page, MARGIN, &source.text);
    }
}

/// The answer to `ppv`.
pub(crate) fn predictive(page: &mut Page, view: &PredictiveView) {
    page.heading(&view.name);
    page.text(0, &[plain(&view.text)]);
    if let Some(concerned) = view.per_100_positive {
        page.gap();
        for row in 0..10 {
            let dot = |column: u32| {
                if row * 10 + column < concerned {
                    "●"
                } else {
                    "○"
                }
            };
            let dots: Vec<&str> = (0..10).map(dot).collect();
            page.text(MARGIN, &[plain(&dots.join(" "))]);
        }
    }
    page.gap();
    figure(page, &view.figure);
    page.gap();
    page.toned_text(0, Tone::Careful, &view.caution);
}
