//! The device's key store, as a shell hands it in. The vault sees wrapped bytes only; the
//! four keys themselves never leave the hardware.

use waymark_seal::Zeroizing;

use crate::format::Half;

/// Where the device keeps the keys that cannot be copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum HardwareLevel {
    /// A chip of its own: StrongBox or the Secure Enclave.
    SecureElement,
    /// A protected part of the main processor.
    TrustedEnvironment,
    /// Nowhere: whoever copies the storage copies the keys. A PIN is then not enough.
    Software,
}

/// The key store did not do its part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HardwareError {
    /// The key is gone for ever, and with it what it wrapped.
    #[error("the device's key is gone; what it protected cannot be read any more")]
    Gone,
    /// The device must be unlocked first.
    #[error("the device keeps its key locked; unlock the device and try again")]
    Locked,
    /// Anything else.
    #[error("the device's key store failed; try again, then restart the device")]
    Failed,
}

/// Number of one of the four hardware keys: `2 × half + which`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyNumber(u8);

impl KeyNumber {
    /// All four.
    pub const ALL: [Self; 4] = [Self(0), Self(1), Self(2), Self(3)];

    /// The key of a half; each half has two, one of which is in use.
    pub fn of(half: Half, which: Which) -> Self {
        Self(2 * half.byte() + which.byte())
    }

    /// 0 to 3.
    pub fn index(self) -> u8 {
        self.0
    }
}

/// Which of its two hardware keys a half uses; a purge changes to the other one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Which {
    /// Number 0.
    Even,
    /// Number 1.
    Odd,
}

impl Which {
    /// The byte of the format.
    pub fn byte(self) -> u8 {
        match self {
            Self::Even => 0,
            Self::Odd => 1,
        }
    }

    /// From the byte of the format.
    pub fn from_byte(byte: u8) -> Option<Self> {
        match byte {
            0 => Some(Self::Even),
            1 => Some(Self::Odd),
            _ => None,
        }
    }

    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::Even => Self::Odd,
            Self::Odd => Self::Even,
        }
    }
}

/// What a shell does for the vault with the device's key store.
pub trait HardwareKey: Send + Sync {
    /// How well the keys are kept.
    fn level(&self) -> HardwareLevel;

    /// Wraps a secret of thirty-two bytes; makes the key where there is none. The answer
    /// is at most 238 bytes long.
    ///
    /// # Errors
    /// [`HardwareError`].
    fn wrap(&self, key: KeyNumber, secret: &[u8]) -> Result<Vec<u8>, HardwareError>;

    /// Unwraps what [`HardwareKey::wrap`] gave with the same key.
    ///
    /// # Errors
    /// [`HardwareError::Gone`] where the key is another one or was destroyed.
    fn unwrap(&self, key: KeyNumber, blob: &[u8]) -> Result<Zeroizing<Vec<u8>>, HardwareError>;

    /// Destroys a key for ever; one that is not there is destroyed already.
    ///
    /// # Errors
    /// [`HardwareError`] where it may still be there.
    fn destroy(&self, key: KeyNumber) -> Result<(), HardwareError>;
}
