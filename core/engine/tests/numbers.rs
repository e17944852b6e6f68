//! Hotlines and contacts.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

mod support;

use support::{engine, engine_at};
use waymark_engine::views::{ActionKind, ContactView, Freshness, OpenNow};
use waymark_engine::{EngineError, HotlineFilter};

fn filter(country: &str) -> HotlineFilter {
    HotlineFilter {
        country: Some(country.to_owned()),
        ..HotlineFilter::default()
    }
}

fn ids(contacts: &[ContactView]) -> Vec<&str> {
    contacts.iter().map(|contact| contact.id.as_str()).collect()
}

#[test]
fn a_country_is_named_by_its_code_or_in_any_language() {
    let engine = engine("en");
    for country in ["UA", "ua", "Ukraine", "україна"] {
        let found = engine.hotlines(&filter(country)).unwrap();
        assert_eq!(
            ids(&found.contacts),
            ["ua-support-527", "ua-emergency-112"],
            "{country}"
        );
    }
    let nothing = engine.hotlines(&filter("FJ")).unwrap();
    assert_eq!(
        nothing.empty_text.as_deref(),
        Some("No number is known for this.")
    );
    for country in ["XX", "Atlantis", ""] {
        assert_eq!(
            engine.hotlines(&filter(country)),
            Err(EngineError::UnknownCountry),
            "{country}"
        );
    }
}

#[test]
fn a_topic_leaves_the_others_out() {
    let engine = engine("en");
    let topic = HotlineFilter {
        topic: Some("emergency".to_owned()),
        ..filter("PL")
    };
    assert_eq!(
        ids(&engine.hotlines(&topic).unwrap().contacts),
        ["pl-emergency-112"]
    );
    let wrong = HotlineFilter {
        topic: Some("x".to_owned()),
        ..filter("PL")
    };
    assert_eq!(engine.hotlines(&wrong), Err(EngineError::UnknownTopic));
}

#[test]
fn doubtful_numbers_come_only_when_asked_for_and_are_marked() {
    let engine = engine("en");
    let found = engine.hotlines(&filter("PL")).unwrap();
    assert_eq!(found.low_left_out, 1);
    assert_eq!(
        found.low_left_out_text.as_deref(),
        Some("One doubtful number is not shown.")
    );
    assert!(
        found
            .contacts
            .iter()
            .all(|contact| contact.confidence != "low")
    );
    let all = HotlineFilter {
        include_low: true,
        ..filter("PL")
    };
    let all = engine.hotlines(&all).unwrap();
    let low = all
        .contacts
        .iter()
        .find(|contact| contact.confidence == "low")
        .unwrap();
    assert!(
        low.confidence_text
            .as_deref()
            .unwrap()
            .starts_with("Doubtful number")
    );
    assert_eq!(low.freshness, Freshness::Unverified);
}

#[test]
fn the_numbers_of_one_service_are_found_by_its_id() {
    let engine = engine("en");
    let all = engine.hotlines(&filter("PL")).unwrap();
    let wanted = &all.contacts[0].hotline;
    let of_one = |id: &str| {
        engine.hotlines(&HotlineFilter {
            hotline: Some(id.to_owned()),
            include_low: true,
            ..HotlineFilter::default()
        })
    };
    let found = of_one(wanted).unwrap();
    assert!(!found.contacts.is_empty());
    assert!(found.contacts.iter().all(|one| one.hotline == *wanted));
    assert!(of_one("no-such-service").unwrap().empty_text.is_some());
    assert_eq!(of_one("No Id").unwrap_err(), EngineError::NotFound);
}

#[test]
fn who_is_closed_at_the_time_asked_about_is_left_out() {
    let engine = engine("en");
    let at = |time: &str| {
        let filter = HotlineFilter {
            open_at: Some(time.to_owned()),
            ..filter("PL")
        };
        engine
            .hotlines(&filter)
            .map(|view| ids(&view.contacts).join(" "))
    };
    let monday = at("2026-11-23T10:00").unwrap();
    assert!(monday.contains("pl-police-line"), "{monday}");
    let sunday = at("2026-11-22T10:00").unwrap();
    assert!(
        sunday.contains("pl-support-phone") && !sunday.contains("pl-police-line"),
        "{sunday}"
    );
    assert!(!at("22:00").unwrap().contains("pl-police-line"));
    assert_eq!(at("tonight"), Err(EngineError::InvalidTime));
}

