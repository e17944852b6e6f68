//! The journeys in Python, through the library that an app would load.

use super::missing;
use crate::bindings;
use crate::report::Outcome;
use crate::run::{cargo, program, target};

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
    let place = target().join("journeys");
    std::fs::create_dir_all(&place).map_err(|error| error.to_string())?;
    let library = bindings::build()?;
    bindings::generate("python", &library, &place)?;
    let name = library.file_name().unwrap_or_default();
    // The generated module looks for the library beside itself.
    std::fs::copy(&library, place.join(name)).map_err(|error| error.to_string())?;
    let pack = place.join("pack.sqlite").display().to_string();
    cargo(&["run", "-p", "waymark", "--", "pack", "build", "-o", &pack]).done()?;
    let place = place.display().to_string();
    program(
        "python3",
        &[
            "tests/python/journey.py",
            "--binding",
            &place,
            "--pack",
            &pack,
        ],
    )
    .done()
}
