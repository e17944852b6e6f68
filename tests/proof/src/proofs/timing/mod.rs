//! Whether the time of a guess tells what it opens: the real notes, the others, something to
//! be destroyed, or nothing.
//!
//! Three looks, from exact to coarse: what is asked of the device's key store; how many
//! instructions a guess takes, under valgrind; and how long it takes, by Welch's t-test over
//! guesses in random order, after the habit of dudect. The clock is that of the thread, which
//! stands still while the machine does something else; still, what it finds counts only if it
//! finds the same each time, because a neighbour in the caches is a cause of its own.
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
    let mut findings = look.wrong.clone();
    while looks < LOOKS && !findings.is_empty() {
        look = Look::at(&devices, &size, options.seed + looks)?;
        findings.retain(|finding| look.wrong.iter().any(|other| other.is_again(finding)));
        looks += 1;
    }
    let findings = findings.into_iter().map(|finding| finding.told);
    exact.extend(findings);
    Ok(Verdict {
        figure: format!(
            "timing: {}; {counted}; {looks} of at most {LOOKS} looks; findings that came each \
             time: {}",
            look.figure(&size),
            if exact.is_empty() {
                "none".to_owned()
            } else {
                exact.join(", ")
            }
        ),
        holds: exact.is_empty(),
    })
}

/// Something that one look found. A leak shows again, and in the same direction; what a busy
/// machine does shows elsewhere the next time.
#[derive(Clone)]
struct Finding {
    /// What was compared.
    about: String,
    /// Whether the first was the slower one.
    slower: bool,
    told: String,
}

impl Finding {
    fn is_again(&self, other: &Self) -> bool {
        self.about == other.about && self.slower == other.slower
    }
}

/// What the clock tells.
struct Look {
    guess: Compared,
    unlock: Compared,
    planted: f64,
    wrong: Vec<Finding>,
}

impl Look {
    fn at(devices: &[Device], size: &Size, seed: u64) -> Result<Self, String> {
        let mut random = Random::new(seed);
        let mut wrong = Vec::new();
        let guessed = measured(size.guesses, &mut random, |random, kind| {
            let device = &devices[random.below(devices.len())];
            device.guess(kind)
        })?;
        let guess = compared("a guess", &guessed, &KINDS, size.apart, &mut wrong);
        let (unlocked, finding) = unlocks_of(devices, size.unlocks, &mut random)?;
        wrong.extend(finding);
        let kinds = [Kind::Real, Kind::Decoy];
        let unlock = compared("an unlock", &unlocked, &kinds, size.apart, &mut wrong);
        let planted = planted(devices, &mut random)?;
        if planted < BOUND {
            wrong.push(Finding {
                about: "planted".to_owned(),
                slower: true,
                told: format!("one more envelope for a wrong PIN is not seen: |t| {planted:.1}"),
            });
        }
        wrong
            .iter()
            .for_each(|finding| println!("{}", finding.told));
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
) -> Result<(Times, Option<Finding>), String> {
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
    let far = refused / real - 1.0;
    let finding = (far.abs() > ABOUT).then(|| Finding {
        about: "a wrong PIN".to_owned(),
        slower: far > 0.0,
        told: format!("a wrong PIN is {:.1} % off", far * 100.0),
    });
    Ok((times, finding))
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

/// What is known of the times of one kind.
struct Known {
    p99: f64,
    /// By which share the p99 of one half of its guesses differs from that of the other:
    /// what the machine does by itself.
    by_itself: f64,
}

impl Known {
    fn of(what: &str, kind: Kind, times: &[f64]) -> Self {
        let p = |share: f64| percentile(&mut times.to_vec(), share);
        let half = |odd: usize| {
            let mut half: Vec<f64> = times.iter().skip(odd).step_by(2).copied().collect();
            percentile(&mut half, 0.99)
        };
        let known = Self {
            p99: p(0.99),
            by_itself: (half(0) / half(1) - 1.0).abs(),
        };
        println!(
            "{what}, {kind:?}: p50 {:.1} µs, p99 {:.1} µs",
            p(0.5) / 1e3,
            known.p99 / 1e3
        );
        known
    }
}

/// Every kind against every other.
fn compared(
    what: &str,
    times: &Times,
    kinds: &[Kind],
    apart: f64,
    wrong: &mut Vec<Finding>,
) -> Compared {
    let mut found = Compared { t: 0.0, apart: 0.0 };
    let of = |kind: Kind| &times[kind as usize];
    let mut all: Vec<f64> = kinds.iter().flat_map(|kind| of(*kind)).copied().collect();
    let ends = SHARES.map(|share| percentile(&mut all, share));
    let known: Vec<Known> = kinds
        .iter()
        .map(|kind| Known::of(what, *kind, of(*kind)))
        .collect();
    for (number, one) in kinds.iter().enumerate() {
        for (other_number, other) in kinds.iter().enumerate().take(number) {
            let about = format!("{what}: {one:?} and {other:?}");
            let t = largest_t(of(*one), of(*other), ends);
            found.t = found.t.max(t.abs());
            if t.abs() >= BOUND {
                wrong.push(Finding {
                    about: format!("t of {about}"),
                    slower: t > 0.0,
                    told: format!("{about} differ by {t:.1} deviations"),
                });
            }
            let (one, other) = (&known[number], &known[other_number]);
            let ratio = one.p99 / other.p99 - 1.0;
            found.apart = found.apart.max(ratio.abs());
            if ratio.abs() > apart + one.by_itself.max(other.by_itself) {
                wrong.push(Finding {
                    about: format!("p99 of {about}"),
                    slower: ratio > 0.0,
                    told: format!("{about} have p99 {:.1} % apart", ratio * 100.0),
                });
            }
        }
    }
    found
}

/// The t farthest from nought, over all guesses and over those that ended in time.
fn largest_t(one: &[f64], other: &[f64], ends: [f64; SHARES.len()]) -> f64 {
    let within = |times: &[f64], end: f64| -> Vec<f64> {
        let times = times.iter().copied();
        times.filter(|time| *time <= end).collect()
    };
    let t = ends.map(|end| welch(&within(one, end), &within(other, end)));
    t.into_iter().fold(
        0.0,
        |far, t| if f64::abs(t) > f64::abs(far) { t } else { far },
    )
}
