//! An instrument made ready to be gone through: names become places in lists, once, so
//! that a step looks nothing up. Whatever the pack holds, what comes out of here can be
//! walked without a further check.

use waymark_base::Id;
use waymark_pack::PackError;
use waymark_pack::records::{
    Condition, Instrument, Item, MOST_GATES, MOST_ITEMS, MOST_OPTIONS, Rule, RuleTest, Test,
};
use waymark_pack::vocabulary::ItemKind;

use super::answer::Answer;

/// An instrument with its conditions and rules made ready.
#[derive(Debug)]
pub(crate) struct Script {
    pub(crate) instrument: Instrument,
    pub(crate) items: Vec<ReadyItem>,
    pub(crate) rules: Vec<ReadyRule>,
    pub(crate) adult_when: Option<ReadyCondition>,
    /// A condition for each outcome.
    pub(crate) outcomes: Vec<Option<ReadyCondition>>,
}

#[derive(Debug)]
pub(crate) struct ReadyItem {
    pub(crate) when: Option<ReadyCondition>,
    pub(crate) counts: Vec<Answer>,
}

#[derive(Debug)]
pub(crate) struct ReadyRule {
    /// Places of its items.
    pub(crate) of: Vec<usize>,
}

#[derive(Debug)]
pub(crate) struct ReadyCondition {
    pub(crate) all: bool,
    pub(crate) tests: Vec<ReadyTest>,
}

#[derive(Debug, Clone, Copy)]
pub(crate) enum ReadyTest {
    Answer { item: usize, is: Answer },
    Rule { rule: usize, met: bool },
    Adult(bool),
}

/// What an instrument of the pack must not be, which the author's lint refuses too.
const DAMAGED: PackError = PackError::Damaged {
    table: "instrument",
    column: "structure",
};

impl Script {
    pub(crate) fn new(instrument: Instrument) -> Result<Self, PackError> {
        let ready = Self::ready(&instrument).ok_or(DAMAGED)?;
        let (items, rules, adult_when, outcomes) = ready;
        Ok(Self {
            instrument,
            items,
            rules,
            adult_when,
            outcomes,
        })
    }

    #[expect(
        clippy::type_complexity,
        reason = "the parts of the one constructor above"
    )]
    fn ready(
        instrument: &Instrument,
    ) -> Option<(
        Vec<ReadyItem>,
        Vec<ReadyRule>,
        Option<ReadyCondition>,
        Vec<Option<ReadyCondition>>,
    )> {
        let structure = &instrument.structure;
        let names = Names {
            items: &structure.items,
            rules: &structure.rules,
        };
        let small = structure.items.len() <= MOST_ITEMS
            && structure.gate.len() <= MOST_GATES
            && structure
                .items
                .iter()
                .all(|item| item.options.len() <= MOST_OPTIONS);
        if !small {
            return None;
        }
        let items = structure.items.iter().enumerate();
        let items = items.map(|(place, item)| names.item(place, item));
        let rules = structure.rules.iter().map(|rule| names.rule(rule));
        let outcomes = structure.outcomes.iter();
        let outcomes = outcomes.map(|outcome| names.maybe(outcome.when.as_ref(), usize::MAX, true));
        Some((
            items.collect::<Option<_>>()?,
            rules.collect::<Option<_>>()?,
            names.maybe(structure.adult_when.as_ref(), usize::MAX, false)?,
            outcomes.collect::<Option<_>>()?,
        ))
    }

    /// The place of an item.
    pub(crate) fn place_of(&self, name: &str) -> Option<usize> {
        let items = &self.instrument.structure.items;
        items.iter().position(|item| item.id.as_str() == name)
    }

    /// The item at a place.
    pub(crate) fn item(&self, place: usize) -> Option<&Item> {
        self.instrument.structure.items.get(place)
    }

    /// The answer that a word is for an item.
    pub(crate) fn answer(&self, place: usize, word: &str) -> Option<Answer> {
        answer_of(self.item(place)?, word)
    }

    /// The word of an answer: what files and shells call it.
    pub(crate) fn word(&self, place: usize, answer: Answer) -> Option<&str> {
        match answer {
            Answer::None | Answer::Skipped => None,
            Answer::Yes => Some("yes"),
            Answer::No => Some("no"),
            Answer::Unsure => Some("unsure"),
            Answer::Declined => Some("declined"),
            Answer::Option(number) => {
                let options = &self.item(place)?.options;
                options.get(usize::from(number)).map(Id::as_str)
            }
        }
    }
}

