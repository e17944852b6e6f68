//! The clock, handed in from outside: the core never asks the machine for the time.

use jiff::Timestamp;

/// Tells the time. The shell (an app, the command line, a test) implements it.
pub trait Clock: Send + Sync {
    /// The present moment.
    fn now(&self) -> Timestamp;
}

/// A clock that stands still, for `--at` on the command line and for tests.
#[derive(Debug, Clone, Copy)]
pub struct FixedClock(pub Timestamp);

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        self.0
    }
}
