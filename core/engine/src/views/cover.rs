//! View of the cover.

use serde::{Deserialize, Serialize};

/// A line above the keypad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CoverLine {
    /// [`CoverView::caption`].
    Caption,
    /// [`CoverView::history`].
    History,
    /// [`CoverView::display`], the largest, with [`CoverView::memory`] at its edge.
    Display,
}

/// How a key is to stand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyWeight {
    /// Like a digit.
    #[default]
    Plain,
    /// Less than a digit.
    Soft,
    /// More than a digit: an operation.
    Strong,
    /// Most: equals.
    Main,
}

/// A key of the cover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoverKey {
    /// What to press it by.
    pub id: String,
    /// What stands on it.
    pub label: String,
    /// What a screen reader says.
    pub spoken: String,
    /// How many columns it takes.
    pub span: u8,
    /// How it stands out.
    pub weight: KeyWeight,
}

/// The cover as it stands on the screen. Its texts may show a PIN that was typed as a
/// number; they leave the engine and cannot be wiped there, so they have no `Debug`.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct CoverView {
    /// Id of the cover.
    pub cover: String,
    /// Name of its icon.
    pub icon: String,
    /// Its title.
    pub title: String,
    /// The lines above the keypad, from the top.
    pub lines: Vec<CoverLine>,
    /// The number on the display, or why there is none.
    pub display: String,
    /// What was last worked out, or is about to be; may be empty.
    pub history: String,
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

impl std::fmt::Debug for CoverView {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CoverView")
            .field("cover", &self.cover)
            .finish_non_exhaustive()
    }
}
