//! The content of the test pack: a border with a crossing, towns on both sides,
//! sites of every state, and services of two countries.

use std::str::FromStr;

use waymark_base::geo::Point;
use waymark_pack::records::{
    Block, Contact, Content, Crossing, CrossingState, Element, Evidence, Hotline, NameTable,
    PackInfo, Place, Resource, Sheet, Site, SiteStatus, Source, Span, Translations,
};
use waymark_pack::vocabulary::{
    AnsweredBy, Audience, BlockClass, Channel, ChatApp, Confidence, Cost, EmergencyService,
    Judgement, Offer, PhoneKind, Precision, ReviewState, SiteKind, SiteState, SourceKind, Topic,
};

pub(crate) fn content() -> Content {
    Content {
        info: PackInfo {
            title: "Test pack".to_owned(),
            version: 7,
            date: parsed("2026-11-01"),
            licence: "CC BY 4.0".to_owned(),
            languages: vec![parsed("en"), parsed("uk")],
            open_evidence_months: 18,
        },
        sources: vec![
            source("authority-2026", SourceKind::Official, "2026-03"),
            source("network-2023", SourceKind::Network, "2023"),
            source("old-leaflet", SourceKind::Ngo, ""),
        ],
        hotlines: polish().into_iter().chain(others()).collect(),
        sites: sites(),
        crossings: crossings(),
        places: places(),
        sheets: sheets(),
        resources: vec![resource()],
        country_names: names(&[
            ("PL", "Poland", "Польща"),
            ("UA", "Ukraine", "Україна"),
            ("FJ", "Fiji", "Фіджі"),
        ]),
        language_names: names(&[
            ("en", "English", "англійська"),
            ("pl", "Polish", "польська"),
            ("uk", "Ukrainian", "українська"),
        ]),
    }
}

pub(crate) fn parsed<T: FromStr>(text: &str) -> T {
    text.parse().ok().expect(text)
}

fn source(id: &str, kind: SourceKind, date: &str) -> Source {
    Source {
        id: parsed(id),
        title: format!("Title of {id}"),
        publisher: Some("A publisher".to_owned()),
        date: date.parse().ok(),
        url: Some(format!("https://example.org/{id}")),
        licence: Some("facts only".to_owned()),
        kind,
        used_for: None,
    }
}

fn translated(ukrainian: &str) -> Translations {
    Translations::from([(parsed("uk"), ukrainian.to_owned())])
}

fn names(rows: &[(&str, &str, &str)]) -> NameTable {
    let row = |(code, english, ukrainian): &(&str, &str, &str)| {
        let mut names = translated(ukrainian);
        names.insert(parsed("en"), (*english).to_owned());
        ((*code).to_owned(), names)
    };
    rows.iter().map(row).collect()
}

fn hotline(id: &str, country: &str, answered_by: AnsweredBy, topic: Topic) -> Hotline {
    Hotline {
        id: parsed(id),
        country: parsed(country),
        name: format!("Service {id}"),
        names: Translations::new(),
        operator: None,
        answered_by,
        service: None,
        topics: vec![topic],
        note: None,
        notes: Translations::new(),
        contacts: vec![],
    }
}

fn contact(id: &str, number: &str) -> Contact {
    Contact {
        id: parsed(id),
        channel: Channel::Phone,
        app: None,
        number: number.to_owned(),
        e164: None,
        dial: number.to_owned(),
        short_code: false,
        callable_from_abroad: None,
        phones: vec![],
        languages: vec![],
        language_note: None,
        language_notes: Translations::new(),
        hours: None,
        hours_note: None,
        hours_notes: Translations::new(),
        timezone: Some("Europe/Warsaw".to_owned()),
        cost: None,
        confidence: Confidence::High,
        as_of: None,
        verified_on: None,
        sources: vec![parsed("authority-2026")],
        note: None,
        notes: Translations::new(),
        evidence: vec![],
    }
}

