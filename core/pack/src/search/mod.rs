//! Full-text search over sheets and library, in any script and without syntax.

mod query;
mod snippet;
mod tongues;
mod typo;

use rusqlite::params_from_iter;
use rusqlite::types::ToSql;
use waymark_base::{Id, LanguageTag};

use crate::cells::Columns;
use crate::vocabulary::BlockClass;
use crate::{Pack, PackError, written};
use query::Query;
pub(crate) use tongues::Tongues;

const PASSAGE: Columns = Columns {
    table: "passage_text",
    names: "rowid",
};
const BLOCK: Columns = Columns {
    table: "block",
    names: "id, anchor, language, title, heading, class, body",
};
const RESOURCE: Columns = Columns {
    table: "resource",
    names: "id, title, about",
};

/// What a word in a title, a heading and a body weighs.
const RANKING: &str = "bm25(passage_text, 4.0, 3.0, 1.0)";

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub target: HitTarget,
    /// Language of the texts.
    pub language: LanguageTag,
    /// Title of the sheet or the publication.
    pub title: String,
    /// Heading of the block; empty for a publication.
    pub heading: String,
    /// About 160 characters around the first match, whole words.
    pub snippet: Vec<SnippetPart>,
}

/// Where a hit leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HitTarget {
    /// A block of a sheet.
    Block {
        /// The sheet.
        sheet: Id,
        /// The block's anchor.
        anchor: String,
    },
    /// A publication of the library.
    Resource {
        /// Its id.
        id: Id,
    },
}

/// A run of a snippet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SnippetPart {
    /// The text, as written. An ellipsis marks where the snippet leaves something out.
    pub text: String,
    /// Whether it is a word that matched.
    pub matched: bool,
}

impl Pack {
    /// Searches sheets and library. Every word of `text` must occur, whole or
    /// inflected, the last one also as a beginning; a word of five or more
    /// letters that occurs nowhere is taken with one letter wrong; where no
    /// passage has every word, any will do. Nothing in `text` is syntax.
    ///
    /// Hits in `languages` come first, in that order; the others follow. Within
    /// a language, whole words are ranked; mere beginnings come after them in
    /// the order of the sheets; and what a sheet does not cover comes last.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn search(
        &self,
        text: &str,
        languages: &[LanguageTag],
        limit: usize,
    ) -> Result<Vec<Hit>, PackError> {
        let query = Query::read(self, text)?;
        let limit = limit.min(MOST_HITS);
        let passages = self.passages(&query, languages, limit)?;
        let hits = passages
            .into_iter()
            .map(|passage| self.hit(passage, &query));
        let mut hits = hits.collect::<Result<Vec<_>, _>>()?;
        // What a sheet does not cover is no answer while another block has one.
        hits.sort_by_key(|(hit, class)| {
            let tier = languages.iter().position(|one| *one == hit.language);
            (tier.unwrap_or(languages.len()), *class == BlockClass::Gap)
        });
        Ok(hits.into_iter().map(|(hit, _)| hit).collect())
    }

    /// The whole words of a text as [`Pack::search`] asks FTS5 for them, so that
    /// a benchmark can put the same question bare.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    #[doc(hidden)]
    pub fn match_expression(&self, text: &str) -> Result<Option<String>, PackError> {
        Ok(Query::read(self, text)?.whole_words())
    }

    /// Numbers of the passages that a query finds, the best first.
    fn passages(
        &self,
        query: &Query,
        languages: &[LanguageTag],
        limit: usize,
    ) -> Result<Vec<u32>, PackError> {
        let mut found = Finding {
            pack: self,
            languages,
            limit,
            passages: Vec::new(),
        };
        let letters = query.letters_of_last();
        if let Some(expression) = query.whole_words() {
            // Ranking weighs every hit, and a word of two letters hits everywhere.
            if letters <= SHORT {
                found.first_ones(&expression)?;
            } else {
                found.ranked(&expression)?;
            }
        }
        if let Some(expression) = query.with_beginning() {
            if letters <= INDEXED {
                found.first_ones(&expression)?;
            } else {
                found.unranked(&expression)?;
            }
        }
        if found.passages.is_empty()
            && let Some(expression) = query.any_word()
        {
            found.ranked(&expression)?;
        }
        Ok(found.passages)
    }

    fn hit(&self, passage: u32, query: &Query) -> Result<(Hit, BlockClass), PackError> {
        let lost = PackError::Damaged {
            table: "passage_text",
            column: "rowid",
        };
        match self.block_hit(passage, query)? {
            None => {
                let hit = self.resource_hit(passage, query)?.ok_or(lost)?;
                Ok((hit, BlockClass::Plain))
            }
            Some(hit) => Ok(hit),
        }
    }

    fn block_hit(
        &self,
        passage: u32,
        query: &Query,
    ) -> Result<Option<(Hit, BlockClass)>, PackError> {
        let sql = "SELECT sheet.id, anchor, language, title, heading, class, body FROM block \
                   JOIN sheet ON sheet.number = block.sheet WHERE block.number = ?1";
        self.ask(BLOCK, sql)?.first([passage], |cells| {
            let (sheet, anchor) = (cells.parsed()?, cells.owned()?);
            let language: LanguageTag = cells.parsed()?;
            let (title, heading) = (cells.owned()?, cells.owned()?);
            let class: BlockClass = cells.parsed()?;
            let body = cells.text()?;
            let text = written::plain_text_of(body).ok_or_else(|| cells.wrong())?;
            let snippet = snippet::of(&text, query, &language);
            let target = HitTarget::Block { sheet, anchor };
            let hit = Hit {
                target,
                language,
                title,
                heading,
                snippet,
            };
            Ok((hit, class))
        })
    }

    fn resource_hit(&self, passage: u32, query: &Query) -> Result<Option<Hit>, PackError> {
        let Some(language) = self.tongues.language_of(passage) else {
            return Ok(None);
        };
        let sql = "SELECT id, title, about FROM resource WHERE number = ?1";
        self.ask(RESOURCE, sql)?.first([passage], |cells| {
            let target = HitTarget::Resource {
                id: cells.parsed()?,
            };
            let (title, heading) = (cells.owned()?, String::new());
            let snippet = snippet::of(cells.text()?, query, language);
            Ok(Hit {
                target,
                language: language.clone(),
                title,
                heading,
                snippet,
            })
        })
    }
}

