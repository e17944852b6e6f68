//! A stand-in for the device's key store. It protects nothing: its keys lie in memory or
//! in a plain file, for authors and tests.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use waymark_base::Entropy;
use waymark_seal::envelope::{self, OVERHEAD, Purpose};
use waymark_seal::{Key, SystemEntropy, Zeroizing};
use waymark_store::Folder;

use crate::hardware::{HardwareError, HardwareKey, HardwareLevel, KeyNumber};

const FILE: &str = "mock-hardware-key";
const FIRST_LINE: &str = "MOCK: these keys protect nothing; for authors and tests only";
const FILE_MOST: usize = 4096;

/// What was asked of the mock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HardwareCall {
    /// [`HardwareKey::wrap`].
    Wrap(KeyNumber),
    /// [`HardwareKey::unwrap`].
    Unwrap(KeyNumber),
    /// [`HardwareKey::destroy`].
    Destroy(KeyNumber),
}

/// A mock of the device's key store that remembers what was asked of it.
pub struct MockHardwareKey {
    folder: Option<Folder>,
    entropy: Arc<dyn Entropy>,
    state: Mutex<State>,
}

struct State {
    keys: [Option<Key>; 4],
    level: HardwareLevel,
    failure: Option<HardwareError>,
    calls: Vec<HardwareCall>,
}

impl MockHardwareKey {
    /// Keys that end with the process.
    pub fn in_memory() -> Self {
        Self::new(None, Arc::new(SystemEntropy))
    }

    /// Keys in the file `mock-hardware-key`, which says in its first line what it is.
    pub fn in_file(folder: Folder) -> Self {
        Self::new(Some(folder), Arc::new(SystemEntropy))
    }

    /// Keys in memory, drawn from given randomness: the same calls give the same bytes.
    pub fn drawing_from(entropy: Arc<dyn Entropy>) -> Self {
        Self::new(None, entropy)
    }

    fn new(folder: Option<Folder>, entropy: Arc<dyn Entropy>) -> Self {
        let state = State {
            keys: [const { None }; 4],
            level: HardwareLevel::TrustedEnvironment,
            failure: None,
            calls: Vec::new(),
        };
        Self {
            folder,
            entropy,
            state: Mutex::new(state),
        }
    }

    /// From now on claims to be so good.
    pub fn set_level(&self, level: HardwareLevel) {
        self.state().level = level;
    }

    /// From now on every call fails like this; none: works again.
    pub fn set_failure(&self, failure: Option<HardwareError>) {
        self.state().failure = failure;
    }

    /// What was asked so far, oldest first.
    pub fn calls(&self) -> Vec<HardwareCall> {
        self.state().calls.clone()
    }

    /// Whether a key exists.
    pub fn has(&self, key: KeyNumber) -> bool {
        let mut state = self.state();
        self.load(&mut state).is_ok() && slot(&mut state, key).is_some_and(|place| place.is_some())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn called(&self, call: HardwareCall) -> Result<MutexGuard<'_, State>, HardwareError> {
        let mut state = self.state();
        state.calls.push(call);
        match state.failure {
            Some(failure) => Err(failure),
            None => self.load(&mut state).map(|()| state),
        }
    }

    fn load(&self, state: &mut State) -> Result<(), HardwareError> {
        let Some(folder) = &self.folder else {
            return Ok(());
        };
        let bytes = folder
            .read(FILE, FILE_MOST)
            .map_err(|_| HardwareError::Failed)?;
        let text = Zeroizing::new(bytes.unwrap_or_default());
        let mut lines = text.split(|byte| *byte == b'\n').skip(1);
        for place in &mut state.keys {
            *place = lines.next().and_then(key_of_line);
        }
        Ok(())
    }

    fn save(&self, state: &State) -> Result<(), HardwareError> {
        let Some(folder) = &self.folder else {
            return Ok(());
        };
        let mut text = Zeroizing::new(String::with_capacity(FILE_MOST));
        text.push_str(FIRST_LINE);
        for place in &state.keys {
            text.push('\n');
            for byte in place.iter().flat_map(Key::bytes) {
                text.push_str(&format!("{byte:02x}"));
            }
        }
        text.push('\n');
        folder
            .replace(FILE, text.as_bytes())
            .map_err(|_| HardwareError::Failed)
    }
}

fn key_of_line(line: &[u8]) -> Option<Key> {
    let mut key = Key::zero();
    let digits = std::str::from_utf8(line)
        .ok()
        .filter(|text| text.len() == 2 * Key::LENGTH)?;
    for (at, byte) in key.bytes_mut().iter_mut().enumerate() {
        *byte = u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok()?;
    }
    Some(key)
}

fn slot(state: &mut State, key: KeyNumber) -> Option<&mut Option<Key>> {
    state.keys.get_mut(usize::from(key.index()))
}

const PURPOSE: Purpose<'static> = Purpose {
    label: b"mock/v1",
    salt: &[],
    bound: &[],
};

impl HardwareKey for MockHardwareKey {
    fn level(&self) -> HardwareLevel {
        self.state().level
    }

    fn wrap(&self, key: KeyNumber, secret: &[u8]) -> Result<Vec<u8>, HardwareError> {
        let mut state = self.called(HardwareCall::Wrap(key))?;
        let place = slot(&mut state, key).ok_or(HardwareError::Failed)?;
        if place.is_none() {
            *place = Some(Key::random(&*self.entropy).map_err(|_| HardwareError::Failed)?);
        }
        let key = place.clone().ok_or(HardwareError::Failed)?;
        self.save(&state)?;
        let mut blob = vec![0; secret.len() + OVERHEAD];
        envelope::seal(&key, PURPOSE, &*self.entropy, secret, &mut blob)
            .map_err(|_| HardwareError::Failed)?;
        Ok(blob)
    }

    fn unwrap(&self, key: KeyNumber, blob: &[u8]) -> Result<Zeroizing<Vec<u8>>, HardwareError> {
        let mut state = self.called(HardwareCall::Unwrap(key))?;
        let key = slot(&mut state, key)
            .and_then(|place| place.clone())
            .ok_or(HardwareError::Gone)?;
        let length = blob
            .len()
            .checked_sub(OVERHEAD)
            .ok_or(HardwareError::Failed)?;
        let mut secret = Zeroizing::new(vec![0; length]);
        envelope::open(&key, PURPOSE, blob, &mut secret).map_err(|_| HardwareError::Gone)?;
        Ok(secret)
    }

    fn destroy(&self, key: KeyNumber) -> Result<(), HardwareError> {
        let mut state = self.called(HardwareCall::Destroy(key))?;
        let place = slot(&mut state, key).ok_or(HardwareError::Failed)?;
        if place.take().is_some() {
            self.save(&state)?;
        }
        Ok(())
    }
}
