//! What the pack says of itself.
//! The meaning of every field stands in `waymark_engine::views`.

use waymark_engine::views::{AboutView, LibraryView, ResourceView};

#[uniffi::remote(Record)]
pub struct AboutView {
    pub title: String,
    pub version: u32,
    pub date: String,
    pub languages: Vec<String>,
    pub languages_text: String,
    pub licence: String,
    pub countries: u32,
    pub sheets: u32,
    pub sources: u32,
    pub age_text: String,
    pub confirm_text: Option<String>,
}

#[uniffi::remote(Record)]
pub struct LibraryView {
    pub resources: Vec<ResourceView>,
}
