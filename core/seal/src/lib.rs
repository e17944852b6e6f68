//! What seals and what keeps: keys from PINs, authenticated envelopes, and places for
//! secrets that quick exit can wipe at any moment without waiting for anybody.
//!
//! Start with [`Latch`] (who may read what, and until when) and [`envelope`] (how bytes
//! are sealed). The primitives are `ring`'s and `argon2`'s; nothing of the kind is
//! written here.

mod cost;
pub mod derive;
mod entropy;
pub mod envelope;
mod ephemeral;
mod error;
mod latch;
mod secret;
mod stretch;
mod sync;

pub use cost::{Cost, InvalidCost};
pub use entropy::SystemEntropy;
pub use ephemeral::Ephemeral;
pub use error::SealError;
pub use latch::{Latch, Ticket};
pub use secret::{Key, scrub_stack};
pub use stretch::{calibrated, stretch};
pub use subtle;
pub use zeroize::{Zeroize, Zeroizing};
