//! The digits that a reader of a language expects.

use fluent_bundle::FluentValue;

/// The text with its digits in the language's own; `zero` is the first of them.
pub(crate) fn own(text: &str, zero: Option<char>) -> String {
    let Some(zero) = zero else {
        return text.to_owned();
    };
    let own = |letter: char| {
        let value = letter.to_digit(10)?;
        char::from_u32(u32::from(zero) + value)
    };
    text.chars()
        .map(|letter| own(letter).unwrap_or(letter))
        .collect()
}

/// How a count is written inside a message.
pub(crate) type Written<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// A function cannot remember which digits it is for, so each kind has one of its own.
pub(crate) fn written<M>(zero: Option<char>) -> Option<Written<M>> {
    match zero {
        Some(ARABIC) => Some(count::<M, ARABIC>),
        Some(PERSIAN) => Some(count::<M, PERSIAN>),
        _ => None,
    }
}

/// ARABIC-INDIC DIGIT ZERO.
const ARABIC: char = '\u{660}';
/// EXTENDED ARABIC-INDIC DIGIT ZERO.
const PERSIAN: char = '\u{6f0}';

fn count<M, const ZERO: char>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(own(&number.as_string(), Some(ZERO))),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    #[test]
    fn digits_change_and_everything_else_stays() {
        assert_eq!(own("09:30–17", Some(ARABIC)), "٠٩:٣٠–١٧");
        assert_eq!(own("09:30–17", Some(PERSIAN)), "۰۹:۳۰–۱۷");
        assert_eq!(own("09:30–17", None), "09:30–17");
    }

    #[test]
    fn every_language_with_digits_of_its_own_writes_counts_in_them() {
        let own: Vec<_> = Locale::spoken()
            .filter_map(|locale| Some((locale.tag, locale.zero()?)))
            .collect();
        assert_eq!(own, [("ar", ARABIC), ("fa", PERSIAN)]);
        assert!(
            own.iter()
                .all(|(_, zero)| written::<()>(Some(*zero)).is_some())
        );
    }
}
