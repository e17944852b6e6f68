//! Reads the columns of a row one after the other. What is not as the schema
//! says becomes [`PackError::Damaged`] with the column's name.

use std::str::FromStr;

use rusqlite::types::{FromSql, ValueRef};
use rusqlite::{CachedStatement, Connection, Params, Row};
use waymark_base::geo::Point;

use crate::PackError;
use crate::error::while_reading;
use crate::records::Translations;
use crate::written;

/// A table and the columns that are read from it, separated by `, `.
#[derive(Clone, Copy)]
pub(crate) struct Columns {
    pub(crate) table: &'static str,
    pub(crate) names: &'static str,
}

/// The columns of one row, from the left.
pub(crate) struct Cells<'row> {
    row: &'row Row<'row>,
    columns: Columns,
    next: usize,
}

impl<'row> Cells<'row> {
    fn damaged(&self, index: usize) -> PackError {
        let column = self.columns.names.split(", ").nth(index).unwrap_or("*");
        PackError::Damaged {
            table: self.columns.table,
            column,
        }
    }

    /// The error for the column read last.
    pub(crate) fn wrong(&self) -> PackError {
        self.damaged(self.next.saturating_sub(1))
    }

    fn cell(&mut self) -> Result<ValueRef<'row>, PackError> {
        let index = self.next;
        self.next += 1;
        self.row.get_ref(index).map_err(|_| self.damaged(index))
    }

    /// A value that SQLite stores as such.
    pub(crate) fn value<T: FromSql>(&mut self) -> Result<T, PackError> {
        let cell = self.cell()?;
        T::column_result(cell).map_err(|_| self.wrong())
    }

    /// What `read` makes of the raw value; `None` means that the value is wrong.
    pub(crate) fn with<T>(
        &mut self,
        read: impl FnOnce(ValueRef<'_>) -> Option<T>,
    ) -> Result<T, PackError> {
        let cell = self.cell()?;
        read(cell).ok_or_else(|| self.wrong())
    }

    /// Text, borrowed from the row.
    pub(crate) fn text(&mut self) -> Result<&'row str, PackError> {
        let cell = self.cell()?;
        cell.as_str().map_err(|_| self.wrong())
    }

    /// Text that may be unknown, borrowed from the row.
    pub(crate) fn text_if_known(&mut self) -> Result<Option<&'row str>, PackError> {
        let cell = self.cell()?;
        cell.as_str_or_null().map_err(|_| self.wrong())
    }

    /// Text to keep.
    pub(crate) fn owned(&mut self) -> Result<String, PackError> {
        self.text().map(str::to_owned)
    }

    /// Text to keep, that may be unknown.
    pub(crate) fn owned_if_known(&mut self) -> Result<Option<String>, PackError> {
        Ok(self.text_if_known()?.map(str::to_owned))
    }

    /// Text with a form of its own: an id, a date, a word of the vocabulary.
    pub(crate) fn parsed<T: FromStr>(&mut self) -> Result<T, PackError> {
        let text = self.text()?;
        text.parse().map_err(|_| self.wrong())
    }

    /// The same, where it may be unknown.
    pub(crate) fn parsed_if_known<T: FromStr>(&mut self) -> Result<Option<T>, PackError> {
        let text = self.text_if_known()?;
        text.map(|text| text.parse().map_err(|_| self.wrong()))
            .transpose()
    }

    /// Words separated by spaces.
    pub(crate) fn list<T: FromStr>(&mut self) -> Result<Vec<T>, PackError> {
        let text = self.text()?;
        written::read_list(text).ok_or_else(|| self.wrong())
    }

    /// A text in several languages.
    pub(crate) fn translations(&mut self) -> Result<Translations, PackError> {
        let text = self.text()?;
        written::read_translations(text).ok_or_else(|| self.wrong())
    }

    /// A latitude and, in the next column, a longitude; both or neither known.
    pub(crate) fn point(&mut self) -> Result<Option<Point>, PackError> {
        let lat: Option<f64> = self.value()?;
        let lon: Option<f64> = self.value()?;
        match (lat, lon) {
            (Some(lat), Some(lon)) => Point::new(lat, lon).map(Some).map_err(|_| self.wrong()),
            (None, None) => Ok(None),
            _ => Err(self.wrong()),
        }
    }
}

/// The first column alone, as text to keep.
pub(crate) fn owned(cells: &mut Cells<'_>) -> Result<String, PackError> {
    cells.owned()
}

/// The first column alone, as text with a form of its own.
pub(crate) fn parsed<T: FromStr>(cells: &mut Cells<'_>) -> Result<T, PackError> {
    cells.parsed()
}

/// The first column alone, as words separated by spaces.
pub(crate) fn listed<T: FromStr>(cells: &mut Cells<'_>) -> Result<Vec<T>, PackError> {
    cells.list()
}

/// The first column alone, as SQLite stores it.
pub(crate) fn value<T: FromSql>(cells: &mut Cells<'_>) -> Result<T, PackError> {
    cells.value()
}

/// A question to one table, prepared once and kept.
pub(crate) struct Question<'pack> {
    statement: CachedStatement<'pack>,
    columns: Columns,
}

impl<'pack> Question<'pack> {
    /// Prepares the question; `sql` must select `columns` in their order.
    pub(crate) fn new(
        connection: &'pack Connection,
        columns: Columns,
        sql: &str,
    ) -> Result<Self, PackError> {
        let statement = connection
            .prepare_cached(sql)
            .map_err(while_reading(columns.table))?;
        Ok(Self { statement, columns })
    }

    /// Hands every row to `read` until it answers `false`.
    pub(crate) fn each_while(
        &mut self,
        parameters: impl Params,
        mut read: impl FnMut(&mut Cells<'_>) -> Result<bool, PackError>,
    ) -> Result<(), PackError> {
        let failed = while_reading(self.columns.table);
        let mut rows = self.statement.query(parameters).map_err(failed)?;
        while let Some(row) = rows.next().map_err(failed)? {
            if !read(&mut Cells {
                row,
                columns: self.columns,
                next: 0,
            })? {
                break;
            }
        }
        Ok(())
    }

    /// Reads every row.
    pub(crate) fn all<T>(
        &mut self,
        parameters: impl Params,
        mut read: impl FnMut(&mut Cells<'_>) -> Result<T, PackError>,
    ) -> Result<Vec<T>, PackError> {
        let mut found = Vec::new();
        self.each_while(parameters, |cells| {
            found.push(read(cells)?);
            Ok(true)
        })?;
        Ok(found)
    }

    /// Reads the first row, if there is one.
    pub(crate) fn first<T>(
        &mut self,
        parameters: impl Params,
        mut read: impl FnMut(&mut Cells<'_>) -> Result<T, PackError>,
    ) -> Result<Option<T>, PackError> {
        let mut found = None;
        self.each_while(parameters, |cells| {
            found = Some(read(cells)?);
            Ok(false)
        })?;
        Ok(found)
    }
}
