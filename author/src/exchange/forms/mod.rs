//! What the exchanges of instruments with other tools have in common: the report of a
//! reader, ids made from foreign names, texts by language, and what must hold before an
//! instrument leaves.

mod answers;
mod conditions;
mod export;
mod foreign;
mod names;
mod report;
mod texts;

pub(crate) use answers::{answer_word, english, gate_word};
pub(crate) use conditions::both;
pub(crate) use export::{DECLINED, Leaving, own_answers};
pub(crate) use foreign::{Unsaid, empty_structure};
pub(crate) use names::{Names, OptionNames, slug};
pub use report::Imported;
pub(crate) use report::Report;
pub(crate) use texts::Collected;
