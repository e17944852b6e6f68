//! Points on the WGS84 ellipsoid, distances and bearings.

use std::sync::LazyLock;

use geographiclib_rs::{Geodesic, InverseGeodesic};
use serde::{Deserialize, Serialize};

/// Mean radius of the Earth in metres (IUGG), for the great-circle prefilter.
pub const MEAN_RADIUS_M: f64 = 6_371_008.8;

/// A great-circle distance on the mean sphere differs from the distance on the
/// WGS84 ellipsoid by less than this share (0.56 % at most, between the poles'
/// and the equator's radii of curvature; rounded up).
pub const GREAT_CIRCLE_ERROR: f64 = 0.006;

static WGS84: LazyLock<Geodesic> = LazyLock::new(Geodesic::wgs84);

/// A place on the Earth, WGS84, in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Coordinates", into = "Coordinates")]
pub struct Point {
    lat: f64,
    lon: f64,
}

#[derive(Serialize, Deserialize)]
struct Coordinates {
    lat: f64,
    lon: f64,
}

/// The numbers cannot be a latitude and a longitude.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("give a latitude from -90 to 90 and a longitude from -180 to 180, in degrees")]
pub struct InvalidPoint;

/// How far, and in which direction.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Path {
    /// Length of the shortest path on the ellipsoid, in metres.
    pub distance_m: f64,
    /// Direction at the start, in degrees clockwise from north, 0 to 360.
    pub bearing_deg: f64,
}

impl Point {
    /// Checks the ranges; both numbers in degrees.
    pub fn new(lat: f64, lon: f64) -> Result<Self, InvalidPoint> {
        if (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon) {
            Ok(Self { lat, lon })
        } else {
            Err(InvalidPoint)
        }
    }

    /// Latitude in degrees, north positive.
    pub fn lat(&self) -> f64 {
        self.lat
    }

    /// Longitude in degrees, east positive.
    pub fn lon(&self) -> f64 {
        self.lon
    }

    /// The shortest path to another point on the WGS84 ellipsoid (Karney's
    /// method, exact to nanometres).
    pub fn path_to(&self, other: &Self) -> Path {
        let (distance_m, azimuth, _, _) = InverseGeodesic::<(f64, f64, f64, f64)>::inverse(
            &*WGS84, self.lat, self.lon, other.lat, other.lon,
        );
        Path {
            distance_m,
            bearing_deg: azimuth.rem_euclid(360.0),
        }
    }

    /// Great-circle distance in metres on the mean sphere: within
    /// [`GREAT_CIRCLE_ERROR`] of the true distance, and some twenty times faster.
    pub fn great_circle_m(&self, other: &Self) -> f64 {
        let (lat_a, lat_b) = (self.lat.to_radians(), other.lat.to_radians());
        let half_lat = ((lat_b - lat_a) / 2.0).sin();
        let half_lon = ((other.lon - self.lon).to_radians() / 2.0).sin();
        let h = half_lat * half_lat + lat_a.cos() * lat_b.cos() * half_lon * half_lon;
        2.0 * MEAN_RADIUS_M * h.clamp(0.0, 1.0).sqrt().asin()
    }
}

impl TryFrom<Coordinates> for Point {
    type Error = InvalidPoint;

    fn try_from(coordinates: Coordinates) -> Result<Self, InvalidPoint> {
        Self::new(coordinates.lat, coordinates.lon)
    }
}

impl From<Point> for Coordinates {
    fn from(point: Point) -> Self {
        Self {
            lat: point.lat,
            lon: point.lon,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn point(lat: f64, lon: f64) -> Point {
        Point::new(lat, lon).unwrap()
    }

    #[test]
    fn distances_agree_with_published_geodesics() {
        // JFK to LHR, from Karney's GeographicLib documentation: 5 551.759 400 km.
        let path = point(40.6, -73.8).path_to(&point(51.6, -0.5));
        assert!(
            (path.distance_m - 5_551_759.400).abs() < 0.001,
            "{}",
            path.distance_m
        );
    }

    #[test]
    fn the_antimeridian_is_no_wall() {
        let path = point(0.0, 179.9).path_to(&point(0.0, -179.9));
        assert!(
            (path.distance_m - 22_263.898).abs() < 0.001,
            "{}",
            path.distance_m
        );
        assert!((path.bearing_deg - 90.0).abs() < 1e-9);
    }

    #[test]
    fn impossible_coordinates_are_refused() {
        for (lat, lon) in [
            (91.0, 0.0),
            (0.0, 181.0),
            (f64::NAN, 0.0),
            (0.0, f64::INFINITY),
        ] {
            assert_eq!(Point::new(lat, lon), Err(InvalidPoint));
        }
    }

    proptest! {
        #[test]
        fn the_great_circle_stays_within_its_stated_error(
            lat_a in -90.0..=90.0, lon_a in -180.0..=180.0,
            lat_b in -90.0..=90.0, lon_b in -180.0..=180.0,
        ) {
            let (a, b) = (point(lat_a, lon_a), point(lat_b, lon_b));
            let exact = a.path_to(&b).distance_m;
            prop_assert!((a.great_circle_m(&b) - exact).abs() <= exact * GREAT_CIRCLE_ERROR + 0.01);
        }
    }
}
