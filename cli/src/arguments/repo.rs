//! The commands of a publisher's desk.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use waymark_author::publish::Role;

/// Publishing signed packs.
#[derive(Debug, Subcommand)]
pub(crate) enum RepoCommand {
    Init(InitRepoArguments),
    /// Keys: make them, list them, change who signs.
    #[command(subcommand, arg_required_else_help = true)]
    #[command(after_help = "Examples:
  waymark repo key new anna.key --label anna
  waymark repo key list desk
  waymark repo key replace desk ben dora.key.pub")]
    Key(KeyCommand),
    Add(AddPackArguments),
    Renew(RenewArguments),
    Sign(SignArguments),
    Publish(PublishArguments),
    Status(StatusArguments),
}

/// From which moment dates are reckoned.
#[derive(Debug, Clone, Args)]
pub(crate) struct When {
    /// Reckon from this moment, to rehearse. Left out: now.
    #[arg(long, value_name = "TIME")]
    pub(crate) at: Option<String>,
}

/// Where a passphrase comes from. It is never an argument: others could read it there.
#[derive(Debug, Clone, Args)]
pub(crate) struct PassphraseSource {
    /// Take the passphrase from the first line of this file. Left out: it is asked for, or
    /// read from the standard input.
    #[arg(long, value_name = "FILE")]
    pub(crate) passphrase_file: Option<PathBuf>,
}

/// Make a desk for a new repository, with a root file that waits for signatures.
#[derive(Debug, Args)]
#[command(after_help = "Example:
  waymark repo init desk --threshold 2 \\
    --root-key anna.key.pub ben.key.pub cleo.key.pub \\
    --targets-key anna.key.pub ben.key.pub cleo.key.pub \\
    --snapshot-key online.key.pub --timestamp-key online.key.pub")]
pub(crate) struct InitRepoArguments {
    /// The folder to make.
    #[arg(value_name = "DIR")]
    pub(crate) desk: PathBuf,
    /// Public parts of the keys that say whose keys count; they stay off the network.
    #[arg(long, value_name = "PUB", num_args = 1.., required = true)]
    pub(crate) root_key: Vec<PathBuf>,
    /// Public parts of the keys that say what the packs are; they stay off the network.
    #[arg(long, value_name = "PUB", num_args = 1.., required = true)]
    pub(crate) targets_key: Vec<PathBuf>,
    /// Public part of the key that signs snapshots.
    #[arg(long, value_name = "PUB", required = true)]
    pub(crate) snapshot_key: Vec<PathBuf>,
    /// Public part of the key that signs timestamps.
    #[arg(long, value_name = "PUB", required = true)]
    pub(crate) timestamp_key: Vec<PathBuf>,
    /// How many of the root keys, and how many of the targets keys, must sign.
    #[arg(long, value_name = "NUMBER", default_value_t = 2)]
    #[arg(value_parser = clap::value_parser!(u64).range(1..=16))]
    pub(crate) threshold: u64,
    #[command(flatten)]
    pub(crate) days: Days,
    #[command(flatten)]
    pub(crate) when: When,
}

/// How long files count.
#[derive(Debug, Clone, Args)]
pub(crate) struct Days {
    /// Days for which a root file counts.
    #[arg(long, value_name = "DAYS", default_value_t = 365)]
    #[arg(value_parser = clap::value_parser!(u16).range(1..=3650))]
    pub(crate) root_days: u16,
    /// Days for which a targets file counts.
    #[arg(long, value_name = "DAYS", default_value_t = 90)]
    #[arg(value_parser = clap::value_parser!(u16).range(1..=3650))]
    pub(crate) targets_days: u16,
    /// Days for which a snapshot file counts.
    #[arg(long, value_name = "DAYS", default_value_t = 7)]
    #[arg(value_parser = clap::value_parser!(u16).range(1..=3650))]
    pub(crate) snapshot_days: u16,
    /// Days for which a timestamp file counts.
    #[arg(long, value_name = "DAYS", default_value_t = 7)]
    #[arg(value_parser = clap::value_parser!(u16).range(1..=3650))]
    pub(crate) timestamp_days: u16,
}

