//! A stand-in for the device's key store, for shells that know no crate below this one.

use std::path::Path;
use std::sync::Arc;

use waymark_store::Folder;
use waymark_vault::{HardwareKey, MockHardwareKey};

use crate::EngineError;

/// A key store that is a plain file in `folder` and protects nothing: for authors and
/// tests, never in an app.
///
/// # Errors
/// [`EngineError::Store`] where the folder cannot be used.
pub fn mock_hardware(folder: &Path) -> Result<Arc<dyn HardwareKey>, EngineError> {
    let folder = Folder::open(folder)?;
    Ok(Arc::new(MockHardwareKey::in_file(folder)))
}
