//! The system's randomness.

use ring::rand::{SecureRandom, SystemRandom};
use waymark_base::{Entropy, EntropyFailed};

/// The randomness of the operating system, and of nothing else.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemEntropy;

impl Entropy for SystemEntropy {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), EntropyFailed> {
        SystemRandom::new().fill(bytes).map_err(|_| EntropyFailed)
    }
}
