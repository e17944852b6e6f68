//! Every exported function in any order, with odd arguments: no panic, and only errors
//! that mean something.

use std::collections::BTreeMap;
use std::panic::{set_hook, take_hook};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use waymark_engine::views::ScreeningAct;
use waymark_engine::{Pad, ScreeningEvent, ScreeningRequest, Stage};
use waymark_ffi::{Waymark, WaymarkError};
use waymark_tests::journeys::acts::{PATIENCE, reckon, type_on};
use waymark_tests::journeys::device::Device;
use waymark_tests::walls::tree;

use crate::mishaps::happens;
use crate::odd::Odd;
use crate::rooms::{ROOMS, Room, edit};
use crate::{PIN, SECOND, config, count, say};

/// A PIN that opens nothing until somebody sets it.
const OTHER: &str = "605283";
/// Calls until the app is started anew.
const A_SEQUENCE: u64 = 250;
/// How long somebody looks whether the cover opens.
const A_LOOK: Duration = Duration::from_millis(15);
/// Sequences until somebody gets a new phone.
const A_DEVICE: u64 = 8;

/// Panics, on any thread.
static HEARD: AtomicU64 = AtomicU64::new(0);

#[test]
fn no_order_of_calls_and_no_argument_makes_it_panic() {
    let calls = count("WAYMARK_CALLS", 100_000);
    hear_every_panic();
    let mut odd = Odd::new(0x0ddc_a115);
    let mut told = Told::new();
    let start = Instant::now();
    let mut device = None;
    for sequence in 0..calls.div_ceil(A_SEQUENCE) {
        if sequence % A_DEVICE == 0 {
            odd.known.clear();
            device = None;
        }
        let device = device.get_or_insert_with(|| new_device(&mut odd));
        // On one device in five, nothing stays whole.
        let unlucky = (sequence / A_DEVICE) % 5 == 4;
        one_sequence(device, unlucky, &mut odd, &mut told);
    }
    assert_eq!(HEARD.load(Ordering::SeqCst), 0, "panics");
    assert!(!told.contains_key("Unexpected"), "{told:?}");
    for came in ["answered", "Covered", "Locked", "NotFound", "WrongSecret"] {
        assert!(told.contains_key(came), "never came: {came} in {told:?}");
    }
    let silent = ROOMS.iter().filter(|room| !told.contains_key(&by(room)));
    let silent: Vec<&str> = silent.map(|room| room.name).collect();
    assert!(
        calls < 100_000 || silent.is_empty(),
        "never answered: {silent:?}"
    );
    told.retain(|what, _| !what.contains(' '));
    let seconds = start.elapsed().as_secs_f64();
    say(&format!(
        "{calls} calls in {seconds:.1} s, 0 panics: {told:?}"
    ));
}

/// Also of those that the library keeps to itself: its own hook is in place by now, and
/// this one comes in front of it.
fn hear_every_panic() {
    drop(Waymark::open(config()));
    let before = take_hook();
    set_hook(Box::new(move |panic| {
        HEARD.fetch_add(1, Ordering::SeqCst);
        before(panic);
    }));
}

/// Mostly one on which somebody has set everything up.
fn new_device(odd: &mut Odd) -> Device {
    let level = odd.one_of(&[
        "secure_element",
        "trusted_environment",
        "secure_element",
        "software",
    ]);
    let device = Device::in_memory(level).expect("a device");
    if level != "software" && !odd.one_in(4) {
        let waymark = device.start(config()).expect("the library opens");
        let second = odd.truth().then_some(SECOND);
        let somebody = device.with(&waymark, PATIENCE);
        somebody
            .sets_up(PIN, second)
            .expect("the set-up has an end");
    }
    device
}

fn one_sequence(device: &Device, unlucky: bool, odd: &mut Odd, told: &mut Told) {
    let waymark = device
        .start(config())
        .expect("the library opens, whatever happened");
    let mut had = Told::new();
    for _ in 0..A_SEQUENCE {
        if unlucky && odd.one_in(40) {
            happens(device, odd);
        }
        if odd.one_in(25) {
            helpful(&waymark, device, odd, &mut had);
        }
        call(&waymark, any_room(odd), odd, &mut had);
    }
    if unlucky {
        // A machine that fails is what `Unexpected` is for.
        let failed = had.remove("Unexpected").unwrap_or_default();
        *told.entry("Unexpected_after_a_mishap".into()).or_default() += failed;
    }
    for (what, times) in had {
        *told.entry(what).or_default() += times;
    }
}

