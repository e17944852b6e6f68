//! A device for tests: a folder, a key store, a clock and randomness that a test controls,
//! on which the vault can be started again and again.
#![allow(dead_code, reason = "each test binary uses a part")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use tempfile::TempDir;
use waymark_base::{Clock, Entropy, EntropyFailed};
use waymark_seal::{Cost, Latch, Zeroizing};
use waymark_store::Folder;
use waymark_vault::{
    CostChoice, HardwareCall, HardwareError, HardwareKey, HardwareLevel, KeyNumber,
    MockHardwareKey, NoteDraft, NoteId, Opened, TryPolicy, Vault, VaultConfig, VaultError,
};

pub(crate) const FIRST: &[u8] = b"482051";
pub(crate) const SECOND: &[u8] = b"930175";
pub(crate) const THIRD: &[u8] = b"725086";
pub(crate) const WRONG: &[u8] = b"519340";

/// What a test wants to happen at a call.
type Hook<T> = Mutex<Option<Box<dyn FnMut(T) + Send>>>;

fn run<T>(hook: &Hook<T>, with: T) {
    // Taken out while it runs, so that it may look at the device.
    let taken = hook.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(mut taken) = taken {
        taken(with);
        let mut place = hook.lock().unwrap_or_else(PoisonError::into_inner);
        place.get_or_insert(taken);
    }
}

/// A clock that stands where a test puts it.
#[derive(Default)]
pub(crate) struct TestClock {
    seconds: AtomicI64,
    uptime: AtomicU64,
}

impl TestClock {
    pub(crate) fn set_now(&self, seconds: i64) {
        self.seconds.store(seconds, Ordering::SeqCst);
    }

    pub(crate) fn set_uptime(&self, seconds: u64) {
        self.uptime.store(seconds, Ordering::SeqCst);
    }

    pub(crate) fn pass(&self, seconds: u32) {
        self.seconds.fetch_add(i64::from(seconds), Ordering::SeqCst);
        self.uptime.fetch_add(u64::from(seconds), Ordering::SeqCst);
    }

    pub(crate) fn pass_days(&self, days: u32) {
        self.pass(days * 86_400);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.seconds.load(Ordering::SeqCst)).unwrap()
    }

    fn uptime(&self) -> Duration {
        Duration::from_secs(self.uptime.load(Ordering::SeqCst))
    }
}

/// Bytes that are the same in every run (SplitMix64).
pub(crate) struct TestEntropy {
    state: Mutex<u64>,
    pub(crate) hook: Hook<usize>,
}

impl TestEntropy {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            state: Mutex::new(seed),
            hook: Mutex::new(None),
        }
    }
}

impl Entropy for TestEntropy {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), EntropyFailed> {
        run(&self.hook, bytes.len());
        let mut state = self.state.lock().unwrap();
        for chunk in bytes.chunks_mut(8) {
            *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut word = *state;
            word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            word ^= word >> 31;
            chunk.copy_from_slice(&word.to_le_bytes()[..chunk.len()]);
        }
        Ok(())
    }
}

/// The mock, with a look at every call before it is answered.
pub(crate) struct TestHardware {
    pub(crate) mock: MockHardwareKey,
    pub(crate) hook: Hook<HardwareCall>,
}

impl HardwareKey for TestHardware {
    fn level(&self) -> HardwareLevel {
        self.mock.level()
    }

    fn wrap(&self, key: KeyNumber, secret: &[u8]) -> Result<Vec<u8>, HardwareError> {
        run(&self.hook, HardwareCall::Wrap(key));
        self.mock.wrap(key, secret)
    }

    fn unwrap(&self, key: KeyNumber, blob: &[u8]) -> Result<Zeroizing<Vec<u8>>, HardwareError> {
        run(&self.hook, HardwareCall::Unwrap(key));
        self.mock.unwrap(key, blob)
    }

    fn destroy(&self, key: KeyNumber) -> Result<(), HardwareError> {
        run(&self.hook, HardwareCall::Destroy(key));
        self.mock.destroy(key)
    }
}

