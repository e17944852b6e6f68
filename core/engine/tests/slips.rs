//! Notes on mistakes in the content.

mod support;

use support::{engine, engine_at};
use waymark_engine::{EngineError, EntryKind};

#[test]
fn a_slip_says_what_the_app_shows_and_leaves_a_line_to_write_on() {
    for (name, language, kind, id) in [
        ("contact-en", "en", EntryKind::Contact, "pl-support-phone"),
        ("contact-uk", "uk", EntryKind::Contact, "pl-emergency-112"),
        ("doubtful", "en", EntryKind::Contact, "pl-doubtful-phone"),
        ("site-en", "en", EntryKind::Site, "pl-open"),
        ("site-uk", "uk", EntryKind::Site, "pl-medyka"),
        ("site-ar-XB", "ar-XB", EntryKind::Site, "pl-shelter"),
    ] {
        let slip = engine(language).correction_slip(kind, id).unwrap();
        assert!(slip.title.contains(id) && slip.text.contains(id));
        assert!(slip.text.ends_with('\n') && !slip.text.contains('\u{202e}'));
        insta::assert_snapshot!(name, format!("{}\n---\n{}", slip.title, slip.text));
    }
}

/// What the text says must not tell when somebody looked.
#[test]
fn a_slip_is_the_same_by_day_and_by_night() {
    let slip = |now: &str| {
        let engine = engine_at("en", now);
        let contact = engine.correction_slip(EntryKind::Contact, "ua-support-527");
        (contact, engine.correction_slip(EntryKind::Site, "pl-open"))
    };
    assert_eq!(slip("2026-11-21T10:30:00Z"), slip("2026-11-22T23:30:00Z"));
}

#[test]
fn an_id_of_another_kind_or_of_nothing_is_not_found() {
    let engine = engine("en");
    for (kind, id) in [
        (EntryKind::Contact, "pl-open"),
        (EntryKind::Site, "pl-support-phone"),
        (EntryKind::Site, ""),
        (EntryKind::Contact, "no such id"),
    ] {
        let slip = engine.correction_slip(kind, id);
        assert_eq!(slip, Err(EngineError::NotFound));
    }
}
