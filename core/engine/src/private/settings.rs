//! The app's settings: no secret among them, so they lie open as JSON in the private
//! folder. Nothing in them says whether notes exist or how many PINs there are.

use serde::{Deserialize, Serialize};
use waymark_store::{Folder, StoreError};

use crate::exit::{TriggerRow, default_rows};

const FILE: &str = "settings";
const MOST_BYTES: usize = 64 * 1024;
/// How long notes stay open untouched until somebody changes it, in seconds.
const LOCK_AFTER_SECONDS: u32 = 60;

/// What somebody has set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    /// Set-up was finished once.
    pub(crate) set_up: bool,
    /// A PIN was set; before that there is nothing to check one against.
    pub(crate) has_pin: bool,
    /// The cover stands in front at every start.
    pub(crate) discreet: bool,
    /// Id of the cover.
    pub(crate) cover: String,
    /// What each trigger does.
    pub(crate) triggers: Vec<TriggerRow>,
    /// Notes lock after so many seconds without a touch.
    pub(crate) lock_after_seconds: u32,
    /// Everything in the vault is destroyed at so many wrong PINs in a row.
    pub(crate) destroy_after_tries: Option<u32>,
    /// Languages that the reader chose, best first; none: the system's.
    pub(crate) languages: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            set_up: false,
            has_pin: false,
            discreet: true,
            cover: "calculator".to_owned(),
            triggers: default_rows(),
            lock_after_seconds: LOCK_AFTER_SECONDS,
            destroy_after_tries: None,
            languages: Vec::new(),
        }
    }
}

impl Settings {
    /// Reads the settings. What cannot be understood counts as never set: the defaults
    /// are the careful ones.
    pub(crate) fn read(folder: &Folder) -> Self {
        let bytes = folder.read(FILE, MOST_BYTES).ok().flatten();
        let read = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
        read.unwrap_or_default()
    }

    /// Saves the settings.
    pub(crate) fn save(&self, folder: &Folder) -> Result<(), StoreError> {
        let bytes = serde_json::to_vec_pretty(self).map_err(|_| StoreError::Io)?;
        folder.replace(FILE, &bytes)
    }

    /// Forgets all settings, as on a device where nobody has ever set any.
    pub(crate) fn forget(folder: &Folder) -> Result<(), StoreError> {
        folder.remove(FILE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_are_found_again_and_damaged_ones_are_the_careful_defaults() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::open(place.path()).unwrap();
        assert_eq!(Settings::read(&folder), Settings::default());
        let changed = Settings {
            set_up: true,
            lock_after_seconds: 300,
            ..Settings::default()
        };
        changed.save(&folder).unwrap();
        assert_eq!(Settings::read(&folder), changed);
        folder.replace(FILE, b"{\"set_up\": tr").unwrap();
        assert_eq!(Settings::read(&folder), Settings::default());
    }

    #[test]
    fn settings_of_an_older_version_keep_what_they_say() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::open(place.path()).unwrap();
        folder.replace(FILE, b"{\"set_up\": true}").unwrap();
        assert!(Settings::read(&folder).set_up && Settings::read(&folder).discreet);
    }
}
