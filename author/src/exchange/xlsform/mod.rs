//! Instruments as XLSForm workbooks (ODK, Kobo, CommCare), and back.
//!
//! An export can be filled in as it is: the gate comes first and opens everything else, the
//! items stand in the groups `observe` and `ask`, rules are calculations, and what to offer
//! follows as notes. Columns of our own begin with `waymark_`; other tools pass them over.
//!
//! **Names.** An id has single hyphens between letters and digits and never an underscore,
//! so that `-` becomes `_` and nothing collides; a name of ours that is no item holds `__`,
//! which no id can become (`rule__means`, `gate__private`), and an item that has the name of
//! a group gets a `_` behind it (`observe_`).
//!
//! **What does not come back**: outcomes, figures and their texts, texts of a card; items
//! that never count, in rules; the order of a rule's items. Spaces at the ends of a text go.
//! `docs/screening.md` says the same for editors.

mod book_in;
mod book_out;
mod cells;
mod columns;
mod expression_in;
mod expression_out;
mod languages;
mod names;
mod read;
mod read_choices;
mod read_conditions;
mod read_rules;
mod read_survey;
mod read_texts;
mod sheet_in;
mod sums;
mod write;
mod write_choices;
mod write_survey;

pub use read::import_xlsform;
pub use write::export_xlsform;
