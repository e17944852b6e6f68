//! The way through an instrument, as one machine: a state and an event make the next
//! state. The drawing is in `docs/screening.md`. Nothing here knows texts, languages or
//! the clock, and nothing is reached before the gate.

use waymark_pack::vocabulary::ItemPhase;
use zeroize::Zeroizing;

use super::answer::Answer;
use super::evaluate::applying;
use super::script::Script;

/// Where somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Gate,
    Instead,
    Observe,
    Ask,
    HandOver,
    HandedBack,
    Done,
    Outcome,
}

const STEPS: [Step; 8] = [
    Step::Gate,
    Step::Instead,
    Step::Observe,
    Step::Ask,
    Step::HandOver,
    Step::HandedBack,
    Step::Done,
    Step::Outcome,
];

/// What somebody does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Event {
    /// A condition of the gate holds, or does not.
    Gate(usize, bool),
    /// An item is answered.
    Answer(usize, Answer),
    /// An item is passed over.
    Skip(usize),
    Continue,
    Back,
    Stop,
    Show,
    HandOver,
    WorkerIsBack,
    Discreet(bool),
}

/// All that is known of one walk. Wiped when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct State {
    pub(crate) step: Step,
    /// The place of the item that is shown, where one is.
    pub(crate) at: usize,
    /// Where a hand-over began.
    pub(crate) from: usize,
    pub(crate) discreet: bool,
    /// For each condition of the gate: not said yet, holds, does not.
    pub(crate) gate: Vec<Option<bool>>,
    bytes: Zeroizing<Vec<u8>>,
}

/// What cannot be done at this step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NotNow;

const HEAD: usize = 4;

impl State {
    /// At the gate, with nothing said.
    pub(crate) fn new(script: &Script, discreet: bool) -> Self {
        let structure = &script.instrument.structure;
        Self {
            step: Step::Gate,
            at: 0,
            from: 0,
            discreet,
            gate: vec![None; structure.gate.len()],
            bytes: Zeroizing::new(vec![0; structure.items.len()]),
        }
    }

    /// The answers, one for each item.
    pub(crate) fn answers(&self) -> Vec<Answer> {
        let answers = self.bytes.iter();
        answers
            .map(|byte| Answer::of_byte(*byte).unwrap_or_default())
            .collect()
    }

    pub(crate) fn answer(&self, place: usize) -> Answer {
        let byte = self.bytes.get(place).copied().unwrap_or_default();
        Answer::of_byte(byte).unwrap_or_default()
    }

    fn set(&mut self, place: usize, answer: Answer) {
        if let Some(byte) = self.bytes.get_mut(place) {
            *byte = answer.byte();
        }
    }

    /// As bytes, for a place that can be wiped.
    pub(crate) fn write(&self, into: &mut Zeroizing<Vec<u8>>) {
        let step = STEPS.iter().position(|step| *step == self.step);
        into.push(u8::try_from(step.unwrap_or_default()).unwrap_or_default());
        into.push(u8::try_from(self.at).unwrap_or(u8::MAX));
        into.push(u8::try_from(self.from).unwrap_or(u8::MAX));
        into.push(u8::from(self.discreet));
        into.extend(self.gate.iter().map(|held| match held {
            None => 0,
            Some(true) => 1,
            Some(false) => 2,
        }));
        into.extend_from_slice(&self.bytes);
    }

    /// From bytes that were written for the same script.
    pub(crate) fn read(script: &Script, bytes: &[u8]) -> Option<Self> {
        let mut state = Self::new(script, false);
        let (head, rest) = bytes.split_at_checked(HEAD)?;
        let (gate, answers) = rest.split_at_checked(state.gate.len())?;
        let [step, at, from, discreet] = head else {
            return None;
        };
        state.step = *STEPS.get(usize::from(*step))?;
        (state.at, state.from) = (usize::from(*at), usize::from(*from));
        state.discreet = *discreet == 1;
        for (held, byte) in state.gate.iter_mut().zip(gate) {
            *held = match byte {
                1 => Some(true),
                2 => Some(false),
                _ => None,
            };
        }
        if answers.len() != state.bytes.len() {
            return None;
        }
        state.bytes.copy_from_slice(answers);
        Some(state)
    }

