//! Answers from a file, given to the aid as somebody would give them.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use waymark_engine::views::{ItemView, ScreeningAct, ScreeningStep, ScreeningView};
use waymark_engine::{Engine, ScreeningEvent};

use crate::failure::Failure;
use crate::output;

/// A file of answers.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answers {
    /// Whether each condition of the gate holds.
    #[serde(default)]
    gate: BTreeMap<String, bool>,
    /// The answer to each item, by their names.
    #[serde(default)]
    answers: BTreeMap<String, String>,
}

/// Goes through the aid with the answers of a file, to the result or to what is to be done
/// instead. What the file does not answer is skipped.
pub(super) fn walk(
    engine: &Engine,
    first: ScreeningView,
    file: &Path,
) -> Result<ScreeningView, Failure> {
    let mut walk = Walk {
        engine,
        view: first,
        left: read(file)?.answers,
    };
    let gate = read(file)?.gate;
    walk.gate(&gate, file)?;
    while matches!(walk.view.step, ScreeningStep::Observe | ScreeningStep::Ask) {
        walk.step()?;
    }
    if walk.view.step == ScreeningStep::Done {
        walk.act(ScreeningAct::Show)?;
    }
    let unused: Vec<&str> = walk.left.keys().map(String::as_str).collect();
    let stopped = walk.view.step == ScreeningStep::Instead;
    if !unused.is_empty() && !stopped {
        output::note(&format!(
            "waymark: not asked here, and so not counted: {}",
            unused.join(", ")
        ));
    }
    Ok(walk.view)
}

fn read(file: &Path) -> Result<Answers, Failure> {
    let text = output::read_text(file)?;
    serde_json::from_str(&text)
        .map_err(|error| Failure::other(format!("cannot read {}: {error}", file.display())))
}

struct Walk<'e> {
    engine: &'e Engine,
    view: ScreeningView,
    left: BTreeMap<String, String>,
}

impl Walk<'_> {
    fn tell(&mut self, event: &ScreeningEvent) -> Result<(), Failure> {
        self.view = self.engine.screening_event(event)?;
        Ok(())
    }

    fn act(&mut self, act: ScreeningAct) -> Result<(), Failure> {
        self.tell(&ScreeningEvent::Act { act })
    }

    fn gate(&mut self, said: &BTreeMap<String, bool>, file: &Path) -> Result<(), Failure> {
        let ids: Vec<String> = self.view.gate.iter().map(|gate| gate.id.clone()).collect();
        if let Some(unknown) = said.keys().find(|id| !ids.contains(id)) {
            return Err(Failure::other(format!(
                "{}: no condition is called {unknown}; there are: {}",
                file.display(),
                ids.join(", ")
            )));
        }
        for gate in ids {
            let holds = said.get(&gate).copied().ok_or_else(|| {
                Failure::other(format!(
                    "{}: say under \"gate\" whether \"{gate}\" holds: nothing is asked before",
                    file.display()
                ))
            })?;
            self.tell(&ScreeningEvent::Gate { gate, holds })?;
        }
        self.act(ScreeningAct::Continue)
    }

    /// Answers what is shown, and goes on.
    fn step(&mut self) -> Result<(), Failure> {
        let observing = self.view.step == ScreeningStep::Observe && !self.view.discreet;
        let shown: Vec<ItemView> = self.view.items.clone();
        let mut answered = false;
        for item in &shown {
            if let Some(answer) = self.left.remove(&item.id) {
                self.answer(item, answer)?;
                answered = true;
            } else if !observing {
                self.tell(&ScreeningEvent::Skip {
                    item: item.id.clone(),
                })?;
            }
        }
        // A mark can bring up another item, so it is looked at again before going on.
        if observing && !answered {
            self.act(ScreeningAct::Continue)?;
        }
        Ok(())
    }

    fn answer(&mut self, item: &ItemView, answer: String) -> Result<(), Failure> {
        let words: Vec<&str> = item.choices.iter().map(|one| one.answer.as_str()).collect();
        let declined = item.kind == "choice" && answer == "declined";
        if !words.contains(&answer.as_str()) && !declined {
            return Err(Failure::other(format!(
                "{} cannot be answered with {answer}; choose: {}",
                item.id,
                words.join(", ")
            )));
        }
        let item = item.id.clone();
        self.tell(&ScreeningEvent::Answer { item, answer })
    }
}
