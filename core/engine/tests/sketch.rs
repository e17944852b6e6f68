//! Sketches of what lies around a place.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

mod support;

use std::path::Path;
use std::sync::{Arc, LazyLock};

use proptest::prelude::*;
use proptest::sample::subsequence;
use support::engine;
use waymark_author::{compile, load};
use waymark_base::FixedClock;
use waymark_base::geo::Point;
use waymark_engine::views::{SketchPoint, SketchPointKind, SketchScale, SketchView, Status};
use waymark_engine::{Engine, EngineError, PackLocation, SketchRequest};

fn request(place: &str, sites: &[&str]) -> SketchRequest {
    SketchRequest {
        place: place.to_owned(),
        sites: sites.iter().map(|id| (*id).to_owned()).collect(),
    }
}

fn of_kind(view: &SketchView, kind: SketchPointKind) -> Vec<&SketchPoint> {
    view.points.iter().filter(|p| p.kind == kind).collect()
}

#[test]
fn the_reader_stands_in_the_middle_among_border_sites_and_crossings() {
    let asked = request("Medyka", &["pl-open", "pl-medyka"]);
    let view = engine("uk").sketch(&asked).unwrap();
    let here = &view.points[0];
    assert_eq!(
        (here.kind, here.label.as_str()),
        (SketchPointKind::Standpoint, "Medyka")
    );
    assert!((here.x - 0.5).abs() < 1e-6 && (here.y - 0.5).abs() < 1e-6 && !here.exact);
    let [open, medyka] = of_kind(&view, SketchPointKind::Site)[..] else {
        panic!("{:?}", view.points)
    };
    assert_eq!(open.label, "Точка безпеки Перемишль");
    assert_eq!((open.status, open.exact), (Some(Status::Open), true));
    assert_eq!(
        (medyka.status, medyka.exact),
        (Some(Status::Unknown), false)
    );
    // Przemyśl lies to the west of Medyka, and is the farther of the two.
    let room = 0.5 - 0.5 / 1.15;
    assert!((f64::from(open.x) - room).abs() < 1e-3, "{}", open.x);
    assert!(!of_kind(&view, SketchPointKind::Crossing).is_empty());
    assert!(!view.lines.is_empty(), "the border runs here");
    assert!(
        (25.0..29.0).contains(&view.kilometres),
        "{}",
        view.kilometres
    );
    assert_eq!(view.scale_text, "5 км");
    assert!((f64::from(view.scale_share) * view.kilometres - 5.0).abs() < 1e-3);
    assert_eq!(view.sources[0].id, "network-2023");
    assert_eq!(view.left_out_text, None);
}

#[test]
fn whoever_does_not_see_the_sketch_hears_the_same() {
    let asked = request("Medyka", &["pl-open", "pl-medyka"]);
    let view = engine("en").sketch(&asked).unwrap();
    let said = waymark_language::plain(&format!("{} {}", view.spoken_text, view.north_text));
    assert_eq!(
        said,
        "Sketch of 27 km around Medyka. 2 support places and one border crossing on it; \
         they are listed below. North is at the top."
    );
    let texts: Vec<&str> = view
        .points
        .iter()
        .map(|point| point.text.as_str())
        .collect();
    assert_eq!(texts[0], "Where you look from");
    let path = "12 km · west";
    assert!(texts[1].ends_with(path), "{texts:?}");
    assert!(texts[2].ends_with("in this town"), "{texts:?}");
    assert!(texts[3].starts_with("Border crossing · "), "{texts:?}");
}

#[test]
fn coordinates_and_crossings_are_standpoints_too() {
    let engine = engine("en");
    let view = engine.sketch(&request("49.8, 22.94", &[])).unwrap();
    assert!(view.points[0].exact && view.points[0].id.is_none());
    assert!((view.kilometres - 20.0).abs() < 1e-9);
    let crossing = engine.sketch(&request("Medyka – Shehyni", &[])).unwrap();
    let ids: Vec<_> = crossing.points.iter().map(|point| &point.id).collect();
    assert!(ids[0].is_some() && !ids[1..].contains(&ids[0]), "{ids:?}");
}

#[test]
fn what_is_hidden_or_far_away_is_counted_and_not_shown() {
    let sites = ["pl-open", "pl-shelter", "fj-taveuni"];
    let view = engine("en").sketch(&request("Medyka", &sites)).unwrap();
    let shown = of_kind(&view, SketchPointKind::Site);
    assert_eq!(shown.len(), 1);
    let text = view.left_out_text.unwrap();
    assert_eq!(text, "2 places are not on the sketch.");
    assert!(!format!("{:?}", view.points).contains("shelter"));
}

