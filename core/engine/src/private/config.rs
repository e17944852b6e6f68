//! What a shell hands in for the private part.

use std::path::PathBuf;
use std::sync::Arc;

use waymark_base::Entropy;
use waymark_vault::HardwareKey;

/// Hears that a PIN typed into the cover was right. Called from a thread of the engine's.
pub trait CoverListener: Send + Sync {
    /// Show the app in place of the cover.
    fn uncovered(&self);
}

/// How much work each guess of a PIN costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UnlockCost {
    /// About half a second on this device, measured when the vault is made.
    #[default]
    Calibrated,
    /// The least that is allowed, for tests and for devices with very little memory.
    Lowest,
    /// Next to nothing, so that a proof can unlock thousands of times. Protects nothing.
    #[cfg(feature = "tiny-cost")]
    Tiny,
}

/// Where the private part lies, and what it needs from the platform.
pub struct PrivateConfig {
    /// A folder that belongs to the app alone and is in no backup.
    pub folder: PathBuf,
    /// The device's key store.
    pub hardware: Arc<dyn HardwareKey>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
    /// See [`UnlockCost`].
    pub unlock_cost: UnlockCost,
    /// Who hears that the cover has been opened.
    pub listener: Option<Arc<dyn CoverListener>>,
}

impl std::fmt::Debug for PrivateConfig {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("PrivateConfig")
            .finish_non_exhaustive()
    }
}
