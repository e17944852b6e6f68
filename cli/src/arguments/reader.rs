//! The commands that answer a reader.

use std::path::PathBuf;

use clap::Args;

/// What every answering command understands.
#[derive(Debug, Clone, Args)]
pub(crate) struct ReaderOptions {
    /// Language to answer in: en, uk … Several, best first: uk,en.
    ///
    /// Left out: the language of the system. For numbers it is also the
    /// language that somebody should speak, unless --speaks says another.
    #[arg(
        long,
        value_name = "LANG",
        value_delimiter = ',',
        help_heading = "Output"
    )]
    pub(crate) lang: Vec<String>,
    /// Answer as if it were this time, so that a result can be repeated.
    ///
    /// RFC 3339 (2026-11-21T22:00:00+01:00), or a date and time without zone
    /// (2026-11-21, 2026-11-21T22:00), which is read as UTC.
    #[arg(long, value_name = "TIME", help_heading = "Output")]
    pub(crate) at: Option<String>,
    /// Print JSON in the shape that docs/json.md describes.
    #[arg(long, help_heading = "Output")]
    pub(crate) json: bool,
    /// Read this pack instead of the one inside the program.
    #[arg(long, value_name = "FILE", help_heading = "Output")]
    pub(crate) pack: Option<PathBuf>,
}

/// What somebody standing at a place needs: numbers, support places, what to read.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark near Medyka
  waymark near Київ --lang uk
  waymark near 49.8,22.94 --limit 3
  waymark near Siret --include-past --json

The position is used for this answer and kept nowhere.")]
pub(crate) struct NearArguments {
    /// A place, a border crossing or a support place, or latitude,longitude in degrees.
    #[arg(required = true, value_name = "PLACE | LAT,LON")]
    pub(crate) place: Vec<String>,
    /// Language that somebody should answer in (code or name).
    #[arg(long, value_name = "LANG")]
    pub(crate) speaks: Option<String>,
    /// What the numbers should be for: trafficking, gbv, child, refugee, emergency.
    #[arg(long, value_name = "TOPIC")]
    pub(crate) topic: Option<String>,
    /// Most support places and most numbers to show.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: Option<u32>,
    /// Show closed and historic support places too.
    #[arg(long)]
    pub(crate) include_past: bool,
    /// Show doubtful numbers too, marked.
    #[arg(long)]
    pub(crate) include_low: bool,
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}

/// Numbers to call, best first.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark hotlines PL
  waymark hotlines Slovakia --lang uk
  waymark hotlines DE --speaks ar --topic gbv
  waymark hotlines RO --open-at 02:00

Numbers in a language wanted come first; the others follow.")]
pub(crate) struct HotlinesArguments {
    /// Country: two letters (PL) or its name. Left out: every country.
    #[arg(value_name = "COUNTRY")]
    pub(crate) country: Vec<String>,
    /// Languages that somebody should answer in (codes or names): uk,ar.
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub(crate) speaks: Vec<String>,
    /// Only this topic: trafficking, gbv, child, refugee, emergency.
    #[arg(long, value_name = "TOPIC")]
    pub(crate) topic: Option<String>,
    /// Leave out what is known to be closed then, where the number is: 22:00,
    /// 2026-11-21T22:00, or with an offset.
    #[arg(long, value_name = "TIME")]
    pub(crate) open_at: Option<String>,
    /// Show doubtful numbers too, marked.
    #[arg(long)]
    pub(crate) include_low: bool,
    /// Most numbers to show.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: Option<u32>,
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}

/// Search the guidance and the library.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark search talk alone
  waymark search \"перекладач\" --lang uk
  waymark search mandatory reporting --limit 3 --json")]
pub(crate) struct SearchArguments {
    /// Words to look for.
    #[arg(required = true, value_name = "WORDS")]
    pub(crate) words: Vec<String>,
    /// Most results to show.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: Option<u32>,
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}

/// Read a sheet of guidance; without an id, list them.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark sheet
  waymark sheet sixty-seconds
  waymark sheet talk-alone --lang uk")]
pub(crate) struct SheetArguments {
    /// Id of the sheet. Left out: a list of the sheets.
    #[arg(value_name = "ID")]
    pub(crate) id: Option<String>,
    /// Most sheets to list.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: Option<u32>,
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}

/// Look a place, crossing or support place up by its name.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark place Przemysl
  waymark place Шегині
  waymark place Siret --json")]
pub(crate) struct PlaceArguments {
    /// The name, in any spelling or script.
    #[arg(required = true, value_name = "NAME")]
    pub(crate) name: Vec<String>,
    /// Most places to show.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: Option<u32>,
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}

/// Make a text with which to tell that a number or a support place is wrong.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark correction pl-kcik-phone
  waymark correction pl-medyka --lang uk > correction.txt

Write below it what is wrong and send it in your own way; name nobody. For a short form that
the editors' tools read, see `waymark slip`.")]
pub(crate) struct CorrectionArguments {
    /// Id of the number or support place.
    #[arg(value_name = "ID")]
    pub(crate) id: String,
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}

/// Where the facts come from: all sources, or one.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark sources
  waymark sources iom-caring-2009
  waymark sources --json")]
pub(crate) struct SourcesArguments {
    /// Id of the source. Left out: all of them.
    #[arg(value_name = "ID")]
    pub(crate) id: Option<String>,
    /// Most sources to list.
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) limit: Option<u32>,
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}
