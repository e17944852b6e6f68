//! Streaming a regular file that somebody named.

use std::fs::{self, File, Metadata};
use std::io::{ErrorKind, Read};
use std::path::Path;

use crate::StoreError;

/// How much is read at a time: enough that the calls cost nothing, little enough
/// that a pack of any size is checked in constant memory.
const CHUNK: usize = 64 * 1024;

/// Hands a regular file to `visit` from its first byte to its last, piece by
/// piece, and returns its length.
///
/// # Errors
/// [`StoreError`], as soon as anything but a readable regular file is met. What
/// `visit` has seen until then is no whole file and must be thrown away.
pub fn read_in_chunks(path: &Path, mut visit: impl FnMut(&[u8])) -> Result<u64, StoreError> {
    let mut file = open_regular(path)?;
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

/// Opens a file that is a file and nothing else.
pub(crate) fn open_regular(path: &Path) -> Result<File, StoreError> {
    // Asked before opening too, because opening a pipe waits for a writer.
    regular(&fs::metadata(path)?)?;
    let file = File::open(path)?;
    regular(&file.metadata()?)?;
    Ok(file)
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
}
