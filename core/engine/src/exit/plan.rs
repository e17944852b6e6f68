//! What the app has to do, in order, once the engine has let go of everything.

use serde::Serialize;

use super::ExitEffect;

/// One thing for the app to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ExitStep {
    /// Draw the cover; done before the engine is called, and repeated here to be sure.
    ShowCover,
    /// Empty the clipboard, if the app put something there.
    ClearClipboard,
    /// Take back every notification.
    ClearNotifications,
    /// Stop reading aloud.
    StopSpeech,
    /// Drop what private screens hold of texts.
    DropTexts,
    /// Leave the list of recent apps.
    LeaveRecents,
    /// Call `finish_exit`, away from the screen's thread: it may take time.
    FinishExit,
}

const STEPS: usize = 7;

/// What a trigger did and what is left to do. Of a fixed size: making it allocates nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExitPlan {
    /// What was done.
    pub effect: ExitEffect,
    steps: [ExitStep; STEPS],
    length: usize,
}

impl ExitPlan {
    /// The steps, in order.
    pub fn steps(&self) -> &[ExitStep] {
        self.steps.get(..self.length).unwrap_or_default()
    }

    pub(crate) const fn of(effect: ExitEffect) -> Self {
        use ExitStep::{
            ClearClipboard, ClearNotifications, DropTexts, FinishExit, LeaveRecents, ShowCover,
            StopSpeech,
        };
        const LEAVING: [ExitStep; STEPS] = [
            ShowCover,
            DropTexts,
            StopSpeech,
            ClearClipboard,
            ClearNotifications,
            LeaveRecents,
            FinishExit,
        ];
        const LOCKING: [ExitStep; STEPS] = [
            DropTexts, StopSpeech, FinishExit, FinishExit, FinishExit, FinishExit, FinishExit,
        ];
        let (steps, length) = match effect {
            ExitEffect::Nothing => (LEAVING, 0),
            ExitEffect::Lock => (LOCKING, 2),
            ExitEffect::Cover => (LEAVING, STEPS - 1),
            ExitEffect::Destroy => (LEAVING, STEPS),
        };
        Self {
            effect,
            steps,
            length,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cover_comes_first_and_what_takes_time_last() {
        let plan = ExitPlan::of(ExitEffect::Destroy);
        assert_eq!(plan.steps().first(), Some(&ExitStep::ShowCover));
        assert_eq!(plan.steps().last(), Some(&ExitStep::FinishExit));
        assert!(
            !ExitPlan::of(ExitEffect::Cover)
                .steps()
                .contains(&ExitStep::FinishExit)
        );
    }

    #[test]
    fn locking_leaves_the_screen_and_a_trigger_that_is_off_does_nothing() {
        let lock = ExitPlan::of(ExitEffect::Lock);
        assert_eq!(lock.steps(), [ExitStep::DropTexts, ExitStep::StopSpeech]);
        assert!(ExitPlan::of(ExitEffect::Nothing).steps().is_empty());
    }
}
