//! Phrases that a worker shows, or has read out, in the other person's language.

use std::collections::BTreeMap;

use waymark_base::{Id, LanguageTag};

use crate::vocabulary::{PhraseTopic, ReviewState};

/// A phrase in every language that has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// Stable name.
    pub id: Id,
    /// What it is for.
    pub topic: PhraseTopic,
    /// Place within its topic; lower comes first.
    pub order: u16,
    /// Sources of what it says.
    pub sources: Vec<Id>,
    /// The phrase in each language.
    pub texts: BTreeMap<LanguageTag, PhraseText>,
}

/// A phrase in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhraseText {
    /// What is shown.
    pub text: String,
    /// What is read out, where it has to differ from what is shown.
    pub speech: Option<String>,
    /// What it says, put back into English word by word by somebody who had not seen the
    /// English; `None` in English itself.
    pub back: Option<String>,
    /// What whoever shows it should know.
    pub note: Option<String>,
    /// How far the translation has been checked.
    pub translation: ReviewState,
}
