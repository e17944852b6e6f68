//! Kills at every call of every story, before it, in the middle of it, and after it; and at
//! the moment at which a guess is looked at, when it must have been counted.

use waymark_vault::format::read_tries;

use super::stage::{Counts, Stage};
use super::{Options, Verdict};
use crate::check::{Finding, Kind};
use crate::scenario::{DESTROY, SCENARIOS};
use crate::shim::{Harm, Shim};
use crate::spread::spread;
use crate::steps::Step;
use crate::world::{HARDWARE, PRIVATE, World};

/// Few cells, so that many devices can be killed; and the number that ships.
const SMALL: u16 = 8;
const USUAL: u16 = 256;
/// A kill when a guess is looked at.
const EVALUATION: &str = "before-read";

pub fn run(options: Options) -> Result<Verdict, String> {
    let shim = Shim::built()?;
    let seeds: u64 = if options.long { 20 } else { 2 };
    let mut stages = Vec::new();
    for story in SCENARIOS {
        for seed in 0..seeds {
            stages.push(Stage::set(&shim, story, SMALL, options.seed + seed)?);
        }
        if (options.long && !story.is_frozen()) || story.name == "save" {
            stages.push(Stage::set(&shim, story, USUAL, options.seed)?);
        }
    }
    let mut jobs: Vec<(&Stage, Harm)> = stages.iter().flat_map(Stage::kills).collect();
    for stage in &stages {
        jobs.extend(evaluations(&shim, stage)?);
    }
    let findings = spread(&jobs, |(stage, harm)| killed(&shim, stage, *harm));
    for story in SCENARIOS {
        let count = jobs
            .iter()
            .filter(|(stage, _)| stage.story.name == story.name)
            .count();
        println!("{}: {count} kills", story.name);
    }
    let findings: Vec<Finding> = findings
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .flatten()
        .collect();
    let counts = Counts::of(&findings);
    let least = if options.long { 10_000 } else { 1_000 };
    Ok(Verdict {
        figure: format!("kills {}, {counts}", jobs.len()),
        holds: counts.none() && jobs.len() >= least,
    })
}

/// Kills at the moment at which a guess is looked at: when the hardware is asked.
fn evaluations<'a>(shim: &Shim, stage: &'a Stage) -> Result<Vec<(&'a Stage, Harm)>, String> {
    let reads = stage.reads(shim)?;
    let asks = |(path, step): &(String, usize)| {
        let step = stage.story.steps.get(*step);
        let is_looked_at = match step {
            Some(Step::Guess(_)) => true,
            // The destroy PIN asks it again, for other things.
            Some(Step::Unlock(pin)) => *pin != DESTROY,
            _ => false,
        };
        is_looked_at && path.starts_with(HARDWARE)
    };
    let asked = reads.iter().enumerate().filter(|(_, read)| asks(read));
    Ok(asked
        .map(|(number, _)| (stage, Harm::kill(EVALUATION, number + 1)))
        .collect())
}

fn killed(shim: &Shim, stage: &Stage, harm: Harm) -> Result<Option<Finding>, String> {
    let cut = stage.harmed(shim, harm, None)?;
    let cause = format!("killed {} call {}", harm.mode, harm.at);
    if !cut.killed {
        return Ok(Some(
            stage.finding(Kind::Stuck, &format!("not {cause}: {}", cut.said)),
        ));
    }
    if harm.mode == EVALUATION {
        let least = stage.states.get(cut.done).map_or(0, |state| state.guesses) + 1;
        let counted = counted(&cut.world);
        if counted < least {
            let text = format!("{cause}: {counted} guesses are counted of {least}");
            return Ok(Some(stage.finding(Kind::Corrupt, &text)));
        }
    }
    Ok(stage.judge(&cut.world, cut.done, &cause))
}

/// How many guesses the device has counted, as it lies there.
fn counted(world: &World) -> u32 {
    let bytes = std::fs::read(world.root.join(PRIVATE).join("tries"));
    bytes.map_or(0, |bytes| read_tries(&bytes).failures)
}
