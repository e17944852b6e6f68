//! The vault that is damaged, and every way in which it is.

use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use tempfile::TempDir;
use waymark_vault::Session;
use waymark_vault::format::{CELL, COPY, HEADER, Half, Image, file_length};

use super::sum::{May, Sum};
use super::victim::{Victim, all_notes, wanted};
use crate::scenario::{DECOY, REAL};
use crate::spread::spread;
use crate::steps::{Actor, Failed, Step};
use crate::world::{World, scratch};

const CELLS: u16 = 8;
const NOTES: [&str; 5] = ["one", "two", "three", "four", "five"];
/// Jobs of a proof are of this many bits or pairs each.
const PORTION: usize = 512;

/// A vault to be damaged, and files of it from before.
pub struct Subject {
    pub device: World,
    pub now: Vec<u8>,
    pub before: Vec<Vec<u8>>,
    /// Which half is the real one.
    pub real: Half,
    /// Cells of the real half that hold notes.
    pub live: Vec<u16>,
    /// Whether the app is started anew for every damage.
    pub long: bool,
    _place: TempDir,
}

pub fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn failed(failed: Failed) -> String {
    format!("in peace: {failed:?}")
}

impl Subject {
    pub fn made(seed: u64, long: bool) -> Result<Self, String> {
        let place = scratch()?;
        let device = World::new(&place.path().join("device"), CELLS, seed);
        fs::create_dir(&device.root).map_err(told)?;
        let mut actor = Actor::new(device.clone(), 0, 0);
        let mut before = Vec::new();
        for step in history() {
            actor.act(step).map_err(failed)?;
            before.extend(fs::read(device.data()));
        }
        let running = actor.running().map_err(failed)?;
        let (_, key, about) = running.latch.key().ok_or("nothing is open")?;
        let now = fs::read(device.data()).map_err(told)?;
        before.dedup();
        before.retain(|version| *version != now);
        let image = Image::read(now.clone()).map_err(|fault| format!("{fault:?}"))?;
        let real = Session::unpacked(about).half;
        let index = image.index(real, &key).ok_or("the index does not open")?;
        let live = (0..CELLS).filter(|cell| index.word(*cell).live).collect();
        Ok(Self {
            device,
            now,
            before,
            real,
            live,
            long,
            _place: place,
        })
    }

    /// Damages a file in many ways, each by a function from a number, and adds up.
    fn each(
        &self,
        count: usize,
        may: May,
        damage: impl Fn(usize) -> Option<Vec<u8>> + Sync,
    ) -> Result<Sum, String> {
        self.portions(count, |portion| {
            let victim = Victim::new(self)?;
            let mut sum = Sum::default();
            for number in portion {
                // In a short run one start for the bits of a byte, another one each time.
                let starts = self.long || may != May::CostNothing || number % 8 == number / 8 % 8;
                if let Some(bytes) = damage(number) {
                    sum.add(victim.judged(&bytes, may, starts)?);
                }
            }
            Ok(sum)
        })
    }

    fn portions(
        &self,
        count: usize,
        work: impl Fn(Range<usize>) -> Result<Sum, String> + Sync,
    ) -> Result<Sum, String> {
        let portions: Vec<Range<usize>> = (0..count)
            .step_by(PORTION)
            .map(|from| from..(from + PORTION).min(count))
            .collect();
        let mut sum = Sum::default();
        for one in spread(&portions, |portion| work(portion.clone())) {
            sum.add(one?);
        }
        Ok(sum)
    }

    pub fn header(&self, step: usize, both: bool) -> Result<Sum, String> {
        let (bits, may) = if both {
            (COPY * 8 / step, May::CostAll)
        } else {
            (HEADER * 8 / step, May::CostNothing)
        };
        self.each(bits, may, |number| {
            let bit = number * step;
            let mut bytes = self.now.clone();
            bytes[bit / 8] ^= 1 << (bit % 8);
            if both {
                bytes[COPY + bit / 8] ^= 1 << (bit % 8);
            }
            Some(bytes)
        })
    }

