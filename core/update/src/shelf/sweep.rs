//! Clearing away what no pointer names.

use std::collections::BTreeSet;

use waymark_store::{FolderLock, StoreError};

use super::notebook::FILE as NOTEBOOK;
use super::{Present, Shelf};
use crate::catalogue::Catalogue;

/// The files that an install works on; worth nothing once it has stopped.
pub(super) const UNPACKED: &str = "unpacked.part";
pub(super) const FETCHED: &str = "fetched.part";

impl Shelf {
    /// Removes packs that nothing names, and what an install has left half done. What is
    /// being fetched stays, to go on from; and everything that is none of ours.
    pub(super) fn sweep(&self, _lock: &FolderLock) -> Result<(), StoreError> {
        let mut named = BTreeSet::new();
        match self.present()? {
            Some(present) => {
                named.insert(present.packed_file());
                named.insert(present.file());
                let before = present.before.as_ref();
                named.extend(before.map(|one| super::pointer::file(one.version, &one.sha256)));
            }
            // The pointer leads nowhere: the one before may still be there.
            None => self.mend()?.into_iter().for_each(|name| {
                named.insert(name);
            }),
        }
        for name in self.folder.names()? {
            let a_pack = name.starts_with("pack-") || name.starts_with("packed-");
            // The notebook is written without the lock, and over what a crash has left of it.
            let unwritten = name.ends_with(".new") && !name.starts_with(NOTEBOOK);
            let left = [UNPACKED, FETCHED].contains(&name.as_str()) || unwritten;
            if left || (a_pack && !named.contains(&name)) {
                self.folder.remove(&name)?;
            }
        }
        Ok(())
    }

    /// Sets a pointer right whose pack is gone, cut short, or older than the floor. Returns
    /// the name of the pack that it names then.
    fn mend(&self) -> Result<Option<String>, StoreError> {
        let Some(broken) = Present::read(&self.folder)? else {
            Present::forget(&self.folder)?;
            return Ok(None);
        };
        if let Some(before) = broken.one_before() {
            before.write(&self.folder)?;
            if self.present()?.is_some() {
                return Ok(Some(before.file()));
            }
        }
        Present::forget(&self.folder)?;
        Ok(None)
    }

    /// Removes what was being fetched and is no longer offered.
    pub(super) fn forget_other_parts(
        &self,
        catalogue: &Catalogue,
        _lock: &FolderLock,
    ) -> Result<(), StoreError> {
        let patches = catalogue.patches.iter().map(|patch| &patch.target);
        let offered: BTreeSet<String> = patches
            .chain([&catalogue.pack.target])
            .map(|target| format!("{}.part", target.digests.in_digits()))
            .collect();
        self.forget_parts(|name| !offered.contains(name))
    }

    /// Removes everything that was being fetched.
    pub(super) fn forget_all_parts(&self, _lock: &FolderLock) -> Result<(), StoreError> {
        self.forget_parts(|_| true)
    }

    fn forget_parts(&self, goes: impl Fn(&str) -> bool) -> Result<(), StoreError> {
        for name in self.folder.names()? {
            let digits = name.strip_suffix(".part");
            let fetching = digits.is_some_and(|digits| {
                digits.len() >= 64 && digits.bytes().all(|sign| sign.is_ascii_hexdigit())
            });
            if fetching && goes(&name) {
                self.folder.remove(&name)?;
            }
        }
        Ok(())
    }
}
