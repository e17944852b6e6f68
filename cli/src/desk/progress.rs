//! A bar for work that takes longer than somebody likes to stare at nothing.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use waymark_author::Stage;

/// Shorter work shows no bar: it would only flicker.
const PATIENCE: Duration = Duration::from_secs(1);

/// A bar on the error output, and only on a terminal.
pub(crate) struct Bar {
    started: Instant,
    bar: ProgressBar,
    shown: bool,
}

impl Bar {
    /// Nothing to see yet.
    pub(crate) fn new() -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{msg:<8} {wide_bar} {pos}/{len}") {
            bar.set_style(style);
        }
        Self {
            started: Instant::now(),
            bar,
            shown: false,
        }
    }

    /// Moves the bar.
    pub(crate) fn show(&mut self, stage: Stage, done: usize, all: usize) {
        if !self.shown && self.started.elapsed() > PATIENCE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
            self.shown = true;
        }
        self.bar.set_message(match stage {
            Stage::Read => "reading",
            Stage::Check => "checking",
            Stage::Write => "writing",
        });
        let number = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        self.bar.set_length(number(all));
        self.bar.set_position(number(done));
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
