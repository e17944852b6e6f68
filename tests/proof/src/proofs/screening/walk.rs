//! A walk through an aid, with the engine and the document side by side.

use waymark_engine::views::{ScreeningAct, ScreeningStep, ScreeningView};
use waymark_engine::{Engine, EngineError, ScreeningEvent, ScreeningRequest};

use super::checks::Known;
use super::events::{not_offered, offered};
use super::shadow::Shadow;

/// Where a walk is.
pub struct Walk<'a> {
    pub engine: &'a Engine,
    pub known: &'a Known<'a>,
    pub view: ScreeningView,
    pub shadow: Shadow,
    /// Whoever else looks at the screens.
    pub eyes: Box<dyn FnMut(&ScreeningView) + 'a>,
    /// What was wrong on the way, each with the step.
    pub findings: Vec<String>,
    /// What was taken since the beginning, in words.
    path: Vec<String>,
    /// Events that the engine took, and those that it refused.
    pub taken: u64,
    pub refused: u64,
}

impl<'a> Walk<'a> {
    pub fn begin(
        engine: &'a Engine,
        known: &'a Known<'a>,
        request: &ScreeningRequest,
    ) -> Result<Self, String> {
        let view = engine
            .start_screening(request)
            .map_err(|error| error.to_string())?;
        let mut walk = Self {
            shadow: Shadow::new(known.instrument, &view),
            engine,
            known,
            view,
            eyes: Box::new(|_| ()),
            findings: Vec::new(),
            path: Vec::new(),
            taken: 0,
            refused: 0,
        };
        walk.check();
        Ok(walk)
    }

    /// The same once more, from the start.
    pub fn begin_again(&mut self, request: &ScreeningRequest) -> Result<(), String> {
        let view = self
            .engine
            .start_screening(request)
            .map_err(|error| error.to_string())?;
        self.shadow = Shadow::new(self.known.instrument, &view);
        self.view = view;
        self.path = vec![format!("begin (discreet: {})", request.discreet)];
        self.check();
        Ok(())
    }

    pub fn key(&self) -> String {
        self.shadow.key(self.known.instrument, &self.view)
    }

    pub fn offered(&self) -> Vec<ScreeningEvent> {
        offered(&self.view)
    }

    pub fn not_offered(&self) -> Vec<ScreeningEvent> {
        not_offered(self.known.instrument, &self.view)
    }

    /// Tells the engine; `false` where it refused. Only what is offered must be taken.
    pub fn tell(&mut self, event: &ScreeningEvent, is_offered: bool) -> Result<bool, EngineError> {
        match self.engine.screening_event(event) {
            Ok(view) => {
                self.taken += 1;
                if !is_offered && !self.may_come_late(event) {
                    self.found_with("took what was not offered", &named(event));
                }
                self.path.push(named(event));
                self.shadow.follow(self.known.instrument, event, &self.view);
                self.view = view;
                self.check();
                Ok(true)
            }
            Err(EngineError::NotNow | EngineError::NoSuchAnswer) => {
                self.refused += 1;
                if is_offered {
                    self.found_with("refused what was offered", &named(event));
                }
                Ok(false)
            }
            Err(other) => Err(other),
        }
    }

    /// What is not offered and may be taken all the same. "A touch that comes twice answers
    /// the same thing twice": an item of this step may be answered although a later one is
    /// shown by now; but who answers alone answers nothing of what the worker asked before.
    /// Neutral words and whole sentences may be asked for twice, but never by who was handed
    /// the phone.
    fn may_come_late(&self, event: &ScreeningEvent) -> bool {
        use ScreeningStep::{Ask, Gate, HandOver, Instead, Observe};
        let step = self.view.step;
        match event {
            ScreeningEvent::Answer { item, .. } | ScreeningEvent::Skip { item } => match step {
                Observe if !self.view.discreet => true,
                Observe | Ask => !self.is_still_to_come(item),
                HandOver => !self.is_still_to_come(item) && !self.was_the_workers(item),
                _ => false,
            },
            ScreeningEvent::Act {
                act: ScreeningAct::Discreet | ScreeningAct::Plain,
            } => matches!(step, Gate | Instead | Observe | Ask),
            _ => false,
        }
    }

    /// Whether an item comes before the one at which the phone was handed over.
    fn was_the_workers(&self, item: &str) -> bool {
        let handed = self.shadow.handed_at.as_deref();
        self.place(item) < handed.and_then(|item| self.place(item))
    }

    /// Whether an item comes after the one that is shown alone.
    fn is_still_to_come(&self, item: &str) -> bool {
        let shown = self.view.items.first();
        self.place(item) > shown.and_then(|item| self.place(&item.id))
    }

    fn place(&self, id: &str) -> Option<usize> {
        let items = &self.known.instrument.structure.items;
        items.iter().position(|item| item.id.as_str() == id)
    }

    /// What is on the screen is what the engine shows when it is asked again.
    pub fn look_again(&mut self) {
        match self.engine.screening() {
            Ok(view) if view == self.view => {}
            _ => self.found("another screen when asked again"),
        }
    }

    fn check(&mut self) {
        (self.eyes)(&self.view);
        for wrong in self.known.wrong(&self.shadow, &self.view) {
            self.found(&wrong);
        }
    }

    pub fn found(&mut self, what: &str) {
        self.found_with(what, "");
    }

    /// What is wrong, and how somebody else can see it too.
    pub fn found_with(&mut self, what: &str, event: &str) {
        let (name, step) = (&self.known.instrument.id, self.view.step);
        let shown: Vec<&str> = self
            .view
            .items
            .iter()
            .map(|item| item.id.as_str())
            .collect();
        self.findings.push(format!(
            "{name} at {step:?}: {what}; {event} with {shown:?} on the screen after: {}",
            self.path.join(", ")
        ));
    }
}

/// An event in words: its own debug output shows nothing.
fn named(event: &ScreeningEvent) -> String {
    match event {
        ScreeningEvent::Gate { gate, holds } => format!("gate {gate} {holds}"),
        ScreeningEvent::Answer { item, answer } => format!("answer {item} {answer}"),
        ScreeningEvent::Skip { item } => format!("skip {item}"),
        ScreeningEvent::Act { act } => format!("{act:?}"),
    }
}
