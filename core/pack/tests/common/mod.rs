//! Content for tests: small, made up, and with every field used somewhere.
#![allow(dead_code, reason = "each test binary uses a part")]

use std::collections::BTreeMap;

use waymark_base::Id;
use waymark_base::geo::Point;
use waymark_pack::records::{
    Block, Combination, Condition, Contact, Content, Crossing, CrossingState, Element, Evidence,
    Figure, Gate, Hotline, Instrument, InstrumentTexts, Item, Outcome, Outline, PackInfo, Phrase,
    PhraseText, Place, Resource, Rule, RuleTest, Sheet, Site, SiteStatus, Source, Span, Structure,
    Test, Translations,
};
use waymark_pack::vocabulary::{
    AnsweredBy, Audience, BlockClass, Channel, ChatApp, Confidence, Cost, GateCheck,
    InstrumentKind, ItemKind, ItemPhase, Judgement, Offer, OutcomePart, PhoneKind, PhraseTopic,
    Precision, ReviewState, SiteKind, SiteState, SourceKind, Strength, Topic, Wording,
};
use waymark_pack::{Pack, build};

pub(crate) fn id(text: &str) -> Id {
    text.parse().unwrap()
}

pub(crate) fn parsed<T: std::str::FromStr<Err: std::fmt::Debug>>(text: &str) -> T {
    text.parse().unwrap()
}

pub(crate) fn info(languages: &[&str]) -> PackInfo {
    PackInfo {
        title: "Test pack".into(),
        version: 3,
        date: parsed("2026-11-21"),
        licence: "CC BY 4.0".into(),
        languages: languages.iter().map(|tag| parsed(tag)).collect(),
        open_evidence_months: 18,
    }
}

pub(crate) fn empty(languages: &[&str]) -> Content {
    Content {
        info: info(languages),
        sources: vec![],
        hotlines: vec![],
        sites: vec![],
        crossings: vec![],
        places: vec![],
        outlines: vec![],
        sheets: vec![],
        resources: vec![],
        instruments: vec![],
        phrases: vec![],
        country_names: BTreeMap::new(),
        language_names: BTreeMap::new(),
    }
}

fn outline(points: &[[i32; 2]]) -> Outline {
    Outline {
        source: id("geonames"),
        points: points.to_vec(),
    }
}

/// A border in Poland, and a coast across the antimeridian in two pieces.
pub(crate) fn outlines() -> Vec<Outline> {
    vec![
        outline(&[[498_000, 229_000], [499_000, 228_000], [501_234, 228_001]]),
        outline(&[[-170_000, 1_795_000], [-171_000, 1_800_000]]),
        outline(&[[-171_000, -1_800_000], [-172_000, -1_796_000]]),
    ]
}

pub(crate) fn texts(pairs: &[(&str, &str)]) -> Translations {
    pairs
        .iter()
        .map(|(tag, text)| (parsed(tag), (*text).to_owned()))
        .collect()
}

pub(crate) fn site(name: &str, point: Option<(f64, f64)>) -> Site {
    Site {
        id: id(name),
        kind: SiteKind::BlueDot,
        name: format!("Site {name}"),
        names: Translations::new(),
        country: parsed("PL"),
        place: "Town".into(),
        district: None,
        address: None,
        point: point.map(|(lat, lon)| Point::new(lat, lon).unwrap()),
        precision: None,
        coordinate_source: None,
        crossing: None,
        hours: None,
        timezone: None,
        phone: None,
        e164: None,
        languages: vec![],
        offers: vec![],
        sensitive: false,
        successor: None,
        note: None,
        notes: Translations::new(),
        sources: vec![id("source")],
        history: vec![],
        verified_on: None,
    }
}

pub(crate) fn status(state: SiteState) -> SiteStatus {
    SiteStatus {
        state,
        as_of: Some(parsed("2025-10")),
        source: id("source"),
        note: None,
    }
}

