//! The rules of an instrument without a walk: for those who prove by counting that they
//! are what the instrument says. Never in an app.

use waymark_pack::records::Instrument;
use waymark_pack::vocabulary::ItemKind;

use super::answer::Answer;
use super::evaluate::{Age, RuleState, evaluate};
use super::script::Script;

/// An instrument whose rules can be asked directly.
#[derive(Debug)]
pub struct RuleProbe(Script);

impl RuleProbe {
    /// `None` where the instrument cannot work.
    pub fn new(instrument: Instrument) -> Option<Self> {
        Script::new(instrument).ok().map(Self)
    }

    /// The words with which each item can be answered, in the order of the instrument.
    pub fn words(&self) -> Vec<Vec<&str>> {
        let items = self.0.instrument.structure.items.iter();
        let words = items.map(|item| match item.kind {
            ItemKind::Observation => vec!["yes", "no"],
            ItemKind::Question => vec!["yes", "no", "unsure", "declined"],
            ItemKind::Choice => {
                let options = item.options.iter().map(waymark_base::Id::as_str);
                options.chain(["declined"]).collect()
            }
        });
        words.collect()
    }

    /// What follows from one answer or none for each item, on one line:
    /// `asked=1011 counts=0010 age=adult rules=met,not_asked outcomes=offer,caution`.
    pub fn line(&self, said: &[Option<&str>]) -> String {
        let answer = |(place, word): (usize, &Option<&str>)| {
            let word = word.and_then(|word| self.0.answer(place, word));
            word.unwrap_or(Answer::None)
        };
        let answers: Vec<Answer> = said.iter().enumerate().map(answer).collect();
        let found = evaluate(&self.0, &answers);
        let bits = |bits: &[bool]| -> String {
            bits.iter()
                .map(|bit| if *bit { '1' } else { '0' })
                .collect()
        };
        let rules: Vec<&str> = found.rules.iter().map(|state| word(*state)).collect();
        let outcomes = self.0.instrument.structure.outcomes.iter();
        let outcomes = outcomes.zip(&found.outcomes).filter(|(_, said)| **said);
        let outcomes: Vec<&str> = outcomes.map(|(one, _)| one.id.as_str()).collect();
        format!(
            "asked={} counts={} age={} rules={} outcomes={}",
            bits(&found.applies),
            bits(&found.counts),
            match found.age {
                Age::NoMatter => "no_matter",
                Age::Adult => "adult",
                Age::Child => "child",
                Age::Unknown => "unknown",
            },
            rules.join(","),
            outcomes.join(",")
        )
    }
}

fn word(state: RuleState) -> &'static str {
    match state {
        RuleState::Met => "met",
        RuleState::NotMet => "not_met",
        RuleState::NotAsked => "not_asked",
        RuleState::NotNeeded => "not_needed",
    }
}
