//! The command that prints pocket cards.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::ReaderOptions;

/// Make pocket cards to print: numbers and facts, and no word that says what they are for.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark card --country PL --lang uk -o cards.pdf
  waymark card --country RO --layout strip --for uk -o strip.pdf
  waymark card --contact pl-kcik-phone --contact pl-emergency-112 -o cards.pdf
  waymark card --country SK --json

Eight cards stand on a page of A4. Print it at its actual size and cut along the marks.
What to think of before one is given is said beside the answer.")]
pub(crate) struct CardArguments {
    /// Country, whose best numbers are chosen: two letters (PL) or its name.
    #[arg(long, value_name = "COUNTRY", required_unless_present_any = ["contacts", "sites"])]
    pub(crate) country: Option<String>,
    /// A contact by its id, instead of a country's best; may be repeated.
    #[arg(long = "contact", value_name = "ID")]
    pub(crate) contacts: Vec<String>,
    /// A support place by its id; may be repeated.
    #[arg(long = "site", value_name = "ID")]
    pub(crate) sites: Vec<String>,
    /// Language of whoever gets a card (code or name). Left out: that of --lang.
    #[arg(long = "for", value_name = "LANG")]
    pub(crate) recipient: Option<String>,
    /// What is printed.
    #[arg(long, value_name = "LAYOUT", default_value = "a4")]
    pub(crate) layout: Layout,
    /// File for the PDF. Left out: the standard output, unless that is a terminal.
    #[arg(short = 'o', long = "output", value_name = "FILE")]
    pub(crate) output: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}

/// What pocket cards are printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Layout {
    /// A page of A4 with eight cards as large as a bank card.
    A4,
    /// One strip of 54 × 120 mm.
    Strip,
}
