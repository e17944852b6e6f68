//! The ways of the content to other tools and back.

mod csv_in;
mod csv_out;
mod edit;
mod hsds;

pub use csv_in::{CellChange, CsvProblem, ImportReport, import_csv};
pub use csv_out::{Table, UnknownTable, export_csv};
pub use hsds::export_hsds;

pub(crate) use csv_out::{Row, complaints, rows};
pub(crate) use edit::{EditError, set_field};
