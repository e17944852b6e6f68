//! The screening aids, their cards, and the phrases.

use waymark_engine::views::{
    InstrumentCardView, InstrumentsView, PhraseLanguagesView, PhrasesView, PredictiveView,
    SavedNote, ScreeningView,
};
use waymark_engine::{ScreeningEvent, ScreeningRequest, ScreeningSummary};

use crate::call::ask;
use crate::error::WaymarkError;
use crate::waymark::Waymark;

#[uniffi::export]
impl Waymark {
    /// All instruments.
    pub fn instruments(&self) -> Result<InstrumentsView, WaymarkError> {
        ask(|| self.engine.instruments())
    }

    /// The card of an instrument.
    pub fn instrument_card(&self, id: String) -> Result<InstrumentCardView, WaymarkError> {
        ask(|| self.engine.instrument_card(&id))
    }

    /// What a result of an instrument means where a thing is so common: `1.4%`, or a share
    /// such as `0.014`. `figure` names a study of the card.
    pub fn predictive_values(
        &self,
        id: String,
        prevalence: String,
        figure: Option<String>,
    ) -> Result<PredictiveView, WaymarkError> {
        ask(|| {
            self.engine
                .predictive_values(&id, figure.as_deref(), &prevalence)
        })
    }

    /// Begins an aid at its gate. What was under way before is gone.
    pub fn start_screening(
        &self,
        request: ScreeningRequest,
    ) -> Result<ScreeningView, WaymarkError> {
        ask(|| self.engine.start_screening(&request))
    }

    /// The screen of the aid that is open.
    pub fn screening(&self) -> Result<ScreeningView, WaymarkError> {
        ask(|| self.engine.screening())
    }

    /// What somebody did, and the screen after it.
    pub fn screening_event(&self, event: ScreeningEvent) -> Result<ScreeningView, WaymarkError> {
        ask(|| self.engine.screening_event(&event))
    }

    /// Ends the aid that is open; nothing of it is left.
    pub fn end_screening(&self) {
        self.engine.end_screening();
    }

    /// Saves a summary of the aid that is open into the notes.
    pub fn save_screening(&self, how: ScreeningSummary) -> Result<SavedNote, WaymarkError> {
        ask(|| self.engine.save_screening(&how))
    }

    /// The phrases in a language, for somebody to read or to hear.
    pub fn phrases(&self, language: String) -> Result<PhrasesView, WaymarkError> {
        ask(|| self.engine.phrases(&language))
    }

    /// The languages that have phrases.
    pub fn phrase_languages(&self) -> Result<PhraseLanguagesView, WaymarkError> {
        ask(|| self.engine.phrase_languages())
    }
}
