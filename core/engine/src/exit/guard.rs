//! What quick exit touches, and nothing else: atomics that nobody can hold on to.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use waymark_seal::{Ephemeral, Latch};

use super::{ExitEffect, ExitPlan, ExitTrigger, TriggerTable, default_rows};

/// Longest secret that can be typed, in bytes: a passphrase of many words.
pub(crate) const LONGEST_SECRET: usize = 160;

/// What is being typed on the app's own keypad: a secret and its repetition.
#[derive(Debug, Default)]
pub(crate) struct Pads {
    pub(crate) first: Ephemeral<LONGEST_SECRET>,
    pub(crate) again: Ephemeral<LONGEST_SECRET>,
}

/// The engine's half of quick exit.
#[derive(Debug)]
pub(crate) struct Guard {
    pub(crate) latch: Arc<Latch>,
    pub(crate) triggers: TriggerTable,
    pub(crate) pads: Pads,
    destroy_due: AtomicBool,
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
            destroy_due: AtomicBool::new(false),
            touched: AtomicU64::new(0),
        }
    }

    /// Leaves. Waits for nobody, cannot fail, allocates nothing, writes nothing.
    pub(crate) fn exit(&self, trigger: ExitTrigger) -> ExitPlan {
        let effect = self.triggers.effect(trigger);
        match effect {
            ExitEffect::Nothing => {}
            ExitEffect::Lock => self.lock(),
            ExitEffect::Cover => self.cover(),
            ExitEffect::Destroy => {
                self.cover();
                self.destroy_due.store(true, Ordering::SeqCst);
            }
        }
        ExitPlan::of(effect)
    }

    /// Takes the key and what was being typed away; the content stays open.
    pub(crate) fn lock(&self) {
        self.latch.lock();
        self.wipe_pads();
    }

    fn cover(&self) {
        self.latch.close();
        self.wipe_pads();
    }

    fn wipe_pads(&self) {
        self.pads.first.wipe();
        self.pads.again.wipe();
    }

    /// Whether a destruction was asked for; asked once, it is forgotten.
    pub(crate) fn take_destroy_due(&self) -> bool {
        self.destroy_due.swap(false, Ordering::SeqCst)
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
    fn a_destruction_is_asked_for_once() {
        let guard = open();
        guard.triggers.set(&[super::super::TriggerRow {
            trigger: ExitTrigger::OtherApp,
            effect: ExitEffect::Destroy,
        }]);
        assert_eq!(guard.exit(ExitTrigger::OtherApp).effect, ExitEffect::Destroy);
        assert!(guard.take_destroy_due() && !guard.take_destroy_due());
    }
}
