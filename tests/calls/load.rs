//! Leaving while eight threads unlock, save, search and list: nothing is delivered after
//! an exit, nothing waits for ever, and what was held before is dead.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, PoisonError, RwLock};
use std::thread;
use std::time::{Duration, Instant};

use waymark_engine::{ExitTrigger, Pad, Stage};
use waymark_ffi::{Waymark, WaymarkError};
use waymark_tests::journeys::acts::{self, reckon, type_on};
use waymark_tests::journeys::device::Device;

use crate::odd::Odd;
use crate::rooms::{edit, screening};
use crate::{PIN, SECOND, config, count, say};

const WORKERS: u64 = 8;
/// One exit in so many waits until somebody is in; the others follow each other freely.
const A_WAIT: u64 = 10;
/// One exit in so many is followed by a close look.
const A_LOOK: u64 = 20;
/// How long whoever was refused thinks about it.
const A_PAUSE: Duration = Duration::from_micros(200);
/// Longer than this for all of it is a deadlock.
const PATIENCE: Duration = Duration::from_secs(1_800);

/// What all threads share.
struct Shared {
    waymark: Arc<Waymark>,
    /// Held for reading while a way in is begun, for writing while none may be.
    way_in: RwLock<()>,
    /// Even: somebody may be in. Odd: after an exit, and nobody has begun to come in.
    shut: AtomicU64,
    over: AtomicBool,
    delivered: AtomicU64,
    refused: AtomicU64,
    opened: AtomicU64,
}

#[test]
fn nothing_is_delivered_after_an_exit_whatever_eight_threads_are_doing() {
    let exits = count("WAYMARK_EXITS", 10_000);
    let device = Device::in_memory("secure_element").expect("a device");
    let waymark = device.start(config()).expect("the library opens");
    let somebody = device.with(&waymark, acts::PATIENCE);
    somebody
        .sets_up(PIN, Some(SECOND))
        .expect("the set-up has an end");
    let shared = Arc::new(Shared {
        waymark,
        way_in: RwLock::new(()),
        shut: AtomicU64::new(0),
        over: AtomicBool::new(false),
        delivered: AtomicU64::new(0),
        refused: AtomicU64::new(0),
        opened: AtomicU64::new(0),
    });
    let mut times = in_time(Arc::clone(&shared), exits);
    times.sort_unstable();
    let at = |share: f64| micros(&times, share);
    let [delivered, refused, opened] = [&shared.delivered, &shared.refused, &shared.opened]
        .map(|count| count.load(Ordering::SeqCst));
    say(&format!(
        "{exits} exits under load: p50 {:.1} µs, p99 {:.1} µs, p99.9 {:.1} µs, longest {:.1} µs; \
         {delivered} answers, {refused} refusals, {opened} times in; 0 answers after an exit",
        at(0.5),
        at(0.99),
        at(0.999),
        at(1.0),
    ));
    assert!(
        opened > 10 && delivered > 100 && refused > 100,
        "nothing went on"
    );
}

/// Runs all of it, and fails where it does not end.
fn in_time(shared: Arc<Shared>, exits: u64) -> Vec<Duration> {
    let (done, waits) = channel();
    thread::spawn(move || {
        let workers: Vec<_> = (0..WORKERS)
            .map(|number| {
                let shared = Arc::clone(&shared);
                thread::spawn(move || work(&shared, number))
            })
            .collect();
        let times = leave_again_and_again(&shared, exits);
        shared.over.store(true, Ordering::SeqCst);
        let ended: Vec<_> = workers.into_iter().map(thread::JoinHandle::join).collect();
        let _ = done.send((times, ended.iter().all(Result::is_ok)));
    });
    let (times, all_well) = waits
        .recv_timeout(PATIENCE)
        .expect("somebody waits for ever, or an answer came after an exit");
    assert!(all_well, "a worker saw an answer after an exit");
    times
}

/// Unlocks, saves, searches, lists and reads until it is over.
fn work(shared: &Shared, number: u64) {
    let mut odd = Odd::new(number);
    while !shared.over.load(Ordering::SeqCst) {
        match number % 4 {
            0 => come_in(shared, &mut odd),
            _ => any_answer(shared, number, &mut odd),
        }
    }
}

