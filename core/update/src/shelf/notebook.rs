//! What is remembered of updates beside the packs themselves: when to look, and what the
//! publisher said last. Nothing private: it lies open as JSON.

use std::sync::PoisonError;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use waymark_base::Entropy;

use super::Shelf;
use crate::error::UpdateError;
use crate::schedule::{Chance, Event, State, step};

pub(super) const FILE: &str = "updates.json";
const MOST_BYTES: usize = 16 * 1024;

/// What is remembered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Notebook {
    /// When to look.
    pub schedule: State,
    /// When somebody or the schedule looked last.
    pub last_attempt: Option<Timestamp>,
    /// What the publisher said last.
    pub word: Option<Word>,
}

/// The publisher's word: that a pack is the newest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Word {
    /// Version of the pack.
    pub version: u32,
    /// When the word runs out.
    pub expires: Timestamp,
    /// When it was heard and verified.
    pub at: Timestamp,
}

impl Shelf {
    /// What is remembered; the beginning where it cannot be read: off, and nothing heard.
    pub fn notebook(&self) -> Notebook {
        let bytes = self.folder.read(FILE, MOST_BYTES).ok().flatten();
        let read = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        read.unwrap_or_default()
    }

    /// Something has happened to the schedule at `now`.
    ///
    /// # Errors
    /// [`UpdateError::Store`]; the schedule is then the old one.
    pub fn schedule(
        &self,
        event: Event,
        now: Timestamp,
        entropy: &dyn Entropy,
    ) -> Result<State, UpdateError> {
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut notebook = self.notebook();
        notebook.schedule = step(notebook.schedule, event, now, chance(entropy));
        if event == Event::Began {
            notebook.last_attempt = Some(now);
        }
        self.note(&notebook)?;
        Ok(notebook.schedule)
    }

    /// Remembers the publisher's word.
    pub(super) fn keep_word(&self, word: Word) -> Result<(), UpdateError> {
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut notebook = self.notebook();
        notebook.word = Some(word);
        self.note(&notebook)
    }

    fn note(&self, notebook: &Notebook) -> Result<(), UpdateError> {
        let bytes = serde_json::to_vec(notebook).map_err(|_| waymark_store::StoreError::Io)?;
        Ok(self.folder.replace(FILE, &bytes)?)
    }
}

/// Where no chance is to be had, the middle will do: nothing secret hangs on it.
fn chance(entropy: &dyn Entropy) -> Chance {
    let mut bytes = [0; 4];
    match entropy.fill(&mut bytes) {
        Ok(()) => Chance(u32::from_le_bytes(bytes)),
        Err(_) => Chance(u32::MAX / 2),
    }
}
