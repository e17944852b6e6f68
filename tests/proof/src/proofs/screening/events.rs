//! What can happen on a screen, and what a screen does not offer.

use waymark_engine::ScreeningEvent;
use waymark_engine::views::{ScreeningAct, ScreeningView};
use waymark_pack::records::Instrument;

use super::shadow::words;

pub fn gate(gate: &str, holds: bool) -> ScreeningEvent {
    ScreeningEvent::Gate {
        gate: gate.to_owned(),
        holds,
    }
}

pub fn answer(item: &str, answer: &str) -> ScreeningEvent {
    ScreeningEvent::Answer {
        item: item.to_owned(),
        answer: answer.to_owned(),
    }
}

pub fn skip(item: &str) -> ScreeningEvent {
    ScreeningEvent::Skip {
        item: item.to_owned(),
    }
}

pub fn act(act: ScreeningAct) -> ScreeningEvent {
    ScreeningEvent::Act { act }
}

/// Everything that the screen offers, but to end: that is a call of its own.
pub fn offered(view: &ScreeningView) -> Vec<ScreeningEvent> {
    let mut events = Vec::new();
    for one in &view.gate {
        events.extend([gate(&one.id, true), gate(&one.id, false)]);
    }
    for item in &view.items {
        let choices = item.choices.iter();
        events.extend(choices.map(|choice| answer(&item.id, &choice.answer)));
    }
    for button in &view.buttons {
        match button.act {
            ScreeningAct::Skip => events.extend(view.items.iter().map(|item| skip(&item.id))),
            ScreeningAct::End => {}
            other => events.push(act(other)),
        }
    }
    events
}

/// Everything else that a shell could tell of this instrument, and some nonsense.
pub fn not_offered(instrument: &Instrument, view: &ScreeningView) -> Vec<ScreeningEvent> {
    let structure = &instrument.structure;
    let mut events = Vec::new();
    let gates = structure.gate.iter().map(|one| one.id.as_str());
    for id in gates.chain(["no-such-gate"]) {
        events.extend([gate(id, true), gate(id, false)]);
    }
    for item in &structure.items {
        let id = item.id.as_str();
        let words = words(item).into_iter().chain(["", "no-such-word"]);
        events.extend(words.map(|word| answer(id, word)));
        events.push(skip(id));
    }
    events.extend([answer("no-such-item", "yes"), skip("no-such-item")]);
    events.extend(ScreeningAct::ALL.map(act));
    let offered = offered(view);
    events.retain(|event| !offered.contains(event));
    events
}
