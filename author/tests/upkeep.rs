//! Keeping the content true: the call list, checks and slips.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use common::{Workshop, today};
use proptest::prelude::*;
use waymark_author::upkeep::{
    ConfirmError, DeskError, Slip, SlipError, SlipState, accept_slip, call_list, call_list_csv,
    confirm, due, refuse_slip, slip, slips, take_slip,
};
use waymark_author::{build_pack, load};
use waymark_pack::Pack;

fn list(workshop: &Workshop) -> Vec<waymark_author::upkeep::Due> {
    let loaded = load(workshop.dir()).unwrap();
    due(&loaded.content(), &loaded.checks, today())
}

#[test]
fn the_call_list_begins_with_what_hurts_most() {
    let workshop = Workshop::new();
    let list = list(&workshop);
    let ids: Vec<&str> = list.iter().map(|due| due.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "pl-centre-mail",   // shown, never checked, nobody knows how old
            "pl-emergency-112", // checked once
            "pl-medyka-point",  // soon not shown as open any more
            "ua-lifeline-7333", // never checked, another topic
            "pl-house",         // nothing known
            "pl-centre-chat",   // hidden anyway
        ]
    );
    insta::assert_snapshot!(call_list(&list));
}

#[test]
fn the_call_list_has_columns_for_whoever_calls() {
    let csv = call_list_csv(&list(&Workshop::new()));
    assert!(csv.contains("why,last_check,on,by,how,says\n"), "{csv}");
    assert!(csv.contains("pl-emergency-112"), "{csv}");
}

#[test]
fn a_second_person_makes_an_entry_verified() {
    let workshop = Workshop::new();
    let first = confirm(
        workshop.dir(),
        "pl-centre-chat",
        "2026-11-20",
        "ak",
        "call",
        today(),
    )
    .unwrap();
    assert_eq!(first.verified_on, None);
    let second = confirm(
        workshop.dir(),
        "pl-centre-chat",
        "2026-11-21",
        "MN",
        "call",
        today(),
    )
    .unwrap();
    assert_eq!(
        second.verified_on.map(|day| day.to_string()).as_deref(),
        Some("2026-11-20")
    );
    assert!(
        workshop
            .read("checks.csv")
            .ends_with("pl-centre-chat,2026-11-20,AK,call\npl-centre-chat,2026-11-21,MN,call\n")
    );
    assert!(
        !list(&workshop)
            .iter()
            .any(|due| due.id.as_str() == "pl-centre-chat")
    );
}

#[test]
fn the_first_check_of_all_makes_the_file() {
    let workshop = Workshop::new();
    std::fs::remove_file(workshop.dir().join("checks.csv")).unwrap();
    confirm(
        workshop.dir(),
        "pl-house",
        "2026-11-20",
        "AK",
        "call",
        today(),
    )
    .unwrap();
    assert_eq!(
        workshop.read("checks.csv"),
        "id,on,by,how\npl-house,2026-11-20,AK,call\n"
    );
}

#[test]
fn a_check_that_says_nothing_true_is_refused() {
    let workshop = Workshop::new();
    let before = workshop.read("checks.csv");
    let try_it = |id, on, by, how| confirm(workshop.dir(), id, on, by, how, today()).unwrap_err();
    assert!(matches!(
        try_it("pl-hause", "2026-11-20", "AK", "call"),
        ConfirmError::UnknownEntry { .. }
    ));
    assert!(matches!(
        try_it("pl-house", "2026-11-22", "AK", "call"),
        ConfirmError::Future(_)
    ));
    assert!(matches!(
        try_it("pl-house", "2026-11", "AK", "call"),
        ConfirmError::Wrong { .. }
    ));
    assert!(matches!(
        try_it("pl-house", "2026-11-20", "Anna Kowalska", "call"),
        ConfirmError::Wrong { .. }
    ));
    assert!(matches!(
        try_it("pl-house", "2026-11-20", "AK", "email"),
        ConfirmError::Wrong { .. }
    ));
    let twice = try_it("pl-centre-phone", "2026-03-01", "AK", "site");
    assert!(matches!(twice, ConfirmError::Twice { .. }), "{twice}");
    assert_eq!(workshop.read("checks.csv"), before);
}

fn pack(workshop: &Workshop) -> Pack {
    let path = workshop.dir().join("field.wmk");
    let built = build_pack(workshop.dir(), today()).unwrap_or_else(|problems| panic!("{problems}"));
    std::fs::write(&path, built.bytes).unwrap();
    Pack::open(&path).unwrap()
}

