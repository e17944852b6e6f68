//! The journeys in Python, through the library that an app would load, and what the journeys
//! of every language update from.

use std::fs;
use std::path::Path;

use super::missing;
use crate::bindings;
use crate::report::Outcome;
use crate::run::{build_whole, program, target};

/// Builds library, binding and pack into one folder and replays the journeys there.
pub(crate) fn python() -> Outcome {
    if !program("python3", &["--version"]).works() {
        return missing("python3", "install it from the system's packages");
    }
    match prepare_and_run() {
        Ok(()) => Outcome::Passed,
        Err(reason) => Outcome::Failed(reason),
    }
}

fn prepare_and_run() -> Result<(), String> {
    let programs = build_whole()?;
    let library = programs.join(bindings::library_name());
    let place = target().join("journeys");
    fs::create_dir_all(&place).map_err(|error| error.to_string())?;
    bindings::generate("python", &library, &place)?;
    // The generated module looks for the library beside itself.
    fs::copy(&library, place.join(bindings::library_name())).map_err(|error| error.to_string())?;
    let pack = place.join("pack.wmk").display().to_string();
    program(programs.join("waymark"), &["pack", "build", "-o", &pack]).done()?;
    let rehearsal = place.join("rehearsal");
    publish(&pack, &rehearsal)?;
    let rehearsal = rehearsal.display().to_string();
    let place = place.display().to_string();
    let journey = [
        "tests/python/journey.py",
        "--binding",
        &place,
        "--pack",
        &pack,
        "--rehearsal",
        &rehearsal,
    ];
    program("python3", &journey).done()
}

/// Fills a folder with a publisher and what it has published; `pack` is the app's own.
pub(super) fn publish(pack: &str, folder: &Path) -> Result<(), String> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| error.to_string())?;
    }
    let given = ["content", pack, &folder.display().to_string()];
    program(target().join("debug/waymark-rehearsal"), &given).done()
}
