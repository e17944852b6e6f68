//! Kills at every call of every story, before it, in the middle of it, and after it.

use super::stage::{Counts, Stage};
use super::{Options, Verdict};
use crate::check::{Finding, Kind};
use crate::scenario::SCENARIOS;
use crate::shim::{Harm, Shim};
use crate::spread::spread;

/// Few cells, so that many devices can be killed; and the number that ships.
const SMALL: u16 = 8;
const USUAL: u16 = 256;

pub fn run(options: Options) -> Result<Verdict, String> {
    let shim = Shim::built()?;
    let seeds: u64 = if options.long { 20 } else { 2 };
    let mut stages = Vec::new();
    for story in SCENARIOS {
        for seed in 0..seeds {
            stages.push(Stage::set(&shim, story, SMALL, options.seed + seed)?);
        }
        if options.long || story.name == "save" {
            stages.push(Stage::set(&shim, story, USUAL, options.seed)?);
        }
    }
    let jobs: Vec<(&Stage, Harm)> = stages.iter().flat_map(Stage::kills).collect();
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

fn killed(shim: &Shim, stage: &Stage, harm: Harm) -> Result<Option<Finding>, String> {
    let cut = stage.harmed(shim, harm, None)?;
    let cause = format!("killed {} call {}", harm.mode, harm.at);
    if !cut.killed {
        return Ok(Some(
            stage.finding(Kind::Stuck, &format!("not {cause}: {}", cut.said)),
        ));
    }
    Ok(stage.judge(&cut.world, cut.done, &cause))
}
