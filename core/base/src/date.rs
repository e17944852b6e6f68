//! Dates as exact as their source, and no more.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A date of which only the year, or the year and month, may be known: `2025`,
/// `2025-10` or `2025-10-03`. Years run from 1900 to 2199.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// The text is not a date of one of the three forms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write the date as 2025, 2025-10 or 2025-10-03")]
pub struct InvalidDate;

impl PartialDate {
    /// The first day that this date can mean. Age is counted from here, so that
    /// a vague date never looks younger than it may be.
    pub fn earliest(&self) -> Date {
        // The constructor has checked the parts, so the fall-backs are never met.
        Date::new(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1)).unwrap_or(Date::ZERO)
    }

    /// The last day that this date can mean.
    pub fn latest(&self) -> Date {
        match (self.month, self.day) {
            (_, Some(_)) => self.earliest(),
            (Some(_), None) => self.earliest().last_of_month(),
            (None, None) => self.earliest().last_of_year(),
        }
    }

    /// The year.
    pub fn year(&self) -> i16 {
        self.year
    }

    /// The month, 1 to 12, where it is known.
    pub fn month(&self) -> Option<i8> {
        self.month
    }

    /// The day of the month, where it is known.
    pub fn day(&self) -> Option<i8> {
        self.day
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self {
            year: date.year(),
            month: Some(date.month()),
            day: Some(date.day()),
        }
    }
}

impl FromStr for PartialDate {
    type Err = InvalidDate;

    fn from_str(text: &str) -> Result<Self, InvalidDate> {
        let mut parts = text.split('-');
        let year = parts
            .next()
            .and_then(|part| digits(part, 4))
            .ok_or(InvalidDate)?;
        let month = parts
            .next()
            .map(|part| digits(part, 2).ok_or(InvalidDate))
            .transpose()?;
        let day = parts
            .next()
            .map(|part| digits(part, 2).ok_or(InvalidDate))
            .transpose()?;
        if parts.next().is_some() || !(1900..=2199).contains(&year) {
            return Err(InvalidDate);
        }
        let month = month.map(|month| i8::try_from(month).unwrap_or(i8::MAX));
        let day = day.map(|day| i8::try_from(day).unwrap_or(i8::MAX));
        Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).map_err(|_| InvalidDate)?;
        Ok(Self { year, month, day })
    }
}

fn digits(part: &str, length: usize) -> Option<i16> {
    (part.len() == length && part.bytes().all(|b| b.is_ascii_digit()))
        .then(|| part.parse().ok())
        .flatten()
}

impl TryFrom<String> for PartialDate {
    type Error = InvalidDate;

    fn try_from(text: String) -> Result<Self, InvalidDate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PartialDate {
    /// By the last day that the date can mean; of two that end on the same day,
    /// the more exact one comes later.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.latest(), self.earliest()).cmp(&(other.latest(), other.earliest()))
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(formatter, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(formatter, "-{day:02}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn parsed(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_vague_date_covers_every_day_it_can_mean() {
        assert_eq!(parsed("2025").earliest(), date(2025, 1, 1));
        assert_eq!(parsed("2025").latest(), date(2025, 12, 31));
        assert_eq!(parsed("2024-02").latest(), date(2024, 2, 29));
        assert_eq!(
            parsed("2024-02-03").earliest(),
            parsed("2024-02-03").latest()
        );
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for wrong in [
            "",
            "25",
            "2025-13",
            "2025-1",
            "2025-02-30",
            "2025-10-03-01",
            "10.03.2025",
            "1899",
        ] {
            assert_eq!(wrong.parse::<PartialDate>(), Err(InvalidDate), "{wrong}");
        }
    }

    #[test]
    fn a_later_date_sorts_later_whatever_its_exactness() {
        let mut dates = ["2025", "2024-06", "2025-10-03", "2025-12-31"].map(parsed);
        dates.sort();
        assert_eq!(
            dates.map(|d| d.to_string()),
            ["2024-06", "2025-10-03", "2025", "2025-12-31"]
        );
    }

    proptest! {
        #[test]
        fn every_date_is_read_back_as_it_was_written(year in 1900i16..2200, month in 1i8..=12, day in 1i8..=28) {
            for text in [format!("{year}"), format!("{year}-{month:02}"), format!("{year}-{month:02}-{day:02}")] {
                prop_assert_eq!(parsed(&text).to_string(), text);
            }
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,12}") {
            let _ = text.parse::<PartialDate>();
        }
    }
}
