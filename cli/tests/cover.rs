//! The covers in the terminal.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop it")]

mod support;

use std::io::Write;
use std::process::Stdio;

use support::{run, too_wide, waymark};

#[test]
fn keys_give_the_display_with_its_line() {
    for (arguments, expected) in [
        (&["--keys", "200 + 10 % ="][..], "200 + 20 =\n220\n"),
        (&["--keys", "482915="], "482,915 =\n482,915\n"),
        (
            &["--keys", "0.1+0.2=", "--lang", "uk"],
            "0,1 + 0,2 =\n0,3\n",
        ),
        (&["--keys", "5/0="], "5 ÷ 0 =\nCannot divide by 0\n"),
        (&["--keys", "-5="], "0 − 5 =\n−5\n"),
        (&["--keys", "1234.5", "--lang", "ar-XB"], "1,234.5\n"),
        (
            &["--cover", "units", "--keys", "12="],
            "in → cm\n12 in = 30.48 cm\n30.48\n",
        ),
        (&["--keys", ""], "0\n"),
    ] {
        let run = run(["cover"].iter().chain(arguments));
        assert_eq!(
            (run.code(), run.stdout.as_str()),
            (0, expected),
            "{arguments:?}"
        );
    }
}

#[test]
fn json_has_a_view_for_each_key_and_one_before() {
    let run = run(["cover", "--keys", "7 × 6 =", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let views = json["views"].as_array().unwrap();
    let displays: Vec<_> = views
        .iter()
        .map(|view| view["display"].as_str().unwrap())
        .collect();
    assert_eq!(displays, ["0", "7", "7", "6", "42"]);
    for name in [
        "cover",
        "icon",
        "title",
        "lines",
        "display",
        "history",
        "caption",
        "memory",
        "rows",
        "decimal_mark",
        "right_to_left",
    ] {
        assert!(views[0].get(name).is_some(), "{name}");
    }
    for name in ["id", "label", "spoken", "span", "weight"] {
        assert!(views[0]["rows"][0][0].get(name).is_some(), "{name}");
    }
}

#[test]
fn without_keys_it_is_worked_line_by_line() {
    for cover in ["calculator", "units"] {
        for language in ["en", "uk", "en-XA", "ar-XB"] {
            let mut child = waymark()
                .args(["cover", "--cover", cover, "--lang", language])
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            let mut keys = child.stdin.take().unwrap();
            keys.write_all("4829\nno\n15=\n".as_bytes()).unwrap();
            drop(keys);
            let output = child.wait_with_output().unwrap();
            let (said, noted) = (
                String::from_utf8(output.stdout).unwrap(),
                String::from_utf8(output.stderr).unwrap(),
            );
            assert!(output.status.success());
            let digits: String = said.chars().filter(char::is_ascii_digit).collect();
            assert!(digits.contains("482915"), "{said}");
            assert_eq!(noted.lines().count(), 1, "{noted}");
            assert_eq!(too_wide(&said), [""; 0]);
            // The first drawing, and one after each line.
            assert_eq!(said.matches('⌫').count(), 4, "{said}");
        }
    }
}

#[test]
fn what_is_asked_wrongly_ends_with_2() {
    for (arguments, explains) in [
        (&["--keys", "1 ?"][..], "`?`"),
        (&["--cover", "notes"], "calculator, units"),
        (&["--lang", "12"], "--lang"),
    ] {
        let run = run(["cover"].iter().chain(arguments));
        assert_eq!((run.code(), run.stdout.as_str()), (2, ""), "{arguments:?}");
        assert!(run.stderr.contains(explains), "{}", run.stderr);
    }
}
