//! The rooms a reader walks through: what stands near a place, which numbers to
//! call, which sheet to read, what a search finds. Everything that decides what
//! a screen says is decided here.
//!
//! Start with [`Engine`]; [`views`] is what comes out.

mod cover;
mod desk;
mod doors;
mod engine;
mod error;
mod exit;
mod handover;
mod machine;
#[cfg(feature = "mock-hardware")]
mod mock;
mod notes;
mod preferences;
mod present;
mod private;
mod request;
mod rooms;
mod rules;
mod screening;
mod session;
mod set_up;
mod updates;
pub mod views;

pub use cover::PlainCover;
pub use doors::{Pad, Stage};
pub use engine::{Engine, PackLocation};
pub use error::EngineError;
pub use exit::{ExitEffect, ExitPlan, ExitStep, ExitTrigger, TriggerRow};
pub use handover::{CardLayout, CardRequest, HandOverRequest};
pub use machine::SystemClock;
#[cfg(feature = "mock-hardware")]
pub use mock::mock_hardware;
pub use notes::{ExportForm, ExportRequest, NoteEdit, NoteTarget};
pub use preferences::SettingChange;
pub use private::{CoverListener, PrivateConfig, UnlockCost};
pub use request::{
    DEFAULT_CONTACT_LIMIT, DEFAULT_LIMIT, DEFAULT_SITE_LIMIT, EntryKind, HotlineFilter,
    NearRequest, SketchRequest,
};
#[cfg(feature = "probe")]
pub use screening::RuleProbe;
pub use screening::{ScreeningEvent, ScreeningRequest, ScreeningSummary};
pub use set_up::SetUpEvent;
pub use updates::{Publisher, UpdateConfig, UpdateObserver};
// What a shell hands in or is told, for shells that know no crate below this one.
pub use waymark_seal::SystemEntropy;
pub use waymark_store::StoreError;
pub use waymark_update::{FetchError, UpdateError};
pub use waymark_vault::{
    HardwareError, HardwareKey, HardwareLevel, KeyNumber, VaultError, WeakSecret,
};
