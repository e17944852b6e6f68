//! The screening room: one walk at a time, each step from bytes that can be wiped to bytes
//! that can be wiped.

use std::sync::{Arc, MutexGuard, PoisonError};

use waymark_language::canonical;
use zeroize::Zeroizing;

use super::cards::share;
use super::machine::{Event, NotNow, State, Step, step};
use super::script::Script;
use super::session::{LONGEST_TEXT, Walk};
use super::show::Showing;
use super::{ScreeningEvent, ScreeningRequest};
use crate::desk::Room;
use crate::views::{
    InstrumentCardView, InstrumentsView, PredictiveView, ScreeningAct, ScreeningView,
};
use crate::{Engine, EngineError};

#[expect(
    clippy::redundant_closure_for_method_calls,
    reason = "the path of a method is not general enough for the lifetime of a room"
)]
impl Engine {
    /// All instruments of the pack.
    ///
    /// # Errors
    /// [`EngineError::Pack`] where the pack cannot be read.
    pub fn instruments(&self) -> Result<InstrumentsView, EngineError> {
        self.ask(|room| room.instruments())
    }

    /// The card of an instrument.
    ///
    /// # Errors
    /// [`EngineError::NotFound`].
    pub fn instrument_card(&self, id: &str) -> Result<InstrumentCardView, EngineError> {
        self.ask(|room| room.instrument_card(id))
    }

    /// What a positive and a negative result of an instrument mean where a thing is so
    /// common: `1.4%`, or a share such as `0.014`. `figure` names a study of the card;
    /// otherwise the main one is taken.
    ///
    /// # Errors
    /// [`EngineError::InvalidShare`], [`EngineError::NotFound`]; [`EngineError::NoSuchFigure`]
    /// where the card has no study of that name, [`EngineError::NoFigures`] where no study, or
    /// not the named one, gives both shares.
    pub fn predictive_values(
        &self,
        id: &str,
        figure: Option<&str>,
        prevalence: &str,
    ) -> Result<PredictiveView, EngineError> {
        self.ask(|room| room.predictive_values(id, figure, share(prevalence)?))
    }

    /// Begins an aid at its gate. What was under way before is gone.
    ///
    /// # Errors
    /// [`EngineError::NotFound`], [`EngineError::OnlyACard`]; [`EngineError::UnknownPlace`],
    /// [`EngineError::PlaceNotLocated`], [`EngineError::UnknownLanguage`] for what was named
    /// beside it.
    pub fn start_screening(
        &self,
        request: &ScreeningRequest,
    ) -> Result<ScreeningView, EngineError> {
        let turn = self.turn();
        self.guard.screening.wipe();
        let (walk, view) = self.ask(|room| {
            let language = request.language.as_deref().unwrap_or_default();
            let known = language.is_empty() || canonical(language).is_some();
            if !known || language.len() > LONGEST_TEXT {
                return Err(EngineError::UnknownLanguage);
            }
            room.desk.begin_anew();
            let script = room.script(&request.instrument)?;
            let place = request.place.as_deref().unwrap_or_default();
            let place = match place.trim() {
                "" => String::new(),
                named => room.place_to_keep(named)?,
            };
            if place.len() > LONGEST_TEXT {
                return Err(EngineError::PlaceNotLocated);
            }
            let state = State::new(&script, request.discreet);
            let walk = Walk {
                instrument: Zeroizing::new(request.instrument.clone()),
                place: Zeroizing::new(place),
                language: Zeroizing::new(language.to_owned()),
                state: written(&state),
            };
            let view = Showing::new(room, &script, &walk, &state).view()?;
            Ok((walk, view))
        })?;
        self.keep_walk(&walk, &turn)?;
        Ok(view)
    }

    /// The screen of what is under way.
    ///
    /// # Errors
    /// [`EngineError::NoScreening`], [`EngineError::Covered`].
    pub fn screening(&self) -> Result<ScreeningView, EngineError> {
        let walk = self.walk()?;
        self.ask(|room| {
            let (script, state) = room.opened(&walk)?;
            Showing::new(room, &script, &walk, &state).view()
        })
    }

