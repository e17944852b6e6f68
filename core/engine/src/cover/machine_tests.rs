//! What is offered as a PIN, and that nobody can see from the view whether it was.

use proptest::prelude::*;
use waymark_language::Localizer;

use super::data::Cover;
use super::machine::{CoverMachine, Machine};
use super::wording::Wording;
use crate::views::CoverView;

fn english() -> Localizer {
    Localizer::new(&["en".to_owned()])
}

/// Presses keys; what was offered at each of them.
fn offered(cover: &str, keys: &str) -> Vec<String> {
    let (mut machine, text) = (CoverMachine::new(cover), english());
    let offers = keys.split_whitespace().filter_map(|key| {
        let pin = machine.press(key, &text).try_pin?;
        Some(String::from_utf8(pin.to_vec()).unwrap())
    });
    offers.collect()
}

fn typed(number: &str) -> String {
    number.chars().map(|digit| format!("{digit} ")).collect()
}

/// Keys, and the numbers that are offered.
const OFFERS: &[(&str, &[&str])] = &[
    ("4 8 2 9 1 5", &[]),
    ("4 8 2 9 1 5 equals", &["482915"]),
    ("0 0 0 0 1 2 equals", &["000012"]),
    ("0 0 0 0 0 0 equals", &["000000"]),
    ("1 2 3 4 5 equals", &[]),
    ("4 8 2 9 1 5 equals equals", &["482915"]),
    (
        "4 8 2 9 1 5 equals 4 8 2 9 1 6 equals",
        &["482915", "482916"],
    ),
    // Taken back and typed anew.
    ("4 8 2 9 9 backspace 1 5 equals", &["482915"]),
    ("1 backspace 4 8 2 9 1 5 equals", &["482915"]),
    ("0 0 1 backspace 0 0 0 0 equals", &["000000"]),
    ("backspace 4 8 2 9 1 5 equals", &["482915"]),
    // Cleared before.
    ("1 add clear 4 8 2 9 1 5 equals", &["482915"]),
    ("7 7 clear-entry 4 8 2 9 1 5 equals", &["482915"]),
    ("1 point 5 clear 4 8 2 9 1 5 equals", &["482915"]),
    // After a result, a fault, or a key that types nothing.
    ("2 add 3 equals 4 8 2 9 1 5 equals", &["482915"]),
    ("2 divide 0 equals 4 8 2 9 1 5 equals", &["482915"]),
    ("5 equals memory-add 4 8 2 9 1 5 equals", &["482915"]),
    ("memory-clear 4 8 2 9 1 5 equals", &["482915"]),
    ("sign percent 4 8 2 9 1 5 equals", &["482915"]),
    ("no-such-key 4 8 2 9 1 5 equals", &["482915"]),
    // Part of a calculation, or more than digits.
    ("1 add 4 8 2 9 1 5 equals", &[]),
    ("add 4 8 2 9 1 5 equals", &[]),
    ("4 8 2 9 1 5 add equals", &[]),
    ("4 8 2 9 1 5 add clear-entry equals", &[]),
    ("1 add 2 clear-entry 4 8 2 9 1 5 equals", &[]),
    ("4 8 2 9 1 5 point equals", &[]),
    ("4 8 2 9 1 5 point backspace equals", &[]),
    ("point 4 8 2 9 1 5 equals", &[]),
    ("4 8 2 9 1 5 sign equals", &[]),
    ("1 backspace sign 4 8 2 9 1 5 equals", &[]),
    ("4 8 2 9 1 5 percent equals", &[]),
    ("4 8 2 9 1 5 memory-add equals", &[]),
    ("4 8 2 memory-clear 9 1 5 equals", &[]),
    ("4 8 2 9 1 5 memory-recall equals", &[]),
    ("memory-recall equals", &[]),
];

#[test]
fn a_number_of_digits_only_is_offered_on_equals() {
    for (keys, expected) in OFFERS {
        assert_eq!(offered("calculator", keys), *expected, "{keys}");
    }
}

#[test]
fn a_number_of_six_to_sixteen_digits_is_offered() {
    for length in 1..=20 {
        for number in ["4829150736482915073".repeat(2), "0".repeat(20)] {
            let number: String = number.chars().take(length).collect();
            let expected = if (6..=16).contains(&length) {
                vec![number.clone()]
            } else {
                vec![]
            };
            let keys = typed(&number) + "equals";
            assert_eq!(offered("calculator", &keys), expected, "{number}");
            assert_eq!(offered("units", &keys), expected, "{number}");
        }
    }
}

