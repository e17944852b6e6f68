//! A sketch of what lies around a place, drawn without a map.

use serde::{Deserialize, Serialize};

use super::{SourceView, Status};

/// A part of a coast or a border.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SketchLine {
    /// Its points, x and y in turn, two points at least: shares of the side from 0 to 1,
    /// x from left to right (west to east), y from top to bottom (north to south).
    pub xy: Vec<f32>,
}

/// What a point of a sketch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SketchPointKind {
    /// Where the reader stands: the middle.
    Standpoint,
    /// A support site.
    Site,
    /// A border crossing.
    Crossing,
}

/// A point of a sketch.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SketchPoint {
    /// What it is.
    pub kind: SketchPointKind,
    /// Id of the site or crossing; as in [`super::StandpointView`] for the standpoint.
    pub id: Option<String>,
    /// Its name, in the reader's language where known.
    pub label: String,
    /// What it is or how it is today, how far away and in which direction, such as
    /// "Border crossing · about 12 km · south-east".
    pub text: String,
    /// Share of the side from the left, 0 to 1.
    pub x: f32,
    /// Share of the side from the top, 0 to 1.
    pub y: f32,
    /// Whether it stands there. Otherwise the point is the middle of its town.
    pub exact: bool,
    /// For a site: its state today.
    pub status: Option<Status>,
}

/// The scale of a sketch that is looked at from nearer.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SketchScale {
    /// How many times the sketch is enlarged where this scale begins to hold; it holds until
    /// the next one does.
    pub times: f32,
    /// A round distance, for people (`5 km`).
    pub text: String,
    /// Its length, as a share of the side before anything is enlarged.
    pub share: f32,
}

/// A square around a place: the standpoint in the middle, north at the top.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SketchView {
    /// Coasts and borders, cut at the edges of the square.
    pub lines: Vec<SketchLine>,
    /// The standpoint, the sites that were asked for in that order, then the nearest
    /// crossings, the nearest first.
    pub points: Vec<SketchPoint>,
    /// Side of the square, in kilometres: 20 to 800.
    pub kilometres: f64,
    /// A round distance for a scale, for people (`5 km`).
    pub scale_text: String,
    /// Its length, as a share of the side.
    pub scale_share: f32,
    /// That scale, and those that take its place when somebody looks from nearer.
    pub scales: Vec<SketchScale>,
    /// How many times it may be enlarged: nearer it would seem more exact than it is.
    pub most_times: f32,
    /// What it shows, for whoever does not see it: one sentence.
    pub spoken_text: String,
    /// Where north is.
    pub north_text: String,
    /// What to say under it: that it is no map, and where there is no line.
    pub caution_text: String,
    /// How many of the sites are not shown, because they lie too far away or nobody may
    /// say where they are; `None` where all are shown.
    pub left_out_text: Option<String>,
    /// Who drew the lines, and who located the points.
    pub sources: Vec<SourceView>,
}
