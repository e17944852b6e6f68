//! How far an update is, and whether it shall go on: numbers only, nothing of its content.

use std::cell::Cell;

use crate::error::UpdateError;
use crate::fetch::{FetchError, Fetcher, Intake, Place};

/// What an update is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Looking whether there is something new.
    Checking,
    /// Fetching it.
    Fetching,
    /// Unpacking and verifying it.
    Verifying,
    /// Putting it in its place.
    Installing,
}

/// Hears how far an update is.
pub trait Watch {
    /// `done` of `all` is done: bytes, or files while it checks; `all` is zero where it is
    /// not known. Answers whether the update shall go on.
    fn goes_on(&self, stage: Stage, done: u64, all: u64) -> bool;
}

/// Says it to `watch`.
///
/// # Errors
/// [`FetchError::Cancelled`] where it shall not go on.
pub(crate) fn tell(
    watch: &dyn Watch,
    stage: Stage,
    done: u64,
    all: u64,
) -> Result<(), UpdateError> {
    let goes_on = watch.goes_on(stage, done, all);
    goes_on.then_some(()).ok_or(FetchError::Cancelled.into())
}

/// A fetcher that tells how far it is.
pub(crate) struct Watched<'a> {
    fetcher: &'a dyn Fetcher,
    watch: &'a dyn Watch,
    files: Cell<u64>,
    all: Cell<u64>,
}

impl<'a> Watched<'a> {
    pub(crate) fn new(fetcher: &'a dyn Fetcher, watch: &'a dyn Watch) -> Self {
        Self {
            fetcher,
            watch,
            files: Cell::new(0),
            all: Cell::new(0),
        }
    }

    /// How long the target is that is fetched next.
    pub(crate) fn expects(&self, all: u64) {
        self.all.set(all);
    }
}

impl Fetcher for Watched<'_> {
    fn fetch(
        &self,
        place: Place<'_>,
        from: u64,
        intake: &mut dyn Intake,
    ) -> Result<(), FetchError> {
        let (stage, all) = match place {
            Place::Metadata(_) => (Stage::Checking, 0),
            Place::Target(_) => (Stage::Fetching, self.all.get()),
        };
        let done = if stage == Stage::Checking {
            self.files.get()
        } else {
            from
        };
        let mut counted = Counted {
            intake,
            watch: self.watch,
            stage,
            done,
            all,
        };
        counted.tell()?;
        self.files.set(self.files.get().saturating_add(1));
        self.fetcher.fetch(place, from, &mut counted)
    }
}

struct Counted<'a> {
    intake: &'a mut dyn Intake,
    watch: &'a dyn Watch,
    stage: Stage,
    done: u64,
    all: u64,
}

impl Counted<'_> {
    fn tell(&self) -> Result<(), FetchError> {
        let goes_on = self.watch.goes_on(self.stage, self.done, self.all);
        goes_on.then_some(()).ok_or(FetchError::Cancelled)
    }
}

impl Intake for Counted<'_> {
    fn begin_again(&mut self) -> Result<(), FetchError> {
        if self.stage == Stage::Fetching {
            self.done = 0;
        }
        self.intake.begin_again()
    }

    fn take(&mut self, piece: &[u8]) -> Result<(), FetchError> {
        self.intake.take(piece)?;
        if self.stage == Stage::Fetching {
            self.done = self.done.saturating_add(piece.len() as u64);
        }
        self.tell()
    }
}
