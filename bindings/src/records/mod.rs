//! The engine's records, stated once more for the generator: the macros describe the
//! engine's own types, so nothing is converted, and a field that is added there
//! stops this crate from compiling until it is added here.

mod about;
mod action;
mod choices;
mod contact;
mod cover;
mod exit;
mod guidance;
mod handover;
mod instruments;
mod languages;
mod near;
mod notes;
mod phrases;
mod place;
mod request;
mod screening;
mod settings;
mod sketch;
mod slip;
mod updates;

pub use cover::CoverView;
pub use exit::ExitPlan;
