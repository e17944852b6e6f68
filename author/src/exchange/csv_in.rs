//! Taking an edited spreadsheet back: only what was changed is written, and
//! nothing is written while anything is wrong.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Serialize;

use super::csv_out::{Row, Table, complaints, rows};
use super::edit::set_field;
use crate::files::replace;
use crate::finding::Problems;
use crate::load::load;
use crate::suggest::did_you_mean;
use crate::table::{Cell, Kind};

/// What is wrong in a spreadsheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CsvProblem {
    /// The row, 1 being the header; 0 where the whole file is meant.
    pub row: u64,
    /// The column by its name; empty where the whole row is meant.
    pub column: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

/// One cell that was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CellChange {
    /// The entry.
    pub id: String,
    /// The column.
    pub column: String,
    /// What stood there.
    pub from: String,
    /// What stands there now.
    pub to: String,
}

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// Each cell that was changed.
    pub changes: Vec<CellChange>,
    /// The files that were written.
    pub files: Vec<String>,
    /// What is wrong. Where this is not empty, nothing was written.
    pub problems: Vec<CsvProblem>,
}

/// Merges an edited table into the content files. Rows that are missing stay as
/// they are; columns may be left out. Semicolons, tabs and a byte order mark are
/// understood.
pub fn import_csv(dir: &Path, table: Table, csv: &str) -> Result<ImportReport, Problems> {
    let current = rows(&load(dir)?, table);
    let mut import = Import {
        dir,
        table,
        files: BTreeMap::new(),
        report: ImportReport::default(),
    };
    import.take(&current, csv.trim_start_matches('\u{feff}'));
    Ok(import.finish())
}

struct Import<'d> {
    dir: &'d Path,
    table: Table,
    /// The files as they will be written.
    files: BTreeMap<String, String>,
    report: ImportReport,
}

