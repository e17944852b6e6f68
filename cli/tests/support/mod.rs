//! Runs the real binary on a small pack of invented content.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use tempfile::TempDir;

/// The moment of every answer in these tests: a Sunday, 13:00 in Warsaw.
pub const AT: &str = "2026-03-01T12:00:00Z";

/// The folder with the invented content.
pub fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content")
}

/// The pack compiled from it, once per test program.
pub fn pack() -> &'static Path {
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
pub fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What a run left behind.
pub struct Run {
    pub status: std::process::ExitStatus,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    pub fn code(&self) -> i32 {
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
pub fn waymark() -> Command {
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
pub fn run(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Run {
    waymark().args(arguments).output().unwrap().into()
}

/// Asks the small pack at the fixed moment.
pub fn ask(arguments: &[&str]) -> Run {
    run(arguments
        .iter()
        .copied()
        .chain(["--pack", path(pack()), "--at", AT]))
}

/// The answer of the small pack at the fixed moment.
pub fn answer(arguments: &[&str]) -> String {
    let run = ask(arguments);
    assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{arguments:?}");
    run.stdout
}

/// The answer as JSON.
pub fn json(arguments: &[&str]) -> serde_json::Value {
    let arguments: Vec<_> = arguments.iter().copied().chain(["--json"]).collect();
    serde_json::from_str(&answer(&arguments)).expect("the answer is JSON")
}
