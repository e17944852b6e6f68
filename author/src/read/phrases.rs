//! Phrase cards: `phrases/phrases.toml`. Their texts are Fluent files.

use waymark_base::Id;
use waymark_pack::vocabulary::PhraseTopic;

use super::Parsed;
use super::document::Document;
use super::table::{Anchored, TableReader};

/// A phrase without its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhraseRow {
    /// Its name.
    pub id: Id,
    /// What it is for.
    pub topic: PhraseTopic,
    /// Sources of what it says.
    pub sources: Vec<Id>,
}

/// Reads `phrases/phrases.toml`.
pub fn parse_phrases(file: &str, text: &str) -> Parsed<Vec<Anchored<PhraseRow>>> {
    let document = Document::new(file, text);
    let toml = document.toml(text, 0);
    let root = TableReader::root(&document, &toml, 0);
    let value = root.records("phrase", |table| {
        let id = table.required("id");
        let topic = table.required_word("topic");
        let sources = table.list("sources");
        Some(PhraseRow {
            id: id?,
            topic: topic?,
            sources,
        })
    });
    root.finish();
    Parsed {
        value,
        findings: document.into_findings(),
    }
}
