//! The commands of a translator.

use clap::{Subcommand, ValueEnum};

use super::ContentFolder;

/// The texts of the app in every language (docs/translating.md).
#[derive(Debug, Subcommand)]
pub(crate) enum LanguageCommand {
    /// How far each language is: missing, older than its English, checked by whom.
    #[command(after_help = "Examples:
  waymark language status
  waymark language status --json")]
    Status {
        #[command(flatten)]
        folder: ContentFolder,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// Check the texts of a language, or of all: every mistake with file, line and what to do.
    #[command(after_help = "Examples:
  waymark language lint
  waymark language lint uk")]
    Lint {
        /// Only this language.
        #[arg(value_name = "LANGUAGE")]
        language: Option<String>,
        #[command(flatten)]
        folder: ContentFolder,
    },
    /// Begin a language: its files, with nothing translated in them.
    #[command(after_help = "Example:\n  waymark language new bg")]
    New {
        /// Tag of the language, such as bg.
        #[arg(value_name = "LANGUAGE")]
        language: String,
        #[command(flatten)]
        folder: ContentFolder,
    },
    /// Note that translations say what the English says now: all of a language, or some.
    #[command(after_help = "Examples:
  waymark language checked uk
  waymark language checked uk app/cost-free phrases/may-i-talk")]
    Checked {
        /// The language.
        #[arg(value_name = "LANGUAGE")]
        language: String,
        /// Names of texts as the check writes them. Left out: all.
        #[arg(value_name = "TEXT")]
        texts: Vec<String>,
        #[command(flatten)]
        folder: ContentFolder,
    },
    /// The texts of the screens in a test language, to see what does not fit or turn round.
    #[command(after_help = "Examples:
  waymark language pseudo en-XA
  waymark language pseudo ar-XB")]
    Pseudo {
        /// The test language.
        #[arg(value_name = "LOCALE")]
        locale: PseudoLocale,
    },
}

/// A test language, made from English.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PseudoLocale {
    /// With accents, and a third longer.
    #[value(name = "en-XA")]
    Accented,
    /// From right to left.
    #[value(name = "ar-XB")]
    Mirrored,
}

impl PseudoLocale {
    /// Its tag.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }
}
