//! The notes: listing, reading, writing, finding, handing on. What is kept and for how
//! long is the vault's; what is said about it, and what is advised before it is saved, is
//! decided here.

mod advice;
mod edit;
mod fold;
mod pseudonyms;
mod room;
mod search;
mod show;

pub use edit::{ExportForm, ExportRequest, NoteEdit, NoteTarget};
