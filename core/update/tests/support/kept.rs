//! A trusted store in memory.

use std::cell::RefCell;
use std::collections::BTreeMap;

use waymark_store::StoreError;
use waymark_update::TrustedStore;

/// What is trusted, by name. `fails` names a file that cannot be read or written.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) files: RefCell<BTreeMap<String, Vec<u8>>>,
    pub(crate) fails: RefCell<Option<String>>,
}

impl Kept {
    pub(crate) fn all(&self) -> BTreeMap<String, Vec<u8>> {
        self.files.borrow().clone()
    }

    /// The version of what is kept under `name`; `None` where nothing is.
    pub(crate) fn version(&self, name: &str) -> Option<u64> {
        let files = self.files.borrow();
        let bytes = files.get(&format!("{name}.json"))?;
        let value: serde_json::Value = serde_json::from_slice(bytes).unwrap();
        value["signed"]["version"].as_u64()
    }

    fn may(&self, name: &str) -> Result<(), StoreError> {
        if self.fails.borrow().as_deref() == Some(name) {
            return Err(StoreError::Io);
        }
        Ok(())
    }
}

impl TrustedStore for Kept {
    fn read(&self, name: &str, most: usize) -> Result<Option<Vec<u8>>, StoreError> {
        self.may(name)?;
        let bytes = self.files.borrow().get(name).cloned();
        if bytes.as_ref().is_some_and(|bytes| bytes.len() > most) {
            return Err(StoreError::TooLong);
        }
        Ok(bytes)
    }

    fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
        self.may(name)?;
        self.files.borrow_mut().insert(name.into(), bytes.into());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), StoreError> {
        self.may(name)?;
        self.files.borrow_mut().remove(name);
        Ok(())
    }
}
