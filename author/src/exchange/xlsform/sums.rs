//! Sums in calculations: which answers of which items add how much.

use std::rc::Rc;

use waymark_base::Id;
use waymark_pack::records::{Condition, Test};

use super::expression_in::Expression;
use super::read::Reader;
use super::read_conditions::Trouble;

/// An item in a sum.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Term {
    /// Its place among the items.
    pub(super) item: usize,
    /// The answers at which it adds something.
    pub(super) answers: Rc<[Id]>,
    pub(super) weight: u32,
}

/// A calculation that only adds.
pub(super) struct NamedSum {
    pub(super) name: String,
    pub(super) terms: Vec<Term>,
    pub(super) row: u32,
    /// Whether a rule looks at it.
    pub(super) used: bool,
}

impl Reader<'_> {
    /// An expression as a sum.
    pub(super) fn sum(&mut self, expression: &Expression) -> Result<Vec<Term>, Trouble> {
        let mut terms = Vec::new();
        self.add(expression, &mut terms)?;
        Ok(terms)
    }

    fn add(&mut self, expression: &Expression, terms: &mut Vec<Term>) -> Result<(), Trouble> {
        match expression {
            Expression::Number(0) => {}
            Expression::Sum(parts) => {
                for part in parts {
                    self.add(part, terms)?;
                }
            }
            Expression::Name(name) => self.add_named(name, terms)?,
            Expression::Call(call, arguments) if call == "if" => match arguments.as_slice() {
                [when, Expression::Number(weight), Expression::Number(0)] => {
                    let when = self.condition(when)?.ok_or("the gate is no answer")?;
                    terms.push(self.term(&when, *weight)?);
                }
                _ => return Err("`if` must give a whole number, and else 0".to_owned()),
            },
            _ => return Err("this is neither a sum nor compared with a number".to_owned()),
        }
        // An item counts once, so that a sum cannot have more terms than there are items.
        if terms.len() > self.known.len() {
            return Err("the same item is added more than once".to_owned());
        }
        Ok(())
    }

    fn add_named(&mut self, name: &str, terms: &mut Vec<Term>) -> Result<(), Trouble> {
        if let Some(sum) = self.sums.iter_mut().find(|sum| sum.name == name) {
            sum.used = true;
            terms.extend(sum.terms.iter().cloned());
            return Ok(());
        }
        let index = self.by_name.get(name).copied();
        let index = index.ok_or_else(|| format!("there is no item or sum `{name}`"))?;
        terms.push(self.scores(index).ok_or_else(|| {
            format!("the answers of `{name}` are not 0 and one other number, so that they have no weight")
        })?);
        Ok(())
    }

    /// An item whose answers are called by what they score.
    fn scores(&self, index: usize) -> Option<Term> {
        let answers = &self.known.get(index)?.answers;
        let numbers = answers
            .iter()
            .map(|(name, id)| Some((name.parse::<u32>().ok()?, id)));
        let numbers: Vec<(u32, &Id)> = numbers.collect::<Option<_>>()?;
        let scoring: Vec<&(u32, &Id)> = numbers.iter().filter(|(score, _)| *score > 0).collect();
        let (weight, _) = scoring.first()?;
        let is_same = scoring.iter().all(|(score, _)| score == weight);
        is_same.then(|| Term {
            item: index,
            answers: scoring.iter().map(|(_, id)| (*id).clone()).collect(),
            weight: *weight,
        })
    }

    /// Some answers of one item, any of which adds something.
    fn term(&self, when: &Condition, weight: u32) -> Result<Term, Trouble> {
        let one_item = || "one `if` must look at the answers of one item".to_owned();
        let mut item = None;
        let mut answers = Vec::new();
        for test in &when.tests {
            let Test::Answer { item: own, is } = test else {
                return Err(one_item());
            };
            if item.is_some_and(|item| item != own) || when.all && when.tests.len() > 1 {
                return Err(one_item());
            }
            item = Some(own);
            answers.push(is.clone());
        }
        let index = self
            .known
            .iter()
            .position(|known| Some(&known.item.id) == item);
        Ok(Term {
            item: index.ok_or_else(one_item)?,
            answers: answers.into(),
            weight,
        })
    }
}
