//! What stands near a place.

mod support;

use support::{at, engine, engine_at};
use waymark_engine::views::{OpenNow, StandpointKind, Status};
use waymark_engine::{EngineError, NearRequest};

fn ids<T>(things: &[T], id: impl Fn(&T) -> &String) -> Vec<&str> {
    things.iter().map(|thing| id(thing).as_str()).collect()
}

#[test]
fn a_town_at_a_crossing_has_two_countries_its_own_first() {
    let near = engine("en").near(&at("Medyka")).unwrap();
    assert_eq!(near.place.kind, StandpointKind::Place);
    assert_eq!(near.place.countries, ["PL", "UA"]);
    assert_eq!(near.place.crossing.as_deref(), Some("ua-pl-medyka"));
    let said = "Medyka – Shehyni. As of December 2025: listed as open by the border guards";
    assert_eq!(near.place.crossing_text.as_deref(), Some(said));
    assert_eq!(near.sheet.unwrap().id, "sixty-seconds");
    assert_eq!(
        ids(&near.contacts, |contact| &contact.id),
        [
            "pl-support-phone",
            "pl-support-email",
            "pl-support-chat",
            "pl-police-line",
            "ua-support-527",
            "pl-emergency-112",
            "ua-emergency-112",
        ]
    );
    // Doubtful numbers are counted; a short code of "several countries" is no help.
    assert_eq!(near.low_left_out, 1);
}

#[test]
fn a_town_away_from_the_border_has_its_own_country() {
    let near = engine("en").near(&at("Przemysl")).unwrap();
    assert_eq!(
        (near.place.name.as_str(), &near.place.countries[..]),
        ("Przemyśl", &["PL".to_owned()][..])
    );
    assert_eq!(near.place.crossing, None);
    assert_eq!(near.sheet.unwrap().id, "if-you-suspect");
    assert!(near.contacts.iter().all(|contact| contact.country == "PL"));
}

#[test]
fn a_crossing_is_found_by_its_name_and_says_what_is_not_known() {
    let near = engine("en").near(&at("Quiet – Tykhe")).unwrap();
    assert_eq!(near.place.kind, StandpointKind::Crossing);
    assert_eq!(near.place.countries, ["UA", "PL"]);
    assert_eq!(
        near.place.crossing_text.as_deref(),
        Some("Quiet – Tykhe: state not known")
    );
}

#[test]
fn a_crossing_that_nobody_located_says_so() {
    assert_eq!(
        engine("en").near(&at("Lost – Zahublene")),
        Err(EngineError::PlaceNotLocated)
    );
    let found = engine("en").place("Lost", 5).unwrap().places;
    assert_eq!((found[0].lat, found[0].lon), (None, None));
}

#[test]
fn coordinates_are_a_standpoint() {
    for place in [
        "49.8040, 22.9320",
        "49,8040; 22,9320",
        "N 49.8040 E 22.9320",
    ] {
        let near = engine("en").near(&at(place)).unwrap();
        assert_eq!(near.place.kind, StandpointKind::Point);
        assert_eq!((near.place.lat, near.place.lon), (49.804, 22.932));
        assert_eq!(near.place.countries, ["PL", "UA"]);
    }
    let far_out = engine("en").near(&at("0, -140")).unwrap();
    assert_eq!(far_out.place.countries, Vec::<String>::new());
    assert_eq!(
        engine("en").near(&at("91, 0")),
        Err(EngineError::ImpossiblePoint)
    );
}

#[test]
fn sites_are_honest_about_their_state_and_their_distance() {
    let engine = engine("en");
    let near = engine.near(&at("Przemysl")).unwrap();
    assert_eq!(
        ids(&near.places, |site| &site.id),
        ["pl-open", "pl-medyka", "fj-taveuni"]
    );
    assert_eq!(near.past_left_out, 1);
    let open = &near.places[0];
    assert_eq!((open.status, open.open), (Status::Open, OpenNow::Open));
    assert_eq!(open.status_text, "open, as of September 2026");
    assert_eq!(open.distance_text.as_deref(), Some("700 m"));
    let old = &near.places[1];
    assert_eq!((old.status, old.open), (Status::Unknown, OpenNow::Unknown));
    assert_eq!(old.status_text, "not confirmed since June 2023, call first");
    assert_eq!(
        (old.distance_text.as_deref(), old.distance_m),
        (Some("about 12 km"), Some(12_000.0))
    );
    let past = NearRequest {
        include_past: true,
        ..at("Przemysl")
    };
    let closed = &engine.near(&past).unwrap().places[1];
    assert_eq!(
        (closed.id.as_str(), closed.status),
        ("pl-closed", Status::Closed)
    );
    assert_eq!(closed.successor_name.as_deref(), Some("Place pl-open"));
}

