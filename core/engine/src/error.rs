//! What can go wrong when a reader asks something.

use waymark_pack::PackError;
use waymark_store::StoreError;

/// A question has no answer. The texts say what to do; none of them quotes what
/// the reader typed, where the reader is or what the pack holds.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EngineError {
    /// The pack cannot be opened, read or trusted.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// The pack's file cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No place, crossing or site has this name.
    #[error("no place of this name is known; check the spelling or give latitude and longitude")]
    UnknownPlace {
        /// Names that are spelt nearly so, nearest first; for the screen, not for a log.
        similar: Vec<String>,
    },
    /// The place has a name and no known position.
    #[error(
        "this place is known by its name only; name a town beside it or give latitude and longitude"
    )]
    PlaceNotLocated,
    /// Two numbers that are no position on the Earth.
    #[error("give a latitude from -90 to 90 and a longitude from -180 to 180, in degrees")]
    ImpossiblePoint,
    /// No such country.
    #[error("no country of this code or name is known; give two letters such as PL, or its name")]
    UnknownCountry,
    /// No such topic.
    #[error("no such topic; choose trafficking, gbv, child, refugee or emergency")]
    UnknownTopic,
    /// No such language.
    #[error("no language of this code or name is known; give a code such as uk or fa-AF")]
    UnknownLanguage,
    /// Not a time.
    #[error("write the time as 22:00, 2026-11-21T22:00 or 2026-11-21T22:00:00+01:00")]
    InvalidTime,
    /// Nothing in the pack has this id.
    #[error("nothing has this id; check its spelling")]
    NotFound,
}
