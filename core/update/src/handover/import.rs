//! What was handed over: taken in piece by piece, and then asked like any other place from
//! which files come.

use waymark_store::{Folder, Staged, StoreError};

use super::MOST_METADATA;
use super::tar::{BLOCK, END, Entry, padding, read};
use super::{metadata_name, target_name};
use crate::error::UpdateError;
use crate::fetch::{FetchError, Fetcher, Intake, Place};
use crate::limits::MOST_UNPACKED;
use crate::shelf::Shelf;

/// The file in which it arrives.
const ARRIVING: &str = "handed.part";
/// Bytes handed on at a time.
const PIECE: usize = 64 * 1024;
/// More entries than any hand-over has.
const MOST_ENTRIES: usize = 1_100;

/// A hand-over that is arriving. Dropping it forgets what has arrived.
#[derive(Debug)]
pub struct Incoming<'a> {
    shelf: &'a Shelf,
    staged: Option<Staged>,
}

/// A hand-over that has arrived whole: a place from which files come, no more to be trusted
/// than any other. Dropping it forgets the file.
#[derive(Debug)]
pub struct HandedOver {
    folder: Folder,
    entries: Vec<Entry>,
}

impl<'a> Incoming<'a> {
    /// Begins to take one in; one that was arriving is forgotten.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn begin(shelf: &'a Shelf) -> Result<Self, StoreError> {
        let mut staged = shelf.folder().stage(ARRIVING)?;
        staged.restart()?;
        Ok(Self {
            shelf,
            staged: Some(staged),
        })
    }

    /// Goes on with the one that is arriving.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn go_on(shelf: &'a Shelf) -> Result<Self, StoreError> {
        let staged = Some(shelf.folder().stage(ARRIVING)?);
        Ok(Self { shelf, staged })
    }

    /// Keeps what has arrived, to go on from.
    pub fn pause(mut self) {
        self.staged = None;
    }

    /// Takes the next bytes.
    ///
    /// # Errors
    /// [`UpdateError::HandOverTooLong`] beyond what any can have; [`UpdateError::Store`].
    pub fn take(&mut self, piece: &[u8]) -> Result<(), UpdateError> {
        let staged = self.staged.as_mut().ok_or(StoreError::NotFound)?;
        let length = staged.length().saturating_add(piece.len() as u64);
        if length > MOST_METADATA + MOST_UNPACKED {
            return Err(UpdateError::HandOverTooLong);
        }
        Ok(staged.append(piece)?)
    }

    /// Nothing more comes.
    ///
    /// # Errors
    /// [`UpdateError::NotAHandOver`] for another kind of file; [`UpdateError::Store`].
    pub fn finish(mut self) -> Result<HandedOver, UpdateError> {
        let length = self.staged.as_ref().map_or(0, Staged::length);
        let mut handed = HandedOver {
            folder: self.shelf.folder().clone(),
            entries: Vec::new(),
        };
        self.staged = None;
        handed.look(length)?;
        Ok(handed)
    }
}

impl Drop for Incoming<'_> {
    fn drop(&mut self) {
        if let Some(staged) = self.staged.take() {
            // What cannot be removed now is overwritten by the next one.
            let _ = staged.discard();
        }
    }
}

impl HandedOver {
    /// Notes where everything stands. Only headers are read.
    fn look(&mut self, length: u64) -> Result<(), UpdateError> {
        let wrong = UpdateError::NotAHandOver;
        let mut at = 0;
        loop {
            let block = self.folder.read_part(ARRIVING, at, BLOCK)?;
            if is_empty(&block, BLOCK) {
                break;
            }
            let (name, size) = read(&block).ok_or(wrong)?;
            let from = at.saturating_add(BLOCK as u64);
            let behind = from.saturating_add(size);
            at = behind.saturating_add(padding(size));
            let twice = self.entries.iter().any(|entry| entry.name == name);
            if twice || at > length || self.entries.len() == MOST_ENTRIES {
                return Err(wrong);
            }
            self.nothing_between(behind, at)?;
            self.entries.push(Entry {
                name,
                from,
                length: size,
            });
        }
        let ends = length == at.saturating_add(END.len() as u64);
        self.nothing_between(at, length)?;
        let whole = ends && !self.entries.is_empty();
        whole.then_some(()).ok_or(wrong)
    }

    /// What only fills room says nothing: one file has one meaning.
    fn nothing_between(&self, from: u64, to: u64) -> Result<(), UpdateError> {
        let count = usize::try_from(to.saturating_sub(from)).unwrap_or(usize::MAX);
        let filling = self
            .folder
            .read_part(ARRIVING, from, count.min(END.len()))?;
        let empty = is_empty(&filling, count);
        empty.then_some(()).ok_or(UpdateError::NotAHandOver)
    }
}

/// Whether so many bytes are there, and all of them zero.
fn is_empty(bytes: &[u8], count: usize) -> bool {
    bytes.len() == count && bytes.iter().all(|byte| *byte == 0)
}

impl Drop for HandedOver {
    fn drop(&mut self) {
        let _ = self.folder.remove(ARRIVING);
    }
}

impl Fetcher for HandedOver {
    fn fetch(
        &self,
        place: Place<'_>,
        from: u64,
        intake: &mut dyn Intake,
    ) -> Result<(), FetchError> {
        let name = match place {
            Place::Metadata(name) => metadata_name(name),
            Place::Target(address) => target_name(address),
        };
        let found = self.entries.iter().find(|entry| entry.name == name);
        let entry = found.ok_or(FetchError::NotFound)?;
        let mut done = from.min(entry.length);
        while done < entry.length {
            let left = usize::try_from(entry.length - done).unwrap_or(PIECE);
            let at = entry.from.saturating_add(done);
            let piece = self.folder.read_part(ARRIVING, at, left.min(PIECE))?;
            if piece.is_empty() {
                return Err(FetchError::Offline);
            }
            done = done.saturating_add(piece.len() as u64);
            intake.take(&piece)?;
        }
        Ok(())
    }
}