#[test]
fn a_limit_counts_what_it_leaves_out() {
    let few = HotlineFilter {
        limit: 1,
        ..filter("PL")
    };
    let found = engine("en").hotlines(&few).unwrap();
    assert_eq!((found.contacts.len(), found.more), (1, 4));
    assert_eq!(found.more_text.as_deref(), Some("4 more numbers."));
}

#[test]
fn languages_wanted_come_first() {
    let engine = engine("en");
    let wish = |language: &str| {
        let languages = vec![language.to_owned()];
        let filter = HotlineFilter {
            languages,
            topic: Some("trafficking".to_owned()),
            ..filter("PL")
        };
        engine
            .hotlines(&filter)
            .map(|view| view.contacts[0].id.clone())
    };
    assert_eq!(wish("uk").unwrap(), "pl-support-phone");
    assert_eq!(wish("українська").unwrap(), "pl-support-phone");
    assert_eq!(wish("Klingon"), Err(EngineError::UnknownLanguage));
}

#[test]
fn hours_are_those_of_the_place_and_comments_are_not_open() {
    let engine = engine_at("en", "2026-11-23T10:30:00Z");
    let ukrainian = engine.contact("ua-support-527").unwrap();
    assert_eq!(ukrainian.open, OpenNow::Open);
    let until = ukrainian.opens_or_closes_at.as_deref();
    assert_eq!(until, Some("2026-11-23T20:00:00+02:00"));
    assert_eq!(
        ukrainian.open_text,
        "open now, until 20:00 (longer in summer)"
    );
    // Whether it is a holiday nobody told us.
    let police = engine.contact("pl-police-line").unwrap();
    assert_eq!(
        (police.open, police.opens_or_closes_at),
        (OpenNow::Unknown, None)
    );
    assert_eq!(police.open_text, "hours not certain, call first");
    assert_eq!(
        police.hours_text.as_deref(),
        Some("Mon–Fri 08:00–15:00; public holidays closed")
    );
    let chat = engine.contact("pl-support-chat").unwrap();
    assert_eq!(chat.open, OpenNow::Unknown);
    let saturday = engine_at("en", support::NOW)
        .contact("pl-police-line")
        .unwrap();
    assert_eq!(
        saturday.open_text,
        "closed now, opens Mon 08:00; other hours on public holidays"
    );
}

#[test]
fn nothing_that_leaves_the_screen_carries_marks_or_gives_away() {
    let engine = engine("ar-XB");
    let all = HotlineFilter {
        include_low: true,
        limit: 99,
        ..HotlineFilter::default()
    };
    for contact in engine.hotlines(&all).unwrap().contacts {
        for action in &contact.actions {
            let marks = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
            assert!(!action.target.contains(marks), "{action:?}");
            if action.kind == ActionKind::Share {
                assert!(!action.target.contains("victim") && !action.target.contains("Service"));
            }
        }
    }
    let support = super_targets("pl-support-phone");
    let expected = [
        "tel:+48220000001",
        "+48220000001",
        "+48220000001, 24 hours a day, 7 days a week",
    ];
    assert_eq!(support, expected);
    assert_eq!(super_targets("pl-emergency-112"), ["tel:112", "112", "112"]);
    assert_eq!(
        super_targets("pl-support-chat"),
        ["https://wa.me/48600000001", "+48 600 000 001"]
    );
    assert_eq!(
        super_targets("pl-support-email"),
        ["mailto:help@example.org", "help@example.org"]
    );
    assert_eq!(
        super_targets("int-children-text"),
        ["sms:116000", "116 000", "116 000"]
    );
}

fn super_targets(id: &str) -> Vec<String> {
    let contact = engine("en").contact(id).unwrap();
    contact
        .actions
        .into_iter()
        .map(|action| action.target)
        .collect()
}

#[test]
fn an_unknown_id_is_not_found() {
    let engine = engine("en");
    for id in ["pl-nobody", "", "PL", "../x"] {
        assert_eq!(engine.contact(id), Err(EngineError::NotFound));
        assert_eq!(engine.site(id), Err(EngineError::NotFound));
        assert_eq!(engine.sheet(id), Err(EngineError::NotFound));
        assert_eq!(engine.source(id), Err(EngineError::NotFound));
        assert_eq!(engine.resource(id), Err(EngineError::NotFound));
    }
}
