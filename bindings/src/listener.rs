//! Who hears that the cover was opened.

use std::sync::Arc;

use crate::call::contained;
use crate::error::WaymarkError;

/// Hears that a PIN typed into the cover was right. Called from a thread of the engine's,
/// which it must give back soon: pass the news on and return. What it throws is dropped.
/// The library keeps it for as long as it lives, so a listener must not keep the library.
#[uniffi::export(foreign)]
pub trait CoverListener: Send + Sync {
    /// Show the app in place of the cover.
    fn uncovered(&self) -> Result<(), WaymarkError>;
}

impl From<uniffi::UnexpectedUniFFICallbackError> for WaymarkError {
    fn from(_: uniffi::UnexpectedUniFFICallbackError) -> Self {
        Self::Unexpected
    }
}

/// The app's listener as the engine wants it.
pub(crate) struct Ear(pub(crate) Arc<dyn CoverListener>);

impl waymark_engine::CoverListener for Ear {
    fn uncovered(&self) {
        // The app asks for the stage when it comes to the front: a listener that fails
        // costs a moment, not the way in.
        let _ = contained(|| self.0.uncovered());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use waymark_engine::CoverListener as EngineListener;

    struct Throws(bool);

    impl CoverListener for Throws {
        fn uncovered(&self) -> Result<(), WaymarkError> {
            assert!(!self.0, "the screen is gone");
            Err(WaymarkError::Unexpected)
        }
    }

    #[test]
    fn a_listener_that_throws_or_panics_stops_nobody() {
        for panics in [false, true] {
            EngineListener::uncovered(&Ear(Arc::new(Throws(panics))));
        }
    }
}
