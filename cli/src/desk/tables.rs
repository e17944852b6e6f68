//! The content as tables for a spreadsheet and as HSDS, out and in.

use std::path::Path;

use waymark_author::{Table, export_csv, export_hsds, import_csv, load};

use super::pack::folder_exists;
use super::unreadable;
use crate::arguments::HsdsArguments;
use crate::failure::Failure;
use crate::layout::{Page, Surface, plain};
use crate::output;

/// `waymark content csv export`
pub(crate) fn export(content: &Path, table: &str, file: Option<&Path>) -> Result<(), Failure> {
    let table = Table::named(table).map_err(Failure::usage)?;
    folder_exists(content)?;
    let csv = export_csv(content, table).map_err(|problems| unreadable(content, &problems))?;
    output::deliver(file, csv.as_bytes())
}

/// `waymark content csv import`
pub(crate) fn import(content: &Path, table: &str, file: &Path) -> Result<(), Failure> {
    let table = Table::named(table).map_err(Failure::usage)?;
    folder_exists(content)?;
    let csv = output::read_text(file)?;
    let report = import_csv(content, table, &csv).map_err(|found| unreadable(content, &found))?;
    let mut page = Page::new(Surface::of_stdout());
    for problem in &report.problems {
        let (row, column) = (problem.row, &problem.column);
        let at = format!("{}: row {row}, {column}:", file.display());
        page.hanging(0, 4, &[plain(&at), plain(" "), plain(&problem.message)]);
        page.hanging(4, 10, &[plain(&format!("help: {}", problem.help))]);
    }
    if !report.problems.is_empty() {
        output::note(page.render().trim_end());
        let count = report.problems.len();
        return Err(Failure::other(format!(
            "{count} cells are wrong; nothing was changed"
        )));
    }
    for change in &report.changes {
        let text = format!(
            "{} {}: {} → {}",
            change.id, change.column, change.from, change.to
        );
        page.hanging(0, 4, &[plain(&text)]);
    }
    let (cells, files) = (report.changes.len(), report.files.len());
    page.text(
        0,
        &[plain(&format!("{cells} cells changed in {files} files"))],
    );
    output::print(&page.render())
}

/// `waymark content hsds`
pub(crate) fn hsds(arguments: &HsdsArguments) -> Result<(), Failure> {
    let content = &arguments.folder.content;
    folder_exists(content)?;
    let loaded = load(content).map_err(|problems| unreadable(content, &problems))?;
    let directory = export_hsds(&loaded.content());
    let mut text = serde_json::to_string_pretty(&directory)
        .map_err(|error| Failure::other(format!("cannot write the directory: {error}")))?;
    text.push('\n');
    output::deliver(arguments.output.as_deref(), text.as_bytes())
}