    /// Whether every condition of the gate holds.
    pub(crate) fn may_begin(&self) -> bool {
        self.gate.iter().all(|held| *held == Some(true))
    }
}

/// One step of the walk.
#[expect(
    clippy::too_many_lines,
    reason = "one line for each arrow of the drawing"
)]
pub(crate) fn step(script: &Script, state: &State, event: Event) -> Result<State, NotNow> {
    let mut next = state.clone();
    match (state.step, event) {
        (Step::Gate, Event::Gate(place, holds)) => {
            *next.gate.get_mut(place).ok_or(NotNow)? = Some(holds);
        }
        (Step::Gate, Event::Continue) if state.may_begin() => begin(script, &mut next),
        (Step::Gate, Event::Continue) if state.gate.contains(&Some(false)) => {
            next.step = Step::Instead;
        }
        (Step::Instead, Event::Back) => next.step = Step::Gate,
        (Step::Observe, Event::Answer(place, answer)) if is_open(state, place) => {
            answered(script, &mut next, ItemPhase::Observe, place, answer)?;
            if state.discreet {
                after(script, &mut next, place);
            }
        }
        (Step::Observe, Event::Skip(place)) if state.discreet && is_open(state, place) => {
            skipped(script, &mut next, ItemPhase::Observe, place)?;
            after(script, &mut next, place);
        }
        (Step::Observe, Event::Continue) if !state.discreet && may_ask(script, state) => {
            ask(script, &mut next);
        }
        (Step::Ask | Step::HandOver, Event::Answer(place, answer)) if is_open(state, place) => {
            answered(script, &mut next, ItemPhase::Ask, place, answer)?;
            after(script, &mut next, place);
        }
        (Step::Ask | Step::HandOver, Event::Skip(place)) if is_open(state, place) => {
            skipped(script, &mut next, ItemPhase::Ask, place)?;
            after(script, &mut next, place);
        }
        (Step::Observe | Step::Ask, Event::Back) => back(script, &mut next),
        (Step::Observe | Step::Ask, Event::Stop) => finish(&mut next),
        (Step::Ask, Event::HandOver) => (next.step, next.from) = (Step::HandOver, state.at),
        (Step::HandOver, Event::Back) => {
            let earlier = previous(script, state, ItemPhase::Ask).filter(|at| *at >= state.from);
            next.at = earlier.ok_or(NotNow)?;
        }
        (Step::HandOver, Event::Stop) => next.step = Step::HandedBack,
        (Step::HandedBack, Event::WorkerIsBack) => next.step = Step::Done,
        (Step::Done, Event::Show) => next.step = Step::Outcome,
        (Step::Done | Step::Outcome, Event::Back) => last_item(script, &mut next),
        (Step::Gate | Step::Instead | Step::Observe | Step::Ask, Event::Discreet(discreet)) => {
            next.discreet = discreet;
            if state.step == Step::Observe {
                next.at = first(script, &next, ItemPhase::Observe).unwrap_or_default();
            }
        }
        _ => return Err(NotNow),
    }
    Ok(next)
}

/// Whether an item can be answered now: what is shown, and what was shown before it, since a
/// touch may come twice. What the worker asked is not the person's to change.
fn is_open(state: &State, place: usize) -> bool {
    match state.step {
        Step::Observe if !state.discreet => true,
        Step::HandOver => (state.from..=state.at).contains(&place),
        _ => place <= state.at,
    }
}

fn begin(script: &Script, state: &mut State) {
    match first(script, state, ItemPhase::Observe) {
        Some(at) => (state.step, state.at) = (Step::Observe, at),
        None => ask(script, state),
    }
}

fn ask(script: &Script, state: &mut State) {
    match first(script, state, ItemPhase::Ask) {
        Some(at) => (state.step, state.at) = (Step::Ask, at),
        None => finish(state),
    }
}

/// The result is shown at once, or on request where others may look.
fn finish(state: &mut State) {
    state.step = match (state.step, state.discreet) {
        (Step::HandOver, _) => Step::HandedBack,
        (_, true) => Step::Done,
        (_, false) => Step::Outcome,
    };
}

