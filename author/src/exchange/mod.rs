//! The ways of the content to other tools and back.

mod csv_in;
mod csv_out;
mod edit;
mod fhir;
mod forms;
mod hsds;
mod instrument_files;
mod xlsform;

pub use csv_in::{CellChange, CsvProblem, ImportReport, import_csv};
pub use csv_out::{Table, UnknownTable, export_csv};
pub use fhir::{Answers, export_fhir, import_fhir, read_fhir_response};
pub use forms::Imported;
pub use hsds::export_hsds;
pub use instrument_files::instrument_files;
pub use xlsform::{export_xlsform, import_xlsform};

pub(crate) use csv_out::{Row, complaints, rows};
pub(crate) use edit::{EditError, set_field};
