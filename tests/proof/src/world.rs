//! A device in a folder: the app's private folder, and a mock of the key store beside it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use tempfile::TempDir;
use waymark_base::Clock;
use waymark_seal::{Cost, Latch};
use waymark_store::Folder;
use waymark_vault::{CostChoice, MockHardwareKey, Vault, VaultConfig, VaultError};

use crate::random::SeededEntropy;

/// Name of the folder of the key store.
pub const HARDWARE: &str = "hardware";
/// Name of the private folder.
pub const PRIVATE: &str = "private";

/// Where all of a device is, and how its vault is made.
#[derive(Debug, Clone)]
pub struct World {
    pub root: PathBuf,
    pub cells: u16,
    pub seed: u64,
}

/// A vault that somebody has opened, with its latch and its clock.
pub struct Running {
    pub vault: Vault,
    pub latch: Arc<Latch>,
    pub clock: Arc<StepClock>,
}

/// The first day of every story.
const START: i64 = 1_900_000_000;
/// Seconds of a day.
pub const DAY: i64 = 86_400;

/// A clock that is set by hand, and a device that has always been running for long enough
/// that no guess has to wait.
pub struct StepClock {
    day: AtomicU64,
    uptime: AtomicU64,
}

impl StepClock {
    pub fn new(day: u64, run: u64) -> Self {
        Self {
            day: AtomicU64::new(day),
            uptime: AtomicU64::new((run + 1) * 10_000 * 3600),
        }
    }

    pub fn later(&self, days: u64) {
        self.day.fetch_add(days, Ordering::SeqCst);
    }
}

impl Clock for StepClock {
    fn now(&self) -> Timestamp {
        let day = i64::try_from(self.day.load(Ordering::SeqCst)).unwrap_or(0);
        Timestamp::from_second(START + day * DAY).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    fn uptime(&self) -> Duration {
        Duration::from_secs(self.uptime.fetch_add(2 * 3600, Ordering::SeqCst))
    }
}

impl World {
    pub fn new(root: &Path, cells: u16, seed: u64) -> Self {
        Self {
            root: root.to_owned(),
            cells,
            seed,
        }
    }

    pub fn data(&self) -> PathBuf {
        self.root.join(PRIVATE).join("data")
    }

    /// Opens the vault as the app does at a start. No two runs of a story share a number.
    pub fn open(&self, day: u64, run: u64) -> Result<Running, VaultError> {
        let latch = Arc::new(Latch::new(true));
        let clock = Arc::new(StepClock::new(day, run));
        let hardware = MockHardwareKey::in_file(Folder::open(&self.root.join(HARDWARE))?);
        let vault = Vault::open(VaultConfig {
            folder: Folder::open(&self.root.join(PRIVATE))?,
            hardware: Arc::new(hardware),
            entropy: Arc::new(SeededEntropy::new(self.seed, run)),
            clock: clock.clone(),
            cost: CostChoice::Fixed(Cost::TINY),
            cells: self.cells,
            latch: latch.clone(),
        })?;
        Ok(Running {
            vault,
            latch,
            clock,
        })
    }

    /// The same device once more, elsewhere.
    pub fn copied(&self, place: &Path) -> io::Result<Self> {
        copy(&self.root, place)?;
        Ok(Self {
            root: place.to_owned(),
            ..self.clone()
        })
    }
}

/// A folder in memory, where there is one: flushing is counted here, not waited for.
pub fn scratch() -> Result<TempDir, String> {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() {
        tempfile::tempdir_in(memory)
    } else {
        tempfile::tempdir()
    };
    made.map_err(|error| format!("no temporary folder: {error}"))
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let place = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&entry.path(), &place)?;
        } else {
            fs::copy(entry.path(), place)?;
        }
    }
    Ok(())
}
