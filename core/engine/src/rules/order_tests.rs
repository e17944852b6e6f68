//! Tables for the order and the choice of contacts.

use super::*;
use crate::rules::selection::select;
use proptest::prelude::*;
use waymark_pack::records::Translations;
use waymark_pack::vocabulary::{AnsweredBy, Confidence};

/// A contact with what the order looks at; the rest is unknown.
#[derive(Debug, Clone)]
struct Row {
    id: String,
    country: &'static str,
    topic: Topic,
    languages: Vec<&'static str>,
    open: OpenNow,
    answered_by: AnsweredBy,
    service: Option<EmergencyService>,
    confidence: Confidence,
    freshness: Freshness,
    channel: Channel,
}

fn row(id: &str) -> Row {
    Row {
        id: id.to_owned(),
        country: "PL",
        topic: Topic::Trafficking,
        languages: vec![],
        open: OpenNow::Open,
        answered_by: AnsweredBy::VictimSupport,
        service: None,
        confidence: Confidence::High,
        freshness: Freshness::Fresh,
        channel: Channel::Phone,
    }
}

fn hotline(row: &Row) -> Hotline {
    Hotline {
        id: row.id.parse().unwrap(),
        country: row.country.parse().unwrap(),
        name: String::new(),
        names: Translations::new(),
        operator: None,
        answered_by: row.answered_by,
        service: row.service,
        topics: vec![row.topic],
        note: None,
        notes: Translations::new(),
        contacts: vec![contact(row)],
    }
}

fn contact(row: &Row) -> Contact {
    Contact {
        id: row.id.parse().unwrap(),
        channel: row.channel,
        app: None,
        number: String::new(),
        e164: None,
        dial: String::new(),
        short_code: false,
        callable_from_abroad: None,
        phones: vec![],
        languages: row
            .languages
            .iter()
            .map(|tag| tag.parse().unwrap())
            .collect(),
        language_note: None,
        language_notes: Translations::new(),
        hours: None,
        hours_note: None,
        hours_notes: Translations::new(),
        timezone: None,
        cost: None,
        confidence: row.confidence,
        as_of: None,
        verified_on: None,
        sources: vec![],
        note: None,
        notes: Translations::new(),
        evidence: vec![],
    }
}

fn wish(topic: Option<Topic>, countries: &[&str], languages: &[&str]) -> Wish {
    Wish {
        topic,
        countries: countries.iter().map(|code| code.parse().unwrap()).collect(),
        languages: languages.iter().map(|tag| tag.parse().unwrap()).collect(),
    }
}