    pub fn three_cells(&self) -> Result<Sum, String> {
        let cells: Vec<usize> = self
            .live
            .iter()
            .take(3)
            .map(|cell| self.place(self.real, *cell))
            .collect();
        let wanted = wanted(REAL);
        // The notes stay open meanwhile: every call reads the file anew.
        self.portions(cells.len() * CELL * 8, |portion| {
            let victim = Victim::new(self)?;
            victim.put(&self.now)?;
            let mut actor = Actor::new(victim.world.clone(), 1, 0);
            actor
                .act(Step::Open)
                .and_then(|()| actor.unlock(REAL))
                .map_err(failed)?;
            let file = OpenOptions::new()
                .write(true)
                .open(victim.world.data())
                .map_err(told)?;
            let mut sum = Sum::default();
            for bit in portion {
                let at = cells[bit / 8 / CELL] + bit / 8 % CELL;
                let flipped = self.now[at] ^ (1 << (bit % 8));
                file.write_all_at(&[flipped], at as u64).map_err(told)?;
                let shown = catch_unwind(AssertUnwindSafe(|| all_notes(&actor, &wanted)));
                file.write_all_at(&self.now[at..=at], at as u64)
                    .map_err(told)?;
                sum.add(Sum::of([(shown, wanted.len())], May::CostNotes(1)));
            }
            Ok(sum)
        })
    }

    pub fn swaps(&self) -> Result<Sum, String> {
        let places = self.places();
        self.each(places.len() * places.len(), May::CostNotes(2), |pair| {
            let (one, other) = (places[pair / places.len()], places[pair % places.len()]);
            if one >= other {
                return None;
            }
            let mut bytes = self.now.clone();
            let (head, tail) = bytes.split_at_mut(other);
            head[one..one + CELL].swap_with_slice(&mut tail[..CELL]);
            Some(bytes)
        })
    }

    pub fn copies(&self) -> Result<Sum, String> {
        let places = self.places();
        self.each(places.len() * places.len(), May::CostNotes(1), |pair| {
            let (from, to) = (places[pair / places.len()], places[pair % places.len()]);
            let mut bytes = self.now.clone();
            bytes.copy_within(from..from + CELL, to);
            (bytes != self.now).then_some(bytes)
        })
    }

    pub fn replays(&self) -> Result<Sum, String> {
        let places = self.places();
        self.each(
            places.len() * self.before.len(),
            May::CostNotes(1),
            |number| {
                let (old, at) = (
                    &self.before[number / places.len()],
                    places[number % places.len()],
                );
                let mut bytes = self.now.clone();
                bytes[at..at + CELL].copy_from_slice(&old[at..at + CELL]);
                (bytes != self.now).then_some(bytes)
            },
        )
    }

    /// The whole header of an earlier file, or one copy of it, over the cells of now.
    pub fn old_indexes(&self) -> Result<Sum, String> {
        let ranges = [0..COPY, COPY..HEADER, 0..HEADER];
        self.each(ranges.len() * self.before.len(), May::SetBack, |number| {
            let old = &self.before[number / ranges.len()];
            let range = ranges[number % ranges.len()].clone();
            let mut bytes = self.now.clone();
            bytes[range.clone()].copy_from_slice(&old[range]);
            (bytes != self.now).then_some(bytes)
        })
    }

    pub fn lengths(&self) -> Result<Sum, String> {
        let whole = file_length(CELLS);
        let lengths: BTreeSet<usize> = (0..200)
            .chain((0..whole).step_by(911))
            .chain([COPY, HEADER, whole - 1, whole + 1, whole + CELL, 2 * whole])
            .collect();
        let lengths: Vec<usize> = lengths.into_iter().collect();
        self.each(lengths.len(), May::CostAll, |number| {
            let mut bytes = self.now.clone();
            bytes.resize(lengths[number], 0x5A);
            Some(bytes)
        })
    }

    fn place(&self, half: Half, cell: u16) -> usize {
        HEADER + (usize::from(half.byte()) * usize::from(CELLS) + usize::from(cell)) * CELL
    }

    fn places(&self) -> Vec<usize> {
        (0..2 * usize::from(CELLS))
            .map(|cell| HEADER + cell * CELL)
            .collect()
    }
}

/// Notes that come, change and go, so that there is much to be replayed.
fn history() -> Vec<Step> {
    let mut steps = vec![
        Step::Open,
        Step::FirstPin(REAL),
        Step::Unlock(REAL),
        Step::SecondPin(DECOY),
    ];
    steps.extend(NOTES.map(|title| Step::Save(title, 0)));
    steps.extend((1..5).map(|version| Step::Save("one", version)));
    steps.extend([
        Step::Delete("two"),
        Step::Save("six", 0),
        Step::Delete("five"),
        Step::Save("three", 1),
    ]);
    steps.extend([
        Step::Unlock(DECOY),
        Step::Save("shopping", 0),
        Step::Save("shopping", 1),
        Step::Unlock(REAL),
    ]);
    steps.push(Step::Save("four", 7));
    steps
}
