//! What to do where something of the gate does not hold.

use std::sync::Mutex;

use waymark_engine::views::{ScreeningAct, ScreeningStep};
use waymark_engine::{Engine, ScreeningRequest};

use super::checks::Known;
use super::events::{act, gate};
use super::explore::Walked;
use super::folder::Folder;
use super::machine::lock;
use super::walk::Walk;
use super::words::{LANGUAGES, Words};

/// Lets each condition of each gate fail, and all of them, in plain and in discreet mode.
pub fn look(content: &Folder, words: &Mutex<Words<'_>>, found: &mut Walked) -> Result<(), String> {
    for language in LANGUAGES {
        let engine = content.engine(language)?;
        for instrument in content.usable() {
            let known = Known::new(instrument, true)?;
            for discreet in [false, true] {
                fail_each(&engine, &known, discreet, words, found)?;
            }
        }
    }
    Ok(())
}

fn fail_each(
    engine: &Engine,
    known: &Known<'_>,
    discreet: bool,
    words: &Mutex<Words<'_>>,
    found: &mut Walked,
) -> Result<(), String> {
    let request = ScreeningRequest {
        instrument: known.instrument.id.to_string(),
        discreet,
        place: Some("PL".to_owned()),
        language: None,
    };
    let gates = &known.instrument.structure.gate;
    let each = (0..gates.len()).map(|failing| failing..failing + 1);
    let all = std::iter::once(0..gates.len());
    for failing in each.chain(all) {
        let mut walk = Walk::begin(engine, known, &request)?;
        walk.eyes = Box::new(|view| lock(words).screen(view));
        let told = gates.iter().enumerate();
        let told = told.map(|(place, one)| gate(one.id.as_str(), !failing.contains(&place)));
        for event in told.chain([act(ScreeningAct::Continue)]) {
            walk.tell(&event, true).map_err(|error| error.to_string())?;
        }
        if walk.view.step != ScreeningStep::Instead {
            walk.found("the gate does not hold, and nothing else is offered");
        }
        found.taken += walk.taken;
        found.findings.append(&mut walk.findings);
    }
    Ok(())
}
