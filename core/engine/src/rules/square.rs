//! The square of a sketch: what of a line lies in it, how wide it is, and which round
//! distance stands under it. Places are shares of the side, `[0, 0]` top left.

/// Round distances, in kilometres.
const ROUND: [u16; 7] = [200, 100, 50, 20, 10, 5, 2];

/// Narrowest and widest square, in kilometres.
pub(crate) const LEAST_KM: f64 = 20.0;
pub(crate) const MOST_KM: f64 = 800.0;
/// Room around what lies farthest from the middle, as a share of its distance.
const ROOM: f64 = 0.15;
/// The scale is not longer than this share of the side.
const LONGEST_SCALE: f64 = 0.3;
/// With fewer kilometres than this from side to side, lines that are off by half a kilometre
/// and places that are the middle of their town would pretend to be exact.
const NEAREST_KM: f64 = 10.0;
/// Points of a line nearer to each other than this share of the side cannot be told apart.
const FINEST: f64 = 1.0 / 1500.0;

/// A place in the square, or around it.
pub(crate) type Spot = [f64; 2];

/// Side of the square, in kilometres, that shows what lies `farthest_km` to one side of
/// the middle: with some room around it, within the limits.
pub(crate) fn side_km(farthest_km: f64) -> f64 {
    (farthest_km * (1.0 + ROOM) * 2.0).clamp(LEAST_KM, MOST_KM)
}

/// How many times a square of this side may be enlarged.
pub(crate) fn most_times(side_km: f64) -> f64 {
    side_km / NEAREST_KM
}

/// The scales of a square, each with how many times the square is enlarged where this one
/// begins to hold, from once on: the longest round distance (1, 2 or 5 with noughts), in
/// whole kilometres, that is short enough for what is then seen.
pub(crate) fn scales_km(side_km: f64) -> Vec<(f64, u16)> {
    let too_long = |km: u16| side_km * LONGEST_SCALE / f64::from(km);
    let begins = std::iter::once(1.0).chain(ROUND.map(|longer| too_long(longer).max(1.0)));
    let held = begins.zip(ROUND);
    held.filter(|(times, km)| *times < too_long(*km).min(most_times(side_km)))
        .collect()
}

/// The parts of a line that lie in the square, each of two places or more.
pub(crate) fn inside(line: &[Spot]) -> Vec<Vec<Spot>> {
    let mut parts: Vec<Vec<Spot>> = Vec::new();
    let mut part: Vec<Spot> = Vec::new();
    for (a, b) in line.iter().zip(line.iter().skip(1)) {
        let Some((enters, leaves)) = crossing(*a, *b) else {
            parts.push(std::mem::take(&mut part));
            continue;
        };
        if enters > 0.0 || part.is_empty() {
            parts.push(std::mem::take(&mut part));
            part.push(between(*a, *b, enters));
        }
        part.push(between(*a, *b, leaves));
    }
    parts.push(part);
    let seen = parts.iter().map(|part| thinned(part));
    seen.filter(|part| part.len() > 1).collect()
}

/// Where a step enters the square and where it leaves it, as shares of the step
/// (Liang and Barsky).
fn crossing(a: Spot, b: Spot) -> Option<(f64, f64)> {
    let (mut enters, mut leaves) = (0.0_f64, 1.0_f64);
    for (from, to) in a.into_iter().zip(b) {
        // The edge at 0 is met going down, that at 1 going up.
        for (way, left) in [(from - to, from), (to - from, 1.0 - from)] {
            if way == 0.0 && left < 0.0 {
                return None;
            } else if way > 0.0 {
                leaves = leaves.min(left / way);
            } else if way < 0.0 {
                enters = enters.max(left / way);
            }
        }
    }
    (enters < leaves).then_some((enters, leaves))
}

fn between([x, y]: Spot, [to_x, to_y]: Spot, share: f64) -> Spot {
    // Exact at both ends; rounding must not put it outside.
    let part = |from: f64, to: f64| (from * (1.0 - share) + to * share).clamp(0.0, 1.0);
    [part(x, to_x), part(y, to_y)]
}

