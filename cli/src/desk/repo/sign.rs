//! `waymark repo sign`

use waymark_author::publish::Draft;

use super::{secrets, show};
use crate::arguments::SignArguments;
use crate::failure::Failure;
use crate::output;

/// Shows what waits before a passphrase is asked for.
pub(super) fn sign(arguments: &SignArguments) -> Result<(), Failure> {
    let draft = Draft::open(&arguments.desk)?;
    output::print(&show::review(&draft.review()?))?;
    for copy in &arguments.take {
        let taken = draft.take(&Draft::open(copy)?)?;
        output::print(&show::taken(copy, &taken))?;
    }
    if let Some(file) = &arguments.key {
        let key = secrets::open(file, &arguments.passphrase)?;
        let signed = draft.sign(&key, arguments.role)?;
        output::print(&show::signed(&signed))?;
    }
    output::print(&show::tallies(&draft.tallies()?))
}
