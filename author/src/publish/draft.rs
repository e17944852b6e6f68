//! What waits for signatures. The folder holds all that a signer needs to see, so that it
//! can travel alone:
//!
//! ```text
//! root.json, targets.json    the files to sign, whichever of them there are
//! targets/                   the packed pack and the patches
//! present/                   what readers have now: root, targets file, pack
//! ```

use std::path::{Path, PathBuf};

use super::document::Signed;
use super::error::PublishError;
use super::files;
use super::said::{Role, Root, Said, Target, Targets};
use super::site::address;

/// The folder of a draft.
#[derive(Debug, Clone)]
pub struct Draft {
    path: PathBuf,
}

impl Draft {
    pub(super) fn at(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
        }
    }

    /// The draft in a folder, be it a desk or a draft that somebody handed on.
    ///
    /// # Errors
    /// [`PublishError::NothingDrafted`].
    pub fn open(path: &Path) -> Result<Self, PublishError> {
        let inside = Self::at(&path.join("draft"));
        let found = [inside, Self::at(path)].into_iter().find(Self::is_there);
        found.ok_or(PublishError::NothingDrafted)
    }

    fn is_there(&self) -> bool {
        [Role::Root, Role::Targets]
            .iter()
            .any(|role| self.file(*role).is_file())
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn file(&self, role: Role) -> PathBuf {
        self.path.join(format!("{role}.json"))
    }

    /// The root file that waits.
    ///
    /// # Errors
    /// [`PublishError::NotOurs`], and the file's own.
    pub fn root(&self) -> Result<Option<Signed<Root>>, PublishError> {
        Signed::read(&self.file(Role::Root))
    }

    /// The targets file that waits.
    ///
    /// # Errors
    /// [`PublishError::NotOurs`], and the file's own.
    pub fn targets(&self) -> Result<Option<Signed<Targets>>, PublishError> {
        Signed::read(&self.file(Role::Targets))
    }

    pub(super) fn write<T: Said>(&self, signed: &Signed<T>) -> Result<(), PublishError> {
        files::write(&self.file(T::ROLE), &signed.bytes())
    }

    /// Where a drafted target lies.
    pub(super) fn target(&self, path: &str, target: &Target) -> PathBuf {
        let address = address(path, &target.hashes.sha256);
        self.path.join("targets").join(address)
    }

    pub(super) fn present_root(&self) -> Result<Option<Signed<Root>>, PublishError> {
        Signed::read(&self.path.join("present/root.json"))
    }

    pub(super) fn present_targets(&self) -> Result<Option<Signed<Targets>>, PublishError> {
        Signed::read(&self.path.join("present/targets.json"))
    }

    pub(super) fn present_pack(&self) -> PathBuf {
        self.path.join("present/pack.wmk")
    }

    /// Puts in what readers have now, for signers to compare with.
    pub(super) fn show_present(
        &self,
        root: Option<&Signed<Root>>,
        targets: Option<&Signed<Targets>>,
    ) -> Result<(), PublishError> {
        let place = |name: &str| self.path.join("present").join(name);
        if let Some(root) = root {
            files::write(&place("root.json"), &root.bytes())?;
        }
        if let Some(targets) = targets {
            files::write(&place("targets.json"), &targets.bytes())?;
        }
        Ok(())
    }

    /// Takes the drafted targets file back, with what belongs to it.
    pub(super) fn drop_targets(&self) -> Result<(), PublishError> {
        files::remove(&self.file(Role::Targets))?;
        files::remove_folder(&self.path.join("targets"))
    }

    /// Takes all of it back.
    ///
    /// # Errors
    /// The folder's own.
    pub fn clear(&self) -> Result<(), PublishError> {
        files::remove_folder(&self.path)
    }
}
