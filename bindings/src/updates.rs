//! Updates, and handing them from phone to phone.

use std::sync::Arc;

use waymark_engine::UpdateObserver as EngineObserver;
use waymark_engine::views::{
    CodesReadView, UpdateCodesView, UpdateMode, UpdateOutcomeView, UpdateStage, UpdatesView,
};

use crate::call::{ask, contained};
use crate::error::WaymarkError;
use crate::waymark::Waymark;

/// Hears how far an update is: numbers, and nothing of its content. Called from the thread
/// that asked for the update. What it throws is dropped.
#[uniffi::export(foreign)]
pub trait UpdateObserver: Send + Sync {
    /// `done` of `all` is done: bytes, or files while it checks; `all` is zero where it is
    /// not known.
    fn progress(&self, stage: UpdateStage, done: u64, all: u64) -> Result<(), WaymarkError>;
}

/// Takes a file that is handed on.
#[uniffi::export(foreign)]
pub trait PackSink: Send + Sync {
    /// The next bytes. What it throws ends the file.
    fn take(&self, piece: Vec<u8>) -> Result<(), WaymarkError>;
}

/// The app's observer as the engine wants it.
struct Onlooker(Option<Arc<dyn UpdateObserver>>);

impl EngineObserver for Onlooker {
    fn progress(&self, stage: UpdateStage, done: u64, all: u64) {
        if let Some(observer) = &self.0 {
            // An observer that fails misses a number, and the update goes on.
            let _ = contained(|| observer.progress(stage, done, all));
        }
    }
}

#[uniffi::export]
impl Waymark {
    /// Everything about updates as one screen. Also while one is under way.
    pub fn updates(&self) -> Result<UpdatesView, WaymarkError> {
        ask(|| self.engine.updates())
    }

    /// Chooses when to look for updates.
    pub fn set_update_mode(&self, mode: UpdateMode) -> Result<UpdatesView, WaymarkError> {
        ask(|| self.engine.set_update_mode(mode))
    }

    /// Whether a daily look is due now: for a hook that comes by now and then.
    pub fn update_due_now(&self) -> Result<bool, WaymarkError> {
        ask(|| self.engine.update_due_now())
    }

    /// Looks for a newer pack and installs it. Blocks for as long as the network takes: call
    /// it on a thread of its own. A refusal is an answer, not an error: see `reason`.
    pub fn check_for_updates(
        &self,
        observer: Option<Arc<dyn UpdateObserver>>,
    ) -> Result<UpdateOutcomeView, WaymarkError> {
        ask(|| self.engine.check_for_updates(&Onlooker(observer)))
    }

    /// Calls an update off that is under way; its caller hears so.
    pub fn cancel_update(&self) -> Result<(), WaymarkError> {
        ask(|| {
            self.engine.cancel_update();
            Ok(())
        })
    }

    /// Gives the pack in use with its metadata as one file, piece by piece.
    pub fn export_pack(&self, sink: Arc<dyn PackSink>) -> Result<(), WaymarkError> {
        ask(|| {
            self.engine.export_pack(&mut |piece| {
                matches!(contained(|| sink.take(piece.to_vec())), Some(Ok(())))
            })
        })
    }

    /// What is verified here as QR codes.
    pub fn export_codes(&self) -> Result<UpdateCodesView, WaymarkError> {
        ask(|| self.engine.export_codes())
    }

    /// Begins to take in a file that was handed over.
    pub fn import_begin(&self) -> Result<(), WaymarkError> {
        ask(|| self.engine.import_begin())
    }

    /// The next bytes of the file.
    pub fn import_piece(&self, piece: Vec<u8>) -> Result<(), WaymarkError> {
        ask(|| self.engine.import_piece(&piece))
    }

    /// The file is whole: verifies it and installs what is in it. Takes as long as verifying
    /// takes: call it away from the screen's thread.
    pub fn import_finish(
        &self,
        observer: Option<Arc<dyn UpdateObserver>>,
    ) -> Result<UpdateOutcomeView, WaymarkError> {
        ask(|| self.engine.import_finish(&Onlooker(observer)))
    }

    /// Takes in the text of one code, in any order. With the last one it goes on as
    /// `import_finish`: call it away from the screen's thread.
    pub fn import_code(
        &self,
        text: String,
        observer: Option<Arc<dyn UpdateObserver>>,
    ) -> Result<CodesReadView, WaymarkError> {
        ask(|| self.engine.import_code(&text, &Onlooker(observer)))
    }

    /// Forgets what was arriving: a file, or codes.
    pub fn import_forget(&self) -> Result<(), WaymarkError> {
        ask(|| self.engine.import_forget())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Throws(bool);

    impl UpdateObserver for Throws {
        fn progress(&self, _: UpdateStage, _: u64, _: u64) -> Result<(), WaymarkError> {
            assert!(!self.0, "the screen is gone");
            Err(WaymarkError::Unexpected)
        }
    }

    #[test]
    fn an_observer_that_throws_or_panics_and_one_that_is_missing_stop_no_update() {
        let throwing = [false, true].map(|panics| Some(Arc::new(Throws(panics)) as _));
        for observer in throwing.into_iter().chain([None]) {
            Onlooker(observer).progress(UpdateStage::Fetching, 1, 2);
        }
    }
}
