//! Step 5.5: which versions belong together.

use super::{Client, file_of, versioned};
use crate::error::{Role, UpdateError};
use crate::metadata::{Kind, Root, Snapshot, Timestamp, open};

impl Client<'_> {
    pub(super) fn refresh_snapshot(
        &self,
        root: &Root,
        timestamp: &Timestamp,
    ) -> Result<Snapshot, UpdateError> {
        let role = Role::Snapshot;
        let (signers, announced) = (root.signers(role), &timestamp.snapshot);
        let kept = self.kept_as::<Snapshot>(role, signers, self.limits.snapshot)?;
        if let Some(kept) = &kept
            && kept.head().version == announced.version
            && kept.check_date(role, self.start).is_ok()
        {
            return Ok(kept.clone());
        }
        let most = Self::at_most(announced.length, self.limits.snapshot, role)?;
        let name = versioned(root.consistent_snapshot, announced.version, role.kind());
        let bytes = self.fetch(&name, most, role)?;
        announced.check(&bytes, role)?;
        let new: Snapshot = open(&bytes, signers, role)?;
        if let Some(kept) = &kept {
            new.follows(kept)?;
        }
        if new.head().version != announced.version {
            return Err(UpdateError::WrongVersion(role));
        }
        new.check_date(role, self.start)?;
        self.store.replace(&file_of(role), &bytes)?;
        Ok(new)
    }
}
