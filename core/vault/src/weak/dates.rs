//! PINs that read as a date: birthdays are the first thing a guesser tries.

use std::ops::RangeInclusive;

/// Years that somebody alive may hold dear.
const YEARS: RangeInclusive<u32> = 1900..=2099;

/// In which order day, month and year stand, and how many digits the year has.
const ORDERS: &[&[Field]] = &[
    &[Field::Day, Field::Month, Field::LongYear],
    &[Field::Month, Field::Day, Field::LongYear],
    &[Field::LongYear, Field::Month, Field::Day],
    &[Field::LongYear, Field::Day, Field::Month],
    &[Field::Day, Field::Month, Field::ShortYear],
    &[Field::Month, Field::Day, Field::ShortYear],
    &[Field::ShortYear, Field::Month, Field::Day],
    &[Field::Month, Field::LongYear],
    &[Field::LongYear, Field::Month],
];

#[derive(Clone, Copy)]
enum Field {
    Day,
    Month,
    ShortYear,
    LongYear,
}

impl Field {
    fn digits(self) -> usize {
        match self {
            Self::Day | Self::Month | Self::ShortYear => 2,
            Self::LongYear => 4,
        }
    }

    fn holds(self, value: u32) -> bool {
        match self {
            Self::Day => (1..=31).contains(&value),
            Self::Month => (1..=12).contains(&value),
            Self::ShortYear => true,
            Self::LongYear => YEARS.contains(&value),
        }
    }
}

/// Whether the digits are a date in any usual order.
pub(super) fn is_date(pin: &[u8]) -> bool {
    ORDERS.iter().any(|order| reads_as(pin, order))
}

fn reads_as(pin: &[u8], order: &[Field]) -> bool {
    let mut rest = pin;
    for field in order {
        let Some((digits, after)) = rest.split_at_checked(field.digits()) else {
            return false;
        };
        let value = digits
            .iter()
            .fold(0, |value, digit| 10 * value + u32::from(digit - b'0'));
        if !field.holds(value) {
            return false;
        }
        rest = after;
    }
    rest.is_empty()
}
