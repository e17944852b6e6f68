//! One update under way: on the caller's thread, seen by its observer, and called off by a
//! button or by whoever leaves.

use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use waymark_update::http::{Addresses, Cancel, HttpFetcher, Patience};
use waymark_update::schedule::Event;
use waymark_update::{ENGINE, Fetcher, Outcome, Pursuit, Shelf, Stage, UpdateError, Watch};

use super::opening::Checked;
use super::outcome::{event, reason};
use super::trial::answers;
use super::{Running, UpdateObserver, Updates};
use crate::exit::OpenSince;
use crate::views::{UpdateMode, UpdateOutcomeView, UpdateReason, UpdateStage};
use crate::{Engine, EngineError};

/// How often somebody looks whether the reader has left.
const LOOK: Duration = Duration::from_millis(50);

/// An update's place in the state; given back however it ends.
pub(super) struct Turn<'a>(&'a Updates);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.state().running = None;
    }
}

impl Updates {
    /// Takes the place of the one update that may be under way.
    pub(super) fn begin(&self, cancel: &Cancel) -> Result<Turn<'_>, EngineError> {
        let mut state = self.state();
        if state.running.is_some() {
            return Err(EngineError::UpdateUnderWay);
        }
        state.running = Some(Running {
            cancel: cancel.clone(),
            stage: Stage::Checking,
            done: 0,
            all: 0,
        });
        Ok(Turn(self))
    }
}

impl Engine {
    /// Looks for a newer pack at the publisher's address and installs it. Blocks the thread
    /// that calls, for as long as the network takes.
    ///
    /// # Errors
    /// [`EngineError::Covered`] also where somebody has left meanwhile;
    /// [`EngineError::UpdatesOff`], [`EngineError::NoPublisher`],
    /// [`EngineError::NoPackFolder`], [`EngineError::UpdateUnderWay`]. What an update that
    /// began came to, a refusal too, is no error but an answer.
    pub fn check_for_updates(
        &self,
        observer: &dyn UpdateObserver,
    ) -> Result<UpdateOutcomeView, EngineError> {
        let since = self.guard.open_since().ok_or(EngineError::Covered)?;
        let updates = self.updates_part()?;
        let shelf = updates.shelf()?;
        if self.update_mode(shelf) == UpdateMode::Off {
            return Err(EngineError::UpdatesOff);
        }
        let publisher = updates.config.publisher.as_ref();
        let publisher = publisher.ok_or(EngineError::NoPublisher)?;
        let address = publisher.address.as_deref();
        let address = address.ok_or(EngineError::NoPublisher)?;
        let cancel = Cancel::default();
        let turn = updates.begin(&cancel)?;
        let schedule = |event| shelf.schedule(event, self.now(), &*updates.config.entropy);
        let begun = schedule(Event::Began);
        let brought = begun.and_then(|_| {
            let fetcher = fetcher(updates, address, &cancel)?;
            self.bring(updates, since, &fetcher, &cancel, observer, false)
        });
        let reason = reason_of(&brought);
        // Where this cannot be written down, the look counts as failed.
        let _ = schedule(event(reason));
        drop(turn);
        self.outcome(updates, since, reason)
    }

    /// Calls an update off that is under way. Its caller hears so.
    pub fn cancel_update(&self) {
        if let Ok(updates) = self.updates_part()
            && let Some(running) = &updates.state().running
        {
            running.cancel.call();
        }
    }

    /// Brings a pack from somewhere, and takes it up.
    pub(super) fn bring(
        &self,
        updates: &Updates,
        since: OpenSince,
        fetcher: &dyn Fetcher,
        cancel: &Cancel,
        observer: &dyn UpdateObserver,
        handed_over: bool,
    ) -> Result<Outcome, UpdateError> {
        let shelf = updates.shelf.as_ref();
        let shelf = shelf.ok_or(UpdateError::Store(waymark_store::StoreError::NotFound))?;
        if let Some(publisher) = &updates.config.publisher {
            shelf.trust(&publisher.root)?;
        }
        let watch = Onlooker {
            engine: self,
            updates,
            since,
            cancel,
            observer,
        };
        let brought = while_open(&watch, || {
            shelf.bring(&Pursuit {
                fetcher,
                watch: &watch,
                clock: self.clock(),
                engine: ENGINE,
                trial: &answers,
                unpacked_too: handed_over,
            })
        });
        match &brought {
            Ok(Outcome::Installed(_)) => {
                if !self.take_up_newest(updates, Checked::JustNow) {
                    return Err(UpdateError::PackSilent);
                }
            }
            Ok(Outcome::NothingNew) => self.look_at_the_age(),
            Err(_) => {}
        }
        brought
    }

