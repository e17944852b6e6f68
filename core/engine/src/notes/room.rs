//! The questions about notes, each answered only while they are open.

use waymark_language::Key;
use waymark_seal::Zeroizing;
use waymark_vault::Listing;

use super::advice::sightings;
use super::edit::{ExportForm, ExportRequest, NoteEdit, note_id};
use super::search::Wanted;
use super::{pseudonyms, show};
use crate::private::Private;
use crate::screening::{has_answers, responses};
use crate::views::{
    ExportedNotes, NoteAdvice, NoteView, NoteWarning, NotesView, SavedNote, WarningKind,
};
use crate::{Engine, EngineError};

/// Says nothing of what is in it, nor of the app.
const EXPORT_NAME: &str = "document.age";

impl Engine {
    /// All notes, last changed first. What has expired is deleted first, for good.
    ///
    /// # Errors
    /// [`EngineError::Covered`], [`EngineError::Locked`]; [`EngineError::Vault`] or
    /// [`EngineError::Store`] where the vault cannot be read.
    pub fn notes(&self) -> Result<NotesView, EngineError> {
        self.in_session(|private| Ok(self.note_list(&private.vault.list()?, Key::NotesEmpty)))
    }

    /// One note.
    ///
    /// # Errors
    /// [`EngineError::NotFound`]; otherwise as [`Engine::notes`].
    pub fn note(&self, id: &str) -> Result<NoteView, EngineError> {
        let id = note_id(id);
        self.in_session(|private| {
            let note = private.vault.read(id?)?;
            self.ask(|room| Ok(room.note_view(note)))
        })
    }

    /// What to think of before a note is saved. It warns; it stops nobody.
    ///
    /// # Errors
    /// [`EngineError::NotText`]; otherwise as [`Engine::notes`].
    pub fn advise(&self, edit: &NoteEdit) -> Result<NoteAdvice, EngineError> {
        self.in_session(|private| {
            let warnings = self.warnings(edit)?;
            let pseudonym = match warnings.is_empty() {
                true => None,
                false => Some(self.unused_pseudonym(private)?),
            };
            Ok(NoteAdvice {
                warnings,
                pseudonym,
            })
        })
    }

    /// Saves a note, a new one or an older one's new text. When this answers, it is saved.
    ///
    /// # Errors
    /// [`EngineError::NotFound`] where the older note or a kind of link is none,
    /// [`EngineError::NotText`], [`EngineError::EmptyNote`]; [`EngineError::Vault`] where the
    /// note is too long or kept too long, or no place is left; otherwise as
    /// [`Engine::notes`].
    pub fn save_note(&self, edit: &NoteEdit) -> Result<SavedNote, EngineError> {
        self.in_session(|private| {
            let saved = private.vault.keep(&edit.draft()?)?;
            Ok(SavedNote {
                id: saved.id.to_string(),
                expires_text: show::expires(&self.reader().text, saved.expires),
            })
        })
    }

    /// Deletes a note: its place is free now. Copies of the file from before can still be
    /// read, with the PIN and on this device, until [`Engine::purge_notes`].
    ///
    /// # Errors
    /// [`EngineError::NotFound`]; otherwise as [`Engine::notes`].
    pub fn delete_note(&self, id: &str) -> Result<(), EngineError> {
        let id = note_id(id);
        self.in_session(|private| Ok(private.vault.delete(id?)?))
    }

    /// Notes in which every word of a text stands; all of them where it has no word.
    ///
    /// # Errors
    /// As [`Engine::notes`].
    pub fn find_notes(&self, text: &str) -> Result<NotesView, EngineError> {
        let mut wanted = Wanted::new(text);
        if wanted.is_empty() {
            return self.notes();
        }
        self.in_session(|private| {
            let found = private.vault.find(&mut |note| wanted.stands_in(note))?;
            Ok(self.note_list(&found, Key::NotesNoneFound))
        })
    }