    /// What somebody did, and the screen after it.
    ///
    /// # Errors
    /// [`EngineError::NoScreening`], [`EngineError::NotNow`] where the step does not allow
    /// it, [`EngineError::NoSuchAnswer`]; [`EngineError::Locked`] where the worker comes back
    /// after handing over and has not typed the PIN; [`EngineError::Covered`].
    pub fn screening_event(&self, event: &ScreeningEvent) -> Result<ScreeningView, EngineError> {
        let turn = self.turn();
        let walk = self.walk()?;
        if let ScreeningEvent::Act { act } = event {
            self.allow(*act)?;
        }
        let (walk, view, step) = self.ask(|room| {
            let (script, state) = room.opened(&walk)?;
            let event = event_of(&script, event)?;
            let next = step(&script, &state, event).map_err(|NotNow| EngineError::NotNow)?;
            let mut walk = walk.clone();
            walk.state = written(&next);
            let view = Showing::new(room, &script, &walk, &next).view()?;
            Ok((walk, view, next.step))
        })?;
        if step == Step::HandOver {
            // Whoever holds the phone now must not find the notes open.
            self.guard.lock();
        }
        self.keep_walk(&walk, &turn)?;
        Ok(view)
    }

    /// Whether somebody may press a button now.
    fn allow(&self, act: ScreeningAct) -> Result<(), EngineError> {
        let has_pin = self
            .private()
            .is_ok_and(|private| private.settings().has_pin && private.vault_works());
        let back = act == ScreeningAct::WorkerIsBack;
        if back && has_pin && self.guard.latch.key().is_none() {
            return Err(EngineError::Locked);
        }
        Ok(())
    }

    /// One step after the other.
    pub(super) fn turn(&self) -> MutexGuard<'_, ()> {
        self.screening_turn
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Room<'_> {
    /// An instrument made ready. The one that was used last is kept: it is public.
    pub(super) fn script(&self, name: &str) -> Result<Arc<Script>, EngineError> {
        let kept = self.desk.script();
        if let Some(script) = kept.filter(|script| script.instrument.id.as_str() == name) {
            return Ok(script);
        }
        let instrument = self.instrument_named(name)?;
        if !instrument.can_be_used() {
            return Err(EngineError::OnlyACard);
        }
        let script = Arc::new(Script::new(instrument)?);
        self.desk.keep_script(&script);
        Ok(script)
    }

    /// Script and state of a walk.
    pub(super) fn opened(&self, walk: &Walk) -> Result<(Arc<Script>, State), EngineError> {
        let script = self.script(&walk.instrument)?;
        let state = State::read(&script, &walk.state).ok_or(EngineError::NoScreening)?;
        Ok((script, state))
    }
}

fn written(state: &State) -> Zeroizing<Vec<u8>> {
    let mut bytes = Zeroizing::new(Vec::new());
    state.write(&mut bytes);
    bytes
}

/// What a shell tells, as the machine takes it.
fn event_of(script: &Script, event: &ScreeningEvent) -> Result<Event, EngineError> {
    let place = |item: &str| script.place_of(item).ok_or(EngineError::NoSuchAnswer);
    match event {
        ScreeningEvent::Gate { gate, holds } => {
            let gates = &script.instrument.structure.gate;
            let place = gates.iter().position(|one| one.id.as_str() == gate);
            let place = place.ok_or(EngineError::NoSuchAnswer)?;
            Ok(Event::Gate(place, *holds))
        }
        ScreeningEvent::Answer { item, answer } => {
            let place = place(item)?;
            let answer = script.answer(place, answer);
            Ok(Event::Answer(
                place,
                answer.ok_or(EngineError::NoSuchAnswer)?,
            ))
        }
        ScreeningEvent::Skip { item } => Ok(Event::Skip(place(item)?)),
        ScreeningEvent::Act { act } => act_of(*act),
    }
}

fn act_of(act: ScreeningAct) -> Result<Event, EngineError> {
    match act {
        ScreeningAct::Continue => Ok(Event::Continue),
        ScreeningAct::Back => Ok(Event::Back),
        ScreeningAct::Stop => Ok(Event::Stop),
        ScreeningAct::Show => Ok(Event::Show),
        ScreeningAct::HandOver => Ok(Event::HandOver),
        ScreeningAct::WorkerIsBack => Ok(Event::WorkerIsBack),
        ScreeningAct::Discreet => Ok(Event::Discreet(true)),
        ScreeningAct::Plain => Ok(Event::Discreet(false)),
        // An item is passed over by its name, and an end has a call of its own.
        ScreeningAct::Skip | ScreeningAct::End => Err(EngineError::NotNow),
    }
}
