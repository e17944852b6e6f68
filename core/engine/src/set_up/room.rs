//! The set-up as the shell sees it: a view, and what happens on it.

use std::sync::{MutexGuard, PoisonError};

use waymark_seal::{Ticket, Zeroizing};
use waymark_vault::{TryPolicy, VaultError};

use super::machine::{Event, next};
use super::{Problem, SetUp, SetUpEvent};
use crate::private::Private;
use crate::views::{SetUpStep, SetUpView};
use crate::{Engine, EngineError};

impl Engine {
    /// Where the set-up is, or a rehearsal.
    ///
    /// # Errors
    /// [`EngineError::Covered`] while the cover is in front, [`EngineError::NoPrivatePart`].
    pub fn set_up(&self) -> Result<SetUpView, EngineError> {
        self.with_set_up(|_, _, _| Ok(()))
    }

    /// Something happened on the screen of the set-up.
    ///
    /// # Errors
    /// [`EngineError::OtherStep`] where the step does not allow it; [`EngineError::Covered`];
    /// [`EngineError::Locked`] where the notes were locked before the second PIN was set;
    /// [`EngineError::Wait`], [`EngineError::Store`], [`EngineError::Vault`].
    pub fn set_up_event(&self, event: SetUpEvent) -> Result<SetUpView, EngineError> {
        self.with_set_up(|set_up, private, ticket| set_up.told(event, private, ticket))
    }

    /// Practises leaving and coming back once more, as it is set now.
    ///
    /// # Errors
    /// [`EngineError::OtherStep`] before the set-up is finished; [`EngineError::Locked`]
    /// while the notes are locked, because the PIN in use is practised;
    /// [`EngineError::Covered`].
    pub fn rehearse(&self) -> Result<SetUpView, EngineError> {
        self.with_set_up(|set_up, private, _| {
            if !private.is_set_up() {
                return Err(EngineError::OtherStep);
            }
            let open = private.session();
            if open.is_none() && private.vault_works() {
                return Err(EngineError::Locked);
            }
            *set_up = SetUp::rehearsal(open);
            Ok(())
        })
    }

    fn with_set_up(
        &self,
        work: impl FnOnce(&mut SetUp, &Private, Ticket) -> Result<(), EngineError>,
    ) -> Result<SetUpView, EngineError> {
        let private = self.private()?;
        let ticket = self.guard.latch.uncovered().ok_or(EngineError::Covered)?;
        let mut set_up = private.set_up();
        set_up.begin_or_rest(private);
        set_up.catch_up(private);
        work(&mut set_up, private, ticket).map_err(|error| self.guard.told(error))?;
        let view = set_up.view(private, &self.reader().text);
        // A new session begins no new moment; an exit and a lock do.
        let still = self.guard.latch.uncovered().is_some();
        if still {
            Ok(view)
        } else {
            Err(EngineError::Covered)
        }
    }
}

impl Private {
    fn set_up(&self) -> MutexGuard<'_, SetUp> {
        self.set_up.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the set-up was finished and there is nothing to make up for.
    fn is_set_up(&self) -> bool {
        let settings = self.settings();
        settings.set_up && (settings.has_pin || !self.vault_works())
    }
}

impl SetUp {
    /// A set-up that was finished rests, and one that is wanted anew begins.
    fn begin_or_rest(&mut self, private: &Private) {
        let rests = private.is_set_up();
        match self.step {
            SetUpStep::Done if !rests => *self = Self::new(),
            SetUpStep::Limits if rests => self.step = SetUpStep::Done,
            _ => {}
        }
    }