/// Looks names up while an instrument is made ready.
struct Names<'a> {
    items: &'a [Item],
    rules: &'a [Rule],
}

impl Names<'_> {
    fn place(&self, name: &Id) -> Option<usize> {
        self.items.iter().position(|item| item.id == *name)
    }

    /// An item, which may look at earlier ones.
    fn item(&self, place: usize, item: &Item) -> Option<ReadyItem> {
        let counts = item
            .counts
            .iter()
            .map(|word| answer_of(item, word.as_str()));
        Some(ReadyItem {
            when: self.maybe(item.when.as_ref(), place, false)?,
            counts: counts.collect::<Option<_>>()?,
        })
    }

    fn rule(&self, rule: &Rule) -> Option<ReadyRule> {
        let of = rule.of.iter().map(|name| self.place(name));
        Some(ReadyRule {
            of: of.collect::<Option<_>>()?,
        })
    }

    /// The outer `None` means that it cannot be made ready.
    fn maybe(
        &self,
        condition: Option<&Condition>,
        end: usize,
        of_outcome: bool,
    ) -> Option<Option<ReadyCondition>> {
        let Some(condition) = condition else {
            return Some(None);
        };
        let tests = condition.tests.iter();
        let tests = tests.map(|test| self.test(test, end, of_outcome));
        Some(Some(ReadyCondition {
            all: condition.all,
            tests: tests.collect::<Option<_>>()?,
        }))
    }

    fn test(&self, test: &Test, end: usize, of_outcome: bool) -> Option<ReadyTest> {
        match test {
            Test::Answer { item, is } => {
                let place = self.place(item).filter(|place| *place < end)?;
                let is = answer_of(self.items.get(place)?, is.as_str())?;
                Some(ReadyTest::Answer { item: place, is })
            }
            Test::Rule { rule, met } if of_outcome => {
                let rule = self.rules.iter().position(|one| one.id == *rule)?;
                Some(ReadyTest::Rule { rule, met: *met })
            }
            Test::Adult(adult) if of_outcome => Some(ReadyTest::Adult(*adult)),
            Test::Rule { .. } | Test::Adult(_) => None,
        }
    }
}

fn answer_of(item: &Item, word: &str) -> Option<Answer> {
    let option = item
        .options
        .iter()
        .position(|option| option.as_str() == word);
    match (item.kind, word) {
        (ItemKind::Choice, "declined") => Some(Answer::Declined),
        (ItemKind::Choice, _) => Some(Answer::Option(u8::try_from(option?).ok()?)),
        (ItemKind::Observation | ItemKind::Question, "yes") => Some(Answer::Yes),
        (ItemKind::Observation | ItemKind::Question, "no") => Some(Answer::No),
        (ItemKind::Question, "unsure") => Some(Answer::Unsure),
        (ItemKind::Question, "declined") => Some(Answer::Declined),
        _ => None,
    }
}

/// Whether the strength test's sums reach a combination: what is stronger may stand in
/// for what is weaker.
pub(crate) fn reaches(test: &RuleTest, [strong, medium, weak]: [u32; 3]) -> bool {
    let RuleTest::Strengths { combinations } = test else {
        return false;
    };
    combinations.iter().any(|wanted| {
        let [s, m, w] = [wanted.strong, wanted.medium, wanted.weak].map(u32::from);
        strong >= s && strong + medium >= s + m && strong + medium + weak >= s + m + w
    })
}