fn polish() -> Vec<Hotline> {
    vec![
        Hotline {
            service: Some(EmergencyService::All),
            name: String::new(),
            contacts: vec![Contact {
                short_code: true,
                callable_from_abroad: Some(false),
                cost: Some(Cost::Free),
                confidence: Confidence::Medium,
                ..contact("pl-emergency-112", "112")
            }],
            ..hotline(
                "pl-emergency",
                "PL",
                AnsweredBy::Emergency,
                Topic::Emergency,
            )
        },
        Hotline {
            names: translated("Підтримка"),
            operator: Some("A foundation".to_owned()),
            note: Some("Some lists print an older number.".to_owned()),
            notes: translated("Деякі переліки наводять старіший номер."),
            contacts: support_contacts(),
            ..hotline(
                "pl-support",
                "PL",
                AnsweredBy::VictimSupport,
                Topic::Trafficking,
            )
        },
        Hotline {
            contacts: vec![Contact {
                hours: Some("Mo-Fr 08:00-15:00; PH off".to_owned()),
                phones: vec![PhoneKind::Landline],
                sources: vec![parsed("network-2023")],
                ..contact("pl-police-line", "800 000 001")
            }],
            ..hotline("pl-police", "PL", AnsweredBy::Police, Topic::Trafficking)
        },
        Hotline {
            contacts: vec![Contact {
                confidence: Confidence::Low,
                sources: vec![parsed("old-leaflet")],
                ..contact("pl-doubtful-phone", "800 000 009")
            }],
            ..hotline(
                "pl-doubtful",
                "PL",
                AnsweredBy::VictimSupport,
                Topic::Trafficking,
            )
        },
    ]
}

fn support_contacts() -> Vec<Contact> {
    vec![
        Contact {
            e164: Some("+48220000001".to_owned()),
            callable_from_abroad: Some(true),
            languages: vec![parsed("pl"), parsed("en"), parsed("uk")],
            language_note: Some("others through an interpreter".to_owned()),
            hours: Some("24/7".to_owned()),
            verified_on: Some(parsed("2026-10-03")),
            as_of: Some(parsed("2025-10")),
            evidence: vec![Evidence {
                says: "22 000 99 99".to_owned(),
                source: parsed("network-2023"),
                date: Some(parsed("2022")),
                judgement: Judgement::Superseded,
                note: Some("an older number of the same service".to_owned()),
            }],
            ..contact("pl-support-phone", "(+48) 22 000 00 01")
        },
        Contact {
            channel: Channel::Chat,
            app: Some(ChatApp::Whatsapp),
            e164: Some("+48600000001".to_owned()),
            hours: Some("Mo-Fr 09:00-17:00 \"support for victims\"".to_owned()),
            ..contact("pl-support-chat", "+48 600 000 001")
        },
        Contact {
            channel: Channel::Email,
            ..contact("pl-support-email", "help@example.org")
        },
    ]
}

fn others() -> Vec<Hotline> {
    let kyiv = |contact: Contact| Contact {
        timezone: Some("Europe/Kyiv".to_owned()),
        ..contact
    };
    vec![
        Hotline {
            contacts: vec![kyiv(Contact {
                short_code: true,
                callable_from_abroad: Some(false),
                languages: vec![parsed("uk")],
                hours: Some("Mo-Su 08:00-20:00".to_owned()),
                hours_note: Some("longer in summer".to_owned()),
                phones: vec![PhoneKind::Mobile],
                cost: Some(Cost::Free),
                as_of: Some(parsed("2023")),
                sources: vec![parsed("network-2023")],
                ..contact("ua-support-527", "527")
            })],
            ..hotline(
                "ua-support",
                "UA",
                AnsweredBy::VictimSupport,
                Topic::Trafficking,
            )
        },
        Hotline {
            service: Some(EmergencyService::All),
            name: String::new(),
            contacts: vec![kyiv(Contact {
                short_code: true,
                ..contact("ua-emergency-112", "112")
            })],
            ..hotline(
                "ua-emergency",
                "UA",
                AnsweredBy::Emergency,
                Topic::Emergency,
            )
        },
        Hotline {
            contacts: vec![Contact {
                channel: Channel::Text,
                short_code: true,
                callable_from_abroad: Some(false),
                ..contact("int-children-text", "116 000")
            }],
            ..hotline("int-children", "INT", AnsweredBy::ChildLine, Topic::Child)
        },
    ]
}

