//! The moment for which a reader asks who answers.

use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

use crate::EngineError;

/// A moment as a reader gives it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    /// A moment, the same everywhere.
    Instant(Timestamp),
    /// A day and time on the wall clock of whoever answers.
    Wall(DateTime),
    /// A time today on the wall clock of whoever answers.
    Today(Time),
}

impl Moment {
    /// Reads `22:00`, `2026-11-21T22:00` (or with a space) and
    /// `2026-11-21T22:00:00+01:00`.
    ///
    /// # Errors
    /// [`EngineError::InvalidTime`] for anything else.
    pub(crate) fn read(text: &str) -> Result<Self, EngineError> {
        let text = text.trim();
        let has_day = text.contains('-') && !text.starts_with('-');
        let read = if has_day {
            // In this order: a wall-clock reading would pass over the offset.
            let instant = text.parse::<Timestamp>().ok().map(Self::Instant);
            instant.or_else(|| {
                text.parse()
                    .ok()
                    .filter(|_| text.contains(':'))
                    .map(Self::Wall)
            })
        } else {
            text.parse()
                .ok()
                .filter(|_| text.contains(':'))
                .map(Self::Today)
        };
        read.ok_or(EngineError::InvalidTime)
    }

    /// The moment for somebody who answers in a zone; without a known zone the
    /// wall clock is taken to show UTC, which decides only about `24/7`.
    pub(crate) fn in_zone(self, zone: Option<&TimeZone>, now: Timestamp) -> Timestamp {
        let zone = zone.cloned().unwrap_or(TimeZone::UTC);
        let wall = match self {
            Self::Instant(moment) => return moment,
            Self::Wall(wall) => wall,
            Self::Today(time) => zone.to_datetime(now).date().to_datetime(time),
        };
        zone.to_zoned(wall)
            .map_or(now, |moment: Zoned| moment.timestamp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_wall_clock_is_that_of_whoever_answers() {
        let now: Timestamp = "2026-11-21T23:30Z".parse().unwrap();
        for (text, zone, expected) in [
            (
                "2026-11-21T22:00:00+01:00",
                "Europe/Kyiv",
                "2026-11-21T21:00Z",
            ),
            ("2026-11-21T21:00Z", "Europe/Kyiv", "2026-11-21T21:00Z"),
            ("2026-11-21T22:00", "Europe/Kyiv", "2026-11-21T20:00Z"),
            ("2026-11-21 22:00", "Europe/Warsaw", "2026-11-21T21:00Z"),
            // In Kyiv it is the 22nd already.
            ("22:00", "Europe/Kyiv", "2026-11-22T20:00Z"),
            (" 08:30 ", "Europe/London", "2026-11-21T08:30Z"),
            ("22:00", "Nowhere", "2026-11-21T22:00Z"),
        ] {
            let zone = TimeZone::get(zone).ok();
            let found = Moment::read(text).unwrap().in_zone(zone.as_ref(), now);
            assert_eq!(found, expected.parse().unwrap(), "{text}");
        }
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for text in [
            "",
            "tonight",
            "25:00",
            "22",
            "2026-11-21",
            "2026-13-01T22:00",
            "22:00 PM",
            "-1",
        ] {
            assert_eq!(Moment::read(text), Err(EngineError::InvalidTime), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[0-9T:+Z -]{0,30}|\\PC{0,20}") {
            if let Ok(moment) = Moment::read(&text) {
                let _ = moment.in_zone(None, Timestamp::UNIX_EPOCH);
            }
        }
    }
}