fn with_candidates<T>(rows: &[Row], then: impl FnOnce(Vec<Candidate<'_>>) -> T) -> T {
    let hotlines: Vec<Hotline> = rows.iter().map(hotline).collect();
    let candidates = rows.iter().zip(&hotlines).map(|(row, hotline)| Candidate {
        hotline,
        contact: &hotline.contacts[0],
        freshness: row.freshness,
        open: LazyCell::new(Box::new(|| row.open)),
    });
    then(candidates.collect())
}

fn ids(candidates: &[&Candidate<'_>]) -> Vec<String> {
    candidates
        .iter()
        .map(|candidate| candidate.contact.id.to_string())
        .collect()
}

fn ordered(rows: &[Row], wish: &Wish) -> Vec<String> {
    with_candidates(rows, |mut candidates| {
        candidates.sort_by(|a, b| compare(a, b, wish));
        ids(&candidates.iter().collect::<Vec<_>>())
    })
}

#[expect(clippy::too_many_lines, reason = "a table")]
#[test]
fn each_criterion_decides_where_those_before_it_are_equal() {
    use AnsweredBy::{ChildLine, Emergency, Police, RefugeeLine, StateLine};
    let plain = wish(None, &["PL", "UA"], &[]);
    let speaks = |id: &str, languages: &[&'static str]| Row {
        languages: languages.to_vec(),
        ..row(id)
    };
    let answered = |id: &str, answered_by| Row {
        answered_by,
        ..row(id)
    };
    for (wish, rows) in [
        (
            plain.clone(),
            vec![
                row("z"),
                Row {
                    topic: Topic::Emergency,
                    ..row("e")
                },
                Row {
                    topic: Topic::Refugee,
                    ..row("d")
                },
                Row {
                    topic: Topic::Gbv,
                    ..row("c")
                },
                Row {
                    topic: Topic::Child,
                    ..row("b")
                },
            ],
        ),
        (
            wish(Some(Topic::Child), &["PL"], &[]),
            vec![
                Row {
                    topic: Topic::Child,
                    ..row("z")
                },
                row("a"),
                Row {
                    topic: Topic::Gbv,
                    ..row("b")
                },
            ],
        ),
        (
            plain.clone(),
            vec![
                row("z"),
                Row {
                    country: "UA",
                    ..row("y")
                },
                Row {
                    country: "DE",
                    ..row("x")
                },
                Row {
                    country: "RO",
                    ..row("a")
                },
            ],
        ),
        (
            wish(None, &["PL"], &["uk-UA", "en"]),
            vec![
                speaks("z", &["pl", "uk"]),
                speaks("y", &["en"]),
                // That a language is not listed does not say that nobody speaks it.
                speaks("a", &["pl"]),
                speaks("b", &[]),
            ],
        ),
        (
            plain.clone(),
            vec![
                row("z"),
                Row {
                    open: OpenNow::Unknown,
                    ..row("y")
                },
                Row {
                    open: OpenNow::Closed,
                    ..row("a")
                },
            ],
        ),
        (
            plain.clone(),
            vec![
                row("z"),
                answered("y", RefugeeLine),
                answered("x", ChildLine),
                answered("w", StateLine),
                answered("v", Police),
                Row {
                    service: Some(EmergencyService::All),
                    // Printed hours are no reason to send somebody to the police instead.
                    open: OpenNow::Unknown,
                    ..answered("d", Emergency)
                },
                Row {
                    service: Some(EmergencyService::Police),
                    ..answered("c", Emergency)
                },
                Row {
                    service: Some(EmergencyService::Ambulance),
                    ..answered("b", Emergency)
                },
                Row {
                    service: Some(EmergencyService::Fire),
                    ..answered("a", Emergency)
                },
            ],
        ),
        (
            plain.clone(),
            vec![
                row("z"),
                Row {
                    confidence: Confidence::Medium,
                    ..row("y")
                },
                Row {
                    confidence: Confidence::Low,
                    ..row("a")
                },
            ],
        ),
        (
            plain.clone(),
            vec![
                row("z"),
                Row {
                    freshness: Freshness::Ageing,
                    ..row("y")
                },
                Row {
                    freshness: Freshness::Stale,
                    ..row("x")
                },
                Row {
                    freshness: Freshness::Unverified,
                    ..row("a")
                },
            ],
        ),
        (
            plain.clone(),
            vec![
                row("z"),
                Row {
                    channel: Channel::Text,
                    ..row("y")
                },
                Row {
                    channel: Channel::Chat,
                    ..row("x")
                },
                Row {
                    channel: Channel::Email,
                    ..row("a")
                },
            ],
        ),
        // Without a wish, a known language is no reason.
        (
            plain,
            vec![speaks("a", &["pl"]), row("b"), speaks("c", &["pl"])],
        ),
    ] {
        let expected: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
        let mut shuffled = rows;
        shuffled.reverse();
        assert_eq!(ordered(&shuffled, &wish), expected);
    }
}

#[test]
fn the_choice_always_has_room_for_an_emergency_number_and_for_each_side() {
    let mut rows: Vec<Row> = (0..9)
        .map(|number| row(&format!("pl-support-{number}")))
        .collect();
    rows.push(Row {
        country: "UA",
        ..row("ua-support")
    });
    rows.push(Row {
        topic: Topic::Emergency,
        ..row("pl-emergency")
    });
    rows.push(Row {
        country: "UA",
        topic: Topic::Emergency,
        ..row("ua-emergency")
    });
    let wish = wish(None, &["PL", "UA"], &[]);
    let chosen = |limit: usize| {
        with_candidates(&rows, |mut candidates| {
            candidates.sort_by(|a, b| compare(a, b, &wish));
            ids(&select(&candidates, &wish.countries, limit))
        })
    };
    assert_eq!(chosen(0), Vec::<String>::new());
    assert_eq!(chosen(1), ["pl-emergency"]);
    assert_eq!(chosen(2), ["pl-support-0", "pl-emergency"]);
    assert_eq!(
        chosen(4),
        ["pl-support-0", "ua-support", "pl-emergency", "ua-emergency"]
    );
    assert_eq!(
        chosen(6)[..3],
        ["pl-support-0", "pl-support-1", "pl-support-2"]
    );
    assert_eq!(chosen(99).len(), rows.len());
}

#[test]
fn every_service_is_shown_before_the_second_contact_of_any() {
    let rows = [
        row("a-phone"),
        Row {
            channel: Channel::Text,
            ..row("a-text")
        },
        row("b-phone"),
    ];
    let mut hotlines: Vec<Hotline> = rows.iter().map(hotline).collect();
    hotlines[0].id = "a".parse().unwrap();
    hotlines[1].id = "a".parse().unwrap();
    let candidates: Vec<Candidate<'_>> = hotlines
        .iter()
        .map(|hotline| Candidate {
            hotline,
            contact: &hotline.contacts[0],
            freshness: Freshness::Fresh,
            open: LazyCell::new(Box::new(|| OpenNow::Open)),
        })
        .collect();
    assert_eq!(ids(&select(&candidates, &[], 2)), ["a-phone", "b-phone"]);
}

fn any_row() -> impl Strategy<Value = Row> {
    let open = prop::sample::select(vec![OpenNow::Open, OpenNow::Closed, OpenNow::Unknown]);
    let answered_by = prop::sample::select(vec![AnsweredBy::VictimSupport, AnsweredBy::Police]);
    let languages = prop::sample::select(vec![vec![], vec!["uk"], vec!["pl"]]);
    let freshness = prop::sample::select(vec![Freshness::Fresh, Freshness::Unverified]);
    let country = prop::sample::select(vec!["PL", "UA", "RO"]);
    let topic = prop::sample::select(vec![Topic::Trafficking, Topic::Emergency, Topic::Child]);
    (open, answered_by, languages, freshness, country, topic).prop_map(
        |(open, answered_by, languages, freshness, country, topic)| Row {
            open,
            answered_by,
            languages,
            freshness,
            country,
            topic,
            ..row("x")
        },
    )
}

proptest! {
    #[test]
    fn the_order_is_total_and_does_not_hang_on_where_a_row_stood(
        mut rows in prop::collection::vec(any_row(), 0..8),
        turn in 0usize..8,
    ) {
        for (number, row) in rows.iter_mut().enumerate() {
            row.id = format!("c-{number}");
        }
        let wish = wish(Some(Topic::Child), &["PL", "UA"], &["uk"]);
        let once = ordered(&rows, &wish);
        let middle = turn.min(rows.len());
        rows.rotate_left(middle);
        prop_assert_eq!(ordered(&rows, &wish), once);
        with_candidates(&rows, |candidates| {
            for (a, b) in candidates.iter().zip(candidates.iter().skip(1)) {
                assert_eq!(compare(a, b, &wish), compare(b, a, &wish).reverse());
            }
        });
    }
}
