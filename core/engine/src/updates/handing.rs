//! Handing on, and taking in what was handed on.

use waymark_update::handover::{Export, Incoming};
use waymark_update::http::Cancel;
use waymark_update::{FetchError, UpdateError};

use super::outcome::reason;
use super::run::{Turn, reason_of};
use super::{UpdateObserver, Updates};
use crate::exit::OpenSince;
use crate::views::{CodesReadView, UpdateCodesView, UpdateOutcomeView};
use crate::{Engine, EngineError};

/// One hand-over that is taken in.
struct Import<'a> {
    updates: &'a Updates,
    since: OpenSince,
    cancel: &'a Cancel,
    observer: &'a dyn UpdateObserver,
}

impl Engine {
    /// Gives the pack in use with its metadata as one file, piece by piece, for the share
    /// sheet. `give` answers whether to go on.
    ///
    /// # Errors
    /// [`EngineError::Covered`] also where somebody has left meanwhile;
    /// [`EngineError::Update`] where nothing verified is here, or reading fails;
    /// [`EngineError::UpdateUnderWay`], [`EngineError::NoPackFolder`].
    pub fn export_pack(&self, give: &mut dyn FnMut(&[u8]) -> bool) -> Result<(), EngineError> {
        let since = self.guard.open_since().ok_or(EngineError::Covered)?;
        let updates = self.updates_part()?;
        let export = Export::of(updates.shelf()?)?;
        let _turn = updates.begin(&Cancel::default())?;
        let given = export.file(&mut |piece| {
            let goes_on = self.guard.stands_open(since) && give(piece);
            goes_on.then_some(()).ok_or(FetchError::Cancelled.into())
        });
        self.still_open(since)?;
        Ok(given?)
    }

    /// What is verified here as QR codes, with the patch that made the pack in use where it
    /// is small.
    ///
    /// # Errors
    /// As [`Engine::export_pack`].
    pub fn export_codes(&self) -> Result<UpdateCodesView, EngineError> {
        self.guard.open_since().ok_or(EngineError::Covered)?;
        let updates = self.updates_part()?;
        let export = Export::of(updates.shelf()?)?;
        let codes = export.codes()?;
        let until = export.good_until();
        self.ask(|room| room.update_codes(&codes, until))
    }

    /// Begins to take in a file that was handed over; one that was arriving is forgotten.
    ///
    /// # Errors
    /// [`EngineError::Covered`], [`EngineError::NoPublisher`], [`EngineError::NoPackFolder`],
    /// [`EngineError::UpdateUnderWay`], [`EngineError::Store`].
    pub fn import_begin(&self) -> Result<(), EngineError> {
        self.guard.open_since().ok_or(EngineError::Covered)?;
        let updates = self.importing()?;
        let _turn = updates.begin(&Cancel::default())?;
        Incoming::begin(updates.shelf()?)?.pause();
        updates.state().arriving = true;
        Ok(())
    }

    /// The next bytes of the file.
    ///
    /// # Errors
    /// As [`Engine::import_begin`], [`EngineError::NotNow`] where none was begun;
    /// [`EngineError::Update`] where it is longer than any.
    pub fn import_piece(&self, piece: &[u8]) -> Result<(), EngineError> {
        let since = self.guard.open_since().ok_or(EngineError::Covered)?;
        let updates = self.importing()?;
        let _turn = updates.begin(&Cancel::default())?;
        let mut incoming = updates.arriving()?;
        if let Err(error) = incoming.take(piece) {
            updates.state().arriving = false;
            return Err(error.into());
        }
        incoming.pause();
        self.still_open(since)
    }

    /// The file is whole: verifies it as strictly as what comes over the network, and
    /// installs what is in it.
    ///
    /// # Errors
    /// As [`Engine::check_for_updates`]; [`EngineError::NotNow`] where none was begun.
    pub fn import_finish(
        &self,
        observer: &dyn UpdateObserver,
    ) -> Result<UpdateOutcomeView, EngineError> {
        let since = self.guard.open_since().ok_or(EngineError::Covered)?;
        let updates = self.importing()?;
        let cancel = Cancel::default();
        let turn = updates.begin(&cancel)?;
        let incoming = updates.arriving()?;
        updates.state().arriving = false;
        let import = Import {
            updates,
            since,
            cancel: &cancel,
            observer,
        };
        self.import(&import, turn, incoming)
    }

