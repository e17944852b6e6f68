//! Publishing and reading the key.

use loom::sync::Arc;
use loom::thread;
use waymark_seal::{Key, Latch};

use crate::everywhere;

/// Every word of it differs from every word of another, so that a torn one shows.
pub(crate) fn key(number: u8) -> Key {
    let mut key = Key::zero();
    for (place, byte) in key.bytes_mut().iter_mut().zip(0_u8..) {
        *place = number * 64 + place_of(byte);
    }
    key
}

fn place_of(byte: u8) -> u8 {
    byte / 8 + 1
}

fn is_whole(found: &Key) -> bool {
    (1..=3).any(|number| found.same_as(&key(number)))
}

/// Nothing of any key is left, and nobody gets one.
pub(crate) fn nothing_is_left(latch: &Latch) {
    assert!(latch.key().is_none(), "a key is given out after closing");
    assert!(latch.is_wiped(), "bytes of a key are left after closing");
}

#[test]
fn publishing_against_closing_leaves_nothing() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(true));
        let ticket = latch.ticket();
        let closing = {
            let latch = latch.clone();
            thread::spawn(move || latch.close())
        };
        latch.publish(ticket, &key(1), 7);
        closing.join().unwrap();
        assert!(!latch.holds(ticket));
        assert!(latch.uncovered().is_none());
        nothing_is_left(&latch);
    });
}

#[test]
fn a_key_read_against_closing_is_whole_or_none() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(true));
        assert!(latch.publish(latch.ticket(), &key(1), 7));
        let closing = {
            let latch = latch.clone();
            thread::spawn(move || latch.close())
        };
        if let Some((_, found, about)) = latch.key() {
            assert!(is_whole(&found), "a torn key");
            assert_eq!(about, 7);
        }
        closing.join().unwrap();
        nothing_is_left(&latch);
    });
}

#[test]
fn a_key_published_right_after_a_closing_is_never_torn_by_it() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(true));
        let closing = {
            let latch = latch.clone();
            thread::spawn(move || latch.close())
        };
        let ticket = latch.ticket();
        let published = latch.publish(ticket, &key(1), 7);
        if let Some((_, found, about)) = latch.key() {
            assert!(is_whole(&found), "a torn key");
            assert_eq!(about, 7);
        }
        closing.join().unwrap();
        match latch.key() {
            Some((of, found, _)) => {
                assert!(published && of == ticket);
                assert!(is_whole(&found), "wiped by a closing that was before it");
            }
            None => nothing_is_left(&latch),
        }
        assert_eq!(published && latch.holds(ticket), latch.key().is_some());
    });
}

#[test]
fn a_late_publisher_of_an_old_moment_harms_no_newer_key() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(true));
        let old = latch.ticket();
        latch.close();
        assert!(latch.publish(latch.ticket(), &key(1), 7));
        let late = {
            let latch = latch.clone();
            thread::spawn(move || assert!(!latch.publish(old, &key(2), 8)))
        };
        let (_, found, about) = latch.key().expect("nobody has closed since");
        assert!(found.same_as(&key(1)) && about == 7);
        late.join().unwrap();
        let (_, found, about) = latch.key().expect("nobody has closed since");
        assert!(found.same_as(&key(1)) && about == 7);
    });
}

#[test]
fn a_key_published_anew_in_the_same_moment_is_read_old_or_new() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(true));
        let ticket = latch.ticket();
        assert!(latch.publish(ticket, &key(1), 1));
        let again = {
            let latch = latch.clone();
            thread::spawn(move || assert!(latch.publish(ticket, &key(2), 2)))
        };
        let (_, found, about) = latch.key().expect("nobody has closed");
        let number = if found.same_as(&key(1)) { 1 } else { 2 };
        assert!(is_whole(&found), "a torn key");
        assert_eq!(about, number, "one key with what was said about another");
        again.join().unwrap();
        assert!(
            latch
                .key()
                .is_some_and(|(_, found, _)| found.same_as(&key(2)))
        );
    });
}

#[test]
fn two_publishers_and_a_closing_leave_nothing() {
    everywhere(2, || {
        let latch = Arc::new(Latch::new(true));
        let ticket = latch.ticket();
        let other = {
            let latch = latch.clone();
            thread::spawn(move || latch.publish(ticket, &key(1), 1))
        };
        let closing = {
            let latch = latch.clone();
            thread::spawn(move || latch.close())
        };
        latch.publish(ticket, &key(2), 2);
        other.join().unwrap();
        closing.join().unwrap();
        nothing_is_left(&latch);
    });
}

#[test]
fn two_closings_against_a_publisher_leave_nothing() {
    everywhere(2, || {
        let latch = Arc::new(Latch::new(true));
        let ticket = latch.ticket();
        let closings = [(); 2].map(|()| {
            let latch = latch.clone();
            thread::spawn(move || latch.close())
        });
        latch.publish(ticket, &key(1), 1);
        for closing in closings {
            closing.join().unwrap();
        }
        nothing_is_left(&latch);
    });
}
