//! A number while it is being typed.

use zeroize::Zeroize;

use super::number::{DIGITS, Number};

/// At least one digit; no zeros in front but the one before a point.
#[derive(Default, Zeroize)]
pub(crate) struct Entry {
    digits: [u8; DIGITS as usize],
    length: usize,
    /// How many digits stand before the point, once it was typed.
    point: Option<usize>,
    negative: bool,
}

impl Entry {
    /// Nothing typed yet: a zero.
    pub(crate) fn new() -> Self {
        Self {
            length: 1,
            ..Self::default()
        }
    }

    /// Types a digit; a full display takes no more.
    pub(crate) fn push(&mut self, digit: u8) {
        if self.length == 1 && self.point.is_none() && self.digits().eq([0]) {
            self.length = 0;
        }
        if let Some(place) = self.digits.get_mut(self.length) {
            *place = digit;
            self.length += 1;
        }
    }

    /// Types the point; a number has one.
    pub(crate) fn point(&mut self) {
        self.point.get_or_insert(self.length);
    }

    /// Takes back what was typed last.
    pub(crate) fn pop(&mut self) {
        if self.point == Some(self.length) {
            self.point = None;
            return;
        }
        self.length -= 1;
        if let Some(place) = self.digits.get_mut(self.length) {
            *place = 0;
        }
        if self.length == 0 {
            self.length = 1;
            self.negative = false;
        }
    }

    pub(crate) fn change_sign(&mut self) {
        self.negative = !self.negative;
    }

    pub(crate) fn number(&self) -> Number {
        let coefficient = self
            .digits()
            .fold(0_i128, |sum, digit| sum * 10 + i128::from(digit));
        let behind = i32::try_from(self.behind_point()).unwrap_or_default();
        let number = Number::typed(coefficient, -behind);
        if self.negative {
            number.negated()
        } else {
            number
        }
    }

    /// The digits in their order.
    pub(crate) fn digits(&self) -> impl Iterator<Item = u8> + '_ {
        self.digits.iter().copied().take(self.length)
    }

    /// Whether the minus stands in front, before a zero too.
    pub(crate) fn is_negative(&self) -> bool {
        self.negative
    }

    /// How many digits stand before the point, if there is one.
    pub(crate) fn before_point(&self) -> Option<usize> {
        self.point
    }

    fn behind_point(&self) -> usize {
        self.length - self.point.unwrap_or(self.length)
    }
}
