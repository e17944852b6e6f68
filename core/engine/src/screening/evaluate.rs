//! What some answers point to. Depends on nothing but the answers: not on their order,
//! the clock or the reader. What is not known never counts.

use waymark_pack::records::RuleTest;
use waymark_pack::vocabulary::Strength;

use super::answer::Answer;
use super::script::{ReadyCondition, ReadyTest, Script, reaches};

/// What follows from the answers given so far.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Evaluation {
    /// For each item: whether its condition holds, so that it is looked at.
    pub(crate) applies: Vec<bool>,
    /// For each item: whether its answer counts.
    pub(crate) counts: Vec<bool>,
    /// How old the person is, as far as it matters.
    pub(crate) age: Age,
    /// For each rule: what became of it.
    pub(crate) rules: Vec<RuleState>,
    /// For each outcome: whether it is said.
    pub(crate) outcomes: Vec<bool>,
}

/// How old the person is, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Age {
    /// It makes no difference here.
    NoMatter,
    /// An adult.
    Adult,
    /// Under 18, or not surely above: as a child.
    Child,
    /// Nobody has said yet. What is for children is said, and nothing falls away.
    Unknown,
}

/// What became of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RuleState {
    /// What was seen and said points to it.
    Met,
    /// Nothing that was seen or said points to it.
    NotMet,
    /// None of its items was answered.
    NotAsked,
    /// It falls away, for a child.
    NotNeeded,
}

/// Evaluates answers, of which there is one for each item.
pub(crate) fn evaluate(script: &Script, answers: &[Answer]) -> Evaluation {
    let applies = applying(script, answers);
    let answer_at = |place: usize| {
        let asked = applies.get(place).copied().unwrap_or_default();
        let answer = answers.get(place).copied().unwrap_or_default();
        if asked { answer } else { Answer::None }
    };
    let counts: Vec<bool> = script
        .items
        .iter()
        .enumerate()
        .map(|(place, item)| item.counts.contains(&answer_at(place)))
        .collect();
    let mut evaluation = Evaluation {
        applies: Vec::new(),
        counts,
        age: Age::NoMatter,
        rules: Vec::new(),
        outcomes: Vec::new(),
    };
    evaluation.age = age(script, &answer_at, &evaluation);
    evaluation.rules = (0..script.rules.len())
        .map(|number| rule_state(script, number, &answer_at, &evaluation))
        .collect();
    let said = |when: &Option<ReadyCondition>| {
        when.as_ref()
            .is_none_or(|when| holds(when, &answer_at, &evaluation))
    };
    evaluation.outcomes = script.outcomes.iter().map(said).collect();
    evaluation.applies = applies;
    evaluation
}

fn age(script: &Script, answer_at: &impl Fn(usize) -> Answer, known: &Evaluation) -> Age {
    let Some(when) = &script.adult_when else {
        return Age::NoMatter;
    };
    let said = when.tests.iter().any(|test| match *test {
        ReadyTest::Answer { item, .. } => answer_at(item).is_given(),
        ReadyTest::Rule { .. } | ReadyTest::Adult(_) => false,
    });
    match (holds(when, answer_at, known), said) {
        (true, _) => Age::Adult,
        (false, true) => Age::Child,
        (false, false) => Age::Unknown,
    }
}

/// For each item, whether its condition holds by the answers to the items before it that
/// are looked at themselves.
pub(crate) fn applying(script: &Script, answers: &[Answer]) -> Vec<bool> {
    let mut applies: Vec<bool> = Vec::with_capacity(script.items.len());
    for item in &script.items {
        let answer_at = |place: usize| {
            let asked = applies.get(place).copied().unwrap_or_default();
            let answer = answers.get(place).copied().unwrap_or_default();
            if asked { answer } else { Answer::None }
        };
        let looked_at = item.when.as_ref().is_none_or(|when| {
            let test = |test: &ReadyTest| match *test {
                ReadyTest::Answer { item, is } => answer_at(item) == is,
                // A script holds none of these in the condition of an item.
                ReadyTest::Rule { .. } | ReadyTest::Adult(_) => false,
            };
            all_or_any(when, test)
        });
        applies.push(looked_at);
    }
    applies
}

fn all_or_any(when: &ReadyCondition, test: impl Fn(&ReadyTest) -> bool) -> bool {
    if when.all {
        when.tests.iter().all(test)
    } else {
        when.tests.iter().any(test)
    }
}

fn holds(when: &ReadyCondition, answer_at: &impl Fn(usize) -> Answer, known: &Evaluation) -> bool {
    all_or_any(when, |test| match *test {
        ReadyTest::Answer { item, is } => answer_at(item) == is,
        ReadyTest::Rule { rule, met } => {
            let state = known.rules.get(rule).copied();
            (state == Some(RuleState::Met)) == met
        }
        ReadyTest::Adult(true) => known.age == Age::Adult,
        ReadyTest::Adult(false) => matches!(known.age, Age::Child | Age::Unknown),
    })
}

fn rule_state(
    script: &Script,
    number: usize,
    answer_at: &impl Fn(usize) -> Answer,
    known: &Evaluation,
) -> RuleState {
    let rules = script.rules.get(number);
    let Some((ready, rule)) = rules.zip(script.instrument.structure.rules.get(number)) else {
        return RuleState::NotAsked;
    };
    if rule.adults_only && known.age == Age::Child {
        return RuleState::NotNeeded;
    }
    let counting = |place: &&usize| known.counts.get(**place).copied().unwrap_or_default();
    let places: Vec<usize> = ready.of.iter().filter(counting).copied().collect();
    if met(script, &rule.test, &places) {
        RuleState::Met
    } else if ready.of.iter().any(|place| answer_at(*place).is_given()) {
        RuleState::NotMet
    } else {
        RuleState::NotAsked
    }
}

/// Whether items that count meet a test.
fn met(script: &Script, test: &RuleTest, counting: &[usize]) -> bool {
    let items = || counting.iter().filter_map(|place| script.item(*place));
    match test {
        RuleTest::Any => !counting.is_empty(),
        RuleTest::Count { at_least } => counting.len() >= usize::from(*at_least),
        RuleTest::Weight { at_least } => {
            let weight: u32 = items().map(|item| u32::from(item.weight)).sum();
            weight >= *at_least
        }
        RuleTest::Strengths { .. } => {
            let number = |strength: Strength| {
                let same = items().filter(|item| item.strength == Some(strength));
                u32::try_from(same.count()).unwrap_or(u32::MAX)
            };
            let sums = [Strength::Strong, Strength::Medium, Strength::Weak].map(number);
            reaches(test, sums)
        }
    }
}
