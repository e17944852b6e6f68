//! What must be true of every screen, whatever happened before it.

use std::collections::BTreeSet;

use waymark_engine::RuleProbe;
use waymark_engine::views::{ResultView, ScreeningAct, ScreeningStep, ScreeningView};
use waymark_pack::records::Instrument;
use waymark_pack::vocabulary::{InstrumentKind, ItemPhase};

use super::shadow::{Shadow, words};

/// An instrument, and what is known of it.
pub struct Known<'a> {
    pub instrument: &'a Instrument,
    pub probe: RuleProbe,
    /// Whether it ships, with places and numbers beside it.
    pub ships: bool,
}

impl<'a> Known<'a> {
    pub fn new(instrument: &'a Instrument, ships: bool) -> Result<Self, String> {
        let probe = RuleProbe::new(instrument.clone());
        Ok(Self {
            instrument,
            probe: probe.ok_or("the instrument cannot be opened")?,
            ships,
        })
    }

    /// Everything that is wrong with a screen.
    pub fn wrong(&self, shadow: &Shadow, view: &ScreeningView) -> Vec<String> {
        let mut wrong = Wrong(Vec::new());
        self.gate(shadow, view, &mut wrong);
        self.instead(shadow, view, &mut wrong);
        self.items(shadow, view, &mut wrong);
        ways_out(view, &mut wrong);
        let at_the_end = view.step == ScreeningStep::Outcome;
        wrong.unless(
            view.result.is_some() == at_the_end,
            "a result at the wrong step",
        );
        if let Some(result) = &view.result {
            self.result(shadow, result, &mut wrong);
        }
        wrong.0
    }

    fn gate(&self, shadow: &Shadow, view: &ScreeningView, wrong: &mut Wrong) {
        let before = matches!(view.step, ScreeningStep::Gate | ScreeningStep::Instead);
        if !shadow.may_begin() {
            wrong.unless(before, "past the gate although it does not hold");
        }
        if before || !shadow.may_begin() {
            wrong.unless(view.items.is_empty(), "an item before the gate");
            wrong.unless(view.result.is_none(), "a result before the gate");
        }
        if view.step == ScreeningStep::Gate {
            let said: Vec<_> = view.gate.iter().map(|gate| gate.holds).collect();
            wrong.unless(said == shadow.gate, "the gate shows what nobody has said");
        }
        wrong.unless(
            view.discreet == shadow.discreet,
            "discreet and nobody asked for it",
        );
    }

    fn instead(&self, shadow: &Shadow, view: &ScreeningView, wrong: &mut Wrong) {
        let gates = self.instrument.structure.gate.iter().zip(&shadow.gate);
        let failed = gates.filter(|(_, holds)| **holds == Some(false));
        let failed: Vec<&str> = failed.map(|(gate, _)| gate.id.as_str()).collect();
        let shown: Vec<&str> = view.instead.iter().map(|one| one.gate.as_str()).collect();
        if view.step == ScreeningStep::Instead {
            wrong.unless(
                !failed.is_empty() && failed == shown,
                "not what failed at the gate",
            );
        } else {
            wrong.unless(shown.is_empty(), "what to do instead at a wrong step");
        }
        if view.discreet {
            wrong.unless(view.contacts.is_empty(), "numbers where others look");
        }
        for one in &view.instead {
            let steps = one.steps.iter().filter(|step| !step.trim().is_empty());
            wrong.unless(
                (steps.count() == 0) == view.discreet,
                "nothing to do instead, or sentences where others look",
            );
        }
    }

    fn items(&self, shadow: &Shadow, view: &ScreeningView, wrong: &mut Wrong) {
        let items = &self.instrument.structure.items;
        let asked = shadow.asked(items);
        let neutral = shadow.discreet && view.step != ScreeningStep::Outcome;
        let alone = view.step == ScreeningStep::HandOver;
        let phase = match view.step {
            ScreeningStep::Observe => Some(ItemPhase::Observe),
            ScreeningStep::Ask | ScreeningStep::HandOver => Some(ItemPhase::Ask),
            _ => None,
        };
        let one_by_one = neutral || phase == Some(ItemPhase::Ask);
        if phase == Some(ItemPhase::Ask) {
            let observed = items.iter().zip(&asked);
            let mut needed =
                observed.filter(|(item, _)| item.required && item.phase == ItemPhase::Observe);
            let all = needed.all(|(_, (asked, answer))| !asked || answer.is_some());
            wrong.unless(all, "asking although what is needed first is not known");
        }
        wrong.unless(
            !one_by_one || view.items.len() <= 1,
            "several items at once",
        );
        for shown in &view.items {
            let place = items.iter().position(|item| item.id.as_str() == shown.id);
            let Some(place) = place else {
                wrong.unless(false, "an item that is not there");
                continue;
            };
            wrong.unless(asked[place].0, "an item that is not asked");
            wrong.unless(Some(items[place].phase) == phase, "an item at a wrong step");
            let chosen = shown.choices.iter().filter(|choice| choice.chosen);
            let chosen: Vec<&str> = chosen.map(|choice| choice.answer.as_str()).collect();
            let given: Vec<&str> = asked[place].1.into_iter().collect();
            let telling = !neutral && !alone;
            // A word that is not offered cannot be shown as chosen: nobody declines to be seen.
            let asked = items[place].phase == ItemPhase::Ask;
            let fits = chosen == given || chosen.is_empty() && !asked;
            wrong.unless(
                if telling { fits } else { chosen.is_empty() },
                "a wrong choice shown",
            );
            if asked {
                let offered = |word: &&str| shown.choices.iter().any(|one| one.answer == **word);
                let all = words(&items[place]).iter().all(offered);
                wrong.unless(all, "a way to answer is missing");
            }
        }
    }

