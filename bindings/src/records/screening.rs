//! Screens of the screening aids, and what somebody did on them.
//! The meaning of every field stands in `waymark_engine`.

use waymark_engine::views::{
    ChoiceView, ContactView, FigureView, GateView, InsteadView, ItemView, NoticedView, OutcomeView,
    PartView, PointView, ResultView, ScreeningAct, ScreeningButton, ScreeningStep, ScreeningView,
    SheetRef, Side, SiteView, SourceView,
};
use waymark_engine::{ScreeningEvent, ScreeningRequest, ScreeningSummary};

#[uniffi::remote(Record)]
pub struct ScreeningRequest {
    pub instrument: String,
    #[uniffi(default = false)]
    pub discreet: bool,
    #[uniffi(default = None)]
    pub place: Option<String>,
    #[uniffi(default = None)]
    pub language: Option<String>,
}

#[uniffi::remote(Enum)]
pub enum ScreeningEvent {
    Gate { gate: String, holds: bool },
    Answer { item: String, answer: String },
    Skip { item: String },
    Act { act: ScreeningAct },
}

#[uniffi::remote(Record)]
pub struct ScreeningSummary {
    #[uniffi(default = "")]
    pub label: String,
    #[uniffi(default = None)]
    pub expires_in_days: Option<u32>,
}

#[uniffi::remote(Enum)]
pub enum ScreeningStep {
    Gate,
    Instead,
    Observe,
    Ask,
    HandOver,
    HandedBack,
    Done,
    Outcome,
}

#[uniffi::remote(Enum)]
pub enum ScreeningAct {
    Continue,
    Back,
    Stop,
    Skip,
    Show,
    HandOver,
    WorkerIsBack,
    Discreet,
    Plain,
    End,
}

#[uniffi::remote(Record)]
pub struct ScreeningButton {
    pub act: ScreeningAct,
    pub label: String,
}

#[uniffi::remote(Record)]
pub struct GateView {
    pub id: String,
    pub text: String,
    pub holds: Option<bool>,
    pub yes_text: String,
    pub no_text: String,
    pub known_text: Option<String>,
}

#[uniffi::remote(Record)]
pub struct InsteadView {
    pub gate: String,
    pub text: String,
    pub steps: Vec<String>,
    pub sheet: Option<SheetRef>,
}

#[uniffi::remote(Enum)]
pub enum Side {
    Left,
    Right,
    Below,
}

#[uniffi::remote(Record)]
pub struct ChoiceView {
    pub answer: String,
    pub text: String,
    pub side: Side,
    pub chosen: bool,
}

#[uniffi::remote(Record)]
pub struct ItemView {
    pub id: String,
    pub kind: String,
    pub text: String,
    pub speech: String,
    pub help: Option<String>,
    pub choices: Vec<ChoiceView>,
}

#[uniffi::remote(Record)]
pub struct NoticedView {
    pub item: String,
    pub text: String,
    pub answer_text: String,
}

#[uniffi::remote(Record)]
pub struct PointView {
    pub rule: String,
    pub text: String,
    pub state: String,
    pub state_text: String,
}

#[uniffi::remote(Record)]
pub struct OutcomeView {
    pub id: String,
    pub title: String,
    pub points: Vec<String>,
    pub sheet: Option<SheetRef>,
    pub sources: Vec<SourceView>,
}

#[uniffi::remote(Record)]
pub struct PartView {
    pub part: String,
    pub heading: String,
    pub outcomes: Vec<OutcomeView>,
}

#[uniffi::remote(Record)]
pub struct ResultView {
    pub noticed_heading: String,
    pub noticed: Vec<NoticedView>,
    pub noticed_text: Option<String>,
    pub points_heading: String,
    pub points: Vec<PointView>,
    pub parts: Vec<PartView>,
    pub contacts: Vec<ContactView>,
    pub places: Vec<SiteView>,
    pub here_text: String,
    pub figures: Vec<FigureView>,
    pub kept_text: String,
}

#[uniffi::remote(Record)]
pub struct ScreeningView {
    pub instrument: String,
    pub step: ScreeningStep,
    pub discreet: bool,
    pub title: String,
    pub lead: Option<String>,
    pub language: String,
    pub right_to_left: bool,
    pub translation_text: Option<String>,
    pub gate: Vec<GateView>,
    pub instead: Vec<InsteadView>,
    pub contacts: Vec<ContactView>,
    pub items: Vec<ItemView>,
    pub result: Option<ResultView>,
    pub quarters_done: u32,
    pub buttons: Vec<ScreeningButton>,
}
