//! Sites, crossings and towns of the test content.

use waymark_base::geo::Point;
use waymark_pack::records::{
    Crossing, CrossingState, Outline, Place, Site, SiteStatus, Translations,
};
use waymark_pack::vocabulary::{Offer, Precision, SiteKind, SiteState};

use super::content::{parsed, translated};

/// A border that runs to the south between the towns, and a coast far away.
pub(super) fn outlines() -> Vec<Outline> {
    let outline = |points: &[[i32; 2]]| Outline {
        source: parsed("network-2023"),
        points: points.to_vec(),
    };
    vec![
        outline(&[[505_000, 230_000], [498_000, 229_400], [490_000, 225_000]]),
        outline(&[[540_000, 100_000], [541_000, 140_000]]),
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

pub(super) fn sites() -> Vec<Site> {
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

pub(super) fn crossings() -> Vec<Crossing> {
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

pub(super) fn places() -> Vec<Place> {
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
