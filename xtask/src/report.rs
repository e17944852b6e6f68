//! What a person reads while the steps run.

use std::io::{Write, stdout};
use std::time::Duration;

/// How a step ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    Passed,
    Failed(String),
    Skipped(String),
}

/// Prints a line at once, so that it stands in order with what the tools print.
pub(crate) fn line(text: &str) {
    let mut out = stdout().lock();
    // Nobody is left to be told when the terminal is gone.
    let _ = writeln!(out, "{text}").and_then(|()| out.flush());
}

/// The line after a step.
pub(crate) fn after(name: &str, outcome: &Outcome, took: Duration) -> String {
    let seconds = took.as_secs_f32();
    match outcome {
        Outcome::Passed => format!("== {name}: passed in {seconds:.1} s"),
        Outcome::Failed(why) => format!("== {name}: FAILED after {seconds:.1} s: {why}"),
        Outcome::Skipped(why) => format!("== {name}: skipped: {why}"),
    }
}

/// The last line of all: plain, so that a machine can read it too.
pub(crate) fn summary(outcomes: &[Outcome]) -> String {
    let count = |wanted: fn(&Outcome) -> bool| outcomes.iter().filter(|one| wanted(one)).count();
    let passed = count(|one| matches!(one, Outcome::Passed));
    let failed = count(|one| matches!(one, Outcome::Failed(_)));
    match count(|one| matches!(one, Outcome::Skipped(_))) {
        0 => format!("{passed} passed, {failed} failed"),
        skipped => format!("{passed} passed, {failed} failed, {skipped} skipped"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_names_what_was_skipped_only_where_something_was() {
        let failed = Outcome::Failed("x".into());
        let skipped = Outcome::Skipped("y".into());
        assert_eq!(
            summary(&[Outcome::Passed, failed.clone()]),
            "1 passed, 1 failed"
        );
        assert_eq!(
            summary(&[Outcome::Passed, skipped]),
            "1 passed, 0 failed, 1 skipped"
        );
        assert!(after("lint", &failed, Duration::from_secs(2)).contains("FAILED after 2.0 s: x"));
    }
}
