//! Tables for [`answer`].

use super::*;
use proptest::prelude::*;

/// The answer in one line: `open until 2026-11-23T17:00:00+01:00`.
fn said(hours: &str, zone: &str, now: &str) -> String {
    let hours = (!hours.is_empty()).then(|| Hours::read(hours));
    let zone = TimeZone::get(zone).ok();
    let until = |change: Option<Zoned>| {
        let text = |at: Zoned| at.timestamp().display_with_offset(at.offset()).to_string();
        change
            .map(|at| format!(" until {}", text(at)))
            .unwrap_or_default()
    };
    match answer(hours.as_ref(), zone.as_ref(), now.parse().unwrap()) {
        Answer::Always => "always".to_owned(),
        Answer::Open(change) => format!("open{}", until(change)),
        Answer::Closed(change) => format!("closed{}", until(change)),
        Answer::NotCertain => "not certain".to_owned(),
        Answer::NotKnown => "not known".to_owned(),
    }
}

#[expect(clippy::too_many_lines, reason = "a table")]
#[test]
fn hours_answer_in_the_zone_of_the_contact() {
    // 2026-11-23 is a Monday.
    for (hours, zone, now, expected) in [
        ("24/7", "", "2026-11-23T12:00Z", "always"),
        ("24/7", "Europe/Warsaw", "2026-11-23T12:00Z", "always"),
        (
            "00:00-24:00",
            "Europe/Warsaw",
            "2026-11-23T12:00Z",
            "always",
        ),
        (
            "Mo-Su 00:00-24:00",
            "Europe/Warsaw",
            "2026-11-23T12:00Z",
            "always",
        ),
        ("", "Europe/Warsaw", "2026-11-23T12:00Z", "not known"),
        ("Mo-Fr 09:00-17:00", "", "2026-11-23T12:00Z", "not known"),
        (
            "Mo-Fr 09:00-17:00",
            "Europe/Nowhere",
            "2026-11-23T12:00Z",
            "not known",
        ),
        (
            "Mo-Fr 09:00-17:00",
            "Europe/Warsaw",
            "2026-11-23T12:00Z",
            "open until 2026-11-23T17:00:00+01:00",
        ),
        // The same moment, an hour later on the clock in Kyiv.
        (
            "Mo-Fr 09:00-17:00",
            "Europe/Kyiv",
            "2026-11-23T15:30Z",
            "closed until 2026-11-24T09:00:00+02:00",
        ),
        (
            "Mo-Fr 09:00-17:00",
            "Europe/Warsaw",
            "2026-11-23T15:30Z",
            "open until 2026-11-23T17:00:00+01:00",
        ),
        // Friday evening until Monday.
        (
            "Mo-Fr 09:00-17:00",
            "Europe/Warsaw",
            "2026-11-20T18:00Z",
            "closed until 2026-11-23T09:00:00+01:00",
        ),
        // The last minute and the first one after.
        (
            "Mo-Fr 09:00-17:00",
            "Europe/Warsaw",
            "2026-11-23T15:59:59Z",
            "open until 2026-11-23T17:00:00+01:00",
        ),
        (
            "Mo-Fr 09:00-17:00",
            "Europe/Warsaw",
            "2026-11-23T16:00Z",
            "closed until 2026-11-24T09:00:00+01:00",
        ),
        // A year away is more than a week.
        (
            "Jan 01 10:00-12:00",
            "Europe/Warsaw",
            "2026-11-23T12:00Z",
            "closed",
        ),
    ] {
        assert_eq!(said(hours, zone, now), expected, "{hours} {zone} {now}");
    }
}

#[test]
fn what_has_to_be_agreed_first_is_never_open() {
    let monday = "2026-11-23T12:00Z";
    for (hours, expected) in [
        ("\"by appointment\"", "not certain"),
        ("24/7 \"call first\"", "not certain"),
        ("Mo-Fr 09:00-17:00 \"call first\"", "not certain"),
        ("Mo-Fr 09:00-17:00 unknown", "not certain"),
        ("sunrise-sunset", "not certain"),
        ("9-17 on weekdays", "not certain"),
        (
            "Mo-Fr 09:00-17:00; Sa \"by appointment\"",
            "open until 2026-11-23T17:00:00+01:00",
        ),
        (
            "Sa 09:00-17:00 \"call first\"",
            "closed until 2026-11-28T09:00:00+01:00",
        ),
        ("Mo-Fr off \"moved\"", "closed"),
    ] {
        assert_eq!(said(hours, "Europe/Warsaw", monday), expected, "{hours}");
    }
}

