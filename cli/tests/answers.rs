//! What a reader gets to see, in both languages.

mod support;

use support::answer;

#[test]
fn near_in_english() {
    insta::assert_snapshot!(answer(&["near", "Medyka"]));
}

#[test]
fn near_in_ukrainian() {
    insta::assert_snapshot!(answer(&["near", "Шегині", "--lang", "uk"]));
}

#[test]
fn near_with_what_is_past_and_doubtful() {
    insta::assert_snapshot!(answer(&[
        "near",
        "49.8,22.94",
        "--include-past",
        "--include-low"
    ]));
}

#[test]
fn hotlines_in_english() {
    insta::assert_snapshot!(answer(&["hotlines", "PL", "--include-low"]));
}

#[test]
fn hotlines_in_ukrainian() {
    insta::assert_snapshot!(answer(&["hotlines", "--lang", "uk"]));
}

#[test]
fn a_text_that_says_what_is_wrong() {
    insta::assert_snapshot!(answer(&["correction", "pl-przemysl-open", "--lang", "uk"]));
}

#[test]
fn search_in_english() {
    insta::assert_snapshot!(answer(&["search", "talk", "alone"]));
}

#[test]
fn search_in_ukrainian() {
    insta::assert_snapshot!(answer(&["search", "перекладач", "--lang", "uk"]));
}

#[test]
fn search_finds_the_library() {
    insta::assert_snapshot!(answer(&["search", "handbook"]));
}

#[test]
fn sheet_in_english() {
    insta::assert_snapshot!(answer(&["sheet", "sixty-seconds"]));
}

#[test]
fn sheet_in_ukrainian() {
    insta::assert_snapshot!(answer(&["sheet", "talk-alone", "--lang", "uk"]));
}

#[test]
fn sheets() {
    insta::assert_snapshot!(answer(&["sheet"]));
}

#[test]
fn place() {
    insta::assert_snapshot!(answer(&["place", "Przemysl"]));
}

#[test]
fn sources() {
    insta::assert_snapshot!(answer(&["sources"]));
}

#[test]
fn about_in_ukrainian() {
    insta::assert_snapshot!(answer(&["about", "--lang", "uk"]));
}
