//! The set-up, one screen after the other.

use waymark_engine::SetUpEvent;
use waymark_engine::views::SetUpView;

use crate::call::ask;
use crate::error::WaymarkError;
use crate::waymark::Waymark;

#[uniffi::export]
impl Waymark {
    /// Where the set-up is.
    pub fn set_up(&self) -> Result<SetUpView, WaymarkError> {
        ask(|| self.engine.set_up())
    }

    /// Something happened on the screen of the set-up. What is practised is seen by the
    /// engine itself: leave, and come back by the cover.
    pub fn set_up_event(&self, event: SetUpEvent) -> Result<SetUpView, WaymarkError> {
        ask(|| self.engine.set_up_event(event))
    }

    /// Practises leaving and coming back once more.
    pub fn rehearse(&self) -> Result<SetUpView, WaymarkError> {
        ask(|| self.engine.rehearse())
    }
}
