//! One clear line and the right code, whatever goes wrong.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop it")]

mod support;

use std::io::Read;
use std::process::Stdio;

use support::{ask, pack, path, run, waymark};

/// Asserts the code, that nothing was printed, and that one line explains it.
fn refused(arguments: &[&str], code: i32, explains: &str) {
    let run = ask(arguments);
    assert_eq!(run.code(), code, "{arguments:?}: {}", run.stderr);
    assert_eq!(run.stdout, "", "{arguments:?}: half an answer");
    assert_eq!(
        run.stderr.lines().count(),
        1,
        "{arguments:?}: {}",
        run.stderr
    );
    assert!(
        run.stderr.starts_with("waymark: "),
        "{arguments:?}: {}",
        run.stderr
    );
    assert!(
        run.stderr.contains(explains),
        "{arguments:?}: {}",
        run.stderr
    );
}

#[test]
fn what_is_typed_wrongly_ends_with_2() {
    let cases: &[(&[&str], &str)] = &[
        (&["near"], "required"),
        (&["near", "Medyka", "--jsn"], "--json"),
        (&["near", "Medyka", "--limit", "0"], "--limit"),
        (&["near", "Medyka", "--limit", "many"], "--limit"),
        (&["near", "91,22.9"], "latitude"),
        (&["near", "49.8,181"], "longitude"),
        (&["near", "-91,22.9"], "latitude"),
        (&["sketch", "91,22.9"], "latitude"),
        (&["hotlines", "ZZ"], "country"),
        (&["hotlines", "Nowhereland"], "country"),
        (&["hotlines", "PL", "--topic", "weather"], "topic"),
        (&["hotlines", "PL", "--open-at", "25:00"], "time"),
        (&["hotlines", "PL", "--speaks", "klingonese"], "language"),
        (&["hotlines", "PL", "--lang", "12"], "language"),
        (&["sheets"], "sheet"),
        (&["search"], "required"),
    ];
    for (arguments, explains) in cases {
        refused(arguments, 2, explains);
    }
}

#[test]
fn a_time_that_cannot_be_read_ends_with_2() {
    for time in ["noon", "2026-02-30", "2026-03-01T25:00", "1066-10-14"] {
        let run = run(["near", "Medyka", "--pack", path(pack()), "--at", time]);
        assert_eq!((run.code(), run.stdout.as_str()), (2, ""), "{time}");
        assert!(run.stderr.contains("--at"), "{}", run.stderr);
    }
}

#[test]
fn what_is_not_there_ends_with_1() {
    let cases: &[(&[&str], &str)] = &[
        (&["near", "Medika-on-Sea"], "no place"),
        (&["near", "Przemysk"], "Przemy"),
        (&["sheet", "no-such-sheet"], "no-such-sheet"),
        (&["sources", "no-such-source"], "no-such-source"),
    ];
    for (arguments, explains) in cases {
        refused(arguments, 1, explains);
    }
}

#[test]
fn nothing_typed_shows_the_help_and_ends_with_2() {
    let run = run([] as [&str; 0]);
    assert_eq!((run.code(), run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("waymark near Medyka"));
}

#[test]
fn help_version_and_completions_end_with_0() {
    for arguments in [
        &["--help"][..],
        &["--version"],
        &["near", "--help"],
        &["pack", "build", "--help"],
        &["completions", "bash"],
        &["completions", "zsh"],
        &["completions", "fish"],
    ] {
        let run = run(arguments);
        assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{arguments:?}");
        assert!(run.stdout.contains("waymark"), "{arguments:?}");
    }
}

#[test]
fn what_somebody_typed_cannot_steer_the_terminal() {
    let run = ask(&["sheet", "a\u{1b}[31mb\nc"]);
    assert_eq!((run.code(), run.stderr.lines().count()), (1, 1));
    assert!(!run.stderr.contains('\u{1b}'));
}

#[test]
fn a_reader_that_closes_the_pipe_is_no_error() {
    let mut child = waymark()
        .args(["sources", "--pack", path(pack())])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut said)
        .unwrap();
    assert_eq!((child.wait().unwrap().code(), said.as_str()), (Some(0), ""));
}
