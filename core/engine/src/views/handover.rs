//! Views of what is handed over: what the recipient gets, in their language, and what the
//! reader should think of first, in the reader's.

use serde::{Deserialize, Serialize};

/// What can be given to somebody, ready to be sent, shown or written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOverView {
    /// Tag of the language of `message` and `note`: the recipient's where there are texts
    /// in it, English otherwise, and then a warning says so.
    pub language: String,
    /// Whether that language is written from right to left.
    pub right_to_left: bool,
    /// Neutral text for a message, a line for each number or place; empty where nothing of
    /// what was chosen can be given. Never with bidi isolates.
    pub message: String,
    /// The ordinary notes that a number can be written as; empty where no number looks like
    /// one of them.
    pub disguises: Vec<DisguiseView>,
    /// The numbers as an ordinary note, where one was asked for and a number fits into it.
    pub note: Option<String>,
    /// What to think of before it is given, most important first, in the reader's language.
    pub warnings: Vec<String>,
    /// What was chosen and is not given, each with the reason.
    pub left_out: Vec<LeftOutView>,
    /// Codes for a camera: one a number, and one with the whole message.
    pub qr: Vec<QrView>,
}

/// An ordinary note that a number can be written as.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisguiseView {
    /// What a request names it by.
    pub id: String,
    /// What it looks like, in the reader's language.
    pub label: String,
}

/// Something that was chosen and is not given, or not as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutView {
    /// Id of the contact or site.
    pub id: String,
    /// What and why, in the reader's language.
    pub text: String,
}

/// What a camera makes of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QrKind {
    /// It offers to call a number.
    Call,
    /// It shows a text.
    Text,
}

/// A QR code, in three forms of the same thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QrView {
    /// What a camera makes of it.
    pub kind: QrKind,
    /// Id of the contact or site whose number it is; `None` for the message.
    pub id: Option<String>,
    /// What stands beside it: the number as people read it, or the text.
    pub text: String,
    /// What is in it: a `tel:` address, or a plain text.
    pub payload: String,
    /// Modules along one side, without the margin.
    pub modules: u32,
    /// As SVG, with a margin of four modules.
    pub svg: String,
    /// As PNG, with a margin of four modules and eight pixels a module.
    pub png: Vec<u8>,
}

/// Pocket cards to print. The engine decides what stands where; whoever draws only draws.
/// Lengths are millimetres from the top left corner of the page, sizes of letters are
/// points of 1/72 inch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CardsView {
    /// Tag of the language of the cards: the recipient's where there are texts in it,
    /// English otherwise, and then a warning says so.
    pub language: String,
    /// Whether that language is written from right to left; the boxes stand accordingly.
    pub right_to_left: bool,
    /// Width of the page.
    pub page_width_mm: f64,
    /// Height of the page.
    pub page_height_mm: f64,
    /// How far lines of a text stand apart, as a share of the size of its letters.
    pub line_spacing: f64,
    /// The cards, all alike; none where nothing can be given.
    pub cards: Vec<PocketCard>,
    /// Thin lines along which to cut.
    pub cut_marks: Vec<CutMark>,
    /// What to think of before one is given, most important first, in the reader's language.
    pub warnings: Vec<String>,
    /// What was chosen and does not stand on the cards, each with the reason.
    pub left_out: Vec<LeftOutView>,
    /// What to say where there is no card, in the reader's language.
    pub empty_text: Option<String>,
}

/// One card.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PocketCard {
    /// Left edge.
    pub x_mm: f64,
    /// Upper edge.
    pub y_mm: f64,
    /// Width.
    pub width_mm: f64,
    /// Height.
    pub height_mm: f64,
    /// What is written on it.
    pub texts: Vec<TextBox>,
    /// The codes on it.
    pub qr: Vec<QrBox>,
}

/// A text and the room it has. Whoever draws takes the largest size, from `size_pt` down
/// to `min_size_pt`, at which the text fits; the engine gives no text that does not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TextBox {
    /// Left edge.
    pub x_mm: f64,
    /// Upper edge.
    pub y_mm: f64,
    /// Width.
    pub width_mm: f64,
    /// Height.
    pub height_mm: f64,
    /// Size of the letters where there is room.
    pub size_pt: f64,
    /// Smallest size that can still be read.
    pub min_size_pt: f64,
    /// Most lines.
    pub most_lines: u32,
    /// How strong the letters are.
    pub weight: TextWeight,
    /// At which side the lines begin.
    pub align: TextAlign,
    /// Whether the lines run from right to left. A number never does.
    pub right_to_left: bool,
    /// The text; a value of the other direction stands between isolates (U+2068, U+2069).
    pub text: String,
}

/// How strong letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextWeight {
    /// Ordinary.
    Regular,
    /// A number or an address.
    Bold,
}

/// At which side of a box lines begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextAlign {
    /// On the left.
    Left,
    /// On the right.
    Right,
}

/// A QR code and the room it has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct QrBox {
    /// Left edge, margin included.
    pub x_mm: f64,
    /// Upper edge, margin included.
    pub y_mm: f64,
    /// Side, with a margin of four modules on each side.
    pub side_mm: f64,
    /// Modules along one side, without the margin.
    pub modules: u32,
    /// The modules row by row, without the margin: `1` is dark, `0` is light.
    pub rows: Vec<String>,
    /// What is in it: a `tel:` address, or a plain text.
    pub payload: String,
}

/// A thin line along which to cut.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CutMark {
    /// Where it begins.
    pub x1_mm: f64,
    /// Where it begins.
    pub y1_mm: f64,
    /// Where it ends.
    pub x2_mm: f64,
    /// Where it ends.
    pub y2_mm: f64,
}
