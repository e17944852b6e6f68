//! What a vault must hold after a step, said independently of it.

use std::collections::{BTreeMap, BTreeSet};

use crate::steps::{Notes, Step};

/// Days that a note is kept when nobody chooses.
const DAYS: u64 = 7;

/// One half, as whoever knows its PIN sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Half {
    pub pin: &'static str,
    /// Title, version, and the day on which it is gone.
    pub notes: BTreeMap<&'static str, (u32, u64)>,
}

/// What a vault holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    pub day: u64,
    pub real: Option<Half>,
    pub decoy: Option<Half>,
    pub destroy_pin: Option<&'static str>,
    /// Whose half is open.
    pub open: Option<Side>,
    /// Guesses that were evaluated since the last right one.
    pub guesses: u32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Real,
    Decoy,
}

impl Half {
    fn empty(pin: &'static str) -> Self {
        Self {
            pin,
            notes: BTreeMap::new(),
        }
    }
}

impl State {
    /// The state before a story and after each of its steps.
    pub fn along(&self, steps: &[Step]) -> Vec<Self> {
        let mut states = vec![self.clone()];
        for step in steps {
            let mut next = states.last().cloned().unwrap_or_default();
            next.apply(*step);
            states.push(next);
        }
        states
    }

    /// The same after the real half was destroyed and nobody has set it up again.
    pub fn without_real(self) -> Self {
        Self {
            real: None,
            destroy_pin: None,
            open: None,
            ..self
        }
    }

    fn apply(&mut self, step: Step) {
        match step {
            Step::Open => self.open = None,
            Step::Later(days) => self.day += days,
            Step::FirstPin(pin) => {
                *self = Self {
                    day: self.day,
                    real: Some(Half::empty(pin)),
                    ..Self::default()
                };
            }
            Step::SecondPin(pin) => self.decoy = Some(Half::empty(pin)),
            Step::DestroyPin(pin) => self.destroy_pin = Some(pin),
            Step::Unlock(pin) => self.unlock(pin),
            Step::Guess(_) => self.guesses += 1,
            Step::ChangePin(_, new) => {
                if let Some(half) = self.half() {
                    half.pin = new;
                }
                self.guesses = 0;
            }
            Step::Save(title, version) => {
                let day = self.day;
                self.expire();
                if let Some(half) = self.half() {
                    let note = half.notes.entry(title).or_insert((version, day + DAYS));
                    note.0 = version;
                }
            }
            Step::Delete(title) => {
                self.expire();
                if let Some(half) = self.half() {
                    half.notes.remove(title);
                }
            }
            Step::List | Step::Purge => self.expire(),
            Step::Destroy | Step::LastGuess(_) => {
                *self = Self {
                    day: self.day,
                    ..Self::default()
                }
            }
        }
    }

    fn unlock(&mut self, pin: &'static str) {
        self.guesses = 0;
        if self.real.as_ref().is_some_and(|half| half.pin == pin) {
            self.open = Some(Side::Real);
        } else if self.decoy.as_ref().is_some_and(|half| half.pin == pin) {
            self.open = Some(Side::Decoy);
        } else if self.destroy_pin == Some(pin) {
            self.real = Some(Half::empty(pin));
            self.destroy_pin = None;
            self.open = Some(Side::Real);
        }
    }

    fn half(&mut self) -> Option<&mut Half> {
        match self.open? {
            Side::Real => self.real.as_mut(),
            Side::Decoy => self.decoy.as_mut(),
        }
    }

    fn expire(&mut self) {
        let day = self.day;
        if let Some(half) = self.half() {
            half.notes.retain(|_, (_, gone)| *gone > day);
        }
    }

    /// What each PIN opens: its notes, or nothing.
    pub fn opens(&self, pin: &str) -> Option<Notes> {
        let mut halves = [&self.real, &self.decoy].into_iter().flatten();
        if let Some(half) = halves.find(|half| half.pin == pin) {
            let kept = half.notes.iter().filter(|(_, (_, gone))| *gone > self.day);
            let notes = kept.map(|(title, (version, _))| ((*title).to_owned(), *version));
            return Some(notes.collect());
        }
        (self.destroy_pin == Some(pin)).then(Notes::new)
    }
}

/// Every PIN that a story speaks of.
pub fn pins(steps: &[Step]) -> BTreeSet<&'static str> {
    let spoken = steps.iter().flat_map(|step| match *step {
        Step::FirstPin(pin)
        | Step::SecondPin(pin)
        | Step::DestroyPin(pin)
        | Step::Unlock(pin)
        | Step::Guess(pin)
        | Step::LastGuess(pin) => vec![pin],
        Step::ChangePin(old, new) => vec![old, new],
        _ => Vec::new(),
    });
    spoken.collect()
}
