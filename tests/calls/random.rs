//! Every exported function in any order, with odd arguments: no panic, and only errors
//! that mean something.

use std::collections::BTreeMap;
use std::panic::{set_hook, take_hook};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Instant;

use waymark_engine::Pad;
use waymark_ffi::{Waymark, WaymarkError};
use waymark_tests::journeys::acts::{open_cover, reckon, set_up, type_on};
use waymark_tests::journeys::device::Device;
use waymark_tests::walls::tree;

use crate::odd::Odd;
use crate::rooms::{ROOMS, Room, edit};
use crate::{PIN, SECOND, config, count};

/// Calls until the app is started anew.
const A_SEQUENCE: u64 = 250;
/// Sequences until somebody gets a new phone.
const A_DEVICE: u64 = 8;

/// Panics that no call has kept to itself, on any thread.
static HEARD: AtomicU64 = AtomicU64::new(0);

#[test]
fn no_order_of_calls_and_no_argument_makes_it_panic() {
    let calls = count("WAYMARK_CALLS", 100_000);
    let before = take_hook();
    // The library puts its own hook in front of this one, for what happens inside a call;
    // what happens there comes back as `Unexpected`.
    set_hook(Box::new(move |panic| {
        HEARD.fetch_add(1, Ordering::SeqCst);
        before(panic);
    }));
    let mut odd = Odd::new(0x0ddc_a115);
    let mut told = BTreeMap::new();
    let start = Instant::now();
    let mut device = None;
    for sequence in 0..calls.div_ceil(A_SEQUENCE) {
        if sequence % A_DEVICE == 0 {
            odd.known.clear();
            device = None;
        }
        let device = device.get_or_insert_with(|| new_device(&mut odd));
        one_sequence(device, &mut odd, &mut told);
    }
    assert_eq!(HEARD.load(Ordering::SeqCst), 0, "panics outside of calls");
    assert!(!told.contains_key("Unexpected"), "{told:?}");
    for error in ["answered", "Covered", "Locked", "NotFound", "WrongSecret"] {
        assert!(told.contains_key(error), "never came: {error} in {told:?}");
    }
    let seconds = start.elapsed().as_secs_f64();
    eprintln!("{calls} calls in {seconds:.1} s, 0 panics: {told:?}");
}

/// Mostly one on which somebody has set everything up.
fn new_device(odd: &mut Odd) -> Device {
    let level = odd.one_of(&[
        "secure_element",
        "trusted_environment",
        "secure_element",
        "software",
    ]);
    let device = Device::new(level).expect("a device");
    if level != "software" && !odd.one_in(4) {
        let waymark = device.start(config()).expect("the library opens");
        let second = odd.truth().then_some(SECOND);
        set_up(&waymark, &device.ear, PIN, second).expect("the set-up has an end");
    }
    device
}

fn one_sequence(device: &Device, odd: &mut Odd, told: &mut BTreeMap<String, u64>) {
    let waymark = device.start(config()).expect("the library opens");
    for _ in 0..A_SEQUENCE {
        if odd.one_in(20) {
            helpful(&waymark, device, odd);
        }
        let room = any_room(odd);
        let answer = (room.call)(&waymark, odd);
        if answer == Err(WaymarkError::Unexpected) {
            eprintln!("{} answers Unexpected", room.name);
        }
        let name = answer.map_or_else(|error| name_of(&error), |()| "answered".into());
        *told.entry(name).or_default() += 1;
    }
}

fn name_of(error: &WaymarkError) -> String {
    match error {
        WaymarkError::Invalid { .. } => "Invalid".into(),
        other => format!("{other:?}"),
    }
}

/// By its weight; what destroys everything is rare, or nothing else would ever happen.
fn any_room(odd: &mut Odd) -> &'static Room {
    if odd.one_in(2_000) {
        let destroying = ROOMS.iter().find(|room| room.weight == 0);
        return destroying.expect("a room of no weight");
    }
    let all: u64 = ROOMS.iter().map(|room| room.weight).sum();
    let mut at = odd.below(all);
    let hit = ROOMS.iter().find(|room| {
        let hit = at < room.weight;
        at = at.saturating_sub(room.weight);
        hit
    });
    hit.expect("the weights end with the rooms")
}