#[test]
fn a_converter_offers_what_was_typed_whatever_its_units() {
    for (keys, expected) in [
        ("4 8 2 9 1 5 equals", &["482915"][..]),
        ("next-pair 4 8 2 9 1 5 equals", &["482915"]),
        (
            "4 8 2 9 1 5 equals next-pair swap 4 8 2 9 1 6 equals",
            &["482915", "482916"],
        ),
        ("4 8 2 swap 9 1 5 equals", &[]),
        ("4 8 2 9 1 5 next-pair equals", &[]),
    ] {
        assert_eq!(offered("units", keys), expected, "{keys}");
    }
}

/// The view of a cover beside which nobody looks for a PIN.
fn arithmetic_only(cover: &'static Cover, keys: &[&str]) -> CoverView {
    let (mut machine, text) = (Machine::new(cover), english());
    for key in keys {
        if let Some(key) = cover.keys().find(|known| known.id == *key) {
            machine.press(key.action);
        }
    }
    Wording::new(cover, &text).view(&machine.reading(), &text)
}

fn watched(cover: &str, keys: &[&str]) -> CoverView {
    let (mut machine, text) = (CoverMachine::new(cover), english());
    for key in keys {
        let _ = machine.press(key, &text);
    }
    machine.view(&text)
}

/// Rows of keys, digits and equals more often than the others.
fn rows(cover: &'static Cover) -> impl Strategy<Value = Vec<&'static str>> {
    let all: Vec<&str> = cover.keys().map(|key| key.id.as_str()).collect();
    let digits: Vec<&str> = all.iter().copied().filter(|id| id.len() == 1).collect();
    let key = prop_oneof![
        3 => prop::sample::select(digits),
        1 => Just("equals"),
        2 => prop::sample::select(all),
    ];
    prop::collection::vec(key, 0..40)
}

fn any_row() -> impl Strategy<Value = (&'static Cover, Vec<&'static str>)> {
    prop::sample::select(Cover::all().iter().collect::<Vec<_>>())
        .prop_flat_map(|cover: &'static Cover| (Just(cover), rows(cover)))
}

proptest! {
    #[test]
    fn looking_for_a_pin_never_changes_what_is_seen((cover, keys) in any_row()) {
        prop_assert_eq!(watched(&cover.id, &keys), arithmetic_only(cover, &keys));
    }

    #[test]
    fn digits_and_equals_are_the_number_itself(number in "[0-9]{1,16}") {
        let keys = typed(&number) + "equals";
        let view = watched("calculator", &keys.split_whitespace().collect::<Vec<_>>());
        let meant = number.trim_start_matches('0');
        let meant = if meant.is_empty() { "0" } else { meant };
        prop_assert_eq!(view.display.replace(',', ""), meant);
        prop_assert_eq!(view.history, view.display + " =");
    }

    #[test]
    fn a_wipe_forgets_everything((cover, keys) in any_row(), more in any_row()) {
        let (mut machine, text) = (CoverMachine::new(&cover.id), english());
        for key in keys {
            let _ = machine.press(key, &text);
        }
        machine.wipe();
        let mut fresh = CoverMachine::new(&cover.id);
        prop_assert_eq!(machine.view(&text), fresh.view(&text));
        for key in ["memory-recall", "equals"].iter().chain(&more.1) {
            let (one, other) = (machine.press(key, &text), fresh.press(key, &text));
            prop_assert_eq!(one.view, other.view);
            prop_assert_eq!(one.try_pin, other.try_pin);
        }
    }
}

#[test]
fn an_unknown_cover_is_the_first_one() {
    let text = english();
    let first = CoverMachine::new("calculator").view(&text);
    assert_eq!(CoverMachine::new("no-such-cover").view(&text), first);
}

#[test]
fn a_new_language_changes_the_words_and_keeps_the_number() {
    let mut machine = CoverMachine::new("calculator");
    for key in ["1", "2", "3", "4", "point", "5"] {
        let _ = machine.press(key, &english());
    }
    assert_eq!(machine.view(&english()).display, "1,234.5");
    let ukrainian = Localizer::new(&["uk".to_owned()]);
    let view = machine.view(&ukrainian);
    assert_eq!(view.display, "1\u{a0}234,5");
    assert_eq!(
        view.title,
        ukrainian.text(waymark_language::Key::CoverTitleCalculator)
    );
}
