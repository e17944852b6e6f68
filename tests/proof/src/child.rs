//! What the child does: the steps of a story, one line said after each. A step that fails
//! is tried once more, and then the child ends.

use std::path::Path;
use std::process::ExitCode;

use crate::scenario::Scenario;
use crate::steps::{Actor, Failed, Step};
use crate::world::World;

/// Number of the run in which the child acts.
const RUN: u64 = 1;

/// The child ends with this where a step failed with an error of the vault.
pub const FAILED: u8 = 3;

/// `child ROOT CELLS SEED STORY`.
pub fn run(words: &[&str]) -> ExitCode {
    let [root, cells, seed, story] = words else {
        eprintln!("child: four arguments are needed");
        return ExitCode::from(2);
    };
    let (Ok(cells), Ok(seed), Some(story)) = (cells.parse(), seed.parse(), Scenario::named(story))
    else {
        eprintln!("child: an argument is wrong");
        return ExitCode::from(2);
    };
    let world = World::new(Path::new(root), cells, seed);
    let mut actor = Actor::new(world, RUN, 0);
    for (number, step) in story.steps.iter().enumerate() {
        match actor.act(*step) {
            Ok(()) => println!("ok {number}"),
            Err(failed) => {
                println!("{}", told("no", number, *step, &failed));
                match actor.act(*step) {
                    Ok(()) => println!("again {number}"),
                    Err(failed) => println!("{}", told("still", number, *step, &failed)),
                }
                return ExitCode::from(FAILED);
            }
        }
    }
    ExitCode::SUCCESS
}

fn told(word: &str, number: usize, step: Step, failed: &Failed) -> String {
    match failed {
        Failed::Vault(error) => format!("{word} {number} {error:?}"),
        Failed::Wrong(text) => format!("{word} {number} wrong at {step:?}: {text}"),
    }
}

/// What a child has said.
#[derive(Debug, Default)]
pub struct Report {
    /// How many steps are done.
    pub done: usize,
    /// The error of the step after them.
    pub failed: Option<String>,
    /// What came of a second attempt.
    pub again: Option<Result<(), String>>,
}

impl Report {
    pub fn of(said: &str) -> Self {
        let mut report = Self::default();
        for line in said.lines() {
            let mut words = line.splitn(3, ' ');
            let (word, _, rest) = (words.next(), words.next(), words.next().unwrap_or_default());
            match word {
                Some("ok") => report.done += 1,
                Some("no") => report.failed = Some(rest.to_owned()),
                Some("again") => report.again = Some(Ok(())),
                Some("still") => report.again = Some(Err(rest.to_owned())),
                _ => {}
            }
        }
        report
    }
}
