//! Numbers, dates, distances and directions as people read them.

use waymark_base::PartialDate;

use crate::{Key, Localizer};

/// In which place of a sentence a date stands; languages with cases need to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Case {
    /// By itself: `June 2023`, `червень 2023`.
    Alone,
    /// After a word such as "since": `June 2023`, `червня 2023 року`.
    Of,
}

/// One of eight directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compass(Key);

impl Compass {
    /// The direction nearest to an angle in degrees clockwise from north.
    pub fn of(bearing_deg: f64) -> Self {
        const DIRECTIONS: [(f64, Key); 8] = [
            (22.5, Key::CompassNorth),
            (67.5, Key::CompassNorthEast),
            (112.5, Key::CompassEast),
            (157.5, Key::CompassSouthEast),
            (202.5, Key::CompassSouth),
            (247.5, Key::CompassSouthWest),
            (292.5, Key::CompassWest),
            (337.5, Key::CompassNorthWest),
        ];
        let angle = bearing_deg.rem_euclid(360.0);
        let found = DIRECTIONS.iter().find(|(end, _)| angle < *end);
        Self(found.map_or(Key::CompassNorth, |(_, key)| *key))
    }
}

const MONTHS_ALONE: [Key; 12] = [
    Key::Month1Alone,
    Key::Month2Alone,
    Key::Month3Alone,
    Key::Month4Alone,
    Key::Month5Alone,
    Key::Month6Alone,
    Key::Month7Alone,
    Key::Month8Alone,
    Key::Month9Alone,
    Key::Month10Alone,
    Key::Month11Alone,
    Key::Month12Alone,
];
const MONTHS_OF: [Key; 12] = [
    Key::Month1Of,
    Key::Month2Of,
    Key::Month3Of,
    Key::Month4Of,
    Key::Month5Of,
    Key::Month6Of,
    Key::Month7Of,
    Key::Month8Of,
    Key::Month9Of,
    Key::Month10Of,
    Key::Month11Of,
    Key::Month12Of,
];
const WEEKDAYS: [Key; 7] = [
    Key::Weekday1,
    Key::Weekday2,
    Key::Weekday3,
    Key::Weekday4,
    Key::Weekday5,
    Key::Weekday6,
    Key::Weekday7,
];

impl Localizer {
    /// A whole number with the language's digits and groups of three, where it has so many
    /// that the language makes groups.
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        let least = self
            .text(Key::NumberGroupLeast)
            .parse()
            .unwrap_or(usize::MAX);
        if digits.len() < least {
            return self.digits(&digits);
        }
        let mark = self.text(Key::NumberGroupMark);
        let mut grouped = String::new();
        for (place, digit) in digits.char_indices() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                grouped.push_str(&mark);
            }
            grouped.push(digit);
        }
        self.digits(&grouped)
    }

    /// Short name of a day of the week, 1 Monday to 7 Sunday.
    pub fn weekday(&self, day: i8) -> String {
        nth(&WEEKDAYS, day)
            .map(|key| self.text(key))
            .unwrap_or_default()
    }

    /// A date, as exact as it is known.
    pub fn date(&self, date: PartialDate, case: Case) -> String {
        let pick = |alone, of| if case == Case::Alone { alone } else { of };
        let year = self.digits(&date.year().to_string());
        let month = |names| {
            let key = date.month().and_then(|month| nth(names, month));
            key.map(|key| self.text(key)).unwrap_or_default()
        };
        match (date.month(), date.day()) {
            (Some(_), Some(day)) => {
                let (month, day) = (month(&MONTHS_OF), self.digits(&day.to_string()));
                let parts = [
                    ("day", (&day).into()),
                    ("month", (&month).into()),
                    ("year", (&year).into()),
                ];
                self.format(pick(Key::DateDayAlone, Key::DateDayOf), &parts)
            }
            (Some(_), None) => {
                let month = month(pick_names(case));
                let parts = [("month", (&month).into()), ("year", (&year).into())];
                self.format(pick(Key::DateMonthAlone, Key::DateMonthOf), &parts)
            }
            _ => self.format(
                pick(Key::DateYearAlone, Key::DateYearOf),
                &[("year", (&year).into())],
            ),
        }
    }

    /// A distance that is known to the metre: `850 m`, `3.4 km`, `1,234 km`.
    pub fn distance(&self, metres: f64) -> String {
        let tens = whole(metres / 10.0) * 10;
        if tens < 1000 {
            let number = self.number(tens);
            return self.format(Key::DistanceMetres, &[("number", (&number).into())]);
        }
        let tenths = whole(metres / 100.0);
        let mut number = self.number(tenths / 10);
        if tenths < 100 {
            number += &self.text(Key::NumberDecimalMark);
            number += &self.number(tenths % 10);
        } else {
            number = self.number(whole(metres / 1000.0));
        }
        self.format(Key::DistanceKilometres, &[("number", (&number).into())])
    }

    /// A distance to a town rather than to a door: `about 12 km`, or
    /// `in this town` where it rounds to nothing.
    pub fn distance_to_town(&self, kilometres: f64) -> String {
        match whole(kilometres) {
            0 => self.text(Key::DistanceInTown),
            kilometres => {
                let number = self.number(kilometres);
                self.format(
                    Key::DistanceAboutKilometres,
                    &[("number", (&number).into())],
                )
            }
        }
    }

    /// A direction: `north-east`.
    pub fn compass(&self, direction: Compass) -> String {
        self.text(direction.0)
    }

    /// Several things in a row: `English, Ukrainian`.
    pub fn list(&self, things: &[String]) -> String {
        things.join(&self.text(Key::ListSeparator))
    }
}

