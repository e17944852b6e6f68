//! The proofs by force (`tests/proof`): one by name, or all in their ordinary length.

use std::time::Instant;

use super::{python, seconds};
use crate::report::{Outcome, line};
use crate::run::{build_whole, program};

/// The proofs of a full test, fastest first. `cargo xtask proof` knows each by this name.
const NAMES: &[&str] = &[
    "memory",
    "vectors",
    "wording",
    "screening",
    "timing",
    "exit",
    "faults",
    "flips",
    "lookalike",
    "kills",
    "power",
    "wipe",
];

/// The proofs with a judge in Python.
const WITH_PYTHON: &[&str] = &["vectors", "wording", "screening"];

/// `cargo xtask proof NAME [--long]`
pub(crate) fn one(name: &str, options: &[&str]) -> Result<(), String> {
    let programs = build_whole()?;
    if WITH_PYTHON.contains(&name) {
        python::ready()?;
    }
    program(programs.join("waymark-proof"), &[name])
        .args(options)
        .done()
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
    for name in NAMES {
        if without.contains(name) {
            // The other proofs need none.
            line(&format!(
                "-- proof {name}: skipped, no Python with its packages is here"
            ));
            continue;
        }
        line(&format!("-- proof {name}"));
        let start = Instant::now();
        if let Err(reason) = program(programs.join("waymark-proof"), &[name]).told() {
            failed.push(reason);
        }
        line(&format!("-- proof {name}: {}", seconds(start)));
    }
    if failed.is_empty() {
        Outcome::Passed
    } else {
        Outcome::Failed(failed.join("; "))
    }
}