pub(crate) fn full_site() -> Site {
    Site {
        names: texts(&[("uk", "Блакитна точка"), ("pl", "Błękitny punkt")]),
        address: Some("ul. Pawia 5a".into()),
        precision: Some(Precision::Town),
        coordinate_source: Some(id("geonames")),
        crossing: Some(id("ua-pl-medyka-shehyni")),
        hours: Some("24/7".into()),
        timezone: Some("Europe/Warsaw".into()),
        phone: Some("+48 12".into()),
        e164: Some("+4812".into()),
        languages: vec![parsed("uk"), parsed("fa-AF")],
        offers: vec![Offer::Information, Offer::MotherAndBaby],
        successor: Some(id("next")),
        note: Some("line one\nline two".into()),
        notes: texts(&[("uk", "нотатка")]),
        sources: vec![id("source"), id("geonames")],
        history: vec![
            status(SiteState::Open),
            SiteStatus {
                note: Some("why".into()),
                as_of: None,
                ..status(SiteState::Unknown)
            },
        ],
        verified_on: Some(parsed("2026-01-02")),
        ..site("pl-krakow", Some((50.06143, 19.93658)))
    }
}

pub(crate) fn contact(name: &str) -> Contact {
    Contact {
        id: id(name),
        channel: Channel::Chat,
        app: Some(ChatApp::Whatsapp),
        number: "22 628 01 20".into(),
        e164: Some("+48226280120".into()),
        dial: "226280120".into(),
        short_code: false,
        callable_from_abroad: Some(true),
        phones: vec![PhoneKind::Mobile, PhoneKind::Landline],
        languages: vec![parsed("pl"), parsed("uk")],
        language_note: Some("more on request".into()),
        language_notes: texts(&[("uk", "більше на запит")]),
        hours: Some("Mo-Fr 08:00-20:00".into()),
        hours_note: Some("not on holidays".into()),
        hours_notes: texts(&[("uk", "не у свята")]),
        timezone: Some("Europe/Warsaw".into()),
        cost: Some(Cost::Charged),
        confidence: Confidence::High,
        as_of: Some(parsed("2025-10")),
        verified_on: None,
        sources: vec![id("source")],
        note: Some("note".into()),
        notes: texts(&[("uk", "нотатка")]),
        evidence: vec![Evidence {
            says: "22 628 99 99".into(),
            source: id("source"),
            date: Some(parsed("2022")),
            judgement: Judgement::Superseded,
            note: None,
        }],
    }
}

pub(crate) fn hotline(name: &str, country: &str, contacts: Vec<Contact>) -> Hotline {
    Hotline {
        id: id(name),
        country: parsed(country),
        name: "KCIK".into(),
        names: texts(&[("uk", "Лінія")]),
        operator: Some("La Strada".into()),
        answered_by: AnsweredBy::VictimSupport,
        service: None,
        topics: vec![Topic::Trafficking, Topic::Gbv],
        note: None,
        notes: Translations::new(),
        contacts,
    }
}

pub(crate) fn crossing(name: &str, title: &str, point: Option<(f64, f64)>) -> Crossing {
    Crossing {
        id: id(name),
        name: title.into(),
        names: texts(&[("uk", "Шегині – Медика")]),
        countries: [parsed("UA"), parsed("PL")],
        point: point.map(|(lat, lon)| Point::new(lat, lon).unwrap()),
        precision: Some(Precision::Town),
        coordinate_source: Some(id("geonames")),
        note: Some("note".into()),
        notes: Translations::new(),
        sources: vec![id("source")],
        states: vec![CrossingState {
            says: "open for pedestrians".into(),
            says_in: texts(&[("uk", "відкрито для пішоходів")]),
            as_of: Some(parsed("2026-02")),
            source: id("source"),
        }],
    }
}

