//! The second implementations in `tests/python`, as programs to call.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One of them.
pub struct Python {
    program: PathBuf,
    script: PathBuf,
}

impl Python {
    /// A script by its name. `cargo xtask proof` has made `target/python` ready for it.
    pub fn found(script: &str) -> Result<Self, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let usual = || {
            env::var_os("CARGO_TARGET_DIR")
                .map_or_else(|| root.join("target"), PathBuf::from)
                .join("python/bin/python")
        };
        let program = env::var_os("WAYMARK_PYTHON").map_or_else(usual, PathBuf::from);
        if program.is_file() {
            Ok(Self {
                program,
                script: root.join("tests/python").join(script),
            })
        } else {
            Err(format!(
                "no Python at {}; `cargo xtask proof` makes it",
                program.display()
            ))
        }
    }

    /// The script, about to be started with these words.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command.arg(&self.script).args(words);
        command
    }

    /// What it says to these words, once it has ended well.
    pub fn call(&self, words: &[&str]) -> Result<String, String> {
        let ran = self.command(words).output();
        let ran = ran.map_err(|error| error.to_string())?;
        let said = String::from_utf8_lossy(&ran.stdout).into_owned();
        if ran.status.success() {
            Ok(said)
        } else {
            let script = self.script.file_name().unwrap_or_default();
            Err(format!(
                "{} {}: {said}{}",
                script.display(),
                words.first().copied().unwrap_or_default(),
                String::from_utf8_lossy(&ran.stderr)
            ))
        }
    }
}
