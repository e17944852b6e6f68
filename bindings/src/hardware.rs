//! The device's key store, which the app implements: Android Keystore, Secure Enclave.

use std::sync::Arc;

use waymark_engine::{HardwareError, HardwareLevel, KeyNumber};
use zeroize::Zeroizing;

use crate::call::contained;

/// What the app does with the device's key store. There are four keys, numbered 0 to 3;
/// none of them can leave the store. Nothing here may call the library: it is at work in
/// the private folder while it asks, and would wait for itself.
#[uniffi::export(foreign)]
pub trait HardwareKey: Send + Sync {
    /// How well the store keeps its keys. Asked once, at the start.
    fn level(&self) -> Result<HardwareLevel, HardwareKeyError>;

    /// Wraps thirty-two secret bytes with a key; makes the key where there is none. The
    /// answer is at most 238 bytes long.
    fn wrap(&self, key: u8, secret: Vec<u8>) -> Result<Vec<u8>, HardwareKeyError>;

    /// Unwraps what `wrap` gave with the same key.
    fn unwrap(&self, key: u8, blob: Vec<u8>) -> Result<Vec<u8>, HardwareKeyError>;

    /// Destroys a key for ever; one that is not there is destroyed already.
    fn destroy(&self, key: u8) -> Result<(), HardwareKeyError>;
}

/// What a key store answers that did not do its part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum HardwareKeyError {
    /// The key is gone for ever, and with it what it wrapped.
    #[error("gone")]
    Gone,
    /// The device must be unlocked first.
    #[error("locked")]
    Locked,
    /// Anything else.
    #[error("failed")]
    Failed,
}

impl From<uniffi::UnexpectedUniFFICallbackError> for HardwareKeyError {
    /// An exception that nobody foresaw. Its text is dropped: it may quote anything.
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Failed
    }
}

impl From<HardwareKeyError> for HardwareError {
    fn from(error: HardwareKeyError) -> Self {
        match error {
            HardwareKeyError::Gone => Self::Gone,
            HardwareKeyError::Locked => Self::Locked,
            HardwareKeyError::Failed => Self::Failed,
        }
    }
}

/// The app's key store as the engine wants it.
pub(crate) struct DeviceKeys {
    keys: Arc<dyn HardwareKey>,
    level: HardwareLevel,
}

impl DeviceKeys {
    /// A store that cannot say how well it keeps keys counts as one that does not.
    pub(crate) fn new(keys: Arc<dyn HardwareKey>) -> Self {
        let level = asked(|| keys.level()).unwrap_or(HardwareLevel::Software);
        Self { keys, level }
    }
}

impl waymark_engine::HardwareKey for DeviceKeys {
    fn level(&self) -> HardwareLevel {
        self.level
    }

    fn wrap(&self, key: KeyNumber, secret: &[u8]) -> Result<Vec<u8>, HardwareError> {
        asked(|| self.keys.wrap(key.index(), secret.to_vec()))
    }

    fn unwrap(&self, key: KeyNumber, blob: &[u8]) -> Result<Zeroizing<Vec<u8>>, HardwareError> {
        let unwrap = || HardwareKey::unwrap(&*self.keys, key.index(), blob.to_vec());
        asked(unwrap).map(Zeroizing::new)
    }

    fn destroy(&self, key: KeyNumber) -> Result<(), HardwareError> {
        asked(|| self.keys.destroy(key.index()))
    }
}

fn asked<T>(question: impl FnOnce() -> Result<T, HardwareKeyError>) -> Result<T, HardwareError> {
    let answer = contained(question).unwrap_or(Err(HardwareKeyError::Failed));
    answer.map_err(HardwareError::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use waymark_engine::HardwareKey as EngineKey;

    /// Panics, or answers with an error.
    struct Broken(Option<HardwareKeyError>);

    impl Broken {
        fn answer<T>(&self) -> Result<T, HardwareKeyError> {
            Err(self.0.expect("a store that was switched off"))
        }
    }

    impl HardwareKey for Broken {
        fn level(&self) -> Result<HardwareLevel, HardwareKeyError> {
            self.answer()
        }
        fn wrap(&self, _: u8, _: Vec<u8>) -> Result<Vec<u8>, HardwareKeyError> {
            self.answer()
        }
        fn unwrap(&self, _: u8, _: Vec<u8>) -> Result<Vec<u8>, HardwareKeyError> {
            self.answer()
        }
        fn destroy(&self, _: u8) -> Result<(), HardwareKeyError> {
            self.answer()
        }
    }

    #[test]
    fn a_store_that_panics_has_failed_and_counts_as_software() {
        let keys = DeviceKeys::new(Arc::new(Broken(None)));
        assert_eq!(keys.level(), HardwareLevel::Software);
        let [key, ..] = KeyNumber::ALL;
        assert_eq!(keys.wrap(key, &[1; 32]), Err(HardwareError::Failed));
        assert_eq!(keys.destroy(key), Err(HardwareError::Failed));
        let unwrapped = EngineKey::unwrap(&keys, key, b"blob");
        assert_eq!(unwrapped.err(), Some(HardwareError::Failed));
    }

    #[test]
    fn each_error_of_the_store_arrives_as_what_it_is() {
        let [key, ..] = KeyNumber::ALL;
        for (error, arrives) in [
            (HardwareKeyError::Gone, HardwareError::Gone),
            (HardwareKeyError::Locked, HardwareError::Locked),
            (HardwareKeyError::Failed, HardwareError::Failed),
        ] {
            let keys = DeviceKeys::new(Arc::new(Broken(Some(error))));
            assert_eq!(keys.destroy(key), Err(arrives));
        }
    }
}
