//! The texts of every language, before our own lint and before the tools of others.

use super::python;
use crate::report::Outcome;
use crate::run::{build_whole, program};

/// `waymark language lint`, then compare-locales, fluent.syntax and the names of CLDR.
pub(crate) fn judged() -> Outcome {
    match python::ready_or_missing() {
        Ok(()) => both().map_or_else(Outcome::Failed, |()| Outcome::Passed),
        Err(outcome) => outcome,
    }
}

fn both() -> Result<(), String> {
    let waymark = build_whole()?.join("waymark");
    program(waymark, &["language", "lint"]).done()?;
    program(
        python::interpreter(),
        &["tests/python/languages.py", "content"],
    )
    .done()
}
