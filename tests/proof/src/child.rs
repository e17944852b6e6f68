//! What the child does: the steps of a story, one line said after each.

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
    let (Ok(cells), Ok(seed), Some(story)) = (cells.parse(), seed.parse(), Scenario::named(story)) else {
        eprintln!("child: an argument is wrong");
        return ExitCode::from(2);
    };
    let world = World::new(Path::new(root), cells, seed);
    let mut actor = Actor::new(world, RUN, 0);
    for (number, step) in story.steps.iter().enumerate() {
        match actor.act(*step) {
            Ok(()) => println!("ok {number}"),
            Err(failed) => return told(number, *step, &failed),
        }
    }
    ExitCode::SUCCESS
}

fn told(number: usize, step: Step, failed: &Failed) -> ExitCode {
    match failed {
        Failed::Vault(error) => println!("no {number} {error:?}"),
        Failed::Wrong(text) => println!("wrong {number} {step:?}: {text}"),
    }
    ExitCode::from(FAILED)
}

/// How many steps a child has said to be done.
pub fn acknowledged(said: &str) -> usize {
    said.lines().filter(|line| line.starts_with("ok ")).count()
}
