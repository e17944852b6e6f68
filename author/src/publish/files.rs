//! Reading and writing the files of a desk, whole or not at all.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use ring::digest::{SHA256, digest};
use waymark_update::{StoreError, hex};

use super::error::PublishError;

/// Longest metadata file, bytes: what a phone takes.
pub(super) const LONGEST_METADATA: u64 = 512 * 1024;
/// Longest unpacked pack, bytes: what a phone takes.
pub(super) const LONGEST_PACK: u64 = waymark_update::MOST_UNPACKED;

/// SHA-256 in lowercase digits.
pub(super) fn sha256(bytes: &[u8]) -> String {
    hex::write(digest(&SHA256, bytes).as_ref())
}

pub(super) fn failed(file: &Path) -> impl Fn(std::io::Error) -> PublishError + '_ {
    move |error| PublishError::File {
        file: file.display().to_string(),
        reason: error.into(),
    }
}

/// The whole file, at most `most` bytes of it; `None` where there is none.
pub(super) fn read(file: &Path, most: u64) -> Result<Option<Vec<u8>>, PublishError> {
    let length = match fs::metadata(file) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        other => other.map_err(failed(file))?.len(),
    };
    if length > most {
        return Err(PublishError::File {
            file: file.display().to_string(),
            reason: StoreError::TooLong,
        });
    }
    fs::read(file).map(Some).map_err(failed(file))
}

/// The whole file, which must be there.
pub(super) fn read_there(file: &Path, most: u64) -> Result<Vec<u8>, PublishError> {
    let missing = || PublishError::File {
        file: file.display().to_string(),
        reason: StoreError::NotFound,
    };
    read(file, most)?.ok_or_else(missing)
}

/// Puts `bytes` in place of the file, whole or not at all, and flushed: beside it first,
/// then renamed. Makes the folders on the way.
pub(super) fn write(file: &Path, bytes: &[u8]) -> Result<(), PublishError> {
    let folder = file.parent().unwrap_or(Path::new(""));
    make_folder(folder)?;
    let mut beside = file.as_os_str().to_owned();
    beside.push(".part");
    let beside = PathBuf::from(beside);
    let written = File::create(&beside)
        .and_then(|mut part| part.write_all(bytes).and_then(|()| part.sync_all()))
        .and_then(|()| fs::rename(&beside, file))
        .and_then(|()| flush(folder));
    written.map_err(failed(file))
}

/// Makes the new names in a folder outlast a power cut.
#[cfg(unix)]
fn flush(folder: &Path) -> std::io::Result<()> {
    let folder = if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    };
    File::open(folder)?.sync_all()
}

/// Windows opens no folder as a file and keeps its own journal of names.
#[cfg(not(unix))]
fn flush(_: &Path) -> std::io::Result<()> {
    Ok(())
}

pub(super) fn make_folder(folder: &Path) -> Result<(), PublishError> {
    fs::create_dir_all(folder).map_err(failed(folder))
}

/// Removes a file; one that is not there is removed already.
pub(super) fn remove(file: &Path) -> Result<(), PublishError> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(file)(error)),
        _ => Ok(()),
    }
}

/// Removes a folder with everything in it; one that is not there is removed already.
pub(super) fn remove_folder(folder: &Path) -> Result<(), PublishError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(folder)(error)),
        _ => Ok(()),
    }
}

/// The names of the files in a folder, in order; none where there is no folder.
pub(super) fn names(folder: &Path) -> Result<Vec<String>, PublishError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(failed(folder))?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(failed(folder))?;
        names.extend(entry.file_name().into_string());
    }
    names.sort();
    Ok(names)
}
