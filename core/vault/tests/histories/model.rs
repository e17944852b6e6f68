//! What a plain list would hold.
#![allow(clippy::indexing_slicing, reason = "the three sessions are numbered")]

use std::collections::BTreeMap;

use waymark_vault::NoteId;

use crate::CELLS;

#[derive(Clone)]
pub(crate) struct Kept {
    pub(crate) text: String,
    pub(crate) expires: i64,
}

/// What a plain list would hold, for each PIN.
pub(crate) struct Model {
    pub(crate) notes: [BTreeMap<NoteId, Kept>; 3],
    /// Which PIN's session it is.
    pub(crate) at: usize,
    /// The second and third PIN open the same half.
    pub(crate) latest: [i64; 2],
    pub(crate) now: i64,
}

impl Model {
    fn half(&self) -> usize {
        usize::from(self.at > 0)
    }

    /// What the vault takes for now, and what it then deletes in the opened half.
    pub(crate) fn moment(&self) -> i64 {
        self.now.max(self.latest[self.half()])
    }

    pub(crate) fn expire(&mut self) {
        let now = self.moment();
        let own = if self.at == 0 { 0..1 } else { 1..3 };
        for notes in &mut self.notes[own] {
            notes.retain(|_, note| note.expires > now);
        }
    }

    /// A listing writes down how late it is only from time to time.
    pub(crate) fn listed(&mut self) {
        let (now, half) = (self.moment(), self.half());
        let own = if self.at == 0 { 0..1 } else { 1..3 };
        let expired = self.notes[own]
            .iter()
            .flat_map(|notes| notes.values())
            .any(|note| note.expires <= now);
        if expired || now - self.latest[half] >= 3600 {
            self.latest[half] = now;
        }
        self.expire();
    }

    pub(crate) fn saved(&mut self) {
        self.latest[self.half()] = self.moment();
        self.expire();
    }

    pub(crate) fn own(&mut self) -> &mut BTreeMap<NoteId, Kept> {
        &mut self.notes[self.at]
    }

    pub(crate) fn nth(&self, which: usize) -> Option<NoteId> {
        let notes = &self.notes[self.at];
        notes.keys().nth(which.checked_rem(notes.len())?).copied()
    }

    pub(crate) fn is_full(&self) -> bool {
        let own = if self.at == 0 { 0..1 } else { 1..3 };
        self.notes[own].iter().map(BTreeMap::len).sum::<usize>() == usize::from(CELLS)
    }
}
