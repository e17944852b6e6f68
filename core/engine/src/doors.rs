//! The doors: how somebody leaves at once, and how she gets back in.

use waymark_seal::Ephemeral;

use crate::exit::LONGEST_SECRET;
use crate::views::CoverView;
use crate::{Engine, EngineError, ExitPlan, ExitTrigger};

/// What the app shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The first start: set-up is not finished.
    SetUp,
    /// The cover.
    Covered,
    /// The reference; the notes are locked.
    Open,
    /// The reference and the notes.
    Unlocked,
}

/// A place for what is being typed on the app's own keypad.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pad {
    /// The PIN or passphrase.
    First,
    /// The same once more.
    Again,
    /// The present PIN, where a new one takes its place.
    Present,
}

impl Engine {
    /// Leaves. Returns at once whatever else is going on: keys and what was being typed
    /// are gone, every handle is dead, nothing under way is delivered any more. Cannot
    /// fail, allocates nothing, touches no file.
    pub fn quick_exit(&self, trigger: ExitTrigger) -> ExitPlan {
        self.guard.exit(trigger)
    }

    /// Does what a plan's last step names: what takes time. Idempotent.
    ///
    /// # Errors
    /// [`EngineError::Store`], [`EngineError::Vault`] where the destruction could not be
    /// finished; it goes on at the next start.
    pub fn finish_exit(&self) -> Result<(), EngineError> {
        let Ok(private) = self.private() else {
            return Ok(());
        };
        if private.finish_exit()? {
            self.speak();
        }
        Ok(())
    }

    /// What the app shows now.
    pub fn stage(&self) -> Stage {
        if self.guard.latch.uncovered().is_none() {
            return Stage::Covered;
        }
        let set_up = self
            .private()
            .map_or(true, |private| private.settings().set_up);
        if !set_up {
            Stage::SetUp
        } else if self.guard.latch.key().is_some() {
            Stage::Unlocked
        } else {
            Stage::Open
        }
    }

    /// Locks the notes; the reference stays open.
    pub fn lock(&self) {
        self.guard.lock();
    }

    /// Somebody used the app: the time until the notes lock begins anew.
    ///
    /// # Errors
    /// [`EngineError::NoPrivatePart`].
    pub fn touched(&self) -> Result<(), EngineError> {
        let private = self.private()?;
        self.guard.touch(private.clock.uptime());
        Ok(())
    }

    /// Locks the notes if nobody used the app for as long as the settings say. For a
    /// timer of the shell, and for its return to the front. Not during the set-up: there
    /// are no notes yet, and somebody thinks about a second PIN.
    pub fn check_idle(&self) -> Stage {
        if let Ok(private) = self.private()
            && private.settings().set_up
        {
            let after = u64::from(private.settings().lock_after_seconds);
            let after = std::time::Duration::from_secs(after);
            self.guard.lock_if_idle(private.clock.uptime(), after);
        }
        self.stage()
    }

    /// The cover as it looks now. Always answered.
    ///
    /// # Errors
    /// [`EngineError::NoPrivatePart`].
    pub fn cover(&self) -> Result<CoverView, EngineError> {
        let private = self.private()?;
        let reader = self.reader();
        Ok(private.cover().view(&reader.text))
    }

    /// Presses a key of the cover. Answers at once as the cover would; a PIN among what
    /// was typed is tried unseen, and the listener hears if it was right.
    ///
    /// # Errors
    /// [`EngineError::NoPrivatePart`].
    pub fn press(&self, key: &str) -> Result<CoverView, EngineError> {
        let private = self.private()?;
        let reader = self.reader();
        let pressed = private.cover().press(key, &reader.text);
        if let Some(digits) = pressed.try_pin
            && self.guard.latch.uncovered().is_none()
        {
            private.try_silently(digits);
        }
        Ok(pressed.view)
    }

    /// Types one byte (a digit, or a byte of a passphrase in UTF-8) and returns how many
    /// stand there.
    ///
    /// # Errors
    /// [`EngineError::Covered`] while the cover is in front.
    pub fn pin_push(&self, pad: Pad, byte: u8) -> Result<u32, EngineError> {
        let ticket = self.guard.latch.uncovered().ok_or(EngineError::Covered)?;
        let pad = self.pad(pad);
        // A full pad takes no more; the length tells.
        pad.push(&self.guard.latch, ticket, byte);
        if self.guard.latch.holds(ticket) {
            Ok(length(pad))
        } else {
            Err(EngineError::Covered)
        }
    }

    /// Takes the last byte back and returns how many are left.
    pub fn pin_pop(&self, pad: Pad) -> u32 {
        self.pad(pad).pop();
        length(self.pad(pad))
    }

    /// Empties every pad.
    pub fn pin_clear(&self) {
        self.guard.pads.wipe();
    }

    /// Opens the notes with what stands on the first pad. Takes as long as a guess costs.
    ///
    /// # Errors
    /// [`EngineError::Covered`], [`EngineError::WrongSecret`], [`EngineError::Wait`],
    /// [`EngineError::Vault`] where the vault or the device's key store cannot be used.
    pub fn unlock(&self) -> Result<(), EngineError> {
        self.private()?.unlock()
    }

    /// How many seconds no guess is allowed for, after too many wrong ones; zero: none.
    ///
    /// # Errors
    /// [`EngineError::Covered`] while the cover is in front: it must not tell.
    pub fn wait_seconds(&self) -> Result<u64, EngineError> {
        let private = self.private()?;
        self.guard.latch.uncovered().ok_or(EngineError::Covered)?;
        Ok(private.vault.tries()?.wait_seconds)
    }

    /// Destroys everything private, for good: notes, PINs, settings. The shell asks for a
    /// long press first.
    ///
    /// # Errors
    /// [`EngineError::Store`], [`EngineError::Vault`]; the destruction goes on at the next
    /// start.
    pub fn destroy_everything(&self) -> Result<(), EngineError> {
        let destroyed = self.private()?.destroy();
        self.speak();
        destroyed
    }

    pub(crate) fn pad(&self, pad: Pad) -> &Ephemeral<LONGEST_SECRET> {
        match pad {
            Pad::First => &self.guard.pads.first,
            Pad::Again => &self.guard.pads.again,
            Pad::Present => &self.guard.pads.present,
        }
    }
}

fn length(pad: &Ephemeral<LONGEST_SECRET>) -> u32 {
    u32::try_from(pad.len()).unwrap_or(u32::MAX)
}
