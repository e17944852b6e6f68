//! Turns records into views: texts in the reader's language, and actions.

mod action;
mod contact;
mod hours;
mod site;
mod words;

use waymark_base::Id;

pub(crate) use action::{dialled, number_to_dial};
pub(crate) use hours::open_now;
pub(crate) use words::topic as topic_text;

/// Ids as a view carries them.
pub(crate) fn texts<T: ToString>(things: &[T]) -> Vec<String> {
    things.iter().map(ToString::to_string).collect()
}

/// An id as a view carries it.
pub(crate) fn id_text(id: Option<&Id>) -> Option<String> {
    id.map(ToString::to_string)
}
