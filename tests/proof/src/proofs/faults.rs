//! Failing disks: every changing call of every story fails, once or from then on, in every
//! way that a disk has; and every reading one. The step must say so with an error of its
//! own, what was there must still be there, and once the disk works again so must the step.

use super::stage::{Counts, Cut, Stage};
use super::{Options, Verdict};
use crate::check::{Finding, Kind};
use crate::child::{FAILED, Report};
use crate::scenario::SCENARIOS;
use crate::shim::{Harm, Shim};
use crate::spread::spread;

const CELLS: u16 = 8;

const INTERRUPTED: i32 = 4;
const BROKEN: i32 = 5;
const FULL: i32 = 28;
const READ_ONLY: i32 = 30;

/// Ways in which a changing call fails, and whether the disk works again afterwards.
const CHANGING: &[(&str, i32)] = &[
    ("fail", FULL),
    ("fail", BROKEN),
    ("fail", READ_ONLY),
    ("fail", INTERRUPTED),
    ("fail-on", FULL),
    ("fail-on", BROKEN),
    ("fail-on", READ_ONLY),
    ("short", 0),
    ("short-fail-on", FULL),
];

/// Ways in which a reading call fails.
const READING: &[(&str, i32)] = &[
    ("fail-read", BROKEN),
    ("fail-read", INTERRUPTED),
    ("fail-read-on", BROKEN),
];

pub fn run(options: Options) -> Result<Verdict, String> {
    let shim = Shim::built()?;
    let seeds: u64 = if options.long { 5 } else { 1 };
    let mut stages = Vec::new();
    for story in SCENARIOS {
        for seed in 0..seeds {
            stages.push(Stage::set(&shim, story, CELLS, options.seed + seed)?);
        }
    }
    let mut jobs = Vec::new();
    for stage in &stages {
        let reads = stage.reads(&shim)?.len();
        let changes = stage.calls().count();
        println!(
            "{}: {changes} changing calls, {reads} reading ones",
            stage.story.name
        );
        for (ways, calls) in [(CHANGING, changes), (READING, reads)] {
            for (mode, errno) in ways {
                jobs.extend((1..=calls).map(|at| {
                    (
                        stage,
                        Harm {
                            mode,
                            at,
                            errno: *errno,
                        },
                    )
                }));
            }
        }
    }
    let findings = spread(&jobs, |(stage, harm)| harmed(&shim, stage, *harm));
    let findings: Vec<Finding> = findings
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .flatten()
        .collect();
    let counts = Counts::of(&findings);
    Ok(Verdict {
        figure: format!("faults {}, {counts}", jobs.len()),
        holds: counts.none() && !jobs.is_empty(),
    })
}

fn harmed(shim: &Shim, stage: &Stage, harm: Harm) -> Result<Option<Finding>, String> {
    let cut = stage.harmed(shim, harm, None)?;
    let cause = format!("{harm:?}");
    let report = Report::of(&cut.said);
    if let Some(text) = misbehaviour(stage, harm, &cut, &report) {
        return Ok(Some(
            stage.finding(Kind::Stuck, &format!("{cause}: {text}: {}", cut.said)),
        ));
    }
    // Done at the second attempt is as good as done.
    let done = if report.again == Some(Ok(())) {
        report.done + 1
    } else {
        report.done
    };
    Ok(stage.judge(&cut.world, done, &cause))
}

fn misbehaviour(stage: &Stage, harm: Harm, cut: &Cut, report: &Report) -> Option<String> {
    match (cut.code, &report.failed) {
        (Some(0), None) if report.done == stage.story.steps.len() => return None,
        (Some(code), Some(_)) if code == i32::from(FAILED) => {}
        (code, _) => return Some(format!("ended with {code:?}")),
    }
    let error = report.failed.as_deref().unwrap_or_default();
    if !fits(harm.errno, error) {
        return Some(format!("`{error}` is no word for it"));
    }
    let once = !harm.mode.ends_with("-on");
    match &report.again {
        Some(Err(error)) if once && !may_be_done(error) => {
            Some(format!("and then `{error}`, though the disk works"))
        }
        None => Some("no second attempt".into()),
        _ => None,
    }
}

/// What a step may call a failing disk.
fn fits(errno: i32, error: &str) -> bool {
    let own = match errno {
        FULL => "Store(Full)",
        READ_ONLY => "Store(Denied)",
        _ => "Store(Io)",
    };
    error == own || error == "Hardware(Failed)"
}

/// What a step may say that was done although it said that it was not: it is done already.
fn may_be_done(error: &str) -> bool {
    ["NotFound", "WrongSecret", "Weak(AlreadyUsed)"].contains(&error)
}