#[test]
fn a_slip_survives_a_text_message_and_a_file() {
    let workshop = Workshop::new();
    let slip = slip(
        &pack(&workshop),
        "pl-centre-phone",
        "Nobody picks up\nafter 16:00.",
        Some(today()),
    )
    .unwrap();
    let text = slip.to_string();
    assert!(
        text.starts_with("WM1 pl-centre-phone +48226280120 v3 2026-11-21 "),
        "{text}"
    );
    assert!(text.ends_with(": Nobody picks up after 16:00."), "{text}");
    assert_eq!(Slip::parse(&text).unwrap(), slip);
    assert_eq!(Slip::parse(&slip.to_json()).unwrap(), slip);
    let lost = text.replace("16:00.", "16:0");
    assert!(
        matches!(Slip::parse(&lost), Err(SlipError::Unreadable(_))),
        "a lost end is noticed"
    );
}

#[test]
fn slips_are_made_for_contacts_sites_crossings_and_sheets_and_nothing_else() {
    let workshop = Workshop::new();
    let pack = pack(&workshop);
    for id in ["pl-emergency-112", "pl-house", "ua-pl-medyka", "talk-alone"] {
        let slip = slip(&pack, id, "It has moved: 5 km on.", None).unwrap();
        assert_eq!(Slip::parse(&slip.to_string()).unwrap(), slip);
    }
    assert!(matches!(
        slip(&pack, "pl-nothing", "x", None),
        Err(SlipError::UnknownEntry(_))
    ));
    assert!(matches!(
        slip(&pack, "pl-house", " \n", None),
        Err(SlipError::Empty)
    ));
    assert!(matches!(
        slip(&pack, "pl-house", &"я".repeat(281), None),
        Err(SlipError::TooLong(281))
    ));
}

#[test]
fn a_number_that_is_not_the_entrys_is_warned_about() {
    let workshop = Workshop::new();
    let pack = pack(&workshop);
    let warnings = |says: &str| {
        slip(&pack, "pl-centre-phone", says, None)
            .unwrap()
            .warnings()
            .len()
    };
    assert_eq!(warnings("22 628 01 20 is right, open until 18:00"), 0);
    assert_eq!(warnings("She has +48 600 123 456 now"), 1);
    assert_eq!(warnings("write to somebody@example.org"), 1);
}

#[test]
fn a_slip_waits_until_an_editor_decides() {
    let workshop = Workshop::new();
    let slip = slip(
        &pack(&workshop),
        "pl-centre-phone",
        "Nobody picks up.",
        None,
    )
    .unwrap();
    let taken = take_slip(workshop.dir(), &slip.to_string(), today()).unwrap();
    assert_eq!(
        (taken.id.as_str(), taken.file.as_str()),
        ("pl-centre-phone-1", "slips/pl-centre-phone-1.toml")
    );
    insta::assert_snapshot!(workshop.read(&taken.file));
    assert!(matches!(
        take_slip(workshop.dir(), &slip.to_json(), today()),
        Err(DeskError::Known(_))
    ));
    let refused = refuse_slip(workshop.dir(), &taken.id, Some("called: they do"), today()).unwrap();
    assert_eq!(refused.state, SlipState::Refused);
    let stored = slips(workshop.dir()).unwrap();
    assert_eq!(stored, [refused]);
    assert!(matches!(
        accept_slip(workshop.dir(), &taken.id, today()),
        Err(DeskError::Decided(_))
    ));
    assert!(matches!(
        refuse_slip(workshop.dir(), "../checks", None, today()),
        Err(DeskError::Unknown { .. })
    ));
}

#[test]
fn a_slip_that_names_a_field_is_applied_when_it_is_accepted() {
    let workshop = Workshop::new();
    let pack = pack(&workshop);
    let says = |text: &str| {
        slip(&pack, "ua-lifeline-7333", text, None)
            .unwrap()
            .to_string()
    };
    let good = take_slip(workshop.dir(), &says("hours=Mo-Fr 08:00-20:00"), today()).unwrap();
    let bad = take_slip(workshop.dir(), &says("cost=cheap"), today()).unwrap();
    let unknown = take_slip(workshop.dir(), &says("colour=blue"), today()).unwrap();
    let accepted = accept_slip(workshop.dir(), &good.id, today()).unwrap();
    let (file, field, before, after) = accepted.applied.unwrap();
    assert_eq!(
        (file.as_str(), field.as_str()),
        ("hotlines/UA.toml", "hours")
    );
    assert_eq!(
        (before.as_str(), after.as_str()),
        ("24/7", "Mo-Fr 08:00-20:00")
    );
    assert!(
        workshop
            .read("hotlines/UA.toml")
            .contains("  hours = \"Mo-Fr 08:00-20:00\"\n")
    );
    assert!(matches!(
        accept_slip(workshop.dir(), &bad.id, today()),
        Err(DeskError::Proposal(_))
    ));
    assert!(matches!(
        accept_slip(workshop.dir(), &unknown.id, today()),
        Err(DeskError::Unknown { .. })
    ));
    assert!(workshop.problems().is_empty(), "the content is still whole");
}

proptest! {
    #[test]
    fn no_text_makes_the_slip_reader_panic(text in "(WM1 |\\{)?[\\PC]{0,80}") {
        let _ = Slip::parse(&text);
    }
}
