//! What is handed over: messages, codes and pocket cards.
//! The meaning of every field stands in `waymark_engine::views`; of the requests, with the
//! types in `waymark_engine`.

use waymark_engine::views::{
    CardsView, CutMark, DisguiseView, HandOverView, LeftOutView, PocketCard, QrBox, QrKind, QrView,
    TextAlign, TextBox, TextWeight,
};
use waymark_engine::{CardLayout, CardRequest, HandOverRequest};

#[uniffi::remote(Record)]
pub struct HandOverRequest {
    #[uniffi(default = [])]
    pub contacts: Vec<String>,
    #[uniffi(default = [])]
    pub sites: Vec<String>,
    #[uniffi(default = None)]
    pub language: Option<String>,
    #[uniffi(default = None)]
    pub disguise: Option<String>,
}

#[uniffi::remote(Enum)]
pub enum CardLayout {
    A4Eight,
    Strip,
}

#[uniffi::remote(Record)]
pub struct CardRequest {
    #[uniffi(default = None)]
    pub country: Option<String>,
    #[uniffi(default = [])]
    pub contacts: Vec<String>,
    #[uniffi(default = [])]
    pub sites: Vec<String>,
    #[uniffi(default = None)]
    pub language: Option<String>,
    pub layout: CardLayout,
}

#[uniffi::remote(Record)]
pub struct HandOverView {
    pub language: String,
    pub right_to_left: bool,
    pub message: String,
    pub disguises: Vec<DisguiseView>,
    pub note: Option<String>,
    pub warnings: Vec<String>,
    pub left_out: Vec<LeftOutView>,
    pub qr: Vec<QrView>,
}

#[uniffi::remote(Record)]
pub struct DisguiseView {
    pub id: String,
    pub label: String,
}

#[uniffi::remote(Record)]
pub struct LeftOutView {
    pub id: String,
    pub text: String,
}

#[uniffi::remote(Enum)]
pub enum QrKind {
    Call,
    Text,
}

#[uniffi::remote(Record)]
pub struct QrView {
    pub kind: QrKind,
    pub id: Option<String>,
    pub text: String,
    pub payload: String,
    pub modules: u32,
    pub svg: String,
    pub png: Vec<u8>,
}

#[uniffi::remote(Record)]
pub struct CardsView {
    pub language: String,
    pub right_to_left: bool,
    pub page_width_mm: f64,
    pub page_height_mm: f64,
    pub line_spacing: f64,
    pub cards: Vec<PocketCard>,
    pub cut_marks: Vec<CutMark>,
    pub warnings: Vec<String>,
    pub left_out: Vec<LeftOutView>,
    pub empty_text: Option<String>,
}

#[uniffi::remote(Record)]
pub struct PocketCard {
    pub x_mm: f64,
    pub y_mm: f64,
    pub width_mm: f64,
    pub height_mm: f64,
    pub texts: Vec<TextBox>,
    pub qr: Vec<QrBox>,
}

#[uniffi::remote(Record)]
pub struct TextBox {
    pub x_mm: f64,
    pub y_mm: f64,
    pub width_mm: f64,
    pub height_mm: f64,
    pub size_pt: f64,
    pub min_size_pt: f64,
    pub most_lines: u32,
    pub weight: TextWeight,
    pub align: TextAlign,
    pub right_to_left: bool,
    pub text: String,
}

#[uniffi::remote(Enum)]
pub enum TextWeight {
    Regular,
    Bold,
}

#[uniffi::remote(Enum)]
pub enum TextAlign {
    Left,
    Right,
}

#[uniffi::remote(Record)]
pub struct QrBox {
    pub x_mm: f64,
    pub y_mm: f64,
    pub side_mm: f64,
    pub modules: u32,
    pub rows: Vec<String>,
    pub payload: String,
}

#[uniffi::remote(Record)]
pub struct CutMark {
    pub x1_mm: f64,
    pub y1_mm: f64,
    pub x2_mm: f64,
    pub y2_mm: f64,
}
