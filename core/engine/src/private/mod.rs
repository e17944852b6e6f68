//! What is private on this device: settings, the cover, the vault, and the way in.

mod attempt;
mod config;
mod settings;

pub use config::{CoverListener, PrivateConfig, UnlockCost};
pub(crate) use settings::Settings;

use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use waymark_base::{Clock, Entropy};
use waymark_seal::{Cost, Zeroizing};
use waymark_store::Folder;
use waymark_vault::{Condition, CostChoice, DEFAULT_CELLS, TryPolicy, Vault, VaultConfig};

use crate::cover::CoverMachine;
use crate::exit::Guard;
use crate::EngineError;

/// What `UnlockCost::Lowest` is.
#[cfg(not(feature = "tiny-cost"))]
const LOWEST: Cost = Cost::FLOOR;
#[cfg(feature = "tiny-cost")]
const LOWEST: Cost = Cost::TINY;

/// The private part of an engine.
pub(crate) struct Private {
    pub(crate) guard: Arc<Guard>,
    pub(crate) vault: Vault,
    pub(crate) folder: Folder,
    pub(crate) entropy: Arc<dyn Entropy>,
    pub(crate) clock: Arc<dyn Clock>,
    settings: RwLock<Settings>,
    cover: Mutex<CoverMachine>,
    listener: Option<Arc<dyn CoverListener>>,
    /// PINs typed into the cover that are still being tried.
    attempts: AtomicUsize,
}

impl Private {
    pub(crate) fn open(config: PrivateConfig, clock: Arc<dyn Clock>) -> Result<Self, EngineError> {
        let folder = Folder::open(&config.folder)?;
        let mut settings = Settings::read(&folder);
        let guard = Arc::new(Guard::new(!(settings.set_up && settings.discreet)));
        guard.triggers.set(&settings.triggers);
        let vault = Vault::open(VaultConfig {
            folder: folder.clone(),
            hardware: config.hardware,
            entropy: Arc::clone(&config.entropy),
            clock: Arc::clone(&clock),
            cost: match config.unlock_cost {
                UnlockCost::Calibrated => CostChoice::Calibrated,
                UnlockCost::Lowest => CostChoice::Fixed(LOWEST),
                #[cfg(feature = "tiny-cost")]
                UnlockCost::Tiny => CostChoice::Fixed(Cost::TINY),
            },
            cells: DEFAULT_CELLS,
            latch: Arc::clone(&guard.latch),
        })?;
        if vault.condition() == Condition::SetAside {
            // The new vault has no PIN yet, and none must be asked for.
            settings.has_pin = false;
            settings.save(&folder)?;
        }
        let cover = Mutex::new(CoverMachine::new(&settings.cover));
        Ok(Self {
            guard,
            vault,
            folder,
            entropy: config.entropy,
            clock,
            settings: RwLock::new(settings),
            cover,
            listener: config.listener,
            attempts: AtomicUsize::new(0),
        })
    }

    /// A copy of the settings as they are now.
    pub(crate) fn settings(&self) -> Settings {
        let settings = self.settings.read().unwrap_or_else(PoisonError::into_inner);
        settings.clone()
    }

    /// Changes the settings: saved first, then in force.
    pub(crate) fn change_settings(
        &self,
        change: impl FnOnce(&mut Settings),
    ) -> Result<(), EngineError> {
        let mut settings = self.settings.write().unwrap_or_else(PoisonError::into_inner);
        let mut changed = settings.clone();
        change(&mut changed);
        changed.save(&self.folder)?;
        self.guard.triggers.set(&changed.triggers);
        if changed.cover != settings.cover {
            *self.cover() = CoverMachine::new(&changed.cover);
        }
        *settings = changed;
        Ok(())
    }

    pub(crate) fn cover(&self) -> MutexGuard<'_, CoverMachine> {
        self.cover.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn policy(&self) -> TryPolicy {
        TryPolicy {
            destroy_after: self.settings().destroy_after_tries,
        }
    }

    /// What an exit left to be done because it takes time.
    pub(crate) fn finish_exit(&self) -> Result<(), EngineError> {
        if self.guard.take_destroy_due() {
            self.destroy()?;
        }
        Ok(())
    }

    /// Destroys everything private: afterwards the folder is that of a fresh install.
    pub(crate) fn destroy(&self) -> Result<(), EngineError> {
        self.guard.latch.close();
        self.vault.destroy()?;
        Settings::forget(&self.folder)?;
        let mut settings = self.settings.write().unwrap_or_else(PoisonError::into_inner);
        *settings = Settings::default();
        self.guard.triggers.set(&settings.triggers);
        *self.cover() = CoverMachine::new(&settings.cover);
        Ok(())
    }

    /// Opens the notes with what was typed on the first pad. Whatever was open is locked
    /// before: a second PIN typed over open notes leaves nothing of them.
    pub(crate) fn unlock(&self) -> Result<(), EngineError> {
        let typed: Zeroizing<Vec<u8>> = self.guard.pads.first.taken();
        self.guard.lock();
        let ticket = self.guard.latch.uncovered().ok_or(EngineError::Covered)?;
        self.vault.unlock(ticket, &typed, self.policy())?;
        self.guard.touch(self.clock.uptime());
        Ok(())
    }
}
