//! Workbooks for tests.

#![allow(
    dead_code,
    clippy::unwrap_used,
    clippy::panic,
    reason = "each test uses its own part, and stops where it fails"
)]

pub(crate) type Rows = Vec<Vec<String>>;

/// A workbook with these sheets.
pub(crate) fn book(sheets: &[(&str, Rows)]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    for (name, rows) in sheets {
        let sheet = book.add_worksheet();
        sheet.set_name(*name).unwrap();
        for (row, cells) in (0..).zip(rows) {
            for (column, text) in (0..).zip(cells) {
                // What looks like a number is one, as in a sheet that somebody typed.
                match text.parse::<f64>() {
                    Ok(number) => drop(sheet.write_number(row, column, number).unwrap()),
                    Err(_) if text.is_empty() => {}
                    Err(_) => drop(sheet.write_string(row, column, text).unwrap()),
                }
            }
        }
    }
    book.save_to_buffer().unwrap()
}

pub(crate) fn rows(text: &str) -> Rows {
    let lines = text.trim().lines();
    lines
        .map(|line| line.split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}
