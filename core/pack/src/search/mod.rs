//! Full-text search over sheets and library, in any script and without syntax.

use rusqlite::Connection;
use waymark_base::{Id, LanguageTag};

use crate::{Pack, PackError};

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

/// The languages of the index, each with its range of passages.
#[derive(Debug)]
pub(crate) struct Tongues {}

impl Tongues {
    pub(crate) fn read(_connection: &Connection) -> Result<Self, PackError> {
        Ok(Self {})
    }
}

impl Pack {
    /// Searches sheets and library. Every word of `text` must occur, whole or
    /// inflected, the last one also as a beginning; a word of five or more
    /// letters that occurs nowhere is taken with one letter wrong; where no
    /// passage has every word, any will do. Nothing in `text` is syntax.
    ///
    /// Hits in `languages` come first, in that order; the others follow.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn search(
        &self,
        _text: &str,
        _languages: &[LanguageTag],
        _limit: usize,
    ) -> Result<Vec<Hit>, PackError> {
        Ok(Vec::new())
    }
}
