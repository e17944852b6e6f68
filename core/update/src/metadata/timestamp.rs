//! Timestamp: which snapshot is the newest.

use super::{Announced, Head, Kind};
use crate::error::Role;
use crate::fields::{Fields, Malformed};

/// Which snapshot is the newest; the one file that changes under the same name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timestamp {
    head: Head,
    /// The snapshot.
    pub snapshot: Announced,
}

impl Kind for Timestamp {
    fn read(fields: Fields<'_>, role: Role) -> Result<Self, Malformed> {
        Ok(Self {
            head: Head::read(fields, role)?,
            snapshot: Announced::read(fields.object("meta")?.object("snapshot.json")?)?,
        })
    }

    fn head(&self) -> &Head {
        &self.head
    }
}
