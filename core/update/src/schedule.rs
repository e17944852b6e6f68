//! When to look for updates: a small machine that knows the clock, chance, and what became
//! of the last look, and nothing else. Nothing that somebody does in the app changes it, so
//! that a look tells whoever watches the network nothing (N2).

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// What somebody has chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// No network at all.
    Off,
    /// Only when somebody asks for it.
    ByHand,
    /// About once a day.
    Daily,
}

/// Where the machine stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// See [`Mode::Off`].
    #[default]
    Off,
    /// See [`Mode::ByHand`].
    ByHand,
    /// See [`Mode::Daily`].
    Daily {
        /// When to look next.
        due: Timestamp,
        /// How often in a row it has failed.
        failures: u32,
    },
}

/// What happens to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Event {
    /// Somebody has chosen.
    Set(Mode),
    /// A look begins. It counts as failed until it has succeeded, so that one that takes
    /// the app down is not repeated at once.
    Began,
    /// It came to an answer: something new, nothing new, or a refusal by the rules.
    Succeeded,
    /// There was no good connection.
    Failed,
    /// Somebody has called it off.
    CalledOff,
}

/// A number drawn by chance, all of them equally likely.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chance(pub u32);

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;
/// The longest that a look can be due ahead: a day and half a day of chance.
const FARTHEST: i64 = DAY + DAY / 2;

/// After a failure: one burst of three tries, each later than the one before, then once a
/// day until one succeeds (N5). In seconds; chance makes each half as long to half as long
/// again.
const TRIES: [i64; 3] = [15 * MINUTE, HOUR, 4 * HOUR];

/// The next state.
pub fn step(state: State, event: Event, now: Timestamp, chance: Chance) -> State {
    let daily = |seconds, failures| State::Daily {
        due: later(now, seconds),
        failures,
    };
    match (state, event) {
        (_, Event::Set(Mode::Off)) => State::Off,
        (_, Event::Set(Mode::ByHand)) => State::ByHand,
        (State::Daily { .. }, Event::Set(Mode::Daily)) => state,
        // Some time within a day, so that the first look tells nothing either.
        (_, Event::Set(Mode::Daily)) => daily(share(chance, DAY), 0),
        (State::Daily { failures, .. }, Event::Began) => {
            let failures = failures.saturating_add(1);
            daily(around(wait(failures), chance), failures)
        }
        (State::Daily { failures, .. }, Event::Failed) => {
            daily(around(wait(failures), chance), failures)
        }
        (State::Daily { .. }, Event::Succeeded) => daily(around(DAY, chance), 0),
        (State::Daily { failures, .. }, Event::CalledOff) => {
            daily(around(DAY, chance), failures.saturating_sub(1))
        }
        (State::Off | State::ByHand, _) => state,
    }
}

impl State {
    /// What somebody has chosen.
    pub fn mode(self) -> Mode {
        match self {
            Self::Off => Mode::Off,
            Self::ByHand => Mode::ByHand,
            Self::Daily { .. } => Mode::Daily,
        }
    }

    /// Whether to look now without being asked. A time farther ahead than any that is ever
    /// set was set by a clock that was wrong.
    pub fn is_due(self, now: Timestamp) -> bool {
        match self {
            Self::Off | Self::ByHand => false,
            Self::Daily { due, .. } => due <= now || due > later(now, FARTHEST),
        }
    }
}

/// How long to wait after so many failures in a row, in seconds.
fn wait(failures: u32) -> i64 {
    let place = usize::try_from(failures.saturating_sub(1)).unwrap_or(usize::MAX);
    TRIES.get(place).copied().unwrap_or(DAY)
}

/// From half of `seconds` to half as much again.
fn around(seconds: i64, chance: Chance) -> i64 {
    seconds / 2 + share(chance, seconds)
}

/// A part of `whole`, by chance.
fn share(chance: Chance, whole: i64) -> i64 {
    let part = i128::from(whole) * i128::from(chance.0) / i128::from(u32::MAX);
    i64::try_from(part).unwrap_or(whole)
}

