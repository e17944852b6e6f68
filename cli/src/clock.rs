//! The system's clock, and moments as people type them.

use std::sync::Arc;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use waymark_base::{Clock, FixedClock};
use waymark_engine::SystemClock;

use crate::failure::Failure;

/// A moment that somebody typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Moment {
    /// The moment.
    pub(crate) at: Timestamp,
    /// No zone was given, and UTC was taken.
    pub(crate) assumed_utc: bool,
}

impl Moment {
    /// Reads `--at`.
    pub(crate) fn read(text: &str) -> Result<Self, Failure> {
        let wrong = || {
            Failure::usage(
                "--at: write the time as 2026-11-21T22:00:00+01:00, or as 2026-11-21T22:00 or \
                 2026-11-21 for UTC",
            )
        };
        let text = text.trim();
        let zoned = text.parse::<Timestamp>().ok();
        let moment = match zoned {
            Some(at) => Self {
                at,
                assumed_utc: false,
            },
            None => Self {
                at: local(text).ok_or_else(wrong)?,
                assumed_utc: true,
            },
        };
        // Ages and hours are reckoned within these years, as the content's dates are.
        let year = moment.at.to_zoned(TimeZone::UTC).year();
        if (1900..2200).contains(&year) {
            Ok(moment)
        } else {
            Err(wrong())
        }
    }

    /// The moment for people.
    pub(crate) fn text(&self) -> String {
        self.at
            .to_zoned(TimeZone::UTC)
            .strftime("%Y-%m-%d %H:%M UTC")
            .to_string()
    }
}

fn local(text: &str) -> Option<Timestamp> {
    // Whoever wrote a zone meant it: a zone that cannot be read must not turn into UTC.
    if text.contains(['[', 'Z', 'z', '+']) || text.matches('-').count() > 2 {
        return None;
    }
    let local: DateTime = text.parse().ok()?;
    local
        .to_zoned(TimeZone::UTC)
        .ok()
        .map(|zoned: Zoned| zoned.timestamp())
}

/// The clock to ask: the machine's, or one that stands still.
pub(crate) fn clock(at: Option<Moment>) -> Arc<dyn Clock> {
    match at {
        Some(moment) => Arc::new(FixedClock(moment.at)),
        None => Arc::new(SystemClock),
    }
}

/// The day that was typed, or the system's.
pub(crate) fn day(typed: Option<&str>) -> Result<Date, Failure> {
    match typed {
        None => Ok(Zoned::now().date()),
        Some(text) => read_day(text, "--today"),
    }
}

/// A day that was typed after an option.
pub(crate) fn read_day(text: &str, option: &str) -> Result<Date, Failure> {
    let exact = text.len() == "2026-11-21".len();
    let date = exact.then(|| text.parse::<Date>().ok()).flatten();
    date.filter(|date| (1900..2200).contains(&date.year()))
        .ok_or_else(|| Failure::usage(format!("{option}: write the day as 2026-11-21")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_read_with_its_zone_or_as_utc() {
        let cases = [
            ("2026-11-21T22:00:00+01:00", "2026-11-21T21:00:00Z", false),
            ("2026-11-21T22:00:00Z", "2026-11-21T22:00:00Z", false),
            ("2026-11-21T22:00", "2026-11-21T22:00:00Z", true),
            ("2026-11-21 22:00", "2026-11-21T22:00:00Z", true),
            ("2026-11-21", "2026-11-21T00:00:00Z", true),
        ];
        for (typed, meant, assumed_utc) in cases {
            let moment = Moment::read(typed).unwrap();
            assert_eq!(
                (moment.at.to_string(), moment.assumed_utc),
                (meant.to_owned(), assumed_utc)
            );
        }
    }

    #[test]
    fn what_is_no_moment_is_wrong_usage() {
        let wrong = [
            "",
            "now",
            "25:00",
            "2026-13-01",
            "2026-11-21T22:00+99:00",
            "1492-10-12",
            "9999-01-01",
            "2026-11-21T22:00-99",
            "2026-11-21T22:00[Europe/Nowhere]",
        ];
        for typed in wrong {
            assert_eq!(
                Moment::read(typed).map_err(|failure| failure.code),
                Err(2),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_day_is_a_whole_day() {
        assert!(day(Some("2026-11-21")).is_ok());
        for wrong in [
            "",
            "2026-11",
            "21.11.2026",
            "2026-02-30",
            "2026-11-21T10:00",
        ] {
            assert_eq!(
                day(Some(wrong)).map_err(|failure| failure.code),
                Err(2),
                "{wrong}"
            );
        }
    }
}
