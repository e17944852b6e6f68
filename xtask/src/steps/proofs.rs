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
    let programs = match build_whole() {
        Ok(programs) => programs,
        Err(reason) => return Outcome::Failed(reason),
    };
    let mut failed = Vec::new();
    let mut without: &[&str] = &[];
    match python::ready_or_missing() {
        Ok(()) => {}
        Err(Outcome::Failed(reason)) => return Outcome::Failed(reason),
        Err(_) => without = WITH_PYTHON,
    }
    let no_server = no_server();
    for name in NAMES {
        if without.contains(name) {
            // The other proofs need none.
            line(&format!(
                "-- proof {name}: skipped, no Python with its packages is here"
            ));
            continue;
        }
        if let Some(outcome) = no_server.as_ref().filter(|_| WITH_SERVER.contains(name)) {
            match outcome {
                Outcome::Failed(reason) => failed.push(reason.clone()),
                _ => line(&format!(
                    "-- proof {name}: skipped, no nginx or openssl is here"
                )),
            }
            continue;
        }
        line(&format!("-- proof {name}"));
        let start = Instant::now();
        if let Err(reason) = program(programs.join("waymark-proof"), &[name]).told() {
            failed.push(reason);
        }
        line(&format!("-- proof {name}: {}", seconds(start)));
    }
    if without.is_empty() {
        line(&format!("-- proof {INTEROP}"));
        let start = Instant::now();
        failed.extend(interop(&programs, &[]).err());
        line(&format!("-- proof {INTEROP}: {}", seconds(start)));
    }
    if failed.is_empty() {
        Outcome::Passed
    } else {
        Outcome::Failed(failed.join("; "))
    }
}

/// What becomes of the proofs that need a web server, where there is none.
fn no_server() -> Option<Outcome> {
    // Debian puts it where only the administrator's path leads.
    let nginx = is_here("nginx") || Path::new("/usr/sbin/nginx").is_file();
    let remedy = "install the packages nginx-light and openssl";
    (!nginx || !is_here("openssl")).then(|| missing("nginx or openssl", remedy))
}
