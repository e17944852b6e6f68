//! Updates.
//! The meaning of every field stands in `waymark_engine::views`.

use waymark_engine::views::{
    ChangesView, CodesReadView, PackAge, QrView, UpdateCodesView, UpdateMode, UpdateModeChoice,
    UpdateOutcomeView, UpdateProgressView, UpdateReason, UpdateStage, UpdatesView,
};

#[uniffi::remote(Enum)]
pub enum UpdateMode {
    Off,
    ByHand,
    Daily,
}

#[uniffi::remote(Record)]
pub struct UpdateModeChoice {
    pub mode: UpdateMode,
    pub text: String,
    pub means_text: String,
    pub chosen: bool,
}

#[uniffi::remote(Enum)]
pub enum PackAge {
    Fresh,
    Amber,
    Red,
}

#[uniffi::remote(Enum)]
pub enum UpdateStage {
    Checking,
    Fetching,
    Verifying,
    Installing,
}

#[uniffi::remote(Record)]
pub struct UpdateProgressView {
    pub stage: UpdateStage,
    pub text: String,
    pub done: u64,
    pub all: u64,
}

#[uniffi::remote(Record)]
pub struct ChangesView {
    pub title: String,
    pub counts: Vec<String>,
    pub named: Vec<String>,
    pub more_text: Option<String>,
}

#[uniffi::remote(Record)]
pub struct UpdatesView {
    pub mode: UpdateMode,
    pub modes: Vec<UpdateModeChoice>,
    pub pack_version: u32,
    pub pack_date: String,
    pub pack_text: String,
    pub built_in: bool,
    pub age: PackAge,
    pub age_text: String,
    pub checked_text: String,
    pub changes: Option<ChangesView>,
    pub publisher_known: bool,
    pub network_text: String,
    pub can_check: bool,
    pub can_share: bool,
    pub can_show_codes: bool,
    pub share_text: Option<String>,
    pub can_import: bool,
    pub progress: Option<UpdateProgressView>,
    pub problem_text: Option<String>,
    pub last: Option<UpdateOutcomeView>,
}

#[uniffi::remote(Enum)]
pub enum UpdateReason {
    Installed,
    NothingNew,
    CalledOff,
    Offline,
    SomethingElseAnswered,
    Untrusted,
    Older,
    OutOfDate,
    Mixed,
    WrongFile,
    TooLong,
    Malformed,
    AppTooOld,
    NoGoodAnswer,
    NotAnUpdate,
    Full,
    Busy,
    Folder,
}

#[uniffi::remote(Record)]
pub struct UpdateOutcomeView {
    pub reason: UpdateReason,
    pub text: String,
    pub pack_version: u32,
}

#[uniffi::remote(Record)]
pub struct UpdateCodesView {
    pub text: String,
    pub until_text: String,
    pub codes: Vec<QrView>,
}

#[uniffi::remote(Record)]
pub struct CodesReadView {
    pub have: u32,
    pub of: u32,
    pub text: String,
    pub outcome: Option<UpdateOutcomeView>,
}
