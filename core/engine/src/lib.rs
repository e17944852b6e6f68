//! The rooms a reader walks through: what stands near a place, which numbers to
//! call, which sheet to read, what a search finds. Everything that decides what
//! a screen says is decided here.
//!
//! Start with [`views`] for what comes out.

pub mod views;
