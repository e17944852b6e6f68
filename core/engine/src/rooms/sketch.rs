//! A sketch of what lies around a place, drawn without a map. Nothing of it is kept.

use std::collections::BTreeSet;

use waymark_base::Id;
use waymark_base::geo::Point;
use waymark_base::plane::Plane;
use waymark_language::Key;
use waymark_pack::records::{Crossing, Outline, Site};
use waymark_pack::vocabulary::Precision;

use super::hotlines::count;
use super::standpoint::Standpoint;
use crate::desk::{Room, id};
use crate::rules::square::{MOST_KM, Spot, inside, most_times, scales_km, side_km};
use crate::views::{
    SketchLine, SketchPoint, SketchPointKind, SketchScale, SketchView, StandpointKind,
};
use crate::{EngineError, SketchRequest};

/// More crossings than this would hide each other.
const MOST_CROSSINGS: usize = 12;

/// The square, with its middle where the reader stands.
struct Square {
    plane: Plane,
    side_km: f64,
}

impl Square {
    /// The square around a point that is wide enough for what is to be shown.
    fn around(middle: &Point, shown: &[(&Site, Point)]) -> Self {
        let plane = Plane::around(middle);
        let sides = shown.iter().map(|(_, point)| to_one_side_km(&plane, point));
        let side_km = side_km(sides.fold(0.0, f64::max));
        Self { plane, side_km }
    }

    /// Where a point lies, as shares of the side.
    fn spot(&self, point: &Point) -> Spot {
        let side_m = self.side_km * 1000.0;
        let [east, north] = self.plane.place(point);
        [0.5 + east / side_m, 0.5 - north / side_m]
    }

    fn holds(&self, point: &Point) -> bool {
        let within = |share: &f64| (0.0..=1.0).contains(share);
        self.spot(point).iter().all(within)
    }
}

impl Room<'_> {
    pub(crate) fn sketch(&self, request: &SketchRequest) -> Result<SketchView, EngineError> {
        let at = self.standpoint(&request.place)?;
        let sites = self.sites_called(&request.sites)?;
        let shown = within_reach(&at.point, &sites);
        let square = Square::around(&at.point, &shown);
        let crossings = self.crossings_in(&square, &at)?;
        let outlines = self.outlines_in(&square, &at)?;
        let mut points = vec![self.standpoint_on(&square, &at)?];
        points.extend(
            shown
                .iter()
                .map(|site| self.site_on(&square, &at.point, *site)),
        );
        points.extend(
            crossings
                .iter()
                .filter_map(|one| self.crossing_on(&square, &at.point, one)),
        );
        let lines = lines(&square, &outlines);
        let scales = self.scales(&square);
        let first = scales.first().cloned();
        let (scale_text, scale_share) =
            first.map_or_else(Default::default, |scale| (scale.text, scale.share));
        Ok(SketchView {
            spoken_text: self.spoken(&square, &at, [shown.len(), crossings.len()]),
            north_text: self.text(Key::SketchNorth),
            caution_text: self.caution_text(lines.is_empty()),
            left_out_text: self.counted(Key::SketchLeftOut, count(sites.len() - shown.len())),
            sources: self.drawn_by(&outlines, &shown, &crossings)?,
            lines,
            points,
            kilometres: square.side_km,
            scale_text,
            scale_share,
            scales,
            most_times: single(most_times(square.side_km)),
        })
    }

    fn scales(&self, square: &Square) -> Vec<SketchScale> {
        let scale = |(times, km): (f64, u16)| {
            let number = self.reader.text.number(u64::from(km));
            SketchScale {
                times: single(times),
                text: self.format(Key::DistanceKilometres, &[("number", (&number).into())]),
                share: share(f64::from(km) / square.side_km),
            }
        };
        let scales = scales_km(square.side_km);
        scales.into_iter().map(scale).collect()
    }

    fn sites_called(&self, ids: &[String]) -> Result<Vec<Site>, EngineError> {
        let site = |text: &String| self.pack().site(&id(text)?)?.ok_or(EngineError::NotFound);
        ids.iter().map(site).collect()
    }

    /// The crossings to show, the nearest first. One at which the reader stands is there
    /// already.
    fn crossings_in(&self, square: &Square, at: &Standpoint) -> Result<Vec<Crossing>, EngineError> {
        let mut found = self.pack().crossings()?;
        let here = |one: &Crossing| at.id.as_deref() == Some(one.id.as_str());
        found.retain(|one| !here(one) && one.point.is_some_and(|point| square.holds(&point)));
        let metres = |one: &Crossing| one.point.map_or(0.0, |p| at.point.great_circle_m(&p));
        found.sort_by(|a, b| metres(a).total_cmp(&metres(b)));
        found.truncate(MOST_CROSSINGS);
        Ok(found)
    }

    fn outlines_in(&self, square: &Square, at: &Standpoint) -> Result<Vec<Outline>, EngineError> {
        // As far as its corners, and a little more, because distances on the plane are not
        // exact to the last metre.
        let corner_m = square.side_km * 1000.0 * 0.5 * std::f64::consts::SQRT_2 * 1.01;
        Ok(self.pack().outlines_around(at.point, corner_m)?)
    }

    fn standpoint_on(&self, square: &Square, at: &Standpoint) -> Result<SketchPoint, EngineError> {
        let exact = match (at.kind, &at.id) {
            (StandpointKind::Point, _) => true,
            (StandpointKind::Site, Some(site)) => {
                let site = self.pack().site(&id(site)?)?;
                site.is_some_and(|site| site.precision == Some(Precision::Exact))
            }
            (StandpointKind::Crossing, _) => at.crossing.as_ref().is_some_and(is_exact),
            _ => false,
        };
        Ok(SketchPoint {
            id: at.id.clone(),
            label: at.name.clone(),
            text: self.text(Key::SketchStandpoint),
            ..point(square, SketchPointKind::Standpoint, &at.point, exact)
        })
    }

    fn site_on(&self, square: &Square, at: &Point, (site, place): (&Site, Point)) -> SketchPoint {
        let exact = site.precision == Some(Precision::Exact);
        let today = self.status_today(site);
        SketchPoint {
            id: Some(site.id.to_string()),
            label: self.pick(&site.name, &site.names).to_owned(),
            text: self.described(self.status_text(today), exact, at, &place),
            status: Some(today.status),
            ..point(square, SketchPointKind::Site, &place, exact)
        }
    }

    fn crossing_on(&self, square: &Square, at: &Point, crossing: &Crossing) -> Option<SketchPoint> {
        let (place, exact) = (crossing.point?, is_exact(crossing));
        Some(SketchPoint {
            id: Some(crossing.id.to_string()),
            label: self.pick(&crossing.name, &crossing.names).to_owned(),
            text: self.described(self.text(Key::SketchCrossing), exact, at, &place),
            ..point(square, SketchPointKind::Crossing, &place, exact)
        })
    }

    /// What something is, and how it lies from where the reader stands.
    fn described(&self, what: String, exact: bool, at: &Point, place: &Point) -> String {
        let seen = self.seen(exact, at.path_to(place)).into_words();
        let parts: Vec<String> = std::iter::once(what).chain(seen).collect();
        parts.join(" · ")
    }

    fn spoken(&self, square: &Square, at: &Standpoint, [sites, crossings]: [usize; 2]) -> String {
        let across = self.reader.text.distance(square.side_km * 1000.0);
        self.format(
            Key::SketchSpoken,
            &[
                ("place", at.name.as_str().into()),
                ("across", (&across).into()),
                ("sites", (sites as u64).into()),
                ("crossings", (crossings as u64).into()),
            ],
        )
    }

    fn caution_text(&self, without_lines: bool) -> String {
        let mut texts = vec![self.text(Key::SketchCaution)];
        if without_lines {
            texts.push(self.text(Key::SketchNoLines));
        }
        texts.join(" ")
    }

    fn drawn_by(
        &self,
        outlines: &[Outline],
        sites: &[(&Site, Point)],
        crossings: &[Crossing],
    ) -> Result<Vec<crate::views::SourceView>, EngineError> {
        let mut used: BTreeSet<&Id> = outlines.iter().map(|outline| &outline.source).collect();
        used.extend(
            sites
                .iter()
                .filter_map(|(site, _)| site.coordinate_source.as_ref()),
        );
        used.extend(
            crossings
                .iter()
                .filter_map(|one| one.coordinate_source.as_ref()),
        );
        let known = self.sources()?;
        let sources = used.into_iter().filter_map(|id| known.get(id));
        Ok(sources.map(|source| self.source_view(source)).collect())
    }
}

