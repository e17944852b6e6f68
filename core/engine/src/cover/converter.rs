//! A converter between pairs of units.

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::action::{Action, Operation};
use super::data::Pair;
use super::entry::Entry;
use super::number::{Fault, Number};
use super::reading::{Reading, Shown};

/// Which units are converted, and what the last conversion was.
#[derive(Clone, Copy, Zeroize)]
pub(crate) struct Conversion {
    /// Place of the pair in the cover's list.
    pub(crate) pair: usize,
    /// From the second unit to the first.
    pub(crate) swapped: bool,
    /// The amount and what it comes to.
    pub(crate) amounts: Option<(Number, Number)>,
}

/// The state between two keys.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct Converter {
    #[zeroize(skip)]
    pairs: &'static [Pair],
    entry: Option<Entry>,
    shown: Number,
    fault: Option<Fault>,
    conversion: Conversion,
}

impl Converter {
    pub(crate) fn new(pairs: &'static [Pair]) -> Self {
        Self {
            pairs,
            entry: None,
            shown: Number::ZERO,
            fault: None,
            conversion: Conversion {
                pair: 0,
                swapped: false,
                amounts: None,
            },
        }
    }

    pub(crate) fn press(&mut self, action: Action) {
        let ends_fault = matches!(action, Action::Digit(_) | Action::Point | Action::Clear);
        if self.fault.is_some() {
            if !ends_fault {
                return;
            }
            self.clear();
        }
        match action {
            Action::Digit(digit) => self.entry().push(digit),
            Action::Point => self.entry().point(),
            Action::Sign => self.change_sign(),
            Action::Equals => self.equals(),
            Action::Backspace => {
                if let Some(entry) = &mut self.entry {
                    entry.pop();
                }
            }
            Action::Clear | Action::ClearEntry => self.clear(),
            Action::NextPair => self.turn(1),
            Action::PreviousPair => self.turn(self.pairs.len().saturating_sub(1)),
            Action::Swap => {
                self.conversion.swapped = !self.conversion.swapped;
                self.conversion.amounts.zeroize();
            }
            Action::Percent
            | Action::Operate(_)
            | Action::MemoryClear
            | Action::MemoryRecall
            | Action::MemoryAdd
            | Action::MemorySubtract => {}
        }
    }

    pub(crate) fn reading(&self) -> Reading<'_> {
        Reading {
            shown: match (&self.fault, &self.entry) {
                (Some(fault), _) => Shown::Fault(*fault),
                (None, Some(entry)) => Shown::Typed(entry),
                (None, None) => Shown::Number(self.shown),
            },
            calculation: None,
            conversion: Some(self.conversion),
            in_memory: false,
        }
    }

    fn entry(&mut self) -> &mut Entry {
        if self.entry.is_none() {
            self.conversion.amounts.zeroize();
        }
        self.entry.get_or_insert_with(Entry::new)
    }

    fn change_sign(&mut self) {
        match &mut self.entry {
            Some(entry) => entry.change_sign(),
            None => {
                self.shown = self.shown.negated();
                self.conversion.amounts.zeroize();
            }
        }
    }

    /// Goes on by so many pairs, and round at the end.
    fn turn(&mut self, by: usize) {
        let pairs = self.pairs.len().max(1);
        self.conversion.pair = (self.conversion.pair + by) % pairs;
        self.conversion.swapped = false;
        self.conversion.amounts.zeroize();
    }

    fn equals(&mut self) {
        // A second equals says the same again instead of converting the result.
        if self.conversion.amounts.is_some() {
            return;
        }
        let Some(pair) = self.pairs.get(self.conversion.pair) else {
            return;
        };
        let amount = self.entry.as_ref().map_or(self.shown, Entry::number);
        self.entry.zeroize();
        match converted(amount, pair, self.conversion.swapped) {
            Ok(result) => {
                self.conversion.amounts = Some((amount, result));
                self.shown = result;
            }
            Err(fault) => self.fault = Some(fault),
        }
    }

    fn clear(&mut self) {
        self.entry.zeroize();
        self.shown.zeroize();
        self.fault.zeroize();
        self.conversion.amounts.zeroize();
    }
}

/// `to = from × factor + offset`, or the other way round.
fn converted(amount: Number, pair: &Pair, swapped: bool) -> Result<Number, Fault> {
    if swapped {
        amount
            .calculate(Operation::Subtract, pair.offset)?
            .calculate(Operation::Divide, pair.factor)
    } else {
        amount
            .calculate(Operation::Multiply, pair.factor)?
            .calculate(Operation::Add, pair.offset)
    }
}
