//! Where the trusted metadata is kept.

use waymark_store::{Folder, StoreError};

/// Keeps the metadata that was verified last. An error of it is an error of the update:
/// whoever cannot read what was trusted cannot tell what is older.
pub trait TrustedStore {
    /// The whole file; `None` where there is none.
    ///
    /// # Errors
    /// [`StoreError`].
    fn read(&self, name: &str, most: usize) -> Result<Option<Vec<u8>>, StoreError>;

    /// Puts `bytes` in place of the file, whole or not at all.
    ///
    /// # Errors
    /// [`StoreError`].
    fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError>;

    /// Removes the file; one that is not there is removed already.
    ///
    /// # Errors
    /// [`StoreError`].
    fn remove(&self, name: &str) -> Result<(), StoreError>;
}

impl TrustedStore for Folder {
    fn read(&self, name: &str, most: usize) -> Result<Option<Vec<u8>>, StoreError> {
        Self::read(self, name, most)
    }

    fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        Self::replace(self, name, bytes)
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        Self::remove(self, name)
    }
}
