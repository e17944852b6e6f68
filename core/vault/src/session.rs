//! What somebody opened: which half, which layer of it, and how.

use crate::format::{Half, Layer};

/// An opened half. No secret, but it says whether it is the decoy: never show it, never
/// write it down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// The half.
    pub half: Half,
    /// The layer within the half.
    pub layer: Layer,
    /// Whether the real notes are elsewhere.
    pub decoy: bool,
    /// How many bytes the secret has that opened it.
    pub pin_length: u8,
}

const LAYER: u64 = 1 << 1;
const DECOY: u64 = 1 << 2;
const LENGTH_SHIFT: u32 = 8;

impl Session {
    /// The word that the latch keeps beside the key.
    pub fn packed(self) -> u64 {
        let layer = if self.layer == Layer::Second {
            LAYER
        } else {
            0
        };
        let decoy = if self.decoy { DECOY } else { 0 };
        u64::from(self.half.byte()) | layer | decoy | (u64::from(self.pin_length) << LENGTH_SHIFT)
    }

    /// Back from the word.
    pub fn unpacked(word: u64) -> Self {
        let [_, pin_length, ..] = word.to_le_bytes();
        Self {
            half: if word & 1 == 0 {
                Half::First
            } else {
                Half::Second
            },
            layer: if word & LAYER == 0 {
                Layer::First
            } else {
                Layer::Second
            },
            decoy: word & DECOY != 0,
            pin_length,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_comes_back_from_its_word_unchanged() {
        for half in Half::BOTH {
            for layer in [Layer::First, Layer::Second] {
                for (decoy, pin_length) in [(false, 0), (true, 6), (false, 16), (true, 255)] {
                    let session = Session {
                        half,
                        layer,
                        decoy,
                        pin_length,
                    };
                    assert_eq!(Session::unpacked(session.packed()), session);
                }
            }
        }
    }
}
