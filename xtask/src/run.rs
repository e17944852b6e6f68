//! Starting other programs from the root of the workspace.

use std::env;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The root of the workspace.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Where cargo puts what it builds.
pub(crate) fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Whether this is the run that decides, where nothing may be skipped.
pub(crate) fn in_ci() -> bool {
    env::var_os("CI").is_some_and(|value| value == "true")
}

/// The whole workspace in one go, as every step builds it. Cargo chooses the features of
/// a shared crate by what is built together: steps that each built their own part would
/// compile the same crates again, half an hour in all on a new machine.
pub(crate) const WHOLE: &[&str] = &["--workspace", "--all-targets", "--all-features"];

/// Builds the whole workspace and returns the folder of its programs and libraries.
pub(crate) fn build_whole() -> Result<PathBuf, String> {
    cargo(&["build"]).args(WHOLE).done()?;
    Ok(target().join("debug"))
}

/// A program about to run.
pub(crate) struct Run {
    command: Command,
    shown: String,
}

/// A program with its first arguments.
pub(crate) fn program(name: impl AsRef<OsStr>, arguments: &[&str]) -> Run {
    let mut command = Command::new(&name);
    command.current_dir(root()).stdin(Stdio::null());
    Run {
        command,
        shown: name.as_ref().to_string_lossy().into_owned(),
    }
    .args(arguments)
}

/// Whether a program of this name is on the path.
pub(crate) fn is_here(name: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

/// Cargo with its first arguments; locked in CI, so that a build cannot differ from
/// what was reviewed.
pub(crate) fn cargo(arguments: &[&str]) -> Run {
    let (subcommand, rest) = arguments.split_at(arguments.len().min(1));
    let locked: &[&str] = if in_ci() { &["--locked"] } else { &[] };
    let run = program("cargo", subcommand).args(locked).args(rest);
    run.without_our_own_package()
}

impl Run {
    pub(crate) fn args<T: AsRef<OsStr>>(mut self, arguments: &[T]) -> Self {
        for argument in arguments {
            self.shown.push(' ');
            self.shown.push_str(&argument.as_ref().to_string_lossy());
            self.command.arg(argument);
        }
        self
    }

    pub(crate) fn env(mut self, key: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(key, value);
        self
    }

    /// Without what cargo told this program about itself: a build script that asks for it, as
    /// `ring`'s does, would be run again whenever somebody goes from `cargo xtask` to `cargo`
    /// or back, and everything that rests on it compiled again.
    fn without_our_own_package(mut self) -> Self {
        let ours = ["CARGO_MANIFEST_", "CARGO_PKG_"];
        for (name, _) in env::vars_os() {
            let known = name.to_string_lossy();
            if ours.iter().any(|start| known.starts_with(start)) {
                self.command.env_remove(&name);
            }
        }
        self
    }

    pub(crate) fn inside(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Runs it in view of the reader.
    pub(crate) fn done(mut self) -> Result<(), String> {
        match self.command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("`{}` ended with {status}", self.shown)),
            Err(error) => Err(format!("`{}` cannot be started: {error}", self.shown)),
        }
    }

    /// Runs it in view of the reader, and tells its last line where it fails: the figure of
    /// a proof, which would be far up in a long run otherwise.
    pub(crate) fn told(mut self) -> Result<(), String> {
        let cannot =
            |error: std::io::Error| format!("`{}` cannot be followed: {error}", self.shown);
        let mut child = self
            .command
            .stdout(Stdio::piped())
            .spawn()
            .map_err(cannot)?;
        let mut last = String::new();
        for said in child
            .stdout
            .take()
            .into_iter()
            .flat_map(|out| BufReader::new(out).lines())
        {
            last = said.map_err(cannot)?;
            crate::report::line(&last);
        }
        match child.wait() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("`{}` ended with {status}: {last}", self.shown)),
            Err(error) => Err(cannot(error)),
        }
    }

    /// Runs it unseen, and shows what it said only where it fails.
    pub(crate) fn quietly(mut self) -> Result<(), String> {
        match self.command.output() {
            Ok(output) if output.status.success() => Ok(()),
            Ok(output) => {
                for said in [&output.stdout, &output.stderr] {
                    crate::report::line(&String::from_utf8_lossy(said));
                }
                Err(format!("`{}` ended with {}", self.shown, output.status))
            }
            Err(error) => Err(format!("`{}` cannot be started: {error}", self.shown)),
        }
    }

    /// What it prints, where it is content.
    pub(crate) fn text(mut self) -> Option<String> {
        let output = self.command.output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then_some(text)
    }

    /// Whether it runs and is content, unseen.
    pub(crate) fn works(mut self) -> bool {
        let quiet = self.command.stdout(Stdio::null()).stderr(Stdio::null());
        quiet.status().is_ok_and(|status| status.success())
    }
}
