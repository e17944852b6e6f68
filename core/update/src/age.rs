//! How old the pack in use is, in the one sense that matters: how long ago its publisher's
//! word for it ran out. Age never stops reading; it asks for a call to confirm.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use waymark_base::PartialDate;

/// For how many days a pack that came with the app counts as vouched for: as long as a
/// publisher's targets file, which is signed for 90 days.
pub const BUILT_IN_DAYS: i64 = 90;
/// More than so many days past its date a pack is old (P5).
pub const AMBER_DAYS: i64 = 30;
/// More than so many days past its date a pack is very old (P5).
pub const RED_DAYS: i64 = 90;

/// How old the pack is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// In date, or not long past it.
    Fresh,
    /// More than 30 days past its date.
    Amber,
    /// More than 90 days past its date.
    Red,
}

/// How old a pack is whose publisher's word runs out at `expires`. `now` is the clock's
/// moment and no earlier than any that has surely passed (`start_of_update`).
pub fn age(expires: Timestamp, now: Timestamp) -> Age {
    let past = now.duration_since(expires);
    if past > SignedDuration::from_hours(24 * RED_DAYS) {
        Age::Red
    } else if past > SignedDuration::from_hours(24 * AMBER_DAYS) {
        Age::Amber
    } else {
        Age::Fresh
    }
}

/// When the word for a pack that came with the app runs out.
pub fn built_in_expires(date: PartialDate) -> Timestamp {
    let after = SignedDuration::from_hours(24 * BUILT_IN_DAYS);
    let expires = day_of_pack(date).checked_add(after);
    expires.unwrap_or(Timestamp::MAX)
}

/// The moment at which a pack of this date surely existed: the first that its date can mean.
pub fn day_of_pack(date: PartialDate) -> Timestamp {
    let midnight = date.earliest().to_zoned(TimeZone::UTC);
    midnight.map_or(Timestamp::MIN, |zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn a_pack_ages_at_its_boundaries_and_not_a_second_before() {
        let expires = moment("2026-06-01T12:00:00Z");
        for (now, wanted) in [
            ("1970-01-01T00:00:00Z", Age::Fresh),
            ("2026-06-01T12:00:00Z", Age::Fresh),
            ("2026-07-01T12:00:00Z", Age::Fresh),
            ("2026-07-01T12:00:01Z", Age::Amber),
            ("2026-08-30T12:00:00Z", Age::Amber),
            ("2026-08-30T12:00:01Z", Age::Red),
            ("2100-01-01T00:00:00Z", Age::Red),
        ] {
            assert_eq!(age(expires, moment(now)), wanted, "{now}");
        }
        assert_eq!(age(Timestamp::MAX, Timestamp::MIN), Age::Fresh);
        assert_eq!(age(Timestamp::MIN, Timestamp::MAX), Age::Red);
    }

    #[test]
    fn the_word_for_a_built_in_pack_runs_out_ninety_days_after_its_date() {
        let expires = |date: &str| built_in_expires(date.parse().unwrap()).to_string();
        assert_eq!(expires("2026-01-01"), "2026-04-01T00:00:00Z");
        assert_eq!(expires("2026"), "2026-04-01T00:00:00Z");
        assert_eq!(expires("2026-03"), "2026-05-30T00:00:00Z");
    }
}
