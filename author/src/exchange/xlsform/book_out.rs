//! Sheets of text, and the workbook that they make.

use std::collections::BTreeMap;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

/// Longest text of a cell, in characters.
pub(super) const LONGEST_CELL: usize = 32_767;
/// Widest column that is opened unasked, in characters.
const WIDEST: usize = 60;

/// A row: cells by the names of their columns.
pub(super) type Row = BTreeMap<String, String>;

/// A sheet as it will be written.
pub(super) struct Sheet {
    pub(super) name: &'static str,
    /// Columns in their order. One that no row fills is left out.
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row>,
}

impl Sheet {
    /// Cells that are too long, as the name of the row and the column.
    pub(super) fn too_long(&self) -> impl Iterator<Item = (&str, &str)> {
        self.rows.iter().flat_map(|row| {
            let name = row.get("name").map_or("", String::as_str);
            let long = |text: &String| text.encode_utf16().count() > LONGEST_CELL;
            row.iter()
                .filter(move |(_, text)| long(text))
                .map(move |(column, _)| (name, column.as_str()))
        })
    }

    /// A language that lacks a column which others have is an oversight to other tools, so
    /// that texts of one kind keep theirs together.
    fn is_filled(&self, column: &str) -> bool {
        let kind = column.split_once("::").map(|(kind, _)| format!("{kind}::"));
        let is_it = |other: &String| match &kind {
            Some(kind) => other.starts_with(kind),
            None => other == column,
        };
        self.rows.iter().any(|row| row.keys().any(is_it))
    }
}

/// The bytes of a workbook. The same sheets give the same bytes.
pub(super) fn workbook(sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let some_day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let properties = DocProperties::new().set_creation_datetime(&some_day);
    workbook.set_properties(&properties);
    let bold = Format::new().set_bold();
    for sheet in sheets {
        let page = workbook.add_worksheet();
        page.set_name(sheet.name)?;
        page.set_freeze_panes(1, 0)?;
        let filled = sheet.columns.iter().filter(|one| sheet.is_filled(one));
        for (column, name) in (0_u16..).zip(filled) {
            page.write_string_with_format(0, column, name, &bold)?;
            let mut width = name.chars().count();
            for (row, cells) in (1_u32..).zip(&sheet.rows) {
                if let Some(text) = cells.get(name) {
                    page.write_string(row, column, text)?;
                    width = width.max(text.chars().count());
                }
            }
            let width = u32::try_from(width.min(WIDEST)).unwrap_or_default();
            page.set_column_width(column, f64::from(width + 2))?;
        }
    }
    workbook.save_to_buffer()
}
