//! The content pack: one read-only SQLite file with everything Waymark tells its
//! reader. This crate knows the schema, reads it, searches it and finds the
//! nearest sites; with the feature `build` it also writes packs.
//!
//! Start with [`records`] for what a pack holds.

pub mod records;
pub mod vocabulary;
