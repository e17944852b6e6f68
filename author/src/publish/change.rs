//! New keys, keys that no longer count, and new dates: each is a next root.

use jiff::Timestamp as Moment;
use serde::Serialize;

use super::desk::Desk;
use super::document::Signed;
use super::error::PublishError;
use super::keys::PublicPart;
use super::said::{Role, Root, Said, Targets};

/// One change of the keys.
#[derive(Debug, Clone)]
pub enum KeyChange {
    /// One more key.
    Add {
        /// The new one.
        new: PublicPart,
        /// For these roles.
        roles: Vec<Role>,
    },
    /// A key in the place of another one, in every role that had it.
    Replace {
        /// Label or id (or its beginning) of the old one.
        old: String,
        /// The new one.
        new: PublicPart,
    },
    /// A key that no longer counts, in any role.
    Revoke {
        /// Label or id (or its beginning).
        old: String,
    },
}

/// Which files wait after a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Renewed {
    /// Version of the root file that waits, if one does.
    pub root: Option<u64>,
    /// Version of the targets file that waits, if one does.
    pub targets: Option<u64>,
}

impl Desk {
    /// Drafts a root with other keys; and, where the keys of the targets role change, the
    /// same targets once more, for the new keys to sign.
    ///
    /// # Errors
    /// [`PublishError::UnknownKey`], [`PublishError::KeyIsThere`],
    /// [`PublishError::TooFewKeys`], [`PublishError::OneKeyForBoth`],
    /// [`PublishError::NothingToChange`], and the files' own.
    pub fn change_keys(&self, change: &KeyChange, now: Moment) -> Result<Renewed, PublishError> {
        let mut root = self.next_root(now)?;
        let before = root.clone();
        apply(&mut root, change)?;
        root.check()?;
        if root == before {
            return Err(PublishError::NothingToChange);
        }
        let targets_keys = |root: &Root| root.roles.get(&Role::Targets).cloned();
        let other_targets = targets_keys(&root) != targets_keys(&before);
        let version = root.version;
        self.draft_root(root)?;
        let targets = if other_targets {
            self.repeat_targets(now)?
        } else {
            None
        };
        Ok(Renewed {
            root: Some(version),
            targets,
        })
    }

    /// Drafts a file once more, with a later date.
    ///
    /// # Errors
    /// [`PublishError::NoPack`] where there are no targets yet,
    /// [`PublishError::NothingToChange`] for a role whose files `waymark repo publish`
    /// renews anyway, and the files' own.
    pub fn renew(&self, role: Role, now: Moment) -> Result<Renewed, PublishError> {
        match role {
            Role::Root => {
                let root = self.next_root(now)?;
                let version = root.version;
                self.draft_root(root)?;
                Ok(Renewed {
                    root: Some(version),
                    targets: None,
                })
            }
            Role::Targets => Ok(Renewed {
                root: None,
                targets: Some(self.repeat_targets(now)?.ok_or(PublishError::NoPack)?),
            }),
            Role::Snapshot | Role::Timestamp => Err(PublishError::NothingToChange),
        }
    }

    /// The drafted root, or one after the published one, as yet without a change.
    fn next_root(&self, now: Moment) -> Result<Root, PublishError> {
        let drafted = self.draft().root()?.is_some();
        let mut root = self.coming_root()?.signed;
        if !drafted {
            root.version += 1;
        }
        root.expires = self.settings.expiry(Role::Root, now)?;
        Ok(root)
    }

    fn draft_root(&self, root: Root) -> Result<(), PublishError> {
        let (draft, public) = (self.draft(), self.public());
        draft.show_present(public.root()?.as_ref(), public.targets()?.as_ref())?;
        draft.write(&Signed::new(root))
    }

    /// The same targets once more; a draft that waits goes on waiting, with a later date
    /// and without its signatures.
    fn repeat_targets(&self, now: Moment) -> Result<Option<u64>, PublishError> {
        let (draft, public) = (self.draft(), self.public());
        let expires = self.settings.expiry(Role::Targets, now)?;
        let (version, targets) = match (draft.targets()?, public.targets()?) {
            (Some(waiting), _) => (waiting.signed.version, waiting.signed.targets),
            (None, Some(published)) => (published.signed.version() + 1, published.signed.targets),
            (None, None) => return Ok(None),
        };
        draft.show_present(public.root()?.as_ref(), public.targets()?.as_ref())?;
        draft.write(&Signed::new(Targets::new(version, expires, targets)))?;
        Ok(Some(version))
    }
}

fn apply(root: &mut Root, change: &KeyChange) -> Result<(), PublishError> {
    match change {
        KeyChange::Add { new, roles } => roles.iter().try_for_each(|role| root.give(*role, new)),
        KeyChange::Revoke { old } => root.take_back(old).map(drop),
        KeyChange::Replace { old, new } => {
            let roles = root.take_back(old)?;
            roles.iter().try_for_each(|role| root.give(*role, new))
        }
    }
}

impl Root {
    /// The id of the one key that is meant by a label, an id, or the beginning of an id.
    ///
    /// # Errors
    /// [`PublishError::UnknownKey`] where it is none or more than one.
    pub fn key_called(&self, name: &str) -> Result<&str, PublishError> {
        let unknown = || PublishError::UnknownKey(name.to_owned());
        let meant = |keyid: &&String| self.label(keyid) == name || keyid.starts_with(name);
        let mut meant = self.keys.keys().filter(meant);
        match (name, meant.next(), meant.next()) {
            ("", _, _) | (_, None, _) | (_, _, Some(_)) => Err(unknown()),
            (_, Some(one), None) => Ok(one),
        }
    }

    /// Lets a key no longer sign; returns the roles that it had.
    fn take_back(&mut self, name: &str) -> Result<Vec<Role>, PublishError> {
        let keyid = self.key_called(name)?.to_owned();
        let mut had = Vec::new();
        for (role, holders) in &mut self.roles {
            if holders.keyids.contains(&keyid) {
                holders.keyids.retain(|one| *one != keyid);
                had.push(*role);
            }
        }
        self.keys.remove(&keyid);
        self.labels.remove(&keyid);
        Ok(had)
    }
}
