//! What is given to somebody: neutral, in the recipient's language, and never cut.
#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

mod support;

use support::{engine, engine_at};
use waymark_engine::views::{
    CardsView, HandOverView, LeftOutView, PocketCard, QrKind, TextAlign, TextWeight,
};
use waymark_engine::{CardLayout, CardRequest, Engine, EngineError, HandOverRequest};

fn named(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn contacts(ids: &[&str]) -> HandOverRequest {
    HandOverRequest {
        contacts: named(ids),
        ..HandOverRequest::default()
    }
}

fn sites(ids: &[&str]) -> HandOverRequest {
    HandOverRequest {
        sites: named(ids),
        ..HandOverRequest::default()
    }
}

fn given(engine: &Engine, request: &HandOverRequest) -> HandOverView {
    engine.hand_over(request).unwrap()
}

fn has(texts: &[String], part: &str) -> bool {
    texts.iter().any(|text| text.contains(part))
}

#[test]
fn a_line_of_the_message_says_how_a_number_is_reached_and_what_is_known_of_it() {
    let engine = engine("en");
    for (id, line) in [
        (
            "pl-support-phone",
            "Call +48 22 000 00 01 – 24 hours a day, 7 days a week; English, Polish, Ukrainian",
        ),
        // Emergency: no hours to wait for.
        (
            "pl-emergency-112",
            "Emergency number: 112 – only from phones in Poland; free",
        ),
        // Holidays, landlines only, nothing about languages and cost.
        (
            "pl-police-line",
            "Call 800 000 001 – Mon–Fri 08:00–15:00; public holidays closed; for phones in Poland; \
             only from landlines",
        ),
        (
            "ua-support-527",
            "Call 527 – Mon–Sun 08:00–20:00; only from phones in Ukraine; only from mobile phones; \
             free; Ukrainian",
        ),
        (
            "pl-doubtful-phone",
            "Call 800 000 009 – hours not known, call first; for phones in Poland",
        ),
        // The comment says what the number is for, so it goes; and open is not certain then.
        (
            "pl-support-chat",
            "WhatsApp: +48 600 000 001 – Mon–Fri 09:00–17:00; hours not certain, call first; \
             needs the internet",
        ),
        (
            "int-children-text",
            "Text message: 116 000 – hours not known; not from abroad",
        ),
    ] {
        let view = given(&engine, &contacts(&[id]));
        assert_eq!(view.message, line, "{id}");
        assert!(view.left_out.is_empty(), "{id}");
    }
}

#[test]
fn a_place_is_given_by_address_hours_and_state_and_a_closed_one_not_at_all() {
    let engine = engine("en");
    for (id, line) in [
        (
            "pl-open",
            "Call +48 600 000 002 – ul. Przykładowa 1, Przemyśl; Mon–Sat 09:00–17:00",
        ),
        // A shelter: number and district, and nothing else.
        (
            "pl-shelter",
            "Call +48 600 000 003 – north of the town; call first",
        ),
    ] {
        assert_eq!(given(&engine, &sites(&[id])).message, line, "{id}");
    }
    for (id, reason) in [
        ("pl-closed", "Place pl-closed: not given. It is closed."),
        (
            "pl-medyka",
            "Place pl-medyka: not given. No number and no address is known.",
        ),
    ] {
        let view = given(&engine, &sites(&[id]));
        let left = LeftOutView {
            id: id.to_owned(),
            text: reason.to_owned(),
        };
        assert_eq!((view.message.as_str(), view.left_out), ("", vec![left]));
        assert!(view.qr.is_empty() && view.warnings.is_empty());
    }
}

#[test]
fn a_place_that_is_not_confirmed_says_to_call_first() {
    // Two years later nobody knows any more.
    let engine = engine_at("en", "2028-11-21T10:30:00Z");
    let view = given(&engine, &sites(&["pl-open"]));
    let line = "Call +48 600 000 002 – ul. Przykładowa 1, Przemyśl; Mon–Sat 09:00–17:00; \
                not confirmed since September 2026, call first";
    assert_eq!(view.message, line);
    assert!(has(&view.warnings, "not confirmed since September 2026"));
}

#[test]
fn an_address_that_says_whose_it_is_is_left_out_and_the_reader_is_told() {
    let view = given(
        &engine("en"),
        &contacts(&["pl-support-email", "pl-emergency-112"]),
    );
    assert!(!view.message.contains("example.org"));
    assert_eq!(view.left_out.len(), 1);
    assert_eq!(view.left_out[0].id, "pl-support-email");
    assert!(
        view.left_out[0]
            .text
            .contains("The address itself says whose it is")
    );
}

#[test]
fn hours_name_their_country_where_numbers_of_several_are_given() {
    let view = given(
        &engine("en"),
        &contacts(&["ua-support-527", "pl-support-phone"]),
    );
    let lines: Vec<&str> = view.message.lines().collect();
    assert!(lines[0].contains("08:00–20:00 (local time: Ukraine)"));
    assert!(
        !lines[1].contains("local time"),
        "day and night is the same everywhere"
    );
}

#[test]
fn the_recipient_reads_one_language_and_the_reader_another() {
    let request = HandOverRequest {
        language: Some("uk".to_owned()),
        ..contacts(&["pl-support-phone"])
    };
    let view = given(&engine("en"), &request);
    assert_eq!(
        view.message,
        "Телефон: +48 22 000 00 01 – цілодобово, без вихідних; українська, польська, англійська"
    );
    assert_eq!((view.language.as_str(), view.right_to_left), ("uk", false));
    assert!(
        view.warnings[0].starts_with("Ask first"),
        "{:?}",
        view.warnings
    );
    for language in ["uk", "uk_UA.UTF-8", "Ukrainian", "українська", " uk "] {
        let request = HandOverRequest {
            language: Some(language.to_owned()),
            ..request.clone()
        };
        assert_eq!(given(&engine("en"), &request).message, view.message);
    }
}

#[test]
fn a_language_without_texts_gets_english_and_the_reader_is_told() {
    let request = |language: &str| HandOverRequest {
        language: Some(language.to_owned()),
        ..contacts(&["pl-support-phone"])
    };
    let view = given(&engine("uk"), &request("cs"));
    assert_eq!(view.language, "en");
    assert!(view.message.starts_with("Call "));
    // The language asked for still comes first among those that are spoken.
    assert!(
        view.message.ends_with("Polish, English, Ukrainian"),
        "{}",
        view.message
    );
    assert!(has(&view.warnings, "(cs)"), "{:?}", view.warnings);
    for (language, warned) in [
        ("en-GB", false),
        ("uk", false),
        ("fa-AF", false),
        ("tr", true),
    ] {
        let view = given(&engine("en"), &request(language));
        assert_eq!(has(&view.warnings, "no texts"), warned, "{language}");
    }
    let unknown = engine("en").hand_over(&request("Klingon language"));
    assert_eq!(unknown, Err(EngineError::UnknownLanguage));
}

#[test]
fn the_reader_is_warned_of_what_the_recipient_cannot_see() {
    let engine = engine("en");
    for (id, expected) in [
        ("pl-support-phone", &["history", "safe"][..]),
        ("pl-police-line", &["the police answer", "closed now"]),
        ("pl-doubtful-phone", &["Doubtful number", "hours not known"]),
        (
            "ua-support-527",
            &["only from phones in Ukraine", "old source: 2023"],
        ),
        ("pl-emergency-112", &["only from phones in Poland"]),
        (
            "pl-support-chat",
            &["stays on the phone", "needs the internet"],
        ),
    ] {
        let view = given(&engine, &contacts(&[id]));
        for part in expected {
            assert!(
                has(&view.warnings, part),
                "{id}: {part}: {:?}",
                view.warnings
            );
        }
    }
    let chat = given(&engine, &contacts(&["pl-support-chat"]));
    assert!(!has(&chat.warnings, "call history"));
}

#[test]
fn an_ordinary_note_holds_the_number_and_nothing_that_a_tailor_has_not() {
    let engine = engine("en");
    let request = |disguise: &str, ids: &[&str]| HandOverRequest {
        disguise: Some(disguise.to_owned()),
        ..contacts(ids)
    };
    let support = ["pl-support-phone"];
    let offered = given(&engine, &contacts(&support)).disguises;
    assert!(offered.len() >= 4);
    for disguise in &offered {
        let view = given(&engine, &request(&disguise.id, &support));
        let note = view.note.unwrap();
        assert!(note.contains("+48 22 000 00 01"), "{note}");
        assert!(!note.contains("24"), "{note}");
        assert!(has(&view.warnings, "hears who answers"));
    }
    let view = given(
        &engine,
        &request(
            "tailor",
            &[
                "pl-support-phone",
                "pl-emergency-112",
                "pl-police-line",
                "pl-doubtful-phone",
            ],
        ),
    );
    let note = "Tailor, shorten trousers: +48 22 000 00 01, 800 000 001";
    assert_eq!(view.note.as_deref(), Some(note));
    assert!(has(&view.warnings, "Only two numbers"));
    assert!(has(&view.warnings, "112: not in the note"));
    // A number that everybody knows is no tailor's, and a chat is none either.
    for id in ["pl-emergency-112", "ua-support-527", "pl-support-chat"] {
        let view = given(&engine, &request("dentist", &[id]));
        assert_eq!((view.note, view.disguises), (None, vec![]), "{id}");
        assert!(has(&view.warnings, "No number here"), "{id}");
    }
    assert_eq!(given(&engine, &contacts(&support)).note, None);
    let unknown = engine.hand_over(&request("plumber", &support));
    assert_eq!(unknown, Err(EngineError::UnknownDisguise));
}

#[test]
fn codes_call_or_show_and_one_holds_the_message() {
    let ids = ["pl-support-phone", "pl-support-chat", "int-children-text"];
    let view = given(&engine("uk"), &contacts(&ids));
    let codes: Vec<(QrKind, Option<&str>, &str)> = view
        .qr
        .iter()
        .map(|code| (code.kind, code.id.as_deref(), code.payload.as_str()))
        .collect();
    assert_eq!(
        codes,
        [
            (QrKind::Call, Some(ids[0]), "tel:+48220000001"),
            (QrKind::Text, Some(ids[1]), "+48600000001"),
            (QrKind::Text, Some(ids[2]), "116 000"),
            (QrKind::Text, None, view.message.as_str()),
        ]
    );
    for code in &view.qr {
        assert!(code.png.starts_with(b"\x89PNG") && code.svg.starts_with("<svg"));
    }
}

#[test]
fn nothing_chosen_and_nothing_known_are_told_apart() {
    let engine = engine("en");
    let nothing = HandOverRequest::default();
    assert_eq!(engine.hand_over(&nothing), Err(EngineError::NothingChosen));
    let card = CardRequest::default();
    assert_eq!(engine.pocket_cards(&card), Err(EngineError::NothingChosen));
    for id in ["pl-no-such", "", "PL", "\u{0}"] {
        for request in [contacts(&[id]), sites(&[id])] {
            assert_eq!(engine.hand_over(&request), Err(EngineError::NotFound));
        }
    }
    let twice = given(
        &engine,
        &contacts(&["pl-emergency-112", "pl-emergency-112"]),
    );
    assert_eq!(twice.message.lines().count(), 1);
}

#[test]
fn the_views_in_every_language() {
    for language in ["en", "uk", "en-XA", "ar-XB"] {
        let request = HandOverRequest {
            language: Some(language.to_owned()),
            disguise: Some("dentist".to_owned()),
            sites: named(&["pl-open", "pl-closed"]),
            ..contacts(&["pl-support-phone", "pl-emergency-112", "pl-support-email"])
        };
        let mut view = given(&engine("en"), &request);
        // The pictures are held against the modules elsewhere.
        for code in &mut view.qr {
            (code.svg, code.png) = (String::new(), Vec::new());
        }
        insta::assert_json_snapshot!(format!("hand-over-{language}"), view);
        for layout in [CardLayout::A4Eight, CardLayout::Strip] {
            let request = CardRequest {
                country: Some("PL".to_owned()),
                language: Some(language.to_owned()),
                layout,
                ..CardRequest::default()
            };
            let mut view = engine("en").pocket_cards(&request).unwrap();
            view.cards.truncate(1);
            for code in view.cards.iter_mut().flat_map(|card| &mut card.qr) {
                code.rows.clear();
            }
            let name = format!("cards-{layout:?}-{language}").to_lowercase();
            insta::assert_json_snapshot!(name, view);
        }
    }
}

fn cards(engine: &Engine, request: &CardRequest) -> CardsView {
    engine.pocket_cards(request).unwrap()
}

/// What stands on the first card.
fn written(view: &CardsView) -> Vec<&str> {
    let texts = view.cards[0].texts.iter();
    texts.map(|text| text.text.as_str()).collect()
}

#[test]
fn a_country_alone_brings_support_before_police_and_an_emergency_number() {
    for (country, expected) in [
        ("PL", &["+48 22 000 00 01", "800 000 001", "112"][..]),
        ("poland", &["+48 22 000 00 01", "800 000 001", "112"]),
        ("Україна", &["527", "112"]),
    ] {
        // At night too, when the support line of Ukraine is closed: a card is read later.
        for now in ["2026-11-21T10:30:00Z", "2026-11-21T23:30:00Z"] {
            for layout in [CardLayout::A4Eight, CardLayout::Strip] {
                let request = CardRequest {
                    country: Some(country.to_owned()),
                    layout,
                    ..CardRequest::default()
                };
                let engine = engine_at("en", now);
                let view = cards(&engine, &request);
                let mut numbers = written(&view);
                numbers.retain(|text| expected.contains(text));
                // The strip has room for one more, of which Poland has another way only.
                assert_eq!(numbers, expected, "{country} {layout:?} {now}");
                assert!(!has(&view.warnings, "closed now"));
            }
        }
    }
}

#[test]
fn ids_go_before_the_country_and_what_finds_no_room_is_told() {
    let ids = [
        "pl-police-line",
        "pl-doubtful-phone",
        "pl-emergency-112",
        "pl-support-phone",
        "pl-support-email",
    ];
    let request = CardRequest {
        country: Some("UA".to_owned()),
        contacts: named(&ids),
        ..CardRequest::default()
    };
    let view = cards(&engine("en"), &request);
    let heads: Vec<&str> = written(&view).into_iter().step_by(2).collect();
    assert_eq!(heads, ["800 000 001", "800 000 009", "112"]);
    let left: Vec<&str> = view.left_out.iter().map(|left| left.id.as_str()).collect();
    assert_eq!(left, ["pl-support-email", "pl-support-phone"]);
    assert!(view.left_out[1].text.contains("no room"));
    assert!(
        has(&view.warnings, "Doubtful number"),
        "chosen by id, so it comes marked"
    );
    let strip = CardRequest {
        layout: CardLayout::Strip,
        ..request
    };
    let heads = cards(&engine("en"), &strip);
    assert_eq!(written(&heads).into_iter().step_by(2).count(), 4);
}

#[test]
fn a_place_without_a_number_stands_with_its_address_and_no_code() {
    let request = CardRequest {
        contacts: named(&["pl-emergency-112"]),
        sites: named(&["pl-shelter", "pl-closed", "pl-open"]),
        ..CardRequest::default()
    };
    let view = cards(&engine("en"), &request);
    assert_eq!(
        written(&view),
        [
            "112",
            "Emergency number; only from phones in Poland; free",
            "+48 600 000 003",
            "north of the town; call first",
            "+48 600 000 002",
            "ul. Przykładowa 1, Przemyśl; Mon–Sat 09:00–17:00",
        ]
    );
    assert_eq!(view.cards[0].qr.len(), 3);
}

#[test]
fn where_nothing_is_known_there_is_no_card_but_a_word() {
    let request = CardRequest {
        country: Some("FJ".to_owned()),
        ..CardRequest::default()
    };
    let view = cards(&engine("en"), &request);
    assert!(view.cards.is_empty() && view.cut_marks.is_empty() && view.warnings.is_empty());
    assert_eq!(
        view.empty_text.as_deref(),
        Some("No number is known for this.")
    );
    let request = CardRequest {
        contacts: named(&["pl-support-email"]),
        ..CardRequest::default()
    };
    let view = cards(&engine("en"), &request);
    assert_eq!((view.cards.len(), view.left_out.len()), (0, 1));
    assert!(view.empty_text.is_some());
    for country in ["XX", "", "Atlantis"] {
        let request = CardRequest {
            country: Some(country.to_owned()),
            ..CardRequest::default()
        };
        let unknown = engine("en").pocket_cards(&request);
        assert_eq!(unknown, Err(EngineError::UnknownCountry), "{country}");
    }
}

#[test]
fn from_right_to_left_everything_stands_on_the_other_side_but_a_number_keeps_its_way() {
    let request = |language: &str| CardRequest {
        country: Some("PL".to_owned()),
        language: Some(language.to_owned()),
        ..CardRequest::default()
    };
    let (left, right) = (
        cards(&engine("en"), &request("en")),
        cards(&engine("en"), &request("ar-XB")),
    );
    for (one, other) in left.cards[0].texts.iter().zip(&right.cards[0].texts) {
        // The card's left edge is at 20 mm, its right one at 105 mm.
        assert!((one.x_mm - 20.0 - (105.0 - other.x_mm - other.width_mm)).abs() < 0.02);
        assert_eq!(
            (one.align, other.align),
            (TextAlign::Left, TextAlign::Right)
        );
        let number = other.weight == TextWeight::Bold;
        assert_eq!((one.right_to_left, other.right_to_left), (false, !number));
    }
    for (one, other) in left.cards[0].qr.iter().zip(&right.cards[0].qr) {
        assert!(one.x_mm > 80.0 && other.x_mm < 30.0);
    }
}

#[test]
fn the_eight_cards_of_a_page_are_alike() {
    let request = CardRequest {
        country: Some("PL".to_owned()),
        ..CardRequest::default()
    };
    let view = cards(&engine("en"), &request);
    assert_eq!(view.cards.len(), 8);
    let bare = |card: &PocketCard| -> Vec<(String, String)> {
        let at = |x: f64, y: f64| format!("{:.1} {:.1}", x - card.x_mm, y - card.y_mm);
        let texts = card.texts.iter();
        let texts = texts.map(|text| (text.text.clone(), at(text.x_mm, text.y_mm)));
        let codes = card.qr.iter();
        texts
            .chain(codes.map(|code| (code.rows.concat(), at(code.x_mm, code.y_mm))))
            .collect()
    };
    let first = bare(&view.cards[0]);
    assert!(view.cards.iter().all(|card| bare(card) == first));
    for code in &view.cards[0].qr {
        let side = usize::try_from(code.modules).unwrap();
        assert_eq!(code.rows.len(), side);
        assert!(code.rows.iter().all(|row| row.len() == side));
    }
}
