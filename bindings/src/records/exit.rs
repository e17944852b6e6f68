//! Leaving, and what is typed to come back.
//! The meaning of every field stands in `waymark_engine`.

use waymark_engine::{ExitEffect, ExitStep, ExitTrigger, HardwareLevel, Pad, Stage};

#[uniffi::remote(Enum)]
pub enum ExitTrigger {
    Button,
    Shake,
    VolumeKeys,
    BackPresses,
    ScreenOff,
    LeftApp,
    OtherApp,
}

#[uniffi::remote(Enum)]
pub enum ExitEffect {
    Nothing,
    Lock,
    Cover,
    Destroy,
}

#[uniffi::remote(Enum)]
pub enum ExitStep {
    ShowCover,
    ClearClipboard,
    ClearNotifications,
    StopSpeech,
    DropTexts,
    LeaveRecents,
    FinishExit,
}

/// What an exit did, and what is left for the app to do.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
pub struct ExitPlan {
    /// What was done.
    pub effect: ExitEffect,
    /// What the app does now, in this order.
    pub steps: Vec<ExitStep>,
}

impl From<waymark_engine::ExitPlan> for ExitPlan {
    fn from(plan: waymark_engine::ExitPlan) -> Self {
        Self {
            effect: plan.effect,
            steps: plan.steps().to_vec(),
        }
    }
}

#[uniffi::remote(Enum)]
pub enum Stage {
    SetUp,
    Covered,
    Open,
    Unlocked,
}

#[uniffi::remote(Enum)]
pub enum Pad {
    First,
    Again,
    Present,
}

#[uniffi::remote(Enum)]
pub enum HardwareLevel {
    SecureElement,
    TrustedEnvironment,
    Software,
}
