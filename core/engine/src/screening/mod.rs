//! The screening aids: a gate, what is seen, what is asked, and an offer at the end.
//! `docs/screening.md` has the drawing, the format and the ethics.

mod answer;
mod buttons;
mod cards;
mod evaluate;
mod figures;
mod items;
mod machine;
mod picture;
#[cfg(feature = "probe")]
mod probe;
mod request;
mod response;
mod result;
mod room;
mod script;
mod session;
mod show;
mod summary;
#[cfg(test)]
mod tests;
mod texts;

#[cfg(feature = "probe")]
pub use probe::RuleProbe;
pub use request::{ScreeningEvent, ScreeningRequest, ScreeningSummary};
pub(crate) use response::{has_answers, responses};
pub(crate) use script::Script;
pub(crate) use texts::Texts;
