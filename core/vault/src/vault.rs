//! The vault itself: what it holds on to between calls, which is no secret.

use std::sync::{Mutex, PoisonError};

use waymark_seal::{Cost, Key, calibrated};

use crate::config::{CostChoice, VaultConfig};
use crate::error::VaultError;
use crate::format::{CELLS_LEAST, CELLS_MOST};
use crate::hardware::HardwareLevel;
use crate::session::Session;
use crate::weak::{self, WeakSecret};

/// How the vault's file was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Condition {
    /// All is well, or was made at this start.
    Ready,
    /// There was a file that nobody can read. It was set aside under another name, not
    /// changed, and a fresh one made.
    SetAside,
    /// A later version of the app wrote it. Nothing is written, and nothing can be read.
    Newer,
    /// It could not be reached; the next call tries again.
    Unavailable(VaultError),
}

/// Sealed notes in one file. Keeps no key and no note: the key of an opened half lies in
/// the [`Latch`](waymark_seal::Latch), every call reads the file anew, and what it wipes
/// when it ends is wiped wherever it ends. All methods may be called from any thread.
pub struct Vault {
    pub(crate) config: VaultConfig,
    pub(crate) condition: Mutex<Condition>,
}

impl Vault {
    /// Opens the vault; makes it at first start. Finishes a destruction that was cut off,
    /// before anything else. What is wrong with the file is told by [`Vault::condition`],
    /// because everything public must work all the same.
    ///
    /// # Errors
    /// [`VaultError::BadSize`].
    pub fn open(config: VaultConfig) -> Result<Self, VaultError> {
        if !(CELLS_LEAST..=CELLS_MOST).contains(&config.cells) {
            return Err(VaultError::BadSize);
        }
        let condition = Mutex::new(Condition::Unavailable(VaultError::Damaged));
        let vault = Self { config, condition };
        // What failed is kept in the condition.
        drop(vault.enter());
        Ok(vault)
    }

    /// How the file was found.
    pub fn condition(&self) -> Condition {
        *self
            .condition
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn set_condition(&self, condition: Condition) {
        *self
            .condition
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = condition;
    }

    /// Whether a PIN is not enough on this device, because its keys can be copied.
    pub fn needs_passphrase(&self) -> bool {
        self.config.hardware.level() == HardwareLevel::Software
    }

    /// Whether a PIN, or a passphrase where one is needed, may be used.
    ///
    /// # Errors
    /// The reason why not.
    pub fn check_secret(&self, secret: &[u8]) -> Result<(), WeakSecret> {
        let secret = weak::normalised(secret);
        if self.needs_passphrase() {
            weak::check_passphrase(&secret)
        } else {
            weak::check_pin(&secret)
        }
    }

    /// The random number that the file got when it was made or when its first PIN was set:
    /// whoever remembers it can tell that the file has been made anew since. No secret.
    ///
    /// # Errors
    /// [`VaultError::Damaged`], [`VaultError::Newer`], [`VaultError::Store`].
    pub fn number(&self) -> Result<[u8; 16], VaultError> {
        Ok(self.enter()?.image()?.head().vault_id)
    }

    /// How well the device keeps its keys.
    pub fn hardware_level(&self) -> HardwareLevel {
        self.config.hardware.level()
    }

    /// What is open.
    ///
    /// # Errors
    /// [`VaultError::Locked`] where nothing is.
    pub fn session(&self) -> Result<Session, VaultError> {
        let (_, _, about) = self.config.latch.key().ok_or(VaultError::Locked)?;
        Ok(Session::unpacked(about))
    }

    /// The cost of guesses in a new file.
    pub(crate) fn new_cost(&self) -> Result<Cost, VaultError> {
        match self.config.cost {
            CostChoice::Fixed(cost) => Ok(cost),
            CostChoice::Calibrated => Ok(calibrated(&*self.config.clock)?),
        }
    }

    /// A new random key.
    pub(crate) fn random_key(&self) -> Result<Key, VaultError> {
        Ok(Key::random(&*self.config.entropy)?)
    }
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Vault(***)")
    }
}
