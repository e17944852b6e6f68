//! Root: whose keys count.

use super::{Head, Kind};
use crate::error::{Role, UpdateError};
use crate::fields::{Fields, Malformed};
use crate::signed::{Envelope, Signers, read_keys};

/// The keys of the four roles.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    head: Head,
    /// Whether the names of files carry versions and digests, so that an update never
    /// changes a file that somebody is fetching.
    pub consistent_snapshot: bool,
    root: Signers,
    timestamp: Signers,
    snapshot: Signers,
    targets: Signers,
}

impl Root {
    /// The root that everything begins with: signed by itself, believed because it came
    /// with the app. It may be past its date, because only the last of a chain counts.
    ///
    /// # Errors
    /// [`UpdateError`].
    pub fn first(bytes: &[u8]) -> Result<Self, UpdateError> {
        let (root, envelope) = Self::unverified(bytes)?;
        envelope.check(&root.root, Role::Root)?;
        Ok(root)
    }

    /// The root that follows this one: exactly one version on, signed by the keys of both.
    ///
    /// # Errors
    /// [`UpdateError`].
    pub fn next(&self, bytes: &[u8]) -> Result<Self, UpdateError> {
        let (root, envelope) = Self::unverified(bytes)?;
        envelope.check(&self.root, Role::Root)?;
        envelope.check(&root.root, Role::Root)?;
        if self.head.version.checked_add(1) != Some(root.head.version) {
            return Err(UpdateError::BrokenRootChain);
        }
        Ok(root)
    }

    fn unverified(bytes: &[u8]) -> Result<(Self, Envelope), UpdateError> {
        let wrong = UpdateError::malformed(Role::Root);
        let envelope = Envelope::read(bytes).map_err(&wrong)?;
        let fields = envelope.fields().map_err(&wrong)?;
        let root = Self::read(fields, Role::Root).map_err(&wrong)?;
        Ok((root, envelope))
    }

    /// Its version.
    pub fn version(&self) -> u64 {
        self.head.version
    }

    /// Whose signatures a role's file needs; the targets role vouches for the delegated
    /// ones itself.
    pub(crate) fn signers(&self, role: Role) -> &Signers {
        match role {
            Role::Root => &self.root,
            Role::Timestamp => &self.timestamp,
            Role::Snapshot => &self.snapshot,
            Role::Targets | Role::Delegated => &self.targets,
        }
    }

    /// Whether `next` has taken back a key that vouched for which versions are the newest.
    /// That is how a publisher recovers from a thief who has signed very high ones.
    pub(crate) fn forgets_versions_by(&self, next: &Self) -> bool {
        let lost = |role| next.signers(role).lack_one_of(self.signers(role));
        lost(Role::Timestamp) || lost(Role::Snapshot)
    }
}

impl Kind for Root {
    fn read(fields: Fields<'_>, role: Role) -> Result<Self, Malformed> {
        let head = Head::read(fields, role)?;
        let keys = read_keys(fields.object("keys")?)?;
        let roles = fields.object("roles")?;
        let signers = |name| Signers::read(roles.object(name)?, &keys);
        // Missing only in files of before version 1.0, where it meant "no".
        let consistent = match fields.may("consistent_snapshot") {
            Some(_) => fields.flag("consistent_snapshot")?,
            None => false,
        };
        Ok(Self {
            head,
            consistent_snapshot: consistent,
            root: signers("root")?,
            timestamp: signers("timestamp")?,
            snapshot: signers("snapshot")?,
            targets: signers("targets")?,
        })
    }

    fn head(&self) -> &Head {
        &self.head
    }
}
