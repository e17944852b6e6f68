use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use crate::paths::{Paths, in_percent, target_address};

fn fits(pattern: &str, path: &str) -> bool {
    Paths::Patterns(vec![pattern.into()]).cover(path)
}

/// What a pattern means, said as plainly as can be.
fn plainly(pattern: &[char], path: &[char]) -> bool {
    match (pattern, path) {
        ([], []) => true,
        (['*', rest @ ..], _) => {
            let most = path.iter().take_while(|sign| **sign != '/').count();
            (0..=most).any(|taken| plainly(rest, &path[taken..]))
        }
        (['?', rest @ ..], [sign, others @ ..]) if *sign != '/' => plainly(rest, others),
        ([wanted, rest @ ..], [sign, others @ ..]) => {
            *wanted != '?' && wanted == sign && plainly(rest, others)
        }
        _ => false,
    }
}

proptest! {
    #[test]
    fn a_pattern_means_what_it_plainly_says(pattern in "[ab*?/]{0,8}", path in "[ab/é]{0,8}") {
        let signs = |text: &str| text.chars().collect::<Vec<char>>();
        let wanted = plainly(&signs(&pattern), &signs(&path));
        prop_assert_eq!(fits(&pattern, &path), wanted);
    }

    #[test]
    fn names_in_percent_digits_are_safe_and_differ_where_the_names_do(one in ".{0,12}", other in ".{0,12}") {
        let written = in_percent(&one);
        prop_assert!(written.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.~%".contains(&byte)));
        prop_assert_eq!(written == in_percent(&other), one == other);
    }
}

#[test]
fn patterns_stop_at_a_slash() {
    for (pattern, path, wanted) in [
        ("*", "a", true),
        ("*", "a/b", false),
        ("a/*", "a/b", true),
        ("a/*", "a/", true),
        ("a/*", "a", false),
        ("*.db", "packs.db", true),
        ("a?c", "abc", true),
        ("a?c", "ac", false),
        ("[ab]", "a", false),
        ("*a*b*", "xaybz", true),
        ("", "", true),
    ] {
        assert_eq!(fits(pattern, path), wanted, "{pattern} {path}");
    }
}

#[test]
fn a_pattern_made_to_take_long_does_not() {
    let pattern = "*a".repeat(2_000);
    assert!(!fits(&pattern, &"a".repeat(1_999)));
}

#[test]
fn the_digest_goes_before_the_last_part_of_an_address() {
    let address = |path| target_address(path, Some("d1"));
    assert_eq!(address("a b/c?.db").unwrap(), "a%20b/d1.c%3F.db");
    assert_eq!(address("c").unwrap(), "d1.c");
    assert_eq!(target_address("a/c", None).unwrap(), "a/c");
    assert_eq!(address("a/.."), None);
}
