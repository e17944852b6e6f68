//! The app's private folder: files that are replaced whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use crate::StoreError;

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
    /// Opens a folder; makes it where there is none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        fs::create_dir_all(path)?;
        if !fs::metadata(path)?.is_dir() {
            return Err(StoreError::NotFound);
        }
        Ok(Self {
            path: path.to_owned(),
        })
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
        file.lock()?;
        Ok(FolderLock { _file: file })
    }

    /// The whole file; `None` where there is none.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] beyond `most` bytes, and the others.
    pub fn read(&self, name: &str, most: usize) -> Result<Option<Vec<u8>>, StoreError> {
        let file = match File::open(self.path.join(name)) {
            Ok(file) => file,
            Err(error) => {
                return match StoreError::from(error) {
                    StoreError::NotFound => Ok(None),
                    other => Err(other),
                };
            }
        };
        let metadata = file.metadata()?;
        if !metadata.is_file() {
            return Err(StoreError::NotAFile);
        }
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
        if let Err(error) = written {
            // Frees the room it took; what cannot be removed is overwritten next time.
            let _ = fs::remove_file(&unfinished);
            return Err(error);
        }
        fs::rename(&unfinished, self.path.join(name))?;
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

    /// Moves a file out of the way under the first free name `name.1` … and returns which.
    ///
    /// # Errors
    /// [`StoreError`]; [`StoreError::Full`] where a hundred stand there already.
    pub fn set_aside(&self, name: &str) -> Result<String, StoreError> {
        for number in 1..=100_u8 {
            let aside = format!("{name}.{number}");
            let place = self.path.join(&aside);
            if fs::symlink_metadata(&place).is_err() {
                fs::rename(self.path.join(name), place)?;
                self.flush()?;
                return Ok(aside);
            }
        }
        Err(StoreError::Full)
    }

    fn flush(&self) -> Result<(), StoreError> {
        File::open(&self.path)?.sync_all()?;
        Ok(())
    }
}

impl std::fmt::Debug for Folder {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Folder(***)")
    }
}

fn write_flushed(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(())
}
