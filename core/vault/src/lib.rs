//! Sealed notes: one file of fixed size, made at first start on every install, in which
//! nobody can tell notes from random bytes without a PIN and this device's hardware.
//!
//! Start with [`Vault`]. The bytes of the file are [`mod@format`]'s; which secrets are good
//! enough is said by [`check_pin`] and [`check_passphrase`]; the device's key store comes
//! in as [`HardwareKey`].

mod attempt;
mod cells;
mod config;
mod destroy;
mod error;
mod export;
pub mod format;
mod hardware;
#[cfg(feature = "mock-hardware")]
mod mock;
mod note;
mod notes;
mod pins;
#[cfg(feature = "tiny-cost")]
mod probe;
mod purge;
mod room;
mod session;
mod sitting;
mod slots;
mod start;
mod tries;
mod unlock;
mod vault;
mod weak;

pub use config::{CostChoice, DEFAULT_CELLS, VaultConfig};
pub use error::VaultError;
pub use export::Writing;
pub use hardware::{HardwareError, HardwareKey, HardwareLevel, KeyNumber, Which};
#[cfg(feature = "mock-hardware")]
pub use mock::{HardwareCall, MockHardwareKey};
pub use note::{
    Consent, ConsentRecord, DAYS_MOST, DAYS_USUAL, InvalidNoteId, Link, Listing, Note, NoteDraft,
    NoteHead, NoteId, SecretText,
};
#[cfg(feature = "tiny-cost")]
pub use probe::Probe;
pub use session::Session;
pub use tries::{Tries, TryPolicy};
pub use unlock::Opened;
pub use vault::{Condition, Vault};
pub use weak::{
    PASSPHRASE_MOST, PIN_LEAST, PIN_MOST, WORDS_LEAST, WeakSecret, check_passphrase, check_pin,
    normalised,
};
