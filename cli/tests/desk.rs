//! The tools of an editor's desk, on a copy of the invented content.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop it")]

mod support;

use support::{Run, content, copy, pack, path, run};
use tempfile::TempDir;

fn done(arguments: &[&str]) -> String {
    let run = run(arguments);
    assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{arguments:?}");
    run.stdout
}

fn refused(arguments: &[&str], code: i32, explains: &str) -> Run {
    let run = run(arguments);
    assert_eq!(run.code(), code, "{arguments:?}: {}", run.stderr);
    assert!(
        run.stderr.contains(explains),
        "{arguments:?}: {}",
        run.stderr
    );
    run
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let folder = TempDir::new().unwrap();
    let again = folder.path().join("again.wmk");
    let built = run([
        "pack",
        "build",
        path(&content()),
        "-o",
        path(&again),
        "--today",
        "2026-03-01",
    ]);
    assert_eq!(built.code(), 0, "{}", built.stderr);
    assert_eq!(
        std::fs::read(pack()).unwrap(),
        std::fs::read(&again).unwrap()
    );
}

#[test]
fn a_mistake_is_named_with_file_and_line_and_no_pack_is_written() {
    let (folder, content) = copy();
    let file = content.join("hotlines/PL.toml");
    let text = std::fs::read_to_string(&file).unwrap();
    std::fs::write(
        &file,
        text.replace(
            "sources = [\"list-2025\", \"old-list\"]",
            "sources = [\"lost\"]",
        ),
    )
    .unwrap();
    let linted = run(["pack", "lint", path(&content), "--today", "2026-03-01"]);
    assert_eq!(linted.code(), 1);
    assert!(linted.stdout.contains("PL.toml:41:"), "{}", linted.stdout);
    assert!(linted.stdout.contains("help:"), "{}", linted.stdout);
    let pack = folder.path().join("new.wmk");
    refused(
        &[
            "pack",
            "build",
            path(&content),
            "-o",
            path(&pack),
            "--today",
            "2026-03-01",
        ],
        1,
        "PL.toml:41:",
    );
    assert!(!pack.exists());
}

#[test]
fn a_lost_emergency_number_needs_a_yes() {
    let (folder, content) = copy();
    std::fs::remove_file(content.join("hotlines/UA.toml")).unwrap();
    let new = folder.path().join("new.wmk");
    run([
        "pack",
        "build",
        path(&content),
        "-o",
        path(&new),
        "--today",
        "2026-03-01",
    ]);
    refused(&["pack", "diff", path(pack()), path(&new)], 1, "--yes");
    let accepted = done(&["pack", "diff", path(pack()), path(&new), "--yes"]);
    assert!(
        accepted.contains("removed number ua-emergency-112"),
        "{accepted}"
    );
    assert_eq!(
        done(&["pack", "diff", path(pack()), path(pack())]),
        "nothing changed\n"
    );
}

#[test]
fn two_checks_by_two_people_verify_an_entry() {
    let (_folder, content) = copy();
    let confirm = |by: &str| {
        done(&[
            "content",
            "confirm",
            "pl-support-phone",
            "--on",
            "2026-02-20",
            "--by",
            by,
            "--how",
            "call",
            "--content",
            path(&content),
            "--today",
            "2026-03-01",
        ])
    };
    assert!(confirm("AK").contains("second person"));
    assert!(confirm("MN").contains("since 2026-02-20"));
    let due = done(&[
        "content",
        "due",
        "--content",
        path(&content),
        "--today",
        "2026-03-01",
    ]);
    assert!(!due.contains("pl-support-phone"), "{due}");
    assert!(due.contains("pl-police-phone"), "{due}");
    assert!(due.lines().all(|line| line.chars().count() <= 80), "{due}");
}

