//! Covering, uncovering and locking.

use loom::sync::Arc;
use loom::thread;
use waymark_seal::Latch;

use crate::everywhere;
use crate::keys::{key, nothing_is_left};

#[test]
fn uncovering_against_closing_ends_covered() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(false));
        let ticket = latch.ticket();
        let closing = {
            let latch = latch.clone();
            thread::spawn(move || latch.close())
        };
        latch.uncover(ticket);
        closing.join().unwrap();
        assert!(latch.uncovered().is_none());
    });
}

#[test]
fn locking_against_closing_ends_covered() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(true));
        assert!(latch.publish(latch.ticket(), &key(1), 7));
        let closing = {
            let latch = latch.clone();
            thread::spawn(move || latch.close())
        };
        latch.lock();
        closing.join().unwrap();
        assert!(latch.uncovered().is_none());
        nothing_is_left(&latch);
    });
}

#[test]
fn two_lockings_at_once_leave_the_content_open() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(true));
        assert!(latch.publish(latch.ticket(), &key(1), 7));
        let other = {
            let latch = latch.clone();
            thread::spawn(move || latch.lock())
        };
        latch.lock();
        other.join().unwrap();
        assert!(latch.uncovered().is_some(), "nobody has covered it");
        nothing_is_left(&latch);
    });
}

#[test]
fn locking_against_publishing_leaves_no_key() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(true));
        let ticket = latch.ticket();
        let locking = {
            let latch = latch.clone();
            thread::spawn(move || latch.lock())
        };
        latch.publish(ticket, &key(1), 7);
        locking.join().unwrap();
        assert!(latch.uncovered().is_some());
        nothing_is_left(&latch);
    });
}
