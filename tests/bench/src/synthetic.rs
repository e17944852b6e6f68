//! Made-up content of any size: sites clustered around towns, hotlines in a
//! hundred countries, paragraphs in three scripts with Zipf-like words.

use waymark_base::geo::Point;
use waymark_base::{CountryCode, Id, LanguageTag, PartialDate};
use waymark_pack::records::{
    Block, Contact, Content, Element, Hotline, PackInfo, Place, Sheet, Site, SiteStatus, Source,
    Span,
};
use waymark_pack::vocabulary::{
    AnsweredBy, Audience, BlockClass, Channel, Confidence, Offer, Precision, ReviewState, SiteKind,
    SiteState, SourceKind, Topic,
};

use crate::random::Random;

const TOWNS: usize = 2_000;
const PARAGRAPHS_A_SHEET: usize = 20;

fn id(text: String) -> Id {
    text.parse().expect("made of letters, digits and hyphens")
}

fn date(text: &str) -> PartialDate {
    text.parse().expect("a written date")
}

fn tag(text: &str) -> LanguageTag {
    text.parse().expect("a written tag")
}

fn country(number: usize) -> CountryCode {
    let letters = [b'A' + (number / 26 % 26) as u8, b'A' + (number % 26) as u8];
    std::str::from_utf8(&letters)
        .expect("two letters")
        .parse()
        .expect("two letters")
}

/// Content with so many sites and paragraphs, always the same.
pub(crate) fn content(sites: usize, paragraphs: usize) -> Content {
    let mut random = Random(7);
    let towns: Vec<Point> = (0..TOWNS).map(|_| town(&mut random)).collect();
    Content {
        info: PackInfo {
            title: "Measured".into(),
            version: 1,
            date: date("2026-11-01"),
            licence: "CC BY 4.0".into(),
            languages: ["en", "uk", "ar"].map(tag).into(),
            open_evidence_months: 18,
        },
        sources: vec![source()],
        hotlines: (0..500).map(hotline).collect(),
        sites: (0..sites)
            .map(|number| site(number, &towns, &mut random))
            .collect(),
        crossings: Vec::new(),
        places: towns
            .iter()
            .enumerate()
            .map(|(number, point)| place(number, *point))
            .collect(),
        sheets: sheets(paragraphs, &mut random),
        resources: Vec::new(),
        instruments: Vec::new(),
        phrases: Vec::new(),
        outlines: Vec::new(),
        country_names: Default::default(),
        language_names: Default::default(),
    }
}

fn source() -> Source {
    Source {
        id: id("made-up".into()),
        title: "Made up for measuring".into(),
        publisher: None,
        date: Some(date("2026-10")),
        url: None,
        licence: None,
        kind: SourceKind::Official,
        used_for: None,
    }
}

fn town(random: &mut Random) -> Point {
    Point::new(random.unit() * 120.0 - 50.0, random.unit() * 360.0 - 180.0).expect("in range")
}

fn place(number: usize, point: Point) -> Place {
    Place {
        geonames_id: number as u32 + 1,
        name: format!("Town {number}"),
        country: country(number % 100),
        point,
        population: 20_000 + number as u32,
        capital: false,
        names: Vec::new(),
    }
}

fn site(number: usize, towns: &[Point], random: &mut Random) -> Site {
    let town_number = random.below(towns.len());
    let town = towns[town_number];
    let lat = (town.lat() + (random.unit() - 0.5) * 0.4).clamp(-90.0, 90.0);
    let lon = (town.lon() + (random.unit() - 0.5) * 0.4).clamp(-180.0, 180.0);
    let state = if random.unit() < 0.3 {
        SiteState::Closed
    } else {
        SiteState::Open
    };
    Site {
        id: id(format!("site-{number}")),
        kind: SiteKind::BlueDot,
        name: format!("Place of support number {number}"),
        names: Default::default(),
        country: country(town_number % 100),
        place: format!("Town {town_number}"),
        district: None,
        address: Some(format!("Street {}", number % 300)),
        point: Some(Point::new(lat, lon).expect("clamped")),
        precision: Some(Precision::Exact),
        coordinate_source: Some(id("made-up".into())),
        crossing: None,
        hours: Some("Mo-Fr 09:00-17:00".into()),
        timezone: Some("Europe/Warsaw".into()),
        phone: None,
        e164: None,
        languages: vec![tag("uk")],
        offers: vec![Offer::Information, Offer::LegalAdvice],
        sensitive: false,
        successor: None,
        note: None,
        notes: Default::default(),
        sources: vec![id("made-up".into())],
        history: vec![SiteStatus {
            state,
            as_of: Some(date("2026-06")),
            source: id("made-up".into()),
            note: None,
        }],
        verified_on: None,
    }
}

