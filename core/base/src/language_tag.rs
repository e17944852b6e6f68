//! Language tags (BCP 47) as content and readers write them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A BCP 47 tag of a language, with a script and a region where they matter
/// (`uk`, `fa-AF`, `sr-Latn`). Only the form is held here; canonical forms
/// (`prs` → `fa-AF`) are the language crate's work.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag(String);

/// The text cannot be a language tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("write the language as a BCP 47 tag, such as uk or fa-AF")]
pub struct InvalidLanguageTag;

impl LanguageTag {
    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone, without script and region (`fa` of `fa-AF`).
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

fn normalised(text: &str) -> Option<String> {
    let mut parts = text.split(['-', '_']);
    let language = parts
        .next()
        .filter(|part| matches!(part.len(), 2 | 3) && is_alphabetic(part))?;
    let mut tag = language.to_ascii_lowercase();
    for part in parts {
        let shaped = match part.len() {
            4 if is_alphabetic(part) => {
                let (first, rest) = part.split_at(1);
                first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
            }
            2 if is_alphabetic(part) => part.to_ascii_uppercase(),
            3 if part.chars().all(|c| c.is_ascii_digit()) => part.to_owned(),
            _ => return None,
        };
        tag.push('-');
        tag.push_str(&shaped);
    }
    Some(tag)
}

fn is_alphabetic(part: &str) -> bool {
    part.chars().all(|c| c.is_ascii_alphabetic())
}

impl FromStr for LanguageTag {
    type Err = InvalidLanguageTag;

    fn from_str(text: &str) -> Result<Self, InvalidLanguageTag> {
        normalised(text).map(Self).ok_or(InvalidLanguageTag)
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = InvalidLanguageTag;

    fn try_from(text: String) -> Result<Self, InvalidLanguageTag> {
        text.parse()
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> Self {
        tag.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_brought_to_their_usual_case() {
        for (given, expected) in [
            ("UK", "uk"),
            ("fa_af", "fa-AF"),
            ("SR-latn-rs", "sr-Latn-RS"),
        ] {
            assert_eq!(given.parse::<LanguageTag>().unwrap().as_str(), expected);
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for wrong in ["", "u", "ukrainian", "uk-", "uk-ukraine", "укр"] {
            assert_eq!(
                wrong.parse::<LanguageTag>(),
                Err(InvalidLanguageTag),
                "{wrong}"
            );
        }
    }
}
