//! The screening aids, their cards, and the phrases.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::ContentFolder;
use super::reader::ReaderOptions;

/// Go through a screening aid: a gate first, then what is seen and asked, and an offer.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark screen                                which aids there are
  waymark screen border --place Medyka          go through one
  waymark screen border --discreet              neutral words only
  waymark screen border --answers case.json     from a file, without questions

An answers file: { \"gate\": { \"private\": true, … }, \"answers\": { \"age\": \"adult\", … } },
or a FHIR R4 QuestionnaireResponse, which has no gate: add --gate-holds if it held.
Nothing is kept. A result is a reason to offer support, never a finding about a person.")]
pub(crate) struct ScreenArguments {
    /// Id of the aid. Left out: a list.
    #[arg(value_name = "AID")]
    pub(crate) aid: Option<String>,
    /// Show neutral words in place of sentences.
    #[arg(long)]
    pub(crate) discreet: bool,
    /// Country, place or crossing where help would be looked for.
    #[arg(long, value_name = "PLACE")]
    pub(crate) place: Option<String>,
    /// The other person's language.
    #[arg(long, value_name = "LANG")]
    pub(crate) speaks: Option<String>,
    /// Take the answers from this file, and print what follows.
    #[arg(long, value_name = "FILE")]
    pub(crate) answers: Option<PathBuf>,
    /// Say that every condition of the gate held, for answers from a file that has none.
    #[arg(long, requires = "answers")]
    pub(crate) gate_holds: bool,
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}

/// What can be done with instruments.
#[derive(Debug, Subcommand)]
pub(crate) enum InstrumentCommand {
    /// List the instruments: our aids, and cards of published ones.
    #[command(after_help = "Example:\n  waymark instrument list")]
    List {
        #[command(flatten)]
        reader: ReaderOptions,
    },
    /// The card of an instrument: with whom it was tested, how good it is, its terms.
    #[command(after_help = "Examples:
  waymark instrument card raft
  waymark instrument card ahtst-modified --lang uk")]
    Card {
        /// Id of the instrument.
        #[arg(value_name = "ID")]
        id: String,
        #[command(flatten)]
        reader: ReaderOptions,
    },
    /// Write an instrument of the content for another tool.
    #[command(after_help = "Examples:
  waymark instrument export border --format fhir -o border.json
  waymark instrument export border --format xlsform -o border.xlsx

docs/screening.md says what each format holds. A form on another tool wipes nothing.")]
    Export {
        /// Id of the instrument.
        #[arg(value_name = "ID")]
        id: String,
        /// As what.
        #[arg(long, value_name = "FORMAT")]
        format: FormFormat,
        /// Write it to this file. Left out: print it.
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        #[command(flatten)]
        folder: ContentFolder,
    },
    /// Take an instrument into the content: a FHIR questionnaire or an XLSForm workbook.
    #[command(after_help = "Examples:
  waymark instrument import agency.json
  waymark instrument import agency.xlsx --content content

Says what has to be added by hand. Then: waymark pack lint, waymark pack build.
Load only what its authors' terms allow you to use.")]
    Import {
        /// The questionnaire (JSON) or the workbook.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Replace the files of an instrument with the same id.
        #[arg(long)]
        replace: bool,
        #[command(flatten)]
        folder: ContentFolder,
    },
}

/// Formats of other tools.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FormFormat {
    /// FHIR R4 Questionnaire, as JSON.
    Fhir,
    /// XLSForm, as a workbook for ODK, Kobo or CommCare.
    Xlsform,
}

/// What a positive result means where something is so common.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark ppv raft --prevalence 1.4%
  waymark ppv ahtst-modified --prevalence 0.073 --json

A number without % is a share below 1 and percent above it; write 1% or 100% for 1.
In JSON all shares are from 0 to 1.")]
pub(crate) struct PpvArguments {
    /// Id of the instrument.
    #[arg(value_name = "INSTRUMENT")]
    pub(crate) instrument: String,
    /// How common it is among those who would be asked: 1.4%, or 0.014.
    #[arg(long, value_name = "SHARE")]
    pub(crate) prevalence: String,
    /// Name of the study, as the card lists them. Left out: the main one.
    #[arg(long, value_name = "NAME")]
    pub(crate) figure: Option<String>,
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}

/// Phrases for a first contact, in another language; without one, which there are.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark phrases uk
  waymark phrases en --lang uk
  waymark phrases")]
pub(crate) struct PhrasesArguments {
    /// Language of the phrases: uk. Left out: a list.
    #[arg(value_name = "LANGUAGE")]
    pub(crate) language: Option<String>,
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}