fn pick_names(case: Case) -> &'static [Key; 12] {
    match case {
        Case::Alone => &MONTHS_ALONE,
        Case::Of => &MONTHS_OF,
    }
}

fn nth(keys: &[Key], number: i8) -> Option<Key> {
    let place = usize::try_from(number).ok()?.checked_sub(1)?;
    keys.get(place).copied()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a cast saturates, and no distance on the Earth is negative or near the limits"
)]
fn whole(number: f64) -> u64 {
    number.round() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn localizer(language: &str) -> Localizer {
        Localizer::new(&[language.to_owned()])
    }

    #[test]
    fn dates_are_as_exact_as_they_are_known_and_in_their_case() {
        for (date, case, english, ukrainian) in [
            ("2023", Case::Alone, "2023", "2023"),
            ("2023", Case::Of, "2023", "2023 року"),
            ("2023-06", Case::Alone, "June 2023", "червень 2023"),
            ("2023-06", Case::Of, "June 2023", "червня 2023 року"),
            ("2023-06-03", Case::Alone, "3 June 2023", "3 червня 2023"),
            ("2023-06-03", Case::Of, "3 June 2023", "3 червня 2023 року"),
        ] {
            let date = date.parse().unwrap();
            assert_eq!(localizer("en").date(date, case), english);
            assert_eq!(localizer("uk").date(date, case), ukrainian);
        }
    }

    #[test]
    fn every_month_and_weekday_has_a_name_of_its_own() {
        for (language, _) in Localizer::spoken() {
            let localizer = localizer(language);
            for names in [&MONTHS_ALONE[..], &MONTHS_OF, &WEEKDAYS] {
                let mut texts: Vec<String> = names.iter().map(|key| localizer.text(*key)).collect();
                texts.sort();
                texts.dedup();
                assert_eq!(texts.len(), names.len(), "{language}");
            }
        }
        assert_eq!(localizer("en").weekday(7), "Sun");
        assert_eq!(localizer("en").weekday(8), "");
    }

    #[test]
    fn distances_are_rounded_to_what_a_walker_can_use() {
        for (metres, english, ukrainian) in [
            (0.0, "0 m", "0 м"),
            (847.0, "850 m", "850 м"),
            (994.9, "990 m", "990 м"),
            (995.0, "1.0 km", "1,0 км"),
            (3_449.0, "3.4 km", "3,4 км"),
            (9_949.0, "9.9 km", "9,9 км"),
            (9_950.0, "10 km", "10 км"),
            (12_400.0, "12 km", "12 км"),
            (1_234_567.0, "1,235 km", "1\u{a0}235 км"),
        ] {
            assert_eq!(localizer("en").distance(metres), english);
            assert_eq!(localizer("uk").distance(metres), ukrainian);
        }
        assert_eq!(localizer("en").distance_to_town(12.0), "about 12 km");
        assert_eq!(localizer("uk").distance_to_town(0.0), "у цьому місті");
    }

    #[test]
    fn directions_are_the_nearest_of_eight() {
        for (degrees, expected) in [
            (0.0, "north"),
            (22.4, "north"),
            (22.5, "north-east"),
            (90.0, "east"),
            (180.0, "south"),
            (337.4, "north-west"),
            (337.5, "north"),
            (-90.0, "west"),
            (f64::NAN, "north"),
        ] {
            assert_eq!(
                localizer("en").compass(Compass::of(degrees)),
                expected,
                "{degrees}"
            );
        }
    }
}
