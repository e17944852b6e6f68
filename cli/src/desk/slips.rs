//! Correction slips: made in the field, decided at a desk.

use std::path::Path;

use jiff::civil::Date;
use waymark_author::upkeep::{self, DeskError, SlipError, SlipState, StoredSlip};

use super::pack::{checked_pack, folder_exists};
use super::unreadable;
use crate::arguments::SlipArguments;
use crate::clock::day;
use crate::failure::Failure;
use crate::layout::{Page, Surface, Tone, plain, toned};
use crate::output;

/// `waymark slip`: as one line to send in a message, or as a small file.
pub(crate) fn slip(arguments: &SlipArguments) -> Result<(), Failure> {
    let today = day(arguments.today.as_deref())?;
    let pack = checked_pack(arguments.pack.as_deref())?;
    let slip = upkeep::slip(&pack, &arguments.id, &arguments.says, Some(today));
    let slip = slip.map_err(|error| match error {
        SlipError::Empty | SlipError::TooLong(_) => Failure::usage(error),
        error => Failure::other(error),
    })?;
    for warning in slip.warnings() {
        output::note(&format!("waymark: {warning}"));
    }
    match &arguments.output {
        Some(file) => output::write_file(file, format!("{}\n", slip.to_json()).as_bytes()),
        None => output::print(&format!("{slip}\n")),
    }
}

/// `waymark content take-slip`
pub(crate) fn take(content: &Path, slip: &Path, today: Date) -> Result<(), Failure> {
    folder_exists(content)?;
    let text = if slip == Path::new("-") {
        output::read_stdin()?
    } else {
        output::read_text(slip)?
    };
    let taken = upkeep::take_slip(content, &text, today);
    let taken = taken.map_err(|error| failed(content, error))?;
    let mut page = Page::new(Surface::of_stdout());
    page.text(
        0,
        &[
            toned(Tone::Strong, &taken.id),
            plain(" waits for an editor."),
        ],
    );
    page.text(2, &[plain(&taken.slip.says)]);
    for warning in &taken.warnings {
        page.toned_text(2, Tone::Careful, warning);
    }
    page.text(
        2,
        &[plain(&format!("waymark content accept-slip {}", taken.id))],
    );
    page.text(
        2,
        &[plain(&format!("waymark content refuse-slip {}", taken.id))],
    );
    output::print(&page.render())
}

/// `waymark content slips`
pub(crate) fn list(content: &Path, all: bool) -> Result<(), Failure> {
    folder_exists(content)?;
    let slips = upkeep::slips(content).map_err(|error| failed(content, error))?;
    let mut page = Page::new(Surface::of_stdout());
    for slip in slips
        .iter()
        .filter(|slip| all || slip.state == SlipState::Waiting)
    {
        show(&mut page, slip);
    }
    let text = page.render();
    output::print(if text.is_empty() {
        "No slip waits.\n"
    } else {
        &text
    })
}

fn show(page: &mut Page, slip: &StoredSlip) {
    let state = match slip.state {
        SlipState::Waiting => "waiting",
        SlipState::Accepted => "accepted",
        SlipState::Refused => "refused",
    };
    page.text(
        0,
        &[toned(Tone::Strong, &slip.id), plain(&format!(" · {state}"))],
    );
    let seen = slip.seen_on.as_deref().unwrap_or("a day not said");
    let facts = format!("{}, seen on {seen}, taken on {}", slip.entry, slip.taken_on);
    page.text(2, &[plain(&facts)]);
    page.text(2, &[plain(&slip.says)]);
    if let Some(why) = &slip.why {
        page.text(2, &[plain(why)]);
    }
}

/// `waymark content accept-slip`
pub(crate) fn accept(content: &Path, id: &str, today: Date) -> Result<(), Failure> {
    folder_exists(content)?;
    let accepted = upkeep::accept_slip(content, id, today);
    let accepted = accepted.map_err(|error| failed(content, error))?;
    let text = match accepted.applied {
        Some((file, field, old, new)) => {
            let file = content.join(file);
            format!(
                "{id}: accepted. {}: {field}: \"{old}\" → \"{new}\"",
                file.display()
            )
        }
        None => format!("{id}: accepted. Now edit {} by hand.", accepted.slip.entry),
    };
    let mut page = Page::new(Surface::of_stdout());
    page.text(0, &[plain(&text)]);
    output::print(&page.render())
}

/// `waymark content refuse-slip`
pub(crate) fn refuse(
    content: &Path,
    id: &str,
    why: Option<&str>,
    today: Date,
) -> Result<(), Failure> {
    folder_exists(content)?;
    upkeep::refuse_slip(content, id, why, today).map_err(|error| failed(content, error))?;
    output::print(&format!("{id}: refused, and kept.\n"))
}

fn failed(content: &Path, error: DeskError) -> Failure {
    match error {
        DeskError::Content(problems) => unreadable(content, &problems),
        error => Failure::other(error),
    }
}
