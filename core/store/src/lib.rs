//! The only crate of the core that touches the file system (SQLite opening a
//! pack read-only excepted), so that what is ever read or written can be seen in
//! one place. So far it streams regular files; what else the vault and the
//! updates need comes with them.

use std::fs::{self, File, Metadata};
use std::io::{ErrorKind, Read};
use std::path::Path;

/// How much is read at a time: enough that the calls cost nothing, little enough
/// that a pack of any size is checked in constant memory.
const CHUNK: usize = 64 * 1024;

/// A file cannot be read. Carries no path: the caller knows which it named, and
/// a log must not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// Nothing is there.
    #[error("there is no such file; check the path")]
    NotFound,
    /// A directory, a device or a pipe stands in place of the file.
    #[error("the path names a directory or a device; name a regular file")]
    NotAFile,
    /// The system does not let us read it.
    #[error("the system does not allow reading the file; check its permissions")]
    Denied,
    /// Reading failed.
    #[error("the file cannot be read; check the disk and try again")]
    Io,
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            // `NotADirectory`: a file stands where the path needs a directory.
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NotFound,
            ErrorKind::IsADirectory => Self::NotAFile,
            ErrorKind::PermissionDenied => Self::Denied,
            _ => Self::Io,
        }
    }
}

/// Hands a regular file to `visit` from its first byte to its last, piece by
/// piece, and returns its length.
///
/// # Errors
/// [`StoreError`], as soon as anything but a readable regular file is met. What
/// `visit` has seen until then is no whole file and must be thrown away.
pub fn read_in_chunks(path: &Path, mut visit: impl FnMut(&[u8])) -> Result<u64, StoreError> {
    // Asked before opening too, because opening a pipe waits for a writer.
    regular(&fs::metadata(path)?)?;
    let mut file = File::open(path)?;
    regular(&file.metadata()?)?;
    let mut buffer = vec![0; CHUNK];
    let mut length = 0;
    loop {
        let read = match file.read(&mut buffer) {
            Ok(0) => return Ok(length),
            Ok(read) => read,
            Err(error) if error.kind() == ErrorKind::Interrupted => continue,
            Err(error) => return Err(error.into()),
        };
        visit(buffer.get(..read).unwrap_or_default());
        length += read as u64;
    }
}

fn regular(metadata: &Metadata) -> Result<(), StoreError> {
    if metadata.is_file() {
        Ok(())
    } else {
        Err(StoreError::NotAFile)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(path: &Path) -> Result<(u64, Vec<u8>), StoreError> {
        let mut seen = Vec::new();
        let length = read_in_chunks(path, |chunk| seen.extend_from_slice(chunk))?;
        Ok((length, seen))
    }

    #[test]
    fn a_file_arrives_whole_and_in_order_whatever_its_length() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK + 7] {
            let written: Vec<u8> = (0..=255).cycle().take(length).collect();
            fs::write(&path, &written).unwrap();
            assert_eq!(read(&path), Ok((length as u64, written)));
        }
    }

    #[test]
    fn what_is_no_regular_file_is_named_as_such() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()), Err(StoreError::NotAFile));
        assert_eq!(
            read(&folder.path().join("missing")),
            Err(StoreError::NotFound)
        );
        let file = folder.path().join("file");
        fs::write(&file, b"x").unwrap();
        assert_eq!(read(&file.join("below")), Err(StoreError::NotFound));
        #[cfg(unix)]
        assert_eq!(read(Path::new("/dev/null")), Err(StoreError::NotAFile));
    }

    #[test]
    fn a_refusal_of_the_system_is_told_apart() {
        let refused = std::io::Error::from(ErrorKind::PermissionDenied);
        assert_eq!(StoreError::from(refused), StoreError::Denied);
        assert_eq!(
            StoreError::from(std::io::Error::other("disk")),
            StoreError::Io
        );
    }
}
