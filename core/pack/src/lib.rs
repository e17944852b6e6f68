//! The content pack: one read-only SQLite file with everything Waymark tells its
//! reader. This crate knows the schema, reads it, searches it and finds the
//! nearest sites; with the feature `build` it also writes packs.
//!
//! Start with [`records`] for what a pack holds, then [`Pack`] for the questions.

#[cfg(feature = "build")]
pub mod build;
mod cells;
mod choices;
mod error;
mod facts;
mod fold;
mod format;
mod hotlines;
mod instruments;
mod near;
mod outlines;
mod pack;
mod phrases;
mod places;
pub mod records;
mod search;
mod sheets;
mod sites;
mod stem;
mod steps;
mod towns;
pub mod vocabulary;
mod written;

pub use error::PackError;
pub use fold::fold_into;
pub use format::PackDigest;
pub use near::NearSite;
pub use pack::Pack;
pub use places::{NameFit, PlaceKind, PlaceMatch};
pub use rusqlite::InterruptHandle;
pub use search::{Hit, HitTarget, SnippetPart};
pub use sheets::{BlockForReader, SheetDigest, SheetForReader, SheetSummary};
