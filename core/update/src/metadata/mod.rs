//! The four kinds of metadata, as section 4 of the TUF specification describes them.

mod root;
mod snapshot;
mod targets;
mod timestamp;

pub use root::Root;
pub use snapshot::Snapshot;
pub use targets::{Delegation, Target, Targets};
pub use timestamp::Timestamp;

use crate::digests::Digests;
use crate::error::{Role, UpdateError};
use crate::fields::{Fields, Malformed};
use crate::signed::{Envelope, Signers};

/// What every kind begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Head {
    /// Counts up with every change.
    pub version: u64,
    /// The moment from which on it no longer counts.
    pub expires: jiff::Timestamp,
}

impl Head {
    fn read(fields: Fields<'_>, role: Role) -> Result<Self, Malformed> {
        if fields.text("_type")? != role.kind() {
            return Err(Malformed("_type"));
        }
        let spec = fields.text("spec_version")?;
        // A later first version may mean something else by the same words.
        if spec.split('.').next() != Some("1") {
            return Err(Malformed("spec_version"));
        }
        Ok(Self {
            version: fields.positive("version")?,
            expires: fields.moment("expires")?,
        })
    }
}

/// A kind of metadata.
pub(crate) trait Kind: Sized {
    /// Reads what is said.
    fn read(fields: Fields<'_>, role: Role) -> Result<Self, Malformed>;
    /// How it begins.
    fn head(&self) -> &Head;

    /// Whether it no longer counts at `moment`.
    fn check_date(&self, role: Role, moment: jiff::Timestamp) -> Result<(), UpdateError> {
        if self.head().expires <= moment {
            return Err(UpdateError::Expired(role));
        }
        Ok(())
    }
}

/// Reads a file of which `signers` have signed enough.
pub(crate) fn open<K: Kind>(bytes: &[u8], signers: &Signers, role: Role) -> Result<K, UpdateError> {
    let wrong = UpdateError::malformed(role);
    let envelope = Envelope::read(bytes).map_err(&wrong)?;
    envelope.check(signers, role)?;
    envelope
        .fields()
        .and_then(|fields| K::read(fields, role))
        .map_err(&wrong)
}

/// What one file says of another: its version, and where it wants to, its length and
/// digests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announced {
    /// The version that belongs to the others.
    pub version: u64,
    /// How many bytes it has.
    pub length: Option<u64>,
    digests: Option<Digests>,
}

impl Announced {
    fn read(fields: Fields<'_>) -> Result<Self, Malformed> {
        let hashes = fields.may("hashes").map(Digests::read).transpose()?;
        Ok(Self {
            version: fields.positive("version")?,
            length: fields.may_count("length")?,
            digests: hashes,
        })
    }

    /// Whether `bytes` are the ones announced.
    pub(crate) fn check(&self, bytes: &[u8], role: Role) -> Result<(), UpdateError> {
        let length = self
            .length
            .is_none_or(|length| length == bytes.len() as u64);
        let digests = self.digests.as_ref().is_none_or(|one| one.fit(bytes));
        if length && digests {
            return Ok(());
        }
        Err(UpdateError::WrongBytes(role))
    }
}