impl Import<'_> {
    fn problem(&mut self, row: u64, column: &str, message: String, help: String) {
        let column = column.to_owned();
        self.report.problems.push(CsvProblem {
            row,
            column,
            message,
            help,
        });
    }

    fn take(&mut self, current: &[Row], csv: &str) {
        let separator = separator(csv);
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .flexible(true)
            .from_reader(csv.as_bytes());
        let Ok(header) = reader.headers().cloned() else {
            let help = "save it as CSV in UTF-8".to_owned();
            return self.problem(1, "", "the header cannot be read".to_owned(), help);
        };
        let header: Vec<String> = header.iter().map(|name| name.trim().to_owned()).collect();
        if !self.accept_header(current, &header) {
            return;
        }
        for (record, row) in reader.records().zip(2..) {
            match record {
                Ok(record) if record.iter().all(|cell| cell.trim().is_empty()) => {}
                Ok(record) => self.take_row(current, &header, &record, row),
                Err(error) => {
                    let help = "save it as CSV in UTF-8".to_owned();
                    self.problem(row, "", format!("this row cannot be read: {error}"), help);
                }
            }
        }
    }

    fn accept_header(&mut self, current: &[Row], header: &[String]) -> bool {
        let known: Vec<&Cell> = current
            .first()
            .map(|row| row.cells.iter().collect())
            .unwrap_or_default();
        for (index, name) in header.iter().enumerate() {
            let names = || known.iter().map(|cell| cell.column.as_str());
            if !names().any(|column| column == name) {
                let help =
                    did_you_mean(name, names()).unwrap_or_else(|| "delete the column".to_owned());
                self.problem(1, name, format!("unknown column `{name}`"), help);
            } else if header.iter().take(index).any(|earlier| earlier == name) {
                let help = "delete one of them".to_owned();
                self.problem(1, name, format!("the column `{name}` stands twice"), help);
            }
        }
        if !header.iter().any(|name| name == "id") {
            let help = "the id says which entry a row belongs to".to_owned();
            self.problem(1, "id", "the column `id` is missing".to_owned(), help);
        }
        self.report.problems.is_empty()
    }

    fn take_row(
        &mut self,
        current: &[Row],
        header: &[String],
        record: &csv::StringRecord,
        row: u64,
    ) {
        if record.len() != header.len() {
            let message = format!("{} cells under {} columns", record.len(), header.len());
            let help = "look for a quote or a separator too many".to_owned();
            return self.problem(row, "", message, help);
        }
        let cell = |name: &str| {
            let index = header.iter().position(|column| column == name);
            index
                .and_then(|index| record.get(index))
                .unwrap_or_default()
                .trim()
        };
        let id = cell("id");
        let Some(entry) = current.iter().find(|entry| entry.id == id) else {
            let ids = current.iter().map(|entry| entry.id.as_str());
            let help = did_you_mean(id, ids);
            let help = help.unwrap_or_else(|| "new entries are written into the files".to_owned());
            return self.problem(row, "id", format!("there is no entry `{id}`"), help);
        };
        let mut edits = Vec::new();
        for old in entry
            .cells
            .iter()
            .filter(|old| header.contains(&old.column))
        {
            let new = cell(&old.column);
            if old.kind == Kind::Context && !is_same(old, new) {
                let message = format!(
                    "`{}` was changed from `{}` to `{new}`",
                    old.column, old.text
                );
                let help = format!("this column is only for reading; edit {}", entry.file);
                self.problem(row, &old.column, message, help);
            } else if !is_same(old, new) {
                edits.push((old, new));
            }
        }
        if !edits.is_empty() {
            self.apply(entry, &edits, row);
        }
    }

    /// Writes the changed cells of a row together: latitude and longitude, or a
    /// channel and its app, are only right as a pair.
    fn apply(&mut self, entry: &Row, edits: &[(&Cell, &str)], row: u64) {
        let before = match self.files.get(&entry.file) {
            Some(text) => text.clone(),
            None => std::fs::read_to_string(self.dir.join(&entry.file)).unwrap_or_default(),
        };
        match self.edited(entry, &before, edits) {
            Ok(after) => {
                self.files.insert(entry.file.clone(), after);
                self.report
                    .changes
                    .extend(edits.iter().map(|(old, new)| CellChange {
                        id: entry.id.clone(),
                        column: old.column.clone(),
                        from: old.text.clone(),
                        to: (*new).to_owned(),
                    }));
            }
            Err((message, help)) => {
                // The first cell that is wrong by itself is the one to name.
                let guilty = edits.iter().find(|edit| {
                    self.edited(entry, &before, std::slice::from_ref(*edit))
                        .is_err()
                });
                let all = || {
                    edits
                        .iter()
                        .map(|(old, _)| old.column.as_str())
                        .collect::<Vec<_>>()
                        .join(", ")
                };
                let column = guilty.map_or_else(all, |(old, _)| old.column.clone());
                self.problem(row, &column, message, help);
            }
        }
    }

    fn edited(
        &self,
        entry: &Row,
        before: &str,
        edits: &[(&Cell, &str)],
    ) -> Result<String, (String, String)> {
        let correct = || "correct the cell".to_owned();
        let mut text = before.to_owned();
        for (old, new) in edits {
            text = set_field(&text, &entry.id, &old.column, old.kind, new)
                .map_err(|error| (error.to_string(), correct()))?;
        }
        match self.complaint(&entry.file, &text) {
            Some(complaint) => Err(complaint),
            None => Ok(text),
        }
    }

    /// What the reader of the file says against it. Before the change it said nothing.
    fn complaint(&self, file: &str, text: &str) -> Option<(String, String)> {
        let findings = complaints(self.table, file, text);
        let first = findings.into_iter().next()?;
        Some((
            first.message,
            first.help.unwrap_or_else(|| "correct the cell".to_owned()),
        ))
    }

    fn finish(mut self) -> ImportReport {
        if !self.report.problems.is_empty() {
            self.report.changes.clear();
            return self.report;
        }
        for (file, text) in &self.files {
            match replace(&self.dir.join(file), text) {
                Ok(()) => self.report.files.push(file.clone()),
                Err(error) => self.report.problems.push(CsvProblem {
                    row: 0,
                    column: String::new(),
                    message: format!("{file} cannot be written: {error}"),
                    help: "is the disk full or the folder read-only?".to_owned(),
                }),
            }
        }
        self.report
    }
}

/// What separates the cells: whatever the header has most of.
fn separator(csv: &str) -> u8 {
    let header = csv.lines().next().unwrap_or_default();
    let count = |separator: char| header.matches(separator).count();
    let candidates = [(',', b','), (';', b';'), ('\t', b'\t')];
    let best = candidates
        .into_iter()
        .rev()
        .max_by_key(|(letter, _)| count(*letter));
    best.map_or(b',', |(_, byte)| byte)
}

/// Whether a cell says what it said, allowing for what spreadsheets do to cells:
/// a plus or zeros in front of a number go, line ends change.
fn is_same(old: &Cell, new: &str) -> bool {
    let plain = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
    let eaten = |text: &str| text.trim_start_matches(['+', '0', '\'']).to_owned();
    let (before, now) = (plain(&old.text), plain(new));
    before == now
        || old.kind == Kind::Number && !now.is_empty() && eaten(&before) == eaten(&now)
        || old.kind == Kind::Flag
            && before.is_empty()
            && matches!(now.to_lowercase().as_str(), "false" | "0")
        || old.kind == Kind::Flag && before.eq_ignore_ascii_case(&now)
        || old.kind == Kind::Decimal && before.replace(',', ".") == now.replace(',', ".")
}