/// Whether nothing that is required is still missing among what is observed.
pub(crate) fn may_ask(script: &Script, state: &State) -> bool {
    let applies = applying(script, &state.answers());
    let items = script.instrument.structure.items.iter().enumerate();
    let mut required = items.filter(|(place, item)| {
        let asked = applies.get(*place).copied().unwrap_or_default();
        item.required && item.phase == ItemPhase::Observe && asked
    });
    required.all(|(place, _)| state.answer(place).is_given())
}

/// Whether an item is one of this phase, and its condition holds.
fn is_there(script: &Script, state: &State, phase: ItemPhase, place: usize) -> bool {
    let item = script.item(place).filter(|item| item.phase == phase);
    let applies = applying(script, &state.answers());
    item.is_some() && applies.get(place).copied().unwrap_or_default()
}

fn answered(
    script: &Script,
    state: &mut State,
    phase: ItemPhase,
    place: usize,
    answer: Answer,
) -> Result<(), NotNow> {
    if !is_there(script, state, phase, place) {
        return Err(NotNow);
    }
    state.set(place, answer);
    Ok(())
}

fn skipped(
    script: &Script,
    state: &mut State,
    phase: ItemPhase,
    place: usize,
) -> Result<(), NotNow> {
    let required = script.item(place).is_some_and(|item| item.required);
    if required {
        return Err(NotNow);
    }
    answered(script, state, phase, place, Answer::Skipped)
}

/// To the next item after `place`, or on where there is none.
fn after(script: &Script, state: &mut State, place: usize) {
    let phase = match state.step {
        Step::Observe => ItemPhase::Observe,
        _ => ItemPhase::Ask,
    };
    match following(script, state, phase, place.saturating_add(1)) {
        Some(at) => state.at = at,
        None if state.step == Step::Observe => {
            if may_ask(script, state) {
                ask(script, state);
            }
        }
        None => finish(state),
    }
}

fn back(script: &Script, state: &mut State) {
    let observing = state.step == Step::Observe;
    let phase = if observing {
        ItemPhase::Observe
    } else {
        ItemPhase::Ask
    };
    let earlier = previous(script, state, phase).filter(|_| !observing || state.discreet);
    let observed = || last(script, state, ItemPhase::Observe);
    match earlier {
        Some(at) => state.at = at,
        None if observing => state.step = Step::Gate,
        None => match observed() {
            Some(at) => (state.step, state.at) = (Step::Observe, at),
            None => state.step = Step::Gate,
        },
    }
}

/// From the end back to what was looked at last.
fn last_item(script: &Script, state: &mut State) {
    let asked = last(script, state, ItemPhase::Ask).map(|at| (Step::Ask, at));
    let observed = || last(script, state, ItemPhase::Observe).map(|at| (Step::Observe, at));
    let place = asked.or_else(observed).unwrap_or((Step::Gate, 0));
    (state.step, state.at) = place;
}

fn first(script: &Script, state: &State, phase: ItemPhase) -> Option<usize> {
    following(script, state, phase, 0)
}

fn following(script: &Script, state: &State, phase: ItemPhase, from: usize) -> Option<usize> {
    places(script, state, phase).find(|place| *place >= from)
}

fn previous(script: &Script, state: &State, phase: ItemPhase) -> Option<usize> {
    places(script, state, phase)
        .take_while(|place| *place < state.at)
        .last()
}

fn last(script: &Script, state: &State, phase: ItemPhase) -> Option<usize> {
    places(script, state, phase).last()
}

/// The places of the items of a phase whose conditions hold.
pub(crate) fn places(
    script: &Script,
    state: &State,
    phase: ItemPhase,
) -> impl Iterator<Item = usize> {
    let applies = applying(script, &state.answers());
    let items = script.instrument.structure.items.iter();
    let there = items.zip(applies).enumerate();
    let there = there.filter(move |(_, (item, applies))| item.phase == phase && *applies);
    let places: Vec<usize> = there.map(|(place, _)| place).collect();
    places.into_iter()
}
