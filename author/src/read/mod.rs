//! Reading the content files: text in, records and findings out. Nothing here
//! touches the file system, so each parser can be tested and fuzzed on text.

pub(crate) mod checks;
mod conditions;
mod crossings;
mod document;
mod fluent;
mod gazetteer;
mod hotlines;
mod instruments;
mod library;
mod markdown;
mod messages;
mod names;
mod outlines;
mod pack_info;
mod phrases;
mod sheets;
mod sites;
mod sources;
mod table;
mod translations;
mod tsv;
mod words;

pub use checks::{Check, How, parse_checks};
pub use crossings::parse_crossings;
pub use fluent::{FluentTexts, parse_fluent};
pub use gazetteer::parse_gazetteer;
pub use hotlines::parse_hotlines;
pub use instruments::parse_instrument;
pub use library::parse_library;
pub use messages::{Messages, OneMessage, parse_messages};
pub use names::parse_names;
pub use outlines::parse_outlines;
pub use pack_info::parse_pack_info;
pub use phrases::{PhraseRow, parse_phrases};
pub use sheets::parse_sheet;
pub use sites::{PlaceLinks, parse_sites};
pub use sources::parse_sources;
pub use translations::{Translations, parse_translations};
pub use words::{WordList, WordRule, parse_words};

use crate::finding::Finding;

/// What a parser made of a text: as much as it understood, and what was wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct Parsed<T> {
    /// What was understood.
    pub value: T,
    /// What was not.
    pub findings: Vec<Finding>,
}