/// Up to so many letters, a word is not ranked: it would cost too much.
const SHORT: usize = 2;
/// Up to so many letters, beginnings have an index of their own (`prefix` in the schema).
const INDEXED: usize = 3;
/// Most hits given, however many are asked for.
const MOST_HITS: usize = 1000;

/// Passages found so far, none twice.
struct Finding<'a> {
    pack: &'a Pack,
    languages: &'a [LanguageTag],
    limit: usize,
    passages: Vec<u32>,
}

impl Finding<'_> {
    /// Adds the best of all that an expression finds.
    fn ranked(&mut self, expression: &str) -> Result<(), PackError> {
        self.ordered_by(expression, RANKING)
    }

    /// Adds what an expression finds in the order of importance, unranked.
    fn unranked(&mut self, expression: &str) -> Result<(), PackError> {
        self.ordered_by(expression, "rowid")
    }

    /// The reader's languages one after the other, then everything.
    fn ordered_by(&mut self, expression: &str, order: &str) -> Result<(), PackError> {
        let tiers = self.pack.tongues.ranges(self.languages);
        let mut languages = String::new();
        for tier in 0..tiers.len() {
            let (first, last) = (2 * tier + 3, 2 * tier + 4);
            languages.push_str(&format!("rowid NOT BETWEEN ?{first} AND ?{last}, "));
        }
        let sql = format!(
            "SELECT rowid FROM passage_text WHERE passage_text MATCH ?1 \
             ORDER BY {languages}{order} LIMIT ?2"
        );
        let bounds: Vec<u32> = tiers
            .iter()
            .flat_map(|range| [range.first, range.last])
            .collect();
        self.take(&sql, expression, &bounds)
    }

    /// The same as [`Finding::unranked`], reading no more than it gives. FTS5 can
    /// do that where it has the beginning in an index of its own; elsewhere it
    /// collects all hits first, each time.
    fn first_ones(&mut self, expression: &str) -> Result<(), PackError> {
        for range in self.pack.tongues.ranges(self.languages) {
            let sql = "SELECT rowid FROM passage_text WHERE passage_text MATCH ?1 \
                       AND rowid BETWEEN ?3 AND ?4 ORDER BY rowid LIMIT ?2";
            self.take(sql, expression, &[range.first, range.last])?;
        }
        let sql = "SELECT rowid FROM passage_text WHERE passage_text MATCH ?1 ORDER BY rowid \
                   LIMIT ?2";
        self.take(sql, expression, &[])
    }

    fn take(&mut self, sql: &str, expression: &str, bounds: &[u32]) -> Result<(), PackError> {
        if self.passages.len() >= self.limit {
            return Ok(());
        }
        let passages = &mut self.passages;
        let limit = self.limit;
        let most = u32::try_from(limit).unwrap_or(u32::MAX);
        let mut parameters: Vec<&dyn ToSql> = vec![&expression, &most];
        parameters.extend(bounds.iter().map(|bound| bound as &dyn ToSql));
        self.pack
            .ask(PASSAGE, sql)?
            .each_while(params_from_iter(parameters), |cells| {
                let passage = cells.value()?;
                if !passages.contains(&passage) {
                    passages.push(passage);
                }
                Ok(passages.len() < limit)
            })
    }
}
