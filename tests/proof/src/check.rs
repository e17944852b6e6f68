//! Whether a device is in one of the states that it may be in, and goes on living.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use waymark_vault::format::file_length;

use crate::model::State;
use crate::scenario::AFTERWARDS;
use crate::steps::{Actor, Failed, Notes, Step};
use crate::world::{PRIVATE, World, scratch};

/// What was wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub kind: Kind,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Something acknowledged is not there.
    Lost,
    /// Something is there that nobody put there so.
    Corrupt,
    /// The vault does not open, or cannot be worked with.
    Stuck,
}

fn found(kind: Kind, text: impl Into<String>) -> Finding {
    Finding {
        kind,
        text: text.into(),
    }
}

fn stuck(doing: &str) -> impl Fn(Failed) -> Finding + '_ {
    move |failed| match failed {
        Failed::Vault(error) => found(Kind::Stuck, format!("{doing}: {error:?}")),
        Failed::Wrong(text) => found(Kind::Corrupt, format!("{doing}: {text}")),
    }
}

/// What is known of a device before it is looked at.
pub struct Expected<'a> {
    /// The states that it may be in; the first is the one that was acknowledged last.
    pub states: Vec<State>,
    pub pins: &'a BTreeSet<&'static str>,
    /// The number of the run, higher than any before.
    pub run: u64,
}

/// Starts the app on a device, looks at everything that any PIN opens, and writes a note.
/// Changes the device.
pub fn check(world: &World, expected: &Expected<'_>) -> Result<(), Finding> {
    let checked = catch_unwind(AssertUnwindSafe(|| checked(world, expected)));
    checked.unwrap_or_else(|_| Err(found(Kind::Stuck, "it panicked")))
}

fn checked(world: &World, expected: &Expected<'_>) -> Result<(), Finding> {
    let day = expected
        .states
        .iter()
        .map(|state| state.day)
        .max()
        .unwrap_or(0);
    let mut actor = Actor::new(world.clone(), expected.run, day);
    actor.act(Step::Open).map_err(stuck("opening"))?;
    budget_is_kept(&actor, expected)?;
    let seen = seen(world, &actor, day, expected)?;
    let state = matching(&seen, day, expected)?;
    nothing_lies_about(world)?;
    life_goes_on(world, actor, day, &state, expected)
}

/// No guess may have been evaluated that is not counted.
fn budget_is_kept(actor: &Actor, expected: &Expected<'_>) -> Result<(), Finding> {
    let running = actor.running().map_err(stuck("opening"))?;
    let tries = running
        .vault
        .tries()
        .map_err(|error| stuck("counting guesses")(error.into()))?;
    let least = expected
        .states
        .iter()
        .map(|state| state.guesses)
        .min()
        .unwrap_or(0);
    if tries.failures < least {
        let text = format!("{} guesses are counted of {least}", tries.failures);
        return Err(found(Kind::Corrupt, text));
    }
    Ok(())
}

type Seen = BTreeMap<&'static str, Option<Notes>>;

fn seen(world: &World, actor: &Actor, day: u64, expected: &Expected<'_>) -> Result<Seen, Finding> {
    let destroys = |pin| {
        expected
            .states
            .iter()
            .any(|state| state.destroy_pin == Some(pin))
    };
    let mut seen = Seen::new();
    for pin in expected.pins.iter().copied().filter(|pin| !destroys(*pin)) {
        seen.insert(pin, opened(actor, pin)?);
    }
    for pin in expected.pins.iter().copied().filter(|pin| destroys(*pin)) {
        // It would change what it opens, so it is tried on another device.
        let place = scratch().map_err(|error| found(Kind::Stuck, error))?;
        let copy = world.copied(place.path());
        let copy = copy.map_err(|error| found(Kind::Stuck, error.to_string()))?;
        let mut elsewhere = Actor::new(copy, expected.run + 1, day);
        elsewhere.act(Step::Open).map_err(stuck("opening a copy"))?;
        seen.insert(pin, opened(&elsewhere, pin)?);
    }
    Ok(seen)
}

/// What a PIN opens.
pub fn opened(actor: &Actor, pin: &str) -> Result<Option<Notes>, Finding> {
    match actor.unlock(pin) {
        Ok(()) => actor.notes().map(Some).map_err(stuck("listing")),
        Err(Failed::Vault(waymark_vault::VaultError::WrongSecret)) => Ok(None),
        Err(other) => Err(stuck("unlocking")(other)),
    }
}

fn matching(seen: &Seen, day: u64, expected: &Expected<'_>) -> Result<State, Finding> {
    let mut states = expected
        .states
        .iter()
        .cloned()
        .map(|state| State { day, ..state });
    let fits = |state: &State| seen.iter().all(|(pin, notes)| state.opens(pin) == *notes);
    if let Some(state) = states.find(fits) {
        return Ok(state);
    }
    // Whatever is seen and belongs to no state was never put there so.
    let kind = seen.iter().any(|(pin, notes)| {
        let known = |state: &State| state.opens(pin).unwrap_or_default();
        let strange = |(title, version): (&String, &u32)| {
            !expected
                .states
                .iter()
                .any(|state| known(state).get(title) == Some(version))
        };
        notes.iter().flatten().any(strange)
    });
    let kind = if kind { Kind::Corrupt } else { Kind::Lost };
    Err(found(
        kind,
        format!("{seen:?} is none of {:?}", expected.states),
    ))
}

fn nothing_lies_about(world: &World) -> Result<(), Finding> {
    let listed = fs::read_dir(world.root.join(PRIVATE));
    let listed = listed.map_err(|error| found(Kind::Stuck, error.to_string()))?;
    for entry in listed.flatten() {
        let name = entry.file_name();
        if !["data", "tries", "lock"].iter().any(|known| name == *known) {
            return Err(found(
                Kind::Corrupt,
                format!("{} is left over", name.display()),
            ));
        }
    }
    let length = fs::metadata(world.data()).map_or(0, |data| data.len());
    if length != file_length(world.cells) as u64 {
        return Err(found(Kind::Corrupt, format!("the file has {length} bytes")));
    }
    Ok(())
}

/// Another note, and another start, and everything is still there.
fn life_goes_on(
    world: &World,
    mut actor: Actor,
    day: u64,
    state: &State,
    expected: &Expected<'_>,
) -> Result<(), Finding> {
    let halves = [&state.real, &state.decoy];
    let mut pins: Vec<&'static str> = halves.into_iter().flatten().map(|half| half.pin).collect();
    if pins.is_empty() {
        actor
            .act(Step::FirstPin(AFTERWARDS))
            .map_err(stuck("setting a first PIN"))?;
        pins.push(AFTERWARDS);
    }
    for pin in &pins {
        actor
            .act(Step::Unlock(pin))
            .map_err(stuck("unlocking to write"))?;
        actor
            .act(Step::Save("afterwards", 0))
            .map_err(stuck("writing"))?;
    }
    let mut later = Actor::new(world.clone(), expected.run + 2, day);
    later.act(Step::Open).map_err(stuck("opening again"))?;
    for pin in pins {
        let mut wanted = state.opens(pin).unwrap_or_default();
        wanted.insert("afterwards".to_owned(), 0);
        let notes = opened(&later, pin)?;
        if notes.as_ref() != Some(&wanted) {
            return Err(found(
                Kind::Lost,
                format!("at last {notes:?} and not {wanted:?}"),
            ));
        }
    }
    Ok(())
}
