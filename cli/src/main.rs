//! `waymark`: the pocket reference in a terminal, and the author's tools. Asks
//! the engine, lays the answer out, and decides nothing else.

mod answer;
mod arguments;
mod card;
mod clock;
mod cover;
mod desk;
mod failure;
mod layout;
mod output;
mod screen;
mod show;
mod sketch;
mod update;
mod vault;
mod words;

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

use arguments::{Arguments, Command};
use failure::Failure;

fn main() -> ExitCode {
    let typed = arguments::with_southern_latitudes(std::env::args_os());
    let outcome = match Arguments::try_parse_from(typed) {
        Ok(arguments) => run(&arguments.command),
        Err(error) => help_or_failure(error),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.message.is_empty() {
                output::note(&failure.line());
            }
            ExitCode::from(failure.code)
        }
    }
}

fn run(command: &Command) -> Result<(), Failure> {
    match command {
        Command::Near(arguments) => answer::near(arguments),
        Command::Hotlines(arguments) => answer::hotlines(arguments),
        Command::Search(arguments) => answer::search(arguments),
        Command::Sheet(arguments) => answer::sheet(arguments),
        Command::Card(arguments) => card::card(arguments),
        Command::Place(arguments) => answer::place(arguments),
        Command::Sketch(arguments) => sketch::sketch(arguments),
        Command::Sources(arguments) => answer::sources(arguments),
        Command::About(arguments) => answer::about(arguments),
        Command::Screen(arguments) => screen::screen(arguments),
        Command::Instrument(command) => answer::instrument(command),
        Command::Ppv(arguments) => answer::ppv(arguments),
        Command::Phrases(arguments) => answer::phrases(arguments),
        Command::Correction(arguments) => answer::correction(arguments),
        Command::Slip(arguments) => desk::slip(arguments),
        Command::Cover(arguments) => cover::cover(arguments),
        Command::Pack(command) => desk::pack(command),
        Command::Content(command) => desk::content(command),
        Command::Language(command) => desk::language(command),
        Command::Repo(command) => desk::repo(command),
        Command::Vault(command) => vault::vault(command),
        Command::Update(command) => update::update(command),
        Command::Completions(arguments) => completions(arguments.shell),
    }
}

/// Help that was asked for is an answer; help for want of a command is not.
fn help_or_failure(error: clap::Error) -> Result<(), Failure> {
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            output::print(&error.render().ansi().to_string())
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            output::note(error.render().ansi().to_string().trim_end());
            Err(Failure::usage(""))
        }
        _ => Err(error.into()),
    }
}

/// `waymark completions`
fn completions(shell: clap_complete::Shell) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "waymark", &mut script);
    output::print_bytes(&script)
}
