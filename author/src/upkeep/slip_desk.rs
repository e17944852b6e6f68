//! An editor's desk for slips: take them in, look at them, decide.

use std::io;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::slip::{Slip, SlipError, proposal_in};
use super::slip_file::{SlipState, StoredSlip, decided, written};
use crate::exchange::{EditError, Row, Table, complaints, set_field};
use crate::files::replace;
use crate::finding::Problems;
use crate::load::{Loaded, load};
use crate::suggest::did_you_mean;
use crate::table::{Cell, Kind};

/// A slip that came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenSlip {
    /// Its name from now on.
    pub id: String,
    /// Its file, relative to the content folder.
    pub file: String,
    /// The slip.
    pub slip: Slip,
    /// What the editor should know before deciding.
    pub warnings: Vec<String>,
}

/// A slip that was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// The slip.
    pub slip: StoredSlip,
    /// File, field, old and new text, where the slip said `field=value`.
    pub applied: Option<Applied>,
}

/// Something that cannot be done with a slip.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The slip itself.
    #[error(transparent)]
    Slip(#[from] SlipError),
    /// The content has mistakes.
    #[error("the content cannot be read; correct it first:\n{0}")]
    Content(#[from] Problems),
    /// There is nothing of that name.
    #[error("there is no {what} `{id}`: {help}")]
    Unknown {
        /// Slip, entry or field.
        what: &'static str,
        /// What was asked for.
        id: String,
        /// What may be meant.
        help: String,
    },
    /// The same slip waits already.
    #[error("the slip `{0}` says the same already")]
    Known(String),
    /// An editor has decided before.
    #[error("the slip `{0}` was decided before")]
    Decided(String),
    /// A file of a slip is damaged.
    #[error("slips/{file} cannot be read: {reason}")]
    Damaged {
        /// The file.
        file: String,
        /// Why.
        reason: String,
    },
    /// What the slip proposes cannot stand in the content.
    #[error("the change cannot be made: {0}")]
    Proposal(String),
    /// A file cannot be read or written.
    #[error("a file of slips/ cannot be read or written: {0}")]
    Io(#[from] io::Error),
}

impl From<EditError> for DeskError {
    fn from(error: EditError) -> Self {
        Self::Proposal(error.to_string())
    }
}

fn folder(dir: &Path) -> PathBuf {
    dir.join("slips")
}

/// Every slip of the folder, in the order of their names.
pub fn slips(dir: &Path) -> Result<Vec<StoredSlip>, DeskError> {
    let mut names = Vec::new();
    match std::fs::read_dir(folder(dir)) {
        Ok(entries) => {
            for entry in entries {
                let name = entry?.file_name().to_string_lossy().into_owned();
                names.extend(name.strip_suffix(".toml").map(str::to_owned));
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    names.sort_unstable();
    names
        .iter()
        .map(|name| read_slip(dir, name).map(|(slip, _)| slip))
        .collect()
}

fn read_slip(dir: &Path, id: &str) -> Result<(StoredSlip, String), DeskError> {
    let file = format!("{id}.toml");
    let text = std::fs::read_to_string(folder(dir).join(&file))?;
    let slip: StoredSlip = toml::from_str(&text).map_err(|error| DeskError::Damaged {
        file,
        reason: error.message().to_owned(),
    })?;
    Ok((
        StoredSlip {
            id: id.to_owned(),
            ..slip
        },
        text,
    ))
}

/// Takes a slip in, in either of its forms, and puts it before an editor with
/// the entry as it stands today.
pub fn take_slip(dir: &Path, text: &str, today: Date) -> Result<TakenSlip, DeskError> {
    let slip = Slip::parse(text)?;
    let loaded = load(dir)?;
    let now = entry_now(&loaded, slip.entry.as_str())?;
    let waiting = slips(dir)?;
    let same = |one: &&StoredSlip| one.entry == slip.entry.as_str() && one.says == slip.says;
    if let Some(known) = waiting.iter().find(same) {
        return Err(DeskError::Known(known.id.clone()));
    }
    let free = |id: &String| waiting.iter().all(|one| one.id != *id);
    let id = (1..)
        .map(|number: u32| format!("{}-{number}", slip.entry))
        .find(free);
    let id = id.unwrap_or_default();
    let file = format!("slips/{id}.toml");
    std::fs::create_dir_all(folder(dir))?;
    let cells: Vec<(String, String)> = now
        .into_iter()
        .map(|cell| (cell.column, cell.text))
        .collect();
    replace(
        &dir.join(&file),
        &written(&slip, &today.to_string(), &cells),
    )?;
    let mut warnings = slip.warnings();
    let version = loaded.info.record.version;
    if slip.pack_version != version {
        let then = slip.pack_version;
        warnings.push(format!(
            "The reader had version {then} of the pack; the content is at {version}."
        ));
    }
    Ok(TakenSlip {
        id,
        file,
        slip,
        warnings,
    })
}

/// The cells of an entry; none for a sheet.
fn entry_now(loaded: &Loaded, id: &str) -> Result<Vec<Cell>, DeskError> {
    let mut known: Vec<String> = Vec::new();
    for table in [Table::Contacts, Table::Sites, Table::Crossings] {
        for row in crate::exchange::rows(loaded, table) {
            if row.id == id {
                return Ok(row.cells);
            }
            known.push(row.id);
        }
    }
    if loaded
        .sheets
        .iter()
        .any(|sheet| sheet.record.id.as_str() == id)
    {
        return Ok(Vec::new());
    }
    let help = did_you_mean(id, known.iter().map(String::as_str));
    let help = help.unwrap_or_else(|| "was it deleted since?".to_owned());
    Err(DeskError::Unknown {
        what: "entry",
        id: id.to_owned(),
        help,
    })
}

/// The slip of a name that waits.
fn waiting(dir: &Path, id: &str) -> Result<(StoredSlip, String), DeskError> {
    let all = slips(dir)?;
    if !all.iter().any(|slip| slip.id == id) {
        let hint = did_you_mean(id, all.iter().map(|slip| slip.id.as_str()));
        let help = hint.unwrap_or_else(|| "`waymark content slips` lists them".to_owned());
        return Err(DeskError::Unknown {
            what: "slip",
            id: id.to_owned(),
            help,
        });
    }
    let (slip, text) = read_slip(dir, id)?;
    if slip.state == SlipState::Waiting {
        Ok((slip, text))
    } else {
        Err(DeskError::Decided(id.to_owned()))
    }
}

/// Accepts a slip. One that says `field=value` is applied to the content; any
/// other is edited in by hand. The file stays, with what the entry said when
/// the slip came in: that is the evidence for the change.
pub fn accept_slip(dir: &Path, id: &str, today: Date) -> Result<Accepted, DeskError> {
    let (slip, text) = waiting(dir, id)?;
    let applied = apply(dir, &slip)?;
    let day = today.to_string();
    write_decision(dir, id, &text, SlipState::Accepted, &day, None)?;
    let (state, decided_on) = (SlipState::Accepted, Some(day));
    Ok(Accepted {
        slip: StoredSlip {
            state,
            decided_on,
            ..slip
        },
        applied,
    })
}

/// Refuses a slip and keeps it, so that the same one need not be judged twice.
pub fn refuse_slip(
    dir: &Path,
    id: &str,
    why: Option<&str>,
    today: Date,
) -> Result<StoredSlip, DeskError> {
    let (slip, text) = waiting(dir, id)?;
    let day = today.to_string();
    write_decision(dir, id, &text, SlipState::Refused, &day, why)?;
    let (state, decided_on, why) = (SlipState::Refused, Some(day), why.map(str::to_owned));
    Ok(StoredSlip {
        state,
        decided_on,
        why,
        ..slip
    })
}

fn write_decision(
    dir: &Path,
    id: &str,
    text: &str,
    state: SlipState,
    day: &str,
    why: Option<&str>,
) -> Result<(), DeskError> {
    let file = format!("{id}.toml");
    let text = decided(text, state, day, why).map_err(|error| DeskError::Damaged {
        file: file.clone(),
        reason: error.message().to_owned(),
    })?;
    Ok(replace(&folder(dir).join(file), &text)?)
}

/// File, field, old and new text of a change that was made.
pub type Applied = (String, String, String, String);

fn apply(dir: &Path, stored: &StoredSlip) -> Result<Option<Applied>, DeskError> {
    let Some((field, value)) = proposal_in(&stored.says) else {
        return Ok(None);
    };
    let loaded = load(dir)?;
    for table in [Table::Contacts, Table::Sites, Table::Crossings] {
        let mut rows = crate::exchange::rows(&loaded, table).into_iter();
        if let Some(row) = rows.find(|row| row.id == stored.entry) {
            return change(dir, table, &row, field, value).map(Some);
        }
    }
    Ok(None)
}

fn change(
    dir: &Path,
    table: Table,
    row: &Row,
    field: &str,
    value: &str,
) -> Result<Applied, DeskError> {
    let editable = || row.cells.iter().filter(|cell| cell.kind != Kind::Context);
    let cell = editable()
        .find(|cell| cell.column == field)
        .ok_or_else(|| {
            let hint = did_you_mean(field, editable().map(|cell| cell.column.as_str()));
            let help = hint.unwrap_or_else(|| "edit it by hand, and refuse the slip".to_owned());
            let id = field.to_owned();
            DeskError::Unknown {
                what: "field",
                id,
                help,
            }
        })?;
    let path = dir.join(&row.file);
    let before = std::fs::read_to_string(&path)?;
    let after = set_field(&before, &row.id, field, cell.kind, value)?;
    if let Some(complaint) = complaints(table, &row.file, &after).first() {
        return Err(DeskError::Proposal(complaint.message.clone()));
    }
    replace(&path, &after)?;
    Ok((
        row.file.clone(),
        field.to_owned(),
        cell.text.clone(),
        value.to_owned(),
    ))
}
