//! View of the pack itself.

use serde::{Deserialize, Serialize};

use super::ResourceView;

/// What the pack says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutView {
    /// Title.
    pub title: String,
    /// Version of the content.
    pub version: u32,
    /// Day of the content (ISO 8601).
    pub date: String,
    /// Languages with sheets, the source language first.
    pub languages: Vec<String>,
    /// The same for people.
    pub languages_text: String,
    /// Licence of our own texts.
    pub licence: String,
    /// Countries with at least one number.
    pub countries: u32,
    /// Sheets, each counted once whatever its languages.
    pub sheets: u32,
    /// Sources.
    pub sources: u32,
    /// How old the content is, for people.
    pub age_text: String,
    /// That the content is old and a call should confirm it.
    pub confirm_text: Option<String>,
}

/// The library: publications and courses worth reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LibraryView {
    /// The resources.
    pub resources: Vec<ResourceView>,
}