fn site(id: &str, point: Option<(f64, f64)>, state: SiteState, as_of: &str) -> Site {
    Site {
        id: parsed(id),
        kind: SiteKind::BlueDot,
        name: format!("Place {id}"),
        names: Translations::new(),
        country: parsed("PL"),
        place: "Przemyśl".to_owned(),
        district: None,
        address: None,
        point: point.map(|(lat, lon)| Point::new(lat, lon).unwrap()),
        precision: Some(Precision::Town),
        coordinate_source: None,
        crossing: None,
        hours: None,
        timezone: Some("Europe/Warsaw".to_owned()),
        phone: None,
        e164: None,
        languages: vec![],
        offers: vec![],
        sensitive: false,
        successor: None,
        note: None,
        notes: Translations::new(),
        sources: vec![parsed("network-2023")],
        history: vec![SiteStatus {
            state,
            as_of: as_of.parse().ok(),
            source: parsed("network-2023"),
            note: None,
        }],
        verified_on: None,
    }
}

fn sites() -> Vec<Site> {
    vec![
        Site {
            kind: SiteKind::PointOfSafety,
            names: translated("Точка безпеки Перемишль"),
            address: Some("ul. Przykładowa 1".to_owned()),
            precision: Some(Precision::Exact),
            hours: Some("Mo-Sa 09:00-17:00".to_owned()),
            phone: Some("+48 600 000 002".to_owned()),
            e164: Some("+48600000002".to_owned()),
            offers: vec![Offer::Information, Offer::LegalAdvice],
            ..site(
                "pl-open",
                Some((49.7900, 22.7700)),
                SiteState::Open,
                "2026-09",
            )
        },
        Site {
            note: Some("Ask at the station.".to_owned()),
            notes: translated("Запитайте на вокзалі."),
            ..site(
                "pl-medyka",
                Some((49.8030, 22.9340)),
                SiteState::Open,
                "2023-06",
            )
        },
        Site {
            successor: Some(parsed("pl-open")),
            ..site(
                "pl-closed",
                Some((49.7850, 22.7800)),
                SiteState::Closed,
                "2024-02",
            )
        },
        Site {
            district: Some("north of the town".to_owned()),
            phone: Some("+48 600 000 003".to_owned()),
            sensitive: true,
            precision: None,
            ..site("pl-shelter", None, SiteState::Open, "2026-09")
        },
        Site {
            country: parsed("FJ"),
            place: "Taveuni".to_owned(),
            ..site(
                "fj-taveuni",
                Some((-16.85, -179.98)),
                SiteState::Unknown,
                "",
            )
        },
    ]
}

fn crossings() -> Vec<Crossing> {
    let crossing = |id: &str, name: &str, (lat, lon): (f64, f64)| Crossing {
        id: parsed(id),
        name: name.to_owned(),
        names: Translations::new(),
        countries: [parsed("UA"), parsed("PL")],
        point: Point::new(lat, lon).ok(),
        precision: Some(Precision::Town),
        coordinate_source: None,
        note: None,
        notes: Translations::new(),
        sources: vec![parsed("network-2023")],
        states: vec![],
    };
    let state = |says: &str, as_of: &str| CrossingState {
        says: says.to_owned(),
        says_in: Translations::new(),
        as_of: as_of.parse().ok(),
        source: parsed("network-2023"),
    };
    vec![
        Crossing {
            names: translated("Шегині – Медика"),
            states: vec![
                state("an older word", "2024"),
                state("listed as open by the border guards", "2025-12"),
            ],
            ..crossing("ua-pl-medyka", "Medyka – Shehyni", (49.8050, 22.9500))
        },
        crossing("ua-pl-quiet", "Quiet – Tykhe", (50.5000, 23.5000)),
        Crossing {
            point: None,
            ..crossing("ua-pl-lost", "Lost – Zahublene", (0.0, 0.0))
        },
    ]
}

