//! A cover with nothing behind it, to try out.

use waymark_language::Localizer;

use super::choices;
use super::data::Cover;
use super::machine::CoverMachine;
use crate::views::{CoverChoice, CoverView};

/// A cover with nothing behind it: a PIN typed into it is a number like any other.
pub struct PlainCover {
    machine: CoverMachine,
    text: Localizer,
}

impl PlainCover {
    /// The cover of an id, in the first of the languages that has messages; `None` where
    /// there is no such cover.
    pub fn new(id: &str, languages: &[String]) -> Option<Self> {
        Cover::named(id).map(|cover| Self {
            machine: CoverMachine::new(&cover.id),
            text: Localizer::new(languages),
        })
    }

    /// The covers there are.
    pub fn choices(languages: &[String]) -> Vec<CoverChoice> {
        choices(&Localizer::new(languages), "")
    }

    /// What the cover shows.
    pub fn view(&mut self) -> CoverView {
        self.machine.view(&self.text)
    }

    /// Presses the key of an id. One that is not on the cover does nothing.
    pub fn press(&mut self, key: &str) -> CoverView {
        let pressed = self.machine.press(key, &self.text);
        // There is nothing that a PIN could open; its copy is wiped here.
        drop(pressed.try_pin);
        pressed.view
    }

    /// Forgets everything that was typed, worked out or remembered.
    pub fn wipe(&mut self) {
        self.machine.wipe();
    }
}

impl std::fmt::Debug for PlainCover {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("PlainCover").finish_non_exhaustive()
    }
}
