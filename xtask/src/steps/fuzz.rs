//! A short run of every fuzz target: long enough to show that a change broke
//! something shallow. A long run is started by hand (tests/fuzz/README.md).

use super::{cargo_plain, missing};
use crate::report::{Outcome, line};
use crate::run::{program, root, target};

const TARGETS: &[&str] = &["pack_reader", "query", "content"];
const SECONDS: &str = "20";

/// Runs each target for a while from its committed seeds.
pub(crate) fn short_run() -> Outcome {
    if !cargo_plain(&["fuzz", "--version"]).works() {
        return missing(
            "cargo-fuzz",
            "install it: cargo install --locked cargo-fuzz@0.13.2",
        );
    }
    if !program("cargo", &["+nightly", "--version"]).works() {
        return missing(
            "a nightly toolchain",
            "install it: rustup toolchain install nightly",
        );
    }
    let all = build().and_then(|()| TARGETS.iter().try_for_each(|name| run(name)));
    all.map_or_else(Outcome::Failed, |()| Outcome::Passed)
}

/// One build for all targets: SQLite is compiled once.
fn build() -> Result<(), String> {
    let place = target().join("fuzz").display().to_string();
    let build = [
        "+nightly",
        "fuzz",
        "build",
        "--fuzz-dir",
        "tests/fuzz",
        "--target-dir",
        &place,
    ];
    program("cargo", &build).done()
}

fn run(name: &str) -> Result<(), String> {
    line(&format!("fuzzing {name} for {SECONDS} s"));
    let place = target().join("fuzz");
    // What is found new goes here; the committed seeds are only read.
    let found = place.join("corpus").join(name);
    std::fs::create_dir_all(&found).map_err(|error| error.to_string())?;
    let (place, found) = (place.display().to_string(), found.display().to_string());
    let seeds = root()
        .join("tests/fuzz/seeds")
        .join(name)
        .display()
        .to_string();
    let run = [
        "+nightly",
        "fuzz",
        "run",
        "--fuzz-dir",
        "tests/fuzz",
        "--target-dir",
        &place,
    ];
    let time = format!("-max_total_time={SECONDS}");
    let limits = [
        "--",
        &time,
        "-timeout=5",
        "-rss_limit_mb=512",
        "-print_final_stats=1",
    ];
    program("cargo", &run)
        .args(&[name, &found, &seeds])
        .args(&limits)
        .done()
}