/// Keys.
#[derive(Debug, Subcommand)]
pub(crate) enum KeyCommand {
    /// Make a key: the secret one, sealed with a passphrase, and its public part.
    #[command(after_help = "Examples:
  waymark repo key new anna.key --label anna
  waymark repo key new online.key --label online --no-passphrase")]
    New {
        /// File of the secret key; the public part is written beside it as FILE.pub.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// What people call the key. Everybody can read it: name a post, not a person.
        #[arg(long, value_name = "NAME")]
        label: String,
        /// Seal nothing: for the machine that signs every day by itself.
        #[arg(long, conflicts_with = "passphrase_file")]
        no_passphrase: bool,
        #[command(flatten)]
        passphrase: PassphraseSource,
    },
    /// List who signs for what.
    #[command(after_help = "Example:\n  waymark repo key list desk")]
    List {
        /// The desk, or a published folder.
        #[arg(value_name = "DIR")]
        desk: PathBuf,
        #[command(flatten)]
        when: When,
    },
    /// Let one more key sign.
    #[command(after_help = "Example:
  waymark repo key add desk dora.key.pub --role root --role targets")]
    Add {
        /// The desk.
        #[arg(value_name = "DIR")]
        desk: PathBuf,
        /// Public part of the new key.
        #[arg(value_name = "PUB")]
        new: PathBuf,
        /// What it signs for: root, targets, snapshot or timestamp.
        #[arg(long, value_name = "ROLE", required = true)]
        role: Vec<Role>,
        #[command(flatten)]
        when: When,
    },
    /// Put a key in the place of another one, wherever that one signed.
    #[command(after_help = "Example:\n  waymark repo key replace desk ben dora.key.pub")]
    Replace {
        /// The desk.
        #[arg(value_name = "DIR")]
        desk: PathBuf,
        /// Label or id of the old key.
        #[arg(value_name = "OLD")]
        old: String,
        /// Public part of the new key.
        #[arg(value_name = "PUB")]
        new: PathBuf,
        #[command(flatten)]
        when: When,
    },
    /// Let a key no longer count.
    #[command(after_help = "Example:\n  waymark repo key revoke desk ben")]
    Revoke {
        /// The desk.
        #[arg(value_name = "DIR")]
        desk: PathBuf,
        /// Label or id of the key.
        #[arg(value_name = "OLD")]
        old: String,
        #[command(flatten)]
        when: When,
    },
}

/// Draft a pack: checked, packed, with patches from the last packs. Shows what readers will
/// see change. A lost emergency number is an error unless --yes.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  waymark repo add desk field.wmk")]
pub(crate) struct AddPackArguments {
    /// The desk.
    #[arg(value_name = "DIR")]
    pub(crate) desk: PathBuf,
    /// The pack, as `waymark pack build` wrote it.
    #[arg(value_name = "PACK")]
    pub(crate) pack: PathBuf,
    /// Accept that an emergency number is gone.
    #[arg(long)]
    pub(crate) yes: bool,
    #[command(flatten)]
    pub(crate) when: When,
}

/// Draft the root or the targets once more, with a later date.
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  waymark repo renew desk --role root")]
pub(crate) struct RenewArguments {
    /// The desk.
    #[arg(value_name = "DIR")]
    pub(crate) desk: PathBuf,
    /// Which: root or targets.
    #[arg(long, value_name = "ROLE")]
    pub(crate) role: Role,
    #[command(flatten)]
    pub(crate) when: When,
}

/// Show what waits, and sign it; or take over what others have signed apart.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark repo sign desk --key anna.key
  waymark repo sign draft-from-the-desk --key ben.key
  waymark repo sign desk --take draft-back-from-ben
  waymark repo sign desk                                only look")]
pub(crate) struct SignArguments {
    /// The desk, or a copy of its folder `draft`.
    #[arg(value_name = "DIR")]
    pub(crate) desk: PathBuf,
    /// File of the secret key.
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,
    /// Sign only this: root or targets. Left out: all that the key may sign.
    #[arg(long, value_name = "ROLE")]
    pub(crate) role: Option<Role>,
    /// Take over the signatures in a copy of the draft that came back.
    #[arg(long, value_name = "DIR")]
    pub(crate) take: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseSource,
}

/// Check everything, rehearse it as a phone would take it, and publish.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark repo publish desk site --online-key online.key --dry-run
  waymark repo publish desk site --online-key online.key
  waymark repo publish site --refresh --online-key online.key   every day")]
pub(crate) struct PublishArguments {
    /// The desk; with --refresh it may be a published folder.
    #[arg(value_name = "DIR")]
    pub(crate) desk: PathBuf,
    /// The folder that the web server hands out.
    #[arg(value_name = "OUT", required_unless_present = "refresh")]
    pub(crate) out: Option<PathBuf>,
    /// File of a secret key for snapshot or timestamp.
    #[arg(long, value_name = "FILE", required = true)]
    pub(crate) online_key: Vec<PathBuf>,
    /// Publish only the drafted root, or only the drafted targets.
    #[arg(long, value_name = "ROLE", conflicts_with = "refresh")]
    pub(crate) role: Option<Role>,
    /// Publish no draft: only give snapshot and timestamp later dates.
    #[arg(long)]
    pub(crate) refresh: bool,
    /// Check and rehearse everything, and write nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) passphrase: PassphraseSource,
    #[command(flatten)]
    pub(crate) when: When,
}

/// Say how a repository stands: versions, signatures, dates, sizes, keys.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  waymark repo status desk
  waymark repo status site --json")]
pub(crate) struct StatusArguments {
    /// The desk, or a published folder.
    #[arg(value_name = "DIR")]
    pub(crate) desk: PathBuf,
    /// Answer as JSON.
    #[arg(long)]
    pub(crate) json: bool,
    #[command(flatten)]
    pub(crate) when: When,
}
