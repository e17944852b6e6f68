//! The latch as one thread sees it, and under real threads. Every interleaving is tried in
//! `loom.rs`.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use waymark_seal::{Ephemeral, Key, Latch};

fn key(number: u8) -> Key {
    Key::copied_from(&[number; 32]).expect("it has the right length")
}

#[test]
fn a_key_is_given_out_in_its_moment_and_in_no_other() {
    let latch = Latch::new(true);
    assert!(latch.key().is_none());
    let ticket = latch.ticket();
    assert!(latch.publish(ticket, &key(9), 42));
    let (of, found, about) = latch.key().unwrap();
    assert!(of == ticket && found.same_as(&key(9)) && about == 42);
    latch.close();
    assert!(latch.key().is_none() && latch.is_wiped() && !latch.holds(ticket));
    assert!(!latch.publish(ticket, &key(9), 42), "a late publisher");
    assert!(latch.key().is_none() && latch.is_wiped());
}

#[test]
fn closing_covers_and_locking_does_not() {
    let latch = Latch::new(true);
    latch.lock();
    latch.lock();
    assert!(latch.uncovered().is_some());
    latch.close();
    assert!(latch.uncovered().is_none());
    latch.lock();
    assert!(latch.uncovered().is_none(), "locking has opened a cover");
    assert!(latch.uncover(latch.ticket()));
    assert_eq!(latch.uncovered(), Some(latch.ticket()));
}

#[test]
fn a_cover_opens_for_a_ticket_of_its_own_time_only() {
    let latch = Latch::new(false);
    assert!(latch.uncovered().is_none());
    let before = latch.ticket();
    latch.close();
    assert!(!latch.uncover(before) && latch.uncovered().is_none());
    let locked_since = latch.ticket();
    latch.lock();
    assert!(!latch.holds(locked_since));
    assert!(latch.uncover(locked_since), "a locking covers nothing");
}

#[test]
fn what_else_is_wiped_is_wiped_within_the_closing() {
    let latch = Latch::new(true);
    let digits = Ephemeral::<8>::new();
    assert!(digits.push(&latch, latch.ticket(), b'1'));
    latch.lock_and(|| digits.wipe());
    assert!(digits.is_empty() && digits.is_wiped() && latch.uncovered().is_some());
    assert!(digits.push(&latch, latch.ticket(), b'2'));
    latch.close_and(|| digits.wipe());
    assert!(digits.is_empty() && digits.is_wiped() && latch.uncovered().is_none());
}

#[test]
fn digits_come_and_go_one_by_one() {
    let latch = Latch::new(true);
    let ticket = latch.ticket();
    let digits = Ephemeral::<4>::default();
    digits.pop();
    assert!(digits.is_empty() && digits.copied().is_empty());
    for digit in b"1234" {
        assert!(digits.push(&latch, ticket, *digit));
    }
    assert!(!digits.push(&latch, ticket, b'5'), "there is no room");
    digits.pop();
    assert_eq!((digits.len(), digits.copied().as_slice()), (3, &b"123"[..]));
    assert_eq!(digits.taken().as_slice(), b"123");
    assert!(digits.is_empty() && digits.is_wiped());
    assert!(digits.push(&latch, ticket, b'6'));
    assert_eq!(digits.taken_in(&latch, ticket).unwrap().as_slice(), b"6");
    assert!(digits.is_wiped());
    latch.lock();
    assert!(!digits.push(&latch, ticket, b'7') && digits.is_wiped());
    assert!(digits.taken_in(&latch, ticket).is_none());
}

#[test]
fn nothing_of_them_is_ever_printed() {
    let (latch, digits) = (Latch::new(true), Ephemeral::<4>::new());
    assert!(latch.publish(latch.ticket(), &key(77), 77));
    assert!(digits.push(&latch, latch.ticket(), 77));
    assert_eq!(format!("{latch:?} {digits:?}"), "Latch(***) Ephemeral(***)");
}

#[test]
fn under_real_threads_no_key_is_torn_and_none_is_left() {
    let latch = Latch::new(true);
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        for number in 1..=2 {
            let (latch, done) = (&latch, &done);
            scope.spawn(move || {
                while !done.load(Ordering::Relaxed) {
                    latch.publish(latch.ticket(), &key(number), u64::from(number));
                    if let Some((_, found, about)) = latch.key() {
                        assert!(found.bytes().iter().all(|byte| u64::from(*byte) == about));
                    }
                }
            });
        }
        for _ in 0..20_000 {
            latch.close();
        }
        done.store(true, Ordering::Relaxed);
    });
    latch.close();
    assert!(latch.key().is_none() && latch.is_wiped());
}
