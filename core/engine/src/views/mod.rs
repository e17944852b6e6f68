//! What the engine hands to a screen: immutable records, made for one view,
//! already in the reader's language, with the plain values beside the texts.
//!
//! The command line prints the same records with `--json`; their shape is
//! documented in `docs/json.md` and kept stable. A field that is `None` is not
//! known, and no screen may fill it.

mod about;
mod choices;
mod contact;
mod cover;
mod guidance;
mod handover;
mod languages;
mod near;
mod notes;
mod phrases;
mod place;
mod screening;
mod settings;
mod sketch;
mod slip;
mod updates;

pub use about::{AboutView, LibraryView};
pub use choices::{ChoiceText, DirectoryChoicesView};
pub use contact::{
    ContactView, EvidenceView, Freshness, HotlinesView, OpenNow, Verified, YesNoUnknown,
};
pub use cover::{CoverKey, CoverLine, CoverView, KeyWeight};
pub use guidance::{
    BlockView, ElementView, ParagraphView, ResourceView, SearchResultView, SearchView,
    SheetListView, SheetRef, SheetView, SnippetPart, SourceView, SourcesView, SpanView,
};
pub use handover::{
    CardsView, CutMark, DisguiseView, HandOverView, LeftOutView, PocketCard, QrBox, QrKind, QrView,
    TextAlign, TextBox, TextWeight,
};
pub use languages::{LanguageRow, LanguagesView};
pub use near::{NearView, PlaceLookupView, PlaceMatchView, StandpointKind, StandpointView};
pub use notes::{
    ExportedNotes, NoteAdvice, NoteLink, NoteRow, NoteView, NoteWarning, NotesView, SavedNote,
    WarningKind,
};
pub use phrases::{PhraseGroupView, PhraseLanguage, PhraseLanguagesView, PhraseView, PhrasesView};
pub use place::{SiteStatusView, SiteView, Status};
pub use screening::{
    CardRow, ChoiceView, FigureView, GateView, InsteadView, InstrumentCardView, InstrumentRow,
    InstrumentsView, ItemView, NoticedView, OutcomeView, PartView, PointView, PredictiveView,
    ResultView, ScreeningAct, ScreeningButton, ScreeningStep, ScreeningView, Side,
};
pub use settings::{
    CoverChoice, EffectChoice, NumberChoice, SetUpStep, SetUpView, SettingsView, TriggerView,
};
pub use sketch::{SketchLine, SketchPoint, SketchPointKind, SketchScale, SketchView};
pub use slip::SlipView;
pub use updates::{
    ChangesView, CodesReadView, PackAge, UpdateCodesView, UpdateMode, UpdateModeChoice,
    UpdateOutcomeView, UpdateProgressView, UpdateReason, UpdateStage, UpdatesView,
};

use serde::{Deserialize, Serialize};

/// Something a reader can do with what is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Action {
    /// What happens.
    pub kind: ActionKind,
    /// What the button says, in the reader's language.
    pub label: String,
    /// What is dialled, opened, copied or shared: a `tel:`, `sms:`, `mailto:`,
    /// `https:` or `geo:` address, or the text itself. Never with bidi isolates.
    pub target: String,
}

/// The kinds of [`Action`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ActionKind {
    /// Call a number.
    Call,
    /// Write a message.
    Message,
    /// Show the place in a map.
    OpenMap,
    /// Copy a number.
    Copy,
    /// Share a neutral text.
    Share,
}
