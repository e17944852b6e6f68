//! A story on a stage: its device as it is before the steps, and how the steps went once
//! when nothing happened to them.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::check::{Expected, Finding, Kind, check};
use crate::child::Report;
use crate::journal::{self, Call, Record};
use crate::model::{State, pins};
use crate::scenario::{DESTROY, Scenario, USED};
use crate::shim::{Harm, Shim};
use crate::steps::{Actor, Step};
use crate::world::{World, copy, scratch};

/// Numbers of the runs of a device: no two draw the same randomness. The child's is 1.
const BEGINNING: u64 = 0;
const LOOKING: u64 = 10;
/// The frozen device has so many cells a half.
const FROZEN_CELLS: u16 = 8;

pub struct Stage {
    pub story: &'static Scenario,
    /// The device before the steps.
    pub before: World,
    pub states: Vec<State>,
    pub pins: BTreeSet<&'static str>,
    /// What the steps do when nothing happens to them.
    pub records: Vec<Record>,
    _place: TempDir,
}

/// A device on which the steps were cut off.
pub struct Cut {
    pub world: World,
    /// How many steps were acknowledged.
    pub done: usize,
    pub said: String,
    pub killed: bool,
    pub code: Option<i32>,
    _place: TempDir,
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

impl Stage {
    /// Does the beginning, then the steps once in peace.
    pub fn set(
        shim: &Shim,
        story: &'static Scenario,
        cells: u16,
        seed: u64,
    ) -> Result<Self, String> {
        let place = scratch()?;
        let cells = if story.is_frozen() {
            FROZEN_CELLS
        } else {
            cells
        };
        let before = World::new(&place.path().join("device"), cells, seed);
        std::fs::create_dir(&before.root).map_err(told)?;
        if story.is_frozen() {
            copy(&frozen(), &before.root).map_err(told)?;
        } else {
            begin(&before, story.beginning())?;
        }
        let mut pins = pins(story.beginning());
        pins.extend(crate::model::pins(story.steps));
        let mut stage = Self {
            story,
            before,
            states: story.states(),
            pins,
            records: Vec::new(),
            _place: place,
        };
        stage.records = stage.in_peace(shim)?;
        Ok(stage)
    }

    /// The same for a device that was cut off already. What it may hold is not asked here.
    pub fn of_cut(shim: &Shim, story: &'static Scenario, device: &World) -> Result<Self, String> {
        let place = scratch()?;
        let mut before = device.copied(&place.path().join("device")).map_err(told)?;
        // Another process draws other randomness.
        before.seed = before.seed.wrapping_add(1 << 32);
        let mut stage = Self {
            story,
            before,
            states: Vec::new(),
            pins: BTreeSet::new(),
            records: Vec::new(),
            _place: place,
        };
        let log = stage._place.path().join("log");
        stage.harmed(shim, Harm::NONE, Some(&log))?;
        stage.records = journal::read(&log)?;
        Ok(stage)
    }

    fn in_peace(&self, shim: &Shim) -> Result<Vec<Record>, String> {
        let place = scratch()?;
        let log = place.path().join("log");
        let cut = self.harmed(shim, Harm::NONE, Some(&log))?;
        let name = self.story.name;
        if cut.code != Some(0) || cut.done != self.story.steps.len() {
            return Err(format!("{name} fails in peace: {}", cut.said));
        }
        let fine = check(&cut.world, &self.expected(cut.done));
        fine.map_err(|finding| format!("{name} ends wrongly in peace: {finding:?}"))?;
        journal::read(&log)
    }

    /// The changing calls, without what was said in between.
    pub fn calls(&self) -> impl Iterator<Item = &Record> {
        self.records
            .iter()
            .filter(|record| !matches!(record.call, Call::Said(_)))
    }

    /// Kills at every call: before it, in the middle of a write, and after it.
    pub fn kills(&self) -> Vec<(&Self, Harm)> {
        let mut kills = Vec::new();
        for (number, record) in self.calls().enumerate() {
            let writes = matches!(record.call, Call::Write { .. });
            let modes = ["before", "middle", "after"]
                .into_iter()
                .filter(|mode| writes || *mode != "middle");
            kills.extend(modes.map(|mode| (self, Harm::kill(mode, number + 1))));
        }
        kills
    }

