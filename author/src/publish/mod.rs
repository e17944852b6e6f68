//! Publishing: a repository of signed packs as plain files, which any web server can hand
//! out and which nobody has to trust. It keeps to The Update Framework 1.0.34; the names of
//! its files and what its targets say of themselves stand in `docs/updates.md`, the way a
//! publisher walks in `docs/publishing.md`.
//!
//! Start with [`Desk`], the folder in which a publisher works. [`SecretKey`] signs,
//! [`Draft`] is what the signers hand round, [`Desk::release`] publishes.

mod add;
mod change;
mod desk;
mod document;
mod draft;
mod error;
mod files;
mod gather;
mod key_file;
mod keys;
mod phone;
mod prune;
mod release;
mod review;
mod said;
mod settings;
mod sign;
mod site;
mod squeeze;
mod status;

pub use add::{Added, PatchMade};
pub use change::{KeyChange, Renewed};
pub use desk::Desk;
pub use document::{Signature, Signed};
pub use draft::Draft;
pub use error::PublishError;
pub use key_file::{KeyFile, Passphrase};
pub use keys::{PublicKey, PublicPart, SecretKey};
pub use release::{Plan, Release, Released, Which, refresh};
pub use review::{KeyReview, Review, RootReview, TargetsReview};
pub use said::{
    Custom, Hashes, Holders, Notice, PackNotice, PatchNotice, Role, Root, Snapshot, Target,
    Targets, Timestamp,
};
pub use settings::{Founding, Settings};
pub use sign::{Taken, Tally};
pub use site::Site;
pub use squeeze::{pack_of, patch_of, unpack, unpatch};
pub use status::{KeyStatus, PackStatus, PatchStatus, RoleStatus, Status, status};

/// What a repository of ours says it keeps to.
const SPECIFICATION: &str = "1.0.34";
