//! A sheet with a header, and places in it.

use std::collections::BTreeMap;

use super::cells::Cells;
use crate::exchange::forms::Report;
use crate::finding::Severity;

/// A place in a sheet.
#[derive(Debug, Clone)]
pub(super) struct Place {
    sheet: &'static str,
    /// From 1; 0 where the whole sheet is meant.
    row: u32,
    column: u32,
    /// The name of the column; empty where the whole row is meant.
    header: String,
}

impl Place {
    pub(super) fn of_sheet(sheet: &'static str) -> Self {
        Self {
            sheet,
            row: 0,
            column: 0,
            header: String::new(),
        }
    }

    pub(super) fn row(&self) -> u32 {
        self.row
    }

    pub(super) fn sheet(&self) -> &'static str {
        self.sheet
    }

    pub(super) fn header(&self) -> &str {
        &self.header
    }

    fn shown(&self) -> String {
        match self.header.as_str() {
            "" => self.sheet.to_owned(),
            header => format!("{}, column {header}", self.sheet),
        }
    }
}

/// Says something about a place.
pub(super) fn say(
    report: &mut Report,
    severity: Severity,
    place: &Place,
    message: &str,
    help: &str,
) {
    report.add(
        severity,
        (place.row, place.column),
        &place.shown(),
        message,
        help,
    );
}

pub(super) fn error(report: &mut Report, place: &Place, message: &str, help: &str) {
    say(report, Severity::Error, place, message, help);
}

/// A cell that is not empty.
#[derive(Clone)]
pub(super) struct Cell<'c> {
    pub(super) text: &'c str,
    pub(super) place: Place,
}

/// A sheet whose first row names the columns.
pub(super) struct Table<'c> {
    name: &'static str,
    /// Names of columns by their number.
    headers: BTreeMap<u32, String>,
    /// The same by their names.
    columns: BTreeMap<String, u32>,
    rows: Vec<(u32, &'c BTreeMap<u32, String>)>,
}

/// A row of it.
#[derive(Clone, Copy)]
pub(super) struct Row<'t, 'c> {
    table: &'t Table<'c>,
    number: u32,
    cells: &'c BTreeMap<u32, String>,
}

impl<'c> Table<'c> {
    pub(super) fn new(name: &'static str, cells: &'c Cells, report: &mut Report) -> Self {
        let mut table = Self {
            name,
            headers: BTreeMap::new(),
            columns: BTreeMap::new(),
            rows: Vec::new(),
        };
        for (number, row) in cells {
            if *number > 1 {
                table.rows.push((*number, row));
                continue;
            }
            for (column, header) in row {
                let header = usual(header);
                if table.columns.insert(header.clone(), *column).is_some() {
                    let place = table.place(1, *column, &header);
                    error(
                        report,
                        &place,
                        "this column stands twice",
                        "delete one of them",
                    );
                }
                table.headers.insert(*column, header);
            }
        }
        table
    }

    fn place(&self, row: u32, column: u32, header: &str) -> Place {
        Place {
            sheet: self.name,
            row,
            column,
            header: header.to_owned(),
        }
    }

    /// Columns by their number.
    pub(super) fn headers(&self) -> impl Iterator<Item = (u32, &str)> {
        self.headers
            .iter()
            .map(|(column, header)| (*column, header.as_str()))
    }

    /// The place of a column's header.
    pub(super) fn header_place(&self, column: u32) -> Place {
        let header = self.headers.get(&column).map_or("", String::as_str);
        self.place(1, column, header)
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_, 'c>> {
        self.rows.iter().map(|(number, cells)| Row {
            table: self,
            number: *number,
            cells,
        })
    }
}

/// A header as the specification writes it: other spellings of the fixed columns are known.
fn usual(header: &str) -> String {
    let header = header.trim();
    if header.contains("::") || header.starts_with("waymark_") {
        return header.to_owned();
    }
    let header = header.to_lowercase();
    match header.as_str() {
        "list name" => "list_name".to_owned(),
        "relevance" => "relevant".to_owned(),
        "calculate" => "calculation".to_owned(),
        "caption" => "label".to_owned(),
        "value" => "name".to_owned(),
        _ => header,
    }
}

impl<'t, 'c> Row<'t, 'c> {
    /// The row as a whole.
    pub(super) fn place(&self) -> Place {
        self.table.place(self.number, 0, "")
    }

    pub(super) fn cell(&self, header: &str) -> Option<Cell<'c>> {
        self.at(*self.table.columns.get(header)?)
    }

    pub(super) fn text(&self, header: &str) -> &'c str {
        self.cell(header).map_or("", |cell| cell.text)
    }

    pub(super) fn at(&self, column: u32) -> Option<Cell<'c>> {
        let text = self.cells.get(&column)?;
        let header = self.table.headers.get(&column).map_or("", String::as_str);
        Some(Cell {
            text,
            place: self.table.place(self.number, column, header),
        })
    }

    /// Every cell of the row that is not empty, with its column.
    pub(super) fn cells(&self) -> impl Iterator<Item = (u32, Cell<'c>)> + use<'t, 'c> {
        let row = *self;
        self.cells
            .keys()
            .filter_map(move |column| Some((*column, row.at(*column)?)))
    }
}
