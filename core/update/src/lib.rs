//! Signed repositories: what is published is fetched from a host that nobody trusts,
//! verified as The Update Framework 1.0.34 describes it, and kept. The only crate that knows
//! the network.
//!
//! Start with [`Shelf`], where packs are installed, and [`Client`], which verifies;
//! [`UpdateError`] names what is refused. Bytes come through a [`Fetcher`] (over the network:
//! [`http`]; from a colleague's phone: [`handover`]), what is trusted is kept in a
//! [`TrustedStore`].

pub mod age;
mod catalogue;
mod changes;
mod client;
mod der;
mod digests;
mod error;
mod fetch;
mod fields;
pub mod handover;
pub mod hex;
#[cfg(feature = "network")]
pub mod http;
mod json;
#[cfg(test)]
mod json_tests;
mod keys;
#[cfg(test)]
mod keys_tests;
mod limits;
pub mod metadata;
mod paths;
#[cfg(test)]
mod paths_tests;
mod progress;
pub mod schedule;
mod shelf;
mod signed;
mod store;
mod unpack;

pub use catalogue::{Catalogue, ENGINE, Offer, Patch};
pub use changes::{Change, ChangeKind, Changed, Changes};
pub use client::{Arrived, Client, Trusted, start_of_update};
pub use digests::Digests;
pub use error::{Role, UpdateError};
pub use fetch::{FetchError, Fetcher, Intake, Place};
pub use fields::Malformed;
pub use json::{NotStrict, Value};
pub use keys::PublicKey;
pub use limits::{Limits, MOST_PATCHED, MOST_UNPACKED};
pub use paths::in_percent;
pub use progress::{Stage, Watch};
pub use shelf::{
    Before, Floor, FloorSource, Notebook, Outcome, Packed, Present, Pursuit, Shelf, Word,
};
pub use signed::Signers;
pub use store::TrustedStore;
pub use unpack::{PACK_WINDOW_LOG, PATCH_WINDOW_LOG, Unpacker};
/// Errors of the folder, which [`FetchError`] and [`UpdateError`] hand on.
pub use waymark_store::StoreError;
