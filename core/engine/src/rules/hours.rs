//! Whether somebody answers at a moment, from hours in OSM `opening_hours`
//! syntax. The only place that speaks chrono, which opening-hours wants.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use jiff::civil::DateTime;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, Zoned};
use opening_hours::{Context, ContextHolidays, DateTimeRange, OpeningHours, RuleKind};

/// How far ahead the next change is looked for, in days.
const DAYS_AHEAD: i64 = 7;

/// Hours, read once.
#[derive(Debug, Clone)]
pub(crate) enum Hours {
    /// Day and night, every day.
    Always,
    /// Nothing can be said from them: they cannot be read, or depend on the sun.
    Unreadable,
    /// Rules.
    Rules {
        /// The rules.
        rules: OpeningHours,
        /// Whether they speak of public or school holidays.
        holidays: bool,
    },
}

/// Whether somebody answers at a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Day and night.
    Always,
    /// Within the hours; when that ends, if within a week.
    Open(Option<Zoned>),
    /// Outside the hours; when that ends, if within a week.
    Closed(Option<Zoned>),
    /// The hours do not say: call first.
    NotCertain,
    /// No hours are known.
    NotKnown,
}

impl Hours {
    /// Reads hours.
    pub(crate) fn read(text: &str) -> Self {
        let unquoted = outside_quotes(text);
        let says = |words: &[&str]| {
            unquoted
                .split(|c: char| !c.is_ascii_alphabetic())
                .any(|word| words.contains(&word))
        };
        // Without a place the library would take the sun to rise at seven.
        if says(&["sunrise", "sunset", "dawn", "dusk"]) {
            return Self::Unreadable;
        }
        match text.parse::<OpeningHours>() {
            Err(_) => Self::Unreadable,
            Ok(rules) if is_always(&rules) => Self::Always,
            Ok(rules) => Self::Rules {
                rules,
                holidays: says(&["PH", "SH"]),
            },
        }
    }

    /// Whether holidays have hours of their own, which a screen should say beside
    /// the hours of today.
    pub(crate) fn mind_holidays(&self) -> bool {
        matches!(self, Self::Rules { holidays: true, .. })
    }
}

/// Whether somebody answers at `now`.
///
/// - `24/7` needs no time zone; everything else without a zone that we know is
///   `NotKnown`, because an hour off is a wrong answer.
/// - A rule with a comment (`"by appointment"`, `Mo-Fr 09:00-17:00 "call first"`)
///   is `NotCertain` while it applies, never open; so is `unknown`.
/// - Hours follow the wall clock of the place: when clocks change, a closing
///   hour that is skipped or comes twice is the first moment after `now` at which
///   the clock on the wall has reached it.
/// - Nobody tells us which days are holidays there. Where the hours speak of
///   holidays and the answer would be another one if today were one, it is
///   `NotCertain`. The next change is that of ordinary days: a screen says beside
///   it that holidays differ, see [`Hours::mind_holidays`].
pub(crate) fn answer(hours: Option<&Hours>, zone: Option<&TimeZone>, now: Timestamp) -> Answer {
    match (hours, zone) {
        (Some(Hours::Always), _) => Answer::Always,
        (Some(Hours::Unreadable), _) => Answer::NotCertain,
        (Some(Hours::Rules { rules, holidays }), Some(zone)) => {
            let stretch = Stretch::after(now, zone);
            stretch.map_or(Answer::NotCertain, |stretch| {
                stretch.answer(rules, *holidays)
            })
        }
        _ => Answer::NotKnown,
    }
}

/// The week after a moment, on the wall clock of a zone.
struct Stretch<'z> {
    now: Timestamp,
    zone: &'z TimeZone,
    start: NaiveDateTime,
    end: NaiveDateTime,
}

impl<'z> Stretch<'z> {
    fn after(now: Timestamp, zone: &'z TimeZone) -> Option<Self> {
        let start = to_chrono(zone.to_datetime(now))?;
        let end = start.checked_add_signed(TimeDelta::days(DAYS_AHEAD))?;
        Some(Self {
            now,
            zone,
            start,
            end,
        })
    }

