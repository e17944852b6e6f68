//! A clock that is moved by hand.

use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use waymark_base::Clock;

/// A Saturday in November.
const BEGIN: i64 = 1_795_262_400;

/// A clock that is moved by hand.
#[derive(Debug)]
pub(super) struct HandClock {
    now: AtomicI64,
    uptime: AtomicU64,
}

impl HandClock {
    /// A minute after the device was started.
    pub(super) fn new() -> Self {
        Self {
            now: AtomicI64::new(BEGIN),
            uptime: AtomicU64::new(60),
        }
    }

    /// Lets so many seconds pass.
    pub(super) fn wait(&self, seconds: u64) {
        self.uptime.fetch_add(seconds, Ordering::SeqCst);
        self.set(i64::try_from(seconds).unwrap_or(i64::MAX));
    }

    /// Sets the time, as its owner can, by so many seconds.
    pub(super) fn set(&self, by: i64) {
        self.now.fetch_add(by, Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_second(self.now.load(Ordering::SeqCst)).unwrap_or_default()
    }

    fn uptime(&self) -> Duration {
        Duration::from_secs(self.uptime.load(Ordering::SeqCst))
    }
}