    /// Takes in the text of one code, in any order; with the last one it goes on as
    /// [`Engine::import_finish`].
    ///
    /// # Errors
    /// As [`Engine::import_begin`]. A code that is none, or belongs to others, is no error:
    /// the answer says so.
    pub fn import_code(
        &self,
        text: &str,
        observer: &dyn UpdateObserver,
    ) -> Result<CodesReadView, EngineError> {
        let since = self.guard.open_since().ok_or(EngineError::Covered)?;
        let updates = self.importing()?;
        let (taken, progress) = {
            let mut state = updates.state();
            (state.codes.take(text), state.codes.progress())
        };
        let whole = match taken {
            Ok(Some(whole)) => whole,
            Ok(None) => return self.ask(|room| Ok(room.codes_read(progress, None, None))),
            Err(error) => {
                return self.ask(|room| Ok(room.codes_read(progress, Some(error), None)));
            }
        };
        let cancel = Cancel::default();
        let turn = updates.begin(&cancel)?;
        let mut incoming = Incoming::begin(updates.shelf()?)?;
        incoming.take(&whole)?;
        let import = Import {
            updates,
            since,
            cancel: &cancel,
            observer,
        };
        let outcome = self.import(&import, turn, incoming)?;
        self.ask(|room| Ok(room.codes_read(progress, None, Some(outcome))))
    }

    /// Forgets what was arriving: a file, or codes.
    ///
    /// # Errors
    /// [`EngineError::Covered`], [`EngineError::NoPackFolder`], [`EngineError::Store`].
    pub fn import_forget(&self) -> Result<(), EngineError> {
        self.guard.open_since().ok_or(EngineError::Covered)?;
        let updates = self.updates_part()?;
        let _turn = updates.begin(&Cancel::default())?;
        updates.state().codes = waymark_update::handover::Collector::default();
        if updates.state().arriving {
            updates.state().arriving = false;
            drop(Incoming::go_on(updates.shelf()?)?);
        }
        Ok(())
    }

    fn import(
        &self,
        import: &Import<'_>,
        turn: Turn<'_>,
        incoming: Incoming<'_>,
    ) -> Result<UpdateOutcomeView, EngineError> {
        let reason = match incoming.finish() {
            Err(error) => reason(error),
            Ok(handed) => {
                let &Import {
                    updates,
                    since,
                    cancel,
                    observer,
                } = import;
                let brought = self.bring(updates, since, &handed, cancel, observer, true);
                reason_of(&brought.map_err(as_handed))
            }
        };
        drop(turn);
        self.outcome(import.updates, import.since, reason)
    }

    /// The part for updates, where there is a root to verify against.
    fn importing(&self) -> Result<&Updates, EngineError> {
        let updates = self.updates_part()?;
        match updates.config.publisher {
            Some(_) => Ok(updates),
            None => Err(EngineError::NoPublisher),
        }
    }

    fn still_open(&self, since: OpenSince) -> Result<(), EngineError> {
        let open = self.guard.stands_open(since);
        open.then_some(()).ok_or(EngineError::Covered)
    }
}

impl Updates {
    /// The file that is arriving.
    fn arriving(&self) -> Result<Incoming<'_>, EngineError> {
        if !self.state().arriving {
            return Err(EngineError::NotNow);
        }
        Ok(Incoming::go_on(self.shelf()?)?)
    }
}

/// A file that lacks a part is none, and there is no network that could be better later.
fn as_handed(error: UpdateError) -> UpdateError {
    match error {
        UpdateError::Fetch(FetchError::NotFound | FetchError::Offline | FetchError::Refused) => {
            UpdateError::NotAHandOver
        }
        other => other,
    }
}
