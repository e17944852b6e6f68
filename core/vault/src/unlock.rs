//! Opening a half with a PIN.

use waymark_seal::Ticket;

use crate::destroy::Reopen;
use crate::error::VaultError;
use crate::format::{Kind, Role};
use crate::session::Session;
use crate::tries::TryPolicy;
use crate::vault::Vault;
use crate::weak::normalised;

/// What a PIN opened. A destroyed half looks like an empty one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opened {
    /// The session, until the latch closes.
    pub session: Session,
}

impl Vault {
    /// Tries a PIN or passphrase. The guess is counted, and flushed, before it is looked
    /// at. What it opens goes to the latch, if the ticket's moment has not passed.
    ///
    /// # Errors
    /// [`VaultError::WrongSecret`], [`VaultError::Wait`], [`VaultError::Superseded`],
    /// [`VaultError::Damaged`], [`VaultError::Hardware`], and the others.
    pub fn unlock(
        &self,
        ticket: Ticket,
        pin: &[u8],
        policy: TryPolicy,
    ) -> Result<Opened, VaultError> {
        let room = self.enter()?;
        let image = room.image()?;
        let guessed = room.guess(&image, pin, policy, &|_| true)?;
        let content = guessed.content;
        let key = match content.kind {
            Kind::Opens if !guessed.index_whole => return Err(VaultError::Damaged),
            Kind::Opens => content.key,
            Kind::Destroys => {
                let reopen = Reopen {
                    stretched: guessed.stretched,
                    role: content.role,
                };
                room.destroy_half(content.half, reopen)?
            }
        };
        let session = Session {
            half: content.half,
            layer: content.layer,
            decoy: content.role == Role::Decoy,
            pin_length: u8::try_from(normalised(pin).len()).unwrap_or(u8::MAX),
        };
        if self.config.latch.publish(ticket, &key, session.packed()) {
            Ok(Opened { session })
        } else {
            Err(VaultError::Superseded)
        }
    }

    /// Asks once more for the secret that opened the present session. Counted like an
    /// unlock, and publishes nothing.
    ///
    /// # Errors
    /// [`VaultError::WrongSecret`] where it opens nothing or something else;
    /// [`VaultError::Locked`], [`VaultError::Wait`], and the others.
    pub fn verify(&self, pin: &[u8]) -> Result<(), VaultError> {
        self.sit()?.verify(pin)
    }
}
