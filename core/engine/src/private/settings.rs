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
    /// A PIN was set, as far as is known; without one there is nothing to check against.
    pub(crate) has_pin: bool,
    /// The vault's number when the PIN was set, in hexadecimal digits: a vault of another
    /// number was made since, and has none.
    pub(crate) vault: Option<String>,
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
    /// There were settings at this start, and they could not be read.
    #[serde(skip)]
    pub(crate) lost: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            set_up: false,
            has_pin: false,
            vault: None,
            discreet: true,
            cover: "calculator".to_owned(),
            triggers: default_rows(),
            lock_after_seconds: LOCK_AFTER_SECONDS,
            destroy_after_tries: None,
            languages: Vec::new(),
            lost: false,
        }
    }
}

impl Settings {
    /// Reads the settings; the defaults where none were ever saved.
    pub(crate) fn read(folder: &Folder) -> Self {
        match folder.read(FILE, MOST_BYTES) {
            Ok(None) => Self::default(),
            Ok(Some(bytes)) => serde_json::from_slice(&bytes).unwrap_or_else(|_| Self::lost()),
            Err(_) => Self::lost(),
        }
    }

    /// There were settings and they cannot be read. The careful ones then are: the cover
    /// in front as somebody is used to, and no set-up, which would write over the notes.
    /// Whether there is a PIN is not known: it opens the notes as ever, and the public
    /// reference opens without it, because it must never be out of reach.
    fn lost() -> Self {
        Self {
            set_up: true,
            lost: true,
            ..Self::default()
        }
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
    fn settings_are_found_again_and_of_damaged_ones_the_careful_ones_are_left() {
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
        for damaged in [&b"{\"set_up\": tr"[..], b"", b"[1]", &[0xff; 70_000]] {
            folder.replace(FILE, damaged).unwrap();
            let read = Settings::read(&folder);
            assert_eq!(read, Settings::lost());
            assert!(read.set_up && read.discreet && !read.has_pin);
        }
    }

    #[test]
    fn settings_of_an_older_version_keep_what_they_say() {
        let place = tempfile::tempdir().unwrap();
        let folder = Folder::open(place.path()).unwrap();
        folder.replace(FILE, b"{\"set_up\": true}").unwrap();
        assert!(Settings::read(&folder).set_up && Settings::read(&folder).discreet);
    }
}
