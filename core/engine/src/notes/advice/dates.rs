//! Rows of digits that lead to nobody: dates, years, hours of opening, coordinates.

/// A group of digits and the one sign that stands between it and the next group.
#[derive(Debug, Clone, Copy)]
struct Part {
    length: usize,
    value: u32,
    end: usize,
    sign: Option<char>,
}

/// Most groups that any of the shapes has.
const MOST_PARTS: usize = 5;

/// How many bytes at the beginning of `text` are a date, a span of years or hours, or a
/// decimal number; `None` where none of these stands there.
pub(super) fn harmless(text: &str) -> Option<usize> {
    let parts = parts(text);
    let [first, second, ..] = parts.as_slice() else {
        return None;
    };
    if let [_, _, third, ..] = parts.as_slice() {
        let loose = matches!(third.sign, None | Some(' '));
        let full = is_date(*first, *second, *third);
        let short = third.sign.is_none() && is_short_date(*first, *second, *third);
        if first.sign == second.sign && (loose && full || short) {
            return Some(third.end);
        }
    }
    if let [_, _, third, fourth, ..] = parts.as_slice() {
        let dots = first.sign == Some('.') && third.sign == Some('.') && is_dash(second.sign);
        if dots && is_hour(*first, *second) && is_hour(*third, *fourth) && fourth.sign.is_none() {
            return Some(fourth.end);
        }
    }
    let ends = matches!(second.sign, None | Some(' '));
    let years =
        is_year(*first) && is_year(*second) && (is_dash(first.sign) || first.sign == Some('/'));
    let decimal = first.sign == Some('.') && first.length <= 3 && (4..=6).contains(&second.length);
    (ends && (years || decimal)).then_some(second.end)
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::with_capacity(MOST_PARTS);
    let mut letters = text.char_indices().peekable();
    while parts.len() < MOST_PARTS {
        let (mut length, mut value, mut end) = (0, 0_u32, 0);
        while let Some((at, digit)) = letters.peek().copied() {
            let Some(digit_value) = digit_value(digit) else {
                break;
            };
            letters.next();
            length += 1;
            value = value.saturating_mul(10).saturating_add(digit_value);
            end = at + digit.len_utf8();
        }
        if length == 0 {
            break;
        }
        let sign = letters.next().map(|(_, sign)| sign);
        let goes_on = letters
            .peek()
            .is_some_and(|(_, next)| digit_value(*next).is_some());
        let sign = sign.filter(|_| goes_on);
        parts.push(Part {
            length,
            value,
            end,
            sign,
        });
        if sign.is_none() {
            break;
        }
    }
    parts
}

/// The value of a digit, European, Arabic or Persian.
pub(super) fn digit_value(letter: char) -> Option<u32> {
    let from = match letter {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return None,
    };
    Some(u32::from(letter) - u32::from(from))
}

fn is_date(first: Part, second: Part, third: Part) -> bool {
    let signs = matches!(first.sign, Some('.' | '/' | '-'));
    let forwards = is_day(first) && is_month(second) && is_year(third);
    let backwards = is_year(first) && is_month(second) && is_day(third);
    let american = is_month(first) && is_day(second) && is_year(third);
    signs && (forwards || backwards || american)
}

/// With a year of two digits: `21.11.26`.
fn is_short_date(first: Part, second: Part, third: Part) -> bool {
    let signs = matches!(first.sign, Some('.' | '/'));
    signs && is_day(first) && is_month(second) && third.length == 2
}

fn is_day(part: Part) -> bool {
    part.length <= 2 && (1..=31).contains(&part.value)
}

fn is_month(part: Part) -> bool {
    part.length <= 2 && (1..=12).contains(&part.value)
}

fn is_year(part: Part) -> bool {
    part.length == 4 && (1900..=2199).contains(&part.value)
}

fn is_hour(hour: Part, minute: Part) -> bool {
    hour.length <= 2 && hour.value <= 24 && minute.length == 2 && minute.value < 60
}

fn is_dash(sign: Option<char>) -> bool {
    matches!(sign, Some('-' | '–' | '—'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_years_hours_and_coordinates_lead_to_nobody() {
        for text in [
            "21.11.2026",
            "2026-11-21",
            "11/21/2026",
            "21.11.26",
            "٢١/١١/٢٠٢٦",
            "2022-2024",
            "2022–2024",
            "2022/2023",
            "9.00-17.00",
            "08.30–16.30",
            "49.80420",
        ] {
            assert_eq!(harmless(text), Some(text.len()), "{text}");
        }
        assert_eq!(harmless("21.11.2026 14"), Some(10));
    }

    #[test]
    fn telephones_are_none_of_these() {
        for text in [
            "601 234 567",
            "22-628-01-20",
            "12.34.56.78.90",
            "2022-2024-33",
            "044 200 00 00",
            "48.6012345678",
        ] {
            assert_eq!(harmless(text), None, "{text}");
        }
    }
}
