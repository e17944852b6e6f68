//! A walk as one screen.

use waymark_base::{Id, LanguageTag};
use waymark_language::{Key, Localizer, canonical};
use waymark_pack::records::Gate;
use waymark_pack::vocabulary::{GateCheck, InstrumentKind, ItemPhase};

use super::items::ItemTexts;
use super::machine::{State, Step, places};
use super::script::Script;
use super::session::Walk;
use super::texts::Texts;
use crate::EngineError;
use crate::desk::Room;
use crate::rooms::Here;
use crate::views::{
    ContactView, GateView, InsteadView, ItemView, ScreeningStep, ScreeningView, SheetRef,
};

/// A walk while its screen is made.
pub(super) struct Showing<'a> {
    pub(super) room: &'a Room<'a>,
    pub(super) script: &'a Script,
    pub(super) walk: &'a Walk,
    pub(super) state: &'a State,
    pub(super) texts: Texts<'a>,
}

impl<'a> Showing<'a> {
    pub(super) fn new(
        room: &'a Room<'a>,
        script: &'a Script,
        walk: &'a Walk,
        state: &'a State,
    ) -> Self {
        let handed = matches!(state.step, Step::HandOver | Step::HandedBack);
        let theirs: Option<LanguageTag> = canonical(&walk.language).filter(|_| handed);
        let bare = theirs.as_ref().and_then(|tag| tag.language().parse().ok());
        let first: Vec<LanguageTag> = theirs.into_iter().chain(bare).collect();
        Self {
            room,
            script,
            walk,
            state,
            texts: Texts::new(room, &script.instrument, &first),
        }
    }

    /// Whether others may look at the screen: neutral words only.
    pub(super) fn is_neutral(&self) -> bool {
        self.state.discreet && self.state.step != Step::Outcome
    }

    fn is_handed_over(&self) -> bool {
        matches!(self.state.step, Step::HandOver | Step::HandedBack)
    }

    pub(super) fn view(&self) -> Result<ScreeningView, EngineError> {
        let (language, right_to_left) = self.texts.tag();
        let step = self.state.step;
        let (instead, contacts) = match step {
            Step::Instead => self.instead()?,
            _ => (Vec::new(), Vec::new()),
        };
        let quiet = self.is_neutral() || self.is_handed_over();
        Ok(ScreeningView {
            instrument: self.script.instrument.id.to_string(),
            step: step_of(step),
            discreet: self.state.discreet,
            title: self.title(),
            lead: self.lead(),
            language,
            right_to_left,
            translation_text: self.texts.translation_text(self.room).filter(|_| !quiet),
            gate: match step {
                Step::Gate => self.gate()?,
                _ => Vec::new(),
            },
            instead,
            contacts,
            items: self.items(),
            result: match step {
                Step::Outcome => Some(self.result()?),
                _ => None,
            },
            quarters_done: self.quarters_done(),
            buttons: self.buttons(),
        })
    }

    fn title(&self) -> String {
        match self.state.step {
            Step::HandOver | Step::HandedBack => String::new(),
            Step::Outcome => self.room.text(Key::ResultTitle),
            _ if self.is_neutral() => self.texts.get("name.neutral"),
            _ => self.texts.get("name"),
        }
    }

    fn lead(&self) -> Option<String> {
        let key = match self.state.step {
            Step::HandedBack => Key::HandedBack,
            Step::Done => Key::DoneNeutral,
            Step::HandOver => return None,
            _ if self.is_neutral() => return None,
            Step::Gate => Key::LeadGate,
            Step::Instead => Key::LeadInstead,
            Step::Observe => Key::LeadObserve,
            Step::Ask => Key::LeadAsk,
            Step::Outcome => kind_text(self.script.instrument.structure.kind),
        };
        Some(self.their_words().text(key))
    }

    /// The interface's words in the language of whoever holds the phone.
    pub(super) fn their_words(&self) -> Localizer {
        let mut languages = if self.is_handed_over() {
            self.walk.languages()
        } else {
            Vec::new()
        };
        languages.push(self.room.reader.text.language().to_owned());
        Localizer::new(&languages)
    }

    fn gate(&self) -> Result<Vec<GateView>, EngineError> {
        let gates = self.script.instrument.structure.gate.iter();
        let neutral = self.is_neutral();
        let view = |(gate, holds): (&Gate, &Option<bool>)| {
            let known = match gate.check {
                GateCheck::Referral => Some(self.referral_text()?),
                GateCheck::Worker => None,
            };
            Ok(GateView {
                id: gate.id.to_string(),
                text: self.gate_text(gate),
                holds: *holds,
                yes_text: self.room.text(Key::GateHolds),
                no_text: self.room.text(Key::GateHoldsNot),
                known_text: known.filter(|_| !neutral),
            })
        };
        gates.zip(&self.state.gate).map(view).collect()
    }

