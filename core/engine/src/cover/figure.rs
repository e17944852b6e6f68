//! A number brought to the width of the display: plain digits where they fit, a power
//! of ten where they do not.

use zeroize::Zeroizing;

use super::entry::Entry;
use super::number::{DIGITS, Number};

/// Numbers below this power of ten are written with it, unless they fit as they are.
const LEAST_PLAIN: i32 = -6;
/// Digits in front of a power of ten, which itself has at most two.
const WITH_POWER: u32 = DIGITS as u32 - 2;

/// The parts of a number on the display, in ASCII digits.
pub(crate) struct Figure {
    pub(crate) negative: bool,
    pub(crate) integer: Zeroizing<String>,
    /// The digits behind the point; none, but a point, while one is being typed.
    pub(crate) fraction: Option<Zeroizing<String>>,
    pub(crate) exponent: Option<i32>,
}

impl Figure {
    /// A number as it was typed so far.
    pub(crate) fn typed(entry: &Entry) -> Self {
        let digits = text(entry.digits().map(|digit| char::from(b'0' + digit)));
        let (integer, fraction) = match entry.before_point() {
            None => (digits, None),
            Some(before) => split(&digits, before, Some),
        };
        Self {
            negative: entry.is_negative(),
            integer,
            fraction,
            exponent: None,
        }
    }

    /// A result.
    pub(crate) fn of(number: Number) -> Self {
        plain(number).unwrap_or_else(|| with_power(number))
    }
}

/// The number without a power of ten, if it can be shown so.
fn plain(number: Number) -> Option<Figure> {
    let magnitude = number.magnitude();
    // A zero before the point takes a place too.
    let room = i32::from(DIGITS) + magnitude.min(0);
    let room = u32::try_from(room).ok().filter(|room| *room > 0)?;
    let rounded = number.rounded(room.min(u32::from(DIGITS)));
    if rounded.magnitude() >= i32::from(DIGITS) || magnitude < LEAST_PLAIN && rounded != number {
        return None;
    }
    let digits = Zeroizing::new(rounded.coefficient().to_string());
    let zeros = |count: i32| std::iter::repeat_n('0', usize::try_from(count).unwrap_or(0));
    let power = rounded.power();
    // 1200 from 12, 0.0012 from 00012.
    let front = zeros(-rounded.magnitude());
    let all = text(front.chain(digits.chars()).chain(zeros(power)));
    let behind = usize::try_from(-power).unwrap_or(0);
    let before = all.len().saturating_sub(behind);
    let (integer, fraction) = split(&all, before, |fraction| {
        Some(fraction).filter(|fraction| !fraction.is_empty())
    });
    Some(Figure {
        negative: rounded.is_negative(),
        integer,
        fraction,
        exponent: None,
    })
}

/// The number as digits and a power of ten.
fn with_power(number: Number) -> Figure {
    let rounded = number.rounded(WITH_POWER);
    let digits = Zeroizing::new(rounded.coefficient().to_string());
    let (integer, fraction) = split(&digits, 1, |fraction| {
        Some(fraction).filter(|fraction| !fraction.is_empty())
    });
    Figure {
        negative: rounded.is_negative(),
        integer,
        fraction,
        exponent: Some(rounded.magnitude()),
    }
}

type Text = Zeroizing<String>;

fn split(digits: &str, before: usize, keep: fn(Text) -> Option<Text>) -> (Text, Option<Text>) {
    let integer = text(digits.chars().take(before));
    (integer, keep(text(digits.chars().skip(before))))
}

/// The characters in a text that never has to grow, and so leaves no copy behind.
fn text(characters: impl Iterator<Item = char>) -> Text {
    let mut text = Zeroizing::new(String::with_capacity(4 * usize::from(DIGITS)));
    text.extend(characters);
    text
}
