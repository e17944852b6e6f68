//! Answers from a file, given to the aid as somebody would give them.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::error::Category;
use waymark_author::{Problems, read_fhir_response};
use waymark_base::Id;
use waymark_engine::views::{
    InstrumentCardView, ItemView, ScreeningAct, ScreeningStep, ScreeningView,
};
use waymark_engine::{Engine, ScreeningEvent};

use crate::failure::Failure;
use crate::output;

/// A file of answers.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answers {
    /// Whether each condition of the gate holds; `None` where the file cannot say so.
    gate: Option<BTreeMap<String, bool>>,
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
    gate_holds: bool,
) -> Result<ScreeningView, Failure> {
    let card = engine.instrument_card(&first.instrument)?;
    let Answers { gate, answers } = read(file, &card)?;
    let mut walk = Walk {
        engine,
        file,
        view: first,
        left: answers,
    };
    match (gate, gate_holds) {
        (None, true) => walk.whole_gate()?,
        (gate, _) => walk.gate(&gate.unwrap_or_default())?,
    }
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
            "waymark: not asked here, or no item of this aid, and so not counted: {}",
            unused.join(", ")
        ));
    }
    Ok(walk.view)
}

fn read(file: &Path, aid: &InstrumentCardView) -> Result<Answers, Failure> {
    let text = output::read_text(file)?;
    if text.contains(RESPONSE) {
        return response(&text, &file.display().to_string(), aid);
    }
    serde_json::from_str(&text).map_err(|error| {
        // What stands in the file is about a person; a place in it is enough.
        let (line, column) = (error.line(), error.column());
        let reason = match error.classify() {
            Category::Data => "is not of the form that --help shows",
            _ => "is no JSON",
        };
        Failure::other(format!("{}:{line}:{column}: {reason}", file.display()))
    })
}

/// Answers that another tool has written.
fn response(text: &str, name: &str, aid: &InstrumentCardView) -> Result<Answers, Failure> {
    let read = read_fhir_response(text, name).map_err(|Problems(found)| {
        let first = found.first().map(|one| one.message.as_str());
        Failure::other(format!("{name}: {}", first.unwrap_or("cannot be read")))
    })?;
    let (id, version) = (&aid.row.id, aid.version);
    let address = format!("urn:waymark:instrument:{id}");
    let ours = [format!("{address}|{version}"), address];
    if read
        .questionnaire
        .is_some_and(|named| !ours.contains(&named))
    {
        return Err(Failure::other(format!(
            "{name}: these are answers to something else, not to version {version} of {id}"
        )));
    }
    let said = |(item, answer): (Id, Id)| (item.as_str().to_owned(), answer.as_str().to_owned());
    Ok(Answers {
        gate: None,
        answers: read.answers.into_iter().map(said).collect(),
    })
}

/// What names answers of another tool.
const RESPONSE: &str = "\"QuestionnaireResponse\"";

struct Walk<'e> {
    engine: &'e Engine,
    /// The file, to name it where it cannot be right.
    file: &'e Path,
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

    fn whole_gate(&mut self) -> Result<(), Failure> {
        for gate in self.view.gate.clone() {
            let (gate, holds) = (gate.id, true);
            self.tell(&ScreeningEvent::Gate { gate, holds })?;
        }
        self.act(ScreeningAct::Continue)
    }

    fn wrong(&self, what: &str) -> Failure {
        Failure::other(format!("{}: {what}", self.file.display()))
    }

    fn gate(&mut self, said: &BTreeMap<String, bool>) -> Result<(), Failure> {
        let ids: Vec<String> = self.view.gate.iter().map(|gate| gate.id.clone()).collect();
        if let Some(unknown) = said.keys().find(|id| !ids.contains(id)) {
            let there = ids.join(", ");
            let what = format!("no condition is called {unknown}; there are: {there}");
            return Err(self.wrong(&what));
        }
        for gate in ids {
            let holds = said.get(&gate).copied().ok_or_else(|| {
                self.wrong(&format!(
                    "nothing is asked before the gate; say under \"gate\" whether \"{gate}\" holds, or add --gate-holds"
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
                self.needs(ScreeningAct::Skip)?;
                self.tell(&ScreeningEvent::Skip {
                    item: item.id.clone(),
                })?;
            }
        }
        // A mark can bring up another item, so it is looked at again before going on.
        if observing && !answered {
            self.needs(ScreeningAct::Continue)?;
            self.act(ScreeningAct::Continue)?;
        }
        Ok(())
    }

    /// Where the screen does not offer to go on, something is not answered that has to be.
    fn needs(&self, act: ScreeningAct) -> Result<(), Failure> {
        if self.view.buttons.iter().any(|button| button.act == act) {
            return Ok(());
        }
        let open = self.view.items.iter().filter(|item| {
            let answered = item.choices.iter().any(|choice| choice.chosen);
            !answered && (self.view.items.len() == 1 || item.kind == "choice")
        });
        let open: Vec<&str> = open.map(|item| item.id.as_str()).collect();
        let what = format!("say under \"answers\" what holds for: {}", open.join(", "));
        Err(self.wrong(&what))
    }

    /// What was answered is about a person, so no message repeats it.
    fn answer(&mut self, item: &ItemView, answer: String) -> Result<(), Failure> {
        let words: Vec<&str> = item.choices.iter().map(|one| one.answer.as_str()).collect();
        let declined = item.kind == "choice" && answer == "declined";
        if !words.contains(&answer.as_str()) && !declined {
            let (item, words) = (&item.id, words.join(", "));
            let what = format!("\"{item}\" has an answer that it cannot have; choose: {words}");
            return Err(self.wrong(&what));
        }
        let item = item.id.clone();
        self.tell(&ScreeningEvent::Answer { item, answer })
    }
}
