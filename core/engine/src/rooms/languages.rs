//! The languages of the interface.

use waymark_language::{Key, Localizer};
use waymark_pack::vocabulary::ReviewState;

use crate::desk::Room;
use crate::views::{LanguageRow, LanguagesView};

impl Room<'_> {
    pub(crate) fn interface_languages(&self) -> LanguagesView {
        let row = |(tag, review): (&str, &str)| LanguageRow {
            tag: tag.to_owned(),
            name: Localizer::new(&[tag.to_owned()]).text(Key::LanguageOwnName),
            // A word that nobody knows says no more than that of a draft.
            state_text: self.state_text(review.parse().unwrap_or(ReviewState::Draft)),
        };
        LanguagesView {
            languages: Localizer::spoken().into_iter().map(row).collect(),
        }
    }
}