/// How often something came back.
type Told = BTreeMap<String, u64>;

fn call(waymark: &Waymark, room: &Room, odd: &mut Odd, told: &mut Told) {
    let answer = (room.call)(waymark, odd);
    let name = match answer {
        Ok(()) => {
            *told.entry(by(room)).or_default() += 1;
            "answered".to_owned()
        }
        Err(WaymarkError::Invalid { .. }) => "Invalid".to_owned(),
        Err(error) => format!("{error:?}"),
    };
    *told.entry(name).or_default() += 1;
}

fn by(room: &Room) -> String {
    format!("answered by {}", room.name)
}

/// By its weight; what destroys everything is rare, or nothing else would ever happen.
fn any_room(odd: &mut Odd) -> &'static Room {
    if odd.one_in(10_000) {
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

/// Something that leads further in than chance would. Whether it comes about is another
/// question: somebody may have to wait, or the PIN may be another one by now.
fn helpful(waymark: &Waymark, device: &Device, odd: &mut Odd, told: &mut Told) {
    let pin = odd.one_of(&[PIN, PIN, PIN, PIN, SECOND, "917346"]);
    let pad = odd.pad();
    let somebody = device.with(waymark, A_LOOK);
    match (waymark.stage(), odd.below(4)) {
        (Ok(Stage::Covered), 0) => drop(reckon(waymark, pin)),
        (Ok(Stage::Covered), _) => {
            if somebody.opens_cover(pin).is_err() && odd.one_in(4) {
                // Whoever has to wait waits.
                let _ = waymark.advance_fixed_time(3_600);
            }
        }
        (Ok(Stage::SetUp), 0) => drop(somebody.sets_up(PIN, None)),
        (Ok(Stage::Open), _) => {
            drop(type_on(waymark, Pad::First, pin));
            let _ = waymark.unlock();
        }
        (Ok(Stage::Unlocked), _) => with_open_notes(waymark, pin, odd, told),
        _ => drop(type_on(waymark, pad, pin)),
    }
}

/// Types what one of the calls needs that chance would never type.
fn with_open_notes(waymark: &Waymark, pin: &str, odd: &mut Odd, told: &mut Told) {
    let (first, again) = odd.one_of(&[(pin, pin), (pin, PIN), (PIN, PIN), (OTHER, OTHER)]);
    let typed = type_on(waymark, Pad::First, first)
        .and(type_on(waymark, Pad::Again, again))
        .and(type_on(waymark, Pad::Present, pin));
    // Where somebody has left in between, nothing stands there.
    drop(typed);
    let needs_it = [
        "set_second_pin",
        "set_destroy_pin",
        "change_pin",
        "export_notes",
        "unlock",
        "save_note",
        "save_screening",
    ];
    let wanted = odd.one_of(&needs_it);
    if wanted == "save_screening" {
        to_the_end_of_an_aid(waymark);
    }
    let room = ROOMS.iter().find(|room| room.name == wanted);
    call(waymark, room.expect("a room of this name"), odd, told);
}

/// Whatever comes of each step: somebody may have left in between.
fn to_the_end_of_an_aid(waymark: &Waymark) {
    let request = ScreeningRequest {
        instrument: "example".to_owned(),
        ..ScreeningRequest::default()
    };
    let gate = |gate: &str| ScreeningEvent::Gate {
        gate: gate.to_owned(),
        holds: true,
    };
    let act = |act| ScreeningEvent::Act { act };
    drop(waymark.start_screening(request));
    for event in [
        gate("private"),
        gate("referral"),
        act(ScreeningAct::Continue),
        act(ScreeningAct::Stop),
    ] {
        drop(waymark.screening_event(event));
    }
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
    let device = Device::in_memory("secure_element").expect("a device");
    let waymark = device.start(config()).expect("the library opens");
    let somebody = device.with(&waymark, PATIENCE);
    somebody
        .sets_up(PIN, Some(SECOND))
        .expect("the set-up has an end");
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
    somebody.opens_cover(PIN).expect("the cover opens");
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
    "end_screening",
    "cancel_update",
    "set_languages",
    "text",
    "language",
    "right_to_left",
    "destroy_everything",
];

fn is_content(name: &str) -> bool {
    !ANSWERED_COVERED.contains(&name)
}
