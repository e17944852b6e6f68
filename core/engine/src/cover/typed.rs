//! Notices a number that was typed as digits and nothing else. It sees the same keys as
//! the machine and has no way to change what the machine says.

use std::ops::RangeInclusive;

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::action::Action;

/// The longest PIN.
const MOST: usize = 16;
/// How many digits a PIN has.
const PIN_LENGTHS: RangeInclusive<usize> = 6..=MOST;

/// The digits since the last clear or result, leading zeros among them.
#[derive(Default, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Typed {
    digits: [u8; MOST],
    length: usize,
    /// A number is being typed, though every digit may have been taken back.
    begun: bool,
    /// Something else than digits belongs to the number.
    spoiled: bool,
    /// An operation waits for its right side.
    calculating: bool,
}

impl Typed {
    /// Takes a key; on equals, hands out the digits (in ASCII) of a number that could be
    /// a PIN.
    pub(crate) fn press(&mut self, action: Action) -> Option<Zeroizing<Vec<u8>>> {
        match action {
            Action::Digit(digit) => self.push(digit),
            Action::Backspace => self.pop(),
            Action::Equals => {
                let digits = self.could_be_a_pin().then(|| self.copied());
                self.zeroize();
                return digits;
            }
            Action::Clear => self.zeroize(),
            Action::ClearEntry if !self.calculating => self.zeroize(),
            Action::Operate(_) => {
                self.spoil();
                self.calculating = true;
            }
            Action::Point => self.spoil(),
            // Of these, only what changes a number that is being typed makes another
            // one of it.
            Action::Sign
            | Action::Percent
            | Action::ClearEntry
            | Action::MemoryClear
            | Action::MemoryRecall
            | Action::MemoryAdd
            | Action::MemorySubtract
            | Action::NextPair
            | Action::PreviousPair
            | Action::Swap => {
                if self.begun {
                    self.spoil();
                }
            }
        }
        None
    }

    fn push(&mut self, digit: u8) {
        if self.spoiled {
            return;
        }
        self.begun = true;
        match self.digits.get_mut(self.length) {
            Some(place) => {
                *place = b'0' + digit;
                self.length += 1;
            }
            None => self.spoil(),
        }
    }

    fn pop(&mut self) {
        self.length = self.length.saturating_sub(1);
        if let Some(place) = self.digits.get_mut(self.length) {
            *place = 0;
        }
    }

    fn spoil(&mut self) {
        self.digits.zeroize();
        self.length = 0;
        self.spoiled = true;
    }

    fn could_be_a_pin(&self) -> bool {
        !self.spoiled && PIN_LENGTHS.contains(&self.length)
    }

    fn copied(&self) -> Zeroizing<Vec<u8>> {
        let digits = self.digits.iter().copied().take(self.length);
        Zeroizing::new(digits.collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_digit_stays_once_a_number_is_over() {
        for ends in [
            Action::Equals,
            Action::Clear,
            Action::ClearEntry,
            Action::Point,
            Action::MemoryAdd,
            Action::Sign,
        ] {
            let mut typed = Typed::default();
            for digit in [4, 8, 2, 9, 1, 5] {
                assert!(typed.press(Action::Digit(digit)).is_none());
            }
            assert_eq!(typed.press(Action::Backspace), None);
            assert_eq!(typed.digits, *b"48291\0\0\0\0\0\0\0\0\0\0\0");
            drop(typed.press(ends));
            assert_eq!(typed.digits, [0; MOST], "{ends:?}");
        }
    }
}
