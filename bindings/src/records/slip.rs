//! A note on a mistake in the content.
//! The meaning of every field stands in `waymark_engine::views`.

use waymark_engine::EntryKind;
use waymark_engine::views::SlipView;

#[uniffi::remote(Enum)]
pub enum EntryKind {
    Contact,
    Site,
}

#[uniffi::remote(Record)]
pub struct SlipView {
    pub title: String,
    pub text: String,
}
