//! The machine's clock, which the core never asks by itself.

use jiff::Timestamp;
use waymark_base::Clock;

/// The time as the machine tells it.
pub(crate) struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn uptime(&self) -> std::time::Duration {
        std::time::Duration::ZERO
    }
}
