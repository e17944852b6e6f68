//! The machine's clock, for shells that run on a real one. The engine itself asks only
//! the clock that it was handed.

use std::time::Duration;

use jiff::Timestamp;
use rustix::time::{ClockId, clock_gettime};
use waymark_base::Clock;

/// The machine's clock.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

/// The clock that goes on while the device sleeps and that nobody can set.
#[cfg(any(target_os = "linux", target_os = "android"))]
const SINCE_START: ClockId = ClockId::Boottime;
#[cfg(not(any(target_os = "linux", target_os = "android")))]
const SINCE_START: ClockId = ClockId::Monotonic;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn uptime(&self) -> Duration {
        let since = clock_gettime(SINCE_START);
        let seconds = u64::try_from(since.tv_sec).unwrap_or_default();
        Duration::new(seconds, u32::try_from(since.tv_nsec).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_machines_clock_goes_on() {
        let before = SystemClock.uptime();
        assert!(before > Duration::ZERO && SystemClock.uptime() >= before);
        assert!(SystemClock.now().as_second() > 1_700_000_000);
    }
}
