//! People name places in their own spelling and script.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::{crossing, empty, pack_of, parsed, place, site, texts};
use waymark_pack::records::{Crossing, Place, Site};
use waymark_pack::{NameFit, Pack, PlaceKind};

/// GeoNames id, name, latitude and longitude, population, other names.
type Town = (u32, &'static str, (f64, f64), u32, &'static [&'static str]);

const TOWNS: [Town; 8] = [
    (
        703_448,
        "Kyiv",
        (50.45, 30.52),
        2_900_000,
        &["Київ", "Kiev", "Киев"],
    ),
    (
        103,
        "Kamianets-Podilskyi",
        (48.68, 26.58),
        99_000,
        &["Кам'янець-Подільський"],
    ),
    (
        763_442,
        "Przemyśl",
        (49.78, 22.77),
        66_000,
        &["Пшемисль", "Перемишль"],
    ),
    (
        683_506,
        "Bucharest",
        (44.43, 26.1),
        1_800_000,
        &["București", "Бухарест"],
    ),
    (618_426, "Chişinău", (47.0, 28.86), 635_000, &["Кишинів"]),
    (100, "Kyjov", (49.0, 17.1), 12_000, &[]),
    (101, "San Marino", (43.94, 12.45), 4_500, &[]),
    (102, "Marino", (41.77, 12.66), 40_000, &[]),
];

fn towns() -> Vec<Place> {
    let town = |(id, name, at, people, names): Town| Place {
        capital: name == "Kyiv",
        ..place(id, name, at, people, names)
    };
    TOWNS.into_iter().map(town).collect()
}

fn pack() -> Pack {
    let siret = Site {
        place: "Siret".into(),
        names: texts(&[("uk", "Блакитна точка, Сірет")]),
        ..site("ro-siret", Some((47.95, 26.06)))
    };
    let porubne = Crossing {
        names: texts(&[("uk", "Порубне – Сірет")]),
        ..crossing(
            "ua-ro-porubne-siret",
            "Porubne – Siret",
            Some((47.98, 26.06)),
        )
    };
    let mut content = empty(&["en"]);
    content.places = towns();
    content.sites = vec![
        siret,
        Site {
            place: "Kyiv".into(),
            ..site("hidden", None)
        },
    ];
    content.crossings = vec![
        crossing(
            "ua-pl-medyka-shehyni",
            "Medyka – Shehyni",
            Some((49.8, 22.94)),
        ),
        porubne,
    ];
    pack_of(&content)
}

fn first(pack: &Pack, text: &str) -> (String, NameFit) {
    let found = pack.find_place(text, 5).unwrap();
    let found = found
        .first()
        .unwrap_or_else(|| panic!("{text} is not found"));
    let id = match &found.kind {
        PlaceKind::Town { geonames_id } => geonames_id.to_string(),
        PlaceKind::Crossing { id } | PlaceKind::Site { id } => id.to_string(),
    };
    (id, found.fit)
}

#[test]
fn every_spelling_leads_to_the_place() {
    let pack = pack();
    for (text, id) in [
        ("Київ", "703448"),
        ("КИЇВ", "703448"),
        ("Киів", "703448"),
        ("Kyiv", "703448"),
        ("kiev", "703448"),
        ("Przemysl", "763442"),
        ("Пшемисль", "763442"),
        ("Siret", "ua-ro-porubne-siret"),
        ("Сірет", "ua-ro-porubne-siret"),
        ("Medyka", "ua-pl-medyka-shehyni"),
        ("Шегині", "ua-pl-medyka-shehyni"),
        ("medyka - shehyni", "ua-pl-medyka-shehyni"),
        ("Bucuresti", "683506"),
        (" Chișinău ", "618426"),
        ("Кам’янець Подільський", "103"),
        ("камянець-подільський", "103"),
    ] {
        assert_eq!(
            first(&pack, text),
            (id.to_owned(), NameFit::Whole),
            "{text}"
        );
    }
}

#[test]
fn whole_names_come_before_words_and_words_before_beginnings() {
    let pack = pack();
    let names = |text: &str| -> Vec<(String, NameFit)> {
        let found = pack.find_place(text, 5).unwrap();
        found
            .into_iter()
            .map(|place| (place.name, place.fit))
            .collect()
    };
    assert_eq!(
        names("marino"),
        [
            ("Marino".to_owned(), NameFit::Whole),
            ("San Marino".to_owned(), NameFit::Words)
        ]
    );
    assert_eq!(
        first(&pack, "podilskyi"),
        ("103".to_owned(), NameFit::Words)
    );
    // The capital before the small town.
    assert_eq!(names("ky")[0].0, "Kyiv");
    assert_eq!(names("ky")[1].0, "Kyjov");
}

#[test]
fn a_match_says_what_it_is_and_where() {
    let pack = pack();
    let kyiv = pack.find_place("Киев", 5).unwrap();
    assert_eq!(kyiv[0].name, "Kyiv");
    assert_eq!(kyiv[0].matched, "Киев");
    assert_eq!(
        (kyiv[0].population, kyiv[0].capital),
        (Some(2_900_000), true)
    );
    let kyiv = pack.find_place("kyiv", 5).unwrap();
    assert_eq!(
        kyiv[1].kind,
        PlaceKind::Site {
            id: parsed("hidden")
        }
    );
    assert_eq!((kyiv[1].point, kyiv[1].population), (None, None));
    assert_eq!(pack.find_place("kyiv", 1).unwrap().len(), 1);
}

#[test]
fn what_is_not_found_gives_similar_names() {
    let pack = pack();
    assert_eq!(pack.find_place("Przemsyl", 5).unwrap(), []);
    assert_eq!(
        pack.similar_place_names("Przemsyl", 3).unwrap()[0],
        "Przemyśl"
    );
    assert_eq!(pack.similar_place_names("Медика2", 3).unwrap()[0], "Медика");
    for text in [
        "",
        " ",
        "\0",
        "%",
        "'; DROP TABLE town; --",
        &"x".repeat(10_000),
    ] {
        assert_eq!(pack.find_place(text, 5).unwrap(), [], "{text:.20}");
        pack.similar_place_names(text, 3).unwrap();
    }
}

fn countries_around(lat: f64, lon: f64, within_m: f64) -> Vec<String> {
    let mut content = empty(&["en"]);
    content.places = [
        ("PL", (49.80, 22.93)),
        ("UA", (49.79, 23.15)),
        ("FJ", (-16.0, 179.95)),
        ("WF", (-16.0, -179.90)),
        ("NO", (89.95, 10.0)),
    ]
    .into_iter()
    .zip(1..)
    .map(|((country, at), number)| Place {
        country: parsed(country),
        ..place(number, "A town", at, 900, &[])
    })
    .collect();
    let from = waymark_base::geo::Point::new(lat, lon).unwrap();
    let found = pack_of(&content).countries_around(from, within_m).unwrap();
    found.iter().map(ToString::to_string).collect()
}

#[test]
fn countries_around_a_point_come_nearest_first_whatever_edge_lies_between() {
    assert_eq!(countries_around(49.80, 22.94, 20_000.0), ["PL", "UA"]);
    assert_eq!(countries_around(49.79, 23.13, 20_000.0), ["UA", "PL"]);
    assert_eq!(countries_around(49.80, 22.94, 5_000.0), ["PL"]);
    assert_eq!(countries_around(-16.0, -179.99, 20_000.0), ["FJ", "WF"]);
    assert_eq!(countries_around(89.95, -170.0, 20_000.0), ["NO"]);
    assert!(countries_around(0.0, 0.0, 200_000.0).is_empty());
}
