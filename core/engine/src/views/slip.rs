//! A note on a mistake in the content.

use serde::Serialize;

/// What a reader sends, by whatever means, to whoever looks after the content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SlipView {
    /// For the subject of a message: the entry by its id, and no word of what it is.
    pub title: String,
    /// What the app shows of the entry, the version of the content, the advice to name
    /// nobody, and an empty line on which to write what is wrong. Without marks of
    /// direction.
    pub text: String,
}