/// A phone.
pub(crate) struct Device {
    pub(crate) dir: TempDir,
    pub(crate) hardware: Arc<TestHardware>,
    pub(crate) clock: Arc<TestClock>,
    pub(crate) entropy: Arc<TestEntropy>,
    pub(crate) latch: Arc<Latch>,
    pub(crate) cells: u16,
}

/// The moment at which every device starts.
pub(crate) const START: i64 = 1_800_000_000;

impl Device {
    pub(crate) fn new() -> Self {
        Self::with_cells(8)
    }

    pub(crate) fn with_cells(cells: u16) -> Self {
        Self::seeded(cells, 1)
    }

    pub(crate) fn seeded(cells: u16, seed: u64) -> Self {
        let clock = TestClock::default();
        clock.set_now(START);
        clock.set_uptime(10_000);
        let entropy = Arc::new(TestEntropy::new(seed));
        let mock = MockHardwareKey::drawing_from(Arc::new(TestEntropy::new(seed ^ 0xffff)));
        Self {
            dir: tempfile::tempdir().unwrap(),
            hardware: Arc::new(TestHardware {
                mock,
                hook: Mutex::new(None),
            }),
            clock: Arc::new(clock),
            entropy,
            latch: Arc::new(Latch::new(true)),
            cells,
        }
    }

    /// A device on which the first PIN is set.
    pub(crate) fn set_up() -> Self {
        let device = Self::new();
        device.start().set_first_pin(FIRST).unwrap();
        device
    }

    pub(crate) fn config(&self) -> VaultConfig {
        VaultConfig {
            folder: Folder::open(self.dir.path()).unwrap(),
            hardware: self.hardware.clone(),
            entropy: self.entropy.clone(),
            clock: self.clock.clone(),
            cost: CostChoice::Fixed(Cost::TINY),
            cells: self.cells,
            latch: self.latch.clone(),
        }
    }

    /// Starts the app.
    pub(crate) fn start(&self) -> Vault {
        self.latch.lock();
        Vault::open(self.config()).unwrap()
    }

    /// Starts the app and opens it.
    pub(crate) fn opened(&self, pin: &[u8]) -> Vault {
        let vault = self.start();
        self.unlock(&vault, pin).unwrap();
        vault
    }

    pub(crate) fn unlock(&self, vault: &Vault, pin: &[u8]) -> Result<Opened, VaultError> {
        self.latch.lock();
        vault.unlock(self.latch.ticket(), pin, TryPolicy::default())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub(crate) fn data(&self) -> Vec<u8> {
        std::fs::read(self.path("data")).unwrap()
    }

    pub(crate) fn set_data(&self, bytes: &[u8]) {
        std::fs::write(self.path("data"), bytes).unwrap();
    }

    /// Names of all files but the lock, in order.
    pub(crate) fn files(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.dir.path()).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "lock")
            .collect();
        names.sort();
        names
    }

    pub(crate) fn at_hardware(&self, hook: impl FnMut(HardwareCall) + Send + 'static) {
        *self.hardware.hook.lock().unwrap() = Some(Box::new(hook));
    }

    pub(crate) fn at_entropy(&self, hook: impl FnMut(usize) + Send + 'static) {
        *self
            .entropy
            .hook
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = Some(Box::new(hook));
    }

    pub(crate) fn no_hooks(&self) {
        *self
            .hardware
            .hook
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = None;
        *self
            .entropy
            .hook
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = None;
    }
}

pub(crate) fn text(text: &str) -> Zeroizing<String> {
    Zeroizing::new(text.to_owned())
}

pub(crate) fn draft(title: &str) -> NoteDraft {
    NoteDraft {
        title: text(title),
        body: text(&format!("body of {title}")),
        ..NoteDraft::default()
    }
}

pub(crate) fn save(vault: &Vault, title: &str) -> NoteId {
    vault.save(&draft(title)).unwrap()
}

/// Titles, sorted.
pub(crate) fn titles(vault: &Vault) -> Vec<String> {
    let listing = vault.list().unwrap();
    let mut titles: Vec<String> = listing
        .notes
        .iter()
        .map(|note| note.title.to_string())
        .collect();
    titles.sort();
    titles
}
