//! The few tests of statistics that the proofs need, each as a number in standard deviations
//! or a rate, so that a bound can be read off a table.

/// How far a bound lies from what chance does: one run in ten thousand goes beyond.
pub const FAR: f64 = 3.9;

/// Mean and sample variance.
fn moments(values: &[f64]) -> (f64, f64) {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    (mean, squares / (count - 1.0))
}

/// Welch's t of two samples: how many standard deviations their means lie apart.
pub fn welch(left: &[f64], right: &[f64]) -> f64 {
    let ((mean_l, variance_l), (mean_r, variance_r)) = (moments(left), moments(right));
    let spread = (variance_l / left.len() as f64 + variance_r / right.len() as f64).sqrt();
    if spread > 0.0 {
        (mean_l - mean_r) / spread
    } else if mean_l == mean_r {
        0.0
    } else {
        f64::INFINITY
    }
}

/// Chi-square of counts against even ones.
pub fn unevenness(counts: &[u64]) -> f64 {
    let even = counts.iter().sum::<u64>() as f64 / counts.len() as f64;
    let squares = counts.iter().map(|count| (*count as f64 - even).powi(2));
    squares.sum::<f64>() / even
}

/// The same in standard deviations of what chance does.
pub fn unevenness_z(counts: &[u64]) -> f64 {
    as_z(unevenness(counts), counts.len() - 1)
}

/// Chi-square of two histograms against one common source, in standard deviations.
pub fn difference_z(left: &[u64], right: &[u64]) -> f64 {
    let (all_l, all_r) = (left.iter().sum::<u64>(), right.iter().sum::<u64>());
    let (scale_l, scale_r) = (
        (all_r as f64 / all_l as f64).sqrt(),
        (all_l as f64 / all_r as f64).sqrt(),
    );
    let mut total = 0.0;
    let mut bins = 0;
    for (one, other) in left.iter().zip(right) {
        if one + other > 0 {
            let apart = scale_l * *one as f64 - scale_r * *other as f64;
            total += apart.powi(2) / (one + other) as f64;
            bins += 1;
        }
    }
    as_z(total, bins - 1)
}

/// By Wilson and Hilferty, good enough in the tails.
fn as_z(chi_square: f64, freedom: usize) -> f64 {
    let spread = 2.0 / (9.0 * freedom as f64);
    ((chi_square / freedom as f64).cbrt() - (1.0 - spread)) / spread.sqrt()
}

/// The chance that a random one of `yes` scores above a random one of `no`, ties as half.
pub fn auc(no: &[f64], yes: &[f64]) -> f64 {
    let mut all: Vec<(f64, bool)> = no.iter().map(|score| (*score, false)).collect();
    all.extend(yes.iter().map(|score| (*score, true)));
    all.sort_by(|one, other| one.0.total_cmp(&other.0));
    let mut ranks = 0.0;
    let mut before = 0;
    for tied in all.chunk_by(|one, other| one.0 == other.0) {
        let middle = before as f64 + (tied.len() + 1) as f64 / 2.0;
        ranks += middle * tied.iter().filter(|(_, is_yes)| *is_yes).count() as f64;
        before += tied.len();
    }
    let (no, yes) = (no.len() as f64, yes.len() as f64);
    (ranks - yes * (yes + 1.0) / 2.0) / (no * yes)
}

/// How far from a half the AUC of a cross-validation may lie by chance with `each` samples
/// on either side; never closer than the 0.05 that the requirement names. It scatters by
/// the square root of two more than one AUC does (simulated with 115 features that tell
/// nothing: 0.040 for 200 samples), because the folds learn from each other.
pub fn auc_bound(each: usize) -> f64 {
    let each = each as f64;
    let spread = ((2.0 * each + 1.0) / (6.0 * each * each)).sqrt();
    (FAR * spread).max(0.05)
}

/// The value below which this share of the values lies.
pub fn percentile(values: &mut [f64], share: f64) -> f64 {
    values.sort_by(f64::total_cmp);
    let last = values.len().saturating_sub(1);
    let at = (last as f64 * share).round() as usize;
    values.get(at).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn welch_agrees_with_a_worked_example() {
        let left = [27.5, 21.0, 19.0, 23.6, 17.0, 17.9];
        let right = [27.1, 22.0, 20.8, 23.4, 23.4, 23.5];
        assert!((welch(&left, &right) - -1.2896).abs() < 1e-3);
        assert_eq!(welch(&[1.0, 1.0], &[1.0, 1.0]), 0.0);
        assert_eq!(welch(&[1.0, 1.0], &[2.0, 2.0]), f64::INFINITY);
    }

    #[test]
    fn even_counts_are_too_even_and_uneven_ones_stand_out() {
        assert!(unevenness_z(&[100; 256]) < -10.0);
        let mut counts = [1000; 256];
        counts[7] = 2000;
        assert!(unevenness_z(&counts) > 5.0);
        assert!((unevenness(&[10, 20, 30]) - 10.0).abs() < 1e-9);
    }

    #[test]
    fn two_histograms_of_one_source_do_not_differ_whatever_their_sizes() {
        let small: Vec<u64> = (0..256).map(|bin| 100 + bin % 7).collect();
        let large: Vec<u64> = small.iter().map(|count| count * 3).collect();
        assert!(difference_z(&small, &large) < 0.0);
        let mut other = large.clone();
        other[0] += 1500;
        assert!(difference_z(&small, &other) > 3.0, "far more in one bin");
    }

    #[test]
    fn the_curve_s_area_counts_pairs_and_halves_ties() {
        assert_eq!(auc(&[1.0, 2.0], &[3.0, 4.0]), 1.0);
        assert_eq!(auc(&[3.0, 4.0], &[1.0, 2.0]), 0.0);
        assert_eq!(auc(&[1.0, 1.0], &[1.0, 1.0]), 0.5);
        assert_eq!(auc(&[1.0, 3.0], &[2.0, 3.0]), 0.625);
    }

    #[test]
    fn two_thousand_on_either_side_have_to_keep_within_a_twentieth() {
        assert!(auc_bound(2000) < 0.0505);
        assert!(auc_bound(200) < 0.16);
        assert_eq!(auc_bound(100_000), 0.05);
    }

    #[test]
    fn a_percentile_is_one_of_the_values() {
        let mut values = [5.0, 1.0, 4.0, 2.0, 3.0];
        assert_eq!(percentile(&mut values, 0.5), 3.0);
        assert_eq!(percentile(&mut values, 1.0), 5.0);
    }
}
