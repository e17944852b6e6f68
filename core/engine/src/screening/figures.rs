//! What a positive and a negative result mean where a thing is so common (Bayes).

use waymark_pack::records::Figure;

/// Predictive values, as shares from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Predictive {
    /// Share of those with a positive result who are concerned; `None` where nobody would
    /// have one.
    pub(crate) ppv: Option<f64>,
    /// Share of those with a negative result who are not concerned; `None` likewise.
    pub(crate) npv: Option<f64>,
    /// For each person concerned who is found, so many others are marked.
    pub(crate) false_per_true: Option<f64>,
}

/// Works them out of shares from 0 to 1.
pub(crate) fn predictive(sensitivity: f64, specificity: f64, prevalence: f64) -> Predictive {
    let found = sensitivity * prevalence;
    let marked_wrongly = (1.0 - specificity) * (1.0 - prevalence);
    let missed = (1.0 - sensitivity) * prevalence;
    let left_rightly = specificity * (1.0 - prevalence);
    let share = |part: f64, rest: f64| (part + rest > 0.0).then(|| part / (part + rest));
    Predictive {
        ppv: share(found, marked_wrongly),
        npv: share(left_rightly, missed),
        false_per_true: (found > 0.0).then(|| marked_wrongly / found),
    }
}

/// The same for a figure of a pack, which has shares in percent.
pub(crate) fn of_figure(figure: &Figure, prevalence: f64) -> Option<Predictive> {
    let (sensitivity, specificity) = figure.sensitivity.zip(figure.specificity)?;
    Some(predictive(
        sensitivity / 100.0,
        specificity / 100.0,
        prevalence,
    ))
}

/// A share as whole people of a hundred.
pub(crate) fn of_a_hundred(share: f64) -> u32 {
    let people = (share * 100.0).round().clamp(0.0, 100.0);
    (0..=100).find(|n| f64::from(*n) >= people).unwrap_or(100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn percent(share: Option<f64>) -> f64 {
        (share.unwrap() * 1000.0).round() / 10.0
    }

    #[test]
    fn the_values_are_those_worked_out_by_hand() {
        // RAFT, external validation: 100/61 at 1.4 %. 1.4 of 100 people are found, and 39 %
        // of the other 98.6 are marked: 38.454. 1.4 / 39.854 = 3.5 %; 27.5 a true one.
        let raft = predictive(1.0, 0.61, 0.014);
        assert_eq!(percent(raft.ppv), 3.5);
        assert_eq!(raft.npv, Some(1.0));
        assert!((raft.false_per_true.unwrap() - 27.47).abs() < 0.01);
        // The modified AHTST: 76.9/84.0 at 7.3 %: 5.6137 / (5.6137 + 14.832) = 27.5 %.
        let ahtst = predictive(0.769, 0.84, 0.073);
        assert_eq!(percent(ahtst.ppv), 27.5);
        assert_eq!(percent(ahtst.npv), 97.9);
        // SSCST on a tablet: 84.6/53.2 at 12.3 %; the study prints 20.2 and 96.1.
        let sscst = predictive(0.846, 0.532, 0.123);
        assert_eq!(percent(sscst.ppv), 20.2);
        assert_eq!(percent(sscst.npv), 96.1);
        // Its development: 92/73 at 25 of 108; the study prints 51 and 97.
        let first = predictive(0.92, 0.73, 25.0 / 108.0);
        assert_eq!(percent(first.ppv).round(), 51.0);
        assert_eq!(percent(first.npv).round(), 97.0);
    }

    #[test]
    fn where_nobody_would_have_such_a_result_there_is_no_share_of_them() {
        assert_eq!(predictive(0.9, 1.0, 0.0).ppv, None);
        assert_eq!(predictive(1.0, 0.5, 1.0).npv, None);
        assert_eq!(predictive(0.5, 0.5, 0.0).false_per_true, None);
    }

    #[test]
    fn people_of_a_hundred_are_rounded_to_whole_ones() {
        for (share, people) in [(0.0, 0), (0.035, 4), (0.0349, 3), (0.275, 28), (1.0, 100)] {
            assert_eq!(of_a_hundred(share), people, "{share}");
        }
    }

    proptest! {
        #[test]
        fn shares_stay_shares_and_the_commoner_a_thing_the_more_a_result_means(
            sensitivity in 0.01..=1.0_f64,
            specificity in 0.0..=0.99_f64,
            rare in 0.0..=1.0_f64,
            more in 0.0..=1.0_f64,
        ) {
            let common = rare + (1.0 - rare) * more;
            let [at_rare, at_common] = [rare, common]
                .map(|prevalence| predictive(sensitivity, specificity, prevalence));
            for value in [at_rare.ppv, at_common.ppv, at_rare.npv, at_common.npv].into_iter().flatten() {
                prop_assert!((0.0..=1.0).contains(&value));
            }
            if let (Some(rare), Some(common)) = (at_rare.ppv, at_common.ppv) {
                prop_assert!(common >= rare - 1e-12);
            }
        }
    }
}
