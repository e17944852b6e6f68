//! Everything once, in a temporary folder: one line for each thing that has to hold.

mod clock;
mod properties;
mod trial;

use crate::failure::Failure;
use crate::output;
use properties::PROPERTIES;
use trial::Trial;

/// `waymark vault selftest`
pub(super) fn selftest() -> Result<(), Failure> {
    let mut trial = Trial::begin()?;
    let mut failed = 0;
    for (what, holds) in PROPERTIES {
        let line = match holds(&mut trial) {
            Ok(true) => format!("holds   {what}\n"),
            Ok(false) => format!("FAILS   {what}\n"),
            Err(failure) => format!("FAILS   {what} ({})\n", failure.message),
        };
        failed += usize::from(line.starts_with("FAILS"));
        output::print(&line)?;
    }
    let all = PROPERTIES.len();
    output::print(&format!("{} of {all} hold\n", all - failed))?;
    match failed {
        0 => Ok(()),
        _ => Err(Failure::other(format!(
            "{failed} of {all} do not hold; report this"
        ))),
    }
}