    /// Makes what was deleted, and every older copy of the notes, unreadable for ever. The
    /// notes stay.
    ///
    /// # Errors
    /// As [`Engine::notes`].
    pub fn purge_notes(&self) -> Result<(), EngineError> {
        self.in_session(|private| Ok(private.vault.purge()?))
    }

    /// Gives up the notes that cannot be read, and returns how many they were.
    ///
    /// # Errors
    /// As [`Engine::notes`].
    pub fn delete_damaged_notes(&self) -> Result<u32, EngineError> {
        self.in_session(|private| Ok(private.vault.delete_damaged()?))
    }

    /// Seals notes for one recipient, as an age file. The PIN stands on the first pad once
    /// more; who agreed is written into the notes first.
    ///
    /// # Errors
    /// [`EngineError::WrongSecret`], [`EngineError::Wait`], [`EngineError::NotFound`];
    /// [`EngineError::Vault`] for a recipient that is no age key or a consent that is
    /// missing; [`EngineError::NoAnswers`] where answers are asked for and a note has none;
    /// otherwise as [`Engine::notes`].
    pub fn export_notes(&self, request: &ExportRequest) -> Result<ExportedNotes, EngineError> {
        self.in_session(|private| {
            let pin: Zeroizing<Vec<u8>> = self.guard.pads.first.taken();
            let (ids, consent) = (request.notes()?, request.consent());
            let (vault, to) = (&private.vault, &request.recipient);
            let bytes = match request.form {
                ExportForm::Notes => vault.export(&pin, &ids, to, &consent)?,
                ExportForm::FhirResponses => {
                    // Before a consent is written down for something that cannot be made.
                    for id in &ids {
                        has_answers(vault.read(*id)?.body.as_str())?;
                    }
                    vault.export_as(&pin, &ids, to, &consent, &responses)?
                }
            };
            Ok(ExportedNotes {
                bytes,
                file_name: EXPORT_NAME.to_owned(),
            })
        })
    }

    /// A word to call a person by that no note uses yet.
    ///
    /// # Errors
    /// As [`Engine::notes`].
    pub fn pseudonym(&self) -> Result<String, EngineError> {
        self.in_session(|private| self.unused_pseudonym(private))
    }

    fn unused_pseudonym(&self, private: &Private) -> Result<String, EngineError> {
        let Listing { notes, .. } = private.vault.list()?;
        let labels: Vec<&str> = notes.iter().map(|note| note.label.as_str()).collect();
        pseudonyms::unused(self.reader().text.language(), &labels, &*private.entropy)
    }

    fn note_list(&self, listing: &Listing, nothing: Key) -> NotesView {
        show::list(&self.reader().text, self.now(), listing, nothing)
    }

    fn warnings(&self, edit: &NoteEdit) -> Result<Vec<NoteWarning>, EngineError> {
        let tags = Zeroizing::new(edit.tags.join("\n"));
        let fields = [
            ("title", edit.title.as_str()),
            ("body", edit.text()?),
            ("label", edit.label.as_str()),
            ("tags", tags.as_str()),
        ];
        let reader = self.reader();
        let mut warnings = Vec::new();
        for (field, text) in fields {
            let seen = sightings(text).into_iter().map(|one| NoteWarning {
                kind: one.kind,
                field: field.to_owned(),
                start: u32::try_from(one.start).unwrap_or(u32::MAX),
                end: u32::try_from(one.end).unwrap_or(u32::MAX),
                text: reader.text.text(said_of(one.kind)),
            });
            warnings.extend(seen);
        }
        Ok(warnings)
    }
}

fn said_of(kind: WarningKind) -> Key {
    match kind {
        WarningKind::Name => Key::NoteWarningName,
        WarningKind::Phone => Key::NoteWarningPhone,
        WarningKind::Document => Key::NoteWarningDocument,
        WarningKind::Email => Key::NoteWarningEmail,
    }
}
