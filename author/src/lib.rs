//! What never rides on a phone: reading, checking, compiling and exchanging the
//! content that editors write, and keeping it true.
//!
//! Start with [`load()`] for reading, [`lint()`] for checking, [`build_pack`] for
//! the way from the folder to the bytes of a pack.

mod compile;
mod diff;
pub mod exchange;
mod files;
mod finding;
pub mod giveaway;
mod inspect;
mod languages;
mod lint;
mod load;
mod located;
mod plain;
mod progress;
#[cfg(feature = "publish")]
pub mod publish;
pub mod read;
mod screening;
mod shelf;
mod suggest;
mod table;
pub mod upkeep;

pub use compile::{Built, build_pack, build_pack_with, check, compile};
pub use diff::{Change, ChangeKind, Difference, diff};
pub use exchange::{
    Answers, Imported, Table, export_csv, export_fhir, export_hsds, export_xlsform, import_csv,
    import_fhir, import_xlsform, instrument_files, read_fhir_response,
};
pub use finding::{Finding, Problems, Severity, Spot};
pub use inspect::{Inspection, inspect};
pub use languages::{
    FILES as LANGUAGE_FILES, LanguageStatus, language_status, lint_languages, mark_checked,
    start_language,
};
pub use lint::{lint, lint_with};
pub use load::{Loaded, load, load_with};
pub use located::{Located, Origin};
pub use progress::{Progress, Stage};
pub use screening::TextFile;
/// Opened by whoever makes a slip or looks into a pack, without naming the pack's own crate.
pub use waymark_pack::{Pack, PackError};
