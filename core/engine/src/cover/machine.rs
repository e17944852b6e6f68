//! The cover, driven key by key.

use waymark_language::Localizer;
use zeroize::{Zeroize, Zeroizing};

use super::action::Action;
use super::calculator::Calculator;
use super::converter::Converter;
use super::data::{Cover, MachineKind};
use super::reading::Reading;
use super::typed::Typed;
use super::wording::Wording;
use crate::views::CoverView;

/// What a key brought.
pub(crate) struct Pressed {
    /// What the cover shows now: the same whether or not there is something to try.
    pub(crate) view: CoverView,
    /// Digits, in ASCII, of a number that could be a PIN.
    pub(crate) try_pin: Option<Zeroizing<Vec<u8>>>,
}

/// A cover that works. It knows no PIN: it cannot answer otherwise to a right one.
pub(crate) struct CoverMachine {
    cover: &'static Cover,
    machine: Machine,
    typed: Typed,
    wording: Option<Wording>,
}

impl CoverMachine {
    /// The cover of an id, cleared; the first one where there is none of it.
    pub(crate) fn new(cover: &str) -> Self {
        let cover = Cover::named_or_first(cover);
        Self {
            cover,
            machine: Machine::new(cover),
            typed: Typed::default(),
            wording: None,
        }
    }

    /// What the cover shows.
    pub(crate) fn view(&mut self, text: &Localizer) -> CoverView {
        let wording = match self.wording.take() {
            Some(wording) if wording.is_in(text) => wording,
            _ => Wording::new(self.cover, text),
        };
        let view = wording.view(&self.machine.reading(), text);
        self.wording = Some(wording);
        view
    }

    /// Presses a key. One that is not on the cover does nothing.
    pub(crate) fn press(&mut self, key: &str, text: &Localizer) -> Pressed {
        let action = self.cover.keys().find(|known| known.id == key);
        let try_pin = action.and_then(|key| {
            self.machine.press(key.action);
            self.typed.press(key.action)
        });
        Pressed {
            view: self.view(text),
            try_pin,
        }
    }

    /// Forgets everything that was typed, worked out or remembered.
    pub(crate) fn wipe(&mut self) {
        self.typed.zeroize();
        self.machine.wipe();
        self.machine = Machine::new(self.cover);
    }
}

/// What answers the keys.
pub(super) enum Machine {
    Calculator(Calculator),
    Converter(Converter),
}

impl Machine {
    pub(super) fn new(cover: &'static Cover) -> Self {
        match cover.machine {
            MachineKind::Calculator => Self::Calculator(Calculator::default()),
            MachineKind::Converter => Self::Converter(Converter::new(&cover.pairs)),
        }
    }

    pub(super) fn press(&mut self, action: Action) {
        match self {
            Self::Calculator(calculator) => calculator.press(action),
            Self::Converter(converter) => converter.press(action),
        }
    }

    pub(super) fn reading(&self) -> Reading<'_> {
        match self {
            Self::Calculator(calculator) => calculator.reading(),
            Self::Converter(converter) => converter.reading(),
        }
    }

    fn wipe(&mut self) {
        match self {
            Self::Calculator(calculator) => calculator.zeroize(),
            Self::Converter(converter) => converter.zeroize(),
        }
    }
}