pub(crate) fn place(
    number: u32,
    name: &str,
    at: (f64, f64),
    population: u32,
    names: &[&str],
) -> Place {
    Place {
        geonames_id: number,
        name: name.into(),
        country: parsed("PL"),
        point: Point::new(at.0, at.1).unwrap(),
        population,
        capital: false,
        names: names.iter().map(|name| (*name).to_owned()).collect(),
    }
}

pub(crate) fn line(text: &str) -> Vec<Span> {
    vec![Span {
        text: text.into(),
        strong: false,
    }]
}

pub(crate) fn block(anchor: &str, heading: &str, text: &str) -> Block {
    Block {
        anchor: anchor.into(),
        class: BlockClass::Plain,
        heading: heading.into(),
        body: vec![Element::Paragraph(line(text))],
        sources: vec![id("source")],
    }
}

pub(crate) fn sheet(name: &str, language: &str, order: u16, blocks: Vec<Block>) -> Sheet {
    Sheet {
        id: id(name),
        language: parsed(language),
        title: format!("Title of {name}"),
        summary: "One sentence.".into(),
        audience: vec![Audience::Border, Audience::Clinician],
        order,
        translation: ReviewState::Source,
        blocks,
    }
}

pub(crate) fn resource(name: &str, title: &str) -> Resource {
    Resource {
        id: id(name),
        title: title.into(),
        publisher: Some("IOM".into()),
        year: Some(parsed("2009")),
        about: "Guidance for health providers.".into(),
        audience: vec![Audience::Clinician],
        url: None,
        sources: vec![id("source")],
    }
}

pub(crate) fn source(name: &str) -> Source {
    Source {
        id: id(name),
        title: "A list".into(),
        publisher: None,
        date: Some(parsed("2025")),
        url: Some("https://example.org".into()),
        licence: None,
        kind: SourceKind::Official,
        used_for: Some("numbers".into()),
    }
}

/// A block with every kind of text.
fn warning() -> Block {
    let steps = vec![
        Span {
            text: "First ".into(),
            strong: false,
        },
        Span {
            text: "look".into(),
            strong: true,
        },
    ];
    Block {
        class: BlockClass::Warning,
        body: vec![
            Element::Paragraph(line("Ask nothing of a child.")),
            Element::List(vec![line("one"), line("two")]),
            Element::Steps(vec![steps]),
        ],
        ..block("before", "Before", "")
    }
}

fn sheets() -> Vec<Sheet> {
    vec![
        sheet(
            "talk",
            "en",
            2,
            vec![warning(), block("then", "Then", "Talk in private.")],
        ),
        sheet(
            "talk",
            "uk",
            2,
            vec![block("then", "Далі", "Говоріть наодинці.")],
        ),
        sheet(
            "first",
            "en",
            1,
            vec![block("help", "Help", "Offer help to victims.")],
        ),
    ]
}

fn sites() -> Vec<Site> {
    let district = Some("North".into());
    vec![
        full_site(),
        Site {
            sensitive: true,
            district,
            ..site("shelter", None)
        },
        Site {
            history: vec![status(SiteState::Closed)],
            ..site("gone", Some((50.1, 19.9)))
        },
    ]
}

fn places() -> Vec<Place> {
    let kyiv = place(2, "Kyiv", (50.45, 30.52), 2_900_000, &["Київ", "Kiev"]);
    vec![
        place(1, "Kraków", (50.06, 19.94), 800_000, &["Krakow", "Краків"]),
        Place {
            capital: true,
            ..kyiv
        },
    ]
}

fn sources() -> Vec<Id> {
    vec![id("source")]
}

