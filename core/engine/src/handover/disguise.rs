//! A number as an ordinary note.

use waymark_language::{Key, plain};

use super::given::{Given, Number};
use super::number::in_text;
use crate::EngineError;
use crate::desk::Room;
use crate::views::DisguiseView;

/// Nobody writes down three tailors.
const MOST_NUMBERS: usize = 2;

/// An ordinary note that a number can be written as.
#[derive(Debug, Clone, Copy)]
pub(super) struct Disguise {
    id: &'static str,
    /// What it looks like, for the reader.
    label: Key,
    /// The note itself, for the recipient.
    note: Key,
}

/// Things about which anybody calls anybody, and of which none has hours that somebody
/// could check against the number.
const DISGUISES: [Disguise; 5] = [
    Disguise {
        id: "tailor",
        label: Key::DisguiseTailor,
        note: Key::HandedNoteTailor,
    },
    Disguise {
        id: "dentist",
        label: Key::DisguiseDentist,
        note: Key::HandedNoteDentist,
    },
    Disguise {
        id: "x_ray",
        label: Key::DisguiseXRay,
        note: Key::HandedNoteXRay,
    },
    Disguise {
        id: "parcel",
        label: Key::DisguiseParcel,
        note: Key::HandedNoteParcel,
    },
    Disguise {
        id: "repair",
        label: Key::DisguiseRepair,
        note: Key::HandedNoteRepair,
    },
];

/// The disguise of an id.
pub(super) fn called(id: &str) -> Result<Disguise, EngineError> {
    let found = DISGUISES.iter().find(|disguise| disguise.id == id);
    found.copied().ok_or(EngineError::UnknownDisguise)
}

impl Room<'_> {
    /// What can be chosen, where there is a number that looks ordinary.
    pub(super) fn disguises(&self, given: &[Given]) -> Vec<DisguiseView> {
        if ordinary(given).next().is_none() {
            return Vec::new();
        }
        let view = |disguise: &Disguise| DisguiseView {
            id: disguise.id.to_owned(),
            label: self.text(disguise.label),
        };
        DISGUISES.iter().map(view).collect()
    }

    /// The first numbers that look ordinary, in a note. Without hours: a tailor who works
    /// day and night is none.
    pub(super) fn ordinary_note(&self, disguise: Disguise, given: &[Given]) -> Option<String> {
        let numbers = ordinary(given).take(MOST_NUMBERS);
        let right_to_left = self.reader.text.right_to_left();
        let numbers = numbers.map(|number| in_text(&number.written, right_to_left));
        let numbers: Vec<String> = numbers.collect();
        if numbers.is_empty() {
            return None;
        }
        let numbers = self.reader.text.list(&numbers);
        Some(plain(
            &self.format(disguise.note, &[("number", (&numbers).into())]),
        ))
    }

    /// What a note lacks, and what it cannot do.
    pub(super) fn warn_of_note(&self, given: &[Given]) -> Vec<String> {
        if ordinary(given).next().is_none() {
            return vec![self.text(Key::HandOverNoteNone)];
        }
        let mut warnings = vec![self.text(Key::HandOverAnswers)];
        if ordinary(given).count() > MOST_NUMBERS {
            warnings.push(self.text(Key::HandOverNoteMost));
        }
        let odd = numbers(given).filter(|number| !number.ordinary);
        warnings.extend(odd.map(|number| {
            let what = [("what", (&number.written).into())];
            self.format(Key::HandOverNoteShort, &what)
        }));
        warnings
    }
}

fn numbers(given: &[Given]) -> impl Iterator<Item = &Number> {
    given.iter().filter_map(|given| given.number.as_ref())
}

fn ordinary(given: &[Given]) -> impl Iterator<Item = &Number> {
    numbers(given).filter(|number| number.ordinary)
}