/// The sites that fit into the widest square, with their places. The build refuses a
/// sensitive site with a place; a pack from elsewhere may have been made by another build.
fn within_reach<'s>(middle: &Point, sites: &'s [Site]) -> Vec<(&'s Site, Point)> {
    let plane = Plane::around(middle);
    let located = sites.iter().filter(|site| !site.sensitive);
    let located = located.filter_map(|site| Some((site, site.point?)));
    located
        .filter(|(_, point)| to_one_side_km(&plane, point) <= MOST_KM / 2.0)
        .collect()
}

fn is_exact(crossing: &Crossing) -> bool {
    crossing.precision == Some(Precision::Exact)
}

/// How far a point lies to the side, or up or down, whichever is more.
fn to_one_side_km(plane: &Plane, point: &Point) -> f64 {
    let [east, north] = plane.place(point);
    east.abs().max(north.abs()) / 1000.0
}

/// A point without its words.
fn point(square: &Square, kind: SketchPointKind, place: &Point, exact: bool) -> SketchPoint {
    let [x, y] = square.spot(place).map(share);
    SketchPoint {
        kind,
        id: None,
        label: String::new(),
        text: String::new(),
        x,
        y,
        exact,
        status: None,
    }
}

fn lines(square: &Square, outlines: &[Outline]) -> Vec<SketchLine> {
    let units = f64::from(Outline::UNITS);
    let place = |[lat, lon]: &[i32; 2]| {
        let point = Point::new(f64::from(*lat) / units, f64::from(*lon) / units);
        point.ok().map(|point| square.spot(&point))
    };
    let mut lines = Vec::new();
    for outline in outlines {
        let spots: Vec<Spot> = outline.points.iter().filter_map(place).collect();
        lines.extend(inside(&spots).into_iter().map(|part| SketchLine {
            xy: part.into_iter().flatten().map(share).collect(),
        }));
    }
    lines
}

/// A share as a view carries it.
fn share(share: f64) -> f32 {
    single(share.clamp(0.0, 1.0))
}

/// A number as a view carries it: seven digits are finer than any screen.
#[expect(clippy::cast_possible_truncation, reason = "a share, or some hundreds")]
fn single(number: f64) -> f32 {
    number as f32
}