#[test]
fn within_a_town_there_is_no_distance_to_a_town() {
    let near = engine("en").near(&at("Medyka")).unwrap();
    let site = &near.places[0];
    assert_eq!(
        (site.id.as_str(), site.distance_m),
        ("pl-medyka", Some(0.0))
    );
    assert_eq!(site.distance_text.as_deref(), Some("in this town"));
    assert_eq!(
        (site.bearing_deg, site.bearing_text.as_deref()),
        (None, None)
    );
}

#[test]
fn the_same_site_was_open_when_the_evidence_was_young() {
    let near = engine_at("en", "2024-06-01T10:00:00Z")
        .near(&at("Medyka"))
        .unwrap();
    assert_eq!(near.places[0].status, Status::Open);
}

#[test]
fn the_antimeridian_is_no_wall() {
    let near = engine("en").near(&at("-16.85, 179.99")).unwrap();
    assert_eq!(near.places[0].id, "fj-taveuni");
    assert_eq!(near.places[0].distance_m, Some(3_000.0));
    assert_eq!(near.places[0].bearing_text.as_deref(), Some("east"));
}

#[test]
fn several_places_of_one_name_are_all_offered() {
    let near = engine("en").near(&at("Ostrow")).unwrap();
    assert_eq!(near.place.id.as_deref(), Some("geonames-300"));
    assert_eq!(ids(&near.place.others, |place| &place.id), ["geonames-200"]);
    // The crossing and the site of the same name stand at the same spot.
    assert!(
        engine("en")
            .near(&at("Medyka"))
            .unwrap()
            .place
            .others
            .is_empty()
    );
}

#[test]
fn a_country_may_follow_a_comma() {
    for place in ["Kyiv, Ukraine", "Kyiv, UA", "Київ, Україна"] {
        assert_eq!(
            engine("en").near(&at(place)).unwrap().place.countries,
            ["UA"],
            "{place}"
        );
    }
    assert!(engine("en").near(&at("Kyiv, Poland")).is_err());
}

#[test]
fn an_unknown_place_brings_similar_names() {
    let Err(EngineError::UnknownPlace { similar }) = engine("en").near(&at("Przemysk")) else {
        panic!("a place was found")
    };
    assert!(
        similar.iter().any(|name| name.starts_with("Przemy")),
        "{similar:?}"
    );
    // Two places begin so: none of them is taken for meant.
    let Err(EngineError::UnknownPlace { similar }) = engine("en").near(&at("Ostr")) else {
        panic!("a place was found")
    };
    assert_eq!(similar, ["Ostrów"]);
    assert!(matches!(
        engine("en").near(&at("")),
        Err(EngineError::UnknownPlace { .. })
    ));
}

#[test]
fn wishes_change_the_order_and_nothing_is_lost() {
    let engine = engine("en");
    let plain = engine.near(&at("Medyka")).unwrap().contacts.len();
    let wish = NearRequest {
        topic: Some("emergency".to_owned()),
        language_wanted: Some("Ukrainian".to_owned()),
        ..at("Medyka")
    };
    let near = engine.near(&wish).unwrap();
    assert_eq!(near.contacts[0].id, "pl-emergency-112");
    assert_eq!(near.contacts.len(), plain);
    let one = NearRequest {
        contact_limit: 1,
        ..at("Medyka")
    };
    let near = engine.near(&one).unwrap();
    assert_eq!(
        (near.contacts[0].id.as_str(), near.more_contacts),
        ("pl-emergency-112", 6)
    );
    for wrong in [
        NearRequest {
            topic: Some("x".to_owned()),
            ..at("Medyka")
        },
        NearRequest {
            language_wanted: Some("Klingon".to_owned()),
            ..at("Medyka")
        },
    ] {
        assert!(engine.near(&wrong).is_err());
    }
}

#[test]
fn a_sensitive_site_has_a_number_and_a_district_and_no_place() {
    let site = engine("en").site("pl-shelter").unwrap();
    assert_eq!(
        (site.lat, site.lon, site.distance_m, site.precision),
        (None, None, None, None)
    );
    assert_eq!(site.address.as_deref(), Some("north of the town"));
    assert!(
        site.actions
            .iter()
            .all(|action| !action.target.starts_with("geo:"))
    );
    assert_eq!(site.actions[0].target, "tel:+48600000003");
}
