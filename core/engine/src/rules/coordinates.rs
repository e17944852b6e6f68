//! Coordinates as people type them.

use waymark_base::geo::Point;

use crate::EngineError;

/// Reads `49.8, 22.94`, `49,8; 22,94`, `49.8 22.94`, `49,8 22,94` and the same
/// with degree signs and the letters N, S, E, W before or after each number; the
/// letters may also say that longitude comes first. Anything with another letter
/// is a name and gives `None`: a town and its country with a comma between them
/// are no coordinates.
///
/// # Errors
/// [`EngineError::ImpossiblePoint`] for two numbers that lie nowhere on the Earth.
pub(crate) fn coordinates(text: &str) -> Result<Option<Point>, EngineError> {
    let Some([first, second]) = two_numbers(text) else {
        return Ok(None);
    };
    let (lat, lon) = match letters(text).as_slice() {
        [] => (first, second),
        [a, b] if is_latitude(*a) && !is_latitude(*b) => (signed(first, *a), signed(second, *b)),
        [a, b] if !is_latitude(*a) && is_latitude(*b) => (signed(second, *b), signed(first, *a)),
        _ => return Ok(None),
    };
    Point::new(lat, lon)
        .map(Some)
        .map_err(|_| EngineError::ImpossiblePoint)
}

fn letters(text: &str) -> Vec<char> {
    text.chars()
        .filter(|c| c.is_alphabetic())
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

fn is_latitude(letter: char) -> bool {
    matches!(letter, 'N' | 'S')
}

fn signed(number: f64, letter: char) -> f64 {
    if matches!(letter, 'S' | 'W') {
        -number
    } else {
        number
    }
}

fn two_numbers(text: &str) -> Option<[f64; 2]> {
    let allowed = |c: char| c.is_ascii_digit() || " .,;+-−°NSEWnsew".contains(c);
    if !text.trim().chars().all(allowed) {
        return None;
    }
    let bare: String = text
        .chars()
        .map(|c| {
            if c == '°' || c.is_alphabetic() {
                ' '
            } else {
                c
            }
        })
        .collect();
    let bare = bare.replace('−', "-");
    // A semicolon leaves the comma to the decimals, and so does a space where
    // both numbers have one; a lone comma stands between the numbers.
    let parts: Vec<&str> = if bare.contains(';') {
        bare.split(';').collect()
    } else if bare.matches(',').count() == 1 {
        bare.split(',').collect()
    } else {
        bare.split_whitespace()
            .map(|part| part.trim_end_matches(','))
            .collect()
    };
    match parts.as_slice() {
        [first, second] => Some([number(first)?, number(second)?]),
        _ => None,
    }
}

fn number(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".");
    let digits = text.trim_start_matches(['+', '-']);
    let plain = digits.starts_with(|c: char| c.is_ascii_digit()) && !digits.contains(' ');
    plain.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn coordinates_are_read_as_people_type_them() {
        for text in [
            "49.8, 22.94",
            "49.8,22.94",
            " 49.8 22.94 ",
            "49,8; 22,94",
            "49,8 22,94",
            "49,8, 22,94",
            "+49.8; +22.94",
            "49.8°, 22.94°",
            "49.8° N, 22.94° E",
            "N 49.8 E 22.94",
            "N49.8, E22.94",
            "49.8N 22.94E",
            "22.94 E, 49.8 N",
            "49.8 n; 22.94 e",
        ] {
            let point = coordinates(text).unwrap().expect(text);
            assert_eq!((point.lat(), point.lon()), (49.8, 22.94), "{text}");
        }
        let south_west = coordinates("33.9 S, 18.4 W").unwrap().unwrap();
        assert_eq!((south_west.lat(), south_west.lon()), (-33.9, -18.4));
        let minus = coordinates("−33.9, -18.4").unwrap().unwrap();
        assert_eq!((minus.lat(), minus.lon()), (-33.9, -18.4));
    }

    #[test]
    fn a_name_is_no_coordinates() {
        for text in [
            "",
            "Przemysl",
            "Przemysl, Poland",
            "Siret, RO",
            "112",
            "49.8",
            "49.8, ",
            "1, 2, 3",
            "N, E",
            "5 E, 6 E",
            "1e5, 2",
            "nan, inf",
            "49.8.1, 22",
            "- 5, 6",
            "Київ, 5",
            "E 5 6",
        ] {
            assert_eq!(coordinates(text), Ok(None), "{text}");
        }
    }

    #[test]
    fn numbers_off_the_earth_are_an_error() {
        for text in ["91, 0", "0, 181", "-90.1; 0", "120 N, 5 E"] {
            assert_eq!(
                coordinates(text),
                Err(EngineError::ImpossiblePoint),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "[0-9 .,;+−°NSEWnsew-]{0,20}|\\PC{0,20}") {
            let _ = coordinates(&text);
        }

        #[test]
        fn what_is_written_is_read_back(lat in -90.0..=90.0, lon in -180.0..=180.0) {
            let point = coordinates(&format!("{lat}, {lon}")).unwrap().unwrap();
            prop_assert_eq!((point.lat(), point.lon()), (lat, lon));
        }
    }
}
