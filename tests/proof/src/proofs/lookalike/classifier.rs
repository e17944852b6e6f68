//! A logistic classifier with cross-validation: the adversary who has a thousand files of
//! each kind and looks at every number that can be taken off one.

use crate::proofs::statistics::auc;

const FOLDS: usize = 5;
const STEPS: usize = 400;
/// Keeps weights small where there are few samples.
const RESTRAINT: f64 = 0.05;

/// One file as numbers, and whether it is of the second kind.
pub struct Sample {
    pub features: Vec<f64>,
    pub second: bool,
}

/// Mean AUC over the folds, each judged by a classifier that has not seen it.
pub fn cross_validated(samples: &[Sample]) -> f64 {
    let folds = folds(samples);
    let judged = (0..FOLDS).map(|held_out| {
        let of = |held: bool| {
            let pairs = samples.iter().zip(&folds);
            pairs.filter_map(move |(sample, fold)| ((*fold == held_out) == held).then_some(sample))
        };
        let learnt = Classifier::learn(&of(false).collect::<Vec<_>>());
        let scores = |second: bool| {
            let kind = of(true).filter(move |sample| sample.second == second);
            kind.map(|sample| learnt.score(&sample.features))
                .collect::<Vec<_>>()
        };
        auc(&scores(false), &scores(true))
    });
    judged.sum::<f64>() / FOLDS as f64
}

/// Deals the samples of either kind to the folds in turn.
fn folds(samples: &[Sample]) -> Vec<usize> {
    let mut dealt = [0, 0];
    let deal = |sample: &Sample| {
        let [first, second] = &mut dealt;
        let count = if sample.second { second } else { first };
        *count += 1;
        *count % FOLDS
    };
    samples.iter().map(deal).collect()
}

struct Classifier {
    /// Mean and spread of each feature in what was learnt from.
    scales: Vec<(f64, f64)>,
    weights: Vec<f64>,
}

impl Classifier {
    fn learn(samples: &[&Sample]) -> Self {
        let scales = scales(samples);
        let rows: Vec<(Vec<f64>, f64)> = samples
            .iter()
            .map(|sample| {
                (
                    scaled(&scales, &sample.features),
                    f64::from(u8::from(sample.second)),
                )
            })
            .collect();
        let mut weights = vec![0.0; scales.len()];
        // The curvature of the loss is at most a quarter of a row's squared length.
        let longest = rows
            .iter()
            .map(|(row, _)| dot(row, row))
            .fold(1.0, f64::max);
        let pace = 1.0 / (longest / 4.0 + RESTRAINT);
        let mut before = weights.clone();
        for step in 0..STEPS {
            // Nesterov's momentum.
            let push = step as f64 / (step as f64 + 3.0);
            let ahead: Vec<f64> = weights
                .iter()
                .zip(&before)
                .map(|(now, old)| now + push * (now - old))
                .collect();
            let slope = slope(&rows, &ahead);
            before = weights;
            weights = ahead
                .iter()
                .zip(slope)
                .map(|(at, by)| at - pace * by)
                .collect();
        }
        Self { scales, weights }
    }

    fn score(&self, features: &[f64]) -> f64 {
        dot(&scaled(&self.scales, features), &self.weights)
    }
}

fn scales(samples: &[&Sample]) -> Vec<(f64, f64)> {
    let width = samples.first().map_or(0, |sample| sample.features.len());
    let count = samples.len() as f64;
    let mut scales = vec![(0.0, 0.0); width];
    for sample in samples {
        for (scale, value) in scales.iter_mut().zip(&sample.features) {
            scale.0 += value / count;
        }
    }
    for sample in samples {
        for (scale, value) in scales.iter_mut().zip(&sample.features) {
            scale.1 += (value - scale.0).powi(2) / count;
        }
    }
    scales
        .iter()
        .map(|(mean, squares)| (*mean, squares.sqrt()))
        .collect()
}

/// A feature that is the same everywhere tells nothing.
fn scaled(scales: &[(f64, f64)], features: &[f64]) -> Vec<f64> {
    let scale = |(value, (mean, spread)): (&f64, &(f64, f64))| {
        if *spread > 1e-9 * mean.abs().max(1.0) {
            (value - mean) / spread
        } else {
            0.0
        }
    };
    features.iter().zip(scales).map(scale).collect()
}

fn slope(rows: &[(Vec<f64>, f64)], weights: &[f64]) -> Vec<f64> {
    let mut slope: Vec<f64> = weights.iter().map(|weight| RESTRAINT * weight).collect();
    for (row, is_second) in rows {
        let guess = 1.0 / (1.0 + (-dot(row, weights)).exp());
        let wrong = (guess - is_second) / rows.len() as f64;
        for (sum, value) in slope.iter_mut().zip(row) {
            *sum += wrong * value;
        }
    }
    slope
}

fn dot(left: &[f64], right: &[f64]) -> f64 {
    left.iter().zip(right).map(|(one, other)| one * other).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::random::Random;

    fn samples(count: usize, shift: f64) -> Vec<Sample> {
        let mut random = Random::new(7);
        let mut normal = || {
            (0..12)
                .map(|_| random.next() as f64 / 2_f64.powi(64))
                .sum::<f64>()
                - 6.0
        };
        let sample = |number: usize| {
            let second = number % 2 == 1;
            let mut features: Vec<f64> = (0..40).map(|_| normal()).collect();
            features[3] += if second { shift } else { 0.0 };
            features.push(1.0);
            Sample { features, second }
        };
        (0..count).map(sample).collect()
    }

    #[test]
    fn what_is_the_same_is_not_told_apart() {
        let found = cross_validated(&samples(800, 0.0));
        assert!((found - 0.5).abs() < 0.08, "{found}");
    }

    #[test]
    fn one_telling_number_among_forty_is_found() {
        let found = cross_validated(&samples(400, 3.0));
        assert!(found > 0.95, "{found}");
    }
}
