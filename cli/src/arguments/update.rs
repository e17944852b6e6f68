//! The commands of updates: what a phone does, in a terminal.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::ReaderOptions;

/// What every command of updates understands.
#[derive(Debug, Clone, Args)]
pub(crate) struct UpdateOptions {
    /// Folder in which packs are kept.
    #[arg(long, value_name = "DIR", default_value = "waymark-packs")]
    pub(crate) packs: PathBuf,
    /// Folder with what the app knows of its publisher: root.json and address.txt.
    #[arg(long, value_name = "DIR", default_value = "publisher")]
    pub(crate) publisher: PathBuf,
    /// SOCKS proxy to go through, such as socks5h://127.0.0.1:9050.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) proxy: Option<String>,
    /// Take plain http from this machine too (for tests).
    #[arg(long, hide = true)]
    pub(crate) plain_localhost: bool,
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}

/// When to look for updates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Mode {
    /// Never.
    Off,
    /// When `waymark update check` is typed.
    ByHand,
    /// About once a day, while an app is open.
    Daily,
}

/// Updates.
#[derive(Debug, Subcommand)]
pub(crate) enum UpdateCommand {
    /// Show what is in use, how old it is, and what has changed.
    #[command(after_help = "Examples:
  waymark update status
  waymark update status --packs field-packs --json")]
    Status {
        #[command(flatten)]
        options: UpdateOptions,
    },
    /// Look for a newer pack and install it.
    #[command(after_help = "Examples:
  waymark update check
  waymark update check --publisher publisher --proxy socks5h://127.0.0.1:9050

Exit codes: 0 installed or nothing new, 1 refused or not reached.")]
    Check {
        #[command(flatten)]
        options: UpdateOptions,
    },
    /// Choose when to look. Before that the network is never used.
    #[command(after_help = "Examples:
  waymark update mode by-hand
  waymark update mode off")]
    Mode {
        /// When.
        mode: Mode,
        #[command(flatten)]
        options: UpdateOptions,
    },
    /// Write the pack in use as a file for another phone.
    #[command(after_help = "Example:\n  waymark update export field.wmk-update")]
    Export {
        /// File to write.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[command(flatten)]
        options: UpdateOptions,
    },
    /// Take in a file from another phone, or a file with the texts of codes, one a line.
    #[command(after_help = "Examples:
  waymark update import field.wmk-update
  waymark update import codes.txt")]
    Import {
        /// File to read.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[command(flatten)]
        options: UpdateOptions,
    },
    /// Print what is verified here as the texts of QR codes, one a line.
    #[command(after_help = "Examples:
  waymark update codes > codes.txt
  waymark update codes --json")]
    Codes {
        #[command(flatten)]
        options: UpdateOptions,
    },
}
