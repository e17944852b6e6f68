//! The engine with a private part, opened for one command.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use waymark_base::Clock;
use waymark_engine::{Stage, SystemClock, UnlockCost};
use zeroize::Zeroizing;

use super::safe::{Opening, Safe};
use super::secret::{Keyboard, PIN};
use crate::arguments::VaultOptions;
use crate::clock::Moment;
use crate::failure::Failure;
use crate::words;

/// The engine on the folder, with the notes open.
pub(super) fn unlocked(options: &VaultOptions) -> Result<Safe, Failure> {
    Ok(unlocked_with(options)?.0)
}

/// The same, and the PIN that has opened them.
pub(super) fn unlocked_with(options: &VaultOptions) -> Result<(Safe, Zeroizing<String>), Failure> {
    let safe = ready(options)?;
    let secret = Keyboard::new().secret(PIN)?;
    safe.unlock(&secret)?;
    Ok((safe, secret))
}

/// The engine on a folder in which somebody has set everything up.
pub(super) fn ready(options: &VaultOptions) -> Result<Safe, Failure> {
    there_are_notes(&options.folder)?;
    let safe = open(options, UnlockCost::Calibrated)?;
    match safe.engine.stage() {
        Stage::SetUp => Err(nothing_here(&options.folder)),
        _ => Ok(safe),
    }
}

/// Looked at first: opening the engine would make a folder where there is none.
pub(super) fn there_are_notes(folder: &Path) -> Result<(), Failure> {
    if folder.join("data").is_file() {
        Ok(())
    } else {
        Err(nothing_here(folder))
    }
}

fn nothing_here(folder: &Path) -> Failure {
    Failure::other(format!(
        "there are no notes in {}; make room for them with `waymark vault init`",
        folder.display()
    ))
}

/// The time that was typed, on a machine that has been running for as long as it has.
struct TypedTime(Moment);

impl Clock for TypedTime {
    fn now(&self) -> Timestamp {
        self.0.at
    }

    fn uptime(&self) -> Duration {
        SystemClock.uptime()
    }
}

/// Opens the engine on the folder; makes what is missing in it.
pub(super) fn open(options: &VaultOptions, cost: UnlockCost) -> Result<Safe, Failure> {
    let clock: Arc<dyn Clock> = match options.at.as_deref() {
        Some(typed) => Arc::new(TypedTime(Moment::read(typed)?)),
        None => Arc::new(SystemClock),
    };
    Safe::open(&Opening {
        folder: &options.folder,
        clock,
        languages: &words::reader_languages(&options.lang)?,
        cost,
    })
}
