//! What a reader can choose among.

use serde::Serialize;

/// Something to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChoiceText {
    /// What a request takes: a country's code, a topic, the tag of a language.
    pub id: String,
    /// The same for people.
    pub text: String,
}

/// What the directory can be filtered by: only what occurs in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DirectoryChoicesView {
    /// Countries with numbers or sites, by name. `INT` is none: what is for several
    /// countries comes where no country is chosen.
    pub countries: Vec<ChoiceText>,
    /// What the numbers are for, in the order in which lists name it.
    pub topics: Vec<ChoiceText>,
    /// Languages that somebody answers in, by name.
    pub languages: Vec<ChoiceText>,
}
