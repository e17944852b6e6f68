//! Runs the real binary on a small pack of invented content.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a helper of a test may stop it"
)]
#![allow(dead_code, reason = "each test file uses its own part")]

pub(crate) mod publisher;

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use tempfile::TempDir;
use unicode_width::UnicodeWidthStr;

/// The moment of every answer in these tests: a Sunday, 13:00 in Warsaw.
pub(crate) const AT: &str = "2026-03-01T12:00:00Z";

/// The folder with the invented content.
pub(crate) fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content")
}

/// A folder with a copy of the content that a test may change.
pub(crate) fn copy() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let copied = folder.path().join("content");
    copy_folder(&content(), &copied);
    (folder, copied)
}

/// Copies a folder with everything in it.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The pack compiled from it, once per test program.
pub(crate) fn pack() -> &'static Path {
    static PACK: OnceLock<(TempDir, PathBuf)> = OnceLock::new();
    let (_folder, pack) = PACK.get_or_init(|| {
        let folder = TempDir::new().unwrap();
        let pack = folder.path().join("test.wmk");
        let built = run([
            "pack",
            "build",
            path(&content()),
            "-o",
            path(&pack),
            "--today",
            "2026-03-01",
        ]);
        assert!(built.status.success(), "{}", built.stderr);
        (folder, pack)
    });
    pack
}

/// A path as an argument.
pub(crate) fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What a run left behind.
pub(crate) struct Run {
    pub(crate) status: std::process::ExitStatus,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    pub(crate) fn code(&self) -> i32 {
        self.status.code().expect("the program ends by itself")
    }
}

impl From<Output> for Run {
    fn from(output: Output) -> Self {
        Self {
            status: output.status,
            stdout: String::from_utf8(output.stdout).expect("the output is UTF-8"),
            stderr: String::from_utf8(output.stderr).expect("the messages are UTF-8"),
        }
    }
}

/// The program in a pipe, without the caller's language and colours.
pub(crate) fn waymark() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waymark"));
    for name in [
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "LANGUAGE",
        "NO_COLOR",
        "CLICOLOR",
        "COLUMNS",
    ] {
        command.env_remove(name);
    }
    command.env_remove("CLICOLOR_FORCE").stdin(Stdio::null());
    command
}

/// Runs the program to its end.
pub(crate) fn run(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Run {
    waymark().args(arguments).output().unwrap().into()
}

/// The same in a folder of its own.
pub(crate) fn run_in(folder: &Path, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Run {
    let mut command = waymark();
    command.current_dir(folder).args(arguments);
    command.output().unwrap().into()
}

/// Runs the program with something typed into it.
pub(crate) fn run_with_input(arguments: &[&str], typed: &str) -> Run {
    run_in_with_input(Path::new("."), arguments, typed)
}

/// The same in a folder of its own.
pub(crate) fn run_in_with_input(folder: &Path, arguments: &[&str], typed: &str) -> Run {
    let mut command = waymark();
    command
        .current_dir(folder)
        .args(arguments)
        .stdin(Stdio::piped());
    let piped = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = piped.spawn().unwrap();
    // It may have ended before it has read everything.
    let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    child.wait_with_output().unwrap().into()
}

/// Asks the small pack at the fixed moment.
pub(crate) fn ask(arguments: &[&str]) -> Run {
    run(arguments
        .iter()
        .copied()
        .chain(["--pack", path(pack()), "--at", AT]))
}

/// The answer of the small pack at the fixed moment.
pub(crate) fn answer(arguments: &[&str]) -> String {
    let run = ask(arguments);
    assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{arguments:?}");
    run.stdout
}

/// The answer as JSON.
pub(crate) fn json(arguments: &[&str]) -> serde_json::Value {
    let arguments: Vec<_> = arguments.iter().copied().chain(["--json"]).collect();
    serde_json::from_str(&answer(&arguments)).expect("the answer is JSON")
}

/// Lines that are too wide. An address alone on its line is left whole: in two
/// parts nobody could open it.
pub(crate) fn too_wide(text: &str) -> Vec<&str> {
    let lines = text.lines().filter(|line| line.width() > 80);
    lines
        .filter(|line| !line.trim().starts_with("http") || line.trim().contains(' '))
        .collect()
}
