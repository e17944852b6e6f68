//! A pocket calculator: each operation is carried out as soon as the next one is pressed.

use zeroize::{Zeroize, ZeroizeOnDrop};

use super::action::{Action, Operation};
use super::entry::Entry;
use super::number::{Fault, Number};
use super::reading::{Reading, Shown};

/// The line above the display: what was last calculated, or is about to be.
#[derive(Clone, Copy, Zeroize)]
pub(crate) struct Calculation {
    pub(crate) left: Number,
    pub(crate) operation: Option<Operation>,
    pub(crate) right: Option<Number>,
    /// Closed with the equals key.
    pub(crate) closed: bool,
}

/// The state between two keys.
#[derive(Default, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Calculator {
    /// The number that is being typed.
    entry: Option<Entry>,
    /// What the display shows while none is.
    shown: Number,
    /// The left side and the operation that wait for their right side.
    waiting: Option<(Number, Operation)>,
    /// A right side was typed, recalled or worked out since the operation.
    has_right: bool,
    /// What the next equals repeats.
    repeats: Option<(Operation, Number)>,
    memory: Number,
    fault: Option<Fault>,
    line: Option<Calculation>,
}

impl Calculator {
    pub(crate) fn press(&mut self, action: Action) {
        if self.fault.is_some() && !works_in_a_fault(action) {
            return;
        }
        match action {
            Action::Digit(digit) => self.entry().push(digit),
            Action::Point => self.entry().point(),
            Action::Sign => self.change_sign(),
            Action::Percent => self.percent(),
            Action::Operate(operation) => self.operate(operation),
            Action::Equals => self.equals(),
            Action::Backspace => {
                if let Some(entry) = &mut self.entry {
                    entry.pop();
                }
            }
            Action::Clear => self.clear(),
            Action::ClearEntry => self.clear_entry(),
            Action::MemoryClear => self.memory.zeroize(),
            Action::MemoryRecall => self.recall(),
            Action::MemoryAdd => self.remember(Operation::Add),
            Action::MemorySubtract => self.remember(Operation::Subtract),
            Action::NextPair | Action::PreviousPair | Action::Swap => {}
        }
    }

    pub(crate) fn reading(&self) -> Reading<'_> {
        Reading {
            shown: match (&self.fault, &self.entry) {
                (Some(fault), _) => Shown::Fault(*fault),
                (None, Some(entry)) => Shown::Typed(entry),
                (None, None) => Shown::Number(self.shown),
            },
            calculation: self.line,
            conversion: None,
            in_memory: !self.memory.is_zero(),
        }
    }

    /// The number that is being typed; a new one if none is.
    fn entry(&mut self) -> &mut Entry {
        if self.entry.is_none() {
            self.before_new_number();
        }
        self.entry.get_or_insert_with(Entry::new)
    }

    /// A new number is a right side, or else begins a new calculation.
    fn before_new_number(&mut self) {
        if self.fault.is_some() {
            self.clear();
        }
        if self.waiting.is_some() {
            self.has_right = true;
        } else {
            self.repeats.zeroize();
            self.line.zeroize();
        }
    }

    fn current(&self) -> Number {
        self.entry.as_ref().map_or(self.shown, Entry::number)
    }

    /// Shows a number that was not typed.
    fn show(&mut self, number: Number) {
        self.entry.zeroize();
        self.shown = number;
    }

    /// Shows a number that takes the place of the typed one.
    fn put(&mut self, number: Number) {
        self.show(number);
        self.has_right = self.waiting.is_some();
    }

    fn change_sign(&mut self) {
        match &mut self.entry {
            Some(entry) => entry.change_sign(),
            None => self.put(self.shown.negated()),
        }
    }

    /// `200 + 10 %` adds a tenth of 200; everywhere else a percent is a hundredth.
    fn percent(&mut self) {
        let part = self.current().hundredth();
        let whole = match self.waiting {
            Some((left, Operation::Add | Operation::Subtract)) => {
                left.calculate(Operation::Multiply, part)
            }
            _ => Ok(part),
        };
        match whole {
            Ok(number) => self.put(number),
            Err(fault) => self.fail(fault),
        }
    }

    fn operate(&mut self, operation: Operation) {
        let left = match self.waiting {
            // Pressed right after another one: the last one counts.
            Some((left, _)) if !self.has_right => left,
            Some((left, before)) => {
                let right = self.current();
                match left.calculate(before, right) {
                    Ok(result) => result,
                    Err(fault) => {
                        self.line = Some(calculation(left, before, right, false));
                        return self.fail(fault);
                    }
                }
            }
            None => self.current(),
        };
        self.show(left);
        self.waiting = Some((left, operation));
        self.has_right = false;
        self.repeats.zeroize();
        self.line = Some(Calculation {
            left,
            operation: Some(operation),
            right: None,
            closed: false,
        });
    }

    fn equals(&mut self) {
        let shown = self.current();
        let (left, repeated) = match (self.waiting, self.repeats) {
            (Some((left, operation)), _) => (left, Some((operation, shown))),
            (None, Some(repeated)) => (shown, Some(repeated)),
            (None, None) => (shown, None),
        };
        self.repeats = repeated;
        self.waiting.zeroize();
        self.has_right = false;
        let Some((operation, right)) = repeated else {
            self.line = Some(Calculation {
                left,
                operation: None,
                right: None,
                closed: true,
            });
            return self.show(left);
        };
        self.line = Some(calculation(left, operation, right, true));
        match left.calculate(operation, right) {
            Ok(result) => self.show(result),
            Err(fault) => self.fail(fault),
        }
    }

    fn clear(&mut self) {
        let memory = self.memory;
        self.zeroize();
        self.memory = memory;
    }

    fn clear_entry(&mut self) {
        if self.fault.is_some() || self.waiting.is_none() {
            return self.clear();
        }
        self.put(Number::ZERO);
    }

    fn recall(&mut self) {
        self.before_new_number();
        self.put(self.memory);
    }

    fn remember(&mut self, operation: Operation) {
        let number = self.current();
        match self.memory.calculate(operation, number) {
            Ok(sum) => {
                self.memory = sum;
                self.put(number);
            }
            Err(fault) => self.fail(fault),
        }
    }

    /// Nothing but the memory and the line outlives a fault.
    fn fail(&mut self, fault: Fault) {
        let line = self.line;
        self.clear();
        self.line = line;
        self.fault = Some(fault);
    }
}

fn calculation(left: Number, operation: Operation, right: Number, closed: bool) -> Calculation {
    Calculation {
        left,
        operation: Some(operation),
        right: Some(right),
        closed,
    }
}

/// Keys that work in a fault, most of them by ending it.
fn works_in_a_fault(action: Action) -> bool {
    matches!(
        action,
        Action::Digit(_)
            | Action::Point
            | Action::Clear
            | Action::ClearEntry
            | Action::MemoryClear
            | Action::MemoryRecall
    )
}
