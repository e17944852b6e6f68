//! What must be checked next, and that it was checked.

use waymark_author::load;
use waymark_author::upkeep::{self, ConfirmError};

use super::pack::folder_exists;
use super::unreadable;
use crate::arguments::{ConfirmArguments, DueArguments};
use crate::clock::{day, read_day};
use crate::failure::Failure;
use crate::layout::{Page, Surface, plain};
use crate::output;

/// `waymark content due`
pub(crate) fn due(arguments: &DueArguments) -> Result<(), Failure> {
    let content = &arguments.folder.content;
    let today = day(arguments.day.today.as_deref())?;
    folder_exists(content)?;
    let loaded = load(content).map_err(|problems| unreadable(content, &problems))?;
    let mut list = upkeep::due(&loaded.content(), &loaded.checks, today);
    let limit = arguments
        .limit
        .and_then(|limit| usize::try_from(limit).ok());
    list.truncate(limit.unwrap_or(usize::MAX));
    if arguments.csv {
        return output::print_bytes(upkeep::call_list_csv(&list).as_bytes());
    }
    if list.is_empty() {
        return output::print("Nothing is due.\n");
    }
    let mut page = Page::new(Surface::of_stdout());
    for line in upkeep::call_list(&list).lines() {
        let text = line.trim_start();
        if text.is_empty() {
            page.gap();
        }
        let indent = line.len() - text.len();
        page.hanging(indent, indent.max(3) + 4, &[plain(text)]);
    }
    output::print(&page.render())
}

/// `waymark content confirm`
pub(crate) fn confirm(arguments: &ConfirmArguments) -> Result<(), Failure> {
    let ConfirmArguments {
        id,
        on,
        by,
        how,
        folder,
        day: when,
    } = arguments;
    let content = &folder.content;
    let today = day(when.today.as_deref())?;
    read_day(on, "--on")?;
    folder_exists(content)?;
    let done = upkeep::confirm(content, id, on, by, how.word(), today);
    let done = done.map_err(|error| match error {
        ConfirmError::Content(problems) => unreadable(content, &problems),
        ConfirmError::Wrong { .. } | ConfirmError::Future(_) => Failure::usage(error),
        error => Failure::other(error),
    })?;
    output::print(&match done.verified_on {
        Some(since) => format!("{id}: recorded. Verified by two people, since {since}.\n"),
        None => format!("{id}: recorded. Not verified yet: a second person must check it too.\n"),
    })
}
