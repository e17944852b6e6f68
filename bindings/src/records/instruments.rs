//! Cards of instruments and predictive values.
//! The meaning of every field stands in `waymark_engine`.

use waymark_engine::views::{
    CardRow, FigureView, InstrumentCardView, InstrumentRow, InstrumentsView, PredictiveView,
    SourceView,
};

#[uniffi::remote(Record)]
pub struct FigureView {
    pub id: String,
    pub population: String,
    pub sensitivity: Option<f64>,
    pub specificity: Option<f64>,
    pub prevalence: Option<f64>,
    pub people: Option<u32>,
    pub cases: Option<u32>,
    pub text: String,
    pub source: SourceView,
}

#[uniffi::remote(Record)]
pub struct PredictiveView {
    pub instrument: String,
    pub name: String,
    pub figure: FigureView,
    pub prevalence: f64,
    pub ppv: Option<f64>,
    pub npv: Option<f64>,
    pub per_100_positive: Option<u32>,
    pub per_100_negative: Option<u32>,
    pub false_per_true: Option<f64>,
    pub text: String,
    pub caution: String,
    pub picture: String,
}

#[uniffi::remote(Record)]
pub struct InstrumentRow {
    pub id: String,
    pub kind: String,
    pub kind_text: String,
    pub name: String,
    pub about: String,
    pub audience: Vec<String>,
    pub can_be_used: bool,
}

#[uniffi::remote(Record)]
pub struct InstrumentsView {
    pub instruments: Vec<InstrumentRow>,
}

#[uniffi::remote(Record)]
pub struct CardRow {
    pub id: String,
    pub heading: String,
    pub text: String,
}

#[uniffi::remote(Record)]
pub struct InstrumentCardView {
    pub row: InstrumentRow,
    pub version: u32,
    pub language: String,
    pub translation_text: Option<String>,
    pub rows: Vec<CardRow>,
    pub figures: Vec<FigureView>,
    pub figures_text: Option<String>,
    pub sources: Vec<SourceView>,
}
