//! What quick exit touches, and nothing else: atomics that nobody can hold on to.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, Ordering};
use std::time::Duration;

use waymark_seal::{Ephemeral, Latch, Ticket};

use super::{ExitEffect, ExitPlan, ExitTrigger, TriggerTable, default_rows};
use crate::EngineError;

/// Room for a walk through a screening aid, in bytes: 250 answers, the gate, three short
/// texts and a head of a few bytes.
pub(crate) const LONGEST_SCREENING: usize = 640;

/// Longest secret that can be typed, in bytes: a passphrase of many words.
pub(crate) const LONGEST_SECRET: usize = 160;

/// What is being typed on the app's own keypad: a secret, its repetition, and the present
/// one that a new one takes the place of.
#[derive(Debug, Default)]
pub(crate) struct Pads {
    pub(crate) first: Ephemeral<LONGEST_SECRET>,
    pub(crate) again: Ephemeral<LONGEST_SECRET>,
    pub(crate) present: Ephemeral<LONGEST_SECRET>,
}

impl Pads {
    pub(crate) fn wipe(&self) {
        for pad in [&self.first, &self.again, &self.present] {
            pad.wipe();
        }
    }
}

/// In which ways somebody has left what was open, since it was last asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Left {
    pub(crate) by_button: bool,
    pub(crate) otherwise: bool,
}

/// A moment at which the content was open.
#[derive(Debug, Clone, Copy)]
pub(crate) struct OpenSince {
    closings: u64,
    ticket: Ticket,
}

/// The engine's half of quick exit.
#[derive(Debug)]
pub(crate) struct Guard {
    pub(crate) latch: Arc<Latch>,
    pub(crate) triggers: TriggerTable,
    pub(crate) pads: Pads,
    /// What was observed and answered, while a screening aid is open.
    pub(crate) screening: Ephemeral<LONGEST_SCREENING>,
    destroy_due: AtomicBool,
    /// A bit for each trigger by which somebody has left, for the rehearsal.
    left: AtomicU8,
    /// How often the cover was put in front.
    closings: AtomicU64,
    /// Milliseconds of uptime at the last touch.
    touched: AtomicU64,
}

impl Guard {
    /// A guard in front of content that is open, or covered.
    pub(crate) fn new(uncovered: bool) -> Self {
        Self {
            latch: Arc::new(Latch::new(uncovered)),
            triggers: TriggerTable::new(&default_rows()),
            pads: Pads::default(),
            screening: Ephemeral::default(),
            destroy_due: AtomicBool::new(false),
            left: AtomicU8::new(0),
            closings: AtomicU64::new(0),
            touched: AtomicU64::new(0),
        }
    }

    /// Leaves. Waits for nobody, cannot fail, allocates nothing, writes nothing.
    pub(crate) fn exit(&self, trigger: ExitTrigger) -> ExitPlan {
        let effect = self.triggers.effect(trigger);
        let was_open = self.latch.uncovered().is_some();
        match effect {
            ExitEffect::Nothing => {}
            ExitEffect::Lock => self.lock(),
            ExitEffect::Cover => self.cover(),
            ExitEffect::Destroy => {
                self.cover();
                self.set_destroy_due();
            }
        }
        if was_open && effect != ExitEffect::Nothing {
            self.left.fetch_or(bit(trigger), Ordering::SeqCst);
        }
        ExitPlan::of(effect)
    }

    /// In which ways somebody has left; asked once, it is forgotten.
    pub(crate) fn take_left(&self) -> Left {
        let left = self.left.swap(0, Ordering::SeqCst);
        let button = bit(ExitTrigger::Button);
        Left {
            by_button: left & button != 0,
            otherwise: left & !button != 0,
        }
    }

    /// What a piece of work is told that was overtaken: covered, or merely locked.
    pub(crate) fn told(&self, error: EngineError) -> EngineError {
        if error == EngineError::Covered && self.latch.uncovered().is_some() {
            EngineError::Locked
        } else {
            error
        }
    }

    /// Takes the key and what was being typed away; the content stays open, and so does a
    /// screening aid: it is not part of the notes, and the person is still there.
    pub(crate) fn lock(&self) {
        self.latch.lock_and(|| self.pads.wipe());
    }

    /// Puts the cover in front: nothing is open and nothing typed is left.
    pub(crate) fn cover(&self) {
        // Counted first: see `stands_open`.
        self.closings.fetch_add(1, Ordering::SeqCst);
        self.latch.close_and(|| {
            self.pads.wipe();
            self.screening.wipe();
        });
    }

