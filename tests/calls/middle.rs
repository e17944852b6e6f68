//! Leaving exactly in the middle of a call: the key store is asked while it runs, and
//! there somebody leaves. Nothing of it may be delivered, and nothing may be open.

use std::sync::Arc;
use std::time::Duration;

use waymark_engine::{ExitTrigger, ExportForm, ExportRequest, Pad, Stage};
use waymark_ffi::{Waymark, WaymarkError};
use waymark_tests::journeys::acts::{PATIENCE, type_on};
use waymark_tests::journeys::device::Device;

use crate::odd::Odd;
use crate::rooms::{RECIPIENT, edit};
use crate::{PIN, SECOND, config};

const OTHER: &str = "605283";

/// A call that asks the key store, with what it needs on the pads.
type Call = (
    &'static str,
    [&'static str; 3],
    fn(&Waymark, &str) -> Result<(), WaymarkError>,
);

const CALLS: &[Call] = &[
    ("unlock", [PIN, "", ""], |waymark, _| waymark.unlock()),
    ("change_pin", [OTHER, OTHER, PIN], |waymark, _| {
        waymark.change_pin()
    }),
    ("set_second_pin", [SECOND, SECOND, ""], |waymark, _| {
        waymark.set_second_pin()
    }),
    ("set_destroy_pin", [OTHER, OTHER, ""], |waymark, _| {
        waymark.set_destroy_pin()
    }),
    ("purge_notes", ["", "", ""], |waymark, _| {
        waymark.purge_notes()
    }),
    ("export_notes", [PIN, "", ""], |waymark, id| {
        let exported = waymark.export_notes(ExportRequest {
            ids: vec![id.to_owned()],
            recipient: RECIPIENT.to_owned(),
            who_agreed: "Heron".to_owned(),
            to_whom: "legal aid".to_owned(),
            what: "this note, once".to_owned(),
            form: ExportForm::Notes,
        });
        exported.map(drop)
    }),
];

/// A device with a note, open.
fn open() -> (Device, Arc<Waymark>, String) {
    let device = Device::in_memory("secure_element").expect("a device");
    let waymark = device.start(config()).expect("the library opens");
    let somebody = device.with(&waymark, PATIENCE);
    somebody.sets_up(PIN, None).expect("the set-up has an end");
    let mut odd = Odd::new(1);
    let saved = (0..50).find_map(|_| waymark.save_note(edit(&mut odd)).ok());
    (
        device,
        waymark,
        saved.expect("one of fifty can be saved").id,
    )
}

fn interrupted(
    call: &Call,
    trigger: Option<ExitTrigger>,
) -> (Arc<Waymark>, Result<(), WaymarkError>) {
    let (_, secrets, ask) = call;
    let (device, waymark, id) = open();
    for (pad, secret) in [Pad::First, Pad::Again, Pad::Present]
        .into_iter()
        .zip(secrets)
    {
        type_on(&waymark, pad, secret).expect("somebody can type");
    }
    let leaving = Arc::clone(&waymark);
    device.keys.interrupt(Box::new(move || match trigger {
        Some(trigger) => drop(leaving.quick_exit(trigger)),
        None => leaving.lock(),
    }));
    let answer = ask(&waymark, &id);
    (waymark, answer)
}

#[test]
fn leaving_in_the_middle_of_a_call_delivers_nothing_and_leaves_nothing_open() {
    for call in CALLS {
        let (waymark, answer) = interrupted(call, Some(ExitTrigger::Button));
        assert_eq!(answer, Err(WaymarkError::Covered), "{}", call.0);
        assert_eq!(waymark.stage(), Ok(Stage::Covered), "{}", call.0);
        assert_eq!(
            waymark.notes().err(),
            Some(WaymarkError::Covered),
            "{}",
            call.0
        );
    }
}

#[test]
fn locking_in_the_middle_of_a_call_delivers_nothing_and_leaves_the_notes_shut() {
    for call in CALLS {
        let (waymark, answer) = interrupted(call, None);
        assert!(
            matches!(answer, Err(WaymarkError::Locked | WaymarkError::Covered)),
            "{}: {answer:?}",
            call.0
        );
        assert_eq!(waymark.stage(), Ok(Stage::Open), "{}", call.0);
        assert_eq!(
            waymark.notes().err(),
            Some(WaymarkError::Locked),
            "{}",
            call.0
        );
    }
}

#[test]
fn leaving_while_the_right_pin_is_tried_at_the_cover_keeps_it_shut() {
    let (device, waymark, _) = open();
    waymark.quick_exit(ExitTrigger::Button);
    let leaving = Arc::clone(&waymark);
    device.keys.interrupt(Box::new(move || {
        leaving.quick_exit(ExitTrigger::ScreenOff);
    }));
    let somebody = device.with(&waymark, Duration::from_millis(700));
    assert!(somebody.opens_cover(PIN).is_err());
    assert_eq!(waymark.stage(), Ok(Stage::Covered));
    assert_eq!(somebody.opens_cover(PIN), Ok(()), "the next try is heard");
}
