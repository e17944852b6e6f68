//! What is private on this device: settings, the cover, the vault, and the way in.

mod attempt;
mod config;
mod known;
mod settings;

pub use config::{CoverListener, PrivateConfig, UnlockCost};
pub(crate) use settings::Settings;

use std::sync::atomic::AtomicUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use waymark_base::{Clock, Entropy};
use waymark_seal::{Cost, Zeroizing};
use waymark_store::Folder;
use waymark_vault::{CostChoice, DEFAULT_CELLS, Session, TryPolicy, Vault, VaultConfig};

use crate::EngineError;
use crate::cover::CoverMachine;
use crate::exit::Guard;
use crate::set_up::SetUp;

/// How somebody came in by the cover.
#[derive(Clone, Copy)]
pub(crate) struct Entrance {
    /// What the PIN opened; none where only the reference opened.
    pub(crate) session: Option<Session>,
}

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
    pub(crate) set_up: Mutex<SetUp>,
    entrance: Mutex<Option<Entrance>>,
    /// PINs typed into the cover that are still being tried.
    attempts: AtomicUsize,
}

impl Private {
    pub(crate) fn open(config: PrivateConfig, clock: Arc<dyn Clock>) -> Result<Self, EngineError> {
        let folder = Folder::open(&config.folder)?;
        let settings = Settings::read(&folder);
        let guard = Arc::new(Guard::new(false));
        let vault = Vault::open(VaultConfig {
            folder: folder.clone(),
            hardware: config.hardware,
            entropy: Arc::clone(&config.entropy),
            clock: Arc::clone(&clock),
            cost: match config.unlock_cost {
                UnlockCost::Calibrated => CostChoice::Calibrated,
                UnlockCost::Lowest => CostChoice::Fixed(Cost::FLOOR),
                #[cfg(feature = "tiny-cost")]
                UnlockCost::Tiny => CostChoice::Fixed(Cost::TINY),
            },
            cells: DEFAULT_CELLS,
            latch: Arc::clone(&guard.latch),
        })?;
        let settings = known::settled(&vault, &folder, settings);
        guard.triggers.set(&settings.triggers);
        if !(settings.set_up && settings.discreet) {
            guard.latch.uncover(guard.latch.ticket());
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
            set_up: Mutex::new(SetUp::new()),
            entrance: Mutex::new(None),
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
        let mut settings = self
            .settings
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let mut changed = settings.clone();
        change(&mut changed);
        changed.save(&self.folder)?;
        self.put_in_force(&mut settings, changed);
        Ok(())
    }

    /// Forgets all settings, on the disk and here: as on a device where nobody has ever set
    /// any. Whoever is just saving some waits, so that none come back.
    fn forget_settings(&self) -> Result<(), EngineError> {
        let mut settings = self
            .settings
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let forgotten = Settings::forget(&self.folder);
        self.put_in_force(&mut settings, Settings::default());
        Ok(forgotten?)
    }

    fn put_in_force(&self, settings: &mut Settings, changed: Settings) {
        self.guard.triggers.set(&changed.triggers);
        if changed.cover != settings.cover {
            *self.cover() = CoverMachine::new(&changed.cover);
        }
        *settings = changed;
    }

    pub(crate) fn cover(&self) -> MutexGuard<'_, CoverMachine> {
        self.cover.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn policy(&self) -> TryPolicy {
        TryPolicy {
            destroy_after: self.settings().destroy_after_tries,
        }
    }

    /// What an exit left to be done because it takes time; whether there was anything.
    pub(crate) fn finish_exit(&self) -> Result<bool, EngineError> {
        if !self.guard.take_destroy_due() {
            return Ok(false);
        }
        if let Err(error) = self.destroy() {
            // Not forgotten: it was asked for.
            self.guard.set_destroy_due();
            return Err(error);
        }
        Ok(true)
    }

    /// Destroys everything private: afterwards the folder is that of a fresh install.
    pub(crate) fn destroy(&self) -> Result<(), EngineError> {
        self.guard.cover();
        self.vault.destroy()?;
        self.forget_settings()?;
        self.take_entrance();
        *self.set_up.lock().unwrap_or_else(PoisonError::into_inner) = SetUp::new();
        Ok(())
    }

    /// Opens the notes with what was typed on the first pad. Whatever was open is locked
    /// before: a second PIN typed over open notes leaves nothing of them.
    pub(crate) fn unlock(&self) -> Result<(), EngineError> {
        let typed: Zeroizing<Vec<u8>> = self.guard.pads.first.taken();
        // Behind the cover nothing is open that could be locked, and a PIN that is being
        // tried there must not be cut off.
        self.guard.latch.uncovered().ok_or(EngineError::Covered)?;
        self.guard.lock();
        let ticket = self.guard.latch.uncovered().ok_or(EngineError::Covered)?;
        let unlocked = self.vault.unlock(ticket, &typed, self.policy());
        if unlocked.is_err() {
            self.forget_what_is_gone();
        }
        unlocked.map_err(|error| self.guard.told(error.into()))?;
        self.guard.touch(self.clock.uptime());
        // Only where the settings were lost is there anything to save, and that it cannot
        // be saved keeps nobody out.
        let _ = self.remember_lost_pin();
        Ok(())
    }
}
