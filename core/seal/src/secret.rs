//! Keys that are wiped when they are dropped and never printed.

use std::fmt;

use subtle::ConstantTimeEq;
use waymark_base::Entropy;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::SealError;

/// Thirty-two secret bytes. Not `Copy`, no `Display`; `Debug` shows nothing.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Key(Box<[u8; Key::LENGTH]>);

impl Key {
    /// Length of every key, in bytes.
    pub const LENGTH: usize = 32;

    /// A key of zeros, to be filled.
    pub fn zero() -> Self {
        Self(Box::new([0; Self::LENGTH]))
    }

    /// A new random key.
    ///
    /// # Errors
    /// [`SealError::Entropy`].
    pub fn random(entropy: &dyn Entropy) -> Result<Self, SealError> {
        let mut key = Self::zero();
        entropy.fill(key.bytes_mut())?;
        Ok(key)
    }

    /// Copies a key out of bytes; `None` where there are not exactly thirty-two.
    pub fn copied_from(bytes: &[u8]) -> Option<Self> {
        let mut key = Self::zero();
        if bytes.len() != Self::LENGTH {
            return None;
        }
        key.0.copy_from_slice(bytes);
        Some(key)
    }

    /// The bytes, for as short a time as possible.
    pub fn bytes(&self) -> &[u8; Self::LENGTH] {
        &self.0
    }

    /// The bytes, to be filled in.
    pub fn bytes_mut(&mut self) -> &mut [u8; Self::LENGTH] {
        &mut self.0
    }

    /// Equal, in a time that does not depend on where they differ.
    pub fn same_as(&self, other: &Self) -> bool {
        self.0.as_slice().ct_eq(other.0.as_slice()).into()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Key(***)")
    }
}

/// Overwrites the part of the stack that calls before this one have left behind: what a
/// library kept there of a secret is in none of our variables, and cannot be wiped by name.
#[inline(never)]
pub fn scrub_stack() {
    let mut left_behind = [0xA5_u8; 48 * 1024];
    left_behind.zeroize();
    std::hint::black_box(&left_behind);
}
