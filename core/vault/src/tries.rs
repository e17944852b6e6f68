//! How often somebody may guess, and how long they wait.

use std::time::Duration;

use crate::error::VaultError;
use crate::format::TriesRecord;
use crate::vault::Vault;

/// What is to happen after many wrong guesses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TryPolicy {
    /// At so many wrong guesses in a row everything is destroyed; none: never.
    pub destroy_after: Option<u32>,
}

impl TryPolicy {
    /// Whether no guess is left.
    pub(crate) fn is_spent(self, failures: u32) -> bool {
        self.destroy_after
            .is_some_and(|most| failures >= most.max(1))
    }
}

/// How guessing stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tries {
    /// Wrong guesses in a row.
    pub failures: u32,
    /// How long it takes until the next guess is allowed; 0 where it is allowed now.
    pub wait_seconds: u64,
}

/// How long to wait after so many wrong guesses in a row.
fn delay(failures: u32) -> Duration {
    Duration::from_secs(match failures {
        0..=4 => 0,
        5 => 30,
        6 => 60,
        7 => 5 * 60,
        8 => 15 * 60,
        _ => 60 * 60,
    })
}

/// How many whole seconds are still to be waited. Measured on the device's uptime, which
/// nobody can set; after a restart, from the restart on.
pub(crate) fn wait_seconds(record: TriesRecord, uptime: Duration) -> u64 {
    let last = Duration::from_millis(record.uptime_ms);
    let since = uptime.checked_sub(last).unwrap_or(uptime);
    let left = delay(record.failures).saturating_sub(since);
    left.as_secs() + u64::from(left.subsec_nanos() > 0)
}

/// An uptime as it is stored.
pub(crate) fn milliseconds(uptime: Duration) -> u64 {
    u64::try_from(uptime.as_millis()).unwrap_or(u64::MAX)
}

impl Vault {
    /// How guessing stands.
    ///
    /// # Errors
    /// [`VaultError::Store`].
    pub fn tries(&self) -> Result<Tries, VaultError> {
        let room = self.enter()?;
        let record = room.tries()?.record;
        Ok(Tries {
            failures: record.failures,
            wait_seconds: wait_seconds(record, room.uptime()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waits(failures: u32, last: u64, now: u64) -> u64 {
        let record = TriesRecord {
            failures,
            uptime_ms: last * 1000,
        };
        wait_seconds(record, Duration::from_secs(now))
    }

    #[test]
    fn each_further_wrong_guess_makes_the_wait_longer_up_to_an_hour() {
        let all: Vec<u64> = (0..=11).map(|failures| waits(failures, 100, 100)).collect();
        assert_eq!(all, [0, 0, 0, 0, 0, 30, 60, 300, 900, 3600, 3600, 3600]);
        assert_eq!(waits(u32::MAX, 0, 0), 3600);
    }

    #[test]
    fn the_wait_runs_on_uptime_and_a_restart_starts_it_again() {
        assert_eq!(waits(5, 100, 129), 1);
        assert_eq!(waits(5, 100, 130), 0);
        assert_eq!(waits(9, 500, 20), 3580);
        assert_eq!(waits(9, 500, 0), 3600);
    }

    #[test]
    fn a_part_of_a_second_is_waited_too() {
        let record = TriesRecord {
            failures: 5,
            uptime_ms: 1,
        };
        assert_eq!(wait_seconds(record, Duration::from_millis(30_000)), 1);
        assert_eq!(wait_seconds(record, Duration::from_millis(30_001)), 0);
    }
}
