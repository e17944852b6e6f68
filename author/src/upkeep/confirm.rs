//! Recording that somebody checked an entry.

use std::io;
use std::path::Path;

use jiff::civil::Date;
use toml_edit::{DocumentMut, Item};
use waymark_base::{Id, PartialDate};

use crate::files::replace;
use crate::finding::Problems;
use crate::load::{Loaded, load};
use crate::read::checks::{HEADER, day, initials, verified_days, way};
use crate::read::{Check, How};
use crate::suggest::did_you_mean;

const FILE: &str = "checks.csv";

/// A check that was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The check.
    pub check: Check,
    /// The day since which the entry counts as verified; without it, a second
    /// person has yet to check.
    pub verified_on: Option<Date>,
    /// Whether the date of the pack was moved to the day of the check: no check
    /// in a pack may be younger than the pack.
    pub moved_pack_date: bool,
}

/// A check that cannot be recorded.
#[derive(Debug, thiserror::Error)]
pub enum ConfirmError {
    /// The content has mistakes.
    #[error("the content cannot be read; correct it first:\n{0}")]
    Content(#[from] Problems),
    /// There is nothing of that name.
    #[error("there is no contact or site `{id}`: {help}")]
    UnknownEntry {
        /// What was asked for.
        id: String,
        /// What may be meant.
        help: String,
    },
    /// The day, the initials or the way are wrong.
    #[error("{message}: {help}")]
    Wrong {
        /// What is wrong.
        message: String,
        /// What to do.
        help: String,
    },
    /// The day has not come.
    #[error("{0} lies in the future")]
    Future(Date),
    /// The same person, the same day, the same entry.
    #[error("{by} has checked `{id}` on {on} already; two checks by two people make it verified")]
    Twice {
        /// The entry.
        id: Id,
        /// Who.
        by: String,
        /// When.
        on: Date,
    },
    /// The file cannot be written.
    #[error("checks.csv cannot be written: {0}")]
    Io(#[from] io::Error),
}

/// Appends a check to `checks.csv`: `on` a day such as 2026-11-20, `by` two to
/// four letters, `how` one of call, site, visit.
pub fn confirm(
    dir: &Path,
    id: &str,
    on: &str,
    by: &str,
    how: &str,
    today: Date,
) -> Result<Confirmation, ConfirmError> {
    let loaded = load(dir)?;
    let wrong = |(message, help)| ConfirmError::Wrong { message, help };
    let check = Check {
        id: known(&loaded, id)?,
        on: day(on).map_err(wrong)?,
        by: initials(by).map_err(wrong)?,
        how: way(how).map_err(wrong)?,
        line: 0,
    };
    if check.on > today {
        return Err(ConfirmError::Future(check.on));
    }
    let same = |old: &&Check| old.id == check.id && old.by == check.by && old.on == check.on;
    if loaded.checks.iter().any(|old| same(&old)) {
        return Err(ConfirmError::Twice {
            id: check.id,
            by: check.by,
            on: check.on,
        });
    }
    append(dir, &check)?;
    let moved_pack_date = check.on > loaded.info.record.date.latest();
    if moved_pack_date {
        let path = dir.join("pack.toml");
        let text = std::fs::read_to_string(&path)?;
        replace(&path, &with_pack_date(&text, check.on))?;
    }
    let mut checks = loaded.checks;
    checks.push(check.clone());
    let days = verified_days(&checks);
    let verified_on = days.get(&check.id).map(PartialDate::earliest);
    Ok(Confirmation {
        check,
        verified_on,
        moved_pack_date,
    })
}

fn with_pack_date(text: &str, day: Date) -> String {
    let Ok(mut document) = text.parse::<DocumentMut>() else {
        return text.to_owned();
    };
    if let Some(Item::Value(old)) = document.get_mut("date") {
        let decor = old.decor().clone();
        *old = day.to_string().into();
        *old.decor_mut() = decor;
    }
    document.to_string()
}

fn known(loaded: &Loaded, id: &str) -> Result<Id, ConfirmError> {
    let contacts = loaded
        .hotlines
        .iter()
        .flat_map(|one| &one.record.contacts)
        .map(|one| &one.id);
    let ids: Vec<&Id> = contacts
        .chain(loaded.sites.iter().map(|one| &one.record.id))
        .collect();
    let found = ids.iter().find(|known| known.as_str() == id);
    found.map(|id| (*id).clone()).ok_or_else(|| {
        let hint = did_you_mean(id, ids.iter().map(|id| id.as_str()));
        let help = hint.unwrap_or_else(|| "the call list names them".to_owned());
        ConfirmError::UnknownEntry {
            id: id.to_owned(),
            help,
        }
    })
}

fn append(dir: &Path, check: &Check) -> io::Result<()> {
    let path = dir.join(FILE);
    let mut text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => format!("{HEADER}\n"),
        Err(error) => return Err(error),
    };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let how: How = check.how;
    text.push_str(&format!("{},{},{},{how}\n", check.id, check.on, check.by));
    replace(&path, &text)
}
