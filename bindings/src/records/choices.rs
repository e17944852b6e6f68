//! What a reader can choose among.
//! The meaning of every field stands in `waymark_engine::views`.

use waymark_engine::views::{ChoiceText, DirectoryChoicesView};

#[uniffi::remote(Record)]
pub struct ChoiceText {
    pub id: String,
    pub text: String,
}

#[uniffi::remote(Record)]
pub struct DirectoryChoicesView {
    pub countries: Vec<ChoiceText>,
    pub topics: Vec<ChoiceText>,
    pub languages: Vec<ChoiceText>,
}
