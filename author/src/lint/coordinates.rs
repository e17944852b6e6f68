//! Coordinates that can be: on land of the right country, and the right way round.

use std::collections::BTreeMap;

use waymark_base::geo::Point;
use waymark_base::{CountryCode, Id};
use waymark_pack::records::Place;
use waymark_pack::vocabulary::Precision;

use super::{Lint, Part};

/// How far, in degrees, a place may lie outside the rectangle around the places
/// of its country: villages and border posts lie beyond the last town.
const MARGIN: f64 = 1.0;

/// How far, in metres, coordinates taken from a place may lie from it.
const SAME_PLACE_M: f64 = 2_000.0;

pub(super) fn check(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    let boxes = boxes(&loaded.places);
    let places: BTreeMap<u32, &Place> = loaded
        .places
        .iter()
        .map(|place| (place.geonames_id, place))
        .collect();
    // A sensitive site may have none at all, and another check says so.
    for site in loaded.sites.iter().filter(|site| !site.record.sensitive) {
        let Some(point) = site.record.point else {
            continue;
        };
        let part = Part::whole(&site.origin);
        possible(lint, part, point, &[site.record.country], &boxes);
        explained(
            lint,
            part,
            site.record.precision,
            site.record.coordinate_source.as_ref(),
        );
        linked(lint, part, &site.record.id, point, &places);
    }
    for crossing in &loaded.crossings {
        let Some(point) = crossing.record.point else {
            continue;
        };
        let part = Part::whole(&crossing.origin);
        possible(lint, part, point, &crossing.record.countries, &boxes);
        explained(
            lint,
            part,
            crossing.record.precision,
            crossing.record.coordinate_source.as_ref(),
        );
        linked(lint, part, &crossing.record.id, point, &places);
    }
}

struct Box {
    lat: (f64, f64),
    lon: (f64, f64),
}

impl Box {
    fn holds(&self, lat: f64, lon: f64) -> bool {
        let within =
            |value: f64, (low, high): (f64, f64)| (low - MARGIN..=high + MARGIN).contains(&value);
        within(lat, self.lat) && within(lon, self.lon)
    }
}

/// The rectangle around the places of each country. One place (a capital) says
/// nothing of the size of a country, so at least three are asked for.
fn boxes(places: &[Place]) -> BTreeMap<CountryCode, Box> {
    let mut by_country: BTreeMap<CountryCode, Vec<Point>> = BTreeMap::new();
    for place in places {
        by_country
            .entry(place.country)
            .or_default()
            .push(place.point);
    }
    by_country.retain(|_, points| points.len() >= 3);
    let around = |values: Vec<f64>| {
        let low = values.iter().copied().fold(f64::INFINITY, f64::min);
        (
            low,
            values.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        )
    };
    let to_box = |points: Vec<Point>| Box {
        lat: around(points.iter().map(Point::lat).collect()),
        lon: around(points.iter().map(Point::lon).collect()),
    };
    by_country
        .into_iter()
        .map(|(country, points)| (country, to_box(points)))
        .collect()
}

fn possible(
    lint: &mut Lint<'_>,
    part: Part<'_>,
    point: Point,
    countries: &[CountryCode],
    boxes: &BTreeMap<CountryCode, Box>,
) {
    let at = part.at("lat");
    let (lat, lon) = (point.lat(), point.lon());
    if lat.abs() < 0.01 && lon.abs() < 0.01 {
        lint.error(
            &at,
            "0, 0 is a mistake of some software",
            "leave lat and lon out where unknown",
        );
        return;
    }
    let known: Vec<&Box> = countries
        .iter()
        .filter_map(|country| boxes.get(country))
        .collect();
    if known.is_empty() || known.iter().any(|one| one.holds(lat, lon)) {
        return;
    }
    let names = countries
        .iter()
        .map(CountryCode::as_str)
        .collect::<Vec<_>>()
        .join(" or ");
    if known.iter().any(|one| one.holds(lon, lat)) {
        let message = format!("{lat}, {lon} is not in {names}, and {lon}, {lat} is");
        lint.error(&at, message, "lat and lon are swapped");
    } else {
        let message = format!("{lat}, {lon} lies outside {names} as the gazetteer knows it");
        lint.warn(&at, message, "look at the coordinates again");
    }
}

fn explained(
    lint: &mut Lint<'_>,
    part: Part<'_>,
    precision: Option<Precision>,
    source: Option<&Id>,
) {
    if precision.is_none() {
        let help = "add precision = \"exact\" or \"town\"";
        lint.error(&part.at("lat"), "coordinates without a precision", help);
    }
    if source.is_none() {
        let help = "add coordinate_source = \"…\" with the id of a source";
        lint.error(&part.at("lat"), "coordinates without a source", help);
    }
}

/// Coordinates said to be those of a place of the gazetteer are.
fn linked(
    lint: &mut Lint<'_>,
    part: Part<'_>,
    id: &Id,
    point: Point,
    places: &BTreeMap<u32, &Place>,
) {
    // Villages are in GeoNames and not in our gazetteer: those cannot be compared.
    let link = lint
        .loaded
        .place_links
        .get(id)
        .and_then(|link| places.get(link));
    if let Some(place) = link
        && point.path_to(&place.point).distance_m > SAME_PLACE_M
    {
        let message = format!("the coordinates are not those of {}", place.name);
        lint.error(
            &part.at("place_geonames"),
            message,
            "correct them, or the GeoNames id",
        );
    }
}
