//! Trying a cover out.

use clap::Args;

/// Try the cover that stands in front of the app: a calculator, a converter.
///
/// There is nothing behind it here, so every number is only a number.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark cover
  waymark cover --keys \"200 + 10 % =\"
  waymark cover --cover units --keys \"next-pair 6 =\" --lang uk
  waymark cover --keys \"1 2 M+ 3 × MR =\" --json

Without --keys it reads lines of keys until the input ends (Ctrl-D).
A key is typed as it is labelled (MC, ÷), by its id (memory-clear), or as + - * / = . <
for plus, minus, times, divided by, equals, point and delete; +/- changes the sign.")]
pub(crate) struct CoverArguments {
    /// Which cover: calculator, units.
    #[arg(long, value_name = "ID", default_value = "calculator")]
    pub(crate) cover: String,
    /// Press these keys and print what then stands on the display.
    #[arg(long, value_name = "KEYS", allow_hyphen_values = true)]
    pub(crate) keys: Option<String>,
    /// Language of the cover: en, uk … Several, best first: uk,en.
    #[arg(
        long,
        value_name = "LANG",
        value_delimiter = ',',
        help_heading = "Output"
    )]
    pub(crate) lang: Vec<String>,
    /// Print the view after each key as JSON, in the shape that docs/covers.md describes.
    #[arg(long, help_heading = "Output")]
    pub(crate) json: bool,
}
