//! Drafting a pack: checked, packed, with patches from the packs before it.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::Timestamp as Moment;
use serde::Serialize;
use waymark_pack::records::PackInfo;
use waymark_pack::{Pack, PackDigest};
use waymark_update::Limits;

use super::desk::{Desk, PATCHED_FROM};
use super::document::Signed;
use super::error::PublishError;
use super::files::{self, LONGEST_PACK, sha256};
use super::said::{Custom, Hashes, Notice, PackNotice, PatchNotice, Role, Target, Targets};
use super::squeeze::{pack_of, patch_of};
use crate::diff::{Difference, diff};
use crate::shelf::Shelf;

const MEBIBYTE: u64 = 1024 * 1024;
/// The oldest engine that opens packs of today's format (`core/pack/src/format.rs`); it is
/// raised together with that format.
const LEAST_ENGINE: &str = "0.1.0";

/// A pack that was drafted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Added {
    /// Version of the content.
    pub version: u32,
    /// Day of the content.
    pub date: String,
    /// Bytes of the pack.
    pub length: u64,
    /// Bytes that a reader without an older pack fetches.
    pub packed: u64,
    /// The patches, from the newest pack on.
    pub patches: Vec<PatchMade>,
    /// Version of the targets file that waits for signatures.
    pub targets_version: u64,
}

/// A patch that was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PatchMade {
    /// Version of the pack that it starts from.
    pub from: u32,
    /// Bytes that a reader of that pack fetches.
    pub length: u64,
}

impl Targets {
    /// What each patch costs, the newest version first.
    pub(super) fn patches_made(&self) -> Vec<PatchMade> {
        let made = self.patches().map(|(_, target, patch)| PatchMade {
            from: patch.from,
            length: target.length,
        });
        let mut made: Vec<PatchMade> = made.collect();
        made.sort_by_key(|patch| std::cmp::Reverse(patch.from));
        made
    }
}

/// Targets by their paths, with their bytes.
type Made = Vec<(String, Target, Vec<u8>)>;

impl Desk {
    /// What readers will see change; `None` where they have no pack yet.
    ///
    /// # Errors
    /// [`PublishError::Pack`], [`PublishError::NotHigher`], and the files' own.
    pub fn changes(&self, pack: &Path) -> Result<Option<Difference>, PublishError> {
        let (_, info) = checked(pack)?;
        self.check_version(info.version)?;
        let Some(present) = self.present_pack()? else {
            return Ok(None);
        };
        Ok(Some(diff(&self.pack_file(present), pack)?))
    }

    /// Drafts a pack in place of any that waits: packed whole, with patches from the packs
    /// kept.
    ///
    /// # Errors
    /// [`PublishError::Pack`], [`PublishError::NotHigher`], [`PublishError::PackTooLong`],
    /// and the files' own.
    pub fn add(&self, pack: &Path, now: Moment) -> Result<Added, PublishError> {
        let (bytes, info) = checked(pack)?;
        self.check_version(info.version)?;
        let whole = whole(&bytes, &info)?;
        let packed = whole.1.length;
        let mut made = vec![whole];
        made.extend(self.patches(&bytes, info.version, packed)?);
        let targets = self.draft_targets(made, now)?;
        Ok(Added {
            version: info.version,
            date: info.date.to_string(),
            length: bytes.len() as u64,
            packed,
            patches: targets.patches_made(),
            targets_version: targets.version,
        })
    }

    fn check_version(&self, new: u32) -> Result<(), PublishError> {
        match self.present_pack()? {
            Some(published) if new <= published => Err(PublishError::NotHigher { new, published }),
            _ => Ok(()),
        }
    }

    /// A patch that is not smaller than the pack is no use to anybody.
    fn patches(&self, new: &[u8], to: u32, packed: u64) -> Result<Made, PublishError> {
        let mut made = Vec::new();
        let kept = self.kept_packs()?.into_iter();
        for from in kept.filter(|from| *from < to).take(PATCHED_FROM) {
            let old = files::read_there(&self.pack_file(from), LONGEST_PACK)?;
            let Some(bytes) = patch_of(&old, new)? else {
                continue;
            };
            if bytes.len() as u64 >= packed {
                continue;
            }
            let notice = Notice::Patch(PatchNotice {
                format: 1,
                from,
                from_sha256: sha256(&old),
                to,
            });
            made.push(made_of(format!("patches/{from}-{to}.zst"), bytes, notice));
        }
        Ok(made)
    }

    fn draft_targets(&self, made: Made, now: Moment) -> Result<Targets, PublishError> {
        let (draft, public) = (self.draft(), self.public());
        draft.drop_targets()?;
        let mut listed = BTreeMap::new();
        for (path, target, bytes) in made {
            files::write(&draft.target(&path, &target), &bytes)?;
            listed.insert(path, target);
        }
        let present = self.present_targets()?;
        if let Some(version) = self.present_pack()? {
            let bytes = files::read_there(&self.pack_file(version), LONGEST_PACK)?;
            files::write(&draft.present_pack(), &bytes)?;
        }
        draft.show_present(public.root()?.as_ref(), present.as_ref())?;
        let version = present.map_or(1, |present| present.signed.version + 1);
        let expires = self.settings.expiry(Role::Targets, now)?;
        let signed = Signed::new(Targets::new(version, expires, listed));
        // Last, because with it there is a draft.
        draft.write(&signed)?;
        Ok(signed.signed)
    }
}

fn whole(bytes: &[u8], info: &PackInfo) -> Result<(String, Target, Vec<u8>), PublishError> {
    let packed = pack_of(bytes)?;
    let most = Limits::default().target;
    if packed.len() as u64 > most {
        return Err(PublishError::PackTooLong(most / MEBIBYTE));
    }
    let notice = Notice::Pack(PackNotice {
        format: 1,
        version: info.version,
        date: info.date.to_string(),
        length: bytes.len() as u64,
        sha256: sha256(bytes),
        engine: LEAST_ENGINE.to_owned(),
    });
    Ok(made_of(
        format!("packs/{}.wmk.zst", info.version),
        packed,
        notice,
    ))
}

fn made_of(path: String, bytes: Vec<u8>, waymark: Notice) -> (String, Target, Vec<u8>) {
    let target = Target {
        length: bytes.len() as u64,
        hashes: Hashes {
            sha256: sha256(&bytes),
        },
        custom: Custom { waymark },
    };
    (path, target, bytes)
}

/// A pack of which every byte is checked and every entry was read.
fn checked(file: &Path) -> Result<(Vec<u8>, PackInfo), PublishError> {
    let bytes = files::read_there(file, LONGEST_PACK)?;
    check_pack(&bytes)?;
    let shelf = Shelf::of(&Pack::open(file)?)?;
    Ok((bytes, shelf.info))
}

/// Whether the bytes are a whole pack.
pub(super) fn check_pack(bytes: &[u8]) -> Result<(), PublishError> {
    let mut digest = PackDigest::new();
    digest.feed(bytes);
    Ok(digest.finish()?)
}
