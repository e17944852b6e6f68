//! Screens of the screening aids. None of them calls a person anything.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{ContactView, SheetRef, SiteView, SourceView};

/// Where somebody is in an aid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ScreeningStep {
    /// What has to hold before anything is observed or asked.
    Gate,
    /// Something of it does not hold: what to do instead.
    Instead,
    /// What is seen, without a word.
    Observe,
    /// What is asked, one at a time.
    Ask,
    /// The person answers alone.
    HandOver,
    /// The person has finished; the worker is not back yet.
    HandedBack,
    /// The end, with the result on request.
    Done,
    /// The result.
    Outcome,
}

/// Something that can be done at this step, beside answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ScreeningAct {
    /// On to the next step.
    Continue,
    /// One step back.
    Back,
    /// Stop asking and see what can be offered.
    Stop,
    /// Pass over this item: an event that names it.
    Skip,
    /// Show the result.
    Show,
    /// Give the phone to the person.
    HandOver,
    /// The worker has the phone again.
    WorkerIsBack,
    /// Show neutral words from here on.
    Discreet,
    /// Show whole sentences from here on.
    Plain,
    /// End, and keep nothing: `end_screening`.
    End,
}

impl ScreeningAct {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Continue,
        Self::Back,
        Self::Stop,
        Self::Skip,
        Self::Show,
        Self::HandOver,
        Self::WorkerIsBack,
        Self::Discreet,
        Self::Plain,
        Self::End,
    ];
}

/// A button.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScreeningButton {
    /// What it does.
    pub act: ScreeningAct,
    /// What it says.
    pub label: String,
}

/// A condition of the gate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GateView {
    /// Its name.
    pub id: String,
    /// What has to hold; a neutral word in discreet mode.
    pub text: String,
    /// Whether it holds; `None` where nobody has said yet.
    pub holds: Option<bool>,
    /// What the button says for a yes.
    pub yes_text: String,
    /// What the button says for a no.
    pub no_text: String,
    /// What the app knows about it.
    pub known_text: Option<String>,
}

/// What to do where a condition does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InsteadView {
    /// The condition.
    pub gate: String,
    /// What would have to hold.
    pub text: String,
    /// What to do instead, in order; none in discreet mode, until sentences are asked for.
    pub steps: Vec<String>,
    /// A sheet that says more.
    pub sheet: Option<SheetRef>,
}

/// Where a choice stands on the screen in discreet mode.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The left side.
    Left,
    /// The right side.
    Right,
    /// Below, small.
    Below,
}

/// One way to answer.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct ChoiceView {
    /// The word to answer with.
    pub answer: String,
    /// What it says.
    pub text: String,
    /// Where it stands.
    pub side: Side,
    /// Whether it was chosen; never told in discreet mode or while the person answers.
    pub chosen: bool,
}

/// One item.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct ItemView {
    /// Its name.
    pub id: String,
    /// `observation`, `question` or `choice`.
    pub kind: String,
    /// What is looked at or asked; a neutral word in discreet mode.
    pub text: String,
    /// What is read aloud on request.
    pub speech: String,
    /// What the worker should know.
    pub help: Option<String>,
    /// The ways to answer.
    pub choices: Vec<ChoiceView>,
}

/// Something that was noticed or said.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct NoticedView {
    /// The item.
    pub item: String,
    /// What was looked at or asked.
    pub text: String,
    /// What was answered.
    pub answer_text: String,
}

/// What some of it can point to.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct PointView {
    /// The rule.
    pub rule: String,
    /// What it is about.
    pub text: String,
    /// `met`, `not_met`, `not_asked` or `not_needed`.
    pub state: String,
    /// The same for people.
    pub state_text: String,
}

/// Something to offer, or something that the result cannot tell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OutcomeView {
    /// Its name.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// What to do or to know, point by point.
    pub points: Vec<String>,
    /// A sheet that says more.
    pub sheet: Option<SheetRef>,
    /// Its sources.
    pub sources: Vec<SourceView>,
}

/// The outcomes of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartView {
    /// `urgent`, `child`, `offer`, `safety`, `referral`, `protection`, `decline`, `caution`.
    pub part: String,
    /// Its heading.
    pub heading: String,
    /// What stands in it.
    pub outcomes: Vec<OutcomeView>,
}

/// A result: an offer, never a label.
#[derive(Clone, PartialEq, Serialize)]
pub struct ResultView {
    /// Heading of what was noticed.
    pub noticed_heading: String,
    /// What was noticed and said, as far as it counts.
    pub noticed: Vec<NoticedView>,
    /// Said where nothing was.
    pub noticed_text: Option<String>,
    /// Heading of what it can point to.
    pub points_heading: String,
    /// What it can point to.
    pub points: Vec<PointView>,
    /// What to offer, and what it cannot tell.
    pub parts: Vec<PartView>,
    /// Numbers for here, best first.
    pub contacts: Vec<ContactView>,
    /// Places of support for here.
    pub places: Vec<SiteView>,
    /// Said above the numbers and places, or where there are none.
    pub here_text: String,
    /// What studies found, for a published instrument.
    pub figures: Vec<FigureView>,
    /// What becomes of all this.
    pub kept_text: String,
}

