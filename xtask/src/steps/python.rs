//! A Python of our own in the target folder, with the packages that
//! `tests/python/requirements.txt` names.

use std::fs;
use std::path::PathBuf;

use super::missing;
use crate::report::{Outcome, line};
use crate::run::{program, root, target};

const REQUIREMENTS: &str = "tests/python/requirements.txt";

fn place() -> PathBuf {
    target().join("python")
}

/// The program of that Python.
pub(crate) fn interpreter() -> PathBuf {
    place().join("bin/python")
}

/// Makes it, or brings it up to date.
pub(crate) fn ready() -> Result<(), String> {
    let wanted =
        fs::read_to_string(root().join(REQUIREMENTS)).map_err(|error| error.to_string())?;
    // What was installed last is written down beside it, so that it is asked for once only.
    let noted = place().join("requirements.txt");
    if interpreter().is_file() && fs::read_to_string(&noted).is_ok_and(|had| had == wanted) {
        return Ok(());
    }
    line("making a Python with the packages of tests/python/requirements.txt");
    program("python3", &["-m", "venv", &place().display().to_string()]).done()?;
    program(
        interpreter(),
        &["-m", "pip", "install", "--quiet", "-r", REQUIREMENTS],
    )
    .done()?;
    fs::write(noted, wanted).map_err(|error| error.to_string())
}

/// The same for a step, which is skipped where that cannot be.
pub(crate) fn ready_or_missing() -> Result<(), Outcome> {
    ready().map_err(|reason| {
        missing(
            "a Python with its packages",
            &format!("install python3-venv and be online once ({reason})"),
        )
    })
}