    fn gate_text(&self, gate: &Gate) -> String {
        let name = format!("gate-{}", gate.id);
        let name = match self.is_neutral() {
            true => format!("{name}.cue"),
            false => name,
        };
        self.texts.get(&name)
    }

    fn referral_text(&self) -> Result<String, EngineError> {
        let Some(here) = self.here(None)? else {
            return Ok(self.room.text(Key::GateReferralUnknown));
        };
        let key = if here.is_empty() {
            Key::GateReferralNone
        } else {
            Key::GateReferralFound
        };
        Ok(self.room.format(key, &[("place", (&here.name).into())]))
    }

    /// What there is for the place that was named, if one was.
    pub(super) fn here(&self, topic: Option<&str>) -> Result<Option<Here>, EngineError> {
        if self.walk.place.is_empty() {
            return Ok(None);
        }
        let language = Some(self.walk.language.as_str()).filter(|tag| !tag.is_empty());
        self.room.here(&self.walk.place, language, topic).map(Some)
    }

    /// What to do where the gate does not hold. Where others may look only which of it is
    /// missing is shown, by its neutral word; the sentences come on request.
    fn instead(&self) -> Result<(Vec<InsteadView>, Vec<ContactView>), EngineError> {
        let neutral = self.is_neutral();
        let mut views = Vec::new();
        let mut numbers = false;
        let gates = self.script.instrument.structure.gate.iter();
        let missing = gates.zip(&self.state.gate);
        for (gate, _) in missing.filter(|(_, holds)| **holds == Some(false)) {
            numbers |= gate.numbers;
            let name = format!("gate-{}", gate.id);
            let sheet = gate.sheet.as_ref().filter(|_| !neutral);
            views.push(InsteadView {
                gate: gate.id.to_string(),
                text: self.gate_text(gate),
                steps: match neutral {
                    true => Vec::new(),
                    false => self.texts.lines(&format!("{name}.instead")),
                },
                sheet: self.sheet(sheet)?,
            });
        }
        let here = if numbers && !neutral {
            self.here(None)?
        } else {
            None
        };
        Ok((views, here.map(|here| here.contacts).unwrap_or_default()))
    }

    pub(super) fn sheet(&self, id: Option<&Id>) -> Result<Option<SheetRef>, EngineError> {
        let Some(id) = id else { return Ok(None) };
        let sheets = self.room.sheet_list()?;
        Ok(sheets.iter().find(|sheet| sheet.id == id.as_str()).cloned())
    }

    fn items(&self) -> Vec<ItemView> {
        let texts = ItemTexts::new(self);
        let state = self.state;
        match state.step {
            Step::Observe if !state.discreet => places(self.script, state, ItemPhase::Observe)
                .filter_map(|place| texts.item(place))
                .collect(),
            Step::Observe | Step::Ask | Step::HandOver => {
                texts.item(state.at).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    /// How much is done, coarsely, so that a mark of it tells nothing.
    fn quarters_done(&self) -> u32 {
        let phase = match self.state.step {
            Step::Gate | Step::Instead => return 0,
            Step::HandedBack | Step::Done | Step::Outcome => return 4,
            Step::Observe => ItemPhase::Observe,
            Step::Ask | Step::HandOver => ItemPhase::Ask,
        };
        let all = places(self.script, self.state, phase).count().max(1);
        let before = places(self.script, self.state, phase);
        let before = before.take_while(|place| *place < self.state.at).count();
        let quarters = before * 4 / all;
        u32::try_from(quarters).unwrap_or(4)
    }
}

/// What kind of instrument it is, in words.
pub(super) fn kind_text(kind: InstrumentKind) -> Key {
    match kind {
        InstrumentKind::Aid => Key::ScreeningKindAid,
        InstrumentKind::Training => Key::ScreeningKindTraining,
        InstrumentKind::Published => Key::ScreeningKindPublished,
    }
}

fn step_of(step: Step) -> ScreeningStep {
    match step {
        Step::Gate => ScreeningStep::Gate,
        Step::Instead => ScreeningStep::Instead,
        Step::Observe => ScreeningStep::Observe,
        Step::Ask => ScreeningStep::Ask,
        Step::HandOver => ScreeningStep::HandOver,
        Step::HandedBack => ScreeningStep::HandedBack,
        Step::Done => ScreeningStep::Done,
        Step::Outcome => ScreeningStep::Outcome,
    }
}
