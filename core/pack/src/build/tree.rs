//! Packs sites into the tree of `near`.

use rusqlite::Connection;

use super::BuildError;
use super::rows::{number, sorted};
use crate::near::tree::{Bounds, Child, FAN, Leaf, Vector, vector};
use crate::records::Site;
use crate::vocabulary::SiteState;

/// A site that has a point.
struct Placed<'a> {
    site: &'a Site,
    vector: Vector,
    lat: f64,
    lon: f64,
    rank: u32,
}

/// Writes the trees; gives the sites in the order in which they are numbered:
/// neighbours together, those without a point last.
pub(super) fn write<'a>(
    connection: &Connection,
    sites: &'a [Site],
) -> Result<Vec<&'a Site>, BuildError> {
    let mut trees: [Vec<Placed<'a>>; 2] = [Vec::new(), Vec::new()];
    let mut nowhere = Vec::new();
    for (rank, site) in sorted(sites, |site| &site.id).into_iter().enumerate() {
        let Some(point) = site.point else {
            nowhere.push(site);
            continue;
        };
        let (vector, rank) = (vector(&point), number(rank)?);
        let placed = Placed {
            site,
            vector,
            lat: point.lat(),
            lon: point.lon(),
            rank,
        };
        let [present, past] = &mut trees;
        if is_past(site) {
            past.push(placed);
        } else {
            present.push(placed);
        }
    }
    let mut order: Vec<&Site> = Vec::with_capacity(sites.len());
    let mut nodes = 0;
    for (past, mut placed) in (0u8..).zip(trees) {
        arrange(&mut placed);
        let first = number(order.len())?;
        if let Some(root) = write_tree(connection, &placed, first, &mut nodes)? {
            connection.execute("INSERT INTO near_root VALUES (?1, ?2)", (past, root))?;
        }
        order.extend(placed.iter().map(|placed| placed.site));
    }
    order.append(&mut nowhere);
    Ok(order)
}

/// Whether the last known state is closed or historic.
fn is_past(site: &Site) -> bool {
    let last = site.history.last().map(|status| status.state);
    matches!(last, Some(SiteState::Closed | SiteState::Historic))
}

/// Orders sites so that each run of [`FAN`], and each run of runs, lies close
/// together: halves them along their widest side again and again, at full nodes.
fn arrange(placed: &mut [Placed<'_>]) {
    if placed.len() <= FAN {
        placed.sort_by_key(|placed| placed.rank);
        return;
    }
    let leaves = placed.len().div_ceil(FAN);
    let middle = leaves.next_power_of_two() / 2 * FAN;
    let side = widest_side(placed);
    placed.select_nth_unstable_by(middle, |a, b| {
        side(&a.vector)
            .total_cmp(&side(&b.vector))
            .then(a.rank.cmp(&b.rank))
    });
    let (one, other) = placed.split_at_mut(middle);
    arrange(one);
    arrange(other);
}

fn widest_side(placed: &[Placed<'_>]) -> fn(&Vector) -> f64 {
    let sides: [fn(&Vector) -> f64; 3] = [|[x, _, _]| *x, |[_, y, _]| *y, |[_, _, z]| *z];
    let width = |side: &fn(&Vector) -> f64| {
        let ends = placed.iter().map(|placed| side(&placed.vector));
        let (low, high) = ends.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| {
            (low.min(at), high.max(at))
        });
        high - low
    };
    let [x, y, z] = sides;
    [y, z].into_iter().fold(x, |best, side| {
        if width(&side) > width(&best) {
            side
        } else {
            best
        }
    })
}

/// Writes the nodes of one tree from the leaves up; gives the root.
fn write_tree(
    connection: &Connection,
    placed: &[Placed<'_>],
    first_site: u32,
    nodes: &mut u32,
) -> Result<Option<u32>, BuildError> {
    let mut insert = connection.prepare_cached("INSERT INTO near_node VALUES (?1, ?2, ?3)")?;
    let mut level = Vec::new();
    let mut site = first_site;
    for run in placed.chunks(FAN) {
        let mut blob = Vec::new();
        for placed in run {
            let leaf = Leaf {
                site,
                rank: placed.rank,
                lat: placed.lat,
                lon: placed.lon,
            };
            leaf.write(&mut blob);
            site = site.checked_add(1).ok_or(BuildError::TooMany)?;
        }
        *nodes += 1;
        insert.execute((*nodes, true, blob))?;
        level.push(Child {
            node: *nodes,
            bounds: around(run),
        });
    }
    while level.len() > 1 {
        let mut above = Vec::new();
        for run in level.chunks(FAN) {
            let mut blob = Vec::new();
            run.iter().for_each(|child| child.write(&mut blob));
            *nodes += 1;
            insert.execute((*nodes, false, blob))?;
            above.push(Child {
                node: *nodes,
                bounds: joined(run),
            });
        }
        level = above;
    }
    Ok(level.first().map(|root| root.node))
}

fn around(run: &[Placed<'_>]) -> Bounds {
    let mut bounds = NOTHING;
    for placed in run {
        let sides = bounds
            .low
            .iter_mut()
            .zip(&mut bounds.high)
            .zip(placed.vector);
        for ((low, high), at) in sides {
            *low = low.min(rounded(at, f32::next_down, |rounded| rounded <= at));
            *high = high.max(rounded(at, f32::next_up, |rounded| rounded >= at));
        }
    }
    bounds
}

fn joined(run: &[Child]) -> Bounds {
    let mut bounds = NOTHING;
    for child in run {
        for (low, other) in bounds.low.iter_mut().zip(child.bounds.low) {
            *low = low.min(other);
        }
        for (high, other) in bounds.high.iter_mut().zip(child.bounds.high) {
            *high = high.max(other);
        }
    }
    bounds
}

const NOTHING: Bounds = Bounds {
    low: [f32::INFINITY; 3],
    high: [f32::NEG_INFINITY; 3],
};

/// The nearest shorter number, moved by one step where it lies on the wrong side.
#[expect(
    clippy::cast_possible_truncation,
    reason = "the step outwards makes up for it"
)]
fn rounded(at: f64, outwards: fn(f32) -> f32, is_outside: impl Fn(f64) -> bool) -> f32 {
    let short = at as f32;
    if is_outside(f64::from(short)) {
        short
    } else {
        outwards(short)
    }
}
