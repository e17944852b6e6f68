//! The nearest sites.

pub(crate) mod tree;

use std::cmp::Ordering;
use std::collections::BinaryHeap;

use rusqlite::types::ValueRef;
use waymark_base::geo::{GREAT_CIRCLE_ERROR, MEAN_RADIUS_M, Path, Point};

use crate::cells::{Columns, Question, value};
use crate::records::Site;
use crate::{Pack, PackError};

const ROOT: Columns = Columns {
    table: "near_root",
    names: "node",
};
const NODE: Columns = Columns {
    table: "near_node",
    names: "leaf, entries",
};
const DAMAGED: PackError = PackError::Damaged {
    table: "near_node",
    column: "entries",
};
/// The great-circle distance may differ from the true one by this much beside its share.
const SLACK_M: f64 = 0.01;

/// A site and the way to it.
#[derive(Debug, Clone, PartialEq)]
pub struct NearSite {
    /// The site, with its history.
    pub site: Site,
    /// How far, and in which direction, on the WGS84 ellipsoid.
    pub path: Path,
}

/// A site that may be among the nearest. The greatest is the worst.
struct Candidate {
    path: Path,
    rank: u32,
    site: u32,
}

impl Ord for Candidate {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_distance = self.path.distance_m.total_cmp(&other.path.distance_m);
        by_distance.then(self.rank.cmp(&other.rank))
    }
}

/// A node still to be looked into. The greatest is the nearest.
struct Open {
    at_least_m: f64,
    node: u32,
}

impl Ord for Open {
    fn cmp(&self, other: &Self) -> Ordering {
        other
            .at_least_m
            .total_cmp(&self.at_least_m)
            .then(other.node.cmp(&self.node))
    }
}

macro_rules! equal_as_ordered {
    ($($name:ident),+) => {$(
        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
                Some(self.cmp(other))
            }
        }
        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.cmp(other).is_eq()
            }
        }
        impl Eq for $name {}
    )+};
}
equal_as_ordered!(Candidate, Open);

impl Pack {
    /// The nearest sites to a point, nearest first; of equally distant ones the
    /// lower id comes first. Exact on the WGS84 ellipsoid, everywhere. Sites
    /// without a point never appear; sites whose last known state is closed or
    /// historic appear only with `include_past`.
    ///
    /// # Errors
    /// [`PackError::Damaged`], as every question to a pack.
    pub fn nearest_sites(
        &self,
        from: Point,
        limit: usize,
        include_past: bool,
    ) -> Result<Vec<NearSite>, PackError> {
        if limit == 0 {
            return Ok(Vec::new());
        }
        let sql = "SELECT node FROM near_root WHERE past <= ?1";
        let roots = self.ask(ROOT, sql)?.all([include_past], value::<u32>)?;
        let sql = "SELECT leaf, entries FROM near_node WHERE number = ?1";
        let mut walk = Walk::new(from, limit, roots, self.ask(NODE, sql)?);
        while let Some(node) = walk.next() {
            walk.look_into(node)?;
        }
        let found = walk.best.into_sorted_vec().into_iter();
        found
            .map(|near| {
                Ok(NearSite {
                    site: self.site_numbered(near.site)?,
                    path: near.path,
                })
            })
            .collect()
    }
}

/// A walk through the tree, the nearest node first, until no node can hold
/// anything nearer than what has been found.
struct Walk<'pack> {
    from: Point,
    vector: tree::Vector,
    limit: usize,
    open: BinaryHeap<Open>,
    best: BinaryHeap<Candidate>,
    nodes: Question<'pack>,
    /// How many nodes an undamaged tree can have left to look into.
    steps_left: u64,
}

impl<'pack> Walk<'pack> {
    fn new(from: Point, limit: usize, roots: Vec<u32>, nodes: Question<'pack>) -> Self {
        let steps_left = roots.iter().map(|root| u64::from(*root) + 1).sum();
        let open = roots
            .into_iter()
            .map(|node| Open {
                at_least_m: 0.0,
                node,
            })
            .collect();
        let vector = tree::vector(&from);
        Self {
            from,
            vector,
            limit,
            open,
            best: BinaryHeap::new(),
            nodes,
            steps_left,
        }
    }

    fn next(&mut self) -> Option<u32> {
        let nearest = self.open.pop()?;
        (nearest.at_least_m <= self.farthest_m()).then_some(nearest.node)
    }

    /// Distance beyond which nothing is of interest any more.
    fn farthest_m(&self) -> f64 {
        match self.best.peek() {
            Some(worst) if self.best.len() >= self.limit => worst.path.distance_m,
            _ => f64::INFINITY,
        }
    }

    fn look_into(&mut self, node: u32) -> Result<(), PackError> {
        self.steps_left = self.steps_left.checked_sub(1).ok_or(DAMAGED)?;
        let mut blob = Vec::new();
        let is_leaf = self.nodes.first([node], |cells| {
            let is_leaf: bool = cells.value()?;
            cells.with(|entries| match entries {
                ValueRef::Blob(entries) => {
                    blob.extend_from_slice(entries);
                    Some(is_leaf)
                }
                _ => None,
            })
        })?;
        if is_leaf.ok_or(DAMAGED)? {
            self.take_sites(tree::leaves(&blob).ok_or(DAMAGED)?)
        } else {
            self.open_children(node, tree::children(&blob).ok_or(DAMAGED)?)
        }
    }

    fn open_children(
        &mut self,
        parent: u32,
        children: impl Iterator<Item = tree::Child>,
    ) -> Result<(), PackError> {
        let farthest_m = self.farthest_m();
        for child in children {
            let chord = child.bounds.chord_squared(&self.vector).sqrt();
            if chord.is_nan() || child.node >= parent {
                return Err(DAMAGED);
            }
            let great_circle_m = 2.0 * MEAN_RADIUS_M * (chord / 2.0).min(1.0).asin();
            let at_least_m = at_least_m(great_circle_m);
            if at_least_m <= farthest_m {
                self.open.push(Open {
                    at_least_m,
                    node: child.node,
                });
            }
        }
        Ok(())
    }

    fn take_sites(&mut self, leaves: impl Iterator<Item = tree::Leaf>) -> Result<(), PackError> {
        let mut near = Vec::with_capacity(32);
        for leaf in leaves {
            let point = Point::new(leaf.lat, leaf.lon).map_err(|_| DAMAGED)?;
            near.push((self.from.great_circle_m(&point), point, leaf));
        }
        // The nearest first, so that the exact distance is worked out for few.
        near.sort_unstable_by(|(a, ..), (b, ..)| a.total_cmp(b));
        for (great_circle_m, point, leaf) in near {
            if at_least_m(great_circle_m) > self.farthest_m() {
                break;
            }
            let path = self.from.path_to(&point);
            self.best.push(Candidate {
                path,
                rank: leaf.rank,
                site: leaf.site,
            });
            if self.best.len() > self.limit {
                self.best.pop();
            }
        }
        Ok(())
    }
}

/// The least true distance that a great-circle distance can stand for.
fn at_least_m(great_circle_m: f64) -> f64 {
    (great_circle_m - SLACK_M) / (1.0 + GREAT_CIRCLE_ERROR)
}