/// One screen of an aid.
#[derive(Clone, PartialEq, Serialize)]
pub struct ScreeningView {
    /// Id of the instrument.
    pub instrument: String,
    /// Where somebody is.
    pub step: ScreeningStep,
    /// Whether neutral words stand in for sentences.
    pub discreet: bool,
    /// The title; a neutral one where others may look.
    pub title: String,
    /// One sentence below it; none where others may look.
    pub lead: Option<String>,
    /// Language of the texts.
    pub language: String,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// What to tell the reader of a translation that nobody has reviewed.
    pub translation_text: Option<String>,
    /// The gate, at its step.
    pub gate: Vec<GateView>,
    /// What to do instead, at its step.
    pub instead: Vec<InsteadView>,
    /// Numbers that can be handed over instead.
    pub contacts: Vec<ContactView>,
    /// The items: all that can be observed, or the one that is shown.
    pub items: Vec<ItemView>,
    /// The result, at its step.
    pub result: Option<ResultView>,
    /// How much is done, from 0 to 4 quarters.
    pub quarters_done: u32,
    /// What else can be done.
    pub buttons: Vec<ScreeningButton>,
}

/// What a study found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FigureView {
    /// Its name.
    pub id: String,
    /// Who was studied.
    pub population: String,
    /// Share of those concerned whom it found, from 0 to 1.
    pub sensitivity: Option<f64>,
    /// Share of the others whom it left alone, from 0 to 1.
    pub specificity: Option<f64>,
    /// How common it was among those studied, from 0 to 1.
    pub prevalence: Option<f64>,
    /// How many were studied.
    pub people: Option<u32>,
    /// How many of them were concerned.
    pub cases: Option<u32>,
    /// All of it in words.
    pub text: String,
    /// Who says so.
    pub source: SourceView,
}

/// What a positive and a negative result mean where a thing is so common.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PredictiveView {
    /// Id of the instrument.
    pub instrument: String,
    /// Its name.
    pub name: String,
    /// The figure from which it was worked out.
    pub figure: FigureView,
    /// How common it is taken to be, from 0 to 1.
    pub prevalence: f64,
    /// Share of those with a positive result who are concerned, from 0 to 1; `None` where
    /// nobody would get a positive result.
    pub ppv: Option<f64>,
    /// Share of those with a negative result who are not concerned, from 0 to 1.
    pub npv: Option<f64>,
    /// Of 100 people with a positive result, about so many are concerned.
    pub per_100_positive: Option<u32>,
    /// Of 100 people with a negative result, about so many are concerned all the same.
    pub per_100_negative: Option<u32>,
    /// For one person concerned who is found, so many others are marked.
    pub false_per_true: Option<f64>,
    /// All of it in words.
    pub text: String,
    /// What it must not be used for.
    pub caution: String,
    /// A square of a hundred dots, as an SVG picture without text.
    pub picture: String,
}

/// An instrument in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InstrumentRow {
    /// Id.
    pub id: String,
    /// `aid`, `training` or `published`.
    pub kind: String,
    /// The kind for people.
    pub kind_text: String,
    /// Name.
    pub name: String,
    /// What it is for.
    pub about: String,
    /// For whom: words of the pack's vocabulary.
    pub audience: Vec<String>,
    /// Whether it can be gone through here, and is not only a card.
    pub can_be_used: bool,
}

/// All instruments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InstrumentsView {
    /// In the order of the list.
    pub instruments: Vec<InstrumentRow>,
}

/// A heading and what stands below it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CardRow {
    /// `population`, `structure`, `decides`, `licence`, `not_for`, `wording`, `tested_in`.
    pub id: String,
    /// The heading.
    pub heading: String,
    /// The text.
    pub text: String,
}

/// The card of an instrument.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InstrumentCardView {
    /// What a list says of it.
    pub row: InstrumentRow,
    /// Version of the instrument.
    pub version: u32,
    /// Language of the texts.
    pub language: String,
    /// What to tell the reader of a translation that nobody has reviewed.
    pub translation_text: Option<String>,
    /// What there is to know.
    pub rows: Vec<CardRow>,
    /// What studies found.
    pub figures: Vec<FigureView>,
    /// Said where no study is known.
    pub figures_text: Option<String>,
    /// Sources of the whole.
    pub sources: Vec<SourceView>,
}

/// Debug output that shows nothing of what was answered.
macro_rules! sealed_debug {
    ($($name:ident),+) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(***)"))
            }
        }
    )+};
}

sealed_debug!(
    ChoiceView,
    ItemView,
    NoticedView,
    PointView,
    ResultView,
    ScreeningView
);
