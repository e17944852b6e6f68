//! Screens of set-up and settings.

use serde::Serialize;

use crate::{ExitEffect, ExitTrigger};

/// Steps of the set-up, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SetUpStep {
    /// What the app protects from, and from what it cannot.
    Limits,
    /// Choose a PIN (or a passphrase, where the device has no safe key store).
    ChooseSecret,
    /// Type it once more.
    RepeatSecret,
    /// Offer a second PIN that opens other notes.
    OfferSecond,
    /// Type the second PIN.
    ChooseSecond,
    /// Type it once more.
    RepeatSecond,
    /// Practise: leave with the exit control.
    PractiseExit,
    /// Practise: get back in by the cover.
    PractiseReturn,
    /// Practise: open the other notes with the second PIN.
    PractiseSecond,
    /// Practise a trigger other than the button.
    PractiseTrigger,
    /// Everything is practised; finish.
    Ready,
    /// Finished.
    Done,
}

/// One step of the set-up as a screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SetUpView {
    /// Where the set-up is.
    pub step: SetUpStep,
    /// Heading.
    pub title: String,
    /// What to know and what to do, a paragraph each.
    pub texts: Vec<String>,
    /// What went wrong with the last entry, if something did.
    pub problem_text: Option<String>,
    /// Whether a passphrase is asked for instead of a PIN.
    pub passphrase: bool,
    /// Whether this step can be passed over.
    pub can_skip: bool,
    /// Whether this step is a practice of leaving and coming back, where leaving ends
    /// nothing.
    pub practising: bool,
    /// Whether somebody has come back in by the cover at least once.
    pub has_returned: bool,
}

/// One row of the table of triggers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TriggerView {
    /// The trigger.
    pub trigger: ExitTrigger,
    /// What it is, in the reader's language.
    pub text: String,
    /// What it does now.
    pub effect: ExitEffect,
    /// What that means.
    pub effect_text: String,
    /// What it can be set to.
    pub choices: Vec<EffectChoice>,
}

/// Something that a trigger can do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EffectChoice {
    /// What it does.
    pub effect: ExitEffect,
    /// That in words.
    pub text: String,
    /// Whether it does so now.
    pub chosen: bool,
}

/// A number that something can be set to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NumberChoice {
    /// The number; `None` is said in words (never, as before).
    pub value: Option<u32>,
    /// What is shown.
    pub text: String,
    /// Whether it is the present one.
    pub chosen: bool,
}

/// A cover to choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CoverChoice {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Whether it is the one in use.
    pub chosen: bool,
}

/// All settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SettingsView {
    /// Whether the cover stands in front at every start.
    pub discreet: bool,
    /// Covers to choose from.
    pub covers: Vec<CoverChoice>,
    /// What each trigger does.
    pub triggers: Vec<TriggerView>,
    /// Notes lock after so many seconds without a touch.
    pub lock_after_seconds: u32,
    /// What that can be set to, in seconds.
    pub lock_choices: Vec<NumberChoice>,
    /// Everything private is destroyed at so many wrong tries in a row; `None`: never.
    pub destroy_after_tries: Option<u32>,
    /// What that can be set to; `None`: never.
    pub tries_choices: Vec<NumberChoice>,
    /// Languages that were chosen, best first; none: the system's.
    pub languages: Vec<String>,
    /// How well the device guards keys, in words.
    pub hardware_text: String,
    /// What this app cannot protect from, a paragraph each.
    pub limits: Vec<String>,
    /// What stays on the device after everything private was destroyed.
    pub what_stays: Vec<String>,
    /// Said where the vault could not be used at this start.
    pub vault_text: Option<String>,
}