fn later(now: Timestamp, seconds: i64) -> Timestamp {
    let later = now.checked_add(SignedDuration::from_secs(seconds));
    later.unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LEAST: Chance = Chance(0);
    const MIDDLE: Chance = Chance(u32::MAX / 2 + 1);
    const MOST: Chance = Chance(u32::MAX);

    fn now() -> Timestamp {
        "2026-11-29T12:00:00Z".parse().unwrap()
    }

    fn daily(hours: f64, failures: u32) -> State {
        let seconds = SignedDuration::from_secs_f64(hours * 3_600.0);
        let due = now().checked_add(seconds).unwrap();
        State::Daily { due, failures }
    }

    #[test]
    fn the_table_of_the_machine() {
        let (off, hand) = (State::Off, State::ByHand);
        for (state, event, chance, wanted) in [
            (off, Event::Set(Mode::ByHand), LEAST, hand),
            (off, Event::Set(Mode::Daily), LEAST, daily(0.0, 0)),
            (hand, Event::Set(Mode::Daily), MOST, daily(24.0, 0)),
            (daily(5.0, 2), Event::Set(Mode::Daily), MOST, daily(5.0, 2)),
            (daily(5.0, 2), Event::Set(Mode::Off), MOST, off),
            (off, Event::Began, LEAST, off),
            (off, Event::Failed, LEAST, off),
            (hand, Event::Succeeded, LEAST, hand),
            (hand, Event::CalledOff, LEAST, hand),
            (daily(0.0, 0), Event::Began, MIDDLE, daily(0.25, 1)),
            (daily(0.0, 1), Event::Began, MIDDLE, daily(1.0, 2)),
            (daily(0.0, 2), Event::Began, MIDDLE, daily(4.0, 3)),
            (daily(0.0, 3), Event::Began, LEAST, daily(12.0, 4)),
            (daily(0.0, 3), Event::Began, MOST, daily(36.0, 4)),
            (daily(9.0, 1), Event::Failed, LEAST, daily(0.125, 1)),
            (daily(9.0, 9), Event::Failed, MIDDLE, daily(24.0, 9)),
            (daily(9.0, 3), Event::Succeeded, LEAST, daily(12.0, 0)),
            (daily(9.0, 3), Event::Succeeded, MOST, daily(36.0, 0)),
            (daily(9.0, 1), Event::CalledOff, MIDDLE, daily(24.0, 0)),
        ] {
            assert_eq!(
                step(state, event, now(), chance),
                wanted,
                "{state:?} {event:?}"
            );
        }
    }

    #[test]
    fn only_a_daily_look_is_ever_due_and_a_wrong_clock_puts_it_off_by_a_day_at_most() {
        assert!(!State::Off.is_due(now()) && !State::ByHand.is_due(now()));
        assert!(daily(0.0, 0).is_due(now()) && daily(-1.0, 0).is_due(now()));
        assert!(!daily(0.01, 0).is_due(now()) && !daily(36.0, 0).is_due(now()));
        assert!(daily(36.1, 0).is_due(now()) && daily(24.0 * 400.0, 0).is_due(now()));
    }

    fn events() -> impl Strategy<Value = Event> {
        prop_oneof![
            Just(Event::Set(Mode::Off)),
            Just(Event::Set(Mode::ByHand)),
            Just(Event::Set(Mode::Daily)),
            Just(Event::Began),
            Just(Event::Succeeded),
            Just(Event::Failed),
            Just(Event::CalledOff),
        ]
    }

    proptest! {
        #[test]
        fn whatever_happens_nothing_is_due_farther_ahead_than_a_day_and_a_half(
            events in proptest::collection::vec((events(), any::<u32>(), 0_i64..200_000), 0..60),
        ) {
            let (mut state, mut now) = (State::Off, now());
            for (event, chance, seconds) in events {
                now = later(now, seconds);
                state = step(state, event, now, Chance(chance));
                if let (State::Daily { due, .. }, false) = (state, state.is_due(now)) {
                    prop_assert!(due <= later(now, FARTHEST));
                }
            }
        }

        #[test]
        fn failing_for_a_month_makes_few_tries(chances in proptest::collection::vec(any::<u32>(), 200)) {
            let (mut state, mut now, mut tries) = (step(State::Off, Event::Set(Mode::Daily), now(), LEAST), now(), 0);
            let end = later(now, 30 * DAY);
            for chance in chances {
                let State::Daily { due, .. } = state else { unreachable!() };
                now = now.max(due);
                if now >= end {
                    break;
                }
                tries += 1;
                state = step(state, Event::Began, now, Chance(chance));
                state = step(state, Event::Failed, now, Chance(chance));
            }
            prop_assert!((20..=64).contains(&tries), "{tries}");
        }
    }
}
