//! How many questions somebody is asked on any path.

use std::collections::BTreeSet;

use waymark_engine::views::{ScreeningAct, ScreeningStep};
use waymark_engine::{Engine, ScreeningRequest};

use super::checks::Known;
use super::events::{act, answer, gate};
use super::walk::Walk;

/// What came out.
pub struct Paths {
    pub paths: u64,
    /// Most questions on one of them.
    pub most: usize,
    pub findings: Vec<String>,
}

/// Goes through every way to answer and to skip every question, for somebody who counts as
/// `age`; what was seen before is the same each time, because nothing that is asked looks
/// at it.
pub fn every_path(engine: &Engine, known: &Known<'_>, age: &str) -> Result<Paths, String> {
    let request = ScreeningRequest {
        instrument: known.instrument.id.to_string(),
        ..ScreeningRequest::default()
    };
    let mut tree = Tree {
        walk: Walk::begin(engine, known, &request)?,
        asked: Vec::new(),
        found: Paths {
            paths: 0,
            most: 0,
            findings: Vec::new(),
        },
    };
    let gates = known.instrument.structure.gate.iter();
    for one in gates {
        tree.offered(&gate(one.id.as_str(), true))?;
    }
    tree.offered(&act(ScreeningAct::Continue))?;
    tree.offered(&answer("age", age))?;
    tree.offered(&act(ScreeningAct::Continue))?;
    tree.below()?;
    tree.found.findings.append(&mut tree.walk.findings);
    Ok(tree.found)
}

struct Tree<'a> {
    walk: Walk<'a>,
    /// The questions on the way here.
    asked: Vec<String>,
    found: Paths,
}

impl Tree<'_> {
    fn offered(&mut self, event: &waymark_engine::ScreeningEvent) -> Result<(), String> {
        let taken = self.walk.tell(event, true);
        taken.map(drop).map_err(|error| error.to_string())
    }

    fn below(&mut self) -> Result<(), String> {
        if self.walk.view.step != ScreeningStep::Ask {
            let asked: BTreeSet<&String> = self.asked.iter().collect();
            self.found.most = self.found.most.max(asked.len());
            self.found.paths += 1;
            return Ok(());
        }
        let ways = self.walk.offered().into_iter().filter(|event| {
            use waymark_engine::ScreeningEvent::{Answer, Skip};
            matches!(event, Answer { .. } | Skip { .. })
        });
        let item = self.walk.view.items.first().map(|item| item.id.clone());
        let item = item.ok_or("asking without a question")?;
        for way in ways.collect::<Vec<_>>() {
            self.asked.push(item.clone());
            self.offered(&way)?;
            self.below()?;
            self.asked.pop();
            self.offered(&act(ScreeningAct::Back))?;
            let shown = self.walk.view.items.first().map(|item| item.id.clone());
            if shown.as_ref() != Some(&item) {
                return Err(format!("back from what follows {item} leads elsewhere"));
            }
        }
        Ok(())
    }
}
