//! A clock that moves only when it is told to.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use waymark_base::Clock;

/// Stands still, and is moved on by hand. Its device has been running since it was made.
#[derive(Debug)]
pub(crate) struct SteppedClock {
    start: Timestamp,
    /// Seconds by which it was moved on.
    passed: AtomicU64,
}

impl SteppedClock {
    pub(crate) fn new(start: Timestamp) -> Self {
        Self {
            start,
            passed: AtomicU64::new(0),
        }
    }

    /// Moves the time and the uptime on.
    pub(crate) fn advance(&self, seconds: u32) {
        self.passed.fetch_add(seconds.into(), Ordering::SeqCst);
    }

    fn passed(&self) -> u64 {
        self.passed.load(Ordering::SeqCst)
    }
}

impl Clock for SteppedClock {
    fn now(&self) -> Timestamp {
        let passed = i64::try_from(self.passed()).unwrap_or(i64::MAX);
        let moved = self.start.checked_add(SignedDuration::from_secs(passed));
        moved.unwrap_or(Timestamp::MAX)
    }

    fn uptime(&self) -> Duration {
        Duration::from_secs(self.passed())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_and_uptime_move_together_and_never_beyond_the_end_of_time() {
        let clock = SteppedClock::new("2026-11-21T12:00:00Z".parse().unwrap());
        assert_eq!(clock.uptime(), Duration::ZERO);
        clock.advance(90);
        assert_eq!(clock.now().to_string(), "2026-11-21T12:01:30Z");
        assert_eq!(clock.uptime(), Duration::from_secs(90));
        for _ in 0..200 {
            clock.advance(u32::MAX);
        }
        assert_eq!(clock.now(), Timestamp::MAX);
    }
}
