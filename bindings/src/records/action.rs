//! What a reader can do with a view.
//! The meaning of every field stands in `waymark_engine::views`.

use waymark_engine::views::{Action, ActionKind};

#[uniffi::remote(Record)]
pub struct Action {
    pub kind: ActionKind,
    pub label: String,
    pub target: String,
}

#[uniffi::remote(Enum)]
pub enum ActionKind {
    Call,
    Message,
    OpenMap,
    Copy,
    Share,
}
