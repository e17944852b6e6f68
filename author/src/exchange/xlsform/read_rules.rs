//! Calculations as rules.

use std::collections::BTreeSet;

use waymark_base::Id;
use waymark_pack::records::{Combination, Item, Rule, RuleTest};
use waymark_pack::vocabulary::Strength;

use super::columns as column;
use super::expression_in::{Comparison, Expression, parse};
use super::expression_out::STRENGTHS;
use super::names;
use super::read::Reader;
use super::read_conditions::Trouble;
use super::read_texts::TextColumns;
use super::sheet_in::{Cell, Row, error};
use super::sums::{NamedSum, Term};

const HELP: &str = "write it as if(if(${item} = 'answer', 1, 0) + … >= 2, 1, 0), or make the rule by \
                    hand";

/// What a rule says, before it has a name.
struct Shape {
    adults_only: bool,
    test: RuleTest,
    terms: Vec<Term>,
}

impl Reader<'_> {
    /// A row of type `calculate`: who is an adult, a sum for later, or a rule.
    pub(super) fn calculate(&mut self, row: Row<'_, '_>, columns: &TextColumns) {
        let Some(cell) = row.cell(column::CALCULATION) else {
            let help = "write one, or delete the row";
            return error(
                self.report,
                &row.place(),
                "this row calculates nothing",
                help,
            );
        };
        let name = row.text(column::NAME);
        if name == names::CHILD {
            // Follows from who is an adult.
            return;
        }
        let parsed = parse(cell.text).map_err(|error| error.to_string());
        let done = parsed.and_then(|expression| {
            if name == names::ADULT {
                return self.adult(&expression);
            }
            let is_rule = names::behind(name, names::RULE).is_some();
            match self.sum(&expression) {
                Ok(terms) if !is_rule => {
                    self.keep_sum(name, terms, &cell);
                    Ok(())
                }
                not_a_sum => self.rule(row, columns, &expression, not_a_sum.err()),
            }
        });
        if let Err(trouble) = done {
            error(self.report, &cell.place, &trouble, HELP);
        }
    }

    fn keep_sum(&mut self, name: &str, terms: Vec<Term>, cell: &Cell<'_>) {
        self.sums.push(NamedSum {
            name: name.to_owned(),
            terms,
            row: cell.place.row(),
            used: false,
        });
    }

    fn adult(&mut self, expression: &Expression) -> Result<(), Trouble> {
        let condition = self.condition(inside_if(expression))?;
        self.adult_when = condition;
        Ok(())
    }

    fn rule(
        &mut self,
        row: Row<'_, '_>,
        columns: &TextColumns,
        expression: &Expression,
        not_a_sum: Option<Trouble>,
    ) -> Result<(), Trouble> {
        let name = row.text(column::NAME);
        let met = inside_if(expression);
        let (adults_only, met) = match met {
            Expression::All(parts) => match parts.as_slice() {
                [child, met] if is_no_child(child) => (true, met),
                _ => (false, met),
            },
            _ => (false, met),
        };
        let shape = self.shape(met, adults_only, row.text(column::TEST));
        // What is no rule may have been meant as a sum: its trouble says more.
        let shape = shape.map_err(|trouble| match (met, not_a_sum) {
            (Expression::Sum(_) | Expression::Name(_), Some(other)) => other,
            _ => trouble,
        })?;
        self.note_counts(&shape)?;
        let own = names::behind(name, names::RULE).unwrap_or(name);
        let id = self.rule_names.take(own);
        self.texts(row, columns, column::LABEL, &format!("rule-{id}"));
        let mut of: Vec<usize> = shape.terms.iter().map(|term| term.item).collect();
        of.sort_unstable();
        let shown = self.is_yes(row, column::SHOWN);
        let said_adults_only = self.is_yes(row, column::ADULTS_ONLY);
        let of = of.into_iter().filter_map(|index| self.known.get(index));
        let rule = Rule {
            id,
            shown,
            adults_only: shape.adults_only || said_adults_only,
            of: of.map(|known| known.item.id.clone()).collect(),
            test: shape.test,
        };
        self.rules.push(rule);
        Ok(())
    }

    fn shape(&mut self, met: &Expression, adults_only: bool, said: &str) -> Result<Shape, Trouble> {
        let (test, terms) = match met {
            Expression::Compare(..) => {
                let (terms, least) = self.threshold(met)?;
                (threshold_test(&terms, least, said)?, terms)
            }
            Expression::Any(clauses) => self.strengths(clauses)?,
            clause @ Expression::All(_) => self.strengths(std::slice::from_ref(clause))?,
            _ => return Err("a rule compares a sum with a number".to_owned()),
        };
        let different: BTreeSet<usize> = terms.iter().map(|term| term.item).collect();
        if different.len() != terms.len() {
            return Err("the same item is added more than once".to_owned());
        }
        Ok(Shape {
            adults_only,
            test,
            terms,
        })
    }

    /// A sum and what it must reach.
    fn threshold(&mut self, expression: &Expression) -> Result<(Vec<Term>, u32), Trouble> {
        let Expression::Compare(comparison, left, right) = expression else {
            return Err("a rule compares a sum with a number".to_owned());
        };
        let Expression::Number(number) = right.as_ref() else {
            return Err("a sum is compared with a whole number".to_owned());
        };
        let least = match comparison {
            Comparison::AtLeast => *number,
            Comparison::MoreThan => number.saturating_add(1),
            Comparison::Equal | Comparison::Other => {
                return Err(
                    "more that counts never makes a rule unmet: only >= and > can be said"
                        .to_owned(),
                );
            }
        };
        Ok((self.sum(left)?, least))
    }

    /// Combinations of strengths: each asks for so many strong ones, so many strong and
    /// medium ones, and so many of all.
    fn strengths(&mut self, clauses: &[Expression]) -> Result<(RuleTest, Vec<Term>), Trouble> {
        let mut combinations = Vec::new();
        let mut all: Option<Vec<Term>> = None;
        for clause in clauses {
            let Expression::All(parts) = clause else {
                return Err(
                    "a combination of strengths has three parts joined with `and`".to_owned(),
                );
            };
            let [strong, medium, weak] = parts.as_slice() else {
                return Err(
                    "a combination of strengths has three parts joined with `and`".to_owned(),
                );
            };
            let mut least = [0; 3];
            for (index, (part, least)) in [strong, medium, weak]
                .into_iter()
                .zip(&mut least)
                .enumerate()
            {
                let (terms, number) = self.threshold(part)?;
                self.are_of_strengths(&terms, index)?;
                *least = number;
                if index == 2 && all.get_or_insert_with(|| terms.clone()) != &terms {
                    return Err("the combinations look at different items".to_owned());
                }
            }
            combinations.push(combination(least)?);
        }
        let test = RuleTest::Strengths { combinations };
        Ok((test, all.unwrap_or_default()))
    }

    /// Whether a sum holds strong indicators only, or also medium ones, or all.
    fn are_of_strengths(&self, terms: &[Term], weakest: usize) -> Result<(), Trouble> {
        let allowed: Vec<Strength> = STRENGTHS
            .iter()
            .take(weakest + 1)
            .map(|(one, _)| *one)
            .collect();
        let fits = |term: &Term| {
            let strength = self
                .known
                .get(term.item)
                .and_then(|known| known.item.strength);
            term.weight == 1 && strength.is_some_and(|strength| allowed.contains(&strength))
        };
        let message = || {
            format!(
                "a sum holds items of another strength than the column {} says",
                column::STRENGTH
            )
        };
        terms.iter().all(fits).then_some(()).ok_or_else(message)
    }

    /// Notes which answers count and what they weigh. An item has one answer to that.
    fn note_counts(&mut self, shape: &Shape) -> Result<(), Trouble> {
        for term in &shape.terms {
            let Some(known) = self.known.get_mut(term.item) else {
                continue;
            };
            let Item {
                id, counts, weight, ..
            } = &mut known.item;
            let same = |counts: &[Id]| {
                counts.len() == term.answers.len()
                    && term.answers.iter().all(|one| counts.contains(one))
            };
            if !known.has_counts {
                known.has_counts = true;
                *counts = term.answers.to_vec();
            } else if !same(counts) {
                return Err(format!("item `{id}` counts at other answers elsewhere"));
            }
            if let RuleTest::Weight { .. } = shape.test {
                let own = u16::try_from(term.weight)
                    .map_err(|_| format!("item `{id}` weighs too much"))?;
                if !known.has_weight {
                    known.has_weight = true;
                    *weight = own;
                } else if *weight != own {
                    return Err(format!("item `{id}` has another weight elsewhere"));
                }
            }
        }
        Ok(())
    }
}

