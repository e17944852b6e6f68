//! What happens to a file before it is looked at.

use std::sync::Arc;

use waymark_seal::{Cost, Latch, SystemEntropy, Zeroizing};
use waymark_store::Folder;
use waymark_vault::{
    CostChoice, MockHardwareKey, NoteDraft, TryPolicy, Vault, VaultConfig, VaultError,
};

use crate::random::Random;
use crate::world::{StepClock, scratch};

/// A kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum History {
    /// Made at first start, and nothing since.
    Fresh,
    /// Somebody keeps notes.
    Notes,
    /// Somebody keeps notes, and others behind a second PIN.
    NotesAndDecoy,
}

/// All of them.
pub const KINDS: [History; 3] = [History::Fresh, History::Notes, History::NotesAndDecoy];

const REAL: &[u8] = b"482915";
const CHANGED: &[u8] = b"159482";
const DECOY: &[u8] = b"730164";
const DESTROY: &[u8] = b"915827";

impl History {
    pub fn about(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Notes => "with notes",
            Self::NotesAndDecoy => "with notes behind two PINs",
        }
    }
}

struct Owner {
    vault: Vault,
    latch: Arc<Latch>,
    clock: Arc<StepClock>,
    random: Random,
    pin: &'static [u8],
}

/// The bytes of a vault's file after such a history. The bytes themselves are drawn from
/// the system, as on a device; the seed decides only what happens.
pub fn file(history: History, cells: u16, seed: u64) -> Result<Vec<u8>, String> {
    let place = scratch()?;
    let folder = || Folder::open(place.path()).map_err(VaultError::from);
    let live = || {
        let latch = Arc::new(Latch::new(true));
        let clock = Arc::new(StepClock::new(0, 0));
        let vault = Vault::open(VaultConfig {
            folder: folder()?,
            hardware: Arc::new(MockHardwareKey::in_memory()),
            entropy: Arc::new(SystemEntropy),
            clock: clock.clone(),
            cost: CostChoice::Fixed(Cost::TINY),
            cells,
            latch: latch.clone(),
        })?;
        let random = Random::new(seed);
        let mut owner = Owner {
            vault,
            latch,
            clock,
            random,
            pin: REAL,
        };
        owner.live(history, cells)
    };
    live().map_err(|error: VaultError| format!("{}: {error}", history.about()))?;
    std::fs::read(place.path().join("data")).map_err(|error| error.to_string())
}

impl Owner {
    fn live(&mut self, history: History, cells: u16) -> Result<(), VaultError> {
        if history == History::Fresh {
            return Ok(());
        }
        self.vault.set_first_pin(self.pin)?;
        self.unlock(self.pin)?;
        if history == History::NotesAndDecoy {
            self.vault.set_second_pin(DECOY)?;
        }
        if self.random.coin() {
            self.vault.set_destroy_pin(DESTROY)?;
        }
        // From hardly anything to a full half.
        let most = usize::from(cells);
        let notes = [(); 2].map(|()| 1 + self.random.below(most));
        self.write(notes[0])?;
        if history == History::NotesAndDecoy {
            self.unlock(DECOY)?;
            self.write(notes[1])?;
            self.busy(4)?;
            self.unlock(self.pin)?;
        }
        self.busy(12)
    }

    fn unlock(&self, pin: &[u8]) -> Result<(), VaultError> {
        self.vault
            .unlock(self.latch.ticket(), pin, TryPolicy::default())
            .map(drop)
    }

    fn write(&mut self, notes: usize) -> Result<(), VaultError> {
        (0..notes).try_for_each(|_| self.save(None))
    }

    fn save(&mut self, id: Option<waymark_vault::NoteId>) -> Result<(), VaultError> {
        let body = "Came with the night bus. ".repeat(self.random.below(150));
        let draft = NoteDraft {
            id,
            title: Zeroizing::new("Anna*".to_owned()),
            body: Zeroizing::new(body),
            expires_in_days: Some(1 + u32::try_from(self.random.below(90)).unwrap_or(0)),
            ..NoteDraft::default()
        };
        match self.vault.save(&draft) {
            Err(VaultError::Full) => Ok(()),
            other => other.map(drop),
        }
    }

    /// Some days of work.
    fn busy(&mut self, steps: usize) -> Result<(), VaultError> {
        (0..steps).try_for_each(|_| {
            let notes = self.vault.list()?.notes;
            let any = notes
                .get(self.random.below(notes.len()))
                .map(|note| note.id);
            match (self.random.below(8), any) {
                (0..=2, _) => self.save(None),
                (3, Some(id)) => self.save(Some(id)),
                (4 | 5, Some(id)) => self.vault.delete(id),
                (6, _) => self.vault.purge(),
                _ => {
                    self.clock.later(self.random.below(4) as u64);
                    self.change_pin()
                }
            }
        })
    }

    fn change_pin(&mut self) -> Result<(), VaultError> {
        let decoy = self.vault.session()?.decoy;
        if decoy || self.pin == CHANGED {
            return Ok(());
        }
        self.vault.change_pin(self.pin, CHANGED)?;
        self.pin = CHANGED;
        Ok(())
    }
}
