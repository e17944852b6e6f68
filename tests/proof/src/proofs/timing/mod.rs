//! Whether the time of a guess tells what it opens: the real notes, the others, something to
//! be destroyed, or nothing.
//!
//! Three looks, from exact to coarse: what is asked of the device's key store; how many
//! instructions a guess takes, under valgrind; and how long it takes, by Welch's t-test over
//! guesses in random order, after the habit of dudect. The clock is that of the thread, which
//! stands still while the machine does something else; still, what it finds counts only if it
//! finds it again, because a neighbour in the caches is a cause of its own.
//!
//! What comes after the guess differs and is not hidden, because the screen tells it: a half
//! that is destroyed is written anew, and a key that was found is published. So whole unlocks
//! are compared between the real notes and the others; a wrong PIN has to be about as fast.

mod guesses;
mod instructions;

use std::hint::black_box;

use rustix::time::{ClockId, clock_gettime};
use waymark_seal::Key;
use waymark_seal::envelope::{self, OVERHEAD, Purpose};
use waymark_vault::format::INDEX;

use super::statistics::{percentile, welch};
use super::{Options, Verdict};
use crate::random::Random;
use guesses::{Device, KINDS, Kind};

pub use instructions::child;

/// Dudect's bound.
const BOUND: f64 = 4.5;
/// Of the guesses that were measured, the shares that are looked at: slow ones are the
/// machine's doing as a rule, so that the test is repeated without them.
const SHARES: [f64; 4] = [1.0, 0.95, 0.8, 0.5];
/// Instructions of a guess may differ by this share: memory that is asked for is sometimes
/// at hand and sometimes not.
const INSTRUCTIONS: f64 = 0.001;
/// How far the median of a wrong PIN's whole unlock may lie from that of a right one.
const ABOUT: f64 = 0.03;

/// What was measured of a kind of guess, in nanoseconds.
type Times = [Vec<f64>; KINDS.len()];

/// How often the clock is asked at most. A leak shows each time; a busy machine does not.
const LOOKS: u64 = 3;

/// How many guesses are measured, and how far their slowest may lie apart.
struct Size {
    guesses: usize,
    unlocks: usize,
    apart: f64,
}

pub fn run(options: Options) -> Result<Verdict, String> {
    let size = if options.long {
        Size {
            guesses: 100_000,
            unlocks: 20_000,
            apart: 0.02,
        }
    } else {
        Size {
            guesses: 20_000,
            unlocks: 2_000,
            apart: 0.10,
        }
    };
    let devices = (0..8)
        .map(|number| Device::new(options.seed * 100 + number))
        .collect::<Result<Vec<_>, _>>()?;
    let mut exact = Vec::new();
    for device in &devices {
        exact.extend(device.asks_the_hardware_alike()?);
    }
    let (counted, too_far) = instructions::compared()?;
    exact.extend(too_far);
    let mut looks = 1;
    let mut look = Look::at(&devices, &size, options.seed)?;
    while looks < LOOKS && !look.wrong.is_empty() {
        look = Look::at(&devices, &size, options.seed + looks)?;
        looks += 1;
    }
    exact.iter().for_each(|wrong| println!("{wrong}"));
    let findings = exact.len() + look.wrong.len();
    Ok(Verdict {
        figure: format!(
            "timing: {}; {counted}; {looks} of at most {LOOKS} looks; {findings} findings",
            look.figure(&size)
        ),
        holds: findings == 0,
    })
}

/// What the clock tells.
struct Look {
    guess: Compared,
    unlock: Compared,
    planted: f64,
    wrong: Vec<String>,
}

impl Look {
    fn at(devices: &[Device], size: &Size, seed: u64) -> Result<Self, String> {
        let mut random = Random::new(seed);
        let mut wrong = Vec::new();
        let mut guessed = measured(size.guesses, &mut random, |random, kind| {
            let device = &devices[random.below(devices.len())];
            device.guess(kind)
        })?;
        let guess = compared("a guess", &mut guessed, &KINDS, size.apart, &mut wrong);
        let (mut unlocked, told) = unlocks_of(devices, size.unlocks, &mut random)?;
        wrong.extend(told);
        let kinds = [Kind::Real, Kind::Decoy];
        let unlock = compared("an unlock", &mut unlocked, &kinds, size.apart, &mut wrong);
        let planted = planted(devices, &mut random)?;
        if planted < BOUND {
            wrong.push(format!(
                "one more envelope for a wrong PIN is not seen: |t| {planted:.1}"
            ));
        }
        wrong.iter().for_each(|wrong| println!("{wrong}"));
        Ok(Self {
            guess,
            unlock,
            planted,
            wrong,
        })
    }

    fn figure(&self, size: &Size) -> String {
        format!(
            "{} guesses a kind, largest |t| {:.2}, p99 {:.1} % apart; {} unlocks a kind, \
             largest |t| {:.2}, p99 {:.1} % apart (allowed: {BOUND}, {:.0} %; with a planted \
             leak |t| {:.0})",
            size.guesses,
            self.guess.t,
            self.guess.apart * 100.0,
            size.unlocks,
            self.unlock.t,
            self.unlock.apart * 100.0,
            size.apart * 100.0,
            self.planted,
        )
    }
}

