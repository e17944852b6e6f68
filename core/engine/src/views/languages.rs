//! The languages of the interface.

use serde::Serialize;

/// A language that the reader can have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguageRow {
    /// Its tag: what `set_languages` and the setting `languages` take.
    pub tag: String,
    /// What it is called in itself.
    pub name: String,
    /// What to say of texts that nobody has reviewed, in the present language of the
    /// reader; `None` for what needs no such word.
    pub state_text: Option<String>,
}

/// The languages of the interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguagesView {
    /// The source language first, then in the order in which they came.
    pub languages: Vec<LanguageRow>,
}
