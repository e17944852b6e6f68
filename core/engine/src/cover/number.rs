//! Numbers as a pocket calculator keeps them: decimal, with more digits than it shows,
//! and an exponent of at most two digits.

use rust_decimal::{Decimal, RoundingStrategy};
use serde::Deserialize;
use zeroize::Zeroize;

use super::action::Operation;

/// Digits that can be typed, and that the display holds.
pub(crate) const DIGITS: u8 = 16;
/// The largest power of ten that is not an overflow.
const MOST_MAGNITUDE: i32 = 99;
/// Decimals that are trusted in a result; those behind are what rounding left over.
const TRUSTED: u32 = 22;
/// Decimals that `Decimal` can hold.
const HELD: i32 = 28;

/// Why there is no result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Zeroize)]
pub(crate) enum Fault {
    DivisionByZero,
    TooLarge,
}

/// `coefficient × 10^power`. The coefficient never ends in a zero, and its digits fit
/// into a [`Decimal`]. What was typed may be a PIN, so it has no `Debug`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Zeroize, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Number {
    coefficient: i128,
    power: i32,
}

impl Number {
    pub(crate) const ZERO: Self = Self {
        coefficient: 0,
        power: 0,
    };

    /// A number of at most [`DIGITS`] digits, as it was typed.
    pub(crate) fn typed(coefficient: i128, power: i32) -> Self {
        Self::stripped(coefficient, power)
    }

    pub(crate) fn is_zero(self) -> bool {
        self.coefficient == 0
    }

    pub(crate) fn is_negative(self) -> bool {
        self.coefficient < 0
    }

    /// The digits without the zeros at their end, for writing them out.
    pub(crate) fn coefficient(self) -> u128 {
        self.coefficient.unsigned_abs()
    }

    /// The power of ten of the last of these digits.
    pub(crate) fn power(self) -> i32 {
        self.power
    }

    /// The power of ten of the first digit; that of 1 for zero.
    pub(crate) fn magnitude(self) -> i32 {
        self.power + places_behind_first(self.coefficient)
    }

    pub(crate) fn negated(self) -> Self {
        Self {
            coefficient: -self.coefficient,
            ..self
        }
    }

    /// The hundredth part.
    pub(crate) fn hundredth(self) -> Self {
        Self::stripped(self.coefficient, self.power - 2)
    }

    /// The result of an operation. Of 28 digits that are reckoned with, the last few are
    /// dropped where without them the result is a short one: a third taken three times
    /// is one.
    pub(crate) fn calculate(self, operation: Operation, other: Self) -> Result<Self, Fault> {
        match operation {
            Operation::Add => self.plus(other),
            Operation::Subtract => self.plus(other.negated()),
            Operation::Multiply => self.times(other),
            Operation::Divide => self.divided_by(other),
        }
    }

    /// Rounded to so many digits, half away from zero.
    pub(crate) fn rounded(self, digits: u32) -> Self {
        let (unit, magnitude) = self.scaled();
        let by = |strategy| {
            let rounded = unit.round_sf_with_strategy(digits, strategy)?;
            Self::of(rounded, magnitude).ok()
        };
        // At the very end of the range there is no room to round up.
        by(RoundingStrategy::MidpointAwayFromZero)
            .or_else(|| by(RoundingStrategy::ToZero))
            .unwrap_or(self)
    }

    fn plus(self, other: Self) -> Result<Self, Fault> {
        if self.is_zero() || other.is_zero() {
            return Ok(if self.is_zero() { other } else { self });
        }
        let (large, small) = if self.magnitude() < other.magnitude() {
            (other, self)
        } else {
            (self, other)
        };
        let apart = large.magnitude() - small.magnitude();
        if apart >= HELD {
            return Ok(large);
        }
        let (unit, magnitude) = large.scaled();
        let shift = Decimal::new(1, apart.unsigned_abs());
        let sum = small.scaled().0.checked_mul(shift);
        let sum = sum.and_then(|small| unit.checked_add(small));
        Self::of(trusted(sum.ok_or(Fault::TooLarge)?), magnitude)
    }

    fn times(self, other: Self) -> Result<Self, Fault> {
        let ((a, magnitude), (b, more)) = (self.scaled(), other.scaled());
        let product = a.checked_mul(b).ok_or(Fault::TooLarge)?;
        Self::of(trusted(product), magnitude + more)
    }

    fn divided_by(self, other: Self) -> Result<Self, Fault> {
        let ((a, magnitude), (b, less)) = (self.scaled(), other.scaled());
        let quotient = a.checked_div(b).ok_or(Fault::DivisionByZero)?;
        Self::of(trusted(quotient), magnitude - less)
    }

    /// The number as one between 1 and 10 (or 0), and the power of ten it lacks.
    fn scaled(self) -> (Decimal, i32) {
        let places = places_behind_first(self.coefficient);
        let unit = Decimal::try_from_i128_with_scale(self.coefficient, places.unsigned_abs());
        (unit.unwrap_or_default(), self.power + places)
    }

    fn of(unit: Decimal, magnitude: i32) -> Result<Self, Fault> {
        let power = magnitude - i32::try_from(unit.scale()).unwrap_or_default();
        let number = Self::stripped(unit.mantissa(), power);
        if number.magnitude() > MOST_MAGNITUDE {
            Err(Fault::TooLarge)
        } else if number.magnitude() < -MOST_MAGNITUDE {
            Ok(Self::ZERO)
        } else {
            Ok(number)
        }
    }

    fn stripped(mut coefficient: i128, mut power: i32) -> Self {
        if coefficient == 0 {
            return Self::ZERO;
        }
        while coefficient % 10 == 0 {
            coefficient /= 10;
            power += 1;
        }
        Self { coefficient, power }
    }
}

/// A number of a description, such as `0.3048`.
impl TryFrom<String> for Number {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let exact = Decimal::from_str_exact(&text);
        let exact = exact.map_err(|_| format!("`{text}` is no decimal number"))?;
        Self::of(exact, 0).map_err(|_| format!("`{text}` is too large"))
    }
}

/// Drops what rounding left over, where that makes the number a short one.
fn trusted(unit: Decimal) -> Decimal {
    let short = unit
        .round_dp_with_strategy(TRUSTED, RoundingStrategy::MidpointAwayFromZero)
        .normalize();
    if short.scale() < u32::from(DIGITS) {
        short
    } else {
        unit
    }
}

fn places_behind_first(coefficient: i128) -> i32 {
    let places = coefficient.unsigned_abs().checked_ilog10().unwrap_or(0);
    i32::try_from(places).unwrap_or_default()
}
