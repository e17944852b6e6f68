//! A sketch of what lies around a place.
//! The meaning of every field stands in `waymark_engine::views`.

use waymark_engine::SketchRequest;
use waymark_engine::views::{
    SketchLine, SketchPoint, SketchPointKind, SketchScale, SketchView, SourceView, Status,
};

#[uniffi::remote(Record)]
pub struct SketchRequest {
    pub place: String,
    #[uniffi(default = [])]
    pub sites: Vec<String>,
}

#[uniffi::remote(Record)]
pub struct SketchLine {
    pub xy: Vec<f32>,
}

#[uniffi::remote(Enum)]
pub enum SketchPointKind {
    Standpoint,
    Site,
    Crossing,
}

#[uniffi::remote(Record)]
pub struct SketchPoint {
    pub kind: SketchPointKind,
    pub id: Option<String>,
    pub label: String,
    pub text: String,
    pub x: f32,
    pub y: f32,
    pub exact: bool,
    pub status: Option<Status>,
}

#[uniffi::remote(Record)]
pub struct SketchScale {
    pub times: f32,
    pub text: String,
    pub share: f32,
}

#[uniffi::remote(Record)]
pub struct SketchView {
    pub lines: Vec<SketchLine>,
    pub points: Vec<SketchPoint>,
    pub kilometres: f64,
    pub scale_text: String,
    pub scale_share: f32,
    pub scales: Vec<SketchScale>,
    pub most_times: f32,
    pub spoken_text: String,
    pub north_text: String,
    pub caution_text: String,
    pub left_out_text: Option<String>,
    pub sources: Vec<SourceView>,
}
