//! What a machine says after a key, before it is put into anybody's language.

use super::calculator::Calculation;
use super::converter::Conversion;
use super::entry::Entry;
use super::number::{Fault, Number};

/// What stands on the display.
pub(crate) enum Shown<'machine> {
    Typed(&'machine Entry),
    Number(Number),
    Fault(Fault),
}

/// Everything that a machine shows.
pub(crate) struct Reading<'machine> {
    pub(crate) shown: Shown<'machine>,
    pub(crate) calculation: Option<Calculation>,
    pub(crate) conversion: Option<Conversion>,
    /// The memory holds something.
    pub(crate) in_memory: bool,
}