    fn result(&self, shadow: &Shadow, result: &ResultView, wrong: &mut Wrong) {
        let items = &self.instrument.structure.items;
        for noticed in &result.noticed {
            let place = items
                .iter()
                .position(|item| item.id.as_str() == noticed.item);
            let answer = place.and_then(|place| shadow.asked(items)[place].1);
            let counts = place.is_some_and(|place| {
                let mut counts = items[place].counts.iter();
                counts.any(|word| Some(word.as_str()) == answer)
            });
            wrong.unless(counts, "something noticed that does not count");
            let said = !matches!(answer, None | Some("unsure" | "declined"));
            wrong.unless(said, "something noticed that nobody said");
        }
        if self.instrument.structure.kind == InstrumentKind::Aid {
            for part in ["offer", "decline", "caution"] {
                let mut parts = result.parts.iter();
                let there = parts.any(|one| one.part == part && !one.outcomes.is_empty());
                wrong.unless(there, "a result without an offer, a decline or a caution");
            }
        }
        self.same_as_the_rules(shadow, result, wrong);
    }

    /// The result says what the rules say, which are compared with another implementation.
    fn same_as_the_rules(&self, shadow: &Shadow, result: &ResultView, wrong: &mut Wrong) {
        let answers: Vec<Option<&str>> = shadow.answers.iter().map(Option::as_deref).collect();
        let line = self.probe.line(&answers);
        let part = |name: &str| {
            let mut parts = line.split(' ').filter_map(|part| part.split_once('='));
            parts
                .find(|(key, _)| *key == name)
                .map_or("", |(_, value)| value)
        };
        let structure = &self.instrument.structure;
        let counting = structure.items.iter().zip(part("counts").chars());
        let counting = counting
            .filter(|(_, bit)| *bit == '1')
            .map(|(item, _)| item.id.as_str());
        let noticed = result.noticed.iter().map(|one| one.item.as_str());
        wrong.unless(counting.eq(noticed), "not all that counts was noticed");
        let rules = structure.rules.iter().zip(part("rules").split(','));
        let rules = rules.filter(|(rule, _)| rule.shown);
        let rules = rules.map(|(rule, state)| (rule.id.as_str(), state));
        let points = result
            .points
            .iter()
            .map(|one| (one.rule.as_str(), one.state.as_str()));
        wrong.unless(rules.eq(points), "a rule shown in another state");
        let outcomes: BTreeSet<&str> = part("outcomes").split(',').collect();
        let shown = result.parts.iter().flat_map(|part| &part.outcomes);
        let shown: BTreeSet<&str> = shown.map(|one| one.id.as_str()).collect();
        wrong.unless(outcomes == shown, "other outcomes than the rules say");
    }
}

/// Back, stop and skip are there wherever something is asked, and nowhere is no way on.
fn ways_out(view: &ScreeningView, wrong: &mut Wrong) {
    let has = |act| view.buttons.iter().any(|button| button.act == act);
    match view.step {
        ScreeningStep::Gate | ScreeningStep::Instead | ScreeningStep::Outcome => {
            wrong.unless(has(ScreeningAct::End), "no end");
        }
        ScreeningStep::Observe | ScreeningStep::Ask => {
            wrong.unless(
                has(ScreeningAct::Back) && has(ScreeningAct::Stop),
                "no way back or out",
            );
        }
        ScreeningStep::HandOver => {
            wrong.unless(
                has(ScreeningAct::Stop),
                "no way to stop for who answers alone",
            );
            wrong.unless(
                !has(ScreeningAct::Plain) && view.title.is_empty(),
                "too much on the screen",
            );
        }
        ScreeningStep::HandedBack => {
            wrong.unless(
                has(ScreeningAct::WorkerIsBack),
                "the worker cannot come back",
            );
        }
        ScreeningStep::Done => {
            wrong.unless(has(ScreeningAct::Show), "the result cannot be asked for");
        }
    }
}

struct Wrong(Vec<String>);

impl Wrong {
    fn unless(&mut self, holds: bool, what: &str) {
        if !holds {
            self.0.push(what.to_owned());
        }
    }
}
