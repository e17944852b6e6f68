//! The screen of updates, and the mode.

use waymark_update::handover::Export;
use waymark_update::schedule::{Event, Mode};

use super::Updates;
use super::show::Facts;
use crate::views::{UpdateMode, UpdatesView};
use crate::{Engine, EngineError};

impl Engine {
    /// Everything about updates. Also while one is under way.
    ///
    /// # Errors
    /// [`EngineError::Covered`]; [`EngineError::NoPackFolder`] for an engine without
    /// updates.
    pub fn updates(&self) -> Result<UpdatesView, EngineError> {
        self.guard.open_since().ok_or(EngineError::Covered)?;
        let updates = self.updates_part()?;
        // The folder is looked at before the pack is asked, so that questions do not wait.
        let facts = self.facts(updates);
        self.ask(|room| room.updates_view(&facts))
    }

    /// Chooses when to look for updates.
    ///
    /// # Errors
    /// [`EngineError::Covered`], [`EngineError::NoPackFolder`], [`EngineError::Update`]
    /// where it cannot be written down; [`EngineError::NoPublisher`] where there is nobody
    /// to ask.
    pub fn set_update_mode(&self, mode: UpdateMode) -> Result<UpdatesView, EngineError> {
        self.guard.open_since().ok_or(EngineError::Covered)?;
        let updates = self.updates_part()?;
        if mode != UpdateMode::Off && !updates.has_address() {
            return Err(EngineError::NoPublisher);
        }
        let event = Event::Set(mode.into());
        let entropy = &*updates.config.entropy;
        updates.shelf()?.schedule(event, self.now(), entropy)?;
        self.updates()
    }

    /// Whether a daily look is due now. For a hook of the shell that comes by now and then;
    /// it depends on the clock and on earlier looks only.
    ///
    /// # Errors
    /// [`EngineError::Covered`], [`EngineError::NoPackFolder`].
    pub fn update_due_now(&self) -> Result<bool, EngineError> {
        let since = self.guard.open_since().ok_or(EngineError::Covered)?;
        let updates = self.updates_part()?;
        let state = updates.shelf()?.notebook().schedule;
        let due = updates.has_address() && state.is_due(self.now());
        if self.guard.stands_open(since) {
            Ok(due)
        } else {
            Err(EngineError::Covered)
        }
    }

    pub(super) fn updates_part(&self) -> Result<&Updates, EngineError> {
        self.updates.as_deref().ok_or(EngineError::NoPackFolder)
    }

    fn facts(&self, updates: &Updates) -> Facts {
        let shelf = updates.shelf.as_ref();
        let notebook = shelf
            .map(waymark_update::Shelf::notebook)
            .unwrap_or_default();
        let state = updates.state();
        Facts {
            mode: notebook.schedule.mode().into(),
            last_attempt: notebook.last_attempt,
            present: shelf.and_then(|shelf| shelf.present().ok()).flatten(),
            expires: shelf.and_then(|shelf| shelf.expires().ok()),
            good_until: shelf
                .and_then(|shelf| Export::of(shelf).ok())
                .map(|export| (export.good_until(), export.has_pack())),
            has_folder: shelf.is_some(),
            has_publisher: updates.config.publisher.is_some(),
            host: updates.host(),
            fell_back: state.fell_back,
            progress: state.running.as_ref().map(|running| {
                let stage = running.stage.into();
                (stage, running.done, running.all)
            }),
            last: state.last,
        }
    }
}

impl Updates {
    fn has_address(&self) -> bool {
        let publisher = self.config.publisher.as_ref();
        publisher.is_some_and(|publisher| publisher.address.is_some())
    }

    /// The name of the host that is asked, as somebody on the network sees it.
    fn host(&self) -> Option<String> {
        let publisher = self.config.publisher.as_ref()?;
        let address = publisher.address.as_deref()?;
        let behind = address.split_once("://").map_or(address, |(_, rest)| rest);
        behind.split(['/', ':']).next().map(str::to_owned)
    }
}

impl From<Mode> for UpdateMode {
    fn from(mode: Mode) -> Self {
        match mode {
            Mode::Off => Self::Off,
            Mode::ByHand => Self::ByHand,
            Mode::Daily => Self::Daily,
        }
    }
}

impl From<UpdateMode> for Mode {
    fn from(mode: UpdateMode) -> Self {
        match mode {
            UpdateMode::Off => Self::Off,
            UpdateMode::ByHand => Self::ByHand,
            UpdateMode::Daily => Self::Daily,
        }
    }
}
