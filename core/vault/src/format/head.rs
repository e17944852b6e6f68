//! The head: what the file is, and how hard its PINs are to guess.

use waymark_base::Entropy;
use waymark_seal::{Cost, derive};

use super::fields::{Reader, Writer, part};
use super::{CELLS_LEAST, CELLS_MOST, Half};
use crate::error::VaultError;
use crate::hardware::{KeyNumber, Which};

/// Length of the head, in bytes.
pub const HEAD: usize = 96;
/// The version that this code writes.
pub const VERSION: u16 = 1;

/// Chosen at random once, so that a vault is known again and nothing else is taken for one.
const MAGIC: [u8; 8] = [0x9c, 0x3e, 0x51, 0xd7, 0x0a, 0x62, 0xf4, 0x1b];
/// What the check covers.
const CHECKED: usize = 64;

/// Why a file cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// No vault, or one whose head is damaged twice.
    Damaged,
    /// A vault of a version that this code does not know.
    Newer,
}

/// The head of a vault. Nothing in it is secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Cells a half.
    pub cells: u16,
    /// Cost of a guess.
    pub cost: Cost,
    /// Which hardware key each half uses.
    pub which: [Which; 2],
    /// Random name of the vault.
    pub vault_id: [u8; 16],
    /// Salt of the PINs.
    pub salt: [u8; 16],
    /// Random bytes after the check.
    pub tail: [u8; 16],
}

impl Head {
    /// The head of a new vault.
    ///
    /// # Errors
    /// No randomness.
    pub fn random(cells: u16, cost: Cost, entropy: &dyn Entropy) -> Result<Self, VaultError> {
        let mut random = [0; 50];
        entropy.fill(&mut random)?;
        let mut fields = Reader(&random);
        // At random too: a half whose number differs from a fresh vault's would say that it
        // was purged, and so used.
        let which = [0; 2].map(|_: u8| match fields.u8() {
            Some(byte) if byte & 1 == 1 => Which::Odd,
            _ => Which::Even,
        });
        Ok(Self {
            cells,
            cost,
            which,
            vault_id: fields.array().unwrap_or_default(),
            salt: fields.array().unwrap_or_default(),
            tail: fields.array().unwrap_or_default(),
        })
    }

    /// The hardware key that a half uses.
    pub fn key_number(&self, half: Half) -> KeyNumber {
        KeyNumber::of(half, *half.of(&self.which))
    }

    /// The stored bytes.
    pub fn encoded(&self) -> [u8; HEAD] {
        let mut bytes = [0; HEAD];
        Writer::new(&mut bytes)
            .bytes(&MAGIC)
            .bytes(&VERSION.to_le_bytes())
            .bytes(&self.cells.to_le_bytes())
            .bytes(&self.cost.memory_kib().to_le_bytes())
            .bytes(&self.cost.passes().to_le_bytes())
            .bytes(&self.cost.lanes().to_le_bytes())
            .bytes(&self.which.map(Which::byte))
            .zeros(6)
            .bytes(&self.vault_id)
            .bytes(&self.salt);
        let check = check(&bytes);
        Writer::new(bytes.get_mut(CHECKED..).unwrap_or_default())
            .bytes(&check)
            .bytes(&self.tail);
        bytes
    }

    /// Reads stored bytes. Nothing is reserved for the cost before it is checked.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn decoded(bytes: &[u8]) -> Result<Self, Fault> {
        let mut fields = Reader(bytes);
        if fields.array() != Some(MAGIC) {
            return Err(Fault::Damaged);
        }
        match fields.u16() {
            Some(VERSION) => Self::first_version(bytes, fields).ok_or(Fault::Damaged),
            Some(_) => Err(Fault::Newer),
            None => Err(Fault::Damaged),
        }
    }

    fn first_version(bytes: &[u8], mut fields: Reader<'_>) -> Option<Self> {
        let cells = fields
            .u16()
            .filter(|cells| (CELLS_LEAST..=CELLS_MOST).contains(cells))?;
        let cost = Cost::new(fields.u32()?, fields.u32()?, fields.u32()?).ok()?;
        let which = [
            Which::from_byte(fields.u8()?)?,
            Which::from_byte(fields.u8()?)?,
        ];
        fields.zeros(6)?;
        let (vault_id, salt) = (fields.array()?, fields.array()?);
        (fields.array() == Some(check(bytes))).then_some(())?;
        let tail = fields.array()?;
        Some(Self {
            cells,
            cost,
            which,
            vault_id,
            salt,
            tail,
        })
    }

    /// What a slot is bound to: everything but which hardware keys are in use, which
    /// changes at a purge of the other half.
    pub fn bound(&self) -> Vec<u8> {
        let bytes = self.encoded();
        [part(&bytes, 0, 24), part(&bytes, 26, CHECKED - 26)].concat()
    }
}

/// The check of the head's bytes.
fn check(bytes: &[u8]) -> [u8; 16] {
    derive::check(&[b"head/v1", part(bytes, 0, CHECKED)])
}