#[test]
fn a_sketch_without_lines_says_so() {
    let view = engine("en").sketch(&request("0, 0", &[])).unwrap();
    assert!(view.lines.is_empty() && view.sources.is_empty());
    assert!(
        view.caution_text
            .ends_with("No border and no coast is known here.")
    );
}

#[test]
fn what_cannot_be_sketched_is_a_typed_error() {
    let engine = engine("en");
    let sketch = |place: &str, sites: &[&str]| engine.sketch(&request(place, sites)).unwrap_err();
    assert!(matches!(
        sketch("Nowhereville", &[]),
        EngineError::UnknownPlace { .. }
    ));
    assert_eq!(sketch("91, 0", &[]), EngineError::ImpossiblePoint);
    for id in ["no-such-site", "No Id", "pl-support-phone"] {
        assert_eq!(sketch("Medyka", &[id]), EngineError::NotFound, "{id}");
    }
}

/// The real content.
struct Real {
    engine: Engine,
    /// Id and place of every site that may be shown.
    sites: Vec<(String, Point)>,
}

static REAL: LazyLock<Real> = LazyLock::new(|| {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let loaded = load(&content).ok().unwrap();
    let bytes: &[u8] = Vec::leak(compile(&loaded).unwrap());
    let clock = Arc::new(FixedClock("2026-11-21T10:30:00Z".parse().unwrap()));
    let sites = loaded.sites.iter().map(|site| &site.record);
    Real {
        engine: Engine::open(PackLocation::BuiltIn(bytes), clock, &["en".to_owned()]).unwrap(),
        sites: sites
            .filter_map(|site| Some((site.id.to_string(), site.point?)))
            .collect(),
    }
});

fn shares(view: &SketchView) -> impl Iterator<Item = f32> + '_ {
    let of_lines = view.lines.iter().flat_map(|line| &line.xy).copied();
    of_lines.chain(view.points.iter().flat_map(|point| [point.x, point.y]))
}

/// How far from the middle a point is drawn, in kilometres.
fn drawn_km(view: &SketchView, point: &SketchPoint) -> f64 {
    let (x, y) = (f64::from(point.x) - 0.5, f64::from(point.y) - 0.5);
    x.hypot(y) * view.kilometres
}

/// However near somebody looks, a scale stands there that is neither too long nor too
/// short, and nobody looks nearer than ten kilometres from side to side.
fn scales_fit(view: &SketchView) -> bool {
    let ends = view.scales.iter().skip(1).map(|scale| scale.times);
    let ends = ends.chain([view.most_times]);
    let held = |(scale, end): (&SketchScale, f32)| {
        (0.05..0.301).contains(&(scale.share * scale.times))
            && scale.share * end < 0.301
            && scale.times < end
    };
    let first = view.scales.first().is_some_and(|scale| {
        scale.times.to_bits() == 1.0_f32.to_bits()
            && (&scale.text, scale.share.to_bits())
                == (&view.scale_text, view.scale_share.to_bits())
    });
    let nearest = view.kilometres / f64::from(view.most_times);
    first && view.scales.iter().zip(ends).all(held) && (nearest - 10.0).abs() < 1e-3
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn everything_lies_in_the_square_and_as_far_away_as_it_is(
        lat in 36.0..56.0_f64, lon in 12.0..32.0_f64,
        asked in subsequence((0..REAL.sites.len()).collect::<Vec<_>>(), 0..12),
    ) {
        let from = Point::new(lat, lon).unwrap();
        let sites = asked.iter().map(|number| REAL.sites[*number].0.clone());
        let asked = SketchRequest { place: format!("{lat}, {lon}"), sites: sites.collect() };
        let view = REAL.engine.sketch(&asked).unwrap();
        prop_assert!((20.0..=800.0).contains(&view.kilometres));
        prop_assert!(shares(&view).all(|share| (0.0..=1.0).contains(&share)));
        prop_assert!(view.lines.iter().all(|line| line.xy.len() >= 4 && line.xy.len() % 2 == 0));
        prop_assert!((0.05..=0.31).contains(&view.scale_share));
        prop_assert!(scales_fit(&view), "{:?}", view.scales);
        let shown = of_kind(&view, SketchPointKind::Site);
        for point in &shown {
            let place = REAL.sites.iter().find(|(id, _)| Some(id) == point.id.as_ref()).unwrap().1;
            let path = from.path_to(&place);
            let drawn = drawn_km(&view, point) * 1000.0;
            prop_assert!((drawn - path.distance_m).abs() <= path.distance_m * 0.01 + 1.0);
        }
        prop_assert_eq!(view.left_out_text.is_some(), shown.len() < asked.sites.len());
    }
}
