//! A result: what was noticed, what it can point to, and what to offer now. It calls
//! nobody anything.

use std::collections::BTreeMap;

use waymark_language::Key;
use waymark_pack::records::Outcome;
use waymark_pack::vocabulary::OutcomePart;

use super::evaluate::{Age, Evaluation, RuleState, evaluate};
use super::items::ItemTexts;
use super::show::Showing;
use crate::EngineError;
use crate::rooms::Here;
use crate::views::{
    ContactView, NoticedView, OutcomeView, PartView, PointView, ResultView, SiteView,
};

/// Numbers for children come first for somebody who may be one.
const CHILD: &str = "child";

impl Showing<'_> {
    pub(super) fn result(&self) -> Result<ResultView, EngineError> {
        let found = evaluate(self.script, &self.state.answers());
        let topic = matches!(found.age, Age::Child).then_some(CHILD);
        let here = self.here(topic)?;
        let noticed = self.noticed(&found);
        let room = self.room;
        let figures = &self.script.instrument.structure.figures;
        let figures = figures
            .iter()
            .map(|figure| self.room.figure_view(&self.texts, figure));
        let (contacts, places, here_text) = self.of_here(here);
        Ok(ResultView {
            noticed_heading: room.text(Key::ResultNoticed),
            noticed_text: noticed
                .is_empty()
                .then(|| room.text(Key::ResultNothingNoticed)),
            noticed,
            points_heading: room.text(Key::ResultPoints),
            points: self.points(&found),
            parts: self.parts(&found)?,
            contacts,
            places,
            here_text,
            figures: figures.collect::<Result<_, _>>()?,
            kept_text: room.text(Key::ResultKept),
        })
    }

    /// What counts of all that was seen and said.
    pub(super) fn noticed(&self, found: &Evaluation) -> Vec<NoticedView> {
        let texts = ItemTexts::new(self);
        let counting = found
            .counts
            .iter()
            .enumerate()
            .filter(|(_, counts)| **counts);
        let noticed = counting.filter_map(|(place, _)| {
            let item = self.script.item(place)?;
            Some(NoticedView {
                item: item.id.to_string(),
                text: self.texts.get(&format!("item-{}", item.id)),
                answer_text: texts.answer_text(place)?,
            })
        });
        noticed.collect()
    }

    pub(super) fn points(&self, found: &Evaluation) -> Vec<PointView> {
        let rules = self.script.instrument.structure.rules.iter();
        let shown = rules.zip(&found.rules).filter(|(rule, _)| rule.shown);
        let points = shown.map(|(rule, state)| {
            let (word, key) = match state {
                RuleState::Met => ("met", Key::PointMet),
                RuleState::NotMet => ("not_met", Key::PointNotMet),
                RuleState::NotAsked => ("not_asked", Key::PointNotAsked),
                RuleState::NotNeeded => ("not_needed", Key::PointNotNeeded),
            };
            PointView {
                rule: rule.id.to_string(),
                text: self.texts.get(&format!("rule-{}", rule.id)),
                state: word.to_owned(),
                state_text: self.room.text(key),
            }
        });
        points.collect()
    }

    fn parts(&self, found: &Evaluation) -> Result<Vec<PartView>, EngineError> {
        let mut parts: BTreeMap<OutcomePart, Vec<OutcomeView>> = BTreeMap::new();
        let outcomes = self.script.instrument.structure.outcomes.iter();
        let said = outcomes.zip(&found.outcomes).filter(|(_, said)| **said);
        for (outcome, _) in said {
            let view = self.outcome(outcome)?;
            parts.entry(outcome.part).or_default().push(view);
        }
        let part = |(part, outcomes): (OutcomePart, Vec<OutcomeView>)| PartView {
            part: part.to_string(),
            heading: self.room.text(heading(part)),
            outcomes,
        };
        Ok(parts.into_iter().map(part).collect())
    }

    fn outcome(&self, outcome: &Outcome) -> Result<OutcomeView, EngineError> {
        let name = format!("outcome-{}", outcome.id);
        let known = self.room.sources()?;
        let sources = outcome.sources.iter().filter_map(|id| known.get(id));
        Ok(OutcomeView {
            id: outcome.id.to_string(),
            points: self.texts.lines(&format!("{name}.text")),
            title: self.texts.get(&name),
            sheet: self.sheet(outcome.sheet.as_ref())?,
            sources: sources
                .map(|source| self.room.source_view(source))
                .collect(),
        })
    }

    fn of_here(&self, here: Option<Here>) -> (Vec<ContactView>, Vec<SiteView>, String) {
        let Some(here) = here else {
            let text = self.room.text(Key::ResultHereUnnamed);
            return (Vec::new(), Vec::new(), text);
        };
        let key = if here.is_empty() {
            Key::ResultHereNone
        } else {
            Key::ResultHere
        };
        let text = self.room.format(key, &[("place", (&here.name).into())]);
        (here.contacts, here.places, text)
    }
}

fn heading(part: OutcomePart) -> Key {
    match part {
        OutcomePart::Urgent => Key::PartUrgent,
        OutcomePart::Child => Key::PartChild,
        OutcomePart::Offer => Key::PartOffer,
        OutcomePart::Safety => Key::PartSafety,
        OutcomePart::Referral => Key::PartReferral,
        OutcomePart::Protection => Key::PartProtection,
        OutcomePart::Decline => Key::PartDecline,
        OutcomePart::Caution => Key::PartCaution,
    }
}
