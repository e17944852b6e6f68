//! What can go wrong when something is sealed or opened.

use waymark_base::EntropyFailed;

/// Sealing or opening failed. Says nothing about what was inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The key is another one, or the bytes were changed.
    #[error("the seal does not open; the key is another one or the bytes were changed")]
    Refused,
    /// The device has too little memory for the cost of a PIN.
    #[error("too little memory is free; close other apps and try again")]
    Memory,
    /// No randomness.
    #[error(transparent)]
    Entropy(#[from] EntropyFailed),
}
