//! The commands of the sealed notes: for authors and testers.

use std::path::PathBuf;

use clap::{Args, Subcommand};

/// What every command of the notes understands.
#[derive(Debug, Clone, Args)]
pub(crate) struct VaultOptions {
    /// Folder in which the notes lie.
    #[arg(long, value_name = "DIR", default_value = "waymark-notes")]
    pub(crate) folder: PathBuf,
    /// Language to answer in: en, uk … Several, best first: uk,en.
    #[arg(
        long,
        value_name = "LANG",
        value_delimiter = ',',
        help_heading = "Output"
    )]
    pub(crate) lang: Vec<String>,
    /// Work as if it were this time, as 2026-11-21T22:00:00+01:00, or without zone for UTC.
    #[arg(long, value_name = "TIME", help_heading = "Output")]
    pub(crate) at: Option<String>,
}

/// Sealed notes.
#[derive(Debug, Subcommand)]
pub(crate) enum VaultCommand {
    Init(InitArguments),
    Add(AddArguments),
    /// List the notes, last changed first.
    #[command(after_help = "Examples:
  waymark vault list
  waymark vault list --json < pin.txt")]
    List {
        /// Print JSON in the shape that docs/json.md describes.
        #[arg(long, help_heading = "Output")]
        json: bool,
        #[command(flatten)]
        options: VaultOptions,
    },
    /// Show a note.
    #[command(after_help = "Example:\n  waymark vault show 5d41402abc4b2a76b9719d911017c592")]
    Show {
        /// Id of the note, as `waymark vault list` prints it.
        #[arg(value_name = "ID")]
        id: String,
        /// Print JSON in the shape that docs/json.md describes.
        #[arg(long, help_heading = "Output")]
        json: bool,
        #[command(flatten)]
        options: VaultOptions,
    },
    /// List the notes in which a text stands.
    #[command(after_help = "Examples:
  waymark vault find interpreter
  waymark vault find bus station --json")]
    Find {
        /// Words to look for.
        #[arg(required = true, value_name = "WORDS")]
        words: Vec<String>,
        /// Print JSON in the shape that docs/json.md describes.
        #[arg(long, help_heading = "Output")]
        json: bool,
        #[command(flatten)]
        options: VaultOptions,
    },
    /// Delete a note.
    #[command(after_help = "Example:\n  waymark vault delete 5d41402abc4b2a76b9719d911017c592")]
    Delete {
        /// Id of the note, as `waymark vault list` prints it.
        #[arg(value_name = "ID")]
        id: String,
        #[command(flatten)]
        options: VaultOptions,
    },
    Export(ExportArguments),
    /// Make what was deleted unreadable in old copies of the file too.
    #[command(after_help = "Example:\n  waymark vault purge")]
    Purge {
        #[command(flatten)]
        options: VaultOptions,
    },
    /// Change the PIN: asks for the present one, then for the new one.
    #[command(after_help = "Example:\n  waymark vault change-pin")]
    ChangePin {
        #[command(flatten)]
        options: VaultOptions,
    },
    /// Set a second PIN, which opens other notes: asks for the PIN, then for the second one.
    #[command(after_help = "Examples:
  waymark vault second-pin
  waymark vault second-pin --remove")]
    SecondPin {
        /// Take the second PIN away, and the notes that it opens.
        #[arg(long)]
        remove: bool,
        #[command(flatten)]
        options: VaultOptions,
    },
    /// Set a PIN that destroys the notes and opens them empty: asks for the PIN, then for it.
    #[command(after_help = "Examples:
  waymark vault destroy-pin
  waymark vault destroy-pin --remove")]
    DestroyPin {
        /// Take the destroying PIN away.
        #[arg(long)]
        remove: bool,
        #[command(flatten)]
        options: VaultOptions,
    },
    /// Destroy all notes, PINs and settings of a folder, for good. Asks for no PIN.
    #[command(after_help = "Example:\n  waymark vault destroy --yes --folder trial")]
    Destroy {
        /// Yes, all of it.
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        options: VaultOptions,
    },
    /// Try everything once in a temporary folder, and say what holds.
    #[command(after_help = "Example:\n  waymark vault selftest")]
    Selftest,
}

