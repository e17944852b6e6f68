//! Timing: two things in turn, run by run, so that a drifting machine hits both.

use std::time::{Duration, Instant};

/// Median and 95th percentile of one thing's runs.
#[derive(Clone, Copy)]
pub(crate) struct Figures {
    pub(crate) median: Duration,
    pub(crate) p95: Duration,
}

/// What was measured, and its baseline in the same process.
pub(crate) struct Pair {
    pub(crate) ours: Figures,
    pub(crate) baseline: Figures,
}

impl Pair {
    /// How many times the baseline's median ours takes.
    pub(crate) fn ratio(&self) -> f64 {
        self.ours.median.as_secs_f64() / self.baseline.median.as_secs_f64()
    }
}

fn timed(work: &mut impl FnMut(usize), run: usize) -> Duration {
    let start = Instant::now();
    work(run);
    start.elapsed()
}

fn figures(mut times: Vec<Duration>) -> Figures {
    times.sort();
    Figures {
        median: times[times.len() / 2],
        p95: times[times.len() * 95 / 100],
    }
}

/// Runs `work` a tenth as often unmeasured, then `runs` times.
pub(crate) fn measure(runs: usize, mut work: impl FnMut(usize)) -> Figures {
    for run in 0..runs.div_ceil(10) {
        work(run);
    }
    figures((0..runs).map(|run| timed(&mut work, run)).collect())
}

/// Runs both in turn. Both get the run's number, so that they answer the same question.
pub(crate) fn compare(
    runs: usize,
    mut ours: impl FnMut(usize),
    mut baseline: impl FnMut(usize),
) -> Pair {
    for run in 0..runs.div_ceil(10) {
        ours(run);
        baseline(run);
    }
    let (mut our_times, mut baseline_times) = (Vec::new(), Vec::new());
    for run in 0..runs {
        our_times.push(timed(&mut ours, run));
        baseline_times.push(timed(&mut baseline, run));
    }
    Pair {
        ours: figures(our_times),
        baseline: figures(baseline_times),
    }
}

/// A duration for people, in microseconds or milliseconds.
pub(crate) fn shown(duration: Duration) -> String {
    let micros = duration.as_secs_f64() * 1e6;
    if micros < 1000.0 {
        format!("{micros:.0} µs")
    } else {
        format!("{:.2} ms", micros / 1000.0)
    }
}

/// Prints one row: ours, its p95, the baseline, the ratio.
pub(crate) fn row(name: &str, pair: &Pair) {
    println!(
        "| {name} | {} | {} | {} | {:.2} |",
        shown(pair.ours.median),
        shown(pair.ours.p95),
        shown(pair.baseline.median),
        pair.ratio()
    );
}
