//! A reader: a folder, and a process that updates it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;
use waymark_store::Folder;
use waymark_update::Client;

use crate::fetch::{PACK, PACKS, TRUSTED};
use crate::kept;
use crate::world::{copy, scratch};

/// The most KiB by which an update may let a process grow (P3).
pub const MOST_GROWTH: u64 = 32 * 1024;

/// Where one reader keeps what was fetched.
pub struct Reader {
    home: TempDir,
}

/// What an update said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// `taken`, or the name of the error.
    pub answer: String,
    /// KiB by which the process has grown.
    pub grew: u64,
}

/// What an update is asked for.
#[derive(Debug, Clone)]
pub struct Wish {
    /// The address of the repository.
    pub site: String,
    pub pack: &'static str,
    /// Milliseconds without a byte before it gives up.
    pub silence: u64,
    /// Milliseconds for one file.
    pub file: u64,
    /// A SOCKS proxy, or the file of an authority.
    pub through: Option<String>,
}

impl Wish {
    /// From `http://localhost` at a port, with as much patience as most tests need.
    pub fn at(port: u16, site: &str, pack: &'static str) -> Self {
        Self {
            site: format!("http://127.0.0.1:{port}/{site}"),
            pack,
            silence: 20_000,
            file: 300_000,
            through: None,
        }
    }

    /// One that gives up soon.
    pub fn hasty(self) -> Self {
        Self {
            silence: 800,
            file: 2_000,
            ..self
        }
    }
}

impl Reader {
    /// One who trusts this root and has nothing else.
    pub fn new(root: &[u8]) -> Result<Self, String> {
        let home = scratch()?;
        let folder = Folder::open(&home.path().join(TRUSTED)).map_err(told)?;
        Client::install_root(&folder, root).map_err(told)?;
        Ok(Self { home })
    }

    /// The same reader once more, elsewhere.
    pub fn again(&self) -> Result<Self, String> {
        let home = scratch()?;
        copy(self.home.path(), home.path()).map_err(told)?;
        Ok(Self { home })
    }

    fn place(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// The trusted files.
    pub fn trusted(&self) -> BTreeMap<String, Vec<u8>> {
        kept::files(&self.place(TRUSTED))
    }

    /// The pack.
    pub fn pack(&self) -> Option<Vec<u8>> {
        std::fs::read(self.place(PACKS).join(PACK)).ok()
    }

    /// How much of the next pack has arrived.
    pub fn under_way(&self) -> u64 {
        let files = kept::files(&self.place(PACKS));
        let parts = files.iter().filter(|(name, _)| name.ends_with(".part"));
        parts.map(|(_, bytes)| bytes.len() as u64).sum()
    }

    /// Updates in a process of its own.
    pub fn updates(&self, wish: &Wish) -> Result<Said, String> {
        self.updates_as(wish, &[])
    }

    /// The same with these variables around it.
    pub fn updates_as(&self, wish: &Wish, around: &[(&str, &str)]) -> Result<Said, String> {
        let home = self.home.path().display().to_string();
        let mut command = Command::new(Path::new("/proc/self/exe"));
        command
            .args(["fetch", &wish.site, &home, wish.pack])
            .args([wish.silence.to_string(), wish.file.to_string()])
            .args(&wish.through)
            .envs(around.iter().copied())
            .stdin(Stdio::null());
        let output = command.output().map_err(told)?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let line = |word: &str| text.lines().find_map(|line| line.strip_prefix(word));
        let (answer, grew) = (line("answer "), line("grew "));
        match (answer, grew.and_then(|grew| grew.parse().ok())) {
            (Some(answer), Some(grew)) if output.status.success() => Ok(Said {
                answer: answer.to_owned(),
                grew,
            }),
            _ => Err(format!(
                "the update ended with {}: {text}{}",
                output.status,
                String::from_utf8_lossy(&output.stderr)
            )),
        }
    }
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}
