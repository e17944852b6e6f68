//! The engine for Kotlin, Swift and Python. This is the only crate that knows
//! uniffi; it decides nothing. A method converts, calls and converts.
//!
//! Start with [`Waymark`], the one object an app holds.

mod call;
mod config;
mod error;
mod records;
mod waymark;

pub use config::Config;
pub use error::{InputField, WaymarkError};
pub use waymark::Waymark;

uniffi::setup_scaffolding!();
