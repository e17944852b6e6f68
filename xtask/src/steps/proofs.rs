//! The proofs by force (`tests/proof`): one by name, or all in their ordinary length.

use std::path::Path;
use std::time::Instant;

use super::{missing, python, seconds};
use crate::report::{Outcome, line};
use crate::run::{build_whole, is_here, program};

/// The proofs of a full test, fastest first. `cargo xtask proof` knows each by this name.
const NAMES: &[&str] = &[
    "memory",
    "vectors",
    "wording",
    "attacks",
    "screening",
    "timing",
    "exit",
    "clock",
    "faults",
    "network",
    "pack-flips",
    "install-kills",
    "flips",
    "lookalike",
    "kills",
    "power",
    "wipe",
];

/// The proofs with a judge in Python.
const WITH_PYTHON: &[&str] = &["vectors", "wording", "screening", "attacks", "network"];

/// The proofs before a real web server.
const WITH_SERVER: &[&str] = &["network"];

/// The proof whose judge is python-tuf alone.
const INTEROP: &str = "tuf-interop";

/// `cargo xtask proof NAME [--long]`
pub(crate) fn one(name: &str, options: &[&str]) -> Result<(), String> {
    let programs = build_whole()?;
    if name == INTEROP {
        python::ready()?;
        return interop(&programs, options);
    }
    if WITH_PYTHON.contains(&name) {
        python::ready()?;
    }
    program(programs.join("waymark-proof"), &[name])
        .args(options)
        .done()
}

/// python-tuf on the other side, both ways: our client before its repositories, its client
/// before what `waymark repo` publishes.
fn interop(programs: &Path, options: &[&str]) -> Result<(), String> {
    let long = options.contains(&"--long");
    let client = programs.join("examples/tuf_client").display().to_string();
    let repositories = if long { "200" } else { "20" };
    let theirs = [
        "tests/python/tuf_interop.py",
        &client,
        "--repositories",
        repositories,
    ];
    program(python::interpreter(), &theirs).done()?;
    let waymark = programs.join("waymark").display().to_string();
    let sites = if long { "20" } else { "2" };
    let ours = [
        "tests/python/publish_interop.py",
        &waymark,
        "--sites",
        sites,
    ];
    program(python::interpreter(), &ours).done()?;
    line(&format!(
        "tuf-interop holds: {repositories} repositories of python-tuf's, {sites} sites of ours, \
         both clients agree on each step"
    ));
    Ok(())
}

/// Every proof, each told with the time it took; all run, so that one finding does not
/// hide another.
pub(crate) fn all() -> Outcome {
    let (programs, judges) = match build_whole().and_then(|built| Ok((built, Judges::here()?))) {
        Ok(ready) => ready,
        Err(reason) => return Outcome::Failed(reason),
    };
    let mut failed = Vec::new();
    for name in NAMES.iter().chain([&INTEROP]) {
        if let Some(what) = judges.lacks(name) {
            line(&format!(
                "-- proof {name}: skipped, there is no {what} here"
            ));
            continue;
        }
        line(&format!("-- proof {name}"));
        let start = Instant::now();
        let done = if *name == INTEROP {
            interop(&programs, &[])
        } else {
            program(programs.join("waymark-proof"), &[name]).told()
        };
        failed.extend(done.err());
        line(&format!("-- proof {name}: {}", seconds(start)));
    }
    if failed.is_empty() {
        Outcome::Passed
    } else {
        Outcome::Failed(failed.join("; "))
    }
}

/// Who judges some of the proofs, where they are here. At a desk these proofs are left out
/// otherwise; in CI nothing may be missing.
struct Judges {
    python: bool,
    server: bool,
}

impl Judges {
    fn here() -> Result<Self, String> {
        let python = match python::ready_or_missing() {
            Ok(()) => true,
            Err(Outcome::Failed(reason)) => return Err(reason),
            Err(_) => false,
        };
        // Debian puts it where only the administrator's path leads.
        let nginx = is_here("nginx") || Path::new("/usr/sbin/nginx").is_file();
        let server = nginx && is_here("openssl");
        let remedy = "install the packages nginx-light and openssl";
        match missing("nginx or openssl", remedy) {
            Outcome::Failed(reason) if !server => Err(reason),
            _ => Ok(Self { python, server }),
        }
    }

    /// What a proof needs and is not here.
    fn lacks(&self, name: &str) -> Option<&'static str> {
        let with_python = WITH_PYTHON.contains(&name) || name == INTEROP;
        if with_python && !self.python {
            Some("Python with its packages")
        } else if WITH_SERVER.contains(&name) && !self.server {
            Some("nginx or openssl")
        } else {
            None
        }
    }
}
