//! A cover in the reader's language.

use waymark_language::{Key, Localizer};
use zeroize::Zeroizing;

use super::action::Action;
use super::calculator::Calculation;
use super::converter::Conversion;
use super::data::{Cover, KeyDescription};
use super::figure::Figure;
use super::number::{Fault, Number};
use super::reading::{Reading, Shown};
use crate::views::{CoverKey, CoverView};

/// The parts of a cover's view that stay the same from key to key.
pub(crate) struct Wording {
    cover: &'static Cover,
    language: &'static str,
    right_to_left: bool,
    title: String,
    digits: Vec<char>,
    decimal_mark: String,
    group_mark: String,
    rows: Vec<Vec<CoverKey>>,
}

impl Wording {
    pub(crate) fn new(cover: &'static Cover, text: &Localizer) -> Self {
        let mut wording = Self {
            cover,
            language: text.language(),
            right_to_left: text.right_to_left(),
            title: title(cover, text),
            digits: text.text(Key::NumberDigits).chars().collect(),
            decimal_mark: text.text(Key::NumberDecimalMark),
            group_mark: text.text(Key::NumberGroupMark),
            rows: Vec::new(),
        };
        let rows = cover.rows.iter().map(|row| {
            let keys = row.iter().map(|key| wording.key(key, text));
            keys.collect()
        });
        wording.rows = rows.collect();
        wording
    }

    /// Whether it was made for this language.
    pub(crate) fn is_in(&self, text: &Localizer) -> bool {
        self.language == text.language()
    }

    pub(crate) fn view(&self, reading: &Reading<'_>, text: &Localizer) -> CoverView {
        let display = match &reading.shown {
            Shown::Typed(entry) => self.in_order(&self.figure(&Figure::typed(entry))),
            Shown::Number(number) => self.in_order(&self.number(*number)),
            Shown::Fault(Fault::DivisionByZero) => text.text(Key::CoverCannotDivide),
            Shown::Fault(Fault::TooLarge) => text.text(Key::CoverTooLarge),
        };
        let calculation = reading.calculation.map(|line| self.calculation(&line));
        let conversion = reading
            .conversion
            .and_then(|line| self.conversion(&line, text));
        let caption = reading
            .conversion
            .and_then(|line| self.caption(&line, text));
        CoverView {
            cover: self.cover.id.clone(),
            icon: self.cover.icon.clone(),
            title: self.title.clone(),
            lines: self.cover.lines.clone(),
            display,
            history: calculation.or(conversion).unwrap_or_default(),
            caption,
            memory: reading.in_memory.then(|| self.cover.marks.memory.clone()),
            rows: self.rows.clone(),
            decimal_mark: self.decimal_mark.clone(),
            right_to_left: self.right_to_left,
        }
    }

    fn key(&self, key: &KeyDescription, text: &Localizer) -> CoverKey {
        let label = match (key.action, &key.symbol, key.message) {
            (_, Some(symbol), _) => symbol.clone(),
            (_, None, Some(message)) => text.text(message.0),
            (Action::Digit(digit), None, None) => self.digit(digit).to_string(),
            (_, None, None) => self.decimal_mark.clone(),
        };
        let spoken = key.spoken.map(|message| text.text(message.0));
        CoverKey {
            id: key.id.clone(),
            spoken: spoken.unwrap_or_else(|| label.clone()),
            label,
            span: key.span,
            weight: key.weight,
        }
    }

    fn digit(&self, digit: u8) -> char {
        let own = self.digits.get(usize::from(digit)).copied();
        own.unwrap_or(char::from(b'0' + digit))
    }

    /// The digits of a text in the language's own.
    fn own_digits<'t>(&self, text: &'t str) -> impl Iterator<Item = char> + use<'_, 't> {
        text.bytes().map(|byte| self.digit(byte.wrapping_sub(b'0')))
    }

    fn number(&self, number: Number) -> Zeroizing<String> {
        self.figure(&Figure::of(number))
    }

    fn figure(&self, figure: &Figure) -> Zeroizing<String> {
        let mut out = Zeroizing::new(String::with_capacity(ROOM));
        if figure.negative {
            out.push_str(&self.cover.marks.minus);
        }
        let length = figure.integer.len();
        for (place, digit) in self.own_digits(&figure.integer).enumerate() {
            if place > 0 && (length - place).is_multiple_of(3) {
                out.push_str(&self.group_mark);
            }
            out.push(digit);
        }
        if let Some(fraction) = &figure.fraction {
            out.push_str(&self.decimal_mark);
            out.extend(self.own_digits(fraction));
        }
        if let Some(exponent) = figure.exponent {
            out.push_str(&self.cover.marks.exponent);
            if exponent < 0 {
                out.push_str(&self.cover.marks.minus);
            }
            out.extend(self.own_digits(&exponent.unsigned_abs().to_string()));
        }
        out
    }

    fn calculation(&self, line: &Calculation) -> String {
        let mut out = Zeroizing::new(String::with_capacity(2 * ROOM));
        out.push_str(&self.number(line.left));
        let operation = line.operation.map(Action::Operate);
        for (sign, right) in [
            (operation, line.right),
            (line.closed.then_some(Action::Equals), None),
        ] {
            if let Some(sign) = sign {
                out.push(' ');
                out.push_str(self.sign(sign));
            }
            if let Some(right) = right {
                out.push(' ');
                out.push_str(&self.number(right));
            }
        }
        self.in_order(&out)
    }

    /// What stands on the key of an action.
    fn sign(&self, action: Action) -> &str {
        let described = self.cover.keys().zip(self.rows.iter().flatten());
        let mut found = described.filter(|(key, _)| key.action == action);
        found.next().map_or("", |(_, key)| &key.label)
    }

    fn caption(&self, line: &Conversion, text: &Localizer) -> Option<String> {
        let (from, to) = self.units(line, text)?;
        let units = [("from", (&from).into()), ("to", (&to).into())];
        Some(text.format(Key::CoverPair, &units))
    }

    fn conversion(&self, line: &Conversion, text: &Localizer) -> Option<String> {
        let (from, to) = self.units(line, text)?;
        let (amount, result) = line.amounts?;
        let amount = Zeroizing::new(self.in_order(&self.number(amount)));
        let result = Zeroizing::new(self.in_order(&self.number(result)));
        let parts = [
            ("amount", amount.as_str().into()),
            ("from", (&from).into()),
            ("result", result.as_str().into()),
            ("to", (&to).into()),
        ];
        Some(text.format(Key::CoverConversion, &parts))
    }

    fn units(&self, line: &Conversion, text: &Localizer) -> Option<(String, String)> {
        let pair = self.cover.pairs.get(line.pair)?;
        let (from, to) = (text.text(pair.from.0), text.text(pair.to.0));
        Some(if line.swapped { (to, from) } else { (from, to) })
    }

    /// Numbers and signs stand in the order in which they are typed in every language;
    /// where text runs the other way, that has to be said.
    fn in_order(&self, text: &str) -> String {
        const BEGIN: &str = "\u{2066}\u{202d}";
        const END: &str = "\u{202c}\u{2069}";
        if self.right_to_left {
            [BEGIN, text, END].concat()
        } else {
            text.to_owned()
        }
    }
}

/// More bytes than any number takes, so that its text never grows and leaves no copy.
const ROOM: usize = 160;

/// A cover's title.
pub(crate) fn title(cover: &Cover, text: &Localizer) -> String {
    cover
        .title
        .map_or_else(String::new, |title| text.text(title.0))
}
