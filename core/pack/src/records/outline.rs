//! Coasts and borders, for sketches.

use waymark_base::Id;

/// A piece of a coast or a border.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Outline {
    /// Who drew it.
    pub source: Id,
    /// Latitude and longitude of its points, two at least, in parts of a degree
    /// ([`Outline::UNITS`]).
    pub points: Vec<[i32; 2]>,
}

impl Outline {
    /// Parts of a degree in which points are written: about ten metres each.
    pub const UNITS: i32 = 10_000;
    /// Largest latitude, in these parts.
    pub const MOST_LAT: i32 = 90 * Self::UNITS;
    /// Largest longitude, in these parts.
    pub const MOST_LON: i32 = 180 * Self::UNITS;

    /// Whether it can be drawn: two points or more, all of them on the Earth.
    pub fn is_possible(&self) -> bool {
        let on_earth = |[lat, lon]: &[i32; 2]| {
            (-Self::MOST_LAT..=Self::MOST_LAT).contains(lat)
                && (-Self::MOST_LON..=Self::MOST_LON).contains(lon)
        };
        self.points.len() >= 2 && self.points.iter().all(on_earth)
    }
}
