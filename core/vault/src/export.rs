//! Handing notes on: an age file for one recipient, and never plain text. Who agreed to it
//! is written into the notes first.

use std::io::{self, Write};
use std::iter;

use age::x25519::Recipient;
use age::{Encryptor, Recipient as AnyRecipient};
use jiff::Timestamp;
use serde::Serialize;
use waymark_seal::SealError;

use crate::error::VaultError;
use crate::note::{Consent, ConsentRecord, Note, NoteId};
use crate::vault::Vault;

/// What the recipient finds at the beginning of the file.
const FORMAT: &str = "waymark-notes";
const VERSION: u32 = 1;

/// Writes notes in the form that a recipient expects, at the moment of the export. Straight
/// into the cipher, so that the text as a whole is nowhere.
pub type Writing<'a> = &'a dyn Fn(&[Note], Timestamp, &mut dyn Write) -> io::Result<()>;

impl Vault {
    /// Notes as an age file (binary, one X25519 recipient) of JSON; see
    /// [`Vault::export_as`].
    ///
    /// # Errors
    /// As for [`Vault::export_as`].
    pub fn export(
        &self,
        pin: &[u8],
        ids: &[NoteId],
        recipient: &str,
        consent: &Consent,
    ) -> Result<Vec<u8>, VaultError> {
        self.export_as(pin, ids, recipient, consent, &|notes, exported, into| {
            let file = File {
                format: FORMAT,
                version: VERSION,
                exported,
                notes: notes.iter().map(exported_note).collect(),
            };
            serde_json::to_writer(into, &file).map_err(io::Error::from)
        })
    }

    /// Notes as an age file of whatever `writing` makes of them. Asks for the session's PIN
    /// once more, and records the consent in each note, saved before anything leaves.
    ///
    /// # Errors
    /// [`VaultError::BadRecipient`], [`VaultError::NoConsent`], [`VaultError::NotFound`]
    /// where one of the notes is gone or none was named, [`VaultError::TooLong`] where a
    /// note has no room for the record; as for [`Vault::verify`], and the others.
    pub fn export_as(
        &self,
        pin: &[u8],
        ids: &[NoteId],
        recipient: &str,
        consent: &Consent,
        writing: Writing<'_>,
    ) -> Result<Vec<u8>, VaultError> {
        let recipient: Recipient = recipient
            .trim()
            .parse()
            .map_err(|_| VaultError::BadRecipient)?;
        if [&consent.who, &consent.to_whom, &consent.what]
            .iter()
            .any(|text| text.trim().is_empty())
        {
            return Err(VaultError::NoConsent);
        }
        let mut sitting = self.sit()?;
        sitting.verify(pin)?;
        let mut found = sitting.look_through()?;
        sitting.drop_expired(&found)?;
        let when = sitting.moment();
        let mut notes = Vec::new();
        for id in ids {
            let (cell, mut note) = found.take(*id).ok_or(VaultError::NotFound)?;
            note.consents.push(ConsentRecord {
                consent: consent.clone(),
                when,
            });
            sitting.put(cell, &note)?;
            notes.push(note);
        }
        if notes.is_empty() {
            return Err(VaultError::NotFound);
        }
        sitting.commit()?;
        let sealed = sealed_for(&recipient, &notes, when, writing)?;
        sitting.holds()?;
        Ok(sealed)
    }
}

fn sealed_for(
    recipient: &Recipient,
    notes: &[Note],
    exported: Timestamp,
    writing: Writing<'_>,
) -> Result<Vec<u8>, VaultError> {
    let failed = |_: io::Error| VaultError::Seal(SealError::Refused);
    let recipients = iter::once(recipient as &dyn AnyRecipient);
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| VaultError::BadRecipient)?;
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed).map_err(failed)?;
    writing(notes, exported, &mut writer).map_err(failed)?;
    writer.flush().map_err(failed)?;
    writer.finish().map_err(failed)?;
    Ok(sealed)
}

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u32,
    exported: Timestamp,
    notes: Vec<ExportedNote<'a>>,
}

#[derive(Serialize)]
struct ExportedNote<'a> {
    id: String,
    title: &'a str,
    body: &'a str,
    label: &'a str,
    tags: Vec<&'a str>,
    created: Timestamp,
    changed: Timestamp,
    expires: Timestamp,
    links: Vec<ExportedLink<'a>>,
    consents: Vec<ExportedConsent<'a>>,
}

#[derive(Serialize)]
struct ExportedLink<'a> {
    kind: &'a str,
    id: &'a str,
}

#[derive(Serialize)]
struct ExportedConsent<'a> {
    who: &'a str,
    to_whom: &'a str,
    what: &'a str,
    when: Timestamp,
}

fn exported_note(note: &Note) -> ExportedNote<'_> {
    ExportedNote {
        id: note.id.to_string(),
        title: &note.title,
        body: &note.body,
        label: &note.label,
        tags: note.tags.iter().map(|tag| tag.as_str()).collect(),
        created: note.created,
        changed: note.changed,
        expires: note.expires,
        links: note
            .links
            .iter()
            .map(|link| ExportedLink {
                kind: &link.kind,
                id: &link.id,
            })
            .collect(),
        consents: note.consents.iter().map(exported_consent).collect(),
    }
}

fn exported_consent(record: &ConsentRecord) -> ExportedConsent<'_> {
    let ConsentRecord { consent, when } = record;
    ExportedConsent {
        who: &consent.who,
        to_whom: &consent.to_whom,
        what: &consent.what,
        when: *when,
    }
}
