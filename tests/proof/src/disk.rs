//! What can stand on a disk after the power was cut.
//!
//! Kept for sure is only what was flushed: the bytes of a file by flushing the file, names
//! by flushing their folder. Of everything later each part may be there or not, in any
//! mixture: names in any combination, bytes in blocks of 512 or 4096, a length without its
//! bytes. That is more than any file system in use does, and less than one that lies about
//! flushing.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use crate::journal::{Call, Record};
use crate::random::Random;

mod inode;

pub use inode::Fate;
use inode::{Change, Inode};

#[derive(Debug, Clone)]
enum NameChange {
    Put(String, Entry),
    Drop(String),
    Move(String, String, Entry),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Entry {
    Folder,
    File(usize),
}

/// How a cut treats what was not flushed.
#[derive(Debug, Clone, Copy)]
pub struct Cut {
    pub names: Fate,
    pub bytes: Fate,
    pub seed: u64,
}

/// A disk on which calls are played, one by one.
#[derive(Debug, Clone)]
pub struct Disk {
    inodes: Vec<Inode>,
    names_kept: BTreeMap<String, Entry>,
    names_pending: Vec<NameChange>,
    names_now: BTreeMap<String, Entry>,
    /// Files below this folder are no files: they stand for hardware, which forgets
    /// nothing and flushes everything at once.
    hardware: &'static str,
}

impl Disk {
    /// A disk that holds what stands in a folder, all of it flushed.
    pub fn of(folder: &Path, hardware: &'static str) -> io::Result<Self> {
        let mut disk = Self {
            inodes: Vec::new(),
            names_kept: BTreeMap::from([(String::new(), Entry::Folder)]),
            names_pending: Vec::new(),
            names_now: BTreeMap::new(),
            hardware,
        };
        disk.take_in(folder, "")?;
        disk.names_now = disk.names_kept.clone();
        Ok(disk)
    }

    fn take_in(&mut self, folder: &Path, below: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let name = if below.is_empty() {
                name
            } else {
                format!("{below}/{name}")
            };
            if entry.file_type()?.is_dir() {
                self.names_kept.insert(name.clone(), Entry::Folder);
                self.take_in(&entry.path(), &name)?;
            } else {
                let kept = fs::read(entry.path())?;
                let inode = self.new_inode(Inode {
                    now: kept.clone(),
                    kept,
                    pending: Vec::new(),
                });
                self.names_kept.insert(name, inode);
            }
        }
        Ok(())
    }

    fn new_inode(&mut self, inode: Inode) -> Entry {
        self.inodes.push(inode);
        Entry::File(self.inodes.len() - 1)
    }

    /// Plays one call.
    pub fn play(&mut self, record: &Record) {
        if record.failed {
            return;
        }
        let path = record.path.clone();
        match &record.call {
            Call::Create => {
                let inode = self.new_inode(Inode::default());
                self.change_name(NameChange::Put(path, inode));
            }
            Call::MakeFolder => self.change_name(NameChange::Put(path, Entry::Folder)),
            Call::Unlink => self.change_name(NameChange::Drop(path)),
            Call::Rename { to } => {
                if let Some(entry) = self.names_now.get(&record.path).copied() {
                    self.change_name(NameChange::Move(path, to.clone(), entry));
                }
            }
            Call::Truncate { to } => self.change_bytes(&record.path, Change::Cut(*to)),
            Call::Write { at, bytes } => {
                self.change_bytes(&record.path, Change::Write(*at, bytes.clone()));
            }
            Call::Flush => self.flush(&record.path),
            Call::FlushFolder => self.flush_names(&record.path),
            Call::Said(_) | Call::Read => {}
        }
        let hardware = format!("{}/", self.hardware);
        if record.path.starts_with(&hardware) {
            self.flush(&record.path);
            self.flush_names(self.hardware);
        }
        self.forget_nameless();
    }

    /// What has no name any more, even after a cut, can never be seen again.
    fn forget_nameless(&mut self) {
        let pending = self.names_pending.iter().filter_map(|change| match change {
            NameChange::Put(_, entry) | NameChange::Move(_, _, entry) => Some(entry),
            NameChange::Drop(_) => None,
        });
        let named = self
            .names_kept
            .values()
            .chain(self.names_now.values())
            .chain(pending);
        let mut seen = vec![false; self.inodes.len()];
        for entry in named {
            if let Entry::File(inode) = entry {
                seen[*inode] = true;
            }
        }
        for (inode, _) in self.inodes.iter_mut().zip(seen).filter(|(_, seen)| !seen) {
            *inode = Inode::default();
        }
    }

    fn change_name(&mut self, change: NameChange) {
        change.apply(&mut self.names_now);
        self.names_pending.push(change);
    }

    fn change_bytes(&mut self, path: &str, change: Change) {
        // A file without a name any more is of no interest to anybody.
        if let Some(Entry::File(inode)) = self.names_now.get(path) {
            let inode = &mut self.inodes[*inode];
            change.apply(&mut inode.now);
            inode.pending.push(change);
        }
    }

    fn flush(&mut self, path: &str) {
        if let Some(Entry::File(inode)) = self.names_now.get(path) {
            let inode = &mut self.inodes[*inode];
            inode.kept.clone_from(&inode.now);
            inode.pending.clear();
        }
    }

    fn flush_names(&mut self, folder: &str) {
        let pending = std::mem::take(&mut self.names_pending);
        for change in pending {
            if change.is_in(folder) {
                change.apply(&mut self.names_kept);
            } else {
                self.names_pending.push(change);
            }
        }
    }

    /// Whether a cut would lose anything.
    pub fn is_flushed(&self) -> bool {
        self.names_pending.is_empty() && self.inodes.iter().all(|inode| inode.pending.is_empty())
    }

    /// Writes what stands on the disk after a cut into an empty folder.
    pub fn after(&self, cut: Cut, folder: &Path) -> io::Result<()> {
        let mut random = Random::new(cut.seed);
        let mut names = self.names_kept.clone();
        for change in &self.names_pending {
            if cut.names.keeps(&mut random) {
                change.apply(&mut names);
            }
        }
        // Sorted, so that a folder comes before what is in it.
        for (name, entry) in &names {
            let path = folder.join(name);
            let above = name.rsplit_once('/').map_or("", |(above, _)| above);
            if names.get(above) != Some(&Entry::Folder) {
                continue;
            }
            match entry {
                Entry::Folder => fs::create_dir_all(path)?,
                Entry::File(inode) => {
                    fs::write(path, self.inodes[*inode].after(cut.bytes, &mut random))?;
                }
            }
        }
        Ok(())
    }
}

impl NameChange {
    fn apply(&self, names: &mut BTreeMap<String, Entry>) {
        match self {
            Self::Put(name, entry) => {
                names.insert(name.clone(), *entry);
            }
            Self::Drop(name) => {
                names.remove(name);
            }
            Self::Move(from, to, entry) => {
                names.remove(from);
                names.insert(to.clone(), *entry);
            }
        }
    }

    fn is_in(&self, folder: &str) -> bool {
        let (Self::Put(name, _) | Self::Drop(name) | Self::Move(name, _, _)) = self;
        name.rsplit_once('/').map_or("", |(above, _)| above) == folder
    }
}

#[cfg(test)]
mod tests;
