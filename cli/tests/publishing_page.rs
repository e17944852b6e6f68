//! `docs/publishing.md`, followed word for word.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use support::{copy, copy_folder, waymark};
use tempfile::TempDir;

/// What whoever reads the page types as a passphrase, every time.
const WORDS: &str = "seven small lamps behind the old mill";

/// Commands of the page, and what it says is printed, where it says so.
struct Step {
    line: usize,
    commands: String,
    printed: Option<String>,
}

fn page() -> String {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/publishing.md");
    fs::read_to_string(page).unwrap()
}

/// The blocks of the page, in order.
fn steps(page: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut lines = page.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let Some(kind) = line.strip_prefix("```") else {
            continue;
        };
        let block = lines.by_ref().map(|(_, line)| line);
        let block: Vec<&str> = block.take_while(|line| *line != "```").collect();
        let text = block.join("\n");
        match kind {
            "sh" => steps.push(Step {
                line: number + 1,
                commands: text,
                printed: None,
            }),
            "text" => steps.last_mut().unwrap().printed = Some(text),
            other => panic!("line {}: a block of {other:?} is not tested", number + 1),
        }
    }
    steps
}

/// Whether `said` is `expected`, in which `…` stands for the rest of a word or of a line.
fn is_as_said(expected: &str, said: &str) -> bool {
    let mut parts = expected.split('…');
    let Some(mut rest) = said.strip_prefix(parts.next().unwrap_or_default()) else {
        return false;
    };
    let mut open = false;
    for part in parts {
        open = part.is_empty();
        let Some(at) = rest.find(part) else {
            return false;
        };
        rest = rest.get(at + part.len()..).unwrap_or_default();
    }
    open || rest.is_empty()
}

/// The same for lines; a line of `…` alone stands for any lines.
fn are_as_said(expected: &[&str], printed: &[&str]) -> bool {
    match expected.split_first() {
        None => printed.is_empty(),
        Some((&"…", rest)) => {
            let mut ends = (0..=printed.len()).filter_map(|skipped| printed.get(skipped..));
            ends.any(|end| are_as_said(rest, end))
        }
        Some((first, rest)) => printed
            .split_first()
            .is_some_and(|(said, more)| is_as_said(first, said) && are_as_said(rest, more)),
    }
}

/// The commands in a shell that types the passphrase where one is asked for.
fn follow(home: &Path, commands: &str) -> (bool, String, String) {
    let program = waymark().get_program().to_owned();
    let script = format!(
        "set -e\nwaymark() {{ printf '%s\\n' '{WORDS}' '{WORDS}' | \"$WAYMARK\" \"$@\"; }}\n{commands}\n"
    );
    let mut shell = Command::new("bash");
    shell.current_dir(home).arg("-c").arg(script);
    shell.env("WAYMARK", program).env("LC_ALL", "C.UTF-8");
    let output = shell.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.success(),
        text(output.stdout),
        text(output.stderr),
    )
}

/// What a page would say: the same with what differs from run to run left out.
fn for_the_page(said: &str) -> String {
    let digits = |word: &str, count: usize| {
        word.len() >= count
            && word
                .bytes()
                .all(|sign| matches!(sign, b'0'..=b'9' | b'a'..=b'f'))
    };
    let word = |word: &str| {
        if digits(word, 12) {
            "…".to_owned()
        } else {
            word.to_owned()
        }
    };
    let line = |line: &str| line.split(' ').map(word).collect::<Vec<_>>().join(" ");
    said.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// Follows the whole page beside a copy of this content.
fn follow_page(content: &Path) {
    let home = TempDir::new().unwrap();
    copy_folder(content, &home.path().join("content"));
    let steps = steps(&page());
    assert!(steps.len() > 15, "{} steps", steps.len());
    let mut wrong = Vec::new();
    for step in &steps {
        let (worked, said, complaint) = follow(home.path(), &step.commands);
        let place = format!("docs/publishing.md:{}", step.line);
        assert!(worked, "{place}: {}\n{said}{complaint}", step.commands);
        let Some(expected) = &step.printed else {
            continue;
        };
        let expected: Vec<&str> = expected.lines().collect();
        let printed: Vec<&str> = said.trim_end().lines().collect();
        if !are_as_said(&expected, &printed) {
            wrong.push(format!(
                "{place} prints:\n{}",
                for_the_page(said.trim_end())
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_command_of_the_page_works_and_prints_what_it_says() {
    // The invented content has the same files and lines as the real one, and a tenth of its
    // size; its first version is the page's too.
    let (_folder, content) = copy();
    let info = content.join("pack.toml");
    let text = fs::read_to_string(&info).unwrap();
    fs::write(&info, text.replace("version = 7", "version = 1")).unwrap();
    follow_page(&content);
}

#[test]
#[ignore = "takes a minute; run it by name before a release"]
fn every_command_of_the_page_works_with_the_real_content() {
    follow_page(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../content"));
}

#[test]
fn dots_stand_for_what_differs_and_nothing_else() {
    assert!(is_as_said("key … is new", "key 1f2e is new"));
    assert!(is_as_said("until …", "until 2027-01-01"));
    assert!(is_as_said("as it is", "as it is"));
    assert!(are_as_said(&["a", "…", "b"], &["a", "1", "2", "b"]));
    assert!(are_as_said(&["a", "…", "b"], &["a", "b"]));
    assert!(!are_as_said(&["a", "…", "b"], &["a", "1", "2"]));
    assert!(!are_as_said(&["a", "b"], &["a", "1", "b"]));
    for (expected, said) in [
        ("key … is new", "key 1f2e is old"),
        ("as it is", "as it is not"),
        ("one … two", "two … one"),
    ] {
        assert!(!is_as_said(expected, said), "{expected}");
    }
}
