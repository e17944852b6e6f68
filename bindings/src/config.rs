//! What an app says when it opens the engine.

use std::sync::Arc;

use waymark_base::{Clock, FixedClock};

use crate::error::{InputField, WaymarkError};
use waymark_engine::SystemClock;

/// What the engine needs to know at its start.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Config {
    /// The pack: a file that `waymark pack build` has written.
    pub pack_path: String,
    /// The reader's languages, best first, as the system gives them.
    pub languages: Vec<String>,
    /// A moment (RFC 3339) at which the clock stands still, for journeys and
    /// pictures; left out, the machine's clock counts.
    #[uniffi(default = None)]
    pub fixed_time: Option<String>,
}

impl Config {
    pub(crate) fn clock(&self) -> Result<Arc<dyn Clock>, WaymarkError> {
        match &self.fixed_time {
            None => Ok(Arc::new(SystemClock)),
            Some(text) => {
                let invalid = WaymarkError::Invalid {
                    field: InputField::Time,
                };
                let moment = text.parse().map_err(|_| invalid)?;
                Ok(Arc::new(FixedClock(moment)))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(time: Option<&str>) -> Result<Arc<dyn Clock>, WaymarkError> {
        let fixed_time = time.map(str::to_owned);
        Config {
            pack_path: String::new(),
            languages: Vec::new(),
            fixed_time,
        }
        .clock()
    }

    #[test]
    fn a_fixed_time_stands_still() {
        let clock = at(Some("2026-11-21T12:00:00Z")).unwrap();
        assert_eq!(clock.now().to_string(), "2026-11-21T12:00:00Z");
    }

    #[test]
    fn a_time_that_is_none_is_named_as_the_invalid_field() {
        let error = at(Some("noon")).err();
        assert_eq!(
            error,
            Some(WaymarkError::Invalid {
                field: InputField::Time
            })
        );
    }

    #[test]
    fn without_a_fixed_time_the_machines_clock_counts() {
        assert!(at(None).unwrap().now().as_second() > 1_700_000_000);
    }
}
