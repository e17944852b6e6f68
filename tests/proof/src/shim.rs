//! Starting this program again under the library that kills, refuses and writes down.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The built library.
pub struct Shim {
    library: PathBuf,
}

/// What the library does to the child; see `tests/shim/shim.c`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Harm {
    pub mode: &'static str,
    /// At the how manieth call, from 1.
    pub at: usize,
    pub errno: i32,
}

impl Harm {
    pub const NONE: Self = Self {
        mode: "count",
        at: 0,
        errno: 0,
    };

    pub fn kill(mode: &'static str, at: usize) -> Self {
        Self { mode, at, errno: 0 }
    }
}

impl Shim {
    /// Compiles the library into the target folder.
    pub fn built() -> Result<Self, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let source = root.join("tests/shim/shim.c");
        let target =
            std::env::var_os("CARGO_TARGET_DIR").map_or(root.join("target"), PathBuf::from);
        let folder = target.join("shim");
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let library = folder.join("libshim.so");
        // Built under a name of its own and renamed: two proofs may run at once.
        let own = folder.join(format!("libshim.{}.so", std::process::id()));
        let built = Command::new("cc")
            .args([
                "-O1", "-shared", "-fPIC", "-Wall", "-Wextra", "-Werror", "-o",
            ])
            .args([&own, &source])
            .status();
        if !built.is_ok_and(|status| status.success()) {
            return Err(
                "tests/shim/shim.c cannot be compiled; Linux, glibc and `cc` are needed".into(),
            );
        }
        std::fs::rename(&own, &library).map_err(|error| error.to_string())?;
        let library = library.canonicalize().map_err(|error| error.to_string())?;
        Ok(Self { library })
    }

    /// Runs this program as a child with some arguments, harmed below `folder`.
    pub fn run(
        &self,
        folder: &Path,
        harm: Harm,
        log: Option<&Path>,
        arguments: &[&OsStr],
    ) -> Result<Output, String> {
        // Found even where another build has put a new program in its place meanwhile.
        let own = "/proc/self/exe";
        let folder = folder.canonicalize().map_err(|error| error.to_string())?;
        let mut command = Command::new(own);
        command.arg("child").args(arguments).stdin(Stdio::null());
        command
            .env("LD_PRELOAD", &self.library)
            .env("WAYMARK_SHIM_FOLDER", folder)
            .env("WAYMARK_SHIM_MODE", harm.mode)
            .env("WAYMARK_SHIM_AT", harm.at.to_string())
            .env("WAYMARK_SHIM_ERRNO", harm.errno.to_string())
            .env("RUST_BACKTRACE", "0");
        if let Some(log) = log {
            command.env("WAYMARK_SHIM_LOG", log);
        }
        command
            .output()
            .map_err(|error| format!("the child cannot be started: {error}"))
    }
}
