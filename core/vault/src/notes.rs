//! Notes of the opened half: listing, reading, saving, deleting, finding.

use jiff::{SignedDuration, Timestamp};
use waymark_seal::Zeroizing;

use crate::cells::Found;
use crate::error::VaultError;
use crate::note::{DAYS_MOST, DAYS_USUAL, Listing, Note, NoteDraft, NoteHead, NoteId, SecretText};
use crate::sitting::Sitting;
use crate::vault::Vault;

/// How far the clock may run ahead of what the file knows before a listing writes it down.
const STEP: SignedDuration = SignedDuration::from_hours(1);
const HOURS_A_DAY: i64 = 24;

impl Vault {
    /// The notes, the newest first. Notes that have expired are deleted for good first.
    ///
    /// # Errors
    /// [`VaultError::Locked`], [`VaultError::Superseded`], [`VaultError::Damaged`], and the
    /// others.
    pub fn list(&self) -> Result<Listing, VaultError> {
        self.listed(&mut |_| true)
    }

    /// The notes whose texts `match`, the newest first. What a note says comes as one text:
    /// its title, body, label and tags, a line each.
    ///
    /// # Errors
    /// As [`Vault::list`].
    pub fn find(&self, matches: &mut dyn FnMut(&str) -> bool) -> Result<Listing, VaultError> {
        self.listed(&mut |note| matches(&joined(note)))
    }

    fn listed(&self, wanted: &mut dyn FnMut(&Note) -> bool) -> Result<Listing, VaultError> {
        let mut sitting = self.sit()?;
        let found = sitting.look_through()?;
        sitting.keep_up(&found)?;
        let mut notes = Vec::new();
        for (_, note) in found.own {
            sitting.holds()?;
            if wanted(&note) {
                notes.push(NoteHead::from(note));
            }
        }
        notes.sort_by_key(|note| (std::cmp::Reverse(note.changed), note.id));
        sitting.holds()?;
        Ok(Listing {
            notes,
            damaged: found.damaged,
        })
    }

    /// A note. One that has expired is deleted for good.
    ///
    /// # Errors
    /// [`VaultError::NotFound`]; otherwise as [`Vault::list`].
    pub fn read(&self, id: NoteId) -> Result<Note, VaultError> {
        let mut sitting = self.sit()?;
        let found = sitting.look_through()?;
        sitting.keep_up(&found)?;
        let note = found.own.into_iter().find(|(_, note)| note.id == id);
        sitting.holds()?;
        note.map(|(_, note)| note).ok_or(VaultError::NotFound)
    }

    /// Saves a note, a new one or an old one. It is kept once this returns.
    ///
    /// # Errors
    /// [`VaultError::Full`], [`VaultError::TooLong`], [`VaultError::ExpiryTooFar`],
    /// [`VaultError::NotFound`] where an old one is gone; otherwise as [`Vault::list`].
    /// Where it says [`VaultError::Superseded`], the note may have been saved or not.
    pub fn save(&self, draft: &NoteDraft) -> Result<NoteId, VaultError> {
        self.keep(draft).map(|head| head.id)
    }

    /// The same, and tells the note as a list shows it: when it goes is decided here.
    ///
    /// # Errors
    /// As [`Vault::save`].
    pub fn keep(&self, draft: &NoteDraft) -> Result<NoteHead, VaultError> {
        let mut sitting = self.sit()?;
        let mut found = sitting.look_through()?;
        sitting.drop_expired(&found)?;
        let old = match draft.id {
            Some(id) => Some(sitting.taken(&mut found, id)?),
            None => None,
        };
        let (cell, old) = old.map_or((None, None), |(cell, note)| (Some(cell), Some(note)));
        let note = sitting.drafted(draft, old)?;
        let cell = cell.map_or_else(|| sitting.free_cell(), Ok)?;
        sitting.put(cell, &note)?;
        sitting.commit()?;
        Ok(NoteHead::from(note))
    }

    /// Deletes a note: its place is overwritten now. Copies that the storage has kept of
    /// it can be read, with the PIN and this device, until [`Vault::purge`].
    ///
    /// # Errors
    /// [`VaultError::NotFound`]; otherwise as [`Vault::list`].
    pub fn delete(&self, id: NoteId) -> Result<(), VaultError> {
        let mut sitting = self.sit()?;
        let mut found = sitting.look_through()?;
        sitting.drop_expired(&found)?;
        let (cell, _) = sitting.taken(&mut found, id)?;
        sitting.clear(cell)?;
        sitting.commit()
    }

    /// Gives up the notes that cannot be read any more, and says how many they were.
    ///
    /// # Errors
    /// As [`Vault::list`].
    pub fn delete_damaged(&self) -> Result<u32, VaultError> {
        let mut sitting = self.sit()?;
        let found = sitting.look_through()?;
        for cell in &found.damaged_cells {
            sitting.clear(*cell)?;
        }
        sitting.drop_expired(&found)?;
        sitting.commit()?;
        Ok(found.damaged)
    }
}

impl Sitting<'_> {
    /// Takes out a note. Where it is gone because it is late, that is written down too.
    fn taken(&mut self, found: &mut Found, id: NoteId) -> Result<(u16, Note), VaultError> {
        let note = found.take(id);
        if note.is_none() {
            self.keep_up(found)?;
        }
        note.ok_or(VaultError::NotFound)
    }

    /// Deletes what has expired, and writes down how late it is. That it cannot be written
    /// is no reason not to show the rest: the next call tries again.
    fn keep_up(&mut self, found: &Found) -> Result<(), VaultError> {
        let known = Timestamp::from_second(self.index.latest).unwrap_or(Timestamp::MIN);
        if found.expired.is_empty() && self.moment().duration_since(known) < STEP {
            return Ok(());
        }
        self.drop_expired(found)?;
        match self.commit() {
            Err(VaultError::Store(_)) => Ok(()),
            other => other,
        }
    }

    fn drafted(&self, draft: &NoteDraft, old: Option<Note>) -> Result<Note, VaultError> {
        let now = self.moment();
        let expires = match (draft.expires_in_days, &old) {
            (Some(days), _) => in_days(now, days)?,
            (None, Some(old)) => old.expires,
            (None, None) => in_days(now, DAYS_USUAL)?,
        };
        let (id, created, consents) = match old {
            Some(old) => (old.id, old.created, old.consents),
            None => {
                let mut id = [0; 16];
                self.room.entropy().fill(&mut id)?;
                (NoteId(id), now, Vec::new())
            }
        };
        Ok(Note {
            id,
            title: draft.title.clone(),
            body: draft.body.clone(),
            label: draft.label.clone(),
            tags: draft.tags.clone(),
            created,
            changed: now,
            expires,
            links: draft.links.clone(),
            consents,
        })
    }
}

fn in_days(now: Timestamp, days: u32) -> Result<Timestamp, VaultError> {
    if !(1..=DAYS_MOST).contains(&days) {
        return Err(VaultError::ExpiryTooFar);
    }
    let hours = SignedDuration::from_hours(HOURS_A_DAY * i64::from(days));
    // Only a clock at the end of time has no later moment.
    Ok(now.checked_add(hours).unwrap_or(Timestamp::MAX))
}

/// All that a note says, in one piece of memory that never moves.
fn joined(note: &Note) -> SecretText {
    let texts = [&note.title, &note.body, &note.label];
    let texts = texts.into_iter().chain(&note.tags);
    let length = texts.clone().map(|text| text.len() + 1).sum();
    let mut joined = Zeroizing::new(String::with_capacity(length));
    for text in texts {
        joined.push_str(text);
        joined.push('\n');
    }
    joined
}
