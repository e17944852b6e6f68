//! What is known of the vault: whether it works, whether it has a PIN, and whether it is
//! still the one that got it.

use std::sync::PoisonError;

use waymark_store::Folder;
use waymark_vault::{Condition, Session, Vault};

use super::{Entrance, Private, Settings};
use crate::EngineError;

impl Private {
    /// Whether notes can be kept, as far as the start has shown.
    pub(crate) fn vault_works(&self) -> bool {
        matches!(
            self.vault.condition(),
            Condition::Ready | Condition::SetAside
        )
    }

    /// Whether a PIN typed into the cover can be checked: there is one, and it is not a
    /// passphrase, which no cover can type. Where it cannot, the public reference opens
    /// without one: it must never be out of reach.
    pub(crate) fn cover_checks_a_pin(&self) -> bool {
        self.vault_works() && self.settings().has_pin && !self.vault.needs_passphrase()
    }

    /// Whether a number typed into the cover is tried at all: where the settings were lost
    /// it may be the PIN, or there may be none.
    pub(super) fn cover_tries_a_pin(&self) -> bool {
        let settings = self.settings();
        (settings.has_pin || settings.lost) && !self.vault.needs_passphrase()
    }

    /// A PIN opened the notes although the settings knew of none.
    pub(super) fn remember_lost_pin(&self) -> Result<(), EngineError> {
        if self.settings().has_pin {
            return Ok(());
        }
        self.remember_pin()
    }

    /// From now on the settings say that there is a PIN, and of which vault.
    pub(crate) fn remember_pin(&self) -> Result<(), EngineError> {
        let number = number(&self.vault);
        let settings = self.settings();
        if settings.has_pin && settings.vault == number {
            return Ok(());
        }
        self.change_settings(|settings| {
            settings.has_pin = true;
            settings.vault = number;
        })
    }

    /// Forgets the settings where the vault was made anew since the PIN was set: after a
    /// destruction that was cut off, or that wrong guesses brought about. Without this the
    /// cover would ask for ever for a PIN that nothing knows.
    pub(crate) fn forget_what_is_gone(&self) {
        if was_made_anew(&self.vault, &self.settings()) {
            // What cannot be removed now is noticed at the next start again.
            let _ = self.forget_settings();
        }
    }

    /// Somebody came in by the cover.
    pub(super) fn came_in(&self, entrance: Entrance) {
        *self.entrance.lock().unwrap_or_else(PoisonError::into_inner) = Some(entrance);
    }

    /// How somebody came in by the cover last; asked once, it is forgotten.
    pub(crate) fn take_entrance(&self) -> Option<Entrance> {
        let mut entrance = self.entrance.lock().unwrap_or_else(PoisonError::into_inner);
        entrance.take()
    }

    /// What is open.
    pub(crate) fn session(&self) -> Option<Session> {
        self.vault.session().ok()
    }
}

/// The settings as they hold for the vault that this start has found.
pub(super) fn settled(vault: &Vault, folder: &Folder, mut settings: Settings) -> Settings {
    if vault.condition() == Condition::SetAside {
        // The new vault has no PIN yet, and none must be asked for. Where this cannot be
        // written down, the next start finds out by the vault's number.
        (settings.has_pin, settings.vault) = (false, None);
        let _ = settings.save(folder);
    } else if was_made_anew(vault, &settings) {
        let _ = Settings::forget(folder);
        settings = Settings::default();
    }
    settings
}

/// Whether the vault is another one than that of which the settings speak.
fn was_made_anew(vault: &Vault, settings: &Settings) -> bool {
    let known = settings.has_pin && settings.vault.is_some();
    known && number(vault).is_some_and(|number| settings.vault.as_ref() != Some(&number))
}

/// The vault's number in hexadecimal digits; `None` where it cannot be read.
fn number(vault: &Vault) -> Option<String> {
    let number = vault.number().ok()?;
    Some(format!("{:032x}", u128::from_be_bytes(number)))
}
