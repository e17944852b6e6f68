//! ISO 3166-1 alpha-2 country codes.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A country by its ISO 3166-1 alpha-2 code (`PL`), or `INT` for a service that
/// belongs to several countries. Whether a code is assigned is the content
/// lint's question; this type only holds its form.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CountryCode {
    letters: [u8; 3],
    length: u8,
}

/// The text is not two letters (or `INT`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write the country as two letters of ISO 3166-1, such as PL, or INT")]
pub struct InvalidCountry;

impl CountryCode {
    /// A service for several countries.
    pub const INTERNATIONAL: Self = Self {
        letters: *b"INT",
        length: 3,
    };

    /// The code in upper case.
    pub fn as_str(&self) -> &str {
        let letters = self
            .letters
            .get(..usize::from(self.length))
            .unwrap_or_default();
        std::str::from_utf8(letters).unwrap_or_default()
    }
}

impl FromStr for CountryCode {
    type Err = InvalidCountry;

    fn from_str(text: &str) -> Result<Self, InvalidCountry> {
        if text.eq_ignore_ascii_case("INT") {
            return Ok(Self::INTERNATIONAL);
        }
        match text.as_bytes() {
            [first, second] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic() => {
                Ok(Self {
                    letters: [first.to_ascii_uppercase(), second.to_ascii_uppercase(), 0],
                    length: 2,
                })
            }
            _ => Err(InvalidCountry),
        }
    }
}

impl TryFrom<String> for CountryCode {
    type Error = InvalidCountry;

    fn try_from(text: String) -> Result<Self, InvalidCountry> {
        text.parse()
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.as_str().to_owned()
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_in_either_case_and_written_in_upper_case() {
        assert_eq!("pl".parse::<CountryCode>().unwrap().as_str(), "PL");
        assert_eq!(
            "int".parse::<CountryCode>().unwrap(),
            CountryCode::INTERNATIONAL
        );
    }

    #[test]
    fn anything_but_two_letters_is_refused() {
        for wrong in ["", "P", "POL", "P1", "ПЛ", "INTL"] {
            assert_eq!(wrong.parse::<CountryCode>(), Err(InvalidCountry), "{wrong}");
        }
    }
}
