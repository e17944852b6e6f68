//! Power cuts between every two calls of every story. What was not flushed by then is on
//! the disk, or not, or in part, in any mixture.

use super::stage::{Counts, Stage};
use super::{Options, Verdict};
use crate::check::Finding;
use crate::child::Report;
use crate::disk::{Cut, Disk, Fate};
use crate::journal::Call;
use crate::scenario::SCENARIOS;
use crate::shim::Shim;
use crate::spread::spread;
use crate::world::{HARDWARE, World, scratch};

const CELLS: u16 = 8;

/// The kinds of cuts that need no chance.
const PLAIN: [(Fate, Fate); 4] = [
    (Fate::Lost, Fate::Lost),
    (Fate::Lost, Fate::Kept),
    (Fate::Kept, Fate::Lost),
    (Fate::Kept, Fate::Kept),
];

pub fn run(options: Options) -> Result<Verdict, String> {
    let shim = Shim::built()?;
    let chances: u64 = if options.long { 60 } else { 5 };
    let mut stages = Vec::new();
    for story in SCENARIOS {
        stages.push(Stage::set(&shim, story, CELLS, options.seed)?);
    }
    let mut jobs = Vec::new();
    for stage in &stages {
        let before = jobs.len();
        cuts(stage, chances, options.seed, &mut jobs)?;
        println!("{}: {} cuts", stage.story.name, jobs.len() - before);
    }
    let findings = spread(&jobs, cut);
    let findings: Vec<Finding> = findings
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .flatten()
        .collect();
    let counts = Counts::of(&findings);
    let least = if options.long { 5_000 } else { 1_000 };
    Ok(Verdict {
        figure: format!("cuts {}, {counts}", jobs.len()),
        holds: counts.none() && jobs.len() >= least,
    })
}

struct Job<'a> {
    stage: &'a Stage,
    disk: std::sync::Arc<Disk>,
    /// After how many calls.
    played: usize,
    done: usize,
    cut: Cut,
}

fn cuts<'a>(
    stage: &'a Stage,
    chances: u64,
    seed: u64,
    jobs: &mut Vec<Job<'a>>,
) -> Result<(), String> {
    let mut disk = Disk::of(&stage.before.root, HARDWARE).map_err(|error| error.to_string())?;
    let mut said = String::new();
    let mut played = 0;
    for record in &stage.records {
        if let Call::Said(text) = &record.call {
            // Nothing has changed on the disk, but more was promised.
            said.push_str(text);
        } else {
            played += 1;
            disk.play(record);
        }
        let shared = std::sync::Arc::new(disk.clone());
        let mut push = |names, bytes, seed| {
            let cut = Cut { names, bytes, seed };
            jobs.push(Job {
                stage,
                disk: shared.clone(),
                played,
                done: Report::of(&said).done,
                cut,
            });
        };
        if disk.is_flushed() {
            push(Fate::Kept, Fate::Kept, 0);
            continue;
        }
        for (names, bytes) in PLAIN {
            push(names, bytes, 0);
        }
        for chance in 0..chances {
            for block in [512, 4096] {
                push(Fate::Torn(0), Fate::Torn(block), seed * 1000 + chance);
            }
        }
    }
    Ok(())
}

fn cut(job: &Job<'_>) -> Result<Option<Finding>, String> {
    let place = scratch()?;
    let root = place.path().join("device");
    std::fs::create_dir(&root).map_err(|error| error.to_string())?;
    job.disk
        .after(job.cut, &root)
        .map_err(|error| error.to_string())?;
    let world = World {
        root,
        ..job.stage.before.clone()
    };
    let cause = format!("cut after call {}, {:?}", job.played, job.cut);
    Ok(job.stage.judge(&world, job.done, &cause))
}
