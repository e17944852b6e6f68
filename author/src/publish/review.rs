//! What somebody is about to sign, in words and checked against what lies beside it.

use std::fs;

use jiff::Timestamp as Moment;
use serde::Serialize;
use waymark_pack::Pack;

use super::add::{PatchMade, check_pack};
use super::draft::Draft;
use super::error::PublishError;
use super::files::{self, LONGEST_PACK, sha256};
use super::said::{PackNotice, Role, Root, Target, Targets};
use super::squeeze::{unpack, unpatch};
use crate::diff::{Difference, diff};

/// What waits for signatures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Review {
    /// The root file, if one waits.
    pub root: Option<RootReview>,
    /// The targets file, if one waits.
    pub targets: Option<TargetsReview>,
}

/// A root file that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RootReview {
    /// Its version.
    pub version: u64,
    /// Until when it counts.
    pub expires: Moment,
    /// Each key in each role, with what happens to it, in the order of the roles.
    pub keys: Vec<KeyReview>,
    /// How many keys must sign, by role.
    pub thresholds: Vec<(Role, u64)>,
}

/// A key in a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeyReview {
    /// The role.
    pub role: Role,
    /// The key's id.
    pub keyid: String,
    /// What people call it.
    pub label: String,
    /// Whether it had the role before: `None` where there was no root before.
    pub before: Option<bool>,
    /// Whether it has the role from now on.
    pub from_now_on: bool,
}

/// A targets file that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TargetsReview {
    /// Its version.
    pub version: u64,
    /// Until when it counts.
    pub expires: Moment,
    /// The pack.
    pub pack: PackNotice,
    /// Bytes that a reader without an older pack fetches.
    pub packed: u64,
    /// The patches, by the versions that they start from.
    pub patches: Vec<PatchMade>,
    /// Whether readers get the same files as before, under a later date or other keys.
    pub same_files: bool,
    /// What readers see change; `None` where there is nothing to compare with.
    pub difference: Option<Difference>,
}

impl Draft {
    /// What waits here. Everything that can be checked without the publisher's desk is
    /// checked: that the packed pack is the pack that the file names, that it opens, that
    /// the patch from the present pack makes it, and that every file is the one named.
    ///
    /// # Errors
    /// [`PublishError::DraftIsWrong`], and the files' own.
    pub fn review(&self) -> Result<Review, PublishError> {
        let present = self.present_root()?.map(|root| root.signed);
        let root = self.root()?.map(|root| RootReview {
            version: root.signed.version,
            expires: root.signed.expires,
            keys: keys(present.as_ref(), &root.signed),
            thresholds: Role::ALL
                .map(|role| (role, root.signed.threshold(role)))
                .to_vec(),
        });
        let targets = self.targets()?;
        let targets = targets
            .map(|one| self.review_targets(&one.signed))
            .transpose()?;
        Ok(Review { root, targets })
    }

    fn review_targets(&self, targets: &Targets) -> Result<TargetsReview, PublishError> {
        let before = self.present_targets()?.map(|before| before.signed.targets);
        let (path, target, pack) = targets.pack().ok_or(PublishError::NoPack)?;
        let same_files = before.as_ref() == Some(&targets.targets);
        let mut difference = None;
        if !same_files {
            let packed = self.read(path, target)?;
            let bytes = unpack(&packed, pack.length)?;
            self.check(path, &bytes, pack)?;
            self.check_patches(targets, &bytes)?;
            difference = self.difference(path, &bytes, pack)?;
        }
        Ok(TargetsReview {
            version: targets.version,
            expires: targets.expires,
            pack: pack.clone(),
            packed: target.length,
            patches: targets.patches_made(),
            same_files,
            difference,
        })
    }

    /// A target beside the draft, which must be the one named.
    fn read(&self, path: &str, target: &Target) -> Result<Vec<u8>, PublishError> {
        let bytes = files::read_there(&self.target(path, target), LONGEST_PACK)?;
        if bytes.len() as u64 != target.length || sha256(&bytes) != target.hashes.sha256 {
            return Err(PublishError::DraftIsWrong(path.to_owned()));
        }
        Ok(bytes)
    }

    fn check(&self, path: &str, bytes: &[u8], pack: &PackNotice) -> Result<(), PublishError> {
        check_pack(bytes)?;
        if sha256(bytes) != pack.sha256 {
            return Err(PublishError::DraftIsWrong(path.to_owned()));
        }
        Ok(())
    }

    fn check_patches(&self, targets: &Targets, new: &[u8]) -> Result<(), PublishError> {
        let present = files::read(&self.present_pack(), LONGEST_PACK)?;
        let digest = present.as_deref().map(sha256);
        for (path, target, patch) in targets.patches() {
            let bytes = self.read(path, target)?;
            let Some(old) = present
                .as_ref()
                .filter(|_| digest.as_ref() == Some(&patch.from_sha256))
            else {
                continue;
            };
            if unpatch(old, &bytes, new.len() as u64)? != new {
                return Err(PublishError::DraftIsWrong(path.to_owned()));
            }
        }
        Ok(())
    }

    /// Opens the very pack that was packed, not one that merely lies beside it.
    fn difference(
        &self,
        path: &str,
        bytes: &[u8],
        pack: &PackNotice,
    ) -> Result<Option<Difference>, PublishError> {
        let unpacked = self.path().join("unpacked.wmk");
        files::write(&unpacked, bytes)?;
        let compared = || {
            let info = Pack::open(&unpacked)?.info().clone();
            if info.version != pack.version || info.date.to_string() != pack.date {
                return Err(PublishError::DraftIsWrong(path.to_owned()));
            }
            let present = self.present_pack();
            let difference = present.is_file().then(|| diff(&present, &unpacked));
            Ok(difference.transpose()?)
        };
        let compared = compared();
        fs::remove_file(&unpacked).map_err(files::failed(&unpacked))?;
        compared
    }
}

fn keys(before: Option<&Root>, now: &Root) -> Vec<KeyReview> {
    let mut reviews = Vec::new();
    for role in Role::ALL {
        let held = before.map_or(&[][..], |before| before.holders(role));
        let gone = held
            .iter()
            .filter(|keyid| !now.holders(role).contains(keyid));
        for keyid in now.holders(role).iter().chain(gone) {
            let from_now_on = now.holders(role).contains(keyid);
            let known = if from_now_on { Some(now) } else { before };
            reviews.push(KeyReview {
                role,
                keyid: keyid.clone(),
                label: known.map_or("", |root| root.label(keyid)).to_owned(),
                before: before.map(|_| held.contains(keyid)),
                from_now_on,
            });
        }
    }
    reviews
}
