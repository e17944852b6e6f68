//! Snapshot: which versions belong together.

use std::collections::BTreeMap;

use super::{Announced, Head, Kind};
use crate::error::{Role, UpdateError};
use crate::fields::{Fields, Malformed};

/// The versions of all targets files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    head: Head,
    files: BTreeMap<String, Announced>,
}

impl Snapshot {
    /// What is announced of the file of the role called `name`.
    pub(crate) fn of(&self, name: &str) -> Option<&Announced> {
        self.files.get(&format!("{name}.json"))
    }

    /// Whether this may follow `before`: no file gone, and none older.
    pub(crate) fn follows(&self, before: &Self) -> Result<(), UpdateError> {
        for (name, old) in &before.files {
            let new = self.files.get(name);
            if new.is_none_or(|new| new.version < old.version) {
                return Err(UpdateError::Rollback(Role::Targets));
            }
        }
        Ok(())
    }
}

impl Kind for Snapshot {
    fn read(fields: Fields<'_>, role: Role) -> Result<Self, Malformed> {
        let files = fields.object("meta")?.all().map(|(name, value)| {
            let announced = Announced::read(Fields::of(value, "meta")?)?;
            Ok((name.clone(), announced))
        });
        Ok(Self {
            head: Head::read(fields, role)?,
            files: files.collect::<Result<_, Malformed>>()?,
        })
    }

    fn head(&self) -> &Head {
        &self.head
    }
}
