//! An install is killed at every call that changes a file, before it, in the middle of it
//! and after it; every such call fails, by a full or broken disk; and the power is cut
//! between any two. Afterwards the old pack or the new one is in use, whole, and answers:
//! never none, never a mix; and the next update succeeds.

mod phone;
mod scene;
mod story;

pub use scene::{Scene, now};
pub use story::{Step, act, child};

use std::sync::Arc;

use phone::Phone;
use story::STORIES;

use super::{Options, Verdict};
use crate::child::{FAILED, Report};
use crate::disk::{Cut, Disk, Fate};
use crate::journal::Call;
use crate::shim::{Harm, Shim};
use crate::spread::spread;
use crate::world::scratch;

const BROKEN: i32 = 5;
const FULL: i32 = 28;
const READ_ONLY: i32 = 30;

/// Ways in which a call fails: once or from then on.
const FAULTS: &[(&str, i32)] = &[
    ("fail", FULL),
    ("fail", BROKEN),
    ("fail", READ_ONLY),
    ("fail-on", FULL),
    ("short-fail-on", FULL),
];

/// What happens to a phone.
enum Job<'a> {
    Killed(&'a Phone<'a>, Harm),
    Fails(&'a Phone<'a>, Harm),
    Cut(&'a Phone<'a>, Arc<Disk>, usize, bool, Cut),
}

pub fn run(options: Options) -> Result<Verdict, String> {
    let shim = Shim::built()?;
    let scene = Scene::set()?;
    let phones = STORIES.iter().map(|story| Phone::set(&shim, &scene, story));
    let phones = phones.collect::<Result<Vec<_>, _>>()?;
    let mut jobs = Vec::new();
    let mut counts = [0_usize; 3];
    for phone in &phones {
        let mut sorts = [kills(phone), faults(phone), cuts(phone, options)?];
        let each = sorts.each_ref().map(Vec::len);
        let [kills, faults, cuts] = each;
        let calls = phone.calls().len();
        println!(
            "{}: {calls} calls; {kills} kills, {faults} faults, {cuts} cuts",
            phone.story.name
        );
        for (count, sort) in counts.iter_mut().zip(&mut sorts) {
            *count += sort.len();
            jobs.append(sort);
        }
    }
    let findings = spread(&jobs, |job| job.done(&shim));
    let findings: Vec<String> = findings
        .into_iter()
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .flatten()
        .collect();
    findings.iter().take(40).for_each(|one| println!("{one}"));
    let [kills, faults, cuts] = counts;
    Ok(Verdict {
        figure: format!(
            "kills {kills}, faults {faults}, power cuts {cuts}: neither the old nor the new pack {}",
            findings.len()
        ),
        holds: findings.is_empty() && kills >= 500,
    })
}

/// Kills at every call: before it, in the middle of a write, and after it.
fn kills<'a>(phone: &'a Phone<'a>) -> Vec<Job<'a>> {
    let mut jobs = Vec::new();
    for (number, record) in phone.calls().iter().enumerate() {
        let writes = matches!(record.call, Call::Write { .. });
        for mode in ["before", "middle", "after"] {
            if writes || mode != "middle" {
                jobs.push(Job::Killed(phone, Harm::kill(mode, number + 1)));
            }
        }
    }
    jobs
}

/// Every call fails in every way.
fn faults<'a>(phone: &'a Phone<'a>) -> Vec<Job<'a>> {
    let calls = 1..=phone.calls().len();
    calls
        .flat_map(|at| {
            let harm = move |(mode, errno): &(&'static str, i32)| Harm {
                mode,
                at,
                errno: *errno,
            };
            FAULTS
                .iter()
                .map(move |fault| Job::Fails(phone, harm(fault)))
        })
        .collect()
}

/// Power cuts between any two calls: nothing kept that was not flushed, all of it, or some
/// of it in any mixture.
fn cuts<'a>(phone: &'a Phone<'a>, options: Options) -> Result<Vec<Job<'a>>, String> {
    let chances: u64 = if options.long { 30 } else { 2 };
    let nowhere = "no hardware here";
    let mut disk = Disk::of(&phone.root, nowhere).map_err(|error| error.to_string())?;
    let (mut said, mut played, mut jobs) = (String::new(), 0, Vec::new());
    for record in &phone.records {
        match &record.call {
            Call::Said(text) => said.push_str(text),
            _ => disk.play(record),
        }
        played += 1;
        let finished = Report::of(&said).done == phone.story.act.len();
        let shared = Arc::new(disk.clone());
        let mut push = |names, bytes, seed| {
            let cut = Cut { names, bytes, seed };
            jobs.push(Job::Cut(phone, Arc::clone(&shared), played, finished, cut));
        };
        if disk.is_flushed() {
            push(Fate::Kept, Fate::Kept, 0);
            continue;
        }
        for (names, bytes) in [
            (Fate::Lost, Fate::Lost),
            (Fate::Lost, Fate::Kept),
            (Fate::Kept, Fate::Lost),
            (Fate::Kept, Fate::Kept),
        ] {
            push(names, bytes, 0);
        }
        for chance in 0..chances {
            push(
                Fate::Torn(0),
                Fate::Torn(4096),
                options.seed * 1_000 + chance,
            );
        }
    }
    Ok(jobs)
}

impl Job<'_> {
    fn done(&self, shim: &Shim) -> Result<Option<String>, String> {
        match self {
            Self::Killed(phone, harm) => killed(shim, phone, *harm),
            Self::Fails(phone, harm) => fails(shim, phone, *harm),
            Self::Cut(phone, disk, played, finished, cut) => {
                let place = scratch()?;
                disk.after(*cut, place.path())
                    .map_err(|error| error.to_string())?;
                let wrong = phone.judge(place.path(), *finished);
                let name = phone.story.name;
                Ok(wrong.map(|wrong| format!("{name}, {cut:?} after call {played}: {wrong}")))
            }
        }
    }
}

fn killed(shim: &Shim, phone: &Phone<'_>, harm: Harm) -> Result<Option<String>, String> {
    let left = phone.harmed(shim, harm, None)?;
    let cause = format!(
        "{}, killed {} call {}",
        phone.story.name, harm.mode, harm.at
    );
    if left.code.is_some() {
        return Ok(Some(format!("not {cause}: {}", left.said)));
    }
    let finished = left.report.done == phone.story.act.len();
    let wrong = phone.judge(&left.root, finished);
    Ok(wrong.map(|wrong| format!("{cause}: {wrong}")))
}

fn fails(shim: &Shim, phone: &Phone<'_>, harm: Harm) -> Result<Option<String>, String> {
    let left = phone.harmed(shim, harm, None)?;
    let cause = format!("{}, {harm:?}", phone.story.name);
    let fine = match (left.code, &left.report.failed) {
        // What is only tidied up may fail without a word.
        (Some(0), None) => true,
        (Some(code), Some(error)) if code == i32::from(FAILED) => {
            let again = !harm.mode.ends_with("-on");
            error.starts_with("Store(") && (!again || left.report.again == Some(Ok(())))
        }
        _ => false,
    };
    if !fine {
        return Ok(Some(format!("{cause}: {}", left.said)));
    }
    let steps = left.report.done + usize::from(left.report.again == Some(Ok(())));
    let wrong = phone.judge(&left.root, steps == phone.story.act.len());
    Ok(wrong.map(|wrong| format!("{cause}: {wrong}")))
}