#[test]
fn a_check_that_cannot_be_is_wrong_usage() {
    let (_folder, content) = copy();
    let confirm = |on: &str, by: &str, how: &str, explains: &str| {
        let arguments = [
            "content",
            "confirm",
            "pl-support-phone",
            "--on",
            on,
            "--by",
            by,
            "--how",
            how,
            "--content",
            path(&content),
            "--today",
            "2026-03-01",
        ];
        refused(&arguments, 2, explains);
    };
    confirm("2027-01-01", "AK", "call", "future");
    confirm("2026-02", "AK", "call", "--on");
    confirm("2026-02-20", "Anna K.", "call", "letters");
    confirm("2026-02-20", "AK", "guess", "--how");
}

#[test]
fn a_slip_travels_from_the_field_into_the_content() {
    let (folder, content) = copy();
    let file = folder.path().join("slip.txt");
    let slip = done(&[
        "slip",
        "pl-police-phone",
        "--says",
        "cost=free",
        "--pack",
        path(pack()),
        "--today",
        "2026-02-25",
    ]);
    assert_eq!(slip.lines().count(), 1);
    std::fs::write(&file, &slip).unwrap();
    let content = path(&content);
    let today = ["--content", content, "--today", "2026-03-01"];
    let with = |arguments: &[&'static str]| [arguments, &today[..]].concat();
    let taken = done(&[&["content", "take-slip", path(&file)][..], &today[..]].concat());
    assert!(taken.contains("pl-police-phone-1"), "{taken}");
    assert!(done(&["content", "slips", "--content", content]).contains("cost=free"));
    let accepted = done(&with(&["content", "accept-slip", "pl-police-phone-1"]));
    assert!(accepted.contains("\"charged\" → \"free\""), "{accepted}");
    assert_eq!(
        done(&["content", "slips", "--content", content]),
        "No slip waits.\n"
    );
    refused(
        &with(&["content", "refuse-slip", "pl-police-phone-1"]),
        1,
        "decided",
    );
}

#[test]
fn a_telephone_number_in_a_slip_is_warned_about() {
    let says = "ask Maria on 601 234 567";
    let run = run([
        "slip",
        "pl-police-phone",
        "--says",
        says,
        "--pack",
        path(pack()),
    ]);
    assert_eq!(run.code(), 0);
    assert!(run.stderr.contains("601234567"), "{}", run.stderr);
}

#[test]
fn a_table_leaves_for_a_spreadsheet_and_comes_back() {
    let (folder, content) = copy();
    let csv = folder.path().join("contacts.csv");
    done(&[
        "content",
        "csv",
        "export",
        "contacts",
        "-o",
        path(&csv),
        "--content",
        path(&content),
    ]);
    let text = std::fs::read_to_string(&csv).unwrap();
    std::fs::write(&csv, text.replace("Mo-Fr 08:00-16:00", "Mo-Fr 08:00-18:00")).unwrap();
    let import = [
        "content",
        "csv",
        "import",
        "contacts",
        path(&csv),
        "--content",
        path(&content),
    ];
    let report = done(&import);
    assert!(
        report.contains("Mo-Fr 08:00-16:00 → Mo-Fr 08:00-18:00"),
        "{report}"
    );
    assert!(done(&import).contains("0 cells changed"));
    refused(&["content", "csv", "export", "weather"], 2, "contacts");
}

#[test]
fn the_directory_leaves_as_hsds() {
    let text = done(&["content", "hsds", "--content", path(&content())]);
    let directory: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert!(
        directory["services"]
            .as_array()
            .is_some_and(|services| services.len() > 4)
    );
}

#[test]
fn a_folder_that_is_not_there_is_one_clear_line() {
    for command in ["lint", "build"] {
        let run = refused(
            &["pack", command, "/no/such/folder", "-o", "/tmp/x.wmk"]
                [..if command == "lint" { 3 } else { 5 }],
            1,
            "/no/such/folder",
        );
        assert_eq!((run.stderr.lines().count(), run.stdout.as_str()), (1, ""));
    }
}

#[test]
fn inspect_counts_what_is_there() {
    let text = done(&["pack", "inspect", path(pack())]);
    assert!(
        text.contains("contacts                high 5, low 1, medium 1"),
        "{text}"
    );
}
