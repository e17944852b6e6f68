//! Instruments as FHIR R4 `Questionnaire`, and answers from a `QuestionnaireResponse`.
//!
//! An export carries everything, so that it gives the same instrument when it is imported:
//! items, options, conditions and texts where FHIR has a place for them (translations in
//! the standard extension), the rest in extensions of our own (`words`). Gate, rules and
//! results are there for Waymark only: a system that does not know them shows bare
//! questions. That is why an aid that nobody has validated leaves as a `draft` and
//! `experimental`, so that no system offers it for routine use; what its authors have
//! published leaves as `active`, and the card of an instrument whose items are not here as
//! `unknown`. Nothing leaves without `copyright`.
//!
//! Of foreign questionnaires a subset is read; whatever lies outside is refused with its
//! path. Files over [`MOST_BYTES`] are not opened.

mod extensions;
mod json;
mod read;
mod read_head;
mod read_items;
mod read_options;
mod read_texts;
mod response;
mod words;
mod write;
mod write_items;

pub use read::import_fhir;
pub use response::{Answers, read_fhir_response};
pub use write::export_fhir;

/// Largest file that is read, in bytes.
const MOST_BYTES: usize = 8 * 1024 * 1024;
