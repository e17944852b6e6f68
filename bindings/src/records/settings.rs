//! Set-up and settings.
//! The meaning of every field stands in `waymark_engine`.

use waymark_engine::views::{
    CoverChoice, EffectChoice, NumberChoice, SetUpStep, SetUpView, SettingsView, TriggerView,
};
use waymark_engine::{ExitEffect, ExitTrigger, SetUpEvent, SettingChange};

#[uniffi::remote(Enum)]
pub enum SetUpStep {
    Limits,
    ChooseSecret,
    RepeatSecret,
    OfferSecond,
    ChooseSecond,
    RepeatSecond,
    PractiseExit,
    PractiseReturn,
    PractiseSecond,
    PractiseTrigger,
    Ready,
    Done,
}

#[uniffi::remote(Record)]
pub struct SetUpView {
    pub step: SetUpStep,
    pub title: String,
    pub texts: Vec<String>,
    pub problem_text: Option<String>,
    pub passphrase: bool,
    pub can_skip: bool,
    pub practising: bool,
    pub has_returned: bool,
}

#[uniffi::remote(Enum)]
pub enum SetUpEvent {
    Read,
    SecretTyped,
    SecretRepeated,
    WantSecond,
    SkipSecond,
    SecondTyped,
    SecondRepeated,
    Skip,
    Finish,
}

#[uniffi::remote(Record)]
pub struct TriggerView {
    pub trigger: ExitTrigger,
    pub text: String,
    pub effect: ExitEffect,
    pub effect_text: String,
    pub choices: Vec<EffectChoice>,
}

#[uniffi::remote(Record)]
pub struct EffectChoice {
    pub effect: ExitEffect,
    pub text: String,
    pub chosen: bool,
}

#[uniffi::remote(Record)]
pub struct NumberChoice {
    pub value: Option<u32>,
    pub text: String,
    pub chosen: bool,
}

#[uniffi::remote(Record)]
pub struct CoverChoice {
    pub id: String,
    pub title: String,
    pub chosen: bool,
}

#[uniffi::remote(Record)]
pub struct SettingsView {
    pub discreet: bool,
    pub covers: Vec<CoverChoice>,
    pub triggers: Vec<TriggerView>,
    pub lock_after_seconds: u32,
    pub lock_choices: Vec<NumberChoice>,
    pub destroy_after_tries: Option<u32>,
    pub tries_choices: Vec<NumberChoice>,
    pub languages: Vec<String>,
    pub hardware_text: String,
    pub limits: Vec<String>,
    pub what_stays: Vec<String>,
    pub vault_text: Option<String>,
}

#[uniffi::remote(Enum)]
pub enum SettingChange {
    Discreet(bool),
    Cover(String),
    Trigger {
        trigger: ExitTrigger,
        effect: ExitEffect,
    },
    LockAfter(u32),
    DestroyAfterTries(Option<u32>),
    Languages(Vec<String>),
}
