//! Phrase cards.

use serde::Serialize;

use super::SourceView;

/// One phrase, to show or to read out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PhraseView {
    /// Id.
    pub id: String,
    /// The phrase in the other person's language.
    pub text: String,
    /// What is read out.
    pub speech: String,
    /// What it says, in the reader's language.
    pub meaning: String,
    /// What it says word by word, put back into English; `None` in English itself.
    pub back: Option<String>,
    /// What whoever shows it should know.
    pub note: Option<String>,
    /// `source`, `draft`, `second_pass` or `native_reviewed`.
    pub translation: String,
}

/// Phrases for one purpose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PhraseGroupView {
    /// `opening`, `confidence`, `safety`, `health`, `needs`, `help`, `choice`, `child`, `reply`.
    pub topic: String,
    /// Its heading, in the reader's language.
    pub heading: String,
    /// The phrases.
    pub phrases: Vec<PhraseView>,
}

/// The phrases in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PhrasesView {
    /// Tag of the language of the phrases.
    pub language: String,
    /// Its name, in the reader's language.
    pub language_text: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// What to tell the reader of translations that nobody has reviewed.
    pub translation_text: Option<String>,
    /// The phrases, in the order of a conversation.
    pub groups: Vec<PhraseGroupView>,
    /// Sources of what they say.
    pub sources: Vec<SourceView>,
}

/// A language that has phrases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PhraseLanguage {
    /// Its tag.
    pub language: String,
    /// Its name, in the reader's language.
    pub name: String,
}

/// The languages that have phrases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PhraseLanguagesView {
    /// By name.
    pub languages: Vec<PhraseLanguage>,
}
