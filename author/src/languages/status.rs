//! How far each language is.

use std::path::Path;

use serde::Serialize;
use waymark_pack::vocabulary::ReviewState;

use super::basis::{self, fingerprint};
use super::{SOURCE, Spoken};
use crate::finding::Problems;

/// One row of the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguageStatus {
    /// Tag.
    pub language: String,
    /// Texts that have to stand in this language.
    pub messages: usize,
    /// Those that do not.
    pub missing: usize,
    /// Those whose English was changed after they were made, or of which nobody noted from
    /// which English they were made.
    pub stale: usize,
    /// Those that nobody has checked.
    pub draft: usize,
    /// Those that were put back into English by somebody who had not seen it, compared and
    /// corrected.
    pub second_pass: usize,
    /// Those that a native speaker has reviewed.
    pub native_reviewed: usize,
}

/// How far each language is, English first.
///
/// # Errors
/// What in the content cannot be read.
pub fn language_status(content: &Path) -> Result<Vec<LanguageStatus>, Problems> {
    let spoken = Spoken::read(content)?;
    let rows = spoken.languages().into_iter().map(|language| {
        let (wanted, said) = (spoken.wanted(&language), spoken.units(&language));
        let basis = basis::read(content, &language);
        let mut row = LanguageStatus {
            language: language.to_string(),
            messages: wanted.len(),
            missing: 0,
            stale: 0,
            draft: 0,
            second_pass: 0,
            native_reviewed: 0,
        };
        for (name, english) in &wanted {
            let Some(unit) = said.get(name) else {
                row.missing += 1;
                continue;
            };
            match unit.state {
                ReviewState::Source => {}
                ReviewState::Draft => row.draft += 1,
                ReviewState::SecondPass => row.second_pass += 1,
                ReviewState::NativeReviewed => row.native_reviewed += 1,
            }
            let now = fingerprint(&english.text);
            if language.as_str() != SOURCE && basis.get(name) != Some(&now) {
                row.stale += 1;
            }
        }
        row
    });
    Ok(rows.collect())
}