/// Whole unlocks, and what is wrong where a wrong PIN is slower or faster.
fn unlocks_of(
    devices: &[Device],
    each: usize,
    random: &mut Random,
) -> Result<(Times, Option<String>), String> {
    let mut times = measured(each, random, |random, kind| {
        let device = &devices[random.below(devices.len())];
        if kind == Kind::Destroy {
            Ok(())
        } else {
            device.unlock(kind)
        }
    })?;
    let [real, .., refused] = times.each_mut().map(|times| percentile(times, 0.5));
    println!("an unlock, Wrong: p50 {:.1} µs", refused / 1e3);
    let far = (refused / real - 1.0).abs();
    let told = (far > ABOUT).then(|| format!("a wrong PIN is {:.1} % off", far * 100.0));
    Ok((times, told))
}

/// Measures each kind so often, in random order.
fn measured(
    each: usize,
    random: &mut Random,
    mut work: impl FnMut(&mut Random, Kind) -> Result<(), String>,
) -> Result<Times, String> {
    let mut times: Times = Default::default();
    let mut order: Vec<Kind> = KINDS
        .iter()
        .copied()
        .cycle()
        .take(each * KINDS.len())
        .collect();
    for at in (1..order.len()).rev() {
        order.swap(at, random.below(at + 1));
    }
    for (number, kind) in order.into_iter().enumerate() {
        let start = thread_time();
        work(random, kind)?;
        let took = thread_time() - start;
        // The first ones find nothing in the caches.
        if number > 100 {
            times[kind as usize].push(took);
        }
    }
    Ok(times)
}

/// What the test makes of a leak that is really there: a wrong PIN costs one envelope more.
fn planted(devices: &[Device], random: &mut Random) -> Result<f64, String> {
    let key = Key::zero();
    let purpose = Purpose {
        label: b"planted",
        salt: &[],
        bound: &[],
    };
    let leaking = measured(10_000, random, |random, kind| {
        let device = &devices[random.below(devices.len())];
        if kind == Kind::Wrong {
            let mut plain = [0; INDEX - OVERHEAD];
            let opened = envelope::open(&key, purpose, black_box(&[0; INDEX]), &mut plain);
            let _ = black_box(opened);
        }
        device.guess(kind)
    })?;
    let mut all: Vec<f64> = leaking.iter().flatten().copied().collect();
    let end = percentile(&mut all, 0.8);
    let of = |kind: Kind| {
        let times = leaking[kind as usize].iter().copied();
        times.filter(|time| *time <= end).collect::<Vec<_>>()
    };
    Ok(welch(&of(Kind::Wrong), &of(Kind::Real)).abs())
}

/// In nanoseconds.
fn thread_time() -> f64 {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    now.tv_sec as f64 * 1e9 + now.tv_nsec as f64
}

struct Compared {
    t: f64,
    apart: f64,
}

/// Every kind against every other.
fn compared(
    what: &str,
    times: &mut Times,
    kinds: &[Kind],
    apart: f64,
    wrong: &mut Vec<String>,
) -> Compared {
    let mut found = Compared { t: 0.0, apart: 0.0 };
    let mut all: Vec<f64> = kinds
        .iter()
        .flat_map(|kind| times[*kind as usize].iter().copied())
        .collect();
    let ends = SHARES.map(|share| percentile(&mut all, share));
    let p99: Vec<f64> = kinds
        .iter()
        .map(|kind| percentile(&mut times[*kind as usize], 0.99))
        .collect();
    let p50: Vec<f64> = kinds
        .iter()
        .map(|kind| percentile(&mut times[*kind as usize], 0.50))
        .collect();
    for (number, one) in kinds.iter().enumerate() {
        println!(
            "{what}, {one:?}: p50 {:.1} µs, p99 {:.1} µs",
            p50[number] / 1e3,
            p99[number] / 1e3
        );
        for (other_number, other) in kinds.iter().enumerate().take(number) {
            let of = |kind: &Kind, end: f64| -> Vec<f64> {
                times[*kind as usize]
                    .iter()
                    .copied()
                    .filter(|time| *time <= end)
                    .collect()
            };
            let t = ends.map(|end| welch(&of(one, end), &of(other, end)).abs());
            let t = t.into_iter().fold(0.0, f64::max);
            found.t = found.t.max(t);
            if t >= BOUND {
                wrong.push(format!(
                    "{what}: {one:?} and {other:?} differ by {t:.1} deviations"
                ));
            }
            let ratio = (p99[number] / p99[other_number] - 1.0).abs();
            found.apart = found.apart.max(ratio);
            if ratio > apart {
                wrong.push(format!(
                    "{what}: p99 of {one:?} and {other:?} lie {:.1} % apart",
                    ratio * 100.0
                ));
            }
        }
    }
    found
}
