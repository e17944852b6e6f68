//! The lock core under every interleaving of two or three threads, by loom:
//! `RUSTFLAGS="--cfg loom" cargo test -p waymark-seal --release --test loom`
//! (`cargo xtask test loom` does that in a target folder of its own).
#![cfg(loom)]

use loom::sync::Arc;
use loom::thread;
use waymark_seal::{Ephemeral, Key, Latch};

/// Every word of it differs from every word of another, so that a torn one shows.
fn key(number: u8) -> Key {
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

/// Tries every interleaving with at most this many forced changes of thread. Three are
/// enough for every known fault of such code, and more take hours.
fn everywhere(preemptions: usize, body: impl Fn() + Sync + Send + 'static) {
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(preemptions);
    builder.check(body);
}

/// Nothing of any key is left, and nobody gets one.
fn nothing_is_left(latch: &Latch) {
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

#[test]
fn a_digit_pushed_against_closing_is_gone() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(true));
        let digits = Arc::new(Ephemeral::<2>::new());
        let ticket = latch.ticket();
        assert!(digits.push(&latch, ticket, 1));
        let closing = {
            let (latch, digits) = (latch.clone(), digits.clone());
            thread::spawn(move || latch.close_and(|| digits.wipe()))
        };
        digits.push(&latch, ticket, 2);
        closing.join().unwrap();
        assert!(digits.is_empty() && digits.is_wiped());
    });
}

#[test]
fn a_digit_taken_back_against_closing_leaves_an_empty_room() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(true));
        let digits = Arc::new(Ephemeral::<2>::new());
        let ticket = latch.ticket();
        assert!(digits.push(&latch, ticket, 1) && digits.push(&latch, ticket, 2));
        let closing = {
            let (latch, digits) = (latch.clone(), digits.clone());
            thread::spawn(move || latch.close_and(|| digits.wipe()))
        };
        digits.pop();
        closing.join().unwrap();
        assert!(digits.is_empty() && digits.is_wiped());
    });
}

#[test]
fn digits_typed_after_a_closing_are_not_wiped_by_it() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(true));
        let digits = Arc::new(Ephemeral::<2>::new());
        assert!(digits.push(&latch, latch.ticket(), 9));
        let before = latch.ticket();
        let closing = {
            let (latch, digits) = (latch.clone(), digits.clone());
            thread::spawn(move || latch.close_and(|| digits.wipe()))
        };
        let ticket = latch.ticket();
        if ticket != before {
            assert!(digits.push(&latch, ticket, 1));
            assert!(digits.push(&latch, ticket, 2));
            let taken = digits
                .taken_in(&latch, ticket)
                .expect("nobody has closed since");
            assert_eq!(taken.as_slice(), [1, 2]);
        }
        closing.join().unwrap();
        assert!(digits.is_wiped());
    });
}

#[test]
fn digits_taken_against_closing_are_all_of_them_or_none() {
    everywhere(3, || {
        let latch = Arc::new(Latch::new(true));
        let digits = Arc::new(Ephemeral::<2>::new());
        let ticket = latch.ticket();
        assert!(digits.push(&latch, ticket, 1) && digits.push(&latch, ticket, 2));
        let closing = {
            let (latch, digits) = (latch.clone(), digits.clone());
            thread::spawn(move || latch.close_and(|| digits.wipe()))
        };
        if let Some(taken) = digits.taken_in(&latch, ticket) {
            assert_eq!(taken.as_slice(), [1, 2]);
        }
        closing.join().unwrap();
        assert!(digits.is_wiped());
    });
}