    /// Every reading call of the story: which file, and during which step.
    pub fn reads(&self, shim: &Shim) -> Result<Vec<(String, usize)>, String> {
        let place = scratch()?;
        let log = place.path().join("log");
        let harm = Harm::kill("count-reads", 0);
        self.harmed(shim, harm, Some(&log))?;
        let (mut reads, mut said) = (Vec::new(), String::new());
        for record in journal::read(&log)? {
            match record.call {
                Call::Read => reads.push((record.path, Report::of(&said).done)),
                Call::Said(text) => said.push_str(&text),
                _ => {}
            }
        }
        Ok(reads)
    }

    /// A copy of the device on which the steps are done under harm.
    pub fn harmed(&self, shim: &Shim, harm: Harm, log: Option<&Path>) -> Result<Cut, String> {
        let place = scratch()?;
        let world = self
            .before
            .copied(&place.path().join("device"))
            .map_err(told)?;
        let numbers = [world.cells.to_string(), world.seed.to_string()].map(OsString::from);
        let arguments = [
            world.root.as_os_str(),
            numbers[0].as_os_str(),
            numbers[1].as_os_str(),
            OsStr::new(self.story.name),
        ];
        let output = shim.run(&world.root, harm, log, &arguments)?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        Ok(Cut {
            world,
            done: Report::of(&said).done,
            said,
            killed: output.status.code().is_none(),
            code: output.status.code(),
            _place: place,
        })
    }

    /// The states that a device may be in after so many acknowledged steps.
    pub fn allowed(&self, done: usize) -> Vec<State> {
        let mut states: Vec<State> = self.states.iter().skip(done).take(2).cloned().collect();
        if self.story.steps.get(done) == Some(&Step::Unlock(DESTROY)) {
            // Cut off, the half is destroyed and nobody has opened it again.
            states.extend(states.first().cloned().map(State::without_real));
        }
        states
    }

    fn expected(&self, done: usize) -> Expected<'_> {
        Expected {
            states: self.allowed(done),
            pins: &self.pins,
            run: LOOKING,
        }
    }

    /// Looks at a device and says where it came from if something is wrong with it.
    pub fn judge(&self, world: &World, done: usize, cause: &str) -> Option<Finding> {
        self.judge_by(world, self.allowed(done), &format!("{cause}, {done} done"))
    }

    /// The same by other states than those of the story.
    pub fn judge_by(&self, world: &World, states: Vec<State>, cause: &str) -> Option<Finding> {
        let expected = Expected {
            states,
            pins: &self.pins,
            run: LOOKING,
        };
        let found = check(world, &expected).err()?;
        Some(self.finding(found.kind, &format!("{cause}: {}", found.text)))
    }

    pub fn finding(&self, kind: Kind, text: &str) -> Finding {
        let (story, cells, seed) = (self.story.name, self.before.cells, self.before.seed);
        let text = format!("{story}, {cells} cells, seed {seed}, {text}");
        Finding { kind, text }
    }
}

/// Does steps in this process, in peace.
fn begin(world: &World, steps: &[Step]) -> Result<(), String> {
    let mut actor = Actor::new(world.clone(), BEGINNING, 0);
    for step in steps {
        actor
            .act(*step)
            .map_err(|failed| format!("{step:?} fails in peace: {failed:?}"))?;
    }
    Ok(())
}

/// Makes a device in use that is to be kept as it is.
pub fn freeze(place: &Path) -> Result<(), String> {
    std::fs::create_dir_all(place).map_err(told)?;
    begin(&World::new(place, FROZEN_CELLS, 0), USED)
}

fn frozen() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("frozen/v1")
}

/// How much was wrong.
#[derive(Debug, Default, Clone, Copy)]
pub struct Counts {
    pub lost: usize,
    pub corrupt: usize,
    pub stuck: usize,
}

impl Counts {
    /// Counts, and tells the first of them.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut counts = Self::default();
        for (number, finding) in findings.into_iter().enumerate() {
            match finding.kind {
                Kind::Lost => counts.lost += 1,
                Kind::Corrupt => counts.corrupt += 1,
                Kind::Stuck => counts.stuck += 1,
            }
            if number < 60 {
                println!("{:?}: {}", finding.kind, finding.text);
            }
        }
        counts
    }

    pub fn none(self) -> bool {
        self.lost + self.corrupt + self.stuck == 0
    }
}

impl std::fmt::Display for Counts {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            lost,
            corrupt,
            stuck,
        } = self;
        write!(formatter, "lost {lost}, corrupt {corrupt}, stuck {stuck}")
    }
}
