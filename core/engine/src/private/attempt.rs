//! A PIN typed into the cover: tried on a thread of its own, while the cover has long
//! answered as plain arithmetic. A wrong one changes nothing that can be seen.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;

use waymark_seal::{Ticket, Zeroizing};
use waymark_vault::{Session, VaultError};

use super::{Entrance, Private};

/// More than so many at once are not tried: somebody is playing with the cover.
const MOST_ATTEMPTS: usize = 4;

/// One of the attempts at once; given back however it ends.
struct Turn(Arc<Private>);

impl Drop for Turn {
    fn drop(&mut self) {
        self.0.attempts.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Private {
    /// Tries `digits` as the PIN, unseen.
    pub(crate) fn try_silently(self: &Arc<Self>, digits: Zeroizing<Vec<u8>>) {
        let ticket = self.guard.latch.ticket();
        if self.attempts.fetch_add(1, Ordering::SeqCst) >= MOST_ATTEMPTS {
            self.attempts.fetch_sub(1, Ordering::SeqCst);
            return;
        }
        let turn = Turn(Arc::clone(self));
        // Where no thread is to be had, the cover stays, and the PIN can be typed again.
        let _ = thread::Builder::new().spawn(move || turn.0.attempt(ticket, &digits));
    }

    fn attempt(&self, ticket: Ticket, digits: &[u8]) {
        let (opens, session) = self.opened_by(ticket, digits);
        if opens && self.guard.latch.uncover(ticket) {
            self.cover().wipe();
            self.guard.touch(self.clock.uptime());
            self.came_in(Entrance { session });
            if let Some(listener) = &self.listener {
                listener.uncovered();
            }
        }
    }

    /// Whether the reference opens, and what else does.
    fn opened_by(&self, ticket: Ticket, digits: &[u8]) -> (bool, Option<Session>) {
        if !self.cover_tries_a_pin() {
            // Nothing could come of it but a guess that counts.
            return (true, None);
        }
        match self.vault.unlock(ticket, digits, self.policy()) {
            Ok(opened) => {
                // Only where the settings were lost is there anything to save, and that it
                // cannot be saved keeps nobody out.
                let _ = self.remember_lost_pin();
                (true, Some(opened.session))
            }
            Err(error) => {
                let must_fit = self.cover_checks_a_pin();
                self.forget_what_is_gone();
                (!must_fit || opens_the_reference(&error), None)
            }
        }
    }
}

/// A vault that cannot be read must not keep the reference shut; a wrong PIN must.
fn opens_the_reference(error: &VaultError) -> bool {
    !matches!(
        error,
        VaultError::WrongSecret
            | VaultError::Wait { .. }
            | VaultError::Superseded
            | VaultError::Locked
    )
}