/// By the cover where it is in front, by the app's own keypad otherwise.
fn come_in(shared: &Shared, odd: &mut Odd) {
    let waymark = &shared.waymark;
    let pin = odd.one_of(&[PIN, PIN, SECOND]);
    match waymark.stage() {
        Ok(Stage::Covered) => {
            // Begun means: the last key is pressed. The attempt itself goes on after that.
            let _begun = shared.way_in.read().unwrap_or_else(PoisonError::into_inner);
            drop(reckon(waymark, pin));
        }
        Ok(Stage::Open) => {
            drop(type_on(waymark, Pad::First, pin));
            let _ = waymark.unlock();
        }
        _ => {}
    }
    if waymark.stage() == Ok(Stage::Unlocked) {
        shared.opened.fetch_add(1, Ordering::SeqCst);
    }
    thread::sleep(Duration::from_micros(odd.below(3_000)));
}

/// Asks for something private or public, and looks when the answer came.
fn any_answer(shared: &Shared, number: u64, odd: &mut Odd) {
    let before = shared.shut.load(Ordering::SeqCst);
    let answer = one_question(&shared.waymark, number, odd);
    let after = shared.shut.load(Ordering::SeqCst);
    // Begun and ended between the return of one exit and the next way in.
    if before == after && before % 2 == 1 {
        assert_eq!(
            answer,
            Err(WaymarkError::Covered),
            "delivered after an exit"
        );
    }
    let counted = match answer {
        Ok(()) => &shared.delivered,
        Err(error) => {
            assert_ne!(error, WaymarkError::Unexpected);
            thread::sleep(A_PAUSE);
            &shared.refused
        }
    };
    counted.fetch_add(1, Ordering::SeqCst);
}

fn one_question(waymark: &Waymark, number: u64, odd: &mut Odd) -> Result<(), WaymarkError> {
    match (number % 4, odd.below(4)) {
        (1, 0) => {
            let saved = waymark.save_note(edit(odd))?;
            odd.known.push(saved.id);
            Ok(())
        }
        (1, 1) => waymark.note(odd.id()).map(drop),
        (1, 2) => waymark.delete_note(odd.id()),
        (2, 0 | 1) => waymark.find_notes("a".into()).map(drop),
        (2, _) => waymark.search("person".into(), 10).map(drop),
        (3, 0) => waymark.sheet("sixty-seconds".into()).map(drop),
        (3, 1) => waymark.start_screening(screening(odd)).map(drop),
        (3, 2) => {
            let event = odd.screening_event();
            waymark.screening_event(event).map(drop)
        }
        _ => waymark.notes().map(drop),
    }
}

/// The one who leaves. Returns how long each exit took.
fn leave_again_and_again(shared: &Shared, exits: u64) -> Vec<Duration> {
    let mut odd = Odd::new(99);
    let mut times = Vec::new();
    for exit in 0..exits {
        if exit % A_WAIT == 0 {
            wait_until_somebody_is_in(shared);
        }
        thread::sleep(Duration::from_micros(odd.below(1_000)));
        if exit % A_LOOK == 0 {
            times.push(leave_and_look(shared, &mut odd));
        } else {
            times.push(leave(shared));
        }
    }
    times
}

fn leave(shared: &Shared) -> Duration {
    let start = Instant::now();
    let plan = shared.waymark.quick_exit(ExitTrigger::Button);
    let took = start.elapsed();
    assert!(!plan.steps.is_empty());
    took
}

/// So that somebody leaves out of the middle of something; for a moment at most.
fn wait_until_somebody_is_in(shared: &Shared) {
    for _ in 0..250 {
        if shared.waymark.stage() == Ok(Stage::Unlocked) {
            return;
        }
        thread::sleep(A_PAUSE);
    }
}

/// Leaves while nobody begins to come in, and asks everything until then: what was begun
/// before the exit (attempts at the cover, saves, lists) may end now, and must not show.
fn leave_and_look(shared: &Shared, odd: &mut Odd) -> Duration {
    let nobody_begins = shared
        .way_in
        .write()
        .unwrap_or_else(PoisonError::into_inner);
    let took = leave(shared);
    shared.shut.fetch_add(1, Ordering::SeqCst);
    let until = Instant::now() + Duration::from_micros(odd.below(20_000));
    while Instant::now() < until {
        assert_eq!(
            shared.waymark.stage(),
            Ok(Stage::Covered),
            "an unlock came after the exit"
        );
        for number in 1..4 {
            let answer = one_question(&shared.waymark, number, odd);
            assert_eq!(
                answer,
                Err(WaymarkError::Covered),
                "delivered after an exit"
            );
        }
        thread::sleep(Duration::from_micros(300));
    }
    shared.shut.fetch_add(1, Ordering::SeqCst);
    drop(nobody_begins);
    took
}

fn micros(sorted: &[Duration], share: f64) -> f64 {
    let last = sorted.len().saturating_sub(1);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a share of a count"
    )]
    let at = (last as f64 * share) as usize;
    sorted.get(at).map_or(0.0, |time| time.as_secs_f64() * 1e6)
}
