//! A folder for the time of the test, and somebody who works in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use waymark_base::Clock;
use waymark_engine::{ExitTrigger, NoteEdit, UnlockCost};

use super::clock::HandClock;
use crate::failure::Failure;
use crate::vault::safe::{Opening, Safe};

/// How long an attempt at the cover may take.
pub(super) const PATIENCE: Duration = Duration::from_secs(60);

/// A folder for the time of the test.
pub(super) struct Trial {
    folder: PathBuf,
    pub(super) clock: Arc<HandClock>,
    pub(super) safe: Safe,
    /// The note that is written first.
    pub(super) note: String,
}

impl Drop for Trial {
    fn drop(&mut self) {
        // What cannot be removed holds nothing but what this test has made up.
        drop(fs::remove_dir_all(&self.folder));
    }
}

impl Trial {
    /// A new folder.
    pub(super) fn begin() -> Result<Self, Failure> {
        let name = format!("waymark-selftest-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder).map_err(unusable)?;
        let clock = Arc::new(HandClock::new());
        let safe = started(&folder.join("notes"), &clock)?;
        Ok(Self {
            folder,
            clock,
            safe,
            note: String::new(),
        })
    }

    /// A folder beside that of the notes.
    pub(super) fn beside(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The folder of the notes.
    pub(super) fn notes_folder(&self) -> PathBuf {
        self.folder.join("notes")
    }

    /// Starts the app anew on the same folder.
    pub(super) fn restart(&mut self) -> Result<(), Failure> {
        self.safe = started(&self.notes_folder(), &self.clock)?;
        Ok(())
    }

    /// The cover in front, then opened with the PIN.
    pub(super) fn come_in(&self, pin: &str) -> Result<bool, Failure> {
        self.safe.engine.quick_exit(ExitTrigger::Button);
        Ok(self.safe.reckon(pin, PATIENCE)?)
    }

    /// What the list shows.
    pub(super) fn titles(&self) -> Result<Vec<String>, Failure> {
        let view = self.safe.engine.notes()?;
        Ok(view.notes.into_iter().map(|note| note.title).collect())
    }

    /// Writes a note and returns its id.
    pub(super) fn write(&self, title: &str, days: Option<u32>) -> Result<String, Failure> {
        let edit = NoteEdit {
            id: None,
            title: title.to_owned(),
            body: b"Asked for an interpreter.".to_vec(),
            label: String::new(),
            tags: Vec::new(),
            expires_in_days: days,
            links: Vec::new(),
        };
        Ok(self.safe.engine.save_note(&edit)?.id)
    }
}

/// The app, started on a folder.
pub(super) fn started(folder: &Path, clock: &Arc<HandClock>) -> Result<Safe, Failure> {
    Safe::open(&Opening {
        folder,
        clock: Arc::clone(clock) as Arc<dyn Clock>,
        languages: &["en".to_owned()],
        cost: UnlockCost::Lowest,
    })
}

/// What a test says whose folder cannot be used.
pub(super) fn unusable(error: std::io::Error) -> Failure {
    Failure::other(format!(
        "the temporary folder cannot be used: {}",
        error.kind()
    ))
}
