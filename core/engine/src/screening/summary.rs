//! A summary in the sealed notes, where the worker wants one: for people, and at its end
//! one line from which the answers can be read again for an export.

use waymark_language::{Case, Key};
use zeroize::{Zeroize, Zeroizing};

use super::ScreeningSummary;
use super::evaluate::evaluate;
use super::machine::{State, Step};
use super::response::answers_line;
use super::script::Script;
use super::session::Walk;
use super::show::{Showing, kind_text};
use crate::desk::Room;
use crate::views::SavedNote;
use crate::{Engine, EngineError, NoteEdit, NoteTarget};

/// What kind of thing the note points to.
const LINK: &str = "screening";

impl Engine {
    /// Saves a summary of the aid that is open into the notes: what was noticed and said,
    /// and what it can point to. The aid stays open.
    ///
    /// # Errors
    /// [`EngineError::NoScreening`], [`EngineError::NotNow`] before the result is reached;
    /// otherwise as [`Engine::save_note`].
    pub fn save_screening(&self, how: &ScreeningSummary) -> Result<SavedNote, EngineError> {
        let walk = self.walk()?;
        let mut edit = self.ask(|room| {
            let (script, state) = room.opened(&walk)?;
            if !matches!(state.step, Step::Done | Step::Outcome) {
                return Err(EngineError::NotNow);
            }
            let body = room.summary(&script, &walk, &state)?;
            Ok(NoteEdit {
                title: room.summary_title(),
                body: body.as_bytes().to_vec(),
                label: how.label.clone(),
                expires_in_days: how.expires_in_days,
                links: vec![NoteTarget {
                    kind: LINK.to_owned(),
                    id: walk.instrument.to_string(),
                }],
                ..NoteEdit::default()
            })
        })?;
        let saved = self.save_note(&edit);
        edit.body.zeroize();
        saved
    }
}

impl Room<'_> {
    fn today_text(&self) -> String {
        self.reader.text.date(self.today.into(), Case::Of)
    }

    /// Says what it is to nobody else.
    fn summary_title(&self) -> String {
        let date = self.today_text();
        self.format(Key::SummaryTitle, &[("date", (&date).into())])
    }

    fn summary(
        &self,
        script: &Script,
        walk: &Walk,
        state: &State,
    ) -> Result<Zeroizing<String>, EngineError> {
        // What is written down is for the worker: whole sentences, whatever was shown.
        let mut state = state.clone();
        (state.step, state.discreet) = (Step::Outcome, false);
        let showing = Showing::new(self, script, walk, &state);
        let found = evaluate(script, &state.answers());
        let structure = &script.instrument.structure;
        let mut text = Zeroizing::new(String::with_capacity(2_000));
        let mut line = |part: &str| {
            text.push_str(part);
            text.push('\n');
        };
        let version = u64::from(structure.version).into();
        let (name, date) = (showing.texts.get("name"), self.today_text());
        let head = [
            ("name", (&name).into()),
            ("version", version),
            ("date", (&date).into()),
        ];
        line(&self.format(Key::SummaryAid, &head));
        line(&self.text(kind_text(structure.kind)));
        line(&self.text(Key::SummaryObserved));
        for one in showing.noticed(&found) {
            line(&format!("- {} · {}", one.text, one.answer_text));
        }
        line(&self.text(Key::SummaryPoints));
        for one in showing.points(&found) {
            line(&format!("- {}: {}", one.text, one.state_text));
        }
        line(&self.text(Key::SummaryCaution));
        line(&answers_line(script, &state));
        Ok(text)
    }
}