    fn told(
        &mut self,
        event: SetUpEvent,
        private: &Private,
        ticket: Ticket,
    ) -> Result<(), EngineError> {
        use SetUpStep::{ChooseSecond, ChooseSecret, RepeatSecond, RepeatSecret};
        let event = match (self.step, event) {
            (ChooseSecret, SetUpEvent::SecretTyped) => self.judged(private),
            (ChooseSecond, SetUpEvent::SecondTyped) => self.judged(private),
            (RepeatSecret, SetUpEvent::SecretRepeated) => self.set_first(private, ticket)?,
            (RepeatSecond, SetUpEvent::SecondRepeated) => self.set_second(private, ticket)?,
            (_, SetUpEvent::Read) => Event::Read,
            (_, SetUpEvent::WantSecond) => Event::WantSecond,
            (_, SetUpEvent::SkipSecond) => Event::SkipSecond,
            (_, SetUpEvent::Skip) => Event::Skip,
            (SetUpStep::Ready, SetUpEvent::Finish) => self.finished(private)?,
            _ => return Err(EngineError::OtherStep),
        };
        let facts = self.facts(private);
        self.step = next(self.step, event, facts).ok_or(EngineError::OtherStep)?;
        if !matches!(event, Event::Refused) {
            self.problem = None;
        }
        if matches!(event, Event::Skip | Event::SkipSecond | Event::Refused) {
            private.guard.pads.wipe();
        }
        Ok(())
    }

    /// Whether what stands on the first pad may be used. It stays there to be repeated.
    fn judged(&mut self, private: &Private) -> Event {
        let typed = private.guard.pads.first.copied();
        private.guard.pads.again.wipe();
        match private.vault.check_secret(&typed) {
            Ok(()) => Event::Accepted,
            Err(reason) => self.refused(Problem::Weak(reason)),
        }
    }

    fn refused(&mut self, problem: Problem) -> Event {
        self.problem = Some(problem);
        Event::Refused
    }

    fn set_first(&mut self, private: &Private, ticket: Ticket) -> Result<Event, EngineError> {
        let Some(pin) = typed_twice(private, ticket)? else {
            return Ok(self.refused(Problem::NotTheSame));
        };
        match set_or_found(private, ticket, &pin) {
            Ok(()) => {}
            Err(VaultError::Weak(reason)) => return Ok(self.refused(Problem::Weak(reason))),
            Err(VaultError::Hardware(_) | VaultError::Newer | VaultError::Damaged) => {
                return Ok(self.refused(Problem::NoVault));
            }
            Err(other) => return Err(other.into()),
        }
        private.remember_pin()?;
        self.first = Some(private.session().ok_or(EngineError::Locked)?);
        Ok(Event::Kept)
    }

    fn set_second(&mut self, private: &Private, ticket: Ticket) -> Result<Event, EngineError> {
        let Some(pin) = typed_twice(private, ticket)? else {
            return Ok(self.refused(Problem::NotTheSame));
        };
        match private.vault.set_second_pin(&pin) {
            Ok(()) => {
                self.has_second = true;
                Ok(Event::Kept)
            }
            Err(VaultError::Weak(reason)) => Ok(self.refused(Problem::Weak(reason))),
            Err(other) => Err(other.into()),
        }
    }

    /// Only from the last step, and only once somebody has come back in.
    fn finished(&mut self, private: &Private) -> Result<Event, EngineError> {
        if !self.has_returned {
            return Err(EngineError::OtherStep);
        }
        if !self.is_rehearsal {
            private.change_settings(|settings| settings.set_up = true)?;
        }
        self.first = None;
        // The time until the notes lock begins now.
        private.guard.touch(private.clock.uptime());
        Ok(Event::Finish)
    }
}

/// What was typed on both pads, taken from there; `None` where the two differ.
fn typed_twice(
    private: &Private,
    ticket: Ticket,
) -> Result<Option<Zeroizing<Vec<u8>>>, EngineError> {
    let (latch, pads) = (&private.guard.latch, &private.guard.pads);
    let first = pads.first.taken_in(latch, ticket);
    let again = pads.again.taken_in(latch, ticket);
    match (first, again) {
        (Some(first), Some(again)) if *first == *again => Ok(Some(first)),
        (Some(_), Some(_)) => Ok(None),
        _ => Err(EngineError::Covered),
    }
}

/// Opens the notes with a PIN that opened them before, if there are any: whoever lost the
/// settings and types the same PIN as ever must lose nothing. Any other PIN is set, and
/// whatever was there is gone.
fn set_or_found(private: &Private, ticket: Ticket, pin: &[u8]) -> Result<(), VaultError> {
    let vault = &private.vault;
    match vault.unlock(ticket, pin, TryPolicy::default()) {
        Err(VaultError::WrongSecret) => {
            vault.set_first_pin(pin)?;
            vault.unlock(ticket, pin, TryPolicy::default()).map(drop)
        }
        other => other.map(drop),
    }
}
