//! A hand-over file: on its way from a colleague's phone one bit has changed, or an end is
//! missing. It is refused, or, where nobody reads that bit (it is of a root that the reader
//! has already), exactly what was signed is installed.

use std::collections::BTreeMap;
use std::ops::Range;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use tempfile::TempDir;
use waymark_update::{Outcome, UpdateError};

use super::{Change, Judged, Subject};
use crate::kept;
use crate::phone::{import, shelf};
use crate::proofs::Options;
use crate::proofs::install_kills::{Scene, Step, act, now};
use crate::publisher::sha256;
use crate::world::{copy, scratch};

/// Blocks of the archive.
const BLOCK: usize = 512;
/// The root that every reader has already, and therefore does not ask for.
const KNOWN: &str = "metadata/1.root.json";
/// The version handed over, and the one that the reader has.
const VERSION: u32 = 3;
const OLDER: u32 = 2;

/// The file, a reader's folder, and what is done to the file.
pub struct File {
    scene: Scene,
    bytes: Vec<u8>,
    home: TempDir,
    before: BTreeMap<String, Vec<u8>>,
    changes: Vec<Change>,
    /// Bytes that this reader does not ask for.
    unread: Vec<Range<usize>>,
    long: bool,
}

impl File {
    pub fn made(options: Options) -> Result<Self, String> {
        let scene = Scene::set()?;
        let bytes = std::fs::read(scene.scenery.handed()).map_err(told)?;
        let home = scratch()?;
        for step in [Step::Start, Step::Bring("2"), Step::Answered] {
            act(&scene.scenery, home.path(), step).map_err(told)?;
        }
        let mut file = Self {
            before: kept::files(home.path()),
            changes: Vec::new(),
            unread: Vec::new(),
            long: options.long,
            scene,
            bytes,
            home,
        };
        file.look_through()?;
        Ok(file)
    }

    pub fn about(&self) -> &'static str {
        if self.long {
            "a hand-over file, every bit and every length"
        } else {
            "a hand-over file, every bit of its headers, one of each other byte, many lengths"
        }
    }

    /// Goes from header to header and notes what to change, and what nobody reads.
    fn look_through(&mut self) -> Result<(), String> {
        let length = self.bytes.len();
        let mut at = 0;
        while self.bytes.get(at).is_some_and(|byte| *byte != 0) {
            let header = self.bytes.get(at..at + BLOCK).ok_or("half a header")?;
            let text = |range: Range<usize>| {
                let text = header.get(range).unwrap_or_default();
                String::from_utf8_lossy(text)
                    .trim_end_matches('\0')
                    .to_owned()
            };
            let name = text(0..100);
            let size = usize::from_str_radix(&text(124..135), 8).map_err(told)?;
            let (from, to) = (at + BLOCK, at + BLOCK + size);
            let next = to.next_multiple_of(BLOCK);
            if name == KNOWN {
                self.unread.push(from..to);
            }
            self.bits(at..from, true);
            self.bits(from..next, self.long);
            at = next;
        }
        self.bits(at..length, self.long);
        let step = if self.long { 1 } else { 37 };
        let shorter = (0..length).step_by(step);
        let longer = [1, BLOCK, 2 * BLOCK].map(|more| length + more);
        let lengths = shorter.chain(longer);
        self.changes.extend(lengths.map(Change::Length));
        Ok(())
    }

    /// Every bit of these bytes, or one of each, another from byte to byte.
    fn bits(&mut self, range: Range<usize>, all: bool) {
        for byte in range {
            let bits = if all { 0..8 } else { byte % 8..byte % 8 + 1 };
            self.changes
                .extend(bits.map(|bit| Change::Bit(byte * 8 + bit)));
        }
    }

    fn is_unread(&self, change: &Change) -> bool {
        match change {
            Change::Bit(bit) => self.unread.iter().any(|range| range.contains(&(bit / 8))),
            Change::Length(_) => false,
        }
    }

    /// The pack of this version is there to the last byte.
    fn has(&self, folder: &Path, version: u32) -> Result<bool, UpdateError> {
        let shelf = shelf(folder, &self.scene.scenery.floor())?;
        let Some(present) = shelf.present()? else {
            return Ok(false);
        };
        let bytes = std::fs::read(shelf.path_of(&present)).unwrap_or_default();
        let right = self.scene.packs.get(&version).map(|pack| sha256(pack));
        Ok(present.version == version && right == Some(sha256(&bytes)))
    }
}

fn told(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}

impl Subject for File {
    type Worker = TempDir;

    fn changes(&self) -> usize {
        self.changes.len()
    }

    /// A copy of the reader; the file as it was signed is taken, or a refusal of another
    /// would show nothing.
    fn worker(&self) -> Result<TempDir, String> {
        let place = scratch()?;
        let trial = place.path().join("trial");
        copy(self.home.path(), &trial).map_err(told)?;
        let shelf = shelf(&trial, &self.scene.scenery.floor()).map_err(told)?;
        match import(&shelf, &self.bytes, now()).map_err(told)? {
            Outcome::Installed(_) => {}
            Outcome::NothingNew => return Err("the file as it was signed is not taken".into()),
        }
        copy(self.home.path(), &place.path().join("reader")).map_err(told)?;
        Ok(place)
    }

    fn judge(&self, worker: &mut TempDir, change: usize) -> Result<Judged, String> {
        let Some(change) = self.changes.get(change) else {
            return Err("no such change".to_owned());
        };
        let folder = worker.path().join("reader");
        let changed = change.of(&self.bytes);
        let acted = catch_unwind(AssertUnwindSafe(|| {
            let shelf = shelf(&folder, &self.scene.scenery.floor())?;
            import(&shelf, &changed, now())
        }));
        let (taken, judged) = match acted {
            Err(_) => (true, Judged::Wrong("panicked".to_owned())),
            Ok(Err(_)) if self.pointer(&folder) => (false, Judged::Refused),
            Ok(Err(error)) => (true, Judged::Wrong(format!("{error:?}, and changed"))),
            Ok(Ok(_)) => {
                let right = self.has(&folder, VERSION).map_err(told)?;
                let fine = right && self.is_unread(change);
                let wrong = format!("taken, and what was signed: {right}");
                (
                    true,
                    if fine {
                        Judged::Unread
                    } else {
                        Judged::Wrong(wrong)
                    },
                )
            }
        };
        if taken || kept::files(&folder) != self.before {
            std::fs::remove_dir_all(&folder).map_err(told)?;
            copy(self.home.path(), &folder).map_err(told)?;
        }
        Ok(judged)
    }
}

impl File {
    /// Whether the pointer and the pack are those of before.
    fn pointer(&self, folder: &Path) -> bool {
        let after = kept::files(folder);
        let same = after.get("present") == self.before.get("present");
        same && self.has(folder, OLDER).unwrap_or(false)
    }
}
