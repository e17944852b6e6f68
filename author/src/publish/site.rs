//! A folder as a web server hands it out.

use std::path::{Path, PathBuf};

use super::document::Signed;
use super::error::PublishError;
use super::files;
use super::said::{Role, Root, Said, Snapshot, Targets, Timestamp};

/// A published repository in a folder.
#[derive(Debug, Clone)]
pub struct Site {
    path: PathBuf,
}

/// Under which name below `targets/` a file lies: the digest stands before the name, so
/// that no file ever changes under somebody who is fetching it.
pub(super) fn address(path: &str, sha256: &str) -> String {
    match path.rsplit_once('/') {
        Some((folder, name)) => format!("{folder}/{sha256}.{name}"),
        None => format!("{sha256}.{path}"),
    }
}

impl Site {
    /// The site in a folder, which need not be there yet.
    pub fn at(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
        }
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn metadata(&self) -> PathBuf {
        self.path.join("metadata")
    }

    pub(super) fn targets_folder(&self) -> PathBuf {
        self.path.join("targets")
    }

    pub(super) fn root_file(&self, version: u64) -> PathBuf {
        self.versioned(Role::Root, version)
    }

    fn versioned(&self, role: Role, version: u64) -> PathBuf {
        self.metadata().join(format!("{version}.{role}.json"))
    }

    /// Every version of a role's file that lies here, the oldest first.
    pub(super) fn versions(&self, role: Role) -> Result<Vec<u64>, PublishError> {
        let end = format!(".{role}.json");
        let names = files::names(&self.metadata())?;
        let versions = names
            .iter()
            .filter_map(|name| name.strip_suffix(&end)?.parse().ok());
        let mut versions: Vec<u64> = versions.collect();
        versions.sort_unstable();
        Ok(versions)
    }

    /// The newest root.
    ///
    /// # Errors
    /// [`PublishError::NotOurs`], and the file's own.
    pub fn root(&self) -> Result<Option<Signed<Root>>, PublishError> {
        match self.versions(Role::Root)?.last() {
            Some(version) => self.exactly(*version),
            None => Ok(None),
        }
    }

    /// The timestamp, with which everything that counts begins.
    ///
    /// # Errors
    /// [`PublishError::NotOurs`], and the file's own.
    pub fn timestamp(&self) -> Result<Option<Signed<Timestamp>>, PublishError> {
        Signed::read(&self.metadata().join("timestamp.json"))
    }

    /// The snapshot that the timestamp names.
    ///
    /// # Errors
    /// [`PublishError::NotOurs`], and the file's own.
    pub fn snapshot(&self) -> Result<Option<Signed<Snapshot>>, PublishError> {
        match self.timestamp()? {
            Some(timestamp) => self.exactly(timestamp.signed.snapshot_version()),
            None => Ok(None),
        }
    }

    /// The targets file that the snapshot names.
    ///
    /// # Errors
    /// [`PublishError::NotOurs`], and the file's own.
    pub fn targets(&self) -> Result<Option<Signed<Targets>>, PublishError> {
        match self.snapshot()? {
            Some(snapshot) => self.exactly(snapshot.signed.targets_version()),
            None => Ok(None),
        }
    }

    pub(super) fn exactly<T: Said>(&self, version: u64) -> Result<Option<Signed<T>>, PublishError> {
        let file = self.versioned(T::ROLE, version);
        let read: Option<Signed<T>> = Signed::read(&file)?;
        match read {
            Some(read) if read.signed.version() == version => Ok(Some(read)),
            None => Ok(None),
            Some(_) => Err(PublishError::NotOurs(file.display().to_string(), T::ROLE)),
        }
    }
}
