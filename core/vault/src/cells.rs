//! The cells of the opened half: what is in them, and writing them.

use crate::error::VaultError;
use crate::format::{
    CONTENT_MOST, CellPlace, CellWord, Layer, REVISION_MOST, decode_note, encode_note, open_cell,
    seal_cell,
};
use crate::note::{Note, NoteId};
use crate::sitting::Sitting;

/// Everything that the half holds.
pub(crate) struct Found {
    /// The session's notes and where they are.
    pub(crate) own: Vec<(u16, Note)>,
    /// Cells of notes that have expired, the other layer's too.
    pub(crate) expired: Vec<u16>,
    /// Cells of the session's notes that cannot be read any more.
    pub(crate) damaged_cells: Vec<u16>,
    pub(crate) damaged: u32,
}

impl Found {
    /// Takes out a note.
    pub(crate) fn take(&mut self, id: NoteId) -> Option<(u16, Note)> {
        let at = self.own.iter().position(|(_, note)| note.id == id)?;
        Some(self.own.swap_remove(at))
    }
}

impl Sitting<'_> {
    /// Opens every cell that holds a note.
    pub(crate) fn look_through(&self) -> Result<Found, VaultError> {
        let now = self.moment();
        let mut found = Found {
            own: Vec::new(),
            expired: Vec::new(),
            damaged_cells: Vec::new(),
            damaged: 0,
        };
        for cell in 0..self.image.head().cells {
            let word = self.index.word(cell);
            if !word.live {
                continue;
            }
            let own = word.layer == self.session.layer;
            match self.note_in(cell, word) {
                Some(note) if note.expires <= now => found.expired.push(cell),
                Some(note) if own => found.own.push((cell, note)),
                None if own => {
                    found.damaged_cells.push(cell);
                    found.damaged += 1;
                }
                Some(_) | None => {}
            }
            self.holds()?;
        }
        Ok(found)
    }

    fn note_in(&self, cell: u16, word: CellWord) -> Option<Note> {
        let cbor = open_cell(
            &self.key,
            self.place(cell, word.revision),
            self.image.cell(self.session.half, cell),
        )?;
        decode_note(&cbor)
    }

    pub(crate) fn place(&self, cell: u16, revision: u32) -> CellPlace<'_> {
        CellPlace {
            vault_id: &self.image.head().vault_id,
            half: self.session.half,
            cell,
            revision,
        }
    }

    pub(crate) fn drop_expired(&mut self, found: &Found) -> Result<(), VaultError> {
        found.expired.iter().try_for_each(|cell| self.clear(*cell))
    }

    /// Deletes all notes of a layer, readable or not.
    pub(crate) fn drop_layer(&mut self, layer: Layer) -> Result<(), VaultError> {
        for cell in 0..self.image.head().cells {
            let word = self.index.word(cell);
            if word.live && word.layer == layer {
                self.clear(cell)?;
            }
        }
        Ok(())
    }

    /// Overwrites a cell. Its revision stays, so that its old content cannot come back.
    pub(crate) fn clear(&mut self, cell: u16) -> Result<(), VaultError> {
        let word = CellWord {
            live: false,
            ..self.index.word(cell)
        };
        self.index.set_word(cell, word);
        Ok(self
            .room
            .entropy()
            .fill(self.image.cell_mut(self.session.half, cell))?)
    }

    /// Seals a note into a cell, one revision later.
    pub(crate) fn put(&mut self, cell: u16, note: &Note) -> Result<(), VaultError> {
        let cbor = encode_note(note).ok_or(VaultError::TooLong { most: CONTENT_MOST })?;
        let revision = self.index.word(cell).revision + 1;
        if revision > REVISION_MOST {
            return Err(VaultError::Full);
        }
        let half = self.session.half;
        let vault_id = self.image.head().vault_id;
        let place = CellPlace {
            vault_id: &vault_id,
            half,
            cell,
            revision,
        };
        seal_cell(
            &self.key,
            place,
            &cbor,
            self.room.entropy(),
            self.image.cell_mut(half, cell),
        )?;
        let layer = self.session.layer;
        self.index.set_word(
            cell,
            CellWord {
                live: true,
                layer,
                revision,
            },
        );
        Ok(())
    }

    /// A free cell, any of them.
    pub(crate) fn free_cell(&self) -> Result<u16, VaultError> {
        let is_free = |cell: &u16| {
            let word = self.index.word(*cell);
            !word.live && word.revision < REVISION_MOST
        };
        let free: Vec<u16> = (0..self.image.head().cells).filter(is_free).collect();
        let mut random = [0; 8];
        self.room.entropy().fill(&mut random)?;
        let at = u64::from_le_bytes(random)
            .checked_rem(free.len() as u64)
            .ok_or(VaultError::Full)?;
        usize::try_from(at)
            .ok()
            .and_then(|at| free.get(at))
            .copied()
            .ok_or(VaultError::Full)
    }
}
