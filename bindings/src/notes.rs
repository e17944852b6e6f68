//! The notes. A screen that shows one drops its bytes when it goes.

use waymark_engine::views::{ExportedNotes, NoteAdvice, NoteView, NotesView, SavedNote};
use waymark_engine::{ExportRequest, NoteEdit};

use crate::call::ask;
use crate::error::WaymarkError;
use crate::waymark::Waymark;

#[uniffi::export]
impl Waymark {
    /// All notes, last changed first.
    pub fn notes(&self) -> Result<NotesView, WaymarkError> {
        ask(|| self.engine.notes())
    }

    /// One note.
    pub fn note(&self, id: String) -> Result<NoteView, WaymarkError> {
        ask(|| self.engine.note(&id))
    }

    /// What to think of before a note is saved. It stops nobody.
    pub fn advise(&self, edit: NoteEdit) -> Result<NoteAdvice, WaymarkError> {
        ask(|| self.engine.advise(&edit))
    }

    /// Saves a note, a new one or an older one's new text. When this answers, it is saved.
    pub fn save_note(&self, edit: NoteEdit) -> Result<SavedNote, WaymarkError> {
        ask(|| self.engine.save_note(&edit))
    }

    /// Deletes a note.
    pub fn delete_note(&self, id: String) -> Result<(), WaymarkError> {
        ask(|| self.engine.delete_note(&id))
    }

    /// Notes in which a text stands.
    pub fn find_notes(&self, text: String) -> Result<NotesView, WaymarkError> {
        ask(|| self.engine.find_notes(&text))
    }

    /// Makes what was deleted unreadable in old copies of the file too.
    pub fn purge_notes(&self) -> Result<(), WaymarkError> {
        ask(|| self.engine.purge_notes())
    }

    /// Gives up the notes that cannot be read, and returns how many they were.
    pub fn delete_damaged_notes(&self) -> Result<u32, WaymarkError> {
        ask(|| self.engine.delete_damaged_notes())
    }

    /// Seals notes for one recipient. The PIN stands on the first pad once more.
    pub fn export_notes(&self, request: ExportRequest) -> Result<ExportedNotes, WaymarkError> {
        ask(|| self.engine.export_notes(&request))
    }

    /// A pseudonym that is not in use.
    pub fn pseudonym(&self) -> Result<String, WaymarkError> {
        ask(|| self.engine.pseudonym())
    }
}
