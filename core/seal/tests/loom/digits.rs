//! Digits that are being typed.

use loom::sync::Arc;
use loom::thread;
use waymark_seal::{Ephemeral, Latch};

use crate::everywhere;

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
