//! The tools of an editor's and a publisher's desk, and the slip that is made in the field.

mod checks;
mod difference;
mod findings;
mod forms;
mod inspection;
mod language;
mod pack;
mod progress;
mod repo;
mod slips;
mod tables;

pub(crate) use forms::{export as export_instrument, import as import_instrument};
pub(crate) use language::language;
pub(crate) use pack::pack;
pub(crate) use repo::repo;
pub(crate) use slips::slip;

use waymark_author::Problems;

use crate::arguments::{ContentCommand, CsvCommand};
use crate::clock::day;
use crate::failure::Failure;
use crate::output;

/// `waymark content …`
pub(crate) fn content(command: &ContentCommand) -> Result<(), Failure> {
    match command {
        ContentCommand::Due(arguments) => checks::due(arguments),
        ContentCommand::Confirm(arguments) => checks::confirm(arguments),
        ContentCommand::Csv(CsvCommand::Export {
            table,
            output,
            folder,
        }) => tables::export(&folder.content, table, output.as_deref()),
        ContentCommand::Csv(CsvCommand::Import {
            table,
            file,
            folder,
        }) => tables::import(&folder.content, table, file),
        ContentCommand::Hsds(arguments) => tables::hsds(arguments),
        ContentCommand::TakeSlip {
            slip,
            folder,
            day: when,
        } => slips::take(&folder.content, slip, day(when.today.as_deref())?),
        ContentCommand::Slips { all, folder } => slips::list(&folder.content, *all),
        ContentCommand::AcceptSlip {
            id,
            folder,
            day: when,
        } => slips::accept(&folder.content, id, day(when.today.as_deref())?),
        ContentCommand::RefuseSlip {
            id,
            why,
            folder,
            day: when,
        } => slips::refuse(
            &folder.content,
            id,
            why.as_deref(),
            day(when.today.as_deref())?,
        ),
    }
}

/// Content that cannot be read: says why, finding by finding, then in one line.
fn unreadable(content: &std::path::Path, Problems(found): &Problems) -> Failure {
    output::note(findings::page(content, found).trim_end());
    Failure::other(format!(
        "{}; correct the content first",
        findings::count(found)
    ))
}
