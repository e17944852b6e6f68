//! A PIN typed into the cover: tried on a thread of its own, while the cover has long
//! answered as plain arithmetic. A wrong one changes nothing that can be seen.

use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::thread;

use waymark_seal::{Ticket, Zeroizing};
use waymark_vault::{Condition, VaultError};

use super::Private;

/// More than so many at once are not tried: somebody is playing with the cover.
const MOST_ATTEMPTS: usize = 4;

impl Private {
    /// Tries `digits` as the PIN, unseen.
    pub(crate) fn try_silently(self: &Arc<Self>, digits: Zeroizing<Vec<u8>>) {
        let ticket = self.guard.latch.ticket();
        if self.attempts.fetch_add(1, Ordering::SeqCst) >= MOST_ATTEMPTS {
            self.attempts.fetch_sub(1, Ordering::SeqCst);
            return;
        }
        let private = Arc::clone(self);
        let started = thread::Builder::new().spawn(move || {
            private.attempt(ticket, &digits);
            drop(digits);
            private.attempts.fetch_sub(1, Ordering::SeqCst);
        });
        if started.is_err() {
            // No thread to be had: the cover stays, and the PIN can be typed again.
            self.attempts.fetch_sub(1, Ordering::SeqCst);
        }
    }

    fn attempt(&self, ticket: Ticket, digits: &[u8]) {
        let opens = if self.can_check_a_pin() {
            match self.vault.unlock(ticket, digits, self.policy()) {
                Ok(_) => true,
                Err(error) => opens_the_reference(&error),
            }
        } else {
            true
        };
        if opens && self.guard.latch.uncover(ticket) {
            self.cover().wipe();
            self.guard.touch(self.clock.uptime());
            if let Some(listener) = &self.listener {
                listener.uncovered();
            }
        }
    }

    /// Whether there is anything against which a PIN could be checked. Where there is
    /// not, the public reference opens without one: it must never be out of reach.
    fn can_check_a_pin(&self) -> bool {
        let checkable = matches!(self.vault.condition(), Condition::Ready);
        checkable && self.settings().has_pin
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
