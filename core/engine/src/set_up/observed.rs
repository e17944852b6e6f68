//! What the engine sees by itself: that somebody left, and with what they came back.

use waymark_vault::Session;

use super::machine::{Event, Facts, next};
use super::{Problem, SetUp};
use crate::exit::Left;
use crate::private::{Entrance, Private};
use crate::views::SetUpStep;

impl SetUp {
    /// Brings the step up to what has happened since somebody last looked.
    pub(super) fn catch_up(&mut self, private: &Private) {
        let Left {
            by_button,
            otherwise,
        } = private.guard.take_left();
        let facts = self.facts(private);
        if by_button {
            self.seen(Event::LeftByButton, facts);
        }
        if otherwise {
            self.seen(Event::LeftOtherwise, facts);
        }
        if let Some(Entrance { session }) = private.take_entrance() {
            self.came_back(session, facts);
        }
        let typed = !private.guard.pads.first.is_empty();
        let repeating = matches!(self.step, SetUpStep::RepeatSecret | SetUpStep::RepeatSecond);
        if repeating && !typed {
            self.seen(Event::Emptied, facts);
        }
        // Where the cover cannot type the second secret, it is typed behind it.
        let open = private.session();
        if self.step == SetUpStep::PractiseSecond && open.is_some_and(|one| !self.is_first(one)) {
            self.seen(Event::BackWithOther, facts);
        }
    }

    pub(super) fn facts(&self, private: &Private) -> Facts {
        Facts {
            vault_works: private.vault_works() && self.problem != Some(Problem::NoVault),
            cover_checks: private.cover_checks_a_pin(),
            has_second: self.has_second,
        }
    }

    fn came_back(&mut self, session: Option<Session>, facts: Facts) {
        let event = match session {
            Some(session) if self.is_first(session) => Event::BackWithFirst,
            Some(_) => Event::BackWithOther,
            None => Event::BackWithout,
        };
        let before = self.step;
        self.seen(event, facts);
        if before != SetUpStep::PractiseReturn {
            return;
        }
        self.has_returned |= self.step != SetUpStep::PractiseExit;
        if self.step == SetUpStep::PractiseExit {
            self.problem = Some(match event {
                Event::BackWithOther => Problem::OtherPin,
                _ => Problem::NoPin,
            });
        }
    }

    fn is_first(&self, session: Session) -> bool {
        let opens = |one: Session| (one.half, one.layer);
        self.first
            .is_some_and(|first| opens(first) == opens(session))
    }

    /// What was seen moves the step on where it belongs to it, and is no fault elsewhere.
    fn seen(&mut self, event: Event, facts: Facts) {
        if let Some(step) = next(self.step, event, facts) {
            self.problem = None;
            self.step = step;
        }
    }
}
