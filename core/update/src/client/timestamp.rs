//! Step 5.4: which snapshot is the newest.

use super::{Client, file_of};
use crate::error::{Role, UpdateError};
use crate::metadata::{Kind, Root, Timestamp, open};

impl Client<'_> {
    pub(super) fn refresh_timestamp(&self, root: &Root) -> Result<Timestamp, UpdateError> {
        let role = Role::Timestamp;
        let signers = root.signers(role);
        let kept = self.kept_as::<Timestamp>(role, signers, self.limits.timestamp)?;
        let bytes = self.fetch(&file_of(role), self.limits.timestamp, role)?;
        let new: Timestamp = open(&bytes, signers, role)?;
        if let Some(kept) = kept {
            if new.head().version == kept.head().version {
                // The same number with other content is nobody's newer word.
                kept.check_date(role, self.start)?;
                return Ok(kept);
            }
            not_older(&new, &kept)?;
        }
        new.check_date(role, self.start)?;
        self.store.replace(&file_of(role), &bytes)?;
        Ok(new)
    }
}

fn not_older(new: &Timestamp, kept: &Timestamp) -> Result<(), UpdateError> {
    if new.head().version < kept.head().version {
        return Err(UpdateError::Rollback(Role::Timestamp));
    }
    if new.snapshot.version < kept.snapshot.version {
        return Err(UpdateError::Rollback(Role::Snapshot));
    }
    Ok(())
}