fn hotline(number: usize) -> Hotline {
    let answered_by = [
        AnsweredBy::VictimSupport,
        AnsweredBy::Emergency,
        AnsweredBy::Police,
        AnsweredBy::RefugeeLine,
        AnsweredBy::ChildLine,
    ][number % 5];
    Hotline {
        id: id(format!("line-{number}")),
        country: country(number / 5),
        name: format!("Line number {number}"),
        names: Default::default(),
        operator: None,
        answered_by,
        service: None,
        topics: vec![if number % 5 == 1 {
            Topic::Emergency
        } else {
            Topic::Trafficking
        }],
        note: None,
        notes: Default::default(),
        contacts: vec![contact(number)],
    }
}

fn contact(number: usize) -> Contact {
    Contact {
        id: id(format!("line-{number}-phone")),
        channel: Channel::Phone,
        app: None,
        number: format!("800 {number:03} 000"),
        e164: None,
        dial: format!("800{number:03}000"),
        short_code: false,
        callable_from_abroad: None,
        phones: Vec::new(),
        languages: vec![tag("en"), tag("uk")],
        language_note: None,
        language_notes: Default::default(),
        hours: Some(
            if number.is_multiple_of(2) {
                "24/7"
            } else {
                "Mo-Fr 09:00-17:00"
            }
            .into(),
        ),
        hours_note: None,
        hours_notes: Default::default(),
        timezone: Some("Europe/Warsaw".into()),
        cost: None,
        confidence: Confidence::High,
        as_of: Some(date("2026-05")),
        verified_on: None,
        sources: vec![id("made-up".into())],
        note: None,
        notes: Default::default(),
        evidence: Vec::new(),
    }
}

/// Syllables of three scripts, from which words are made.
const SCRIPTS: [(&str, &[&str]); 3] = [
    (
        "en",
        &[
            "ba", "co", "den", "fir", "gal", "hem", "ing", "lor", "mas", "nit", "pro", "ter",
        ],
    ),
    (
        "uk",
        &[
            "ба", "вод", "гар", "дім", "жит", "зна", "кра", "лю", "мов", "ний", "роб", "сті",
        ],
    ),
    (
        "ar",
        &[
            "با", "در", "سل", "كم", "نو", "فر", "قل", "مت", "هد", "ين", "طب", "عم",
        ],
    ),
];

/// The word of a rank in a script's vocabulary; common words are short.
pub(crate) fn word(script: usize, rank: usize) -> String {
    let syllables = SCRIPTS[script].1;
    let (mut text, mut rest) = (String::new(), rank + 12);
    while rest > 0 {
        text.push_str(syllables[rest % syllables.len()]);
        rest /= syllables.len();
    }
    text
}

/// A Zipf-like rank: the logarithm of the rank is even.
fn rank(random: &mut Random) -> usize {
    (20_000f64.powf(random.unit()) - 1.0) as usize
}

fn sheets(paragraphs: usize, random: &mut Random) -> Vec<Sheet> {
    (0..paragraphs.div_ceil(PARAGRAPHS_A_SHEET))
        .map(|number| {
            let script = number % SCRIPTS.len();
            Sheet {
                id: id(format!("sheet-{number}")),
                language: tag(SCRIPTS[script].0),
                title: sentence(script, 4, random),
                summary: sentence(script, 12, random),
                audience: vec![Audience::Everyone],
                order: (number % 60_000) as u16,
                translation: ReviewState::Source,
                blocks: (0..PARAGRAPHS_A_SHEET)
                    .map(|b| block(b, script, random))
                    .collect(),
            }
        })
        .collect()
}

fn block(number: usize, script: usize, random: &mut Random) -> Block {
    Block {
        anchor: format!("b{number}"),
        class: BlockClass::Plain,
        heading: sentence(script, 5, random),
        body: vec![Element::Paragraph(vec![Span {
            text: sentence(script, 60, random),
            strong: false,
        }])],
        sources: vec![id("made-up".into())],
    }
}

fn sentence(script: usize, words: usize, random: &mut Random) -> String {
    (0..words)
        .map(|_| word(script, rank(random)))
        .collect::<Vec<_>>()
        .join(" ")
}
