//! What can be done at each step, beside answering.

use waymark_language::Key;

use super::machine::{Step, may_ask};
use super::show::Showing;
use crate::views::{ScreeningAct, ScreeningButton};

impl Showing<'_> {
    pub(super) fn buttons(&self) -> Vec<ScreeningButton> {
        let words = self.their_words();
        let button = |act: ScreeningAct| ScreeningButton {
            act,
            label: words.text(self.label(act)),
        };
        self.acts().into_iter().map(button).collect()
    }

    fn label(&self, act: ScreeningAct) -> Key {
        let theirs = self.state.step == Step::HandOver;
        let neutral = self.is_neutral();
        match act {
            ScreeningAct::Stop if theirs || neutral => Key::SelfStop,
            ScreeningAct::HandOver if neutral => Key::NeutralHandOver,
            ScreeningAct::End if neutral => Key::NeutralEnd,
            ScreeningAct::Skip if theirs => Key::SelfSkip,
            ScreeningAct::Continue => Key::ActContinue,
            ScreeningAct::Back => Key::ActBack,
            ScreeningAct::Stop => Key::ActStop,
            ScreeningAct::Skip => Key::ActSkip,
            ScreeningAct::Show => Key::ActShow,
            ScreeningAct::HandOver => Key::ActHandOver,
            ScreeningAct::WorkerIsBack => Key::ActWorkerIsBack,
            ScreeningAct::Discreet => Key::ActDiscreet,
            ScreeningAct::Plain => Key::ActPlain,
            ScreeningAct::End => Key::ActEnd,
        }
    }

    /// What can be done now, in the order of the screen.
    fn acts(&self) -> Vec<ScreeningAct> {
        use ScreeningAct::{Back, Continue, End, HandOver, Show, Skip, Stop, WorkerIsBack};
        let state = self.state;
        let words = if state.discreet {
            ScreeningAct::Plain
        } else {
            ScreeningAct::Discreet
        };
        let item = self.script.item(state.at);
        let skip = item.is_some_and(|item| !item.required).then_some(Skip);
        let answered = state.may_begin() || state.gate.contains(&Some(false));
        let on = answered.then_some(Continue);
        let acts = match state.step {
            Step::Gate => [on, Some(words), Some(End), None, None],
            Step::Instead => [Some(words), Some(Back), Some(End), None, None],
            Step::Outcome => [Some(Back), Some(End), None, None, None],
            Step::Observe if state.discreet => [skip, Some(Back), Some(words), Some(Stop), None],
            Step::Observe => {
                let on = may_ask(self.script, state).then_some(Continue);
                [on, Some(Back), Some(words), Some(Stop), None]
            }
            Step::Ask => [skip, Some(Back), Some(HandOver), Some(words), Some(Stop)],
            Step::HandOver => {
                let back = (state.at > state.from).then_some(Back);
                [skip, back, Some(Stop), None, None]
            }
            Step::HandedBack => [Some(WorkerIsBack), None, None, None, None],
            Step::Done => [Some(Show), Some(Back), Some(End), None, None],
        };
        acts.into_iter().flatten().collect()
    }
}