#[test]
fn hours_run_over_midnight() {
    let zone = "Europe/Warsaw";
    for (now, expected) in [
        ("2026-11-27T21:00Z", "open until 2026-11-28T02:00:00+01:00"),
        ("2026-11-28T00:30Z", "open until 2026-11-28T02:00:00+01:00"),
        (
            "2026-11-28T01:00Z",
            "closed until 2026-11-28T20:00:00+01:00",
        ),
    ] {
        assert_eq!(said("Fr-Sa 20:00-02:00", zone, now), expected, "{now}");
    }
}

#[test]
fn clocks_that_change_bring_no_wrong_hour() {
    let zone = "Europe/Warsaw";
    for (hours, now, expected) in [
        // 29 March 2026: 02:00 becomes 03:00.
        (
            "00:00-02:30",
            "2026-03-29T00:30Z",
            "open until 2026-03-29T03:00:00+02:00",
        ),
        (
            "00:00-02:30",
            "2026-03-29T01:00Z",
            "closed until 2026-03-30T00:00:00+02:00",
        ),
        (
            "02:30-06:00",
            "2026-03-29T00:30Z",
            "closed until 2026-03-29T03:00:00+02:00",
        ),
        (
            "09:00-17:00",
            "2026-03-28T20:00Z",
            "closed until 2026-03-29T09:00:00+02:00",
        ),
        // 25 October 2026: 03:00 becomes 02:00, and 02:30 comes twice.
        (
            "22:00-02:30",
            "2026-10-25T00:15Z",
            "open until 2026-10-25T02:30:00+02:00",
        ),
        (
            "22:00-02:30",
            "2026-10-25T01:15Z",
            "open until 2026-10-25T02:30:00+01:00",
        ),
        (
            "22:00-02:30",
            "2026-10-25T01:45Z",
            "closed until 2026-10-25T22:00:00+01:00",
        ),
    ] {
        assert_eq!(said(hours, zone, now), expected, "{hours} {now}");
    }
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table")]
fn what_hangs_on_holidays_is_not_certain() {
    let zone = "Europe/Warsaw";
    for (hours, now, expected) in [
        // Monday at one: open, unless it is a holiday.
        (
            "Mo-Fr 09:00-17:00; PH off",
            "2026-11-23T12:00Z",
            "not certain",
        ),
        // Monday at night: closed either way; what comes next is said for ordinary days.
        (
            "Mo-Fr 09:00-17:00; PH off",
            "2026-11-23T20:00Z",
            "closed until 2026-11-24T09:00:00+01:00",
        ),
        (
            "Mo-Fr 08:30-16:00; PH 09:00-15:00",
            "2026-11-23T12:00Z",
            "open until 2026-11-23T16:00:00+01:00",
        ),
        (
            "Mo-Fr 08:30-16:00; PH 09:00-15:00",
            "2026-11-23T14:30Z",
            "not certain",
        ),
        (
            "Mo-Fr 09:00-17:00; SH 10:00-12:00",
            "2026-11-23T12:00Z",
            "not certain",
        ),
        (
            "Mo-Su,PH 09:00-17:00",
            "2026-11-23T12:00Z",
            "open until 2026-11-23T17:00:00+01:00",
        ),
    ] {
        assert_eq!(said(hours, zone, now), expected, "{hours} {now}");
    }
    let hours = "Mo-Fr 09:00-17:00; PH off";
    for (hours, expected) in [
        (hours, true),
        ("Mo-Fr 09:00-17:00; SH 10:00-12:00", true),
        ("Mo-Fr 09:00-17:00", false),
        ("Mo-Fr 09:00-17:00 \"not on PH\"", false),
        ("24/7", false),
    ] {
        assert_eq!(Hours::read(hours).mind_holidays(), expected, "{hours}");
    }
}

proptest! {
    #[test]
    fn no_hours_make_it_panic(hours in "[A-Za-z0-9:;,\" +/-]{0,30}", now in 0i64..4_000_000_000) {
        let hours = Hours::read(&hours);
        let zone = TimeZone::get("Europe/Kyiv").ok();
        let _ = answer(Some(&hours), zone.as_ref(), Timestamp::from_second(now).unwrap());
    }

    #[test]
    fn a_change_lies_after_now_and_within_a_week_and_a_bit(now in 1_600_000_000i64..2_000_000_000) {
        let now = Timestamp::from_second(now).unwrap();
        let zone = TimeZone::get("Europe/Kyiv").ok();
        let hours = Hours::read("Mo-Fr 08:30-12:00,13:00-02:30; Sa 22:00-03:30");
        if let Answer::Open(Some(at)) | Answer::Closed(Some(at)) = answer(Some(&hours), zone.as_ref(), now) {
            let ahead = at.timestamp().duration_since(now).as_hours();
            prop_assert!(at.timestamp() > now && ahead <= 7 * 24 + 1, "{ahead}");
        }
    }
}
