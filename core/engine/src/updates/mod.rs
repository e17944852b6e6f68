//! The room of updates: what is in use, how old it is, and how a newer pack gets here.

mod config;
mod handing;
mod opening;
mod outcome;
mod room;
mod run;
mod show;
mod trial;

pub use config::{Publisher, UpdateConfig, UpdateObserver};

use std::sync::{Mutex, MutexGuard, PoisonError};

use waymark_update::handover::Collector;
use waymark_update::http::Cancel;
use waymark_update::{Shelf, Stage};

use crate::EngineError;
use crate::views::UpdateReason;

/// The engine's part for updates.
pub(crate) struct Updates {
    config: UpdateConfig,
    /// None where the folder cannot be used.
    shelf: Option<Shelf>,
    state: Mutex<Doing>,
}

/// What is going on.
#[derive(Default)]
struct Doing {
    running: Option<Running>,
    /// Whether a hand-over is arriving piece by piece.
    arriving: bool,
    codes: Collector,
    last: Option<UpdateReason>,
    /// Whether the newest pack could not be used and an older one stands in.
    fell_back: bool,
}

/// An update under way.
struct Running {
    cancel: Cancel,
    stage: Stage,
    done: u64,
    all: u64,
}

impl Updates {
    fn state(&self) -> MutexGuard<'_, Doing> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn shelf(&self) -> Result<&Shelf, EngineError> {
        self.shelf.as_ref().ok_or(EngineError::NoPackFolder)
    }
}
