//! Sealed notes in the terminal, from the first PIN to the last trace.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop it")]

mod support;

use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;

use serde_json::Value;
use support::{AT, Run, path, run, too_wide, waymark};
use tempfile::TempDir;

const PIN: &str = "482915\n";
const MOCK: &str = "the key store is a mock";

/// A folder that is gone after the test.
struct Desk {
    place: TempDir,
}

impl Desk {
    fn empty() -> Self {
        let place = TempDir::new().unwrap();
        Self { place }
    }

    fn set_up() -> Self {
        let desk = Self::empty();
        let made = desk.typed(&["init", "--lowest-cost"], PIN);
        assert_eq!(made.code(), 0, "{}", made.stderr);
        desk
    }

    fn folder(&self) -> PathBuf {
        self.place.path().join("notes")
    }

    /// Runs a command of the notes while somebody types.
    fn typed(&self, arguments: &[&str], typed: &str) -> Run {
        let folder = self.folder();
        let mut command = waymark();
        command.arg("vault").args(arguments);
        command.args(["--folder", path(&folder), "--at", AT]);
        let piped = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = piped.stderr(Stdio::piped()).spawn().unwrap();
        // Whoever refuses does not wait for the rest.
        let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
        Run::from(child.wait_with_output().unwrap())
    }

    fn done(&self, arguments: &[&str], typed: &str) -> String {
        let run = self.typed(arguments, typed);
        assert_eq!(run.code(), 0, "{arguments:?}: {}", run.stderr);
        assert!(run.stderr.contains(MOCK), "{arguments:?}: {}", run.stderr);
        assert_eq!(too_wide(&run.stdout), [] as [&str; 0], "{arguments:?}");
        run.stdout
    }

    fn refused(&self, arguments: &[&str], typed: &str, code: i32, explains: &str) {
        let run = self.typed(arguments, typed);
        assert_eq!(run.code(), code, "{arguments:?}: {}", run.stderr);
        assert_eq!(run.stdout, "", "{arguments:?}: half an answer");
        assert!(
            run.stderr.contains(explains),
            "{arguments:?}: {}",
            run.stderr
        );
    }

    /// Writes a note and returns its id.
    fn add(&self, arguments: &[&str], text: &str) -> String {
        let saved = self.done(arguments, &format!("{PIN}{text}\n"));
        saved.lines().next().unwrap().to_owned()
    }
}

/// Ids are random.
fn without_ids(text: &str, ids: &[&str]) -> String {
    ids.iter()
        .zip(1..)
        .fold(text.to_owned(), |text, (id, number)| {
            text.replace(id, &format!("<id {number}>"))
        })
}

#[test]
fn the_selftest_holds() {
    let run = run(["vault", "selftest"]);
    assert_eq!(run.code(), 0, "{}{}", run.stdout, run.stderr);
    insta::assert_snapshot!(run.stdout);
}

#[test]
fn a_note_is_written_listed_found_shown_and_deleted() {
    let desk = Desk::set_up();
    let gate = desk.add(
        &[
            "add",
            "--title",
            "Met at the gate",
            "--label",
            "Heron",
            "--tag",
            "station",
            "--days",
            "3",
            "--link",
            "sheet:no-such-sheet",
        ],
        "Asked for an interpreter.\n\nSpoke alone.",
    );
    let bus = desk.add(&["add", "--title", "Bus at noon"], "Перекладач потрібен.");
    let ids = [gate.as_str(), bus.as_str()];
    let list = desk.done(&["list"], PIN);
    assert!(list.contains(&gate) && list.contains(&bus), "{list}");
    insta::assert_snapshot!("show", without_ids(&desk.done(&["show", &gate], PIN), &ids));
    insta::assert_snapshot!(
        "find",
        without_ids(&desk.done(&["find", "перекладач"], PIN), &ids)
    );
    desk.done(
        &["add", "--title", "Met", "--id", &gate],
        &format!("{PIN}Called back."),
    );
    assert!(desk.done(&["show", &gate], PIN).contains("Called back."));
    desk.done(&["delete", &bus], PIN);
    desk.done(&["purge"], PIN);
    desk.refused(&["show", &bus], PIN, 1, &bus);
    assert!(!desk.done(&["list"], PIN).contains("Bus"));
}

#[test]
fn json_has_the_shape_that_others_build_on() {
    let desk = Desk::set_up();
    let id = desk.add(
        &["add", "--title", "Met at the gate"],
        "Asked for an interpreter.",
    );
    let json = |arguments: &[&str]| -> Value {
        serde_json::from_str(&desk.done(arguments, PIN)).expect("the answer is JSON")
    };
    let shown = json(&["show", &id, "--json"]);
    assert_eq!(shown["body"], "Asked for an interpreter.");
    assert_eq!(shown["row"]["id"], id.as_str());
    for list in [json(&["list", "--json"]), json(&["find", "gate", "--json"])] {
        for name in [
            "id",
            "title",
            "label",
            "tags",
            "changed_text",
            "expires_text",
            "expires_in_days",
        ] {
            assert!(
                list["notes"][0].get(name).is_some(),
                "{name} is missing in {list}"
            );
        }
    }
    assert!(json(&["find", "camel", "--json"])["empty_text"].is_string());
}

