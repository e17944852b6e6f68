//! Hours for people.

use jiff::{Timestamp, Zoned};
use waymark_language::Key;

use crate::desk::{Room, rfc3339};
use crate::rules::hours::{Answer, outside_quotes};
use crate::views::OpenNow;

/// What a view says of being open.
pub(crate) struct OpenTexts {
    pub(crate) open: OpenNow,
    pub(crate) changes_at: Option<String>,
    pub(crate) text: String,
}

/// Who would answer, which decides what to say where the hours are not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Answerer {
    /// Somebody who can be called first.
    Voice,
    /// An emergency service, where nobody should wait.
    Emergency,
    /// Somebody who is written to.
    Written,
}

/// Whether an answer counts as open.
pub(crate) fn open_now(answer: &Answer) -> OpenNow {
    match answer {
        Answer::Always | Answer::Open(_) => OpenNow::Open,
        Answer::Closed(_) => OpenNow::Closed,
        Answer::NotCertain | Answer::NotKnown => OpenNow::Unknown,
    }
}

impl Room<'_> {
    /// Being open in words: `open now, until 17:00`; another day is named.
    pub(crate) fn open_texts(
        &self,
        (answer, holidays): (Answer, bool),
        at: Timestamp,
        who: Answerer,
    ) -> OpenTexts {
        let open = open_now(&answer);
        let (text, change) = match answer {
            Answer::Always => (self.text(Key::OpenNowAlways), None),
            Answer::NotCertain => (self.text(Key::HoursNotCertain), None),
            Answer::NotKnown => (self.text(not_known(who)), None),
            Answer::Open(None) => (self.text(Key::OpenNow), None),
            Answer::Closed(None) => (self.text(Key::ClosedNow), None),
            Answer::Open(Some(change)) => {
                let keys = (Key::OpenNowUntil, Key::OpenNowUntilDay);
                (self.until(keys, &change, at), Some(change))
            }
            Answer::Closed(Some(change)) => {
                let keys = (Key::ClosedNowUntil, Key::ClosedNowUntilDay);
                (self.until(keys, &change, at), Some(change))
            }
        };
        let text = if holidays && open != OpenNow::Unknown {
            self.format(Key::OpenHolidaysDiffer, &[("text", (&text).into())])
        } else {
            text
        };
        OpenTexts {
            open,
            changes_at: change.as_ref().map(rfc3339),
            text,
        }
    }

    fn until(&self, (today, other_day): (Key, Key), change: &Zoned, at: Timestamp) -> String {
        let time = change.strftime("%H:%M").to_string();
        let time = self.reader.text.digits(&time);
        let local = at.to_zoned(change.time_zone().clone());
        if local.date() == change.date() {
            return self.format(today, &[("time", (&time).into())]);
        }
        let day = self
            .reader
            .text
            .weekday(change.weekday().to_monday_one_offset());
        self.format(
            other_day,
            &[("day", (&day).into()), ("time", (&time).into())],
        )
    }

    /// Hours with the days and digits in the reader's language: `Mon–Fri 09:00–17:00`. What
    /// is not understood stays as the pack has it.
    pub(crate) fn hours_text(&self, hours: &str) -> String {
        if hours.trim() == "24/7" {
            return self.text(Key::HoursAlways);
        }
        let mut text = String::with_capacity(hours.len());
        for (place, part) in hours.split('"').enumerate() {
            if place % 2 == 0 {
                text.push_str(&self.reader.text.digits(&self.spelt_out(part)));
            } else {
                text.push('(');
                text.push_str(part);
                text.push(')');
            }
        }
        text.trim().to_owned()
    }

    /// Hours as they may be shared: without comments, which may give away what
    /// the number is for.
    pub(crate) fn neutral_hours(&self, hours: &str) -> Option<String> {
        let bare = outside_quotes(hours);
        let bare = bare.split_whitespace().collect::<Vec<_>>().join(" ");
        let says_something = bare.chars().any(|c| c.is_ascii_digit());
        says_something.then(|| self.hours_text(&bare))
    }

    fn spelt_out(&self, hours: &str) -> String {
        let mut text = String::new();
        let mut word = String::new();
        for letter in hours.chars().chain(['\0']) {
            if letter.is_ascii_alphabetic() {
                word.push(letter);
                continue;
            }
            text.push_str(&self.word(&word));
            word.clear();
            match letter {
                '\0' => {}
                '-' => text.push('–'),
                // Else the two halves of a day cannot part at the end of a line.
                ',' => text.push_str(", "),
                other => text.push(other),
            }
        }
        text
    }

    fn word(&self, word: &str) -> String {
        const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
        let day = DAYS.iter().zip(1..).find(|(day, _)| **day == word);
        match (day, word) {
            (Some((_, number)), _) => self.reader.text.weekday(number),
            (None, "PH") => self.text(Key::HoursPublicHolidays),
            (None, "SH") => self.text(Key::HoursSchoolHolidays),
            (None, "off" | "closed") => self.text(Key::HoursOff),
            (None, other) => other.to_owned(),
        }
    }
}

fn not_known(who: Answerer) -> Key {
    match who {
        Answerer::Voice => Key::HoursNotKnown,
        Answerer::Emergency => Key::HoursEmergency,
        Answerer::Written => Key::HoursNotKnownWritten,
    }
}