/// Make a folder for notes: asks for a PIN, and practises leaving and coming back.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark vault init
  waymark vault init --folder trial --second-pin
  printf '482915\\n' | waymark vault init --folder trial --lowest-cost

A PIN has 6 to 16 digits. It is read from the terminal, or line by line from the
standard input where that is no terminal; never from the command line.")]
pub(crate) struct InitArguments {
    /// Ask for a second PIN too, which opens other notes.
    #[arg(long)]
    pub(crate) second_pin: bool,
    /// Let a guess cost as little as is allowed, instead of half a second: for trials.
    #[arg(long)]
    pub(crate) lowest_cost: bool,
    #[command(flatten)]
    pub(crate) options: VaultOptions,
}

/// Write a note. Its text is read from the standard input, after the PIN.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark vault add --title \"Met at the gate\" --tag station --days 3
  waymark vault add --title Follow-up --link sheet:sixty-seconds < pin-and-text.txt
  waymark vault add --title \"Met at the gate\" --id 5d41402abc4b2a76b9719d911017c592

What looks like a name, a telephone number or the number of a document is
pointed out, and nothing is held back for it.")]
pub(crate) struct AddArguments {
    /// A short title.
    #[arg(long, value_name = "TEXT")]
    pub(crate) title: String,
    /// Pseudonym of the person it is about.
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) label: String,
    /// A tag; may be given several times.
    #[arg(long = "tag", value_name = "TEXT")]
    pub(crate) tags: Vec<String>,
    /// Gone after so many days, 1 to 90. Left out: 7 for a new note.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) days: Option<u32>,
    /// Where it points to: sheet:ID, hotline:ID or site:ID; may be given several times.
    #[arg(long = "link", value_name = "KIND:ID")]
    pub(crate) links: Vec<String>,
    /// Write over the note of this id.
    #[arg(long, value_name = "ID")]
    pub(crate) id: Option<String>,
    #[command(flatten)]
    pub(crate) options: VaultOptions,
}

/// Seal notes for one recipient, as an age file. Records who agreed to it.
#[derive(Debug, Args)]
#[command(
    override_usage = "waymark vault export [OPTIONS] <ID>... --recipient <age1…> --who <TEXT>
           --to <TEXT> --what <TEXT> --output <FILE>"
)]
#[command(after_help = "Example:
  waymark vault export 5d41402abc4b2a76b9719d911017c592 -o handover.age \\
    --recipient age1… --who \"the person, spoken to alone\" \\
    --to \"the shelter's legal aid\" --what \"this note, once\"

The recipient opens it with `age --decrypt -i KEY handover.age`.")]
pub(crate) struct ExportArguments {
    /// Ids of the notes, as `waymark vault list` prints them.
    #[arg(required = true, value_name = "ID")]
    pub(crate) ids: Vec<String>,
    /// The recipient's age key.
    #[arg(long, value_name = "age1…")]
    pub(crate) recipient: String,
    /// Who agreed.
    #[arg(long, value_name = "TEXT")]
    pub(crate) who: String,
    /// To whom it may be given.
    #[arg(long, value_name = "TEXT")]
    pub(crate) to: String,
    /// To what exactly.
    #[arg(long, value_name = "TEXT")]
    pub(crate) what: String,
    /// Only the answers of screening aids, as a FHIR R4 bundle that names nobody.
    #[arg(long)]
    pub(crate) fhir: bool,
    /// Write to this file.
    #[arg(short, long, value_name = "FILE")]
    pub(crate) output: PathBuf,
    #[command(flatten)]
    pub(crate) options: VaultOptions,
}
