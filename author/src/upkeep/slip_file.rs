//! Slips that wait in `content/slips/`, one file each.

use serde::{Deserialize, Serialize};
use toml_edit::{DocumentMut, Item, Table, value};

use super::slip::Slip;

/// What became of a slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlipState {
    /// An editor has yet to look at it.
    Waiting,
    /// It was right.
    Accepted,
    /// It was not.
    Refused,
}

impl SlipState {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Accepted => "accepted",
            Self::Refused => "refused",
        }
    }
}

/// A slip in `content/slips/`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredSlip {
    /// Its own name: that of the file.
    #[serde(skip_deserializing)]
    pub id: String,
    /// The entry.
    pub entry: String,
    /// What the reader says.
    pub says: String,
    /// The number that the reader's pack showed.
    pub number_then: Option<String>,
    /// Version of that pack.
    pub pack_version: u32,
    /// The day on which it was seen.
    pub seen_on: Option<String>,
    /// The day on which it came in.
    pub taken_on: String,
    /// What became of it.
    pub state: SlipState,
    /// The day on which an editor decided.
    pub decided_on: Option<String>,
    /// Why it was refused.
    pub why: Option<String>,
}

/// A new file for a slip, with the entry of today beside it.
pub(super) fn written(slip: &Slip, taken_on: &str, now: &[(String, String)]) -> String {
    let mut document = DocumentMut::new();
    document.insert("entry", value(slip.entry.as_str()));
    document.insert("says", value(&slip.says));
    if let Some(number) = &slip.number {
        document.insert("number_then", value(number));
    }
    document.insert("pack_version", value(i64::from(slip.pack_version)));
    if let Some(seen_on) = &slip.seen_on {
        document.insert("seen_on", value(seen_on));
    }
    document.insert("taken_on", value(taken_on));
    document.insert("state", value(SlipState::Waiting.word()));
    let mut entry = Table::new();
    for (column, text) in now.iter().filter(|(_, text)| !text.is_empty()) {
        entry.insert(column, value(text));
    }
    if !entry.is_empty() {
        document.insert("entry_when_taken", Item::Table(entry));
    }
    let head = "# A correction slip from the field. `waymark content accept-slip` and `refuse-slip`\n\
                # decide on it; below stands the entry as it was when the slip came in.\n\n";
    format!("{head}{document}")
}

/// The file after a decision.
pub(super) fn decided(
    text: &str,
    state: SlipState,
    on: &str,
    why: Option<&str>,
) -> Result<String, toml_edit::TomlError> {
    let mut document: DocumentMut = text.parse()?;
    document.insert("state", value(state.word()));
    document.insert("decided_on", value(on));
    if let Some(why) = why {
        document.insert("why", value(why));
    }
    Ok(document.to_string())
}
