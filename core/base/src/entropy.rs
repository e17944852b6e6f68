//! Randomness, handed in from outside like the clock: the core never draws any by itself,
//! so that a test can say which bytes come.

/// The source of randomness failed; nothing may be encrypted without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the system gives no randomness; restart the device and try again")]
pub struct EntropyFailed;

/// Gives random bytes fit for keys. The shell hands in the system's
/// (`waymark_seal::SystemEntropy`); a test hands in bytes that it knows.
pub trait Entropy: Send + Sync {
    /// Fills all of `bytes`.
    ///
    /// # Errors
    /// [`EntropyFailed`]; what is in `bytes` then must not be used.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), EntropyFailed>;
}
