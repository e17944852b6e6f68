//! Exported instruments before the tools of others.

use std::fs;

use super::python;
use crate::report::Outcome;
use crate::run::{build_whole, program, target};

/// Writes made-up instruments as FHIR and XLSForm, and asks pyxform and fhir.resources.
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
    let place = place.display().to_string();
    program(programs.join("examples/instrument_forms"), &[&place]).done()?;
    let judge = ["tests/python/instrument_forms.py", &place];
    program(python::interpreter(), &judge).done()
}
