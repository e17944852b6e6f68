//! Wipes under fire: a destruction or a purge is killed at any step, and so is the start
//! after it. Then every PIN is tried on every version of the file that was ever seen.
//! Once the hardware's key is gone none may open; and a destruction that has begun ends.

use std::collections::BTreeSet;
use std::fs;

use waymark_vault::VaultError;
use waymark_vault::format::{HEADER, Half, Image};

use super::stage::{Counts, Stage};
use super::{Options, Verdict};
use crate::check::{Finding, Kind};
use crate::scenario::{DECOY, DESTROY, REAL, RESTART, WIPES};
use crate::shim::{Harm, Shim};
use crate::spread::spread;
use crate::steps::{Actor, Failed, Step};
use crate::world::{HARDWARE, PRIVATE, World, copy, scratch};

const CELLS: u16 = 8;
/// Number of the run of a start in peace; see `stage`.
const STARTING: u64 = 5;

pub fn run(options: Options) -> Result<Verdict, String> {
    let shim = Shim::built()?;
    let seeds: u64 = if options.long { 2 } else { 1 };
    let mut stages = Vec::new();
    for story in WIPES {
        for seed in 0..seeds {
            stages.push(Stage::set(&shim, story, CELLS, options.seed + seed)?);
        }
    }
    let jobs: Vec<(&Stage, Harm)> = stages.iter().flat_map(Stage::kills).collect();
    // In a short run a few calls of each start, other ones after each kill.
    let every = if options.long { 1 } else { 14 };
    let told = spread(&jobs, |(stage, harm)| {
        under_fire(&shim, stage, *harm, every)
    });
    let mut sum = Sum::default();
    for one in told {
        sum.add(one?);
    }
    let counts = Counts::of(&sum.findings);
    let Sum {
        kills,
        resumed,
        tries,
        readable,
        ..
    } = sum;
    println!(
        "{kills} kills, {} of them during the start after a kill",
        kills - jobs.len()
    );
    println!("{resumed} destructions were cut off and finished by a later start");
    println!("{tries} PINs were tried on files from before");
    Ok(Verdict {
        figure: format!("kills {kills}, tries {tries}, readable {readable}, {counts}"),
        holds: readable == 0 && counts.none() && resumed > 0 && tries > 0,
    })
}

/// What came of some kills.
#[derive(Default)]
struct Sum {
    kills: usize,
    resumed: usize,
    tries: usize,
    readable: usize,
    findings: Vec<Finding>,
}

impl Sum {
    fn add(&mut self, other: Self) {
        self.kills += other.kills;
        self.resumed += other.resumed;
        self.tries += other.tries;
        self.readable += other.readable;
        self.findings.extend(other.findings);
    }
}

/// A device that was killed, and what is known about it.
struct Fallen {
    world: World,
    /// How many steps were acknowledged.
    done: usize,
    /// Whether a destruction had begun, at this kill or an earlier one.
    begun: bool,
    cause: String,
}

/// Every file that could be a vault, whenever it was seen.
type Versions = BTreeSet<Vec<u8>>;

/// Kills once; where a destruction has begun, kills the start after it too, at every call.
fn under_fire(shim: &Shim, stage: &Stage, harm: Harm, every: usize) -> Result<Sum, String> {
    let cut = stage.harmed(shim, harm, None)?;
    let cause = format!("killed {} call {}", harm.mode, harm.at);
    let mut sum = Sum {
        kills: 1,
        ..Sum::default()
    };
    if !cut.killed {
        sum.findings
            .push(stage.finding(Kind::Stuck, &format!("not {cause}")));
        return Ok(sum);
    }
    let begun = is_marked(&cut.world);
    let first = Fallen {
        world: cut.world.clone(),
        done: cut.done,
        begun,
        cause,
    };
    let mut versions = Versions::from([data(&stage.before)]);
    versions.extend(files(&first.world));
    sum.add(aftermath(stage, &first, versions.clone())?);
    if !begun {
        return Ok(sum);
    }
    let restart = Stage::of_cut(shim, &RESTART, &first.world)?;
    for (_, harm) in restart
        .kills()
        .into_iter()
        .skip(harm.at % every)
        .step_by(every)
    {
        let again = restart.harmed(shim, harm, None)?;
        let cause = format!(
            "{}, then {} call {} of the start",
            first.cause, harm.mode, harm.at
        );
        let fallen = Fallen {
            world: again.world.clone(),
            cause,
            ..first
        };
        sum.add(aftermath(stage, &fallen, versions.clone())?);
        sum.kills += 1;
    }
    Ok(sum)
}

