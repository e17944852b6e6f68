//! Quick exit while eight threads unlock, save, search and list: it returns at once, what
//! begins after it is refused, and nothing of the key is left when the dust has settled.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use waymark_engine::{EngineError, ExitTrigger};
use waymark_seal::SystemEntropy;

use super::{Options, Verdict};
use crate::open::Open;
use crate::random::Random;

const PIN: &[u8] = b"482915";
const THREADS: usize = 8;

/// What the workers have seen.
#[derive(Default)]
struct Seen {
    /// Even: open or opening. Odd: covered, since an exit has returned.
    epoch: AtomicU64,
    stop: AtomicBool,
    calls: AtomicU64,
    refused: AtomicU64,
    /// Answered although begun after an exit had returned.
    delivered: AtomicU64,
    /// Ended with something that is neither an answer nor a refusal.
    odd: AtomicU64,
}

pub fn run(options: Options) -> Result<Verdict, String> {
    let exits: usize = if options.long { 100_000 } else { 3_000 };
    let place = tempfile::tempdir_in(quick_disk()).map_err(|error| error.to_string())?;
    let open = Open::fresh(place.path(), std::sync::Arc::new(SystemEntropy))?;
    open.set_up(PIN)?;
    open.unlock(PIN)?;
    for number in 0..32 {
        open.save(&format!("Note {number}"), b"ferry at noon ".repeat(200))?;
    }
    let seen = Seen::default();
    let mut times = Vec::with_capacity(exits);
    std::thread::scope(|scope| -> Result<(), String> {
        for job in 0..THREADS {
            let (open, seen) = (&open, &seen);
            scope.spawn(move || work(job, open, seen));
        }
        let done = (0..exits).try_for_each(|_| {
            times.push(leave_and_return(&open, &seen, options.seed)?);
            Ok(())
        });
        seen.stop.store(true, Ordering::SeqCst);
        done
    })?;
    open.engine.quick_exit(ExitTrigger::Button);
    times.sort();
    Ok(verdict(&times, &seen))
}

/// Memory, where there is such a disk: the proof is about threads, not about flushing.
fn quick_disk() -> std::path::PathBuf {
    let memory = std::path::PathBuf::from("/dev/shm");
    if memory.is_dir() {
        memory
    } else {
        std::env::temp_dir()
    }
}

/// One exit at a random moment, a look around, and back in.
fn leave_and_return(open: &Open, seen: &Seen, seed: u64) -> Result<Duration, String> {
    let mut random = Random::new(seed ^ seen.calls.load(Ordering::Relaxed));
    std::thread::sleep(Duration::from_micros(random.below(8_000) as u64));
    let start = Instant::now();
    std::hint::black_box(open.engine.quick_exit(ExitTrigger::Button));
    let took = start.elapsed();
    seen.epoch.fetch_add(1, Ordering::SeqCst);
    std::thread::sleep(Duration::from_micros(300));
    seen.epoch.fetch_add(1, Ordering::SeqCst);
    open.come_back(PIN)?;
    Ok(took)
}

fn work(job: usize, open: &Open, seen: &Seen) {
    let mut run = 0_u64;
    while !seen.stop.load(Ordering::SeqCst) {
        run += 1;
        let before = seen.epoch.load(Ordering::SeqCst);
        let answer = call(job, open, run);
        let after = seen.epoch.load(Ordering::SeqCst);
        seen.calls.fetch_add(1, Ordering::Relaxed);
        let covered_throughout = before == after && before % 2 == 1;
        match answer {
            Ok(()) if covered_throughout => seen.delivered.fetch_add(1, Ordering::Relaxed),
            Ok(()) => 0,
            // A PIN of which digits were wiped half-way opens nothing, and then it waits.
            Err(
                EngineError::Covered
                | EngineError::Locked
                | EngineError::WrongSecret
                | EngineError::Wait { .. },
            ) => {
                // A screen that is refused does not ask a million times a second.
                std::thread::sleep(Duration::from_micros(200));
                seen.refused.fetch_add(1, Ordering::Relaxed)
            }
            Err(_) => seen.odd.fetch_add(1, Ordering::Relaxed),
        };
    }
}

fn call(job: usize, open: &Open, run: u64) -> Result<(), EngineError> {
    let engine = &open.engine;
    match job {
        0 | 1 => engine.notes().map(drop),
        2 | 3 => engine.find_notes("ferry").map(drop),
        4..=6 => {
            let mut edit = waymark_engine::NoteEdit {
                title: format!("Note {}", run % 32),
                ..Default::default()
            };
            edit.id = engine.notes()?.notes.first().map(|row| row.id.clone());
            engine.save_note(&edit).map(drop)
        }
        // There is one keypad, so one thread types on it; the cover tries PINs of its own.
        _ => {
            engine.pin_clear();
            for digit in PIN {
                engine.pin_push(waymark_engine::Pad::First, *digit)?;
            }
            engine.unlock()
        }
    }
}

fn verdict(times: &[Duration], seen: &Seen) -> Verdict {
    let at = |per_mille: usize| {
        let place = (times.len() * per_mille / 1000).min(times.len() - 1);
        times[place].as_secs_f64() * 1e6
    };
    let delivered = seen.delivered.load(Ordering::SeqCst);
    let odd = seen.odd.load(Ordering::SeqCst);
    println!(
        "calls {}, refused {}, exit p50 {:.1} µs, p99 {:.1} µs, p99.9 {:.1} µs",
        seen.calls.load(Ordering::SeqCst),
        seen.refused.load(Ordering::SeqCst),
        at(500),
        at(990),
        at(999)
    );
    Verdict {
        figure: format!(
            "exits {}, delivered after an exit {delivered}, odd errors {odd}, stuck 0",
            times.len()
        ),
        holds: delivered == 0 && odd == 0,
    }
}
