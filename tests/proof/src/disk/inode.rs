//! The bytes of one file: what is flushed, and what is not yet.

use crate::random::Random;

#[derive(Debug, Clone, Default)]
pub struct Inode {
    /// Flushed.
    pub kept: Vec<u8>,
    /// Not yet.
    pub pending: Vec<Change>,
    /// With all of it.
    pub now: Vec<u8>,
}

#[derive(Debug, Clone)]
pub enum Change {
    Cut(usize),
    Write(usize, Vec<u8>),
}

/// What becomes of the parts that were not flushed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Kept,
    Lost,
    /// Each by the throw of a coin, bytes in blocks of this length.
    Torn(usize),
}

impl Fate {
    pub fn keeps(self, random: &mut Random) -> bool {
        match self {
            Self::Kept => true,
            Self::Lost => false,
            Self::Torn(_) => random.coin(),
        }
    }
}

impl Change {
    pub fn apply(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Cut(to) => bytes.resize(*to, 0),
            Self::Write(at, written) => put(bytes, *at, written),
        }
    }
}

fn put(bytes: &mut Vec<u8>, at: usize, written: &[u8]) {
    let end = at + written.len();
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    bytes[at..end].copy_from_slice(written);
}

impl Inode {
    pub fn after(&self, fate: Fate, random: &mut Random) -> Vec<u8> {
        let block = match fate {
            Fate::Kept => return self.now.clone(),
            Fate::Lost => return self.kept.clone(),
            Fate::Torn(block) => block,
        };
        let mut bytes = self.kept.clone();
        for change in &self.pending {
            match change {
                Change::Cut(_) if random.coin() => change.apply(&mut bytes),
                Change::Cut(_) => {}
                Change::Write(at, written) => tear(&mut bytes, *at, written, block, random),
            }
        }
        // The length may have been kept without the bytes: then there is whatever was there.
        if bytes.len() < self.now.len() && random.coin() {
            let garbage = if random.coin() { 0 } else { 0xA7 };
            bytes.resize(self.now.len(), garbage);
        }
        bytes
    }
}

/// Keeps some blocks of a write. Blocks are those of the disk, not of the write.
fn tear(bytes: &mut Vec<u8>, at: usize, written: &[u8], block: usize, random: &mut Random) {
    let end = at + written.len();
    let mut from = at;
    while from < end {
        let to = ((from / block + 1) * block).min(end);
        if random.coin() {
            put(bytes, from, &written[from - at..to - at]);
        }
        from = to;
    }
}
