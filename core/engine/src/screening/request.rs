//! What a shell asks and tells.

use std::fmt;

use crate::views::ScreeningAct;

/// Which aid to begin, and for whom.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct ScreeningRequest {
    /// Id of the instrument.
    pub instrument: String,
    /// Whether neutral words stand in for sentences from the start.
    pub discreet: bool,
    /// Where help would be looked for: a country (its code or name) or the name of a place,
    /// crossing or site. Kept only as long as the aid is open; of coordinates only the
    /// country is.
    pub place: Option<String>,
    /// The other person's language (a tag such as `uk`), if it is known.
    pub language: Option<String>,
}

/// What somebody did. Items and conditions are named, so that a touch that comes twice
/// answers the same thing twice, and not the next one.
#[derive(Clone, PartialEq, Eq)]
pub enum ScreeningEvent {
    /// A condition of the gate holds, or does not.
    Gate {
        /// The condition.
        gate: String,
        /// Whether it holds.
        holds: bool,
    },
    /// An item was answered.
    Answer {
        /// The item.
        item: String,
        /// One of the words that the view offers.
        answer: String,
    },
    /// An item was passed over.
    Skip {
        /// The item.
        item: String,
    },
    /// A button was pressed, other than those for an item.
    Act {
        /// Which one.
        act: ScreeningAct,
    },
}

/// How a summary is kept.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct ScreeningSummary {
    /// Pseudonym of the person it is about, or empty.
    pub label: String,
    /// For how many days it is kept, 1 to 90; `None`: seven.
    pub expires_in_days: Option<u32>,
}

/// Debug output that shows nothing of what was asked and answered.
macro_rules! sealed_debug {
    ($($name:ident),+) => {$(
        impl fmt::Debug for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(concat!(stringify!($name), "(***)"))
            }
        }
    )+};
}

sealed_debug!(ScreeningRequest, ScreeningEvent, ScreeningSummary);
