//! The packed tree over sites: a node is one blob of up to [`FAN`] entries.
//!
//! It lies over unit vectors in three dimensions and not over latitude and
//! longitude: the distance through the Earth grows with that along its surface,
//! and neither the poles nor the antimeridian are an edge there. A child's
//! number is lower than its parent's, so that no damage can make a circle.

use waymark_base::geo::Point;

/// Most entries of a node.
#[cfg(feature = "build")]
pub(crate) const FAN: usize = 32;

/// A point on the unit sphere.
pub(crate) type Vector = [f64; 3];

/// The unit vector of a point, on the sphere of [`Point::great_circle_m`].
pub(crate) fn vector(point: &Point) -> Vector {
    let (lat, lon) = (point.lat().to_radians(), point.lon().to_radians());
    [lat.cos() * lon.cos(), lat.cos() * lon.sin(), lat.sin()]
}

/// A box in space, its sides rounded outwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bounds {
    /// Lower corner.
    pub(crate) low: [f32; 3],
    /// Upper corner.
    pub(crate) high: [f32; 3],
}

impl Bounds {
    /// Square of the shortest straight way from a point to the box; NaN where
    /// the box is damaged.
    pub(crate) fn chord_squared(&self, from: &Vector) -> f64 {
        let sides = self.low.iter().zip(&self.high).zip(from);
        sides
            .map(|((low, high), at)| {
                let outside = (f64::from(*low) - at).max(at - f64::from(*high)).max(0.0);
                let whole = f64::from(*low) + f64::from(*high);
                // `max` passes over NaN, so that it has to be brought back in.
                if whole.is_nan() {
                    f64::NAN
                } else {
                    outside * outside
                }
            })
            .sum()
    }
}

/// A child of an inner node.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Child {
    /// Its node.
    pub(crate) node: u32,
    /// Where its sites are.
    pub(crate) bounds: Bounds,
}

/// A site in a leaf.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Leaf {
    /// Number of the site.
    pub(crate) site: u32,
    /// Its place in the order of all ids, for ties.
    pub(crate) rank: u32,
    /// Latitude in degrees.
    pub(crate) lat: f64,
    /// Longitude in degrees.
    pub(crate) lon: f64,
}

const CHILD_BYTES: usize = 4 + 6 * 4;
const LEAF_BYTES: usize = 4 + 4 + 8 + 8;

/// Reads the entries of an inner node; `None` where the blob has a wrong length.
pub(crate) fn children(blob: &[u8]) -> Option<impl Iterator<Item = Child> + '_> {
    let (entries, []) = blob.as_chunks::<CHILD_BYTES>() else {
        return None;
    };
    Some(entries.iter().map(|entry| {
        let mut cells = entry.as_chunks::<4>().0.iter().copied();
        let node = cells.next().map_or(0, u32::from_le_bytes);
        let mut corner = || [(); 3].map(|()| cells.next().map_or(f32::NAN, f32::from_le_bytes));
        Child {
            node,
            bounds: Bounds {
                low: corner(),
                high: corner(),
            },
        }
    }))
}

/// Reads the entries of a leaf; `None` where the blob has a wrong length.
pub(crate) fn leaves(blob: &[u8]) -> Option<impl Iterator<Item = Leaf> + '_> {
    let (entries, []) = blob.as_chunks::<LEAF_BYTES>() else {
        return None;
    };
    Some(entries.iter().map(|entry| {
        let (numbers, point) = entry.split_at(8);
        let mut numbers = numbers
            .as_chunks::<4>()
            .0
            .iter()
            .copied()
            .map(u32::from_le_bytes);
        let mut point = point
            .as_chunks::<8>()
            .0
            .iter()
            .copied()
            .map(f64::from_le_bytes);
        Leaf {
            site: numbers.next().unwrap_or_default(),
            rank: numbers.next().unwrap_or_default(),
            lat: point.next().unwrap_or(f64::NAN),
            lon: point.next().unwrap_or(f64::NAN),
        }
    }))
}

#[cfg(feature = "build")]
impl Child {
    /// Adds the entry to a blob.
    pub(crate) fn write(&self, blob: &mut Vec<u8>) {
        blob.extend_from_slice(&self.node.to_le_bytes());
        for side in self.bounds.low.iter().chain(&self.bounds.high) {
            blob.extend_from_slice(&side.to_le_bytes());
        }
    }
}

#[cfg(feature = "build")]
impl Leaf {
    /// Adds the entry to a blob.
    pub(crate) fn write(&self, blob: &mut Vec<u8>) {
        blob.extend_from_slice(&self.site.to_le_bytes());
        blob.extend_from_slice(&self.rank.to_le_bytes());
        blob.extend_from_slice(&self.lat.to_le_bytes());
        blob.extend_from_slice(&self.lon.to_le_bytes());
    }
}
