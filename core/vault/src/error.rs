//! What can go wrong with the vault.

use waymark_base::EntropyFailed;
use waymark_seal::SealError;
use waymark_store::StoreError;

use crate::hardware::HardwareError;
use crate::weak::WeakSecret;

/// Something about the vault failed. Carries nothing of what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The file could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Too little memory, or no randomness.
    #[error(transparent)]
    Seal(#[from] SealError),
    /// The device's key store did not do its part.
    #[error(transparent)]
    Hardware(#[from] HardwareError),
    /// The PIN or passphrase is too easy to guess.
    #[error(transparent)]
    Weak(#[from] WeakSecret),
    /// The PIN or passphrase opens nothing.
    #[error("this secret opens nothing; check it and try again")]
    WrongSecret,
    /// Too many wrong guesses in a row.
    #[error("too many wrong guesses; wait {seconds} seconds")]
    Wait {
        /// How long it still takes until the next guess is allowed.
        seconds: u64,
    },
    /// Nobody has opened the notes.
    #[error("the notes are locked; open them first")]
    Locked,
    /// The notes were closed while this was being done.
    #[error("the notes were closed meanwhile; open them and look what was kept")]
    Superseded,
    /// No such note, any more or ever.
    #[error("there is no such note; it may have expired")]
    NotFound,
    /// Every place for a note is taken.
    #[error("no place is left for another note; delete one first")]
    Full,
    /// The note is longer than its place.
    #[error("the note is too long; it may take {most} bytes with everything in it")]
    TooLong {
        /// The most bytes a note may take, its dates and links included.
        most: usize,
    },
    /// The file, or the half that was opened, is damaged. Nothing was written.
    #[error("the notes are damaged and cannot be read; nothing was changed")]
    Damaged,
    /// A later version of the app wrote the file. It is never written to.
    #[error("a later version of the app wrote the notes; update the app")]
    Newer,
    /// The recipient is no age key.
    #[error("the recipient is no age key; it begins with age1")]
    BadRecipient,
    /// An export needs to say who agreed, to whom, and to what.
    #[error("consent is missing; say who agreed, to whom, and to what")]
    NoConsent,
    /// A note is kept for one day at least and ninety at most.
    #[error("a note is kept for 1 to 90 days; choose a number between them")]
    ExpiryTooFar,
    /// This session cannot keep another PIN.
    #[error("no room is left for another PIN; remove one first")]
    NoSlot,
    /// The configuration asks for a vault that the format does not know.
    #[error("a vault has 8 to 256 places; configure a number between them")]
    BadSize,
}

impl From<EntropyFailed> for VaultError {
    fn from(failed: EntropyFailed) -> Self {
        Self::Seal(failed.into())
    }
}
