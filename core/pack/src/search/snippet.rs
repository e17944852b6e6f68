//! The part of a passage around its first match.

use waymark_base::LanguageTag;

use super::SnippetPart;
use super::query::Query;
use crate::fold::{Word, words};
use crate::stem::Stemming;

/// Length, in characters.
const LENGTH: usize = 160;
/// How much of it stands before the first match, in characters.
const BEFORE: usize = 50;
const ELLIPSIS: &str = "…";

/// Cuts the snippet out of a text; its beginning where only title or heading match.
pub(super) fn of(text: &str, query: &Query, language: &LanguageTag) -> Vec<SnippetPart> {
    let mut matcher = Matcher {
        query,
        stemming: Stemming::of(language.as_str()),
        word: Word::default(),
    };
    let first =
        words(text).find(|range| matcher.matches(text.get(range.clone()).unwrap_or_default()));
    let (start, end) = window(text, first.map_or(0, |range| range.start));
    let shown = text.get(start..end).unwrap_or_default();
    let mut parts = Parts::default();
    if start > 0 {
        parts.add(ELLIPSIS, false);
    }
    let mut done = 0;
    for range in words(shown) {
        let word = shown.get(range.clone()).unwrap_or_default();
        if matcher.matches(word) {
            parts.add(shown.get(done..range.start).unwrap_or_default(), false);
            parts.add(word, true);
            done = range.end;
        }
    }
    parts.add(shown.get(done..).unwrap_or_default(), false);
    if end < text.len() {
        parts.add(ELLIPSIS, false);
    }
    parts.0
}

/// Where the snippet begins and ends, in bytes: at spaces, or anywhere in a
/// script that has none.
fn window(text: &str, first: usize) -> (usize, usize) {
    let before = text.get(..first).unwrap_or_default();
    let start = match before.char_indices().rev().nth(BEFORE) {
        None => 0,
        Some((cut, _)) => {
            let skipped = before.get(cut..).unwrap_or_default();
            skipped
                .find(char::is_whitespace)
                .map_or(cut, |space| cut + space + 1)
        }
    };
    // A space of several bytes leaves the cut inside it.
    let start = text.ceil_char_boundary(start);
    let rest = text.get(start..).unwrap_or_default();
    let end = match rest.char_indices().nth(LENGTH) {
        None => text.len(),
        Some((cut, _)) => {
            let kept = rest.get(..cut).unwrap_or_default();
            let space = kept.rfind(char::is_whitespace);
            start + space.filter(|space| start + space > first).unwrap_or(cut)
        }
    };
    (start, end)
}

struct Matcher<'a> {
    query: &'a Query,
    stemming: Stemming,
    word: Word,
}

impl Matcher<'_> {
    fn matches(&mut self, written: &str) -> bool {
        if !self.query.may_match(written) {
            return false;
        }
        self.word.set(written);
        let word = &self.word;
        self.query.matches(word, || {
            let mut stems = Vec::new();
            self.stemming.add(word, &mut stems);
            for part in written
                .split('\u{200c}')
                .filter(|part| part.len() < written.len())
            {
                stems.push(Word::of(part).folded);
            }
            stems
        })
    }
}

/// Parts of a snippet; unmatched neighbours run together, line breaks are spaces.
#[derive(Default)]
struct Parts(Vec<SnippetPart>);

impl Parts {
    fn add(&mut self, text: &str, matched: bool) {
        if text.is_empty() {
            return;
        }
        let text = text.replace('\n', " ");
        match self.0.last_mut().filter(|last| !last.matched && !matched) {
            Some(last) => last.text.push_str(&text),
            None => self.0.push(SnippetPart { text, matched }),
        }
    }
}