#[test]
fn what_should_not_stand_in_a_note_is_pointed_out_and_kept() {
    let desk = Desk::set_up();
    let saved = desk.typed(
        &["add", "--title", "Met at the gate"],
        &format!("{PIN}Her number is +380 67 123 45 67.\n"),
    );
    assert_eq!(saved.code(), 0, "{}", saved.stderr);
    assert!(saved.stderr.contains("body: "), "{}", saved.stderr);
    assert!(saved.stderr.contains("pseudonym: "), "{}", saved.stderr);
    assert!(desk.done(&["find", "380"], PIN).contains("Met at the gate"));
}

#[test]
fn an_export_is_an_age_file_and_says_who_agreed() {
    let desk = Desk::set_up();
    let id = desk.add(
        &["add", "--title", "Met at the gate"],
        "Asked for an interpreter.",
    );
    let file = desk.place.path().join("handover.age");
    let export = |recipient: &'static str, file: &std::path::Path| {
        let consent = [
            "--who",
            "Heron",
            "--to",
            "legal aid",
            "--what",
            "this note, once",
        ];
        let file = path(file).to_owned();
        let mut arguments = vec!["export".to_owned(), id.clone(), "-o".to_owned(), file];
        arguments.extend(["--recipient", recipient].map(str::to_owned));
        arguments.extend(consent.map(str::to_owned));
        arguments
    };
    let good = export(
        "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
        &file,
    );
    desk.done(&good.iter().map(String::as_str).collect::<Vec<_>>(), PIN);
    let sealed = std::fs::read(&file).unwrap();
    assert!(sealed.starts_with(b"age-encryption.org/v1"));
    assert!(!sealed.windows(11).any(|window| window == b"interpreter"));
    assert!(desk.done(&["show", &id], PIN).contains("legal aid"));
    let bad = export("anna@example.org", &desk.place.path().join("none.age"));
    let bad: Vec<_> = bad.iter().map(String::as_str).collect();
    desk.refused(&bad, PIN, 2, "age1");
}

#[test]
fn each_pin_opens_its_own_notes() {
    let desk = Desk::empty();
    desk.done(
        &["init", "--lowest-cost", "--second-pin"],
        "482915\n739164\n",
    );
    desk.add(&["add", "--title", "Met at the gate"], "x");
    assert!(!desk.done(&["list"], "739164\n").contains("gate"));
    desk.done(&["change-pin"], "482915\n604837\n");
    desk.refused(&["list"], PIN, 1, "opens nothing");
    assert!(desk.done(&["list"], "604837\n").contains("gate"));
    desk.done(&["second-pin", "--remove"], "604837\n");
    desk.refused(&["list"], "739164\n", 1, "opens nothing");
    desk.done(&["destroy-pin"], "604837\n605283\n");
    assert!(!desk.done(&["list"], "605283\n").contains("gate"));
    desk.refused(&["list"], "604837\n", 1, "opens nothing");
}

#[test]
fn what_is_typed_wrongly_ends_with_2_and_what_is_not_there_with_1() {
    let desk = Desk::empty();
    desk.refused(&["list"], PIN, 1, "waymark vault init");
    assert!(!desk.folder().exists(), "a question has made a folder");
    desk.refused(&["init", "--lowest-cost"], "123456\n", 1, "");
    desk.refused(&["init", "--lowest-cost"], "", 2, "PIN");
    let desk = Desk::set_up();
    desk.refused(&["init", "--lowest-cost"], PIN, 1, "already");
    desk.refused(&["list"], "917346\n", 1, "opens nothing");
    desk.refused(&["list"], "", 2, "PIN");
    desk.refused(&["show", "no-such-note"], PIN, 1, "no-such-note");
    desk.refused(&["destroy"], "", 2, "--yes");
    let add = ["add", "--title", "x"];
    desk.refused(&[&add[..], &["--days", "91"]].concat(), PIN, 2, "90");
    desk.refused(
        &[&add[..], &["--link", "sixty-seconds"]].concat(),
        PIN,
        2,
        "--link",
    );
    desk.refused(&["list", "--pin", "482915"], "", 2, "--pin");
    desk.refused(&["list", "482915"], "", 2, "482915");
}

#[test]
fn destroyed_is_destroyed() {
    let desk = Desk::set_up();
    desk.add(&["add", "--title", "Met at the gate"], "x");
    desk.done(&["destroy", "--yes"], "");
    desk.refused(&["list"], PIN, 1, "waymark vault init");
    desk.done(&["init", "--lowest-cost"], PIN);
    assert!(!desk.done(&["list"], PIN).contains("gate"));
}

#[test]
fn no_help_is_wider_than_100_columns() {
    let help = run(["vault", "--help"]).stdout;
    let commands = help
        .lines()
        .skip_while(|line| !line.starts_with("Commands:"));
    let commands = commands.skip(1).take_while(|line| line.starts_with("  "));
    let names: Vec<&str> = commands
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(names.contains(&"selftest") && names.len() > 10, "{names:?}");
    for name in names {
        let help = run(["vault", name, "--help"]).stdout;
        let wide: Vec<&str> = help
            .lines()
            .filter(|line| line.chars().count() > 100)
            .collect();
        assert_eq!(wide, [] as [&str; 0], "{name}");
    }
}
