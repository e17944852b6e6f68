//! The languages of the interface.
//! The meaning of every field stands in `waymark_engine::views`.

use waymark_engine::views::{LanguageRow, LanguagesView};

#[uniffi::remote(Record)]
pub struct LanguageRow {
    pub tag: String,
    pub name: String,
    pub state_text: Option<String>,
}

#[uniffi::remote(Record)]
pub struct LanguagesView {
    pub languages: Vec<LanguageRow>,
}
