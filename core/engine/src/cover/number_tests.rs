//! Numbers on their own, where exact results are known.

use proptest::prelude::*;

use super::action::Operation;
use super::number::{Fault, Number};

fn number(text: &str) -> Number {
    Number::try_from(text.to_owned()).unwrap()
}

/// No `Debug` on numbers, so they are compared by their parts.
fn parts(number: Number) -> (bool, u128, i32) {
    (number.is_negative(), number.coefficient(), number.power())
}

fn result(left: Number, operation: Operation, right: Number) -> Result<(bool, u128, i32), Fault> {
    left.calculate(operation, right).map(parts)
}

#[test]
fn a_number_is_read_exactly_or_not_at_all() {
    assert_eq!(parts(number("0.3048")), (false, 3048, -4));
    assert_eq!(parts(number("-1200")), (true, 12, 2));
    assert_eq!(parts(number("0.00")), (false, 0, 0));
    for wrong in ["", "1e5", "1,5", "x", "0.12345678901234567890123456789012"] {
        assert!(Number::try_from(wrong.to_owned()).is_err(), "{wrong}");
    }
}

#[test]
fn the_range_ends_in_a_fault_above_and_in_zero_below() {
    let (mut large, mut small) = (number("10"), number("0.1"));
    let one = number("1");
    for _ in 1..99 {
        large = large
            .calculate(Operation::Multiply, number("10"))
            .ok()
            .unwrap();
        small = small
            .calculate(Operation::Divide, number("10"))
            .ok()
            .unwrap();
    }
    assert_eq!((large.magnitude(), small.magnitude()), (99, -99));
    assert_eq!(
        result(large, Operation::Multiply, number("10")),
        Err(Fault::TooLarge)
    );
    assert_eq!(
        result(small, Operation::Divide, number("10")),
        Ok((false, 0, 0))
    );
    assert_eq!(result(large, Operation::Add, one), Ok(parts(large)));
    assert_eq!(
        result(one, Operation::Divide, Number::ZERO),
        Err(Fault::DivisionByZero)
    );
}

#[test]
fn rounding_at_the_end_of_the_range_stays_inside() {
    let nines = number("9.999999999999999999999");
    let end = Number::typed(i128::try_from(nines.coefficient()).unwrap(), 99 - 21);
    assert_eq!(
        parts(end.rounded(16)),
        (false, 9_999_999_999_999_999, 99 - 15)
    );
}

proptest! {
    #[test]
    fn whole_numbers_are_exact(a in -9_999_999_999_999_999_i64..=9_999_999_999_999_999, b in any::<i32>()) {
        let (left, right) = (Number::typed(a.into(), 0), Number::typed(b.into(), 0));
        let exact = |whole: i128| Ok(parts(Number::typed(whole, 0)));
        let (a, b) = (i128::from(a), i128::from(b));
        prop_assert_eq!(result(left, Operation::Add, right), exact(a + b));
        prop_assert_eq!(result(left, Operation::Subtract, right), exact(a - b));
        prop_assert_eq!(result(left, Operation::Multiply, right), exact(a * b));
    }

    #[test]
    fn a_quotient_taken_back_is_the_whole(a in 1_i64..=9_999_999_999_999_999, b in 1_i64..=999_999) {
        let (left, right) = (Number::typed(a.into(), 0), Number::typed(b.into(), -3));
        let quotient = left.calculate(Operation::Divide, right).ok().unwrap();
        prop_assert_eq!(result(quotient, Operation::Multiply, right), Ok(parts(left)));
    }
}