/// Something that leads further in than chance would.
fn helpful(waymark: &Arc<Waymark>, device: &Device, odd: &mut Odd) {
    let pin = odd.one_of(&[PIN, PIN, PIN, SECOND, "000000"]);
    // Whether it comes about is another question: it may be covered, or locked for a while.
    match odd.below(8) {
        0..=2 => drop(reckon(waymark, pin)),
        3 => drop(type_on(waymark, Pad::First, pin)),
        4 => drop(type_on(waymark, Pad::Again, pin)),
        5 => {
            if pin == PIN && waymark.stage() == Ok(waymark_engine::Stage::Covered) {
                let _ = waymark.advance_fixed_time(3_600);
                open_within_reason(waymark, device);
            }
        }
        6 => {
            drop(type_on(waymark, Pad::First, pin));
            let _ = waymark.unlock();
        }
        _ => drop(waymark.save_note(edit(odd))),
    }
}

fn open_within_reason(waymark: &Waymark, device: &Device) -> bool {
    let before = device.ear.heard();
    reckon(waymark, PIN).is_ok()
        && device
            .ear
            .hears_more_than(before, std::time::Duration::from_millis(50))
}

#[test]
fn every_exported_function_is_called() {
    let mut exported: Vec<String> = Vec::new();
    for (shown, path) in tree::files(&[".rs"]).expect("the tree is readable") {
        if !shown.starts_with("bindings/src/") {
            continue;
        }
        let text = std::fs::read_to_string(path).expect("a source file is text");
        let Some((_, methods)) = text.split_once("#[uniffi::export]\nimpl Waymark {") else {
            continue;
        };
        let methods = methods.split("\n}\n").next().unwrap_or_default();
        let lines = methods
            .lines()
            .filter_map(|line| line.trim().strip_prefix("pub fn "));
        let names = lines.filter_map(|line| line.split('(').next());
        exported.extend(names.map(str::to_owned));
    }
    exported.retain(|name| !["open", "open_private"].contains(&name.as_str()));
    exported.sort();
    let mut called: Vec<&str> = ROOMS.iter().map(|room| room.name).collect();
    called.sort_unstable();
    assert_eq!(exported, called);
}

/// A handle is an id or the object itself: once the notes are locked, or the cover is in
/// front, neither opens anything, and in the other half the ids mean nothing.
#[test]
fn what_was_open_is_dead_after_an_exit_and_after_a_lock() {
    let device = Device::new("secure_element").expect("a device");
    let waymark = device.start(config()).expect("the library opens");
    set_up(&waymark, &device.ear, PIN, Some(SECOND)).expect("the set-up has an end");
    unlock(&waymark, PIN);
    let mut odd = Odd::new(7);
    let id = loop {
        match waymark.save_note(edit(&mut odd)) {
            Ok(saved) => break saved.id,
            Err(error) => assert!(matches!(
                error,
                WaymarkError::Invalid { .. } | WaymarkError::NotFound
            )),
        }
    };
    assert!(waymark.note(id.clone()).is_ok());
    waymark.lock();
    assert_eq!(waymark.note(id.clone()).err(), Some(WaymarkError::Locked));
    assert_eq!(waymark.delete_note(id.clone()), Err(WaymarkError::Locked));
    unlock(&waymark, SECOND);
    assert_eq!(waymark.note(id.clone()).err(), Some(WaymarkError::NotFound));
    waymark.quick_exit(waymark_engine::ExitTrigger::Button);
    for room in ROOMS.iter().filter(|room| is_content(room.name)) {
        let answer = (room.call)(&waymark, &mut odd);
        assert_eq!(answer, Err(WaymarkError::Covered), "{}", room.name);
    }
    open_cover(&waymark, &device.ear, PIN).expect("the cover opens");
    assert!(waymark.note(id).is_ok());
}

fn unlock(waymark: &Waymark, pin: &str) {
    type_on(waymark, Pad::First, pin).expect("somebody can type");
    assert_eq!(waymark.unlock(), Ok(()));
}

/// What is answered while the cover is in front: ways out, the cover itself, and what
/// says nothing of what lies behind it.
const ANSWERED_COVERED: &[&str] = &[
    "advance_fixed_time",
    "quick_exit",
    "finish_exit",
    "lock",
    "stage",
    "touched",
    "check_idle",
    "cover",
    "press",
    "pin_pop",
    "pin_clear",
    "set_languages",
    "text",
    "language",
    "right_to_left",
    "destroy_everything",
];

fn is_content(name: &str) -> bool {
    !ANSWERED_COVERED.contains(&name)
}
