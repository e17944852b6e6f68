//! Where the facts come from.

use waymark_engine::views::{SourceView, SourcesView};

use super::{MARGIN, small};
use crate::layout::{Page, Tone, plain, toned};
use crate::words::Words;

/// The answer to `sources`.
pub(crate) fn sources(page: &mut Page, words: &Words, view: &SourcesView) {
    for source in &view.sources {
        page.gap();
        show(page, words, source);
    }
}

fn show(page: &mut Page, words: &Words, source: &SourceView) {
    page.text(0, &[toned(Tone::Strong, &source.id)]);
    page.text(MARGIN, &[plain(&source.text)]);
    let date = source
        .date
        .as_deref()
        .map(|date| words.filled("source-date", &[("date", date)]));
    let licence = source.licence.as_deref();
    let licence = licence.map(|licence| words.filled("source-licence", &[("licence", licence)]));
    let used = source.used_for.as_deref();
    let used = used.map(|used| words.filled("source-used-for", &[("used", used)]));
    for text in [date, licence, used].into_iter().flatten() {
        small(page, MARGIN, &text);
    }
    if let Some(url) = &source.url {
        page.text(MARGIN, &[plain(url)]);
    }
}
