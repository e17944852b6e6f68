//! What a reader writes. Nothing here can be printed.

use std::fmt;

use serde::Deserialize;
use waymark_vault::{Consent, Link, NoteDraft, NoteId, SecretText};

use crate::EngineError;
use crate::desk::id;

/// The kinds of things that a note can point to.
pub(super) const LINK_KINDS: [&str; 4] = ["sheet", "hotline", "site", "screening"];

/// A thing that a note points to.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct NoteTarget {
    /// `sheet`, `hotline`, `site` or `screening`.
    pub kind: String,
    /// Id of that.
    pub id: String,
}

/// A note as it is being written.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct NoteEdit {
    /// Which note it changes; `None`: a new one.
    pub id: Option<String>,
    /// Short title.
    pub title: String,
    /// The text, in UTF-8; bytes, because a shell can wipe them.
    pub body: Vec<u8>,
    /// Pseudonym of the person it is about, or empty.
    pub label: String,
    /// Tags.
    pub tags: Vec<String>,
    /// For how many days from now it is kept, 1 to 90; `None`: seven for a new note, and
    /// as before for an older one.
    pub expires_in_days: Option<u32>,
    /// Where it points to.
    pub links: Vec<NoteTarget>,
}

/// In which form notes leave, inside the sealed file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExportForm {
    /// The notes themselves, as JSON.
    #[default]
    Notes,
    /// Only the answers of screening aids that were saved in them, as a FHIR R4 bundle of
    /// `QuestionnaireResponse`s that names nobody.
    FhirResponses,
}

/// Which notes to hand on, to whom, and who agreed. The PIN stands on the first pad.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct ExportRequest {
    /// Ids of the notes.
    pub ids: Vec<String>,
    /// The recipient's public age key, `age1…`.
    pub recipient: String,
    /// Who agreed: a pseudonym, or "guardian of …".
    pub who_agreed: String,
    /// Who gets the notes.
    pub to_whom: String,
    /// What was agreed to.
    pub what: String,
    /// In which form.
    pub form: ExportForm,
}

/// Debug output that shows nothing of what was written.
macro_rules! sealed_debug {
    ($($name:ident),+) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(***)"))
            }
        }
    )+};
}

sealed_debug!(NoteTarget, NoteEdit, ExportRequest);

impl NoteEdit {
    /// The body as text.
    pub(super) fn text(&self) -> Result<&str, EngineError> {
        std::str::from_utf8(&self.body).map_err(|_| EngineError::NotText)
    }

    /// Whether it says nothing and points nowhere: then there is nothing to keep. A title,
    /// a made-up name or a tag alone is enough.
    fn is_empty(&self) -> Result<bool, EngineError> {
        let mut lines = [&self.title, &self.label].into_iter().chain(&self.tags);
        let unwritten = lines.all(|line| line.trim().is_empty());
        Ok(unwritten && self.links.is_empty() && self.text()?.trim().is_empty())
    }

    /// As the vault takes it.
    pub(super) fn draft(&self) -> Result<NoteDraft, EngineError> {
        if self.is_empty()? {
            return Err(EngineError::EmptyNote);
        }
        let links = self.links.iter().map(NoteTarget::link);
        let mut tags: Vec<SecretText> = Vec::with_capacity(self.tags.len());
        for tag in self.tags.iter().map(|tag| tag.trim()) {
            let known = tags.iter().any(|one| one.as_str() == tag);
            if !tag.is_empty() && !known {
                tags.push(secret(tag));
            }
        }
        Ok(NoteDraft {
            id: self.id.as_deref().map(note_id).transpose()?,
            title: secret(self.title.trim()),
            body: secret(self.text()?),
            label: secret(self.label.trim()),
            tags,
            links: links.collect::<Result<_, _>>()?,
            expires_in_days: self.expires_in_days,
        })
    }
}

impl NoteTarget {
    fn link(&self) -> Result<Link, EngineError> {
        if !LINK_KINDS.contains(&self.kind.as_str()) {
            return Err(EngineError::NotFound);
        }
        // It need not be in this pack: the next one may have it, or the last one had it.
        id(&self.id)?;
        Ok(Link {
            kind: secret(&self.kind),
            id: secret(&self.id),
        })
    }
}

impl ExportRequest {
    pub(super) fn notes(&self) -> Result<Vec<NoteId>, EngineError> {
        self.ids.iter().map(|id| note_id(id)).collect()
    }

    pub(super) fn consent(&self) -> Consent {
        Consent {
            who: secret(self.who_agreed.trim()),
            to_whom: secret(self.to_whom.trim()),
            what: secret(self.what.trim()),
        }
    }
}

/// The id of a note as a list shows it; what can be none names nothing.
pub(super) fn note_id(text: &str) -> Result<NoteId, EngineError> {
    text.parse().map_err(|_| EngineError::NotFound)
}

fn secret(text: &str) -> SecretText {
    SecretText::new(text.to_owned())
}
