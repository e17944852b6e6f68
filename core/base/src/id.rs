//! Stable identifiers of content.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The stable name of a piece of content: lower-case letters, digits and single
/// hyphens, starting with a letter, at most [`Id::MAX_LENGTH`] characters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Id(String);

/// The text cannot be an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error(
    "write the id with a-z, 0-9 and single hyphens, starting with a letter, at most 64 characters"
)]
pub struct InvalidId;

impl Id {
    /// Longest id, in characters.
    pub const MAX_LENGTH: usize = 64;

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_valid(text: &str) -> bool {
    text.len() <= Id::MAX_LENGTH
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && !text.ends_with('-')
        && !text.contains("--")
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

impl FromStr for Id {
    type Err = InvalidId;

    fn from_str(text: &str) -> Result<Self, InvalidId> {
        text.to_owned().try_into()
    }
}

impl TryFrom<String> for Id {
    type Error = InvalidId;

    fn try_from(text: String) -> Result<Self, InvalidId> {
        if is_valid(&text) {
            Ok(Self(text))
        } else {
            Err(InvalidId)
        }
    }
}

impl From<Id> for String {
    fn from(id: Id) -> Self {
        id.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_of_the_content_are_accepted() {
        for id in [
            "pl-kcik",
            "sk-ps-michalovce",
            "a",
            "who-cedaw",
            "ro-moldova-2022",
        ] {
            assert!(id.parse::<Id>().is_ok(), "{id}");
        }
    }

    #[test]
    fn ids_that_would_differ_between_systems_are_refused() {
        let long = "a".repeat(65);
        for id in [
            "",
            "PL-kcik",
            "1a",
            "-a",
            "a-",
            "a--b",
            "a_b",
            "café",
            "a b",
            long.as_str(),
        ] {
            assert_eq!(id.parse::<Id>(), Err(InvalidId), "{id}");
        }
    }
}
