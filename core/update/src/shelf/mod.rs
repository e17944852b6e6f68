//! Where packs are installed: a folder with what is trusted, at most two packs, and a
//! pointer to the one in use.
//!
//! The pack that came with the app is the floor: nothing older is ever installed, and it is
//! what is left when everything else is gone. A new pack is unpacked beside the others,
//! verified, opened and asked; only then the pointer is replaced, whole. The one before
//! stays until the new one has answered in the app.

mod install;
mod kept;
mod notebook;
mod pointer;
mod proof;
mod sweep;

pub use install::{Outcome, Pursuit};
pub use notebook::{Notebook, Word};
pub use pointer::{Before, Packed, Present};

use std::path::PathBuf;
use std::sync::Mutex;

use jiff::Timestamp;
use waymark_base::{Clock, PartialDate};
use waymark_pack::{Pack, PackError};
use waymark_store::{Folder, FolderLock, StoreError, read_in_chunks};

use crate::age::{built_in_expires, day_of_pack};
use crate::client::{Client, start_of_update};
use crate::error::UpdateError;
use crate::handover::ARRIVING;
use crate::limits::MOST_PATCHED;
pub(crate) use install::unpacked_address;
use kept::Kept;
pub(crate) use kept::{numbered, version_of as root_version};

/// The pack that came with the app.
#[derive(Debug, Clone)]
pub struct Floor {
    /// Its version: the least that is ever installed.
    pub version: u32,
    /// Its day.
    pub date: PartialDate,
    /// Where it is.
    pub source: FloorSource,
}

/// Where the floor is.
#[derive(Debug, Clone)]
pub enum FloorSource {
    /// Inside the program.
    BuiltIn(&'static [u8]),
    /// A file.
    File(PathBuf),
}

/// The folder of packs. Its methods may be called from any thread and any process: who
/// changes something holds the folder's lock.
#[derive(Debug)]
pub struct Shelf {
    folder: Folder,
    floor: Floor,
    /// Whoever changes the notebook holds it from reading to writing.
    writing: Mutex<()>,
}

impl Shelf {
    /// Opens the folder and clears away what a crash or an older app has left. Where
    /// somebody else is at work in it, nothing is cleared.
    ///
    /// # Errors
    /// [`StoreError`] where the folder cannot be used.
    pub fn open(folder: Folder, floor: Floor) -> Result<Self, StoreError> {
        let shelf = Self {
            folder,
            floor,
            writing: Mutex::new(()),
        };
        if let Some(lock) = shelf.folder.try_lock()? {
            shelf.sweep(&lock)?;
            // Nobody goes on with a hand-over that a crash has cut off.
            shelf.folder.remove(ARRIVING)?;
        }
        Ok(shelf)
    }

    /// Puts the root that came with the app in place, where none is trusted yet.
    ///
    /// # Errors
    /// [`UpdateError`], if it does not even vouch for itself.
    pub fn trust(&self, root: &[u8]) -> Result<(), UpdateError> {
        let _lock = self.lock()?;
        Client::install_root(&Kept(&self.folder), root)
    }

    /// The pack that the pointer names, if its file is there and it is newer than the floor.
    ///
    /// # Errors
    /// [`StoreError`] where the folder cannot be read.
    pub fn present(&self) -> Result<Option<Present>, StoreError> {
        let present = Present::read(&self.folder)?;
        let newer = present.filter(|present| present.version > self.floor.version);
        let Some(present) = newer else {
            return Ok(None);
        };
        let length = self.folder.length(&present.file())?;
        Ok((length == Some(present.length)).then_some(present))
    }

    /// Where the file of a pack lies.
    pub fn path_of(&self, present: &Present) -> PathBuf {
        self.folder.path_of(&present.file())
    }

    /// The pack that came with the app.
    pub fn floor(&self) -> &Floor {
        &self.floor
    }

