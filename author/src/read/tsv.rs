//! Tables with a header, separated by tabs.

use super::document::Document;
use crate::suggest::did_you_mean;

/// One row: its place in the file, and its cells in the order asked for.
pub(super) struct Row<'t> {
    pub(super) start: usize,
    pub(super) cells: Vec<&'t str>,
}

/// The lines of a text with the byte at which each begins, without the end of
/// the line and without a byte order mark.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        let line = line.trim_end_matches(['\n', '\r']);
        match line.strip_prefix('\u{feff}') {
            Some(rest) if start == 0 => (3, rest),
            _ => (start, line),
        }
    })
}

/// The columns of the header.
pub(super) fn header<'t>(document: &Document<'_>, text: &'t str) -> Vec<&'t str> {
    let columns: Vec<&str> = lines(text)
        .next()
        .map(|(_, line)| line.split('\t').collect())
        .unwrap_or_default();
    if columns.iter().all(|column| column.trim().is_empty()) {
        document.error(
            0,
            "the header is missing",
            Some("begin with the names of the columns".to_owned()),
        );
    }
    columns
}

/// The rows after a header that must be exactly `columns`.
pub(super) fn rows<'t>(document: &Document<'_>, text: &'t str, columns: &[&str]) -> Vec<Row<'t>> {
    let found = header(document, text);
    if found != columns {
        let unknown = found.iter().find(|column| !columns.contains(column));
        let hint = unknown.and_then(|name| did_you_mean(name, columns.iter().copied()));
        let expected = format!("the columns are, separated by tabs: {}", columns.join(", "));
        document.error(
            0,
            "the header has other columns",
            Some(hint.unwrap_or(expected)),
        );
        return Vec::new();
    }
    rows_of_width(document, text, columns.len())
}

/// The rows after the header, each with `width` cells.
pub(super) fn rows_of_width<'t>(
    document: &Document<'_>,
    text: &'t str,
    width: usize,
) -> Vec<Row<'t>> {
    let mut rows = Vec::new();
    for (start, line) in lines(text)
        .skip(1)
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let cells: Vec<&str> = line.split('\t').collect();
        if cells.len() == width {
            rows.push(Row { start, cells });
        } else {
            let message = format!("this row has {} cells, the header has {width}", cells.len());
            document.error(
                start,
                message,
                Some("separate the cells by one tab each".to_owned()),
            );
        }
    }
    rows
}
