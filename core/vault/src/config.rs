//! What a vault is made of.

use std::sync::Arc;

use waymark_base::{Clock, Entropy};
use waymark_seal::{Cost, Latch};
use waymark_store::Folder;

use crate::hardware::HardwareKey;

/// Cells a half, where nobody asks for another number.
pub const DEFAULT_CELLS: u16 = 256;

/// How hard the PINs of a new vault are to guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CostChoice {
    /// About half a second on this device.
    Calibrated,
    /// As given.
    Fixed(Cost),
}

/// Everything that a vault needs from outside.
#[derive(Clone)]
pub struct VaultConfig {
    /// The app's private folder.
    pub folder: Folder,
    /// The device's key store.
    pub hardware: Arc<dyn HardwareKey>,
    /// The system's randomness.
    pub entropy: Arc<dyn Entropy>,
    /// The device's clock.
    pub clock: Arc<dyn Clock>,
    /// Cost of a guess, where a file is made.
    pub cost: CostChoice,
    /// Cells a half, where a file is made: 8 to 256.
    pub cells: u16,
    /// Who may read, and until when.
    pub latch: Arc<Latch>,
}
