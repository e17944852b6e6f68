//! A device for the journeys: a key store that keeps nothing from anybody, a folder, and
//! somebody who listens whether the cover was opened.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use std::{fmt, io};

use tempfile::TempDir;
use waymark_engine::HardwareLevel;
use waymark_ffi::{
    Config, CoverListener, HardwareKey, HardwareKeyError, UnlockCost, Waymark, WaymarkError,
};

use super::acts::Somebody;

/// What stays when the app is started anew.
#[derive(Debug)]
pub struct Device {
    /// The private folder.
    pub folder: TempDir,
    /// The key store.
    pub keys: Arc<KeyStore>,
    /// Who listens.
    pub ear: Arc<Ear>,
}

impl Device {
    /// A new device.
    ///
    /// # Errors
    /// Where no folder can be made, or the level is none.
    pub fn new(level: &str) -> Result<Self, String> {
        Self::on(TempDir::new(), level)
    }

    /// A new device whose storage is memory where the system has such a place: for tests
    /// that write thousands of times and ask nothing of the disk.
    ///
    /// # Errors
    /// As [`Device::new`].
    pub fn in_memory(level: &str) -> Result<Self, String> {
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            TempDir::new_in(memory)
        } else {
            TempDir::new()
        };
        Self::on(folder, level)
    }

    fn on(folder: io::Result<TempDir>, level: &str) -> Result<Self, String> {
        Ok(Self {
            folder: folder.map_err(|error| error.to_string())?,
            keys: Arc::new(KeyStore::new(self::level(level)?)),
            ear: Arc::default(),
        })
    }

    /// Somebody at the app on this device.
    pub fn with<'a>(&'a self, waymark: &'a Waymark, patience: Duration) -> Somebody<'a> {
        Somebody {
            waymark,
            ear: &self.ear,
            patience,
        }
    }

    /// Starts the app with this key store, in this folder.
    ///
    /// # Errors
    /// Where the library does not open.
    pub fn start(&self, config: Config) -> Result<Arc<Waymark>, WaymarkError> {
        let config = Config {
            private_folder: Some(self.folder.path().display().to_string()),
            unlock_cost: Some(UnlockCost::Lowest),
            ..config
        };
        let keys = Arc::clone(&self.keys) as Arc<dyn HardwareKey>;
        Waymark::open_private(config, keys, Some(Arc::clone(&self.ear) as _))
    }
}

fn level(name: &str) -> Result<HardwareLevel, String> {
    match name {
        "secure_element" => Ok(HardwareLevel::SecureElement),
        "trusted_environment" => Ok(HardwareLevel::TrustedEnvironment),
        "software" => Ok(HardwareLevel::Software),
        other => Err(format!("there is no level `{other}`")),
    }
}

/// Keys one of which opens only what itself has wrapped. A wrapped secret is a number
/// under which the store remembers it.
pub struct KeyStore {
    level: HardwareLevel,
    kept: Mutex<Kept>,
    interruption: Mutex<Option<Interruption>>,
}

/// Something that happens while the store is asked.
type Interruption = Box<dyn FnOnce() + Send>;

impl fmt::Debug for KeyStore {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("KeyStore").finish_non_exhaustive()
    }
}

#[derive(Debug, Default)]
struct Kept {
    wrapped: u64,
    secrets: BTreeMap<(u8, Vec<u8>), Vec<u8>>,
    failing: Option<HardwareKeyError>,
}

impl KeyStore {
    /// A store without keys.
    pub fn new(level: HardwareLevel) -> Self {
        Self {
            level,
            kept: Mutex::default(),
            interruption: Mutex::default(),
        }
    }

    /// Lets something happen in the middle of the next question.
    pub fn interrupt(&self, interruption: Interruption) {
        *self.waiting() = Some(interruption);
    }

    fn waiting(&self) -> MutexGuard<'_, Option<Interruption>> {
        let waiting = self.interruption.lock();
        waiting.unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets every key, as a device does that was reset.
    pub fn lose_all(&self) {
        self.kept().secrets.clear();
    }

    /// From now on every answer is this error; `None`: no more.
    pub fn fail_with(&self, error: Option<HardwareKeyError>) {
        self.kept().failing = error;
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn working(&self) -> Result<MutexGuard<'_, Kept>, HardwareKeyError> {
        let interruption = self.waiting().take();
        if let Some(interruption) = interruption {
            interruption();
        }
        let kept = self.kept();
        match kept.failing {
            Some(error) => Err(error),
            None => Ok(kept),
        }
    }
}

impl HardwareKey for KeyStore {
    fn level(&self) -> Result<HardwareLevel, HardwareKeyError> {
        Ok(self.level)
    }

    fn wrap(&self, key: u8, secret: Vec<u8>) -> Result<Vec<u8>, HardwareKeyError> {
        let mut kept = self.working()?;
        kept.wrapped += 1;
        let blob = [b"mock".as_slice(), &kept.wrapped.to_le_bytes()].concat();
        kept.secrets.insert((key, blob.clone()), secret);
        Ok(blob)
    }

    fn unwrap(&self, key: u8, blob: Vec<u8>) -> Result<Vec<u8>, HardwareKeyError> {
        let secret = self.working()?.secrets.get(&(key, blob)).cloned();
        secret.ok_or(HardwareKeyError::Gone)
    }

    fn destroy(&self, key: u8) -> Result<(), HardwareKeyError> {
        self.working()?.secrets.retain(|(of, _), _| *of != key);
        Ok(())
    }
}

/// Counts how often the cover was opened.
#[derive(Debug, Default)]
pub struct Ear {
    heard: Mutex<u32>,
    again: Condvar,
}

impl Ear {
    /// How often until now.
    pub fn heard(&self) -> u32 {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether it is opened more than `before` times within `patience`.
    pub fn hears_more_than(&self, before: u32, patience: Duration) -> bool {
        let until = Instant::now() + patience;
        let mut heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        while *heard <= before {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            let waited = self.again.wait_timeout(heard, left);
            heard = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
        true
    }
}

impl CoverListener for Ear {
    fn uncovered(&self) -> Result<(), WaymarkError> {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.again.notify_all();
        Ok(())
    }
}