fn places() -> Vec<Place> {
    let place = |id, name: &str, country: &str, (lat, lon), names: &[&str]| Place {
        geonames_id: id,
        name: name.to_owned(),
        country: parsed(country),
        point: Point::new(lat, lon).unwrap(),
        population: id * 10,
        capital: name == "Kyiv",
        names: names.iter().map(|name| (*name).to_owned()).collect(),
    };
    vec![
        place(
            6000,
            "Przemyśl",
            "PL",
            (49.7839, 22.7678),
            &["Przemysl", "Перемишль"],
        ),
        place(2000, "Medyka", "PL", (49.8040, 22.9320), &["Медика"]),
        place(290_000, "Kyiv", "UA", (50.4501, 30.5234), &["Київ", "Kiev"]),
        place(300, "Ostrów", "PL", (51.6500, 17.8100), &["Ostrow"]),
        place(200, "Ostrów", "PL", (52.8000, 21.9000), &["Ostrow"]),
        place(100, "Taveuni", "FJ", (-16.9, 179.97), &[]),
    ]
}

fn sheets() -> Vec<Sheet> {
    let line = |text: &str| {
        vec![Span {
            text: text.to_owned(),
            strong: false,
        }]
    };
    let block = |anchor: &str, class, heading: &str, body| Block {
        anchor: anchor.to_owned(),
        class,
        heading: heading.to_owned(),
        body,
        sources: vec![parsed("authority-2026")],
    };
    let sheet = |id: &str, language: &str, title: &str, order, translation, blocks| Sheet {
        id: parsed(id),
        language: parsed(language),
        title: title.to_owned(),
        summary: format!("{title}: a summary."),
        audience: vec![Audience::Everyone],
        order,
        translation,
        blocks,
    };
    let alone = Element::Paragraph(vec![
        Span {
            text: "Talk to the person ".to_owned(),
            strong: false,
        },
        Span {
            text: "alone".to_owned(),
            strong: true,
        },
    ]);
    let english = vec![
        block("alone", BlockClass::Warning, "Talk alone", vec![alone]),
        block(
            "steps",
            BlockClass::Steps,
            "Steps",
            vec![Element::Steps(vec![line("Ask for consent")])],
        ),
    ];
    let ukrainian = vec![block(
        "alone",
        BlockClass::Warning,
        "Розмова наодинці",
        vec![Element::List(vec![line("Говоріть із людиною наодинці")])],
    )];
    let brief = vec![block(
        "brief",
        BlockClass::Plain,
        "In brief",
        vec![Element::List(vec![line("Is she alone?")])],
    )];
    vec![
        sheet(
            "sixty-seconds",
            "en",
            "Sixty seconds",
            10,
            ReviewState::Source,
            brief,
        ),
        sheet(
            "if-you-suspect",
            "en",
            "If you suspect",
            20,
            ReviewState::Source,
            english,
        ),
        sheet(
            "if-you-suspect",
            "uk",
            "Якщо ви підозрюєте",
            20,
            ReviewState::Draft,
            ukrainian,
        ),
    ]
}

fn resource() -> Resource {
    Resource {
        id: parsed("a-handbook"),
        title: "A handbook".to_owned(),
        publisher: Some("A publisher".to_owned()),
        year: Some(parsed("2009")),
        about: "Caring for trafficked persons.".to_owned(),
        audience: vec![Audience::Clinician],
        url: None,
        sources: vec![parsed("network-2023")],
    }
}
