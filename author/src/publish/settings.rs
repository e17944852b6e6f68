//! How long a repository's files count, and how it begins.

use std::collections::BTreeSet;
use std::path::Path;

use jiff::{SignedDuration, Timestamp as Moment};
use serde::{Deserialize, Serialize};

use super::desk::Desk;
use super::document::Signed;
use super::error::PublishError;
use super::files;
use super::keys::PublicPart;
use super::said::{Holders, Role, Root};

/// How long the files of each role count, in days from the moment they are made.
///
/// The defaults are those of `docs/updates.md`: a root that is looked at every year, packs
/// every month with time to be late, and a week in which nobody needs to notice that the
/// machine which signs every day stands still.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// Days of a root file.
    pub root_days: u16,
    /// Days of a targets file.
    pub targets_days: u16,
    /// Days of a snapshot file.
    pub snapshot_days: u16,
    /// Days of a timestamp file.
    pub timestamp_days: u16,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            root_days: 365,
            targets_days: 90,
            snapshot_days: 7,
            timestamp_days: 7,
        }
    }
}

impl Settings {
    /// How many days a role's file counts.
    pub fn days(&self, role: Role) -> u16 {
        match role {
            Role::Root => self.root_days,
            Role::Targets => self.targets_days,
            Role::Snapshot => self.snapshot_days,
            Role::Timestamp => self.timestamp_days,
        }
    }

    /// The moment until which a file made at `now` counts, to the second.
    pub(super) fn expiry(&self, role: Role, now: Moment) -> Result<Moment, PublishError> {
        let hours = i64::from(self.days(role)) * 24;
        let until = now.checked_add(SignedDuration::from_hours(hours));
        until
            .and_then(|until| Moment::from_second(until.as_second()))
            .map_err(|_| PublishError::Internal)
    }
}

/// With what a repository begins.
#[derive(Debug, Clone)]
pub struct Founding {
    /// The keys of each role; a key may stand in root and targets.
    pub keys: Vec<(Role, PublicPart)>,
    /// How many keys of root, and how many of targets, must sign.
    pub threshold: u64,
    /// How long its files count.
    pub settings: Settings,
}

impl Desk {
    /// Makes a desk in a new folder, with the first root as a draft.
    ///
    /// # Errors
    /// [`PublishError::Exists`], [`PublishError::TooFewKeys`],
    /// [`PublishError::OneKeyForBoth`], and the files' own.
    pub fn found(path: &Path, founding: &Founding, now: Moment) -> Result<Self, PublishError> {
        if !files::names(path)?.is_empty() {
            return Err(PublishError::Exists(path.display().to_string()));
        }
        let mut root = Root::first(founding.settings.expiry(Role::Root, now)?);
        for role in Role::ALL {
            let threshold = match role {
                Role::Root | Role::Targets => founding.threshold,
                Role::Snapshot | Role::Timestamp => 1,
            };
            let holders = Holders {
                keyids: Vec::new(),
                threshold,
            };
            root.roles.insert(role, holders);
        }
        for (role, part) in &founding.keys {
            root.give(*role, part)?;
        }
        root.check()?;
        let desk = Self::at(path, founding.settings.clone());
        desk.write_settings()?;
        desk.draft().write(&Signed::new(root))?;
        Ok(desk)
    }
}

impl Root {
    /// Lets a key sign for a role.
    pub(super) fn give(&mut self, role: Role, part: &PublicPart) -> Result<(), PublishError> {
        let holders = self.roles.get_mut(&role).ok_or(PublishError::Internal)?;
        if holders.keyids.contains(&part.keyid) {
            return Err(PublishError::KeyIsThere(role));
        }
        holders.keyids.push(part.keyid.clone());
        holders.keyids.sort();
        self.keys.insert(part.keyid.clone(), part.key.clone());
        self.labels.insert(part.keyid.clone(), part.label.clone());
        Ok(())
    }

    /// Whether it can be kept to: enough keys everywhere, and none that signs by itself
    /// every day among those that say what is right.
    pub(super) fn check(&self) -> Result<(), PublishError> {
        for role in Role::ALL {
            let threshold = self.threshold(role);
            let enough = self.holders(role).len() as u64 >= threshold;
            if threshold == 0 || !enough {
                return Err(PublishError::TooFewKeys { role, threshold });
            }
        }
        let online = [Role::Snapshot, Role::Timestamp];
        let online: BTreeSet<_> = online.iter().flat_map(|one| self.holders(*one)).collect();
        for role in [Role::Root, Role::Targets] {
            if self.holders(role).iter().any(|one| online.contains(one)) {
                return Err(PublishError::OneKeyForBoth(role));
            }
        }
        Ok(())
    }
}
