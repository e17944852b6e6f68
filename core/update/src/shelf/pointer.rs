//! The pointer: which pack is in use.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use waymark_store::{Folder, StoreError};

use crate::changes::Changes;

const FILE: &str = "present";
const MOST_BYTES: usize = 256 * 1024;

/// A pack that was installed and is in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Present {
    /// Version of the content.
    pub version: u32,
    /// SHA-256 of the pack in digits.
    pub sha256: String,
    /// Bytes of the pack.
    pub length: u64,
    /// Day of the content, as the pack writes it.
    pub date: String,
    /// When the publisher's word for it runs out.
    pub expires: Timestamp,
    /// When it was installed, by the moment that dates were measured against.
    pub checked_at: Timestamp,
    /// Whether it has given a good answer in the app.
    pub answered: bool,
    /// The pack before, until this one has answered.
    pub before: Option<Before>,
    /// What is different from the pack before.
    pub changes: Option<Changes>,
    /// The file as it was fetched, to be handed on.
    pub packed: Option<Packed>,
}

/// The pack before the one in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Before {
    /// Version of the content.
    pub version: u32,
    /// SHA-256 of the pack in digits.
    pub sha256: String,
    /// Bytes of the pack.
    pub length: u64,
    /// Day of the content.
    pub date: String,
    /// When the publisher's word for it runs out.
    pub expires: Timestamp,
    /// When it was installed.
    pub checked_at: Timestamp,
}

/// A file of the repository that is kept to be handed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Packed {
    /// Its path in the repository.
    pub path: String,
    /// Its address there: the path with its digest.
    pub address: String,
    /// Whether it is a patch.
    pub patch: bool,
}

impl Present {
    /// The pointer as it stands; none where there is none, or none that can be read.
    pub(super) fn read(folder: &Folder) -> Result<Option<Self>, StoreError> {
        match folder.read(FILE, MOST_BYTES) {
            Err(StoreError::TooLong) => Ok(None),
            other => Ok(other?.and_then(|bytes| serde_json::from_slice(&bytes).ok())),
        }
    }

    pub(super) fn write(&self, folder: &Folder) -> Result<(), StoreError> {
        let bytes = serde_json::to_vec(self).map_err(|_| StoreError::Io)?;
        folder.replace(FILE, &bytes)
    }

    pub(super) fn forget(folder: &Folder) -> Result<(), StoreError> {
        folder.remove(FILE)
    }

    /// The name of its file.
    pub(crate) fn file(&self) -> String {
        file(self.version, &self.sha256)
    }

    /// The name of the file as it was fetched.
    pub(crate) fn packed_file(&self) -> String {
        packed_file(self.version, &self.sha256)
    }

    /// This pack as the one before another: itself, where it has answered, or else the last
    /// one that had.
    pub(super) fn as_before(&self) -> Option<Before> {
        if !self.answered {
            return self.before.clone();
        }
        Some(Before {
            version: self.version,
            sha256: self.sha256.clone(),
            length: self.length,
            date: self.date.clone(),
            expires: self.expires,
            checked_at: self.checked_at,
        })
    }

    /// The pack before as the one in use.
    pub(super) fn one_before(self) -> Option<Self> {
        let before = self.before?;
        Some(Self {
            version: before.version,
            sha256: before.sha256,
            length: before.length,
            date: before.date,
            expires: before.expires,
            checked_at: before.checked_at,
            answered: true,
            before: None,
            changes: None,
            packed: None,
        })
    }
}

/// The name of a pack's file.
pub(super) fn file(version: u32, sha256: &str) -> String {
    format!("pack-{version}-{}.wmk", short(sha256))
}

/// The name of a pack's file as it was fetched.
pub(super) fn packed_file(version: u32, sha256: &str) -> String {
    format!("packed-{version}-{}.zst", short(sha256))
}

fn short(sha256: &str) -> &str {
    sha256.get(..16).unwrap_or_default()
}
