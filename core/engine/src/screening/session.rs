//! Where a walk is kept between two steps: bytes in a place of fixed size that quick exit
//! wipes without waiting. Nothing of it is anywhere else.

use std::sync::MutexGuard;

use waymark_language::canonical;
use zeroize::Zeroizing;

use crate::exit::LONGEST_SCREENING;
use crate::{Engine, EngineError};

/// What is known of a walk beside its state.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Walk {
    /// Id of the instrument.
    pub(crate) instrument: Zeroizing<String>,
    /// The place or country that was named, if any.
    pub(crate) place: Zeroizing<String>,
    /// The other person's language, if one was named.
    pub(crate) language: Zeroizing<String>,
    /// The machine's state, for the instrument's script.
    pub(crate) state: Zeroizing<Vec<u8>>,
}

/// Longest text that can be kept beside the state, in bytes.
pub(crate) const LONGEST_TEXT: usize = 120;

impl Walk {
    fn write(&self) -> Option<Zeroizing<Vec<u8>>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(LONGEST_SCREENING));
        for text in [&self.instrument, &self.place, &self.language] {
            bytes.push(u8::try_from(text.len()).ok()?);
            bytes.extend_from_slice(text.as_bytes());
        }
        bytes.extend_from_slice(&self.state);
        (bytes.len() <= LONGEST_SCREENING).then_some(bytes)
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let mut text = || {
            let (length, behind) = rest.split_first()?;
            let (text, behind) = behind.split_at_checked(usize::from(*length))?;
            rest = behind;
            let text = std::str::from_utf8(text).ok()?;
            Some(Zeroizing::new(text.to_owned()))
        };
        let (instrument, place, language) = (text()?, text()?, text()?);
        Some(Self {
            instrument,
            place,
            language,
            state: Zeroizing::new(rest.to_vec()),
        })
    }

    /// The other person's languages, best first.
    pub(crate) fn languages(&self) -> Vec<String> {
        canonical(&self.language)
            .map(|tag| tag.to_string())
            .into_iter()
            .collect()
    }
}

impl Engine {
    /// The walk that is under way.
    pub(super) fn walk(&self) -> Result<Walk, EngineError> {
        let ticket = self.guard.latch.uncovered().ok_or(EngineError::Covered)?;
        let bytes = self.guard.screening.copied();
        if !self.guard.latch.holds(ticket) && self.guard.latch.uncovered().is_none() {
            return Err(EngineError::Covered);
        }
        Walk::read(&bytes).ok_or(EngineError::NoScreening)
    }

    /// Keeps a walk, unless the cover was put in front since `since`.
    pub(super) fn keep_walk(
        &self,
        walk: &Walk,
        turn: &MutexGuard<'_, ()>,
    ) -> Result<(), EngineError> {
        let _one_at_a_time = turn;
        let bytes = walk.write().ok_or(EngineError::NotNow)?;
        let since = self.guard.open_since().ok_or(EngineError::Covered)?;
        // That the notes are locked meanwhile begins a new moment, and is no reason to
        // lose what the person has said.
        while self.guard.stands_open(since) {
            let ticket = self.guard.latch.uncovered().ok_or(EngineError::Covered)?;
            if self
                .guard
                .screening
                .replace(&self.guard.latch, ticket, &bytes)
            {
                return Ok(());
            }
        }
        self.guard.screening.wipe();
        Err(EngineError::Covered)
    }

    /// Ends what is under way; nothing of it is left. Waits for a step that is being taken.
    pub fn end_screening(&self) {
        let _turn = self.turn();
        self.guard.screening.wipe();
    }
}
