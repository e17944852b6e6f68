//! A client of any TUF repository, speaking the protocol of the public conformance suite.
//!
//! `tuf_client --metadata-dir D init ROOT`, then with `--metadata-url U` also `refresh`, and
//! `--target-name T --target-base-url B --target-dir O download`. Answers with 0 or 1.
//! Metadata lies in D under names without versions, targets in O under their names in
//! percent digits. Takes plain `http` from this machine, which no app does.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use jiff::Timestamp;
use waymark_base::FixedClock;
use waymark_store::Folder;
use waymark_update::http::{Addresses, Cancel, HttpFetcher, Patience};
use waymark_update::{Client, FetchError, Limits, UpdateError, in_percent, start_of_update};

#[derive(Parser)]
struct Arguments {
    /// Where trusted metadata is kept.
    #[arg(long)]
    metadata_dir: PathBuf,
    /// Where the repository's metadata lies.
    #[arg(long)]
    metadata_url: Option<String>,
    /// The path of the target in the repository.
    #[arg(long)]
    target_name: Option<String>,
    /// Where the repository's targets lie.
    #[arg(long)]
    target_base_url: Option<String>,
    /// Where targets are put.
    #[arg(long)]
    target_dir: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Trust the root in this file.
    Init {
        /// The first root file.
        root: PathBuf,
    },
    /// Bring the trusted metadata up to date.
    Refresh,
    /// Do so, then put one target in its place.
    Download,
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(text) => {
            anstream::eprintln!("tuf_client: {text}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let trusted = Folder::open(&arguments.metadata_dir).map_err(|error| error.to_string())?;
    match &arguments.command {
        Command::Init { root } => {
            let bytes = std::fs::read(root).map_err(|error| error.to_string())?;
            Client::install_root(&trusted, &bytes).map_err(|error| error.to_string())
        }
        Command::Refresh => with_client(arguments, &trusted, |client| client.refresh().map(drop)),
        Command::Download => {
            let path = given(arguments.target_name.as_deref(), "--target-name")?;
            let folder = given(arguments.target_dir.as_deref(), "--target-dir")?;
            with_client(arguments, &trusted, |client| download(client, path, folder))
        }
    }
}

fn with_client(
    arguments: &Arguments,
    trusted: &Folder,
    act: impl FnOnce(&Client<'_>) -> Result<(), UpdateError>,
) -> Result<(), String> {
    let metadata = given(arguments.metadata_url.as_deref(), "--metadata-url")?;
    let fetcher = fetcher(metadata, arguments.target_base_url.as_deref());
    let fetcher = fetcher.map_err(|error| error.to_string())?;
    let start = start_of_update(&FixedClock(Timestamp::now()), &[]);
    let client = Client::new(&fetcher, trusted, Limits::default(), start);
    act(&client).map_err(|error| error.to_string())
}

fn fetcher(metadata: &str, targets: Option<&str>) -> Result<HttpFetcher, FetchError> {
    let addresses = Addresses::local_too(metadata, targets)?;
    HttpFetcher::new(addresses, Patience::default(), None, Cancel::default())
}

fn download(client: &Client<'_>, path: &str, folder: &Path) -> Result<(), UpdateError> {
    let trusted = client.refresh()?;
    let target = client.find(&trusted, path)?;
    let folder = Folder::open(folder)?;
    client
        .download(&trusted, path, &target, &folder, &in_percent(path))
        .map(drop)
}

fn given<T>(value: Option<T>, name: &str) -> Result<T, String> {
    value.ok_or_else(|| format!("{name} is missing; give it before the command"))
}
