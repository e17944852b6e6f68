//! A short run of every fuzz target: long enough to show that a change broke
//! something shallow. A long run is started by hand (tests/fuzz/README.md).

use std::fs;

use super::{cargo_plain, missing};
use crate::report::{Outcome, line};
use crate::run::{Run, program, target};

const TARGETS: &[&str] = &[
    "pack_reader",
    "query",
    "content",
    "instruments",
    "fhir",
    "xlsform",
    "tuf_metadata",
    "pack_patch",
    "handover_file",
];
/// Nine targets, two minutes in all.
const SECONDS: &str = "14";

/// Runs each target for a while from its committed seeds.
pub(crate) fn short_run() -> Outcome {
    if !cargo_plain(&["fuzz", "--version"]).works() {
        return missing(
            "cargo-fuzz",
            "install it: cargo install --locked cargo-fuzz@0.13.2",
        );
    }
    // One build for all targets: SQLite is compiled once.
    let all = fuzz("build", &[])
        .done()
        .and_then(|()| TARGETS.iter().try_for_each(|name| run(name)));
    all.map_or_else(Outcome::Failed, |()| Outcome::Passed)
}

/// `cargo fuzz`. The sanitizer is an unstable flag that the stable compiler knows too:
/// with the switch no second toolchain is needed, and what is fuzzed is what ships.
fn fuzz(command: &str, arguments: &[&str]) -> Run {
    let place = target().join("fuzz").display().to_string();
    let common = [
        "fuzz",
        command,
        "--fuzz-dir",
        "tests/fuzz",
        "--target-dir",
        &place,
    ];
    program("cargo", &common)
        .args(arguments)
        .env("RUSTC_BOOTSTRAP", "1")
}

fn run(name: &str) -> Result<(), String> {
    line(&format!("fuzzing {name} for {SECONDS} s"));
    // What is found new goes here; the committed seeds are only read.
    let found = target().join("fuzz").join("corpus").join(name);
    fs::create_dir_all(&found).map_err(|error| error.to_string())?;
    let (found, seeds) = (
        found.display().to_string(),
        format!("tests/fuzz/seeds/{name}"),
    );
    let time = format!("-max_total_time={SECONDS}");
    let limits = [
        &time,
        "-timeout=5",
        "-rss_limit_mb=1024",
        "-verbosity=0",
        "-print_final_stats=1",
    ];
    fuzz("run", &[name, &found, &seeds, "--"])
        .args(&limits)
        .done()
}
