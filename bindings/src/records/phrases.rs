//! Phrase cards.
//! The meaning of every field stands in `waymark_engine`.

use waymark_engine::views::{
    PhraseGroupView, PhraseLanguage, PhraseLanguagesView, PhraseView, PhrasesView, SourceView,
};

#[uniffi::remote(Record)]
pub struct PhraseView {
    pub id: String,
    pub text: String,
    pub speech: String,
    pub meaning: String,
    pub back: Option<String>,
    pub note: Option<String>,
    pub translation: String,
}

#[uniffi::remote(Record)]
pub struct PhraseGroupView {
    pub topic: String,
    pub heading: String,
    pub phrases: Vec<PhraseView>,
}

#[uniffi::remote(Record)]
pub struct PhrasesView {
    pub language: String,
    pub language_text: String,
    pub right_to_left: bool,
    pub translation_text: Option<String>,
    pub groups: Vec<PhraseGroupView>,
    pub sources: Vec<SourceView>,
}

#[uniffi::remote(Record)]
pub struct PhraseLanguage {
    pub language: String,
    pub name: String,
}

#[uniffi::remote(Record)]
pub struct PhraseLanguagesView {
    pub languages: Vec<PhraseLanguage>,
}
