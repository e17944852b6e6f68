//! The private part: quick exit idle and under load, and the notes against what the disk
//! and the key derivation cost by themselves.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use waymark_engine::{
    Engine, ExitTrigger, NoteEdit, Pad, PrivateConfig, SetUpEvent, Stage, SystemClock,
    SystemEntropy, UnlockCost,
};
use waymark_seal::{Cost, stretch};
use waymark_vault::MockHardwareKey;

use crate::sample::{Figures, Pair, compare, measure, row, shown};
use crate::{memory, packs};

const PIN: &[u8] = b"482915";
const NOTES: usize = 256;
/// Of the file, with 256 cells in each half.
const FILE_BYTES: usize = 2 * 1024 * 1024;

fn engine(pack: &Path, folder: &Path) -> Engine {
    let config = PrivateConfig {
        folder: folder.to_owned(),
        hardware: Arc::new(MockHardwareKey::in_memory()),
        entropy: Arc::new(SystemEntropy),
        unlock_cost: UnlockCost::Lowest,
        listener: None,
    };
    packs::engine_with_clock(pack, Arc::new(SystemClock))
        .with_private(config)
        .expect("a fresh folder")
}

fn type_pin(engine: &Engine, pad: Pad) {
    for digit in PIN {
        engine.pin_push(pad, *digit).expect("uncovered");
    }
}

fn unlock(engine: &Engine) {
    type_pin(engine, Pad::First);
    engine.unlock().expect("the right PIN");
}

fn note(number: usize) -> NoteEdit {
    let words = ["ferry", "станція", "window", "лікар", "yellow", "зошит"];
    let body: String = (0..400)
        .map(|n| words[(n + number) % words.len()])
        .flat_map(|word| [word, " "])
        .collect();
    NoteEdit {
        title: format!("Note {number}"),
        body: body.into_bytes(),
        label: "Birch".to_owned(),
        ..NoteEdit::default()
    }
}

/// Goes through the set-up, and unlocks.
fn set_up(engine: &Engine) {
    let event = |event| {
        engine.set_up_event(event).expect("the next step");
    };
    event(SetUpEvent::Read);
    type_pin(engine, Pad::First);
    event(SetUpEvent::SecretTyped);
    type_pin(engine, Pad::Again);
    event(SetUpEvent::SecretRepeated);
    event(SetUpEvent::SkipSecond);
    engine.quick_exit(ExitTrigger::Button);
    while engine.stage() == Stage::Covered {
        uncover(engine);
    }
    event(SetUpEvent::Skip);
    event(SetUpEvent::Finish);
    unlock(engine);
}

/// Everything about the private part.
pub(crate) fn run(pack: &Path, folder: &Path) {
    let place = folder.join("private");
    let engine = Arc::new(engine(pack, &place));
    set_up(&engine);
    unlock_rows(&engine, 0);
    (0..NOTES).for_each(|number| {
        engine.save_note(&note(number)).expect("room for 256 notes");
    });
    unlock_rows(&engine, NOTES);
    reading_rows(&engine);
    save_row(&engine, folder);
    exit_row("quick exit, eight busy threads", &under_load(&engine));
    exit_row("quick exit, idle", &exits(&engine, 100_000, Duration::ZERO));
    memory_row(pack);
}

fn reading_rows(engine: &Engine) {
    let plain = |name: &str, figures: Figures| {
        println!(
            "| {name} | {} | {} | | |",
            shown(figures.median),
            shown(figures.p95)
        );
    };
    plain(
        "list of 256 notes",
        measure(100, |_| {
            std::hint::black_box(engine.notes().expect("unlocked"));
        }),
    );
    plain(
        "search in 256 full notes, found in none",
        measure(100, |_| {
            std::hint::black_box(engine.find_notes("жираф").expect("unlocked"));
        }),
    );
}

/// An unlock against the key derivation that it contains.
fn unlock_rows(engine: &Engine, notes: usize) {
    let pair = compare(
        40,
        |_| unlock(engine),
        |_| {
            let salt = [7; 16];
            std::hint::black_box(stretch(PIN, &salt, Cost::FLOOR).expect("memory"));
        },
    );
    row(
        &format!("unlock with {notes} notes / its key derivation alone"),
        &pair,
    );
    let beyond = pair.ours.median.saturating_sub(pair.baseline.median);
    println!(
        "| unlock with {notes} notes, beyond the key derivation | {} | | | |",
        shown(beyond)
    );
}

