//! A repository in memory that signs whatever a test writes into it, and a store that a
//! test can look into.

#![allow(dead_code, reason = "each test file uses its own part")]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

pub(crate) mod kept;
pub(crate) mod keys;
pub(crate) mod packs;
pub(crate) mod repository;

use jiff::Timestamp;
use waymark_update::{Client, Limits, Trusted, UpdateError};

pub(crate) use kept::Kept;
pub(crate) use keys::Key;
pub(crate) use repository::Repository;

/// The moment at which every test's update begins.
pub(crate) fn now() -> Timestamp {
    "2026-06-01T00:00:00Z".parse().unwrap()
}

/// A repository, and a client that trusts its first root.
pub(crate) fn begun() -> (Repository, Kept) {
    let repository = Repository::new();
    let kept = Kept::default();
    Client::install_root(&kept, &repository.files["1.root.json"]).unwrap();
    (repository, kept)
}

/// As [`begun`], with one update behind it and a newer one published, so that there is
/// something older and something newer of everything but the root.
pub(crate) fn updated_once() -> (Repository, Kept) {
    let (mut repository, kept) = begun();
    refresh(&repository, &kept).unwrap();
    repository.publish();
    refresh(&repository, &kept).unwrap();
    (repository, kept)
}

pub(crate) fn client<'a>(repository: &'a Repository, kept: &'a Kept) -> Client<'a> {
    Client::new(repository, kept, Limits::default(), now())
}

pub(crate) fn refresh(repository: &Repository, kept: &Kept) -> Result<Trusted, UpdateError> {
    client(repository, kept).refresh()
}
