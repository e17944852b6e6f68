//! Walks at random, for instruments with too many states to see them all.

use std::collections::HashSet;

use waymark_engine::views::{ScreeningAct, ScreeningStep, ScreeningView};
use waymark_engine::{Engine, EngineError, ScreeningEvent, ScreeningRequest};

use super::checks::Known;
use super::events::{act, gate};
use super::explore::Walked;
use super::walk::Walk;
use crate::random::Random;

/// Walks until so many events were taken, in sight of somebody.
pub fn wander<'a>(
    engine: &'a Engine,
    known: &'a Known<'a>,
    most: u64,
    seed: u64,
    eyes: impl FnMut(&ScreeningView) + 'a,
) -> Result<Walked, String> {
    let mut random = Random::new(seed);
    let mut seen = HashSet::new();
    let mut walk = Walk::begin(engine, known, &request(known, &mut random))?;
    walk.eyes = Box::new(eyes);
    while walk.taken < most {
        seen.insert(walk.key());
        if random.below(8) == 0 {
            nonsense(&mut walk, &mut random)?;
        }
        if may_end(&walk) && random.below(6) == 0 {
            end(&mut walk);
            walk.begin_again(&request(known, &mut random))?;
            continue;
        }
        let event = next(&walk, &mut random);
        tell(&mut walk, &event, true)?;
        if random.below(16) == 0 {
            walk.look_again();
        }
    }
    Ok(Walked {
        states: seen.len() as u64,
        open: 0,
        taken: walk.taken,
        refused: walk.refused,
        findings: walk.findings,
    })
}

/// In any mode, for somebody whose place or language is known or is not.
pub fn request(known: &Known<'_>, random: &mut Random) -> ScreeningRequest {
    let places = [None, None, None, Some("PL"), Some("Medyka")];
    let place = places[random.below(places.len())].filter(|_| known.ships);
    let languages = [None, Some("uk"), Some("en"), Some("ar")];
    ScreeningRequest {
        instrument: known.instrument.id.to_string(),
        discreet: random.coin(),
        place: place.map(str::to_owned),
        language: languages[random.below(languages.len())].map(str::to_owned),
    }
}

/// Something that is offered, mostly what leads on.
pub fn next(walk: &Walk<'_>, random: &mut Random) -> ScreeningEvent {
    let gates = walk.view.gate.iter();
    let missing = gates.clone().find(|one| one.holds != Some(true));
    let failed = gates.clone().any(|one| one.holds == Some(false));
    if let Some(one) = missing.filter(|_| !failed || random.coin()) {
        return gate(&one.id, random.below(16) > 0);
    }
    let (mut answers, mut others): (Vec<_>, Vec<_>) = walk
        .offered()
        .into_iter()
        .partition(|event| matches!(event, ScreeningEvent::Answer { .. }));
    let leaves = |event: &ScreeningEvent| {
        matches!(event, ScreeningEvent::Gate { .. })
            || *event == act(ScreeningAct::Back)
            || *event == act(ScreeningAct::Stop)
    };
    if random.below(4) > 0 && others.iter().any(|event| !leaves(event)) {
        others.retain(|event| !leaves(event));
    }
    let from = if others.is_empty() || !answers.is_empty() && random.coin() {
        &mut answers
    } else {
        &mut others
    };
    from.swap_remove(random.below(from.len()))
}

/// A few things that are not offered.
fn nonsense(walk: &mut Walk<'_>, random: &mut Random) -> Result<(), String> {
    for _ in 0..5 {
        let mut events = walk.not_offered();
        let event = events.swap_remove(random.below(events.len()));
        tell(walk, &event, false)?;
    }
    Ok(())
}

fn tell(walk: &mut Walk<'_>, event: &ScreeningEvent, offered: bool) -> Result<bool, String> {
    walk.tell(event, offered).map_err(|error| error.to_string())
}

fn may_end(walk: &Walk<'_>) -> bool {
    let mut buttons = walk.view.buttons.iter();
    walk.view.step != ScreeningStep::Gate && buttons.any(|button| button.act == ScreeningAct::End)
}

/// Ends, and nothing is left.
pub fn end(walk: &mut Walk<'_>) {
    walk.engine.end_screening();
    if !matches!(walk.engine.screening(), Err(EngineError::NoScreening)) {
        walk.found("something is left after the end");
    }
}
