//! The engine with a private part, for one command.

use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use waymark_base::Clock;
use waymark_engine::views::SetUpStep;
use waymark_engine::{
    CoverListener, Engine, EngineError, ExitTrigger, HardwareKey, Pad, PrivateConfig, SetUpEvent,
    Stage, SystemEntropy, UnlockCost, mock_hardware,
};

use super::secret::Twice;
use crate::answer::pack_location;
use crate::failure::Failure;

/// How long an attempt at the cover may take, on a slow machine.
const PATIENCE: Duration = Duration::from_secs(120);
/// More steps than any set-up has.
const LONG_ENOUGH: usize = 40;

/// An engine with notes.
pub(super) struct Safe {
    pub(super) engine: Engine,
    ear: Arc<Ear>,
}

/// What a safe is opened with.
pub(super) struct Opening<'a> {
    pub(super) folder: &'a Path,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) languages: &'a [String],
    pub(super) cost: UnlockCost,
}

impl Safe {
    /// Opens the engine on a folder; makes what is missing in it.
    pub(super) fn open(opening: &Opening<'_>) -> Result<Self, Failure> {
        let engine = Engine::open(
            pack_location(None),
            Arc::clone(&opening.clock),
            opening.languages,
        )?;
        let ear = Arc::<Ear>::default();
        let hardware: Arc<dyn HardwareKey> = mock_hardware(opening.folder)?;
        let engine = engine.with_private(PrivateConfig {
            folder: opening.folder.to_owned(),
            hardware,
            entropy: Arc::new(SystemEntropy),
            unlock_cost: opening.cost,
            listener: Some(Arc::clone(&ear) as Arc<dyn CoverListener>),
        })?;
        Ok(Self { engine, ear })
    }

    /// Opens the notes.
    pub(super) fn unlock(&self, secret: &str) -> Result<(), EngineError> {
        type_on(&self.engine, Pad::First, secret)?;
        self.engine.unlock()
    }

    /// Types a number on the cover, and says whether that opened it.
    pub(super) fn reckon(&self, number: &str, patience: Duration) -> Result<bool, EngineError> {
        let before = self.ear.heard();
        for key in number.chars() {
            self.engine.press(&key.to_string())?;
        }
        self.engine.press("equals")?;
        Ok(self.ear.hears_more_than(before, patience))
    }

    /// Goes through the set-up, practice included.
    pub(super) fn set_up(&self, secret: &Twice, second: Option<&Twice>) -> Result<(), Failure> {
        for _ in 0..LONG_ENOUGH {
            match self.engine.set_up()?.step {
                SetUpStep::Done => return Ok(()),
                step => self.set_up_step(step, secret, second)?,
            }
        }
        Err(Failure::other("the set-up has no end; report this"))
    }

    fn set_up_step(
        &self,
        step: SetUpStep,
        [first, again]: &Twice,
        second: Option<&Twice>,
    ) -> Result<(), Failure> {
        let wanted = second.is_some();
        let none = Twice::default();
        let [other, other_again] = second.unwrap_or(&none);
        match step {
            SetUpStep::Limits => self.tell(SetUpEvent::Read),
            SetUpStep::ChooseSecret => self.typed(Pad::First, first, SetUpEvent::SecretTyped),
            SetUpStep::RepeatSecret => self.typed(Pad::Again, again, SetUpEvent::SecretRepeated),
            SetUpStep::OfferSecond if wanted => self.tell(SetUpEvent::WantSecond),
            SetUpStep::OfferSecond => self.tell(SetUpEvent::SkipSecond),
            SetUpStep::ChooseSecond => self.typed(Pad::First, other, SetUpEvent::SecondTyped),
            SetUpStep::RepeatSecond => {
                self.typed(Pad::Again, other_again, SetUpEvent::SecondRepeated)
            }
            SetUpStep::PractiseExit | SetUpStep::PractiseReturn => {
                self.leave_and_return(ExitTrigger::Button, first)
            }
            SetUpStep::PractiseSecond => self.leave_and_return(ExitTrigger::Button, other),
            SetUpStep::PractiseTrigger => self.leave_and_return(ExitTrigger::LeftApp, first),
            SetUpStep::Ready => self.tell(SetUpEvent::Finish),
            SetUpStep::Done => Ok(()),
        }
    }

    fn tell(&self, event: SetUpEvent) -> Result<(), Failure> {
        match self.engine.set_up_event(event)?.problem_text {
            None => Ok(()),
            Some(problem) => Err(Failure::other(problem)),
        }
    }

    fn typed(&self, pad: Pad, secret: &str, event: SetUpEvent) -> Result<(), Failure> {
        type_on(&self.engine, pad, secret)?;
        self.tell(event)
    }

    fn leave_and_return(&self, trigger: ExitTrigger, secret: &str) -> Result<(), Failure> {
        self.engine.quick_exit(trigger);
        // A passphrase cannot be typed on a calculator; any number opens the cover then.
        let digits = secret.bytes().all(|byte| byte.is_ascii_digit());
        let number = if digits { secret } else { "482915" };
        if self.reckon(number, PATIENCE)? && self.engine.stage() != Stage::Covered {
            Ok(())
        } else {
            Err(Failure::other("the cover stays; report this"))
        }
    }
}

/// Types on one of the pads.
pub(super) fn type_on(engine: &Engine, pad: Pad, secret: &str) -> Result<(), EngineError> {
    while engine.pin_pop(pad) > 0 {}
    for byte in secret.bytes() {
        engine.pin_push(pad, byte)?;
    }
    Ok(())
}

/// Hears that the cover was opened.
#[derive(Debug, Default)]
struct Ear {
    heard: Mutex<u32>,
    again: Condvar,
}

impl Ear {
    fn heard(&self) -> u32 {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn hears_more_than(&self, before: u32, patience: Duration) -> bool {
        let heard = self.heard.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self
            .again
            .wait_timeout_while(heard, patience, |heard| *heard <= before);
        let (heard, _) = waited.unwrap_or_else(PoisonError::into_inner);
        *heard > before
    }
}

impl CoverListener for Ear {
    fn uncovered(&self) {
        *self.heard.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        self.again.notify_all();
    }
}
