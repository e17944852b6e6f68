//! The decisions, each one function of plain values with a table of tests. They
//! read no pack and no clock, so that what they decide can be checked by reading.

pub(crate) mod coordinates;
pub(crate) mod freshness;
pub(crate) mod hours;
pub(crate) mod moment;
pub(crate) mod order;
pub(crate) mod selection;
pub(crate) mod site_status;
pub(crate) mod square;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use waymark_base::PartialDate;

/// The day of a moment. One zone for all ages: a day more or less decides nothing.
pub(crate) fn day_of(now: Timestamp) -> Date {
    now.to_zoned(TimeZone::UTC).date()
}

/// Whether a date lies at most `months` before a day. Counted from the first day
/// that the date can mean, so that a vague date never looks younger than it may be.
pub(crate) fn within_months(date: PartialDate, months: u16, today: Date) -> bool {
    let limit = date.earliest().checked_add(i32::from(months).months());
    limit.is_ok_and(|limit| today <= limit)
}
