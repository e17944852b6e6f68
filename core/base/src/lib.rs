//! What every other crate needs and nothing that decides anything: identifiers,
//! dates as exact as their source, country and language codes, distances on the
//! ellipsoid, and the clock and the randomness that the outside hands in.
//!
//! Start with [`PartialDate`] and [`geo::Point`]; the rest is small.

mod clock;
mod country;
mod date;
mod entropy;
pub mod geo;
mod id;
mod language_tag;
pub mod plane;

pub use clock::{Clock, FixedClock};
pub use country::{CountryCode, InvalidCountry};
pub use date::{InvalidDate, PartialDate};
pub use entropy::{Entropy, EntropyFailed};
pub use id::{Id, InvalidId};
pub use language_tag::{InvalidLanguageTag, LanguageTag};
