//! The app's private folder: files that are replaced whole or not at all.

use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::StoreError;
use crate::reading::open_regular;

/// What a file is called while it is being written; left over only by a crash.
const UNFINISHED: &str = ".new";
const LOCK: &str = "lock";

/// A folder that belongs to the app alone.
#[derive(Clone)]
pub struct Folder {
    path: PathBuf,
}

/// Whoever holds it works alone in the folder, across processes too; dropping it lets the
/// next one in.
#[derive(Debug)]
pub struct FolderLock {
    _file: File,
}

impl Folder {
    /// Opens a folder; makes it where there is none, for its owner alone.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        if !path.is_dir() {
            private_builder().create(path)?;
            // A folder that a power cut takes away would take everything in it along. Where
            // the one above may not be opened, it is not ours, and there is nothing to do.
            if let Some(above) = path.parent() {
                let _ = flush(above);
            }
        }
        Ok(Self {
            path: path.to_owned(),
        })
    }

    /// Where a file of this name lies.
    pub(crate) fn place(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Waits until nobody else works here.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn lock(&self) -> Result<FolderLock, StoreError> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.path.join(LOCK))?;
        loop {
            match file.lock() {
                Ok(()) => return Ok(FolderLock { _file: file }),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Takes the lock if nobody else has it; `None` where somebody is at work here.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn try_lock(&self) -> Result<Option<FolderLock>, StoreError> {
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(self.path.join(LOCK))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(FolderLock { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }

    /// Where a file of this name lies, for SQLite, which opens a pack by its path.
    pub fn path_of(&self, name: &str) -> PathBuf {
        self.place(name)
    }

    /// The names of the files in the folder, in order.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn names(&self) -> Result<Vec<String>, StoreError> {
        let mut names = Vec::new();
        for entry in fs::read_dir(&self.path)? {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                // A name that is no text is none of ours.
                names.extend(entry.file_name().into_string().ok());
            }
        }
        names.sort();
        Ok(names)
    }

    /// How many bytes a file has; `None` where there is none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn length(&self, name: &str) -> Result<Option<u64>, StoreError> {
        match open_regular(&self.path.join(name)) {
            Err(StoreError::NotFound) => Ok(None),
            Err(other) => Err(other),
            Ok(file) => Ok(Some(file.metadata()?.len())),
        }
    }

    /// At most `most` bytes of a file from number `from` on; fewer only at its end.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn read_part(&self, name: &str, from: u64, most: usize) -> Result<Vec<u8>, StoreError> {
        let mut file = open_regular(&self.path.join(name))?;
        file.seek(SeekFrom::Start(from))?;
        let mut bytes = Vec::new();
        file.take(most as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// Gives a file another name in the folder, flushed; what had that name is gone.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn rename(&self, from: &str, to: &str) -> Result<(), StoreError> {
        fs::rename(self.place(from), self.place(to))?;
        self.flush()
    }

    /// The whole file; `None` where there is none.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] beyond `most` bytes, and the others.
    pub fn read(&self, name: &str, most: usize) -> Result<Option<Vec<u8>>, StoreError> {
        let file = match open_regular(&self.path.join(name)) {
            Err(StoreError::NotFound) => return Ok(None),
            other => other?,
        };
        let metadata = file.metadata()?;
        let length = usize::try_from(metadata.len()).map_err(|_| StoreError::TooLong)?;
        if length > most {
            return Err(StoreError::TooLong);
        }
        let mut bytes = Vec::with_capacity(length);
        file.take(most as u64 + 1).read_to_end(&mut bytes)?;
        if bytes.len() > most {
            return Err(StoreError::TooLong);
        }
        Ok(Some(bytes))
    }

    /// Puts `bytes` in place of the file, whole or not at all: written beside it, flushed,
    /// renamed, and the folder flushed. Only after this returns is anything saved.
    ///
    /// # Errors
    /// [`StoreError`]; the file is then the old one, or, where the very last flush failed,
    /// the old or the new one and nothing else.
    pub fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let unfinished = self.path.join(format!("{name}{UNFINISHED}"));
        let written = write_flushed(&unfinished, bytes);
        let placed = written.and_then(|()| Ok(fs::rename(&unfinished, self.path.join(name))?));
        if let Err(error) = placed {
            // Frees the room it took; what cannot be removed is overwritten next time.
            let _ = fs::remove_file(&unfinished);
            return Err(error);
        }
        self.flush()
    }

    /// Overwrites the beginning of a file where it stands, flushed. Not atomic: only for
    /// bytes that are to become unreadable.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn overwrite(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let mut file = OpenOptions::new().write(true).open(self.path.join(name))?;
        file.write_all(bytes)?;
        file.sync_all()?;
        Ok(())
    }

    /// Removes a file, flushed; one that is not there is removed already.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn remove(&self, name: &str) -> Result<(), StoreError> {
        match fs::remove_file(self.path.join(name)).map_err(StoreError::from) {
            Ok(()) => self.flush(),
            Err(StoreError::NotFound) => Ok(()),
            Err(other) => Err(other),
        }
    }

    /// Removes what a crash left half-written of a file.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn clear_unfinished(&self, name: &str) -> Result<(), StoreError> {
        self.remove(&format!("{name}{UNFINISHED}"))
    }

    /// Makes every name in the folder outlast a power cut: what [`Folder::replace`] has put
    /// in place but could not flush, and what another process did.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn flush(&self) -> Result<(), StoreError> {
        flush(&self.path)
    }

    /// Moves a file out of the way under the first free name `name.1` … and returns which.
    ///
    /// # Errors
    /// [`StoreError`]; [`StoreError::Full`] where a hundred stand there already.
    pub fn set_aside(&self, name: &str) -> Result<String, StoreError> {
        for number in 1..=100_u8 {
            let aside = format!("{name}.{number}");
            let place = self.path.join(&aside);
            // Only what is surely not there is free: a name that cannot be looked at may
            // hold somebody's notes.
            match fs::symlink_metadata(&place) {
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    fs::rename(self.path.join(name), place)?;
                    self.flush()?;
                    return Ok(aside);
                }
                Err(error) => return Err(error.into()),
            }
        }
        Err(StoreError::Full)
    }
}

impl std::fmt::Debug for Folder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Folder(***)")
    }
}

fn private_builder() -> DirBuilder {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// Makes what was created, renamed or removed in a folder outlast a power cut.
#[cfg(not(windows))]
pub(crate) fn flush(folder: &Path) -> Result<(), StoreError> {
    File::open(folder)?.sync_all()?;
    Ok(())
}

/// Windows opens no folder as a file and keeps its own journal of names.
#[cfg(windows)]
pub(crate) fn flush(_: &Path) -> Result<(), StoreError> {
    Ok(())
}

fn write_flushed(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(())
}
