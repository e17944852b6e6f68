//! Handing over: what a worker gives to somebody.

use waymark_engine::views::{CardsView, HandOverView};
use waymark_engine::{CardRequest, HandOverRequest};

use crate::call::ask;
use crate::error::WaymarkError;
use crate::waymark::Waymark;

#[uniffi::export]
impl Waymark {
    /// Neutral text, an ordinary note and codes for the contacts and sites that are chosen.
    pub fn hand_over(&self, request: HandOverRequest) -> Result<HandOverView, WaymarkError> {
        ask(|| self.engine.hand_over(&request))
    }

    /// Pocket cards to print, as boxes for whoever draws them.
    pub fn pocket_cards(&self, request: CardRequest) -> Result<CardsView, WaymarkError> {
        ask(|| self.engine.pocket_cards(&request))
    }
}
