//! The engine for Kotlin, Swift and Python. This is the only crate that knows
//! uniffi; it decides nothing. A method converts, calls and converts.
//!
//! Start with [`Waymark`], the one object an app holds.

mod allocator;
mod call;
mod clock;
mod config;
mod doors;
mod error;
mod handover;
mod hardware;
mod listener;
mod notes;
mod preferences;
mod records;
mod screening;
mod set_up;
mod updates;
mod waymark;

pub use config::{Config, UnlockCost};
pub use error::{InputField, WaymarkError};
pub use hardware::{HardwareKey, HardwareKeyError};
pub use listener::CoverListener;
pub use records::{CoverView, ExitPlan};
pub use updates::{PackSink, UpdateObserver};
pub use waymark::Waymark;

uniffi::setup_scaffolding!();