    fn answer(&self, rules: &OpeningHours, holidays: bool) -> Answer {
        let (state, change) = self.state(rules);
        let others = if holidays {
            self.as_if_holidays()
        } else {
            Vec::new()
        };
        let otherwise = |context| self.state(&rules.clone().with_context(context)).0 != state;
        if others.into_iter().any(otherwise) {
            return Answer::NotCertain;
        }
        let moment = change.and_then(|at| moment_of(from_chrono(at)?, self.zone, self.now));
        match state {
            RuleKind::Unknown => Answer::NotCertain,
            RuleKind::Open => Answer::Open(moment),
            RuleKind::Closed => Answer::Closed(moment),
        }
    }

    /// The state at the beginning, and the time on the wall when it changes.
    fn state(&self, rules: &OpeningHours) -> (RuleKind, Option<NaiveDateTime>) {
        let mut ranges = rules.iter_range(self.start, self.end);
        let state = ranges
            .next()
            .map_or(RuleKind::Closed, |range| certain(&range));
        let change = ranges.find(|range| certain(range) != state);
        (state, change.map(|range| range.range.start))
    }

    /// Contexts in which every day around is a public holiday, a school holiday.
    fn as_if_holidays(&self) -> Vec<Context> {
        let none = ContextHolidays::default();
        let mut all = none.get_public().clone();
        let day_before = self.start.date().pred_opt();
        for day in day_before
            .into_iter()
            .flat_map(|day| day.iter_days().take(10))
        {
            all.insert(day);
        }
        let (all, none) = (Arc::new(all), Arc::new(none.get_public().clone()));
        let public = ContextHolidays::new(Arc::clone(&all), Arc::clone(&none));
        let school = ContextHolidays::new(none, all);
        vec![
            Context::default().with_holidays(public),
            Context::default().with_holidays(school),
        ]
    }
}

/// The state of a range; with a comment, being open is not certain.
fn certain(range: &DateTimeRange) -> RuleKind {
    if range.kind == RuleKind::Open && !range.comment.is_empty() {
        RuleKind::Unknown
    } else {
        range.kind
    }
}

fn is_always(rules: &OpeningHours) -> bool {
    let midnight = NaiveDate::from_ymd_opt(2026, 1, 1).and_then(|day| day.and_hms_opt(0, 0, 0));
    let open = midnight.is_some_and(|at| rules.state(at) == (RuleKind::Open, "".into()));
    open && rules.normalize().get_expression().is_constant()
}

/// The moment at which the clock on the wall reaches a time, after `now`.
fn moment_of(wall: DateTime, zone: &TimeZone, now: Timestamp) -> Option<Zoned> {
    let moment = zone.to_ambiguous_zoned(wall);
    match moment.offset() {
        AmbiguousOffset::Unambiguous { .. } => moment.compatible().ok(),
        AmbiguousOffset::Fold { .. } => {
            let first = moment
                .clone()
                .earlier()
                .ok()
                .filter(|first| first.timestamp() > now);
            first.or_else(|| moment.later().ok())
        }
        // The wall clock jumps over it, and so reaches it as it jumps.
        AmbiguousOffset::Gap { .. } => {
            let before = moment.earlier().ok()?.timestamp();
            let jump = zone.following(before).next()?.timestamp();
            Some(jump.to_zoned(zone.clone()))
        }
    }
}

fn to_chrono(time: DateTime) -> Option<NaiveDateTime> {
    let part = |part: i8| u32::try_from(part).ok();
    let day = NaiveDate::from_ymd_opt(time.year().into(), part(time.month())?, part(time.day())?)?;
    day.and_hms_opt(
        part(time.hour())?,
        part(time.minute())?,
        part(time.second())?,
    )
}

fn from_chrono(time: NaiveDateTime) -> Option<DateTime> {
    let part = |part: u32| i8::try_from(part).ok();
    let year = i16::try_from(time.year()).ok()?;
    let (month, day) = (part(time.month())?, part(time.day())?);
    let (hour, minute, second) = (
        part(time.hour())?,
        part(time.minute())?,
        part(time.second())?,
    );
    DateTime::new(year, month, day, hour, minute, second, 0).ok()
}

/// The text without what stands in quotes.
pub(crate) fn outside_quotes(text: &str) -> String {
    text.split('"').step_by(2).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
#[path = "hours_tests.rs"]
mod tests;
