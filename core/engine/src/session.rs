//! Work on the open notes: begun only while they are open, delivered only if they still are.

use crate::private::Private;
use crate::{Engine, EngineError};

impl Engine {
    /// Does a piece of work on the open notes. Whatever it comes to is dropped where they
    /// were locked or covered meanwhile.
    pub(crate) fn in_session<T>(
        &self,
        work: impl FnOnce(&Private) -> Result<T, EngineError>,
    ) -> Result<T, EngineError> {
        let private = self.private()?;
        // A shell whose timer sleeps must not keep the notes open.
        self.check_idle();
        let ticket = self.guard.latch.uncovered().ok_or(EngineError::Covered)?;
        // What is written before the set-up is finished could be lost by beginning it anew.
        if !private.settings().set_up || self.guard.latch.key().is_none() {
            return Err(EngineError::Locked);
        }
        let answer = work(private);
        if self.guard.latch.holds(ticket) {
            answer
        } else {
            Err(self.guard.told(EngineError::Covered))
        }
    }
}