/// Without the places that would fall on the one before; the last one stays.
fn thinned(part: &[Spot]) -> Vec<Spot> {
    let far = |[x, y]: Spot, [to_x, to_y]: Spot| (x - to_x).hypot(y - to_y) >= FINEST;
    let mut kept: Vec<Spot> = Vec::with_capacity(part.len());
    let last = part.len().saturating_sub(1);
    for (number, spot) in part.iter().enumerate() {
        let seen = kept.last().is_none_or(|before| far(*before, *spot));
        if seen || (number == last && kept.last() != Some(spot)) {
            kept.push(*spot);
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_square_is_wide_enough_and_no_wider_than_sensible() {
        for (farthest, side) in [(0.0, 20.0), (5.0, 20.0), (100.0, 230.0), (399.0, 800.0)] {
            assert!((side_km(farthest) - side).abs() < 1e-9, "{farthest}");
        }
    }

    #[test]
    fn the_scale_is_round_and_fits_however_near_one_looks() {
        for (side, scales) in [
            (20.0, vec![(1.0, 5), (1.2, 2)]),
            (34.0, vec![(1.0, 10), (1.02, 5), (2.04, 2)]),
            (100.0, vec![(1.0, 20), (1.5, 10), (3.0, 5), (6.0, 2)]),
        ] {
            let found = scales_km(side);
            let near = |(a, b): (&(f64, u16), &(f64, u16))| (a.0 - b.0).abs() < 1e-9 && a.1 == b.1;
            assert_eq!(found.len(), scales.len(), "{side}");
            assert!(found.iter().zip(&scales).all(near), "{side}: {found:?}");
        }
        assert_eq!(scales_km(230.0)[0], (1.0, 50));
        assert_eq!(scales_km(800.0)[0], (1.0, 200));
    }

    #[test]
    fn a_line_is_cut_at_the_edges_and_a_way_round_the_square_is_no_line() {
        let through = inside(&[[-1.0, 0.5], [3.0, 0.5]]);
        assert_eq!(through, [vec![[0.0, 0.5], [1.0, 0.5]]]);
        let twice = inside(&[[0.2, 0.5], [0.2, 1.5], [0.8, 1.5], [0.8, 0.5]]);
        let parts = [vec![[0.2, 0.5], [0.2, 1.0]], vec![[0.8, 1.0], [0.8, 0.5]]];
        assert_eq!(twice, parts);
        let whole = vec![[0.1, 0.1], [0.5, 0.9], [0.9, 0.1]];
        assert_eq!(inside(&whole), [whole]);
        for around in [
            vec![[-0.1, 0.0], [-0.1, 1.0], [0.5, 1.1]],
            vec![[-0.5, 0.4], [0.4, -0.5]],
            vec![[0.5, 0.5]],
            vec![],
        ] {
            assert_eq!(inside(&around), Vec::<Vec<Spot>>::new(), "{around:?}");
        }
    }

    #[test]
    fn places_that_nobody_can_tell_apart_are_one() {
        let line: Vec<Spot> = (0..=1000).map(|n| [f64::from(n) / 10_000.0, 0.5]).collect();
        let parts = inside(&line);
        assert!((120..=160).contains(&parts[0].len()), "{}", parts[0].len());
        assert_eq!(parts[0].last(), line.last());
    }

    proptest! {
        #[test]
        fn nothing_lies_outside_and_what_is_inside_stays(
            line in prop::collection::vec([-2.0..3.0_f64, -2.0..3.0_f64], 0..30),
        ) {
            let parts = inside(&line);
            for spot in parts.iter().flatten() {
                prop_assert!(spot.iter().all(|share| (0.0..=1.0).contains(share)));
            }
            let within = |spot: &&Spot| spot.iter().all(|share| (0.01..=0.99).contains(share));
            for spot in line.iter().filter(within).filter(|_| line.len() > 1) {
                let near = |[x, y]: &Spot| (x - spot[0]).hypot(y - spot[1]) < 2.0 * FINEST;
                prop_assert!(parts.iter().flatten().any(near), "{spot:?}");
            }
        }
    }
}
