//! The other judges, in Python.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A script of `tests/python` with the packages that it needs.
pub struct Python {
    program: PathBuf,
    script: PathBuf,
}

impl Python {
    /// `cargo xtask proof` has put the packages into `target/python`.
    pub fn running(script: &str) -> Result<Self, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let usual = || {
            env::var_os("CARGO_TARGET_DIR")
                .map_or_else(|| root.join("target"), PathBuf::from)
                .join("python/bin/python")
        };
        let program = env::var_os("WAYMARK_PYTHON").map_or_else(usual, PathBuf::from);
        if program.is_file() {
            let script = root.join("tests/python").join(script);
            Ok(Self { program, script })
        } else {
            Err(format!(
                "no Python at {}; `cargo xtask proof` makes it",
                program.display()
            ))
        }
    }

    /// What it says; an error where it fails.
    pub fn call(&self, words: &[&str]) -> Result<String, String> {
        let ran = Command::new(&self.program)
            .arg(&self.script)
            .args(words)
            .output();
        let ran = ran.map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&ran.stdout).into_owned();
        if ran.status.success() {
            Ok(said)
        } else {
            Err(format!(
                "{} {}: {said}{}",
                self.script.display(),
                words[0],
                String::from_utf8_lossy(&ran.stderr)
            ))
        }
    }
}