    /// Since when the content has been open, if it is.
    pub(crate) fn open_since(&self) -> Option<OpenSince> {
        let closings = self.closings.load(Ordering::SeqCst);
        let ticket = self.latch.uncovered()?;
        Some(OpenSince { closings, ticket })
    }

    /// Whether the cover has not been in front since then. That the notes were locked or
    /// opened meanwhile does not matter.
    pub(crate) fn stands_open(&self, since: OpenSince) -> bool {
        // In this order: whoever covers counts first, so that a content opened again is
        // never taken for one that was open all the time.
        let open = self.latch.holds(since.ticket) || self.latch.uncovered().is_some();
        open && self.closings.load(Ordering::SeqCst) == since.closings
    }

    /// Whether a destruction was asked for; asked once, it is forgotten.
    pub(crate) fn take_destroy_due(&self) -> bool {
        self.destroy_due.swap(false, Ordering::SeqCst)
    }

    /// A destruction that was asked for is still to be done.
    pub(crate) fn set_destroy_due(&self) {
        self.destroy_due.store(true, Ordering::SeqCst);
    }

    /// Somebody used the app just now.
    pub(crate) fn touch(&self, uptime: Duration) {
        self.touched.store(millis(uptime), Ordering::SeqCst);
    }

    /// Locks if nobody used the app for so long.
    pub(crate) fn lock_if_idle(&self, uptime: Duration, after: Duration) {
        let idle = millis(uptime).saturating_sub(self.touched.load(Ordering::SeqCst));
        if idle >= millis(after) && self.latch.key().is_some() {
            self.lock();
        }
    }
}

fn bit(trigger: ExitTrigger) -> u8 {
    1 << (trigger as u8)
}

fn millis(duration: Duration) -> u64 {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use waymark_seal::Key;

    fn open() -> Guard {
        let guard = Guard::new(true);
        let ticket = guard.latch.ticket();
        assert!(guard.latch.publish(ticket, &Key::zero(), 7));
        assert!(guard.pads.first.push(&guard.latch, ticket, b'4'));
        guard
    }

    #[test]
    fn after_the_button_nothing_is_open_and_nothing_typed_is_left() {
        let guard = open();
        let plan = guard.exit(ExitTrigger::Button);
        assert_eq!(plan.effect, ExitEffect::Cover);
        assert!(guard.latch.uncovered().is_none() && guard.latch.key().is_none());
        assert!(guard.pads.first.is_empty());
    }

    #[test]
    fn a_trigger_that_is_off_changes_nothing() {
        let guard = open();
        assert_eq!(guard.exit(ExitTrigger::Shake).effect, ExitEffect::Nothing);
        assert!(guard.latch.key().is_some());
    }

    #[test]
    fn idle_notes_are_locked_and_the_reference_stays_open() {
        let guard = open();
        guard.touch(Duration::from_secs(100));
        guard.lock_if_idle(Duration::from_secs(159), Duration::from_secs(60));
        assert!(guard.latch.key().is_some());
        guard.lock_if_idle(Duration::from_secs(160), Duration::from_secs(60));
        assert!(guard.latch.key().is_none() && guard.latch.uncovered().is_some());
    }

    #[test]
    fn locking_the_notes_does_not_take_the_content_away_and_covering_does() {
        let guard = open();
        let since = guard.open_since().unwrap();
        guard.lock();
        assert!(guard.stands_open(since));
        guard.exit(ExitTrigger::Button);
        assert!(!guard.stands_open(since) && guard.open_since().is_none());
        assert!(guard.latch.uncover(guard.latch.ticket()));
        assert!(!guard.stands_open(since) && guard.open_since().is_some());
    }

    #[test]
    fn how_somebody_left_is_told_once_and_only_if_something_was_open() {
        let guard = open();
        guard.exit(ExitTrigger::Shake);
        let nobody = Left {
            by_button: false,
            otherwise: false,
        };
        assert_eq!(guard.take_left(), nobody);
        guard.exit(ExitTrigger::Button);
        guard.exit(ExitTrigger::ScreenOff);
        let by_button = Left {
            by_button: true,
            ..nobody
        };
        assert_eq!(guard.take_left(), by_button);
        assert_eq!(guard.take_left(), nobody);
    }

    #[test]
    fn a_destruction_is_asked_for_once() {
        let guard = open();
        guard.triggers.set(&[super::super::TriggerRow {
            trigger: ExitTrigger::OtherApp,
            effect: ExitEffect::Destroy,
        }]);
        assert_eq!(
            guard.exit(ExitTrigger::OtherApp).effect,
            ExitEffect::Destroy
        );
        assert!(guard.take_destroy_due() && !guard.take_destroy_due());
    }
}
