//! When to look: whatever the clock was when the time was set, once it is right again a look
//! is due within a day and a half; and nobody who wants none gets one.

use jiff::Timestamp;
use waymark_update::schedule::{Chance, Event, Mode, State, step};

use super::{Part, days, moments};
use crate::proofs::install_kills::now;

const CHANCES: [u32; 3] = [0, u32::MAX / 2, u32::MAX];
const EVENTS: [Event; 4] = [
    Event::Began,
    Event::Succeeded,
    Event::Failed,
    Event::CalledOff,
];

/// Every moment of setting against the right one.
pub fn never_stuck(every: i64, _: u64) -> Result<Part, String> {
    let mut part = Part::default();
    let half = jiff::SignedDuration::from_hours(12);
    let later = now()
        .checked_add(days(1) + half)
        .map_err(|error| error.to_string())?;
    for clock in moments(every, &[now()])? {
        part.moments += 1;
        for chance in CHANCES.map(Chance) {
            for state in states(clock, chance) {
                let due = [now(), later].map(|at| state.is_due(at));
                match state.mode() {
                    Mode::Daily => part.unless(due.contains(&true), || {
                        format!("set at {clock}: {state:?} is not due by {later}")
                    }),
                    Mode::Off | Mode::ByHand => part.unless(due == [false, false], || {
                        format!("set at {clock}: {state:?} is due")
                    }),
                }
            }
        }
    }
    Ok(part)
}

/// The states that come of each choice and each thing that may happen, twice in a row.
fn states(clock: Timestamp, chance: Chance) -> Vec<State> {
    let chosen = [Mode::Off, Mode::ByHand, Mode::Daily]
        .map(|mode| step(State::Off, Event::Set(mode), clock, chance));
    let after = |states: Vec<State>| {
        let each = states
            .iter()
            .flat_map(|state| EVENTS.map(|event| step(*state, event, clock, chance)));
        let next: Vec<State> = each.collect();
        [states, next].concat()
    };
    after(after(chosen.to_vec()))
}
