//! Exported instruments before the tools of others.

use std::fs;

use super::python;
use crate::report::Outcome;
use crate::run::{build_whole, program, target};

/// Answers as they leave the notes, as a test of the engine holds them.
const RESPONSES: &str = "core/engine/tests/snapshots/screening__responses.snap";

/// Writes made-up instruments and our own as FHIR and XLSForm, and asks pyxform and
/// fhir.resources; and the same about answers.
pub(crate) fn judged() -> Outcome {
    match python::ready_or_missing() {
        Ok(()) => write_and_judge().map_or_else(Outcome::Failed, |()| Outcome::Passed),
        Err(outcome) => outcome,
    }
}

fn write_and_judge() -> Result<(), String> {
    let programs = build_whole()?;
    let place = target().join("forms");
    // What an earlier run wrote must not be judged instead.
    if place.exists() {
        fs::remove_dir_all(&place).map_err(|error| error.to_string())?;
    }
    let writer = programs.join("examples/instrument_forms");
    let [made_up, own] = ["made-up", "own"].map(|name| place.join(name).display().to_string());
    program(&writer, &[&made_up]).done()?;
    program(&writer, &[&own, "content"]).done()?;
    let judge = |arguments: &[&str]| {
        let script = ["tests/python/instrument_forms.py"];
        program(python::interpreter(), &[&script, arguments].concat()).done()
    };
    judge(&[&made_up])?;
    judge(&[&own, RESPONSES])
}
