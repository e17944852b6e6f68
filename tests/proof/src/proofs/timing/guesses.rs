//! A device with everything that a PIN can open, and guesses at it.

use std::sync::Arc;

use tempfile::TempDir;
use waymark_seal::{Cost, Latch, SystemEntropy};
use waymark_store::Folder;
use waymark_vault::{
    CostChoice, HardwareCall, MockHardwareKey, TryPolicy, Vault, VaultConfig, VaultError,
};

use crate::random::Random;
use crate::world::{StepClock, scratch};

/// What a guess comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Real,
    Decoy,
    Destroy,
    Wrong,
}

pub const KINDS: [Kind; 4] = [Kind::Real, Kind::Decoy, Kind::Destroy, Kind::Wrong];

/// A device whose PINs are random: what Argon2id does depends on them a little, and must not
/// be taken for what a guess comes to.
pub struct Device {
    vault: Vault,
    latch: Arc<Latch>,
    hardware: Arc<MockHardwareKey>,
    pins: [String; KINDS.len()],
    _place: TempDir,
}

impl Device {
    pub fn new(seed: u64) -> Result<Self, String> {
        let place = scratch()?;
        let made = Self::made(place, seed);
        made.map_err(|error| format!("a vault to guess at: {error}"))
    }

    fn made(place: TempDir, seed: u64) -> Result<Self, VaultError> {
        let hardware = Arc::new(MockHardwareKey::in_memory());
        let latch = Arc::new(Latch::new(true));
        let vault = Vault::open(VaultConfig {
            folder: Folder::open(place.path())?,
            hardware: hardware.clone(),
            entropy: Arc::new(SystemEntropy),
            clock: Arc::new(StepClock::new(0, 0)),
            cost: CostChoice::Fixed(Cost::TINY),
            cells: 8,
            latch: latch.clone(),
        })?;
        let pins = pins(&vault, &mut Random::new(seed));
        let device = Self {
            vault,
            latch,
            hardware,
            pins,
            _place: place,
        };
        device.vault.set_first_pin(device.pin(Kind::Real))?;
        device.try_pin(Kind::Real)?;
        device.vault.set_second_pin(device.pin(Kind::Decoy))?;
        device.vault.set_destroy_pin(device.pin(Kind::Destroy))?;
        Ok(device)
    }

    fn pin(&self, kind: Kind) -> &[u8] {
        self.pins[kind as usize].as_bytes()
    }

    fn try_pin(&self, kind: Kind) -> Result<(), VaultError> {
        let ticket = self.latch.ticket();
        self.vault
            .unlock(ticket, self.pin(kind), TryPolicy::default())
            .map(drop)
    }

    /// What an unlock does between its two counts.
    pub fn guess(&self, kind: Kind) -> Result<(), String> {
        let probe = self.vault.probe().map_err(|error| error.to_string())?;
        let opens = probe
            .guess(self.pin(kind))
            .map_err(|error| error.to_string())?;
        if opens == (kind != Kind::Wrong) {
            Ok(())
        } else {
            Err(format!("{kind:?} opens: {opens}"))
        }
    }

    /// A whole unlock, with its two counts.
    pub fn unlock(&self, kind: Kind) -> Result<(), String> {
        match (self.try_pin(kind), kind) {
            (Ok(()), Kind::Real | Kind::Decoy) | (Err(VaultError::WrongSecret), Kind::Wrong) => {
                Ok(())
            }
            (other, _) => Err(format!("{kind:?} comes to {other:?}")),
        }
    }

    /// Where a guess asks the key store for something that another one does not.
    pub fn asks_the_hardware_alike(&self) -> Result<Option<String>, String> {
        let mut asked = Vec::new();
        for kind in KINDS {
            let before = self.hardware.calls().len();
            self.guess(kind)?;
            let calls: Vec<HardwareCall> = self.hardware.calls().into_iter().skip(before).collect();
            asked.push(calls);
        }
        let differs = asked.windows(2).any(|pair| pair[0] != pair[1]);
        Ok(differs.then(|| format!("the key store is asked otherwise: {asked:?}")))
    }
}

/// Four different ones of one length that are not weak.
fn pins(vault: &Vault, random: &mut Random) -> [String; KINDS.len()] {
    let mut taken: Vec<String> = Vec::new();
    while taken.len() < KINDS.len() {
        let pin = format!("{:08}", random.below(100_000_000));
        if vault.check_secret(pin.as_bytes()).is_ok() && !taken.contains(&pin) {
            taken.push(pin);
        }
    }
    std::array::from_fn(|at| taken[at].clone())
}
