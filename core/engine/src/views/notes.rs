//! Screens of the notes. Texts of notes leave as they were written; the shell drops them
//! with the screen.

use std::fmt;

use serde::Serialize;

use super::NumberChoice;

/// One note in a list.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct NoteRow {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The pseudonym of the person it is about, or empty.
    pub label: String,
    /// Tags.
    pub tags: Vec<String>,
    /// When it was changed, such as "21 November 2026".
    pub changed_text: String,
    /// When it goes, such as "gone on 28 November 2026".
    pub expires_text: String,
    /// Whole days until then, never below zero.
    pub expires_in_days: u32,
}

/// All notes, or those that were found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NotesView {
    /// The notes, last changed first.
    pub notes: Vec<NoteRow>,
    /// Said where there are none.
    pub empty_text: Option<String>,
    /// Said where some could not be read.
    pub damaged_text: Option<String>,
    /// How many more fit.
    pub room_for: u32,
    /// For how many days a new note can be kept; `None`: as usual.
    pub keep_choices: Vec<NumberChoice>,
}

/// Where a note points to.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct NoteLink {
    /// `sheet`, `hotline`, `site` or `screening`.
    pub kind: String,
    /// Id of that.
    pub id: String,
    /// Its title in the reader's language, where the pack has it.
    pub title: Option<String>,
}

/// One note.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct NoteView {
    /// What the list says of it.
    pub row: NoteRow,
    /// The text, in UTF-8; bytes, because a shell can wipe them.
    pub body: Vec<u8>,
    /// When it was made.
    pub created_text: String,
    /// Where it points to.
    pub links: Vec<NoteLink>,
    /// To whom it was given and with whose consent, one sentence each.
    pub consent_texts: Vec<String>,
    /// For how many days from now it can be kept; `None`: as before.
    pub keep_choices: Vec<NumberChoice>,
}

/// What looks like something that should not stand in a note.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WarningKind {
    /// A person's name.
    Name,
    /// A telephone number.
    Phone,
    /// The number of a document.
    Document,
    /// An address of e-mail.
    Email,
}

/// One warning before a note is saved. It never stops anybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoteWarning {
    /// What it looks like.
    pub kind: WarningKind,
    /// `title`, `body`, `label` or `tags`.
    pub field: String,
    /// Where it begins in that text, in bytes of UTF-8.
    pub start: u32,
    /// Where it ends.
    pub end: u32,
    /// What to tell the reader.
    pub text: String,
}

/// What the engine says before a note is saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NoteAdvice {
    /// What was seen, in the order of the text.
    pub warnings: Vec<NoteWarning>,
    /// A pseudonym to use instead, where something was seen.
    pub pseudonym: Option<String>,
}

/// A note that was saved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SavedNote {
    /// Its id.
    pub id: String,
    /// When it goes.
    pub expires_text: String,
}

/// An export: bytes of an age file, for the reader to hand over.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct ExportedNotes {
    /// The file.
    pub bytes: Vec<u8>,
    /// A neutral name for it.
    pub file_name: String,
}

/// Debug output that shows nothing of what somebody wrote.
macro_rules! sealed_debug {
    ($($name:ident),+) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(***)"))
            }
        }
    )+};
}

sealed_debug!(NoteRow, NoteLink, NoteView, ExportedNotes);
