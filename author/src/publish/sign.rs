//! Signing what waits, and bringing together what several people have signed apart.

use std::collections::BTreeSet;

use serde::Serialize;

use super::document::Signed;
use super::draft::Draft;
use super::error::PublishError;
use super::keys::SecretKey;
use super::said::{Role, Root, Said};

/// How many have signed a file that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Which file.
    pub role: Role,
    /// Its version.
    pub version: u64,
    /// How many signatures count.
    pub had: u64,
    /// How many must.
    pub needed: u64,
    /// For a root after another one: the same, of the keys that readers trust now.
    pub of_before: Option<(u64, u64)>,
    /// Labels of the keys that may still sign.
    pub may_sign: Vec<String>,
}

impl Tally {
    /// Whether nobody needs to sign any more.
    pub fn is_enough(&self) -> bool {
        self.had >= self.needed && self.of_before.is_none_or(|(had, needed)| had >= needed)
    }
}

/// Signatures that were taken over from a copy of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Taken {
    /// Under which file.
    pub role: Role,
    /// Labels of the keys that made them.
    pub signers: Vec<String>,
}

/// Whose signatures count under what waits.
struct Authority {
    /// The root that will count.
    coming: Root,
    /// The one that counts now.
    before: Option<Root>,
}

impl Draft {
    fn authority(&self) -> Result<Authority, PublishError> {
        let before = self.present_root()?.map(|root| root.signed);
        let drafted = self.root()?.map(|root| root.signed);
        let coming = drafted.or_else(|| before.clone());
        Ok(Authority {
            coming: coming.ok_or(PublishError::NothingDrafted)?,
            before,
        })
    }

    /// Signs everything that waits and that this key may sign, or only one role's file.
    /// Look at [`Draft::review`] first.
    ///
    /// # Errors
    /// [`PublishError::NotYourTurn`], [`PublishError::NothingDrafted`], and the files' own.
    pub fn sign(&self, key: &SecretKey, only: Option<Role>) -> Result<Vec<Role>, PublishError> {
        let authority = self.authority()?;
        let wanted = |role| only.is_none_or(|only| only == role);
        let may = |role| authority.may_sign(role, key.keyid()) && wanted(role);
        let mut signed = Vec::new();
        if let Some(mut root) = self.root()?.filter(|_| may(Role::Root)) {
            root.sign(key);
            self.write(&root)?;
            signed.push(Role::Root);
        }
        if let Some(mut targets) = self.targets()?.filter(|_| may(Role::Targets)) {
            targets.sign(key);
            self.write(&targets)?;
            signed.push(Role::Targets);
        }
        if signed.is_empty() {
            return Err(PublishError::NotYourTurn);
        }
        Ok(signed)
    }

    /// Takes over the signatures of another copy of this draft. Only those that count are
    /// taken.
    ///
    /// # Errors
    /// [`PublishError::OtherDraft`] where what was signed is not the same, and the files'
    /// own.
    pub fn take(&self, copy: &Self) -> Result<Vec<Taken>, PublishError> {
        let authority = self.authority()?;
        let mut taken = Vec::new();
        taken.extend(self.take_one(&authority, self.root()?, copy.root()?)?);
        taken.extend(self.take_one(&authority, self.targets()?, copy.targets()?)?);
        Ok(taken)
    }

    fn take_one<T: Said>(
        &self,
        authority: &Authority,
        ours: Option<Signed<T>>,
        theirs: Option<Signed<T>>,
    ) -> Result<Option<Taken>, PublishError> {
        let (Some(mut ours), Some(mut theirs)) = (ours, theirs) else {
            return Ok(None);
        };
        let count = authority.signers(&theirs);
        theirs.signatures.retain(|one| count.contains(&one.keyid));
        let new = ours.take(&theirs)?;
        self.write(&ours)?;
        Ok((!new.is_empty()).then(|| Taken {
            role: T::ROLE,
            signers: new.iter().map(|keyid| authority.label(keyid)).collect(),
        }))
    }

    /// How many have signed what.
    ///
    /// # Errors
    /// [`PublishError::NothingDrafted`], and the files' own.
    pub fn tallies(&self) -> Result<Vec<Tally>, PublishError> {
        let authority = self.authority()?;
        let root = self.root()?.map(|root| authority.tally(&root));
        let targets = self.targets()?.map(|targets| authority.tally(&targets));
        Ok(root.into_iter().chain(targets).collect())
    }
}

impl Authority {
    /// The root before counts for the root file alone.
    fn roots(&self, role: Role) -> impl Iterator<Item = &Root> {
        let before = self.before.iter().filter(move |_| role == Role::Root);
        std::iter::once(&self.coming).chain(before)
    }

    fn may_sign(&self, role: Role, keyid: &str) -> bool {
        self.roots(role)
            .any(|root| root.holders(role).iter().any(|one| one == keyid))
    }

    fn signers<T: Said>(&self, signed: &Signed<T>) -> BTreeSet<String> {
        let roots = self.roots(T::ROLE);
        roots
            .flat_map(|root| signed.signers(root, T::ROLE))
            .collect()
    }

    fn label(&self, keyid: &str) -> String {
        let labels = self.roots(Role::Root).map(|root| root.label(keyid));
        labels.max().unwrap_or_default().to_owned()
    }

    fn tally<T: Said>(&self, signed: &Signed<T>) -> Tally {
        let role = T::ROLE;
        let count = |root: &Root| {
            let had = signed.signers(root, role).len() as u64;
            (had, root.threshold(role))
        };
        let (had, needed) = count(&self.coming);
        let before = self.before.as_ref().filter(|_| role == Role::Root);
        let signers = self.signers(signed);
        let holders: BTreeSet<&String> = self
            .roots(role)
            .flat_map(|root| root.holders(role))
            .collect();
        let waiting = holders.into_iter().filter(|one| !signers.contains(*one));
        let mut may_sign: Vec<String> = waiting.map(|one| self.label(one)).collect();
        may_sign.sort();
        Tally {
            role,
            version: signed.signed.version(),
            had,
            needed,
            of_before: before.map(count),
            may_sign,
        }
    }
}
