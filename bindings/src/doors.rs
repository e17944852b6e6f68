//! The doors: out at once, and back in.

use waymark_engine::{ExitTrigger, Pad, Stage};

use crate::call::ask;
use crate::error::WaymarkError;
use crate::records::{CoverView, ExitPlan};
use crate::waymark::Waymark;

#[uniffi::export]
impl Waymark {
    /// Leaves. Returns at once whatever else is going on: keys and what was being typed
    /// are gone, and nothing that is under way is delivered any more. Cannot fail. The
    /// app then does the steps of the plan, in their order.
    pub fn quick_exit(&self, trigger: ExitTrigger) -> ExitPlan {
        // Straight through: nothing here may wait, and nothing there can panic.
        self.engine.quick_exit(trigger).into()
    }

    /// Does what takes time of an exit, away from the screen's thread. Idempotent.
    pub fn finish_exit(&self) -> Result<(), WaymarkError> {
        ask(|| self.engine.finish_exit())
    }

    /// Locks the notes; what is public stays open. Waits for nothing either.
    pub fn lock(&self) {
        self.engine.lock();
    }

    /// What the app shows now.
    pub fn stage(&self) -> Result<Stage, WaymarkError> {
        ask(|| Ok(self.engine.stage()))
    }

    /// Somebody used the app: the time until the notes lock begins anew.
    pub fn touched(&self) -> Result<(), WaymarkError> {
        ask(|| self.engine.touched())
    }

    /// Locks the notes where nobody used the app for as long as the settings say. For a
    /// timer, and for the app's return to the front.
    pub fn check_idle(&self) -> Result<Stage, WaymarkError> {
        ask(|| Ok(self.engine.check_idle()))
    }

    /// The cover as it looks now.
    pub fn cover(&self) -> Result<CoverView, WaymarkError> {
        ask(|| self.engine.cover()).map(CoverView::from)
    }

    /// Presses a key of the cover, which answers at once. A PIN among what was typed is
    /// tried unseen, and the listener hears if it was right.
    pub fn press(&self, key: String) -> Result<CoverView, WaymarkError> {
        ask(|| self.engine.press(&key)).map(CoverView::from)
    }

    /// Types one byte of a PIN (its digit in ASCII) or of a passphrase (UTF-8) and returns
    /// how many stand there. A PIN never crosses as a whole.
    pub fn pin_push(&self, pad: Pad, byte: u8) -> Result<u32, WaymarkError> {
        ask(|| self.engine.pin_push(pad, byte))
    }

    /// Takes the last byte back and returns how many are left.
    pub fn pin_pop(&self, pad: Pad) -> Result<u32, WaymarkError> {
        ask(|| Ok(self.engine.pin_pop(pad)))
    }

    /// Empties every pad. Waits for nothing.
    pub fn pin_clear(&self) {
        self.engine.pin_clear();
    }

    /// Opens the notes with what stands on the first pad. Takes as long as a guess costs:
    /// call it away from the screen's thread.
    pub fn unlock(&self) -> Result<(), WaymarkError> {
        ask(|| self.engine.unlock())
    }

    /// How many seconds `unlock` will refuse to guess, after too many wrong guesses; zero:
    /// not at all. Waits for a guess that is under way.
    pub fn wait_seconds(&self) -> Result<u64, WaymarkError> {
        ask(|| self.engine.wait_seconds())
    }

    /// Destroys everything private, for good. The app asks for a long press first.
    pub fn destroy_everything(&self) -> Result<(), WaymarkError> {
        ask(|| self.engine.destroy_everything())
    }
}
