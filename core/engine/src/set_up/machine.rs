//! The state machine, as a function of plain values. `docs/set-up.md` draws it.

use crate::views::SetUpStep;

/// Something that happened, told by the shell or seen by the engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    /// The limits were read.
    Read,
    /// What was typed may be used.
    Accepted,
    /// What was typed may not be used, or the repetition differs.
    Refused,
    /// What was typed is set.
    Kept,
    /// What was typed is gone from the pads: somebody left in between.
    Emptied,
    WantSecond,
    SkipSecond,
    Skip,
    Finish,
    /// Left by the control on the screen.
    LeftByButton,
    /// Left in another way.
    LeftOtherwise,
    /// Came back with the PIN that the set-up began with.
    BackWithFirst,
    /// Came back with another PIN.
    BackWithOther,
    /// Came back without a PIN.
    BackWithout,
}

/// What the way depends on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Facts {
    /// The vault works, as far as is known.
    pub(super) vault_works: bool,
    /// The cover can check a PIN: there is one, and the cover can type it.
    pub(super) cover_checks: bool,
    /// There is, or may be, a second PIN.
    pub(super) has_second: bool,
}

/// The step after an event; `None` where the event does not belong to the step.
pub(super) fn next(step: SetUpStep, event: Event, facts: Facts) -> Option<SetUpStep> {
    use SetUpStep::{
        ChooseSecond, ChooseSecret, Done, Limits, OfferSecond, PractiseExit, PractiseReturn,
        PractiseSecond, PractiseTrigger, Ready, RepeatSecond, RepeatSecret,
    };
    let practised = || {
        if facts.has_second {
            PractiseSecond
        } else {
            PractiseTrigger
        }
    };
    let after = match (step, event) {
        (Limits, Event::Read) if facts.vault_works => ChooseSecret,
        (Limits, Event::Read) => PractiseExit,

        (ChooseSecret, Event::Accepted) => RepeatSecret,
        (ChooseSecret, Event::Refused) => ChooseSecret,
        (ChooseSecret | RepeatSecret, Event::Skip) if !facts.vault_works => PractiseExit,
        (RepeatSecret, Event::Kept) => OfferSecond,
        (RepeatSecret, Event::Refused | Event::Emptied) => ChooseSecret,

        (OfferSecond, Event::WantSecond) => ChooseSecond,
        (OfferSecond | ChooseSecond | RepeatSecond, Event::SkipSecond) => PractiseExit,
        (ChooseSecond, Event::Accepted) => RepeatSecond,
        (ChooseSecond, Event::Refused) => ChooseSecond,
        (RepeatSecond, Event::Kept) => PractiseExit,
        (RepeatSecond, Event::Refused | Event::Emptied) => ChooseSecond,

        (PractiseExit, Event::LeftByButton) => PractiseReturn,
        (PractiseReturn, Event::BackWithFirst) => practised(),
        (PractiseReturn, Event::BackWithout) if !facts.cover_checks => practised(),
        (PractiseReturn, Event::BackWithOther | Event::BackWithout) => PractiseExit,
        (PractiseSecond, Event::BackWithOther | Event::Skip) => PractiseTrigger,
        (PractiseTrigger, Event::LeftOtherwise | Event::Skip) => Ready,

        (Ready, Event::Finish) => Done,
        _ => return None,
    };
    Some(after)
}
