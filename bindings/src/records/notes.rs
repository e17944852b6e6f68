//! Notes.
//! The meaning of every field stands in `waymark_engine`.

use waymark_engine::views::{
    ExportedNotes, NoteAdvice, NoteLink, NoteRow, NoteView, NoteWarning, NotesView, SavedNote,
    WarningKind,
};
use waymark_engine::{ExportForm, ExportRequest, NoteEdit, NoteTarget};

#[uniffi::remote(Record)]
pub struct NoteRow {
    pub id: String,
    pub title: String,
    pub label: String,
    pub tags: Vec<String>,
    pub changed_text: String,
    pub expires_text: String,
    pub expires_in_days: u32,
}

#[uniffi::remote(Record)]
pub struct NotesView {
    pub notes: Vec<NoteRow>,
    pub empty_text: Option<String>,
    pub damaged_text: Option<String>,
    pub room_for: u32,
    pub keep_choices: Vec<waymark_engine::views::NumberChoice>,
}

#[uniffi::remote(Record)]
pub struct NoteLink {
    pub kind: String,
    pub id: String,
    pub title: Option<String>,
}

#[uniffi::remote(Record)]
pub struct NoteView {
    pub row: NoteRow,
    pub body: Vec<u8>,
    pub created_text: String,
    pub links: Vec<NoteLink>,
    pub consent_texts: Vec<String>,
    pub keep_choices: Vec<waymark_engine::views::NumberChoice>,
}

#[uniffi::remote(Enum)]
pub enum WarningKind {
    Name,
    Phone,
    Document,
    Email,
}

#[uniffi::remote(Record)]
pub struct NoteWarning {
    pub kind: WarningKind,
    pub field: String,
    pub start: u32,
    pub end: u32,
    pub text: String,
}

#[uniffi::remote(Record)]
pub struct NoteAdvice {
    pub warnings: Vec<NoteWarning>,
    pub pseudonym: Option<String>,
}

#[uniffi::remote(Record)]
pub struct SavedNote {
    pub id: String,
    pub expires_text: String,
}

#[uniffi::remote(Record)]
pub struct ExportedNotes {
    pub bytes: Vec<u8>,
    pub file_name: String,
}

#[uniffi::remote(Record)]
pub struct NoteTarget {
    pub kind: String,
    pub id: String,
}

#[uniffi::remote(Record)]
pub struct NoteEdit {
    #[uniffi(default = None)]
    pub id: Option<String>,
    pub title: String,
    pub body: Vec<u8>,
    #[uniffi(default = "")]
    pub label: String,
    #[uniffi(default = [])]
    pub tags: Vec<String>,
    #[uniffi(default = None)]
    pub expires_in_days: Option<u32>,
    #[uniffi(default = [])]
    pub links: Vec<NoteTarget>,
}

#[uniffi::remote(Enum)]
pub enum ExportForm {
    Notes,
    FhirResponses,
}

#[uniffi::remote(Record)]
pub struct ExportRequest {
    pub ids: Vec<String>,
    pub recipient: String,
    pub who_agreed: String,
    pub to_whom: String,
    pub what: String,
    pub form: ExportForm,
}
