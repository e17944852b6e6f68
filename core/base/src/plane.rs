//! A flat picture of what lies around a point.

use crate::geo::Point;

/// Half of the equator's width, in metres (WGS84).
const EQUATOR_M: f64 = 6_378_137.0;
/// Square of the ellipsoid's eccentricity (WGS84).
const ECCENTRICITY_2: f64 = 0.006_694_379_990_141_316;

/// A plane that touches the Earth at one point: distance and direction from there are
/// true, everywhere else nearly so (azimuthal equidistant). Up to 600 km from the point a
/// place lies within 0.2 % of its distance from where the exact way along the ellipsoid
/// ends ([`Point::path_to`]), and it is found some thirty times faster.
#[derive(Debug, Clone, Copy)]
pub struct Plane {
    lon: f64,
    sin_lat: f64,
    cos_lat: f64,
    /// Radii of curvature at the point, along the parallel and along the meridian: the
    /// Earth is flatter from north to south.
    east_m: f64,
    north_m: f64,
}

impl Plane {
    /// The plane that touches at `middle`.
    pub fn around(middle: &Point) -> Self {
        let (sin_lat, cos_lat) = middle.lat().to_radians().sin_cos();
        let flatter = 1.0 - ECCENTRICITY_2 * sin_lat * sin_lat;
        Self {
            lon: middle.lon().to_radians(),
            sin_lat,
            cos_lat,
            east_m: EQUATOR_M / flatter.sqrt(),
            north_m: EQUATOR_M * (1.0 - ECCENTRICITY_2) / flatter.powf(1.5),
        }
    }

    /// Metres to the east and to the north of the middle.
    pub fn place(&self, point: &Point) -> [f64; 2] {
        let (sin_lat, cos_lat) = point.lat().to_radians().sin_cos();
        let (sin_lon, cos_lon) = (point.lon().to_radians() - self.lon).sin_cos();
        let east = cos_lat * sin_lon;
        let north = self.cos_lat * sin_lat - self.sin_lat * cos_lat * cos_lon;
        let towards = self.sin_lat * sin_lat + self.cos_lat * cos_lat * cos_lon;
        let across = east.hypot(north);
        // Here and on the other side of the Earth there is no direction.
        let stretch = if across > 0.0 {
            across.atan2(towards) / across
        } else {
            1.0
        };
        [east * stretch * self.east_m, north * stretch * self.north_m]
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
    fn east_is_right_and_north_is_up() {
        let plane = Plane::around(&point(49.8, 22.94));
        assert_eq!(plane.place(&point(49.8, 22.94)), [0.0, 0.0]);
        let [east, north] = plane.place(&point(49.8, 23.94));
        assert!((70_000.0..73_000.0).contains(&east) && north.abs() < 1_000.0);
        let [east, north] = plane.place(&point(50.8, 22.94));
        assert!(east.abs() < 0.001 && (111_000.0..111_500.0).contains(&north));
    }

    #[test]
    fn the_antimeridian_is_no_edge() {
        let plane = Plane::around(&point(-17.0, 179.9));
        let [east, _] = plane.place(&point(-17.0, -179.9));
        assert!((21_000.0..21_500.0).contains(&east), "{east}");
    }

    proptest! {
        #[test]
        fn a_place_lies_where_the_exact_way_leads(
            lat in -85.0..=85.0_f64, lon in -180.0..=180.0_f64, north in -3.5..3.5_f64, east in -3.5..3.5_f64,
        ) {
            let from = point(lat, lon);
            let to_lat = (lat + north).clamp(-90.0, 90.0);
            let to_lon = (lon + east / lat.to_radians().cos() + 180.0).rem_euclid(360.0) - 180.0;
            let to = point(to_lat, to_lon);
            let path = from.path_to(&to);
            prop_assume!(path.distance_m < 600_000.0);
            let (sin, cos) = path.bearing_deg.to_radians().sin_cos();
            let [east, north] = Plane::around(&from).place(&to);
            let off = (east - path.distance_m * sin).hypot(north - path.distance_m * cos);
            prop_assert!(off <= path.distance_m * 0.002 + 0.01, "{off} m of {path:?}");
        }
    }
}
