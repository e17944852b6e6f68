//! The rooms a reader walks through: what stands near a place, which numbers to
//! call, which sheet to read, what a search finds. Everything that decides what
//! a screen says is decided here.
//!
//! Start with [`Engine`]; [`views`] is what comes out.

mod desk;
mod engine;
mod error;
mod present;
mod request;
mod rooms;
mod rules;
pub mod views;

pub use engine::{Engine, PackLocation};
pub use error::EngineError;
pub use request::{
    DEFAULT_CONTACT_LIMIT, DEFAULT_LIMIT, DEFAULT_SITE_LIMIT, HotlineFilter, NearRequest,
};
