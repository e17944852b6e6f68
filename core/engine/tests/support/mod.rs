//! A small made-up pack and an engine over it. Its clock stands at
//! Saturday, 21 November 2026, 10:30 UTC.
#![allow(dead_code, reason = "each test binary uses a part")]
#![allow(
    clippy::unwrap_used,
    clippy::too_many_lines,
    reason = "content of a test, row by row"
)]

pub(crate) mod content;
mod numbers;
mod places;
mod sheets;

use std::sync::{Arc, LazyLock};

use waymark_base::{Clock, FixedClock};
use waymark_engine::{Engine, NearRequest, PackLocation};
use waymark_pack::build;

pub(crate) const NOW: &str = "2026-11-21T10:30:00Z";

static PACK: LazyLock<&'static [u8]> =
    LazyLock::new(|| Vec::leak(build::write(&content::content()).unwrap()));

pub(crate) fn engine(language: &str) -> Engine {
    engine_at(language, NOW)
}

pub(crate) fn engine_at(language: &str, now: &str) -> Engine {
    let clock = Arc::new(FixedClock(now.parse().unwrap()));
    Engine::open(PackLocation::BuiltIn(&PACK), clock, &[language.to_owned()]).unwrap()
}

/// An engine whose clock goes on.
pub(crate) fn engine_with(language: &str, clock: Arc<dyn Clock>) -> Engine {
    Engine::open(PackLocation::BuiltIn(&PACK), clock, &[language.to_owned()]).unwrap()
}

pub(crate) fn pack_bytes() -> &'static [u8] {
    &PACK
}

pub(crate) fn at(place: &str) -> NearRequest {
    NearRequest {
        place: place.to_owned(),
        ..NearRequest::default()
    }
}
