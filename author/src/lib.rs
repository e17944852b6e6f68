//! What never rides on a phone: reading, checking, compiling and exchanging the
//! content that editors write, and keeping it true.
//!
//! Start with [`load`] for reading, [`lint`] for checking, [`build_pack`] for
//! the way from the folder to the bytes of a pack.

mod compile;
mod files;
mod finding;
pub mod giveaway;
mod lint;
mod load;
mod located;
mod progress;
pub mod read;
mod suggest;

pub use compile::{Built, build_pack, build_pack_with, check, compile};
pub use finding::{Finding, Problems, Severity, Spot};
pub use lint::{lint, lint_with};
pub use load::{Loaded, load, load_with};
pub use located::{Located, Origin};
pub use progress::{Progress, Stage};