    /// What an update came to, as the screen says it.
    pub(super) fn outcome(
        &self,
        updates: &Updates,
        since: OpenSince,
        reason: UpdateReason,
    ) -> Result<UpdateOutcomeView, EngineError> {
        if !self.guard.stands_open(since) {
            return Err(EngineError::Covered);
        }
        updates.state().last = Some(reason);
        self.ask(|room| Ok(room.update_outcome(reason)))
    }

    pub(super) fn update_mode(&self, shelf: &Shelf) -> UpdateMode {
        shelf.notebook().schedule.mode().into()
    }
}

/// The reason that a screen can tell of an update's end.
pub(super) fn reason_of(brought: &Result<Outcome, UpdateError>) -> UpdateReason {
    match brought {
        Ok(Outcome::Installed(_)) => UpdateReason::Installed,
        Ok(Outcome::NothingNew) => UpdateReason::NothingNew,
        Err(error) => reason(*error),
    }
}

fn fetcher(updates: &Updates, address: &str, cancel: &Cancel) -> Result<HttpFetcher, UpdateError> {
    let slash = if address.ends_with('/') { "" } else { "/" };
    let below = |folder: &str| format!("{address}{slash}{folder}/");
    let (metadata, targets) = (below("metadata"), below("targets"));
    let addresses = if updates.config.plain_localhost {
        Addresses::local_too(&metadata, Some(&targets))
    } else {
        Addresses::secure(&metadata, Some(&targets))
    };
    let proxy = updates.config.proxy.as_deref();
    Ok(HttpFetcher::new(
        addresses?,
        Patience::default(),
        proxy,
        cancel.clone(),
    )?)
}

/// Hears how far an update is, passes it on, and ends it once somebody has left.
struct Onlooker<'a> {
    engine: &'a Engine,
    updates: &'a Updates,
    since: OpenSince,
    cancel: &'a Cancel,
    observer: &'a dyn UpdateObserver,
}

impl Onlooker<'_> {
    fn stands_open(&self) -> bool {
        self.engine.guard.stands_open(self.since)
    }
}

impl Watch for Onlooker<'_> {
    fn goes_on(&self, stage: Stage, done: u64, all: u64) -> bool {
        if !self.stands_open() || self.cancel.was_called() {
            return false;
        }
        if let Some(running) = &mut self.updates.state().running {
            (running.stage, running.done, running.all) = (stage, done, all);
        }
        self.observer.progress(stage.into(), done, all);
        true
    }
}

/// Does `work`; calls it off as soon as somebody has left, also while it waits for the
/// network. Leaving itself waits for nothing and calls nobody.
fn while_open<T>(watch: &Onlooker<'_>, work: impl FnOnce() -> T) -> T {
    let (done, ended) = (Mutex::new(false), Condvar::new());
    thread::scope(|scope| {
        let looking = || {
            let mut over = done.lock().unwrap_or_else(PoisonError::into_inner);
            while !*over {
                if !watch.stands_open() {
                    watch.cancel.call();
                    return;
                }
                let waited = ended.wait_timeout(over, LOOK);
                over = waited.unwrap_or_else(PoisonError::into_inner).0;
            }
        };
        // Where no thread is to be had, it ends with the next bytes that come.
        let _ = thread::Builder::new().spawn_scoped(scope, looking);
        let _told = Told {
            done: &done,
            ended: &ended,
        };
        work()
    })
}

/// Tells the thread that looks that there is nothing more to see, however the work ended.
struct Told<'a> {
    done: &'a Mutex<bool>,
    ended: &'a Condvar,
}

impl Drop for Told<'_> {
    fn drop(&mut self) {
        *self.done.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.ended.notify_all();
    }
}

impl From<Stage> for UpdateStage {
    fn from(stage: Stage) -> Self {
        match stage {
            Stage::Checking => Self::Checking,
            Stage::Fetching => Self::Fetching,
            Stage::Verifying => Self::Verifying,
            Stage::Installing => Self::Installing,
        }
    }
}