    /// Version of the pack in use.
    ///
    /// # Errors
    /// [`StoreError`] where the folder cannot be read.
    pub fn version(&self) -> Result<u32, StoreError> {
        let present = self.present()?;
        Ok(present.map_or(self.floor.version, |present| present.version))
    }

    /// The pack in use has given a good answer in the app: the one before may go.
    ///
    /// # Errors
    /// [`UpdateError::Store`].
    pub fn answered(&self) -> Result<(), UpdateError> {
        let lock = self.lock()?;
        if let Some(mut present) = self.present()?.filter(|present| !present.answered) {
            present.answered = true;
            present.before = None;
            present.write(&self.folder)?;
            self.sweep(&lock)?;
        }
        Ok(())
    }

    /// The pack in use cannot be used: the one before takes its place, or else the floor.
    /// Returns what is in use now; none means the floor.
    ///
    /// # Errors
    /// [`UpdateError::Store`].
    pub fn step_back(&self) -> Result<Option<Present>, UpdateError> {
        let lock = self.lock()?;
        let before = Present::read(&self.folder)?.and_then(Present::one_before);
        match before {
            Some(before) => before.write(&self.folder)?,
            None => Present::forget(&self.folder)?,
        }
        self.sweep(&lock)?;
        Ok(self.present()?)
    }

    /// When the publisher's word for the pack in use runs out.
    ///
    /// # Errors
    /// [`StoreError`] where the folder cannot be read.
    pub fn expires(&self) -> Result<Timestamp, StoreError> {
        let version = self.version()?;
        let of_pack = match self.present()? {
            Some(present) => present.expires,
            None => built_in_expires(self.floor.date),
        };
        let word = self.notebook().word;
        let word = word.filter(|word| word.version == version);
        Ok(word.map_or(of_pack, |word| word.expires.max(of_pack)))
    }

    /// The moment that dates are measured against: the clock's, and no earlier than any
    /// that has surely passed (P5).
    pub fn moment(&self, clock: &dyn Clock) -> Timestamp {
        let mut passed = vec![day_of_pack(self.floor.date)];
        if let Ok(Some(present)) = self.present() {
            passed.extend(present.date.parse().ok().map(day_of_pack));
            passed.push(present.checked_at);
        }
        passed.extend(self.notebook().word.map(|word| word.at));
        start_of_update(clock, &passed)
    }

    pub(crate) fn folder(&self) -> &Folder {
        &self.folder
    }

    /// Takes the lock, if nobody has it.
    fn lock(&self) -> Result<FolderLock, UpdateError> {
        let lock = self.folder.try_lock()?;
        Ok(lock.ok_or(StoreError::Busy)?)
    }

    /// The bytes of the pack in use, where it is small enough to be patched.
    fn base(&self) -> Result<Option<Vec<u8>>, StoreError> {
        let most = usize::try_from(MOST_PATCHED).unwrap_or(usize::MAX);
        if let Some(present) = self.present()? {
            return self.folder.read(&present.file(), most);
        }
        match &self.floor.source {
            FloorSource::BuiltIn(bytes) => Ok((bytes.len() <= most).then(|| bytes.to_vec())),
            FloorSource::File(path) => {
                let mut bytes = Vec::new();
                read_in_chunks(path, |piece| {
                    if bytes.len() <= most {
                        bytes.extend_from_slice(piece);
                    }
                })?;
                Ok((bytes.len() <= most).then_some(bytes))
            }
        }
    }

    /// The pack in use, opened; verified before, or part of the app.
    fn open_present(&self) -> Result<Pack, PackError> {
        let present = self.present().map_err(|_| PackError::CannotOpen)?;
        match (present, &self.floor.source) {
            (Some(present), _) => Pack::open(&self.path_of(&present)),
            (None, FloorSource::BuiltIn(bytes)) => Pack::from_static(bytes),
            (None, FloorSource::File(path)) => Pack::open(path),
        }
    }
}
