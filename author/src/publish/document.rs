//! A metadata file: what is said, and who has signed it.

use std::collections::BTreeSet;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::SPECIFICATION;
use super::error::PublishError;
use super::files::{self, LONGEST_METADATA, sha256};
use super::keys::{SecretKey, canonical};
use super::said::{Announced, Hashes, Role, Root, Said};

/// A signature under a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Id of the key.
    pub keyid: String,
    /// In digits.
    pub sig: String,
}

/// What is said, and the signatures under it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signed<T> {
    /// The signatures so far, of different keys.
    pub signatures: Vec<Signature>,
    /// What is said.
    pub signed: T,
}

impl<T: Said> Signed<T> {
    /// Signed by nobody yet.
    pub(super) fn new(signed: T) -> Self {
        Self {
            signatures: Vec::new(),
            signed,
        }
    }

    /// Reads a file; `None` where there is none.
    pub(super) fn read(file: &Path) -> Result<Option<Self>, PublishError> {
        let Some(bytes) = files::read(file, LONGEST_METADATA)? else {
            return Ok(None);
        };
        Self::of(&bytes, file).map(Some)
    }

    pub(super) fn of(bytes: &[u8], file: &Path) -> Result<Self, PublishError> {
        let name = || file.display().to_string();
        let wrong = || PublishError::NotOurs(name(), T::ROLE);
        let read: Self = serde_json::from_slice(bytes).map_err(|_| wrong())?;
        let (kind, specification, version, _) = read.signed.head();
        if kind != T::ROLE.to_string() || specification != SPECIFICATION || version == 0 {
            return Err(wrong());
        }
        Ok(read)
    }

    /// The file.
    pub(super) fn bytes(&self) -> Vec<u8> {
        canonical(self)
    }

    /// What the file after it says of it.
    pub(super) fn announced(&self) -> Announced {
        let bytes = self.bytes();
        Announced {
            version: self.signed.version(),
            length: bytes.len() as u64,
            hashes: Hashes {
                sha256: sha256(&bytes),
            },
        }
    }

    /// Puts a signature under it, in place of an earlier one of the same key.
    pub(super) fn sign(&mut self, key: &SecretKey) {
        let signature = Signature {
            keyid: key.keyid().to_owned(),
            sig: key.sign(&canonical(&self.signed)),
        };
        self.put(signature);
    }

    fn put(&mut self, signature: Signature) {
        self.signatures.retain(|one| one.keyid != signature.keyid);
        self.signatures.push(signature);
        self.signatures.sort_by(|a, b| a.keyid.cmp(&b.keyid));
    }

    /// Takes over what others have signed of the very same file; returns whose signatures
    /// are new.
    pub(super) fn take(&mut self, other: &Self) -> Result<Vec<String>, PublishError> {
        if canonical(&self.signed) != canonical(&other.signed) {
            return Err(PublishError::OtherDraft);
        }
        let fresh = |one: &&Signature| !self.signatures.contains(one);
        let new: Vec<Signature> = other.signatures.iter().filter(fresh).cloned().collect();
        let names = new.iter().map(|one| one.keyid.clone()).collect();
        new.into_iter().for_each(|one| self.put(one));
        Ok(names)
    }

    /// Ids of the keys whose signatures count for `role`, by what `root` says.
    pub(super) fn signers(&self, root: &Root, role: Role) -> BTreeSet<String> {
        let message = canonical(&self.signed);
        let counts = |one: &&Signature| {
            root.holders(role).contains(&one.keyid)
                && root
                    .keys
                    .get(&one.keyid)
                    .is_some_and(|key| key.has_signed(&message, &one.sig))
        };
        let signers = self.signatures.iter().filter(counts);
        signers.map(|one| one.keyid.clone()).collect()
    }

    /// Whether enough keys have signed, by what `root` says.
    pub(super) fn check(&self, root: &Root) -> Result<(), PublishError> {
        let (role, needed) = (T::ROLE, root.threshold(T::ROLE));
        let had = self.signers(root, role).len() as u64;
        if had < needed {
            return Err(PublishError::Unsigned { role, had, needed });
        }
        Ok(())
    }
}
