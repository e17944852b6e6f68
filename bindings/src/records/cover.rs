//! The cover. The meaning of every field stands in `waymark_engine::views`; what may show
//! a PIN that was typed as a number leaves as bytes, which a shell can wipe.

use waymark_engine::views::{CoverKey, CoverLine, KeyWeight};

#[uniffi::remote(Enum)]
pub enum CoverLine {
    Caption,
    History,
    Display,
}

#[uniffi::remote(Enum)]
pub enum KeyWeight {
    Plain,
    Soft,
    Strong,
    Main,
}

#[uniffi::remote(Record)]
pub struct CoverKey {
    pub id: String,
    pub label: String,
    pub spoken: String,
    pub span: u8,
    pub weight: KeyWeight,
}

/// The cover as it stands on the screen.
#[derive(Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
pub struct CoverView {
    /// Id of the cover.
    pub cover: String,
    /// Name of its icon.
    pub icon: String,
    /// Its title.
    pub title: String,
    /// The lines above the keypad, from the top.
    pub lines: Vec<CoverLine>,
    /// The number on the display, or why there is none, in UTF-8.
    pub display: Vec<u8>,
    /// What was last worked out, or is about to be, in UTF-8; may be empty.
    pub history: Vec<u8>,
    /// The units, on a converter.
    pub caption: Option<String>,
    /// A sign while the memory holds something.
    pub memory: Option<String>,
    /// The keypad, row by row. It is laid out from left to right in every language.
    pub rows: Vec<Vec<CoverKey>>,
    /// What the point key types.
    pub decimal_mark: String,
    /// Whether everything but the keypad is laid out from right to left.
    pub right_to_left: bool,
}

impl From<waymark_engine::views::CoverView> for CoverView {
    fn from(view: waymark_engine::views::CoverView) -> Self {
        // All of it by name: a field that is added there has to be thought of here.
        let waymark_engine::views::CoverView {
            cover,
            icon,
            title,
            lines,
            display,
            history,
            caption,
            memory,
            rows,
            decimal_mark,
            right_to_left,
        } = view;
        Self {
            cover,
            icon,
            title,
            lines,
            display: display.into_bytes(),
            history: history.into_bytes(),
            caption,
            memory,
            rows,
            decimal_mark,
            right_to_left,
        }
    }
}

impl std::fmt::Debug for CoverView {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CoverView")
            .field("cover", &self.cover)
            .finish_non_exhaustive()
    }
}