/// What stands inside `if(…, 1, 0)`, or the expression itself.
fn inside_if(expression: &Expression) -> &Expression {
    match expression {
        Expression::Call(call, arguments) if call == "if" => match arguments.as_slice() {
            [met, Expression::Number(1), Expression::Number(0)] => met,
            _ => expression,
        },
        _ => expression,
    }
}

fn is_no_child(expression: &Expression) -> bool {
    let Expression::Compare(Comparison::Equal, left, right) = expression else {
        return false;
    };
    matches!(left.as_ref(), Expression::Name(name) if name == names::CHILD)
        && **right == Expression::Number(0)
}

/// `any`, `count` or `weight`: as the row says, or as the sum allows.
fn threshold_test(terms: &[Term], least: u32, said: &str) -> Result<RuleTest, Trouble> {
    let is_count = terms.iter().all(|term| term.weight == 1);
    let count = u16::try_from(least);
    match (said, count) {
        ("weight", _) => Ok(RuleTest::Weight { at_least: least }),
        ("any", Ok(1)) if is_count => Ok(RuleTest::Any),
        ("count", Ok(at_least)) if is_count => Ok(RuleTest::Count { at_least }),
        ("", Ok(1)) if is_count => Ok(RuleTest::Any),
        ("", Ok(at_least)) if is_count => Ok(RuleTest::Count { at_least }),
        ("", _) => Ok(RuleTest::Weight { at_least: least }),
        _ => Err(format!(
            "this is not the test that the column {} names",
            column::TEST
        )),
    }
}

fn combination(least: [u32; 3]) -> Result<Combination, Trouble> {
    let [strong, medium, weak] = least;
    let part = |more: u32, less: u32| {
        let part = more
            .checked_sub(less)
            .and_then(|part| u16::try_from(part).ok());
        part.ok_or_else(|| "the numbers of a combination must not fall".to_owned())
    };
    Ok(Combination {
        strong: part(strong, 0)?,
        medium: part(medium, strong)?,
        weak: part(weak, medium)?,
    })
}
