//! A phone in a story: harmed, and then looked at.

use std::ffi::OsStr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use waymark_pack::Pack;

use super::scene::{Scene, now};
use super::story::{Step, Story, act};
use crate::child::Report;
use crate::journal::{self, Call, Record};
use crate::phone::{bring, shelf};
use crate::publisher::sha256;
use crate::shim::{Harm, Shim};
use crate::world::{copy, scratch};

/// The newest version of all.
const NEWEST: u32 = 3;

/// A phone before its story, and what the story does when nothing happens to it.
pub struct Phone<'a> {
    pub scene: &'a Scene,
    pub story: &'static Story,
    /// Where its folder lies; the shim harms nothing outside.
    pub root: PathBuf,
    pub records: Vec<Record>,
    _place: TempDir,
}

/// What is left of a phone.
pub struct Left {
    pub root: PathBuf,
    pub report: Report,
    pub said: String,
    pub code: Option<i32>,
    _place: TempDir,
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// The folder of packs, below the phone's own.
fn packs(root: &Path) -> PathBuf {
    root.join("packs")
}

impl<'a> Phone<'a> {
    /// Does what comes before, and the story once in peace.
    pub fn set(shim: &Shim, scene: &'a Scene, story: &'static Story) -> Result<Self, String> {
        let place = scratch()?;
        let root = place.path().join("phone");
        std::fs::create_dir_all(packs(&root)).map_err(told)?;
        for step in [&[Step::Start], story.before].concat() {
            let done = act(&scene.scenery, &packs(&root), step);
            done.map_err(|error| format!("{}, {step:?} in peace: {error:?}", story.name))?;
        }
        let mut phone = Self {
            scene,
            story,
            root,
            records: Vec::new(),
            _place: place,
        };
        let log = phone._place.path().join("log");
        let left = phone.harmed(shim, Harm::NONE, Some(&log))?;
        if left.report.done != story.act.len() {
            return Err(format!("{} in peace: {}", story.name, left.said));
        }
        phone.records = journal::read(&log)?;
        match phone.judge(&left.root, true) {
            None => Ok(phone),
            Some(wrong) => Err(format!("{} in peace: {wrong}", story.name)),
        }
    }

    /// The changing calls of the story.
    pub fn calls(&self) -> Vec<&Record> {
        let calls = self.records.iter();
        calls
            .filter(|record| !matches!(record.call, Call::Said(_)))
            .collect()
    }

    /// A copy of the phone on which the story is played under harm.
    pub fn harmed(&self, shim: &Shim, harm: Harm, log: Option<&Path>) -> Result<Left, String> {
        let place = scratch()?;
        let root = place.path().join("phone");
        copy(&self.root, &root).map_err(told)?;
        let folder = packs(&root);
        let arguments = [
            OsStr::new("install"),
            self.scene.scenery.0.as_os_str(),
            folder.as_os_str(),
            OsStr::new(self.story.name),
        ];
        let output = shim.run(&root, harm, log, &arguments)?;
        let said = String::from_utf8_lossy(&output.stdout).into_owned()
            + &String::from_utf8_lossy(&output.stderr);
        Ok(Left {
            report: Report::of(&said),
            said,
            root,
            code: output.status.code(),
            _place: place,
        })
    }

    /// Starts the app on what is left and tells what is wrong with it. `finished`: whether
    /// the story was acknowledged to its end.
    pub fn judge(&self, root: &Path, finished: bool) -> Option<String> {
        let looked = catch_unwind(AssertUnwindSafe(|| self.look(&packs(root), finished)));
        match looked {
            Ok(Ok(())) => None,
            Ok(Err(wrong)) => Some(wrong),
            Err(_) => Some("it panicked".to_owned()),
        }
    }

    fn look(&self, folder: &Path, finished: bool) -> Result<(), String> {
        let [before, after] = self.story.versions;
        let version = self.in_use(folder)?;
        if version != after && (finished || version != before) {
            return Err(format!("version {version} is in use"));
        }
        // And the phone goes on living: the newest comes, answers, and is alone.
        let wrong = |what: &str| {
            let what = what.to_owned();
            move |error| format!("afterwards, {what}: {error:?}")
        };
        let scenery = &self.scene.scenery;
        act(scenery, folder, Step::Start).map_err(wrong("starting"))?;
        let shelf = shelf(folder, &scenery.floor()).map_err(wrong("opening"))?;
        bring(&shelf, &scenery.site("3"), now(), false).map_err(wrong("installing"))?;
        let version = self.in_use(folder)?;
        if version != NEWEST {
            return Err(format!("afterwards version {version} is in use"));
        }
        shelf.answered().map_err(wrong("answering"))?;
        is_tidy(folder)
    }

    /// The version in use, which must be the pack of that version to the last byte, and
    /// answer.
    fn in_use(&self, folder: &Path) -> Result<u32, String> {
        let floor = self.scene.scenery.floor();
        let shelf = shelf(folder, &floor).map_err(|error| format!("opening: {error:?}"))?;
        let present = shelf
            .present()
            .map_err(|error| format!("looking: {error:?}"))?;
        let path = present
            .as_ref()
            .map_or(floor, |present| shelf.path_of(present));
        let version = present.map_or(1, |present| present.version);
        let bytes = std::fs::read(&path).map_err(|error| format!("version {version}: {error}"))?;
        let right = self.scene.packs.get(&version);
        if right.map(|bytes| sha256(bytes)) != Some(sha256(&bytes)) {
            return Err(format!("version {version} is not what it was"));
        }
        let pack = Pack::open(&path).map_err(|error| format!("version {version}: {error:?}"))?;
        let answered = pack.sources().is_ok_and(|sources| sources.len() == 1);
        if pack.info().version != version || !answered {
            return Err(format!("version {version} does not answer"));
        }
        Ok(version)
    }
}

/// Nothing is left over: one pack, once as it was fetched, and nothing half done.
fn is_tidy(folder: &Path) -> Result<(), String> {
    let entries = std::fs::read_dir(folder).map_err(told)?;
    let names: Vec<String> = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    let count = |begins: &str| names.iter().filter(|name| name.starts_with(begins)).count();
    let half = |name: &&String| name.ends_with(".part") || name.ends_with(".new");
    if count("pack-") == 1 && count("packed-") <= 1 && !names.iter().any(|name| half(&name)) {
        Ok(())
    } else {
        Err(format!("left over: {names:?}"))
    }
}
