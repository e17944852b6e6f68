//! The stories: what happens to a phone's folder of packs, before and while it is harmed.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use waymark_update::{FetchError, UpdateError};

use super::scene::{Scenery, now};
use crate::child::FAILED;
use crate::phone::{BreaksOff, bring, import, shelf};

/// One thing that happens.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// The app starts.
    Start,
    /// It looks at a repository and installs what is new.
    Bring(&'static str),
    /// The same, and the connection ends in the middle of the pack.
    BreakOff(&'static str),
    /// It takes in what a colleague has handed over.
    Import,
    /// The pack in use has given a good answer.
    Answered,
    /// The pack in use gives none: the one before takes its place.
    StepBack,
}

/// A story.
pub struct Story {
    pub name: &'static str,
    /// In peace.
    pub before: &'static [Step],
    /// Under harm.
    pub act: &'static [Step],
    /// The versions that may be in use while it is under way: before, and after.
    pub versions: [u32; 2],
}

use Step::{Answered, BreakOff, Bring, Import, Start, StepBack};

/// All of them.
pub const STORIES: &[Story] = &[
    Story {
        name: "first",
        before: &[],
        act: &[Start, Bring("2")],
        versions: [1, 2],
    },
    Story {
        name: "whole",
        before: &[Bring("2"), Answered],
        act: &[Start, Bring("3-whole")],
        versions: [2, 3],
    },
    Story {
        name: "patch",
        before: &[Bring("2"), Answered],
        act: &[Start, Bring("3")],
        versions: [2, 3],
    },
    Story {
        name: "unanswered",
        before: &[Bring("2")],
        act: &[Start, Bring("3")],
        versions: [2, 3],
    },
    Story {
        name: "answered",
        before: &[Bring("2"), Answered, Bring("3")],
        act: &[Start, Answered],
        versions: [3, 3],
    },
    Story {
        name: "gone on",
        before: &[Bring("2"), Answered, BreakOff("3-whole")],
        act: &[Start, Bring("3-whole")],
        versions: [2, 3],
    },
    Story {
        name: "handed over",
        before: &[Bring("2"), Answered],
        act: &[Start, Import],
        versions: [2, 3],
    },
    Story {
        name: "step back",
        before: &[Bring("2"), Answered, Bring("3")],
        act: &[Start, StepBack],
        versions: [3, 2],
    },
];

/// Does one step in a phone's folder.
pub fn act(scenery: &Scenery, folder: &Path, step: Step) -> Result<(), UpdateError> {
    let shelf = shelf(folder, &scenery.floor())?;
    match step {
        Start => shelf.trust(&scenery.root().map_err(|_| UpdateError::NoRoot)?),
        Bring(site) => bring(&shelf, &scenery.site(site), now(), false).map(drop),
        BreakOff(site) => match bring(&shelf, &BreaksOff(&scenery.site(site)), now(), false) {
            Err(UpdateError::Fetch(FetchError::Offline)) => Ok(()),
            other => other.map(drop),
        },
        Import => {
            let file = fs::read(scenery.handed()).map_err(|_| UpdateError::NotAHandOver)?;
            import(&shelf, &file, now()).map(drop)
        }
        Answered => shelf.answered(),
        StepBack => shelf.step_back().map(drop),
    }
}

/// `child install SCENERY FOLDER STORY`: does the steps, and says so after each. A step that
/// fails is tried once more, and then the child ends.
pub fn child(words: &[&str]) -> ExitCode {
    let [scenery, folder, story] = words else {
        eprintln!("child install: three arguments are needed");
        return ExitCode::from(2);
    };
    let Some(story) = STORIES.iter().find(|one| one.name == *story) else {
        eprintln!("child install: no such story");
        return ExitCode::from(2);
    };
    let (scenery, folder) = (Scenery(scenery.into()), Path::new(folder));
    for (number, step) in story.act.iter().enumerate() {
        let Err(error) = act(&scenery, folder, *step) else {
            println!("ok {number}");
            continue;
        };
        println!("no {number} {error:?}");
        match act(&scenery, folder, *step) {
            Ok(()) => println!("again {number}"),
            Err(error) => println!("still {number} {error:?}"),
        }
        return ExitCode::from(FAILED);
    }
    ExitCode::SUCCESS
}
