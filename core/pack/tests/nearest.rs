//! The nearest sites are exactly those that measuring every site would give.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::{empty, pack_of, site, status};
use proptest::prelude::*;
use waymark_base::geo::Point;
use waymark_pack::records::Site;
use waymark_pack::vocabulary::SiteState;

fn latitude() -> impl Strategy<Value = f64> {
    prop_oneof![4 => -90.0..=90.0, 1 => Just(90.0), 1 => Just(-90.0), 1 => 89.99..=90.0, 1 => Just(0.0)]
}

fn longitude() -> impl Strategy<Value = f64> {
    prop_oneof![4 => -180.0..=180.0, 1 => Just(180.0), 1 => Just(-180.0), 2 => 179.99..=180.0, 2 => -180.0..=-179.99]
}

fn anywhere() -> impl Strategy<Value = (f64, f64)> {
    (latitude(), longitude())
}

/// Towns with many sites each, some of them at one spot.
fn clustered() -> impl Strategy<Value = Vec<(f64, f64)>> {
    let town = (
        anywhere(),
        prop::collection::vec((0.0..0.05, 0.0..0.05, any::<bool>()), 1..60),
    );
    prop::collection::vec(town, 1..8).prop_map(|towns| {
        let mut points = Vec::new();
        for ((lat, lon), sites) in towns {
            for (north, east, apart) in sites {
                let (north, east) = if apart { (north, east) } else { (0.0, 0.0) };
                points.push(((lat - north).max(-90.0), (lon - east).max(-180.0)));
            }
        }
        points
    })
}

fn points() -> impl Strategy<Value = Vec<(f64, f64)>> {
    prop_oneof![prop::collection::vec(anywhere(), 0..400), clustered()]
}

/// Every third site is past; ids run against the order of the points.
fn sites(points: &[(f64, f64)]) -> Vec<Site> {
    let numbered = points.iter().enumerate();
    numbered
        .map(|(index, point)| {
            let mut site = site(&format!("s{:04}", 9999 - index), Some(*point));
            if index % 3 == 0 {
                site.history = vec![status(SiteState::Open), status(SiteState::Historic)];
            }
            site
        })
        .collect()
}

fn measured(sites: &[Site], from: Point, limit: usize, past: bool) -> Vec<(String, f64)> {
    let mut all: Vec<(String, f64)> = sites
        .iter()
        .filter(|site| past || site.history.is_empty())
        .map(|site| {
            (
                site.id.to_string(),
                from.path_to(&site.point.unwrap()).distance_m,
            )
        })
        .collect();
    all.sort_by(|(id_a, a), (id_b, b)| a.total_cmp(b).then(id_a.cmp(id_b)));
    all.truncate(limit);
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_nearest_sites_are_those_of_a_full_search(
        points in points(), from in prop::collection::vec(anywhere(), 4), limit in 1usize..40,
    ) {
        let sites = sites(&points);
        let mut content = empty(&["en"]);
        content.sites = sites.clone();
        let pack = pack_of(&content);
        let among = points.iter().copied().take(3);
        for (lat, lon) in from.into_iter().chain(among) {
            let from = Point::new(lat, lon).unwrap();
            for past in [false, true] {
                let found = pack.nearest_sites(from, limit, past).unwrap();
                let found: Vec<(String, f64)> = found
                    .into_iter()
                    .map(|near| (near.site.id.to_string(), near.path.distance_m))
                    .collect();
                prop_assert_eq!(found, measured(&sites, from, limit, past));
            }
        }
    }
}

#[test]
fn no_limit_and_no_sites_are_no_trouble() {
    let pack = pack_of(&empty(&["en"]));
    let from = Point::new(0.0, 0.0).unwrap();
    assert_eq!(pack.nearest_sites(from, usize::MAX, true).unwrap(), []);
    assert_eq!(pack.nearest_sites(from, 0, true).unwrap(), []);
}
