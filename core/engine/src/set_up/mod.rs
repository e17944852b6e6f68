//! The set-up: honest limits, a PIN, perhaps a second one, and a rehearsal of leaving and
//! coming back. One state machine; `docs/set-up.md` draws it.

mod machine;
mod observed;
mod room;
#[cfg(test)]
mod tests;
mod texts;

pub(crate) use texts::Wording;

use waymark_vault::Session;

use crate::views::SetUpStep;

/// What the shell tells the set-up. What was typed stands on the pads; that somebody left
/// or came back is seen by the engine itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SetUpEvent {
    /// The limits were read.
    Read,
    /// A PIN or passphrase stands on the first pad.
    SecretTyped,
    /// The same once more stands on the other pad.
    SecretRepeated,
    /// A second PIN is wanted.
    WantSecond,
    /// No second PIN is wanted.
    SkipSecond,
    /// The second PIN stands on the first pad.
    SecondTyped,
    /// The same once more stands on the other pad.
    SecondRepeated,
    /// The step is passed over.
    Skip,
    /// The set-up or the rehearsal is finished.
    Finish,
}

/// What went wrong with the last entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Problem {
    Weak(waymark_vault::WeakSecret),
    NotTheSame,
    /// The vault or the key store does not work; it goes on without notes.
    NoVault,
    /// Came back with the other PIN.
    OtherPin,
    /// Came back, but not with a PIN.
    NoPin,
}

/// Where a set-up or a rehearsal is. Lost with the process: then it begins again.
pub(crate) struct SetUp {
    step: SetUpStep,
    problem: Option<Problem>,
    /// What the first PIN opens.
    first: Option<Session>,
    has_second: bool,
    has_returned: bool,
    /// Practised later, from the settings.
    is_rehearsal: bool,
}

impl SetUp {
    pub(crate) fn new() -> Self {
        Self {
            step: SetUpStep::Limits,
            problem: None,
            first: None,
            has_second: false,
            has_returned: false,
            is_rehearsal: false,
        }
    }

    /// Leaving and coming back, with the PIN that opened the present session.
    fn rehearsal(first: Option<Session>) -> Self {
        Self {
            step: SetUpStep::PractiseExit,
            first,
            // Whether there is one cannot be known; the step can be passed over.
            has_second: true,
            is_rehearsal: true,
            ..Self::new()
        }
    }
}
