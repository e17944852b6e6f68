//! Why a command ends without an answer: one line and an exit code.

use std::fmt::Display;

use waymark_engine::{EngineError, VaultError};

use crate::layout::clean;

/// A command ended without an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// 1: no answer; 2: it was asked wrongly.
    pub(crate) code: u8,
    /// One line for the reader.
    pub(crate) message: String,
}

impl Failure {
    /// The command was typed wrongly.
    pub(crate) fn usage(message: impl Display) -> Self {
        Self {
            code: 2,
            message: message.to_string(),
        }
    }

    /// The command was right and still has no answer.
    pub(crate) fn other(message: impl Display) -> Self {
        Self {
            code: 1,
            message: message.to_string(),
        }
    }

    /// The message on one line, with nothing that could steer a terminal.
    pub(crate) fn line(&self) -> String {
        let words: Vec<_> = self.message.split_whitespace().collect();
        format!("waymark: {}", clean(&words.join(" ")))
    }
}

impl From<EngineError> for Failure {
    fn from(error: EngineError) -> Self {
        match &error {
            EngineError::ImpossiblePoint
            | EngineError::UnknownCountry
            | EngineError::UnknownTopic
            | EngineError::UnknownLanguage
            | EngineError::InvalidTime
            | EngineError::InvalidShare
            | EngineError::Vault(
                VaultError::BadRecipient | VaultError::NoConsent | VaultError::ExpiryTooFar,
            ) => Self::usage(error),
            EngineError::UnknownPlace { similar } if !similar.is_empty() => {
                Self::other(format!("{error}; nearest: {}", similar.join(", ")))
            }
            _ => Self::other(error),
        }
    }
}

impl From<clap::Error> for Failure {
    /// Clap explains itself over several lines; the first paragraph and its
    /// tips say it all.
    fn from(error: clap::Error) -> Self {
        let text = error.render().to_string();
        let said = text.split("\n\nUsage:").next().unwrap_or_default();
        let said = said.strip_prefix("error: ").unwrap_or(said);
        let lines: Vec<_> = said
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .collect();
        let said = lines.join(" ").replace("  ", " ").replace(" tip: ", "; ");
        let said = said
            .split(" For more information")
            .next()
            .unwrap_or_default();
        Self::usage(format!("{said}; see --help"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_asks_wrongly_gets_another_code_than_whoever_finds_nothing() {
        let wrong = [
            EngineError::ImpossiblePoint,
            EngineError::UnknownCountry,
            EngineError::UnknownTopic,
            EngineError::UnknownLanguage,
            EngineError::InvalidTime,
            VaultError::BadRecipient.into(),
        ];
        for error in wrong {
            assert_eq!(Failure::from(error).code, 2);
        }
        assert_eq!(Failure::from(EngineError::NotFound).code, 1);
    }

    #[test]
    fn an_unknown_place_names_the_nearest_spellings() {
        let similar = vec!["Medyka".to_owned(), "Medina".to_owned()];
        let failure = Failure::from(EngineError::UnknownPlace { similar });
        assert_eq!(failure.code, 1);
        assert!(failure.line().ends_with("nearest: Medyka, Medina"));
    }
}
