//! Coasts and borders around a point.

use waymark_base::geo::Point;

use crate::cells::{Cells, Columns};
use crate::records::Outline;
use crate::steps;
use crate::{Pack, PackError};

const OUTLINE: Columns = Columns {
    table: "outline",
    names: "west, east, source, points",
};
/// No degree of latitude is shorter, in metres (WGS84, at the equator; rounded down).
const DEGREE_M: f64 = 110_500.0;
/// Nearer to a pole than this many degrees, every meridian is near.
const POLAR: f64 = 89.0;

/// Longitudes in degrees around one: `half` to each side, over the antimeridian too.
struct Meridians {
    middle: f64,
    half: f64,
}

impl Meridians {
    fn within(from: Point, within_m: f64) -> Self {
        let high = from.lat().abs() + within_m / DEGREE_M;
        let half = if high < POLAR {
            within_m / (DEGREE_M * high.to_radians().cos())
        } else {
            180.0
        };
        Self {
            middle: from.lon(),
            half,
        }
    }

    fn touch(&self, west: i32, east: i32) -> bool {
        let degrees = |units: i32| f64::from(units) / f64::from(Outline::UNITS);
        [-360.0, 0.0, 360.0].iter().any(|turn| {
            degrees(west) + turn <= self.middle + self.half
                && degrees(east) + turn >= self.middle - self.half
        })
    }
}

impl Pack {
    /// The pieces of coasts and borders that may come within `within_m` metres of a
    /// point: no such piece is left out, and some lie beyond.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn outlines_around(&self, from: Point, within_m: f64) -> Result<Vec<Outline>, PackError> {
        let sql = "SELECT west, east, source, points FROM outline \
                   WHERE north >= ?1 AND south <= ?2 ORDER BY number";
        let units = f64::from(Outline::UNITS);
        let band = within_m / DEGREE_M;
        let edges = [(from.lat() - band) * units, (from.lat() + band) * units];
        let meridians = Meridians::within(from, within_m);
        let mut found = Vec::new();
        self.ask(OUTLINE, sql)?.each_while(edges, |cells| {
            if meridians.touch(cells.value()?, cells.value()?) {
                found.push(read_outline(cells)?);
            }
            Ok(true)
        })?;
        Ok(found)
    }
}

fn read_outline(cells: &mut Cells<'_>) -> Result<Outline, PackError> {
    let outline = Outline {
        source: cells.parsed()?,
        points: cells.with(|blob| steps::read(blob.as_blob().ok()?))?,
    };
    if outline.is_possible() {
        Ok(outline)
    } else {
        Err(cells.wrong())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn touched(lat: f64, lon: f64, km: f64, west: f64, east: f64) -> bool {
        #[expect(clippy::cast_possible_truncation, reason = "degrees of a test")]
        let units = |degrees: f64| (degrees * f64::from(Outline::UNITS)) as i32;
        let from = Point::new(lat, lon).unwrap_or_else(|_| unreachable!());
        Meridians::within(from, km * 1000.0).touch(units(west), units(east))
    }

    #[test]
    fn meridians_are_near_over_the_antimeridian_and_at_a_pole() {
        for (lat, lon, km, west, east, near) in [
            (0.0, 10.0, 112.0, 11.0, 12.0, true),
            (0.0, 10.0, 100.0, 11.0, 12.0, false),
            (60.0, 10.0, 60.0, 11.0, 12.0, true),
            (0.0, 179.5, 112.0, -179.8, -179.0, true),
            (0.0, -179.5, 112.0, 179.0, 179.8, true),
            (0.0, 179.5, 50.0, -179.0, -178.0, false),
            (88.9, 0.0, 20.0, 170.0, 171.0, true),
        ] {
            assert_eq!(touched(lat, lon, km, west, east), near, "{lat} {lon} {km}");
        }
    }
}
