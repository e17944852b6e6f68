//! The languages of the index.

use rusqlite::Connection;
use waymark_base::LanguageTag;

use crate::PackError;
use crate::cells::{Columns, Question};
use crate::fold::{Script, Word};
use crate::stem::Stemming;

const RANGE: Columns = Columns {
    table: "passage_range",
    names: "language, first, last",
};

/// The passages of one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Range {
    /// The language.
    pub(crate) language: LanguageTag,
    /// Number of its first passage.
    pub(crate) first: u32,
    /// Number of its last passage.
    pub(crate) last: u32,
}

/// The languages of the index, each with its passages.
#[derive(Debug)]
pub(crate) struct Tongues {
    ranges: Vec<Range>,
}

impl Tongues {
    /// Reads them.
    pub(crate) fn read(connection: &Connection) -> Result<Self, PackError> {
        let sql = "SELECT language, first, last FROM passage_range ORDER BY first, language";
        let ranges = Question::new(connection, RANGE, sql)?.all([], |cells| {
            Ok(Range {
                language: cells.parsed()?,
                first: cells.value()?,
                last: cells.value()?,
            })
        })?;
        Ok(Self { ranges })
    }

    /// Language of a passage.
    pub(crate) fn language_of(&self, passage: u32) -> Option<&LanguageTag> {
        let holds = |range: &&Range| (range.first..=range.last).contains(&passage);
        self.ranges.iter().find(holds).map(|range| &range.language)
    }

    /// The passages of those of `languages` that the index has, in that order.
    pub(crate) fn ranges(&self, languages: &[LanguageTag]) -> Vec<&Range> {
        let mut chosen: Vec<&Range> = Vec::new();
        for language in languages {
            let known = self.ranges.iter().find(|range| range.language == *language);
            if let Some(range) = known.filter(|range| !chosen.contains(range)) {
                chosen.push(range);
            }
        }
        chosen
    }

    /// The stems that a word has in the languages of its script.
    pub(crate) fn stems(&self, word: &Word) -> Vec<String> {
        let mut stems = Vec::new();
        let script = word.script();
        let mut used = Vec::new();
        for range in &self.ranges {
            let tag = range.language.as_str();
            let stemming = Stemming::of(tag);
            if Script::of_language(tag) == script && !used.contains(&stemming) {
                stemming.add(word, &mut stems);
                used.push(stemming);
            }
        }
        if stems.is_empty() {
            stems.push(word.folded.clone());
        }
        stems
    }
}
