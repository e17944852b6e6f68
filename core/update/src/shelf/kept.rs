//! What is trusted, with every root that led to it: a colleague's phone may trust an older
//! one, and needs each step of the way.

use waymark_store::{Folder, StoreError};

use crate::metadata::Root;
use crate::store::TrustedStore;

const ROOT: &str = "root.json";

/// The trusted files in the folder of packs.
pub(super) struct Kept<'a>(pub(super) &'a Folder);

impl TrustedStore for Kept<'_> {
    fn read(&self, name: &str, most: usize) -> Result<Option<Vec<u8>>, StoreError> {
        self.0.read(name, most)
    }

    fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        if name == ROOT
            && let Ok(root) = Root::first(bytes)
        {
            self.0.replace(&numbered(root.version()), bytes)?;
        }
        self.0.replace(name, bytes)
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.0.remove(name)
    }
}

/// Under which name the root of a version is kept beside the trusted one.
pub(crate) fn numbered(version: u64) -> String {
    format!("{version}.{ROOT}")
}

/// The version in such a name.
pub(crate) fn version_of(name: &str) -> Option<u64> {
    name.strip_suffix(&format!(".{ROOT}"))?.parse().ok()
}