/// A save against writing, flushing and renaming a file of the same size.
fn save_row(engine: &Engine, folder: &Path) {
    let one = engine.notes().expect("unlocked").notes.swap_remove(0).id;
    let bytes = vec![0x5A_u8; FILE_BYTES];
    let pair: Pair = compare(
        100,
        |run| {
            let edit = NoteEdit {
                id: Some(one.clone()),
                ..note(run)
            };
            engine.save_note(&edit).expect("room");
        },
        |_| bare_save(folder, &bytes),
    );
    row(
        "save of one note / bare write, fsync and rename of 2 MiB",
        &pair,
    );
    println!(
        "| save of one note, p95 / the same bare, p95 | {} | | {} | {:.2} |",
        shown(pair.ours.p95),
        shown(pair.baseline.p95),
        pair.ours.p95.as_secs_f64() / pair.baseline.p95.as_secs_f64()
    );
}

fn bare_save(folder: &Path, bytes: &[u8]) {
    let (new, old) = (folder.join("bare.new"), folder.join("bare"));
    let mut file = File::create(&new).expect("our own folder");
    file.write_all(bytes).expect("room");
    file.sync_all().expect("a disk");
    std::fs::rename(new, old).expect("our own folder");
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .expect("our own folder");
}

/// Durations of many exits, with a pause between them.
fn exits(engine: &Engine, count: usize, pause: Duration) -> Vec<Duration> {
    let one = |_| {
        std::thread::sleep(pause);
        let start = Instant::now();
        std::hint::black_box(engine.quick_exit(ExitTrigger::Button));
        start.elapsed()
    };
    let mut times: Vec<Duration> = (0..count).map(one).collect();
    times.sort();
    times
}

fn exit_row(name: &str, times: &[Duration]) {
    let at = |per_mille: usize| times[(times.len() * per_mille / 1000).min(times.len() - 1)];
    println!(
        "| {name}: p50, p99, p99.9, most | {} | {} | {} | {} |",
        shown(at(500)),
        shown(at(990)),
        shown(at(999)),
        shown(times[times.len() - 1])
    );
}

/// Exits while eight threads unlock, save, search and list without a pause.
fn under_load(engine: &Arc<Engine>) -> Vec<Duration> {
    let stop = Arc::new(AtomicBool::new(false));
    let work: [fn(&Engine, usize); 4] = [
        |engine, _| {
            // Back in as fast as can be, so that the others have something to do.
            uncover(engine);
            for digit in PIN {
                let _ = engine.pin_push(Pad::First, *digit);
            }
            let _ = engine.unlock();
        },
        |engine, run| {
            let _ = engine.save_note(&note(run));
        },
        |engine, _| {
            let _ = engine.find_notes("жираф");
        },
        |engine, _| {
            let _ = engine.notes();
        },
    ];
    std::thread::scope(|scope| {
        for job in work.iter().cycle().take(8) {
            let stop = Arc::clone(&stop);
            scope.spawn(move || {
                let mut run = 0;
                while !stop.load(Ordering::Relaxed) {
                    job(engine, run);
                    run += 1;
                }
            });
        }
        let times = exits(engine, 20_000, Duration::from_micros(500));
        stop.store(true, Ordering::Relaxed);
        times
    })
}

/// The argument with which this program measures the memory of the notes.
pub(crate) const MEMORY: &str = "--memory-of-notes";

/// The child's work: a vault full of notes, and everything done with it.
pub(crate) fn child(pack: &Path) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let engine = engine(pack, &folder.path().join("private"));
    set_up(&engine);
    let unlocked = memory::peak_kib();
    for number in 0..NOTES {
        engine.save_note(&note(number)).expect("room for 256 notes");
    }
    for _ in 0..20 {
        std::hint::black_box(engine.notes().expect("unlocked"));
        std::hint::black_box(engine.find_notes("ferry").expect("unlocked"));
    }
    unlock(&engine);
    println!("{unlocked} {}", memory::peak_kib());
}

/// Peak memory of a process of its own; the key derivation's 19 MiB are in both figures.
fn memory_row(pack: &Path) {
    let output = Command::new(std::env::current_exe().expect("this program"))
        .arg(MEMORY)
        .arg(pack)
        .output()
        .expect("this program starts");
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    let mib: Vec<f64> = told
        .split_whitespace()
        .filter_map(|kib| kib.parse::<f64>().ok())
        .map(|kib| kib / 1024.0)
        .collect();
    if let [empty, full] = mib.as_slice() {
        println!(
            "| peak memory with 256 full notes, listed and searched / with an empty vault | {full:.1} MiB | | {empty:.1} MiB | {:.2} |",
            full / empty
        );
    }
}

/// Types the PIN into the cover, where it is in front, and waits a little.
fn uncover(engine: &Engine) {
    for key in ["4", "8", "2", "9", "1", "5", "equals"] {
        let _ = engine.press(key);
    }
    std::thread::sleep(Duration::from_millis(50));
}
