//! The commands of an editor's desk, and the slip that is made in the field.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::ContentFolder;

/// Make a correction slip: what is wrong with an entry, and nothing about anybody.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark slip pl-kcik-phone --says \"answers in Ukrainian on weekdays\"
  waymark slip sk-ps-kosice --says \"moved across the street\" -o kosice.slip

Hand the slip to whoever edits the pack: they take it in with
`waymark content take-slip`. Write nothing about a person in it.")]
pub(crate) struct SlipArguments {
    /// Id of the contact, site, crossing or sheet.
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    /// What is the case, in a sentence.
    #[arg(long, value_name = "TEXT")]
    pub(crate) says: String,
    /// Write the slip to this file. Left out: print it.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    /// The day it was seen, as 2026-11-21. Left out: today.
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<String>,
    /// The pack that the slip is about. Left out: the one inside the program.
    #[arg(long, value_name = "FILE")]
    pub(crate) pack: Option<PathBuf>,
}

/// Packs.
#[derive(Debug, Subcommand)]
pub(crate) enum PackCommand {
    /// Compile the content into a pack. Stops where the check finds an error.
    #[command(after_help = "Example:\n  waymark pack build content -o field.wmk")]
    Build {
        /// Folder with the content.
        #[arg(value_name = "DIR", default_value = "content")]
        content: PathBuf,
        /// Write the pack to this file.
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        #[command(flatten)]
        day: Today,
    },
    /// Check the content: every mistake with file, line and what to do.
    #[command(after_help = "Examples:\n  waymark pack lint\n  waymark pack lint ../content")]
    Lint {
        /// Folder with the content.
        #[arg(value_name = "DIR", default_value = "content")]
        content: PathBuf,
        #[command(flatten)]
        day: Today,
    },
    /// Say what a pack holds.
    #[command(after_help = "Example:\n  waymark pack inspect field.wmk")]
    Inspect {
        /// The pack.
        #[arg(value_name = "FILE")]
        pack: PathBuf,
    },
    /// Say what changed between two packs. A lost emergency number is an error unless --yes.
    #[command(after_help = "Example:\n  waymark pack diff old.wmk new.wmk")]
    Diff {
        /// The pack of before.
        #[arg(value_name = "OLD")]
        old: PathBuf,
        /// The pack of now.
        #[arg(value_name = "NEW")]
        new: PathBuf,
        /// Accept that an emergency number is gone.
        #[arg(long)]
        yes: bool,
    },
}

/// The day from which ages are counted.
#[derive(Debug, Clone, Args)]
pub(crate) struct Today {
    /// Count from this day, as 2026-11-21. Left out: the system's day.
    #[arg(long, value_name = "DATE")]
    pub(crate) today: Option<String>,
}

/// Keeping the content true.
#[derive(Debug, Subcommand)]
pub(crate) enum ContentCommand {
    Due(DueArguments),
    Confirm(ConfirmArguments),
    /// Tables for a spreadsheet, out and in.
    #[command(subcommand, arg_required_else_help = true)]
    #[command(after_help = "Example:\n  waymark content csv export contacts -o contacts.csv")]
    Csv(CsvCommand),
    Hsds(HsdsArguments),
    /// Take a correction slip in, as a proposed change.
    #[command(after_help = "Examples:
  waymark content take-slip kosice.slip
  waymark content take-slip - < kosice.slip")]
    TakeSlip {
        /// File with the slip, or - for the standard input.
        #[arg(value_name = "FILE | -")]
        slip: PathBuf,
        #[command(flatten)]
        folder: ContentFolder,
        #[command(flatten)]
        day: Today,
    },
    /// List the slips that wait for an editor.
    #[command(after_help = "Examples:\n  waymark content slips\n  waymark content slips --all")]
    Slips {
        /// Also those that an editor has decided.
        #[arg(long)]
        all: bool,
        #[command(flatten)]
        folder: ContentFolder,
    },
    /// Accept a slip that waits.
    #[command(after_help = "Example:\n  waymark content accept-slip pl-kcik-phone-1")]
    AcceptSlip {
        /// Id of the slip, as `waymark content slips` prints it.
        #[arg(value_name = "ID")]
        id: String,
        #[command(flatten)]
        folder: ContentFolder,
        #[command(flatten)]
        day: Today,
    },
    /// Refuse a slip that waits.
    #[command(
        after_help = "Example:\n  waymark content refuse-slip pl-kcik-phone-1 --why \"asked the operator\""
    )]
    RefuseSlip {
        /// Id of the slip, as `waymark content slips` prints it.
        #[arg(value_name = "ID")]
        id: String,
        /// Why, in a few words.
        #[arg(long, value_name = "TEXT")]
        why: Option<String>,
        #[command(flatten)]
        folder: ContentFolder,
        #[command(flatten)]
        day: Today,
    },
}

/// What must be checked next, worst first: a call list.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark content due
  waymark content due --csv > calls.csv
  waymark content due --limit 20 --today 2026-11-21")]
pub(crate) struct DueArguments {
    /// Print a table for a spreadsheet.
    #[arg(long)]
    pub(crate) csv: bool,
    /// Most entries to list.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: Option<u32>,
    #[command(flatten)]
    pub(crate) folder: ContentFolder,
    #[command(flatten)]
    pub(crate) day: Today,
}

/// Record that an entry was checked. Two checks by two people make it verified.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark content confirm pl-kcik-phone --on 2026-11-20 --by AK --how call
  waymark content confirm sk-ps-kosice --on 2026-11-20 --by MN --how visit")]
pub(crate) struct ConfirmArguments {
    /// Id of the contact or site.
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    /// Day of the check, as 2026-11-20.
    #[arg(long, value_name = "DATE")]
    pub(crate) on: String,
    /// Initials of who checked.
    #[arg(long, value_name = "INITIALS")]
    pub(crate) by: String,
    /// How it was checked.
    #[arg(long, value_name = "HOW")]
    pub(crate) how: How,
    #[command(flatten)]
    pub(crate) folder: ContentFolder,
    #[command(flatten)]
    pub(crate) day: Today,
}

/// How an entry was checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum How {
    /// Somebody called the number.
    Call,
    /// Somebody read the operator's site.
    Site,
    /// Somebody went there.
    Visit,
}

impl How {
    /// The word in `checks.csv`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            How::Call => "call",
            How::Site => "site",
            How::Visit => "visit",
        }
    }
}

/// Tables for a spreadsheet.
#[derive(Debug, Subcommand)]
pub(crate) enum CsvCommand {
    /// Write a table of the content as CSV.
    #[command(after_help = "Example:\n  waymark content csv export contacts -o contacts.csv")]
    Export {
        /// The table.
        #[arg(value_name = "TABLE")]
        table: String,
        /// Write to this file. Left out: print it.
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        #[command(flatten)]
        folder: ContentFolder,
    },
    /// Take changes of an edited CSV into the content.
    #[command(after_help = "Example:\n  waymark content csv import contacts contacts.csv")]
    Import {
        /// The table.
        #[arg(value_name = "TABLE")]
        table: String,
        /// The edited file.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[command(flatten)]
        folder: ContentFolder,
    },
}

/// Write the directory as Open Referral HSDS 3 (JSON).
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  waymark content hsds -o directory.json")]
pub(crate) struct HsdsArguments {
    /// Write to this file. Left out: print it.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) folder: ContentFolder,
}
