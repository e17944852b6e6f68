//! Leaving in the middle: from every step of every aid, with a PIN, and coming back in.

use std::collections::BTreeMap;
use std::sync::Arc;

use tempfile::TempDir;
use waymark_engine::views::{ScreeningAct, ScreeningStep};
use waymark_engine::{EngineError, ExitTrigger};
use waymark_seal::SystemEntropy;

use super::checks::Known;
use super::events::act;
use super::folder::Folder;
use super::walk::Walk;
use super::wander::{next, request};
use crate::open::Open;
use crate::random::Random;

const PIN: &[u8] = b"482915";

/// After at most so many steps somebody leaves.
const MOST_STEPS: usize = 30;

/// How many steps an aid has.
pub const STEPS: usize = 8;

/// What came out.
#[derive(Default)]
pub struct Left {
    pub exits: u64,
    /// How often each step was left.
    pub steps: BTreeMap<String, u64>,
    pub findings: Vec<String>,
}

/// Leaves so often from each of the aids that ship, each time somewhere else.
pub fn leave(folder: &Folder, place: &TempDir, times: u64, seed: u64) -> Result<Left, String> {
    let place = place.path().join("exits");
    std::fs::create_dir(&place).map_err(|error| error.to_string())?;
    let open = Open::with_pack(&place, Arc::new(SystemEntropy), folder.pack())?;
    open.set_up(PIN)?;
    let mut left = Left::default();
    let mut random = Random::new(seed);
    for instrument in folder.usable() {
        let known = Known::new(instrument, true)?;
        for _ in 0..times {
            let mut walk = Walk::begin(&open.engine, &known, &request(&known, &mut random))?;
            for _ in 0..random.below(MOST_STEPS) {
                step(&open, &mut walk, &mut random)?;
            }
            once(&open, &mut walk)?;
            left.exits += 1;
            *left
                .steps
                .entry(format!("{:?}", walk.view.step))
                .or_default() += 1;
            left.findings.append(&mut walk.findings);
        }
    }
    Ok(left)
}

/// One step on. Who was handed the phone finds the notes locked, and the worker is back only
/// with the PIN.
fn step(open: &Open, walk: &mut Walk<'_>, random: &mut Random) -> Result<(), String> {
    let told = |error: EngineError| error.to_string();
    let event = next(walk, random);
    if event == act(ScreeningAct::WorkerIsBack) {
        if !matches!(walk.tell(&event, true), Err(EngineError::Locked)) {
            walk.found("the worker is back without a PIN");
            return Ok(());
        }
        open.unlock(PIN)?;
    }
    walk.tell(&event, true).map_err(told)?;
    let handed = matches!(
        walk.view.step,
        ScreeningStep::HandOver | ScreeningStep::HandedBack
    );
    if handed && !matches!(open.engine.notes(), Err(EngineError::Locked)) {
        walk.found("the notes are open although the phone was handed over");
    }
    Ok(())
}

fn once(open: &Open, walk: &mut Walk<'_>) -> Result<(), String> {
    let engine = &open.engine;
    engine.quick_exit(ExitTrigger::Button);
    if !matches!(engine.screening(), Err(EngineError::Covered)) {
        walk.found("a screen behind the cover");
    }
    let told = engine.screening_event(&act(ScreeningAct::Continue));
    if !matches!(told, Err(EngineError::Covered)) {
        walk.found("an event is taken behind the cover");
    }
    open.come_back(PIN)?;
    if !matches!(engine.screening(), Err(EngineError::NoScreening)) {
        walk.found("something is left after coming back");
    }
    let told = engine.screening_event(&act(ScreeningAct::Continue));
    if !matches!(told, Err(EngineError::NoScreening)) {
        walk.found("an event is taken after coming back");
    }
    Ok(())
}
