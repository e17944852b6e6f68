//! Views of updates.

use serde::{Deserialize, Serialize};

use super::QrView;

/// When updates are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UpdateMode {
    /// Never: the app does not use the network at all.
    Off,
    /// When somebody asks for it.
    ByHand,
    /// About once a day, at a time by chance.
    Daily,
}

/// One mode that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateModeChoice {
    /// The mode.
    pub mode: UpdateMode,
    /// Its name.
    pub text: String,
    /// What it means.
    pub means_text: String,
    /// Whether it is the present one.
    pub chosen: bool,
}

/// How old the pack is, by how long ago its publisher's word for it ran out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PackAge {
    /// In date, or not long past it.
    Fresh,
    /// More than 30 days past its date.
    Amber,
    /// More than 90 days past its date.
    Red,
}

/// What an update is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UpdateStage {
    /// Looking whether there is something new.
    Checking,
    /// Fetching it.
    Fetching,
    /// Unpacking and verifying it.
    Verifying,
    /// Putting it in its place.
    Installing,
}

/// How far an update is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateProgressView {
    /// What it is doing.
    pub stage: UpdateStage,
    /// The same for people.
    pub text: String,
    /// What is done, in bytes; while it checks, in files.
    pub done: u64,
    /// Of how much; zero where it is not known.
    pub all: u64,
}

/// What is different from the pack before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChangesView {
    /// Heading, with the version of the pack before.
    pub title: String,
    /// How many numbers, places and sheets are gone, say something else, or are new, in a
    /// sentence each.
    pub counts: Vec<String>,
    /// Some of them by name: what is gone first, then what differs, then what is new.
    pub named: Vec<String>,
    /// That there are more than are named.
    pub more_text: Option<String>,
}

/// Everything about updates as one screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdatesView {
    /// The present mode.
    pub mode: UpdateMode,
    /// The modes to choose among.
    pub modes: Vec<UpdateModeChoice>,
    /// Version of the pack in use.
    pub pack_version: u32,
    /// Day of the pack in use (ISO 8601).
    pub pack_date: String,
    /// Both for people, and whether it came with the app.
    pub pack_text: String,
    /// Whether it is the pack that came with the app.
    pub built_in: bool,
    /// How old it is.
    pub age: PackAge,
    /// The same for people.
    pub age_text: String,
    /// When somebody or something looked last.
    pub checked_text: String,
    /// What is different from the pack before, where one was installed.
    pub changes: Option<ChangesView>,
    /// Whether this app knows a publisher whose packs it takes.
    pub publisher_known: bool,
    /// What the network sees of a look; or that there is no publisher to ask.
    pub network_text: String,
    /// Whether [`crate::Engine::check_for_updates`] can be called now.
    pub can_check: bool,
    /// Whether the pack can be handed on as a file.
    pub can_share: bool,
    /// Whether what is verified can be handed on as codes.
    pub can_show_codes: bool,
    /// Until when somebody else's phone takes what is handed on.
    pub share_text: Option<String>,
    /// Whether a hand-over can be taken in now.
    pub can_import: bool,
    /// How far an update is that is under way.
    pub progress: Option<UpdateProgressView>,
    /// What is wrong with the folder of packs, or that an older pack had to stand in.
    pub problem_text: Option<String>,
    /// What the last update since the start of the app came to.
    pub last: Option<UpdateOutcomeView>,
}

/// Why an update ended as it did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UpdateReason {
    /// A newer pack is in use now.
    Installed,
    /// The pack in use is the newest.
    NothingNew,
    /// Somebody has called it off.
    CalledOff,
    /// No good connection.
    Offline,
    /// Something else answered, such as a hotspot's login page.
    SomethingElseAnswered,
    /// Not signed by enough of the right keys.
    Untrusted,
    /// Older than what is here.
    Older,
    /// Past its date.
    OutOfDate,
    /// Files that do not belong together.
    Mixed,
    /// Another file than the one signed for.
    WrongFile,
    /// More than a file of its kind may have.
    TooLong,
    /// Not of the format.
    Malformed,
    /// For a newer version of the app.
    AppTooOld,
    /// The new pack gives no good answer.
    NoGoodAnswer,
    /// No update at all: another kind of file or code.
    NotAnUpdate,
    /// No room is left.
    Full,
    /// Another update is under way.
    Busy,
    /// The folder of packs cannot be used.
    Folder,
}

/// What an update came to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateOutcomeView {
    /// Why it ended so.
    pub reason: UpdateReason,
    /// The same for people, with what to do.
    pub text: String,
    /// Version of the pack that is in use now.
    pub pack_version: u32,
}

/// What can be handed on as codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UpdateCodesView {
    /// How to use them.
    pub text: String,
    /// Until when another phone takes them.
    pub until_text: String,
    /// The codes, each with its number in `text`.
    pub codes: Vec<QrView>,
}

/// How far somebody is with reading codes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodesReadView {
    /// How many are there.
    pub have: u32,
    /// Of how many.
    pub of: u32,
    /// The same for people, or what was wrong with the last one.
    pub text: String,
    /// What the update came to, once all were there.
    pub outcome: Option<UpdateOutcomeView>,
}
