//! What a search found.

use waymark_engine::views::{ResourceView, SearchResultView, SearchView};

use super::{MARGIN, command, small};
use crate::layout::{Page, Piece, Tone, plain, toned};
use crate::words::Words;

/// What the engine calls the library among the sheets.
pub(crate) const LIBRARY: &str = "library";

/// The answer to `search`. `resource` looks a publication of the library up,
/// because there the address is what a reader needs next.
pub(crate) fn search(
    page: &mut Page,
    words: &Words,
    view: &SearchView,
    resource: impl Fn(&str) -> Option<ResourceView>,
) {
    if let Some(text) = &view.empty_text {
        page.text(0, &[plain(text)]);
    }
    for result in &view.results {
        page.gap();
        let title = toned(Tone::Strong, &result.title);
        page.facts(0, &[title, plain(&heading(result))]);
        page.text(MARGIN, &snippet(result));
        if result.sheet == LIBRARY {
            library_entry(page, resource(&result.block));
        } else {
            page.text(
                MARGIN,
                &[command(words, &format!("sheet {}", result.sheet))],
            );
        }
    }
}

fn heading(result: &SearchResultView) -> String {
    if result.heading == result.title {
        String::new()
    } else {
        result.heading.clone()
    }
}

fn snippet(result: &SearchResultView) -> Vec<Piece> {
    if result.snippet_parts.is_empty() {
        return vec![plain(&result.snippet)];
    }
    let tone = |matched: bool| if matched { Tone::Strong } else { Tone::Plain };
    result
        .snippet_parts
        .iter()
        .map(|part| toned(tone(part.matched), &part.text))
        .collect()
}

fn library_entry(page: &mut Page, resource: Option<ResourceView>) {
    let Some(resource) = resource else { return };
    let facts = [resource.publisher, resource.year].into_iter().flatten();
    let facts: Vec<Piece> = facts.map(|fact| toned(Tone::Quiet, &fact)).collect();
    page.facts(MARGIN, &facts);
    if let Some(url) = &resource.url {
        small(page, MARGIN, url);
    }
}