/// An instrument with one of everything.
#[allow(clippy::too_many_lines, reason = "one line for each field")]
pub(crate) fn instrument(name: &str, order: u16) -> Instrument {
    let answer = |item: &str, is: &str| Test::Answer {
        item: id(item),
        is: id(is),
    };
    let item = |name: &str, when| Item {
        id: id(name),
        kind: ItemKind::Choice,
        phase: ItemPhase::Observe,
        required: true,
        dimension: Some(id("means")),
        weight: 3,
        strength: Some(Strength::Weak),
        counts: vec![id("left")],
        options: vec![id("left"), id("right")],
        when,
        sources: sources(),
    };
    let when = Condition {
        all: true,
        tests: vec![answer("a", "left"), Test::Adult(false)],
    };
    let combinations = vec![Combination {
        strong: 1,
        ..Combination::default()
    }];
    Instrument {
        id: id(name),
        structure: Structure {
            version: 2,
            kind: InstrumentKind::Aid,
            audience: vec![Audience::Border],
            order,
            wording: Wording::Own,
            tested_in: vec![parsed("fa-AF")],
            gate: vec![Gate {
                id: id("private"),
                check: GateCheck::Referral,
                numbers: true,
                sheet: Some(id("talk-alone")),
                sources: sources(),
            }],
            adult_when: Some(when.clone()),
            items: vec![item("a", None), item("b", Some(when))],
            rules: vec![Rule {
                id: id("means"),
                shown: true,
                adults_only: true,
                of: vec![id("a")],
                test: RuleTest::Strengths { combinations },
            }],
            outcomes: vec![Outcome {
                id: id("offer"),
                part: OutcomePart::Offer,
                when: None,
                sheet: None,
                sources: sources(),
            }],
            figures: vec![Figure {
                id: id("study"),
                sensitivity: Some(76.9),
                specificity: None,
                prevalence: Some(7.3),
                people: Some(176),
                cases: None,
                main: true,
                source: id("source"),
            }],
            sources: sources(),
        },
        texts: ["en", "uk"]
            .map(|tag| {
                let texts = [("name".to_owned(), format!("Name \"{tag}\"\n\u{1f}"))].into();
                let translation = ReviewState::Draft;
                (parsed(tag), InstrumentTexts { translation, texts })
            })
            .into(),
    }
}

pub(crate) fn phrase(name: &str, topic: PhraseTopic, order: u16) -> Phrase {
    let text = |tag: &str| PhraseText {
        text: format!("{name} in {tag}"),
        speech: Some("slowly".into()),
        back: None,
        note: Some("smile".into()),
        translation: ReviewState::SecondPass,
    };
    Phrase {
        id: id(name),
        topic,
        order,
        sources: sources(),
        texts: ["en", "uk"].map(|tag| (parsed(tag), text(tag))).into(),
    }
}

/// One of everything.
pub(crate) fn full() -> Content {
    Content {
        sources: vec![source("source"), source("geonames")],
        hotlines: vec![
            hotline(
                "pl-kcik",
                "PL",
                vec![contact("pl-kcik-phone"), contact("pl-kcik-chat")],
            ),
            hotline("de-line", "DE", vec![]),
        ],
        sites: sites(),
        crossings: vec![
            crossing(
                "ua-pl-medyka-shehyni",
                "Medyka – Shehyni",
                Some((49.8, 22.94)),
            ),
            crossing("ua-ro-nowhere", "Nowhere", None),
        ],
        places: places(),
        outlines: outlines(),
        sheets: sheets(),
        resources: vec![resource("iom-caring", "Caring for trafficked persons")],
        instruments: vec![instrument("second", 20), instrument("first", 10)],
        phrases: vec![
            phrase("yes", PhraseTopic::Reply, 1),
            phrase("hello", PhraseTopic::Opening, 3),
            phrase("again", PhraseTopic::Opening, 2),
        ],
        country_names: [(
            "PL".to_owned(),
            texts(&[("en", "Poland"), ("uk", "Польща")]),
        )]
        .into(),
        language_names: [("fa".to_owned(), texts(&[("en", "Persian")]))].into(),
        ..empty(&["en", "uk"])
    }
}

/// Opens content as a pack, through a file as on a phone.
pub(crate) fn pack_of(content: &Content) -> Pack {
    let bytes: &'static [u8] = build::write(content).unwrap().leak();
    Pack::from_static(bytes).unwrap()
}
