//! What can be typed after `waymark`.

mod card;
mod cover;
mod desk;
mod language;
mod reader;
mod repo;
mod screening;
mod update;
mod vault;

pub(crate) use card::{CardArguments, Layout};
pub(crate) use cover::CoverArguments;
pub(crate) use desk::{
    ConfirmArguments, ContentCommand, CsvCommand, DueArguments, HsdsArguments, PackCommand,
    SlipArguments,
};
pub(crate) use language::LanguageCommand;
pub(crate) use reader::{
    CorrectionArguments, HotlinesArguments, NearArguments, PlaceArguments, ReaderOptions,
    SearchArguments, SheetArguments, SketchArguments, SourcesArguments,
};
pub(crate) use repo::{
    AddPackArguments, InitRepoArguments, KeyCommand, PassphraseSource, PublishArguments,
    RenewArguments, RepoCommand, SignArguments, StatusArguments, When,
};
pub(crate) use screening::{
    FormFormat, InstrumentCommand, PhrasesArguments, PpvArguments, ScreenArguments,
};
pub(crate) use update::{Mode, UpdateCommand, UpdateOptions};
pub(crate) use vault::{AddArguments, ExportArguments, InitArguments, VaultCommand, VaultOptions};

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand};
use clap_complete::Shell;

/// A pocket reference for people who may be in front of someone being trafficked.
///
/// Works offline: numbers, support places and guidance are inside the program.
#[derive(Debug, Parser)]
#[command(
    name = "waymark",
    version,
    arg_required_else_help = true,
    subcommand_required = true,
    disable_help_subcommand = true,
    after_help = "Examples:
  waymark near Medyka                 what there is at this border crossing
  waymark near 49.8,22.94 --lang uk   the same, by coordinates, in Ukrainian
  waymark hotlines PL --speaks uk     numbers in Poland, Ukrainian first
  waymark search talk alone           what the guidance says
  waymark sheet sixty-seconds         one sheet of guidance
  waymark screen border --place PL    go through a screening aid
  waymark phrases uk                  first phrases in Ukrainian

Exit codes: 0 done, 1 no answer (unknown place, unreadable pack), 2 wrong usage."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Near(NearArguments),
    Hotlines(HotlinesArguments),
    Search(SearchArguments),
    Sheet(SheetArguments),
    Card(CardArguments),
    Place(PlaceArguments),
    Sketch(SketchArguments),
    Sources(SourcesArguments),
    About(AboutArguments),
    Screen(ScreenArguments),
    /// Screening instruments: the list, their cards.
    #[command(subcommand, arg_required_else_help = true)]
    Instrument(InstrumentCommand),
    Ppv(PpvArguments),
    Phrases(PhrasesArguments),
    Correction(CorrectionArguments),
    Slip(SlipArguments),
    Cover(CoverArguments),
    /// Build, check and compare packs (for editors).
    #[command(subcommand, arg_required_else_help = true)]
    Pack(PackCommand),
    /// Keep the content true: what to check next, checks, spreadsheets, slips (for editors).
    #[command(subcommand, arg_required_else_help = true)]
    Content(ContentCommand),
    /// The texts of the app in every language: how far each is, checks (for translators).
    #[command(subcommand, arg_required_else_help = true)]
    Language(LanguageCommand),
    /// Publish signed packs as plain files (for publishers; docs/publishing.md).
    #[command(subcommand, arg_required_else_help = true)]
    Repo(RepoCommand),
    /// Sealed notes, to try out and to test (for authors; the key store is a mock).
    #[command(subcommand, arg_required_else_help = true)]
    Vault(VaultCommand),
    /// Newer packs: look for them, install them, hand them on.
    #[command(subcommand, arg_required_else_help = true)]
    Update(UpdateCommand),
    Completions(CompletionArguments),
}

/// What this pack is: version, date, languages, licence.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  waymark about
  waymark about --pack field.wmk --json")]
pub(crate) struct AboutArguments {
    #[command(flatten)]
    pub(crate) reader: ReaderOptions,
}

/// Print a completion script for a shell.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  waymark completions bash > ~/.local/share/bash-completion/completions/waymark
  waymark completions fish > ~/.config/fish/completions/waymark.fish")]
pub(crate) struct CompletionArguments {
    /// The shell.
    pub(crate) shell: Shell,
}

/// Where the edited content is.
#[derive(Debug, Clone, clap::Args)]
pub(crate) struct ContentFolder {
    /// Folder with the content.
    #[arg(long, value_name = "DIR", default_value = "content")]
    pub(crate) content: PathBuf,
}

/// Southern coordinates begin with a minus, and clap would take them for an
/// option. A space in front keeps them a value; whoever reads them trims.
pub(crate) fn with_southern_latitudes(given: impl Iterator<Item = OsString>) -> Vec<OsString> {
    let shield = |argument: OsString| match argument.to_str() {
        Some(text) if is_southern(text) => OsString::from(format!(" {text}")),
        _ => argument,
    };
    given.map(shield).collect()
}

fn is_southern(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next() == Some('-')
        && letters.next().is_some_and(|c| c.is_ascii_digit())
        && text
            .chars()
            .all(|c| c.is_ascii_digit() || "+-.,; ".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_definition_of_the_commands_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn every_command_shows_examples() {
        for command in Arguments::command().get_subcommands() {
            let nested: Vec<_> = command.get_subcommands().collect();
            let all = if nested.is_empty() {
                vec![command]
            } else {
                nested
            };
            for command in all {
                let help = command.clone().render_long_help().to_string();
                assert!(help.contains("Example"), "{}", command.get_name());
            }
        }
    }

    #[test]
    fn a_southern_latitude_is_not_an_option() {
        let given = ["waymark", "near", "-33.9,18.4"].map(OsString::from);
        let read = Arguments::try_parse_from(with_southern_latitudes(given.into_iter())).unwrap();
        let Command::Near(near) = read.command else {
            panic!("another command")
        };
        assert_eq!(near.place.join(" ").trim(), "-33.9,18.4");
    }
}
