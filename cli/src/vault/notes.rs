//! Writing, listing, showing and handing on.

use serde_json::Value;
use waymark_engine::views::{NoteAdvice, NoteView, NotesView};
use waymark_engine::{EngineError, ExportForm, ExportRequest, NoteEdit, NoteTarget, Pad};

use super::opening::{unlocked, unlocked_with};
use super::safe::type_on;
use super::secret::Keyboard;
use super::show as page;
use crate::arguments::{AddArguments, ExportArguments};
use crate::failure::Failure;
use crate::output;

/// `waymark vault add`
pub(super) fn add(arguments: &AddArguments) -> Result<(), Failure> {
    let links = arguments.links.iter().map(|link| target(link));
    let links = links.collect::<Result<_, _>>()?;
    let safe = unlocked(&arguments.options)?;
    let edit = NoteEdit {
        id: arguments.id.clone(),
        title: arguments.title.clone(),
        body: Keyboard::new().text("text of the note")?.to_vec(),
        label: arguments.label.clone(),
        tags: arguments.tags.clone(),
        expires_in_days: arguments.days,
        links,
    };
    point_out(&safe.engine.advise(&edit)?);
    let id = edit.id.as_deref().unwrap_or_default();
    let saved = safe
        .engine
        .save_note(&edit)
        .map_err(|error| no_note(error, id))?;
    output::print(&page::saved(&saved))
}

/// `sheet:sixty-seconds`
fn target(typed: &str) -> Result<NoteTarget, Failure> {
    let (kind, id) = typed.split_once(':').ok_or_else(|| {
        Failure::usage(format!(
            "--link: write KIND:ID, as sheet:sixty-seconds, not {typed}"
        ))
    })?;
    let (kind, id) = (kind.to_owned(), id.to_owned());
    Ok(NoteTarget { kind, id })
}

fn point_out(advice: &NoteAdvice) {
    for warning in &advice.warnings {
        output::note(&format!("{}: {}", warning.field, warning.text));
    }
    if let Some(pseudonym) = &advice.pseudonym {
        output::note(&format!("pseudonym: {pseudonym}"));
    }
}

/// `waymark vault list` and `find`
pub(super) fn list(view: &NotesView, json: bool) -> Result<(), Failure> {
    if json {
        return output::print_json(view);
    }
    output::print(&page::notes(view))
}

/// `waymark vault show`
pub(super) fn show(view: &NoteView, json: bool) -> Result<(), Failure> {
    if !json {
        return output::print(&page::note(view));
    }
    let mut record = serde_json::to_value(view).unwrap_or_default();
    if let Some(fields) = record.as_object_mut() {
        let body = String::from_utf8_lossy(&view.body).into_owned();
        fields.insert("body".to_owned(), Value::String(body));
    }
    output::print_json(&record)
}

/// `waymark vault export`
pub(super) fn export(arguments: &ExportArguments) -> Result<(), Failure> {
    let (safe, secret) = unlocked_with(&arguments.options)?;
    type_on(&safe.engine, Pad::First, &secret)?;
    let sealed = safe.engine.export_notes(&ExportRequest {
        ids: arguments.ids.clone(),
        recipient: arguments.recipient.clone(),
        who_agreed: arguments.who.clone(),
        to_whom: arguments.to.clone(),
        what: arguments.what.clone(),
        form: if arguments.fhir {
            ExportForm::FhirResponses
        } else {
            ExportForm::Notes
        },
    })?;
    output::write_file(&arguments.output, &sealed.bytes)
}

/// An id that no note has: says which, and which command lists them.
pub(super) fn no_note(error: EngineError, id: &str) -> Failure {
    match error {
        EngineError::NotFound => Failure::other(format!(
            "no note has the id {id}, any more or ever; `waymark vault list` lists them"
        )),
        error => error.into(),
    }
}
