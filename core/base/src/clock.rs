//! The clock, handed in from outside: the core never asks the machine for the time.

use std::time::Duration;

use jiff::Timestamp;

/// Tells the time. The shell (an app, the command line, a test) implements it.
pub trait Clock: Send + Sync {
    /// The present moment. Its owner can set it, forwards and back.
    fn now(&self) -> Timestamp;

    /// How long the device has been running, sleep included. Nobody can set it back
    /// without a restart, so waiting times are measured with it.
    fn uptime(&self) -> Duration;
}

/// A clock that stands still, for `--at` on the command line and for tests. Its device
/// has been running for no time at all.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub Timestamp);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0
    }

    fn uptime(&self) -> Duration {
        Duration::ZERO
    }
}
