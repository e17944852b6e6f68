//! A file that arrives bit by bit, perhaps over days, and counts only once it is whole.

use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Seek, SeekFrom, Write};
use std::path::PathBuf;

use crate::folder::flush;
use crate::reading::{open_regular, read_in_chunks};
use crate::{Folder, StoreError};

/// A file under way. Dropping it leaves what has arrived, to go on from there.
#[derive(Debug)]
pub struct Staged {
    file: File,
    path: PathBuf,
    length: u64,
}

impl Folder {
    /// Opens a file under way at its end; begins it where there is none.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn stage(&self, name: &str) -> Result<Staged, StoreError> {
        let path = self.place(name);
        match open_regular(&path) {
            Ok(_) | Err(StoreError::NotFound) => {}
            Err(other) => return Err(other),
        }
        let mut file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)?;
        let length = file.seek(SeekFrom::End(0))?;
        Ok(Staged { file, path, length })
    }

    /// Hands a file to `visit` piece by piece and returns its length; `None` where there is
    /// none.
    ///
    /// # Errors
    /// [`StoreError`]; what `visit` has seen until then is no whole file.
    pub fn stream(&self, name: &str, visit: impl FnMut(&[u8])) -> Result<Option<u64>, StoreError> {
        match read_in_chunks(&self.place(name), visit) {
            Err(StoreError::NotFound) => Ok(None),
            other => other.map(Some),
        }
    }
}

impl Staged {
    /// How many bytes have arrived.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Forgets what has arrived.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn restart(&mut self) -> Result<(), StoreError> {
        self.file.set_len(0)?;
        self.length = self.file.seek(SeekFrom::Start(0))?;
        Ok(())
    }

    /// Adds what has arrived just now.
    ///
    /// # Errors
    /// [`StoreError`]; then part of `bytes` may stand at the end of the file.
    pub fn append(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.file.write_all(bytes)?;
        self.length += bytes.len() as u64;
        Ok(())
    }

    /// Puts the file, now whole, in place of `name` in the same folder: flushed, renamed,
    /// and the folder flushed.
    ///
    /// # Errors
    /// [`StoreError`]; the file of that name is then the old one, or, where the very last
    /// flush failed, the old or the new one and nothing else.
    pub fn place(self, folder: &Folder, name: &str) -> Result<(), StoreError> {
        self.file.sync_all()?;
        fs::rename(&self.path, folder.place(name))?;
        folder.flush()
    }

    /// Removes the file: what has arrived is of no use.
    ///
    /// # Errors
    /// [`StoreError`].
    pub fn discard(self) -> Result<(), StoreError> {
        match fs::remove_file(&self.path) {
            Err(error) if error.kind() != ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
        self.path.parent().map_or(Ok(()), flush)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(folder: &Folder, name: &str) -> Option<Vec<u8>> {
        folder.read(name, 1_000).unwrap()
    }

    #[test]
    fn a_file_goes_on_where_it_stopped_and_counts_only_once_it_is_placed() {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder::open(home.path()).unwrap();
        folder.replace("pack", b"old").unwrap();
        folder.stage("part").unwrap().append(b"one ").unwrap();
        let mut staged = folder.stage("part").unwrap();
        assert_eq!(staged.length(), 4);
        staged.append(b"two").unwrap();
        assert_eq!(content(&folder, "pack"), Some(b"old".to_vec()));
        staged.place(&folder, "pack").unwrap();
        assert_eq!(content(&folder, "pack"), Some(b"one two".to_vec()));
        assert_eq!(content(&folder, "part"), None);
    }

    #[test]
    fn what_is_of_no_use_is_forgotten() {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder::open(home.path()).unwrap();
        let mut staged = folder.stage("part").unwrap();
        staged.append(b"wrong").unwrap();
        staged.restart().unwrap();
        staged.append(b"r").unwrap();
        assert_eq!(content(&folder, "part"), Some(b"r".to_vec()));
        staged.discard().unwrap();
        assert_eq!(content(&folder, "part"), None);
    }

    #[test]
    fn a_file_is_streamed_and_one_that_is_missing_is_no_failure() {
        let home = tempfile::tempdir().unwrap();
        let folder = Folder::open(home.path()).unwrap();
        folder.replace("pack", b"abc").unwrap();
        let mut seen = Vec::new();
        let length = folder.stream("pack", |piece| seen.extend_from_slice(piece));
        assert_eq!((length, seen), (Ok(Some(3)), b"abc".to_vec()));
        assert_eq!(folder.stream("missing", |_| {}), Ok(None));
    }
}
