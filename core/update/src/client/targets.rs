//! Step 5.6: what the files are; also for each delegated role that a search comes to.

use super::{Client, versioned};
use crate::error::{Role, UpdateError};
use crate::metadata::{Announced, Kind, Root, Snapshot, Targets, open};
use crate::paths::in_percent;
use crate::signed::Signers;

impl Client<'_> {
    pub(super) fn refresh_targets(
        &self,
        root: &Root,
        snapshot: &Snapshot,
    ) -> Result<Targets, UpdateError> {
        let role = Role::Targets;
        self.targets_of(root, snapshot, role, role.kind(), root.signers(role))
    }

    /// The file of the targets role called `name`: the one that is kept, if it is the one
    /// announced, and else the one that is fetched.
    pub(super) fn targets_of(
        &self,
        root: &Root,
        snapshot: &Snapshot,
        role: Role,
        name: &str,
        signers: &Signers,
    ) -> Result<Targets, UpdateError> {
        let announced = snapshot.of(name).ok_or(UpdateError::NotInSnapshot(role))?;
        let name = in_percent(name);
        let file = format!("{name}.json");
        let kept = self.kept(&file, self.limits.targets)?;
        let kept = kept.and_then(|bytes| self.verified(&bytes, announced, signers, role).ok());
        if let Some(kept) = kept {
            return Ok(kept);
        }
        let most = Self::at_most(announced.length, self.limits.targets, role)?;
        let remote = versioned(root.consistent_snapshot, announced.version, &name);
        let bytes = self.fetch(&remote, most, role)?;
        let new = self.verified(&bytes, announced, signers, role)?;
        self.store.replace(&file, &bytes)?;
        Ok(new)
    }

    fn verified(
        &self,
        bytes: &[u8],
        announced: &Announced,
        signers: &Signers,
        role: Role,
    ) -> Result<Targets, UpdateError> {
        announced.check(bytes, role)?;
        let targets: Targets = open(bytes, signers, role)?;
        if targets.head().version != announced.version {
            return Err(UpdateError::WrongVersion(role));
        }
        targets.check_date(role, self.start)?;
        Ok(targets)
    }
}
