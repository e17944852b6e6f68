//! What the document says of a walk, kept beside the engine: which conditions hold, what
//! was answered, which items are asked. Nothing here was taken from the machine.

use waymark_engine::ScreeningEvent;
use waymark_engine::views::{ScreeningAct, ScreeningStep, ScreeningView};
use waymark_pack::records::{Condition, Instrument, Item, Test};
use waymark_pack::vocabulary::ItemKind;

/// A walk as the document tells it.
#[derive(Clone)]
pub struct Shadow {
    pub discreet: bool,
    /// For each condition of the gate whether it holds, if somebody has said.
    pub gate: Vec<Option<bool>>,
    /// For each item what was answered last, if anything.
    pub answers: Vec<Option<String>>,
    /// The item at which the phone was handed over last.
    pub handed_at: Option<String>,
    /// The item that was on the screen last, alone.
    pub last_item: Option<String>,
}

impl Shadow {
    /// At the beginning; what the pack knows of the gate stands in the first view.
    pub fn new(instrument: &Instrument, first: &ScreeningView) -> Self {
        Self {
            discreet: first.discreet,
            gate: first.gate.iter().map(|gate| gate.holds).collect(),
            answers: vec![None; instrument.structure.items.len()],
            handed_at: None,
            last_item: None,
        }
    }

    /// Something happened, and the engine took it. `before` was the screen until then.
    pub fn follow(
        &mut self,
        instrument: &Instrument,
        event: &ScreeningEvent,
        before: &ScreeningView,
    ) {
        if let [item] = before.items.as_slice() {
            self.last_item = Some(item.id.clone());
        }
        let structure = &instrument.structure;
        let place = |id: &str| {
            structure
                .items
                .iter()
                .position(|item| item.id.as_str() == id)
        };
        match event {
            ScreeningEvent::Gate { gate, holds } => {
                let place = structure
                    .gate
                    .iter()
                    .position(|one| one.id.as_str() == gate);
                if let Some(held) = place.and_then(|place| self.gate.get_mut(place)) {
                    *held = Some(*holds);
                }
            }
            ScreeningEvent::Answer { item, answer } => {
                if let Some(place) = place(item) {
                    self.answers[place] = Some(answer.clone());
                }
            }
            ScreeningEvent::Skip { item } => {
                if let Some(place) = place(item) {
                    self.answers[place] = None;
                }
            }
            ScreeningEvent::Act { act } => match act {
                ScreeningAct::Discreet => self.discreet = true,
                ScreeningAct::Plain => self.discreet = false,
                ScreeningAct::HandOver => {
                    self.handed_at = before.items.first().map(|item| item.id.clone());
                }
                _ => {}
            },
        }
    }

    pub fn may_begin(&self) -> bool {
        self.gate.iter().all(|holds| *holds == Some(true))
    }

    /// For each item its answer, as far as it is asked; and whether it is.
    pub fn asked(&self, items: &[Item]) -> Vec<(bool, Option<&str>)> {
        let mut found: Vec<(bool, Option<&str>)> = Vec::with_capacity(items.len());
        for (item, answer) in items.iter().zip(&self.answers) {
            let asked = item
                .when
                .as_ref()
                .is_none_or(|when| holds(when, items, &found));
            found.push((asked, answer.as_deref().filter(|_| asked)));
        }
        found
    }

    /// Everything that can make a difference for where the walk goes: answers at which no
    /// condition looks are all the same.
    pub fn key(&self, instrument: &Instrument, view: &ScreeningView) -> String {
        let items = &instrument.structure.items;
        let shown = match view.items.as_slice() {
            [one] => one.id.as_str(),
            _ if matches!(view.step, ScreeningStep::HandedBack | ScreeningStep::Done) => {
                self.last_item.as_deref().unwrap_or_default()
            }
            _ => "",
        };
        let handed = match view.step {
            ScreeningStep::HandOver | ScreeningStep::HandedBack => {
                self.handed_at.as_deref().unwrap_or_default()
            }
            _ => "",
        };
        let mut key = format!(
            "{:?} {} {shown} {handed} {:?}",
            view.step, self.discreet, self.gate
        );
        for (item, answer) in items.iter().zip(&self.answers) {
            let answer = answer.as_deref().unwrap_or_default();
            if looked_at(items, item, answer) {
                key.push(' ');
                key.push_str(answer);
            } else if item.required && !answer.is_empty() {
                key.push_str(" +");
            } else {
                key.push_str(" -");
            }
        }
        key
    }
}

fn looked_at(items: &[Item], of: &Item, answer: &str) -> bool {
    let mut conditions = items.iter().filter_map(|item| item.when.as_ref());
    conditions.any(|when| {
        let mut tests = when.tests.iter();
        tests.any(|test| {
            matches!(test, Test::Answer { item, is } if *item == of.id && is.as_str() == answer)
        })
    })
}

/// Whether a condition of an item holds; only earlier items have been asked.
fn holds(when: &Condition, items: &[Item], asked: &[(bool, Option<&str>)]) -> bool {
    let test = |test: &Test| match test {
        Test::Answer { item, is } => {
            let mut pairs = items.iter().zip(asked);
            pairs.any(|(one, (_, answer))| one.id == *item && *answer == Some(is.as_str()))
        }
        // For outcomes only.
        Test::Rule { .. } | Test::Adult(_) => false,
    };
    let mut tests = when.tests.iter();
    if when.all {
        tests.all(test)
    } else {
        tests.any(test)
    }
}

/// With what an item can be answered.
pub fn words(item: &Item) -> Vec<&str> {
    match item.kind {
        ItemKind::Observation => vec!["yes", "no"],
        ItemKind::Question => vec!["yes", "no", "unsure", "declined"],
        ItemKind::Choice => {
            let options = item.options.iter().map(waymark_base::Id::as_str);
            options.chain(["declined"]).collect()
        }
    }
}
