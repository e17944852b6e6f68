//! Screening instruments as data: what is seen and asked, which answers count, what
//! follows from them. `docs/screening.md` describes the format for those who write one.
//!
//! A record is only as sound as whoever wrote it: `author` refuses what cannot work, with
//! its place; the engine refuses it again when it opens one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use waymark_base::{Id, LanguageTag};

use crate::vocabulary::{
    Audience, GateCheck, InstrumentKind, ItemKind, ItemPhase, OutcomePart, ReviewState, Strength,
    Wording,
};

/// Most items of one instrument: an answer is kept in one byte, in a place of fixed size.
pub const MOST_ITEMS: usize = 250;
/// Most options of one item.
pub const MOST_OPTIONS: usize = 20;
/// Most conditions that have to hold before the first item.
pub const MOST_GATES: usize = 8;

/// A screening aid, a training check or the card of a published instrument.
#[derive(Debug, Clone, PartialEq)]
pub struct Instrument {
    /// Stable name.
    pub id: Id,
    /// What it is made of.
    pub structure: Structure,
    /// Its texts in each language that has any.
    pub texts: BTreeMap<LanguageTag, InstrumentTexts>,
}

/// What an instrument is made of, without its texts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Structure {
    /// Version of the instrument; counted up whenever an item or a rule changes.
    pub version: u32,
    /// What kind it is.
    pub kind: InstrumentKind,
    /// For whom.
    pub audience: Vec<Audience>,
    /// Place in the list; lower comes first.
    pub order: u16,
    /// Whose wording the items have, if they have any here.
    pub wording: Wording,
    /// Languages in which it was tested; empty where it was in none, or none is known.
    pub tested_in: Vec<LanguageTag>,
    /// What has to hold before anything is observed or asked.
    pub gate: Vec<Gate>,
    /// When a person counts as an adult. `None`: it makes no difference.
    pub adult_when: Option<Condition>,
    /// What is observed, then what is asked, in this order.
    pub items: Vec<Item>,
    /// What the answers point to.
    pub rules: Vec<Rule>,
    /// What to offer, and what the result cannot tell.
    pub outcomes: Vec<Outcome>,
    /// How good it was found to be.
    pub figures: Vec<Figure>,
    /// Sources of the whole.
    pub sources: Vec<Id>,
}

/// Texts of an instrument in one language, by their names: `name`, `item-age`,
/// `item-age.cue` …
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InstrumentTexts {
    /// How far they have been checked.
    pub translation: ReviewState,
    /// The texts.
    pub texts: BTreeMap<String, String>,
}

/// A condition for asking anything at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// Its name.
    pub id: Id,
    /// Who knows whether it holds.
    pub check: GateCheck,
    /// Whether a "no" offers numbers to hand over.
    pub numbers: bool,
    /// A sheet that says more.
    pub sheet: Option<Id>,
    /// Sources.
    pub sources: Vec<Id>,
}

/// One thing that is observed, or one question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its name.
    pub id: Id,
    /// What kind of answer it takes.
    pub kind: ItemKind,
    /// Whether it is observed without a word, or asked.
    pub phase: ItemPhase,
    /// Whether the others can only go on once it is answered.
    pub required: bool,
    /// Which dimension it speaks of (`act`, `means`, `purpose` …), if any.
    pub dimension: Option<Id>,
    /// What it weighs where a rule adds weights.
    pub weight: u16,
    /// How strong an indicator it is where a rule looks at that.
    pub strength: Option<Strength>,
    /// The answers that count: names of options, or `yes` or `no`. Empty: none does.
    pub counts: Vec<Id>,
    /// The options of a choice.
    pub options: Vec<Id>,
    /// When it is asked. `None`: always.
    pub when: Option<Condition>,
    /// Sources.
    pub sources: Vec<Id>,
}

/// What must be so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Condition {
    /// Whether all tests have to hold, or one of them.
    pub all: bool,
    /// The tests; never empty.
    pub tests: Vec<Test>,
}

/// One thing that a condition looks at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Test {
    /// An earlier item was asked and got this answer.
    Answer {
        /// The item.
        item: Id,
        /// `yes`, `no`, `unsure`, `declined`, or the name of an option.
        is: Id,
    },
    /// A rule is met, or is not. For outcomes only.
    Rule {
        /// The rule.
        rule: Id,
        /// Whether it has to be met.
        met: bool,
    },
    /// The person counts as an adult, or does not. For outcomes only.
    Adult(bool),
}

/// What some answers point to, taken together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name.
    pub id: Id,
    /// Whether the result speaks of it by name (`rule-…`), as of act, means and purpose.
    pub shown: bool,
    /// Whether it falls away for a child (the means of the UN Protocol).
    pub adults_only: bool,
    /// The items it looks at.
    pub of: Vec<Id>,
    /// What must be true of those that count.
    pub test: RuleTest,
}

/// How a rule looks at its items. More that counts never makes a rule unmet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RuleTest {
    /// One of them counts.
    Any,
    /// So many count.
    Count {
        /// How many.
        at_least: u16,
    },
    /// Those that count weigh so much together.
    Weight {
        /// How much.
        at_least: u32,
    },
    /// One of these combinations of strengths is there. A stronger indicator may stand in
    /// for a weaker one.
    Strengths {
        /// The combinations.
        combinations: Vec<Combination>,
    },
}

/// How many indicators of each strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Combination {
    /// Strong ones.
    pub strong: u16,
    /// Medium ones.
    pub medium: u16,
    /// Weak ones.
    pub weak: u16,
}

/// A piece of the result: something to offer, or something that it cannot tell. Never a
/// label for the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Its name.
    pub id: Id,
    /// Where it stands in the result.
    pub part: OutcomePart,
    /// When it is said. `None`: always.
    pub when: Option<Condition>,
    /// A sheet that says more.
    pub sheet: Option<Id>,
    /// Sources.
    pub sources: Vec<Id>,
}

/// What a study found. Shares are in percent, as printed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Its name; the text `figure-…` says who was studied.
    pub id: Id,
    /// Share of those concerned whom it found, in percent.
    pub sensitivity: Option<f64>,
    /// Share of the others whom it left alone, in percent.
    pub specificity: Option<f64>,
    /// How common it was among those studied, in percent.
    pub prevalence: Option<f64>,
    /// How many were studied.
    pub people: Option<u32>,
    /// How many of them were concerned.
    pub cases: Option<u32>,
    /// Whether predictive values are worked out from this one unless somebody asks for
    /// another.
    pub main: bool,
    /// Who says so.
    pub source: Id,
}

impl Structure {
    /// The names of its parts, kind by kind, in the order in which they stand.
    pub fn names(&self) -> [(&'static str, Vec<&Id>); 5] {
        [
            ("gate", self.gate.iter().map(|one| &one.id).collect()),
            ("item", self.items.iter().map(|one| &one.id).collect()),
            ("rule", self.rules.iter().map(|one| &one.id).collect()),
            ("outcome", self.outcomes.iter().map(|one| &one.id).collect()),
            ("figure", self.figures.iter().map(|one| &one.id).collect()),
        ]
    }
}

impl Instrument {
    /// Whether it can be gone through here, and is not only a card.
    pub fn can_be_used(&self) -> bool {
        !self.structure.items.is_empty()
    }
}