/// Starts once more, in peace, and tries everything.
fn aftermath(stage: &Stage, fallen: &Fallen, mut versions: Versions) -> Result<Sum, String> {
    let told = |error: std::io::Error| error.to_string();
    let mut sum = Sum::default();
    versions.extend(files(&fallen.world));
    // Whoever takes the device now, before it starts again, has this hardware.
    let early = open_versions(stage, &fallen.world, &versions, &mut sum)?;
    let place = scratch()?;
    let after = fallen
        .world
        .copied(&place.path().join("after"))
        .map_err(told)?;
    let looked_at = fallen
        .world
        .copied(&place.path().join("looked-at"))
        .map_err(told)?;
    sum.findings.extend(judge(stage, &looked_at, fallen));
    if let Err(failed) = Actor::new(after.clone(), STARTING, 0).act(Step::Open) {
        let text = format!("{}: the start fails: {failed:?}", fallen.cause);
        sum.findings.push(stage.finding(Kind::Stuck, &text));
        return Ok(sum);
    }
    sum.resumed += usize::from(is_marked(&fallen.world) && !is_marked(&after));
    versions.extend(files(&after));
    let late = open_versions(stage, &after, &versions, &mut sum)?;
    let present = data(&after);
    let dead = |version: &&Vec<u8>| secrets(version) != secrets(&present);
    let mut told = |text: &str| {
        sum.readable += 1;
        sum.findings
            .push(stage.finding(Kind::Corrupt, &format!("{}: {text}", fallen.cause)));
    };
    for _ in late.iter().filter(dead) {
        told("a file opens that was made unreadable");
    }
    for _ in late
        .iter()
        .filter(|version| !early.contains(*version) && **version != present)
    {
        told("a file opens that did not open any more");
    }
    // What was said to be unreadable is so at once, and not after the next start.
    for _ in early
        .iter()
        .filter(dead)
        .filter(|_| is_at_peace(stage, fallen))
    {
        told("a file still opens that was said to be made unreadable");
    }
    Ok(sum)
}

/// Whether nothing was being made unreadable at the kill.
fn is_at_peace(stage: &Stage, fallen: &Fallen) -> bool {
    let step = stage.story.steps.get(fallen.done);
    !matches!(
        step,
        Some(Step::Destroy | Step::Purge | Step::LastGuess(_) | Step::Unlock(DESTROY))
    )
}

/// Whether a device starts in a state that it may be in. One whose destruction has begun
/// may not be what it was.
fn judge(stage: &Stage, device: &World, fallen: &Fallen) -> Option<Finding> {
    let mut states = stage.allowed(fallen.done);
    if fallen.begun && states.len() > 1 {
        states.remove(0);
    }
    stage.judge_by(
        device,
        states,
        &format!("{}, {} done", fallen.cause, fallen.done),
    )
}

/// The wrapped secrets of a file. They change when, and only when, its hardware's keys do.
fn secrets(bytes: &[u8]) -> Option<[Option<Vec<u8>>; 2]> {
    let image = Image::read(bytes.to_vec()).ok()?;
    Some(Half::BOTH.map(|half| image.blob(half).map(<[u8]>::to_vec)))
}

/// Which versions show something to a PIN of what is destroyed, with a device's hardware.
fn open_versions(
    stage: &Stage,
    device: &World,
    versions: &Versions,
    sum: &mut Sum,
) -> Result<Versions, String> {
    let pins: &[&str] = if stage.story.destroys_all() {
        &[REAL, DECOY, DESTROY]
    } else {
        &[REAL, DESTROY]
    };
    let mut open = Versions::new();
    for version in versions {
        for pin in pins {
            sum.tries += 1;
            if opens(device, version, pin)? {
                open.insert(version.clone());
                break;
            }
        }
    }
    Ok(open)
}

fn opens(device: &World, version: &[u8], pin: &str) -> Result<bool, String> {
    let told = |error: std::io::Error| error.to_string();
    let place = scratch()?;
    let world = World {
        root: place.path().to_owned(),
        ..device.clone()
    };
    copy(&device.root.join(HARDWARE), &world.root.join(HARDWARE)).map_err(told)?;
    fs::create_dir(world.root.join(PRIVATE)).map_err(told)?;
    fs::write(world.data(), version).map_err(told)?;
    let mut actor = Actor::new(world, STARTING, 0);
    if actor.act(Step::Open).is_err() {
        return Ok(false);
    }
    match actor.unlock(pin) {
        // The destroy PIN opens its half, empty, once it has destroyed it; that shows nothing.
        Ok(()) => Ok(actor.notes().map_or(true, |notes| !notes.is_empty())),
        Err(Failed::Vault(VaultError::WrongSecret | VaultError::Hardware(_))) => Ok(false),
        // A slot opens, and something else is wrong.
        Err(_) => Ok(true),
    }
}

fn data(world: &World) -> Vec<u8> {
    fs::read(world.data()).unwrap_or_default()
}

fn is_marked(world: &World) -> bool {
    world.root.join(PRIVATE).join("erase").exists()
}

/// Every file of the private folder that could be a vault.
fn files(world: &World) -> Vec<Vec<u8>> {
    let listed = fs::read_dir(world.root.join(PRIVATE))
        .into_iter()
        .flatten()
        .flatten();
    let named = listed.filter(|entry| entry.file_name().to_string_lossy().starts_with("data"));
    let read = named.filter_map(|entry| fs::read(entry.path()).ok());
    read.filter(|bytes| bytes.len() >= HEADER).collect()
}
