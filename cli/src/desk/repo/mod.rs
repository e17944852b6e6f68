//! `waymark repo`: a publisher's desk.

mod keys;
mod publish;
mod secrets;
mod show;
mod sign;

use std::path::Path;

use jiff::Timestamp;
use waymark_author::publish::{
    Desk, Founding, PublicPart, PublishError, Role, Settings, Site, Status, status,
};

use super::difference;
use super::pack::checked_pack;
use crate::arguments::{
    AddPackArguments, InitRepoArguments, RenewArguments, RepoCommand, StatusArguments, When,
};
use crate::clock::{Moment, clock};
use crate::failure::Failure;
use crate::output;

/// `waymark repo …`
pub(crate) fn repo(command: &RepoCommand) -> Result<(), Failure> {
    match command {
        RepoCommand::Init(arguments) => init(arguments),
        RepoCommand::Key(command) => keys::keys(command),
        RepoCommand::Add(arguments) => add(arguments),
        RepoCommand::Renew(arguments) => renew(arguments),
        RepoCommand::Sign(arguments) => sign::sign(arguments),
        RepoCommand::Publish(arguments) => publish::publish(arguments),
        RepoCommand::Status(arguments) => stand(arguments),
    }
}

impl From<PublishError> for Failure {
    fn from(error: PublishError) -> Self {
        match error {
            PublishError::BadLabel
            | PublishError::WeakPassphrase(_)
            | PublishError::TooFewKeys { .. }
            | PublishError::OneKeyForBoth(_)
            | PublishError::KeyIsThere(_)
            | PublishError::NothingToChange => Self::usage(error),
            error => Self::other(error),
        }
    }
}

/// The moment that dates are reckoned from.
fn moment(when: &When) -> Result<Timestamp, Failure> {
    let moment = when.at.as_deref().map(Moment::read).transpose()?;
    Ok(clock(moment).now())
}

fn public_part(file: &Path) -> Result<PublicPart, Failure> {
    let read = PublicPart::read(&output::read_bytes(file)?);
    read.map_err(|error| Failure::other(format!("{}: {error}", file.display())))
}

fn init(arguments: &InitRepoArguments) -> Result<(), Failure> {
    let now = moment(&arguments.when)?;
    let mut keys = Vec::new();
    for (role, files) in [
        (Role::Root, &arguments.root_key),
        (Role::Targets, &arguments.targets_key),
        (Role::Snapshot, &arguments.snapshot_key),
        (Role::Timestamp, &arguments.timestamp_key),
    ] {
        for file in files {
            keys.push((role, public_part(file)?));
        }
    }
    let days = &arguments.days;
    let founding = Founding {
        keys,
        threshold: arguments.threshold,
        settings: Settings {
            root_days: days.root_days,
            targets_days: days.targets_days,
            snapshot_days: days.snapshot_days,
            timestamp_days: days.timestamp_days,
        },
    };
    let desk = Desk::found(&arguments.desk, &founding, now)?;
    output::print(&show::tallies(&desk.draft().tallies()?))
}

fn add(arguments: &AddPackArguments) -> Result<(), Failure> {
    let now = moment(&arguments.when)?;
    let desk = Desk::open(&arguments.desk)?;
    // The engine's own check comes first: what it cannot open nobody must get.
    checked_pack(Some(&arguments.pack))?;
    match desk.changes(&arguments.pack)? {
        None => output::print("Readers have no pack yet: all of it is new to them.\n")?,
        Some(difference) => {
            output::print(&difference::page(&difference))?;
            let lost = difference.lost_emergency_numbers().len();
            if lost > 0 && !arguments.yes {
                return Err(Failure::other(format!(
                    "readers would lose emergency numbers: {lost}; --yes accepts it"
                )));
            }
        }
    }
    let added = desk.add(&arguments.pack, now)?;
    output::print(&show::added(&added))?;
    output::print(&show::tallies(&desk.draft().tallies()?))
}

fn renew(arguments: &RenewArguments) -> Result<(), Failure> {
    let now = moment(&arguments.when)?;
    let desk = Desk::open(&arguments.desk)?;
    desk.renew(arguments.role, now)?;
    output::print(&show::tallies(&desk.draft().tallies()?))
}

/// How a desk or a published folder stands.
fn standing(folder: &Path, now: Timestamp) -> Result<Status, Failure> {
    match Desk::open(folder) {
        Ok(desk) => Ok(desk.status(now)?),
        Err(PublishError::NoDesk(_)) => {
            let status = status(&Site::at(folder), now)?;
            if status.files.is_empty() {
                return Err(PublishError::NoDesk(folder.display().to_string()).into());
            }
            Ok(status)
        }
        Err(error) => Err(error.into()),
    }
}

fn stand(arguments: &StatusArguments) -> Result<(), Failure> {
    let status = standing(&arguments.desk, moment(&arguments.when)?)?;
    if arguments.json {
        return output::print_json(&status);
    }
    output::print(&show::status(&status))
}
