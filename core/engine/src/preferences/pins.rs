//! Changing, adding and removing PINs. Where there is nothing to add or to remove, or the
//! session is that of another PIN, it looks the same.

use waymark_seal::Zeroizing;

use crate::private::Private;
use crate::{Engine, EngineError};

impl Engine {
    /// Changes the PIN of the open notes: the new one stands on the first pad and once more
    /// on the second, the present one on its own.
    ///
    /// # Errors
    /// [`EngineError::NotTheSame`] and [`EngineError::Weak`] for the new one,
    /// [`EngineError::WrongSecret`] and [`EngineError::Wait`] for the present one;
    /// [`EngineError::Covered`], [`EngineError::Locked`], [`EngineError::Store`],
    /// [`EngineError::Vault`].
    pub fn change_pin(&self) -> Result<(), EngineError> {
        self.with_new_pin(|private, new| {
            let present: Zeroizing<Vec<u8>> = private.guard.pads.present.taken();
            Ok(private.vault.change_pin(&present, new)?)
        })
    }

    /// Sets a second PIN, which opens other notes, empty at first: on the first two pads.
    /// What an earlier one opened is gone.
    ///
    /// # Errors
    /// [`EngineError::NotTheSame`], [`EngineError::Weak`]; otherwise as
    /// [`Engine::change_pin`].
    pub fn set_second_pin(&self) -> Result<(), EngineError> {
        self.with_new_pin(|private, pin| Ok(private.vault.set_second_pin(pin)?))
    }

    /// Sets a PIN that destroys the open notes and then opens an empty place: on
    /// the first two pads. Nothing else ever sets one.
    ///
    /// # Errors
    /// As [`Engine::set_second_pin`].
    pub fn set_destroy_pin(&self) -> Result<(), EngineError> {
        self.with_new_pin(|private, pin| Ok(private.vault.set_destroy_pin(pin)?))
    }

    /// Takes the second PIN away, and what it opened.
    ///
    /// # Errors
    /// [`EngineError::Covered`], [`EngineError::Locked`], [`EngineError::Store`],
    /// [`EngineError::Vault`].
    pub fn remove_second_pin(&self) -> Result<(), EngineError> {
        self.in_session(|private| Ok(private.vault.remove_second_pin()?))
    }

    /// Takes the destroying PIN away.
    ///
    /// # Errors
    /// As [`Engine::remove_second_pin`].
    pub fn remove_destroy_pin(&self) -> Result<(), EngineError> {
        self.in_session(|private| Ok(private.vault.remove_destroy_pin()?))
    }

    fn with_new_pin(
        &self,
        set: impl FnOnce(&Private, &[u8]) -> Result<(), EngineError>,
    ) -> Result<(), EngineError> {
        self.in_session(|private| {
            let pads = &private.guard.pads;
            let (first, again): (Zeroizing<Vec<u8>>, _) = (pads.first.taken(), pads.again.taken());
            if *first != *again {
                return Err(EngineError::NotTheSame);
            }
            set(private, &first)
        })
    }
}
