//! `relevant` as conditions.

use waymark_base::Id;
use waymark_pack::records::{Condition, Test};

use super::expression_in::{Comparison, Expression, parse};
use super::read::Reader;
use super::sheet_in::{Cell, error};

/// Why an expression is no condition of ours.
pub(super) type Trouble = String;

const HELP: &str = "write it as ${item} = 'answer', joined with `and` or with `or`";

/// One thing that an expression looks at.
enum Leaf {
    Test(Test),
    /// A condition of the gate holds; nothing is asked before that anyway.
    Gate,
}

impl Reader<'_> {
    /// The condition in a cell. `None` where there is none, or none that can be read.
    pub(super) fn relevant(&mut self, cell: Option<&Cell<'_>>) -> Option<Condition> {
        let cell = cell?;
        let parsed = parse(cell.text).map_err(|error| error.to_string());
        match parsed.and_then(|expression| self.condition(&expression)) {
            Ok(condition) => condition,
            Err(trouble) => {
                error(self.report, &cell.place, &trouble, HELP);
                None
            }
        }
    }

    /// An expression as a condition on items that have been read.
    pub(super) fn condition(&self, expression: &Expression) -> Result<Option<Condition>, Trouble> {
        let all = !matches!(expression, Expression::Any(_));
        let mut leaves = Vec::new();
        self.flatten(expression, all, &mut leaves)?;
        let mut tests = Vec::new();
        for leaf in leaves {
            match leaf {
                Leaf::Test(test) => tests.push(test),
                Leaf::Gate if all => {}
                Leaf::Gate => return Err("the gate cannot be one of several ways in".to_owned()),
            }
        }
        // One test alone stands for any, as in the files.
        let all = all && tests.len() > 1;
        Ok((!tests.is_empty()).then_some(Condition { all, tests }))
    }

    fn flatten(
        &self,
        expression: &Expression,
        all: bool,
        leaves: &mut Vec<Leaf>,
    ) -> Result<(), Trouble> {
        match expression {
            Expression::All(parts) if all => self.flatten_parts(parts, all, leaves),
            Expression::Any(parts) if !all => self.flatten_parts(parts, all, leaves),
            Expression::All(_) | Expression::Any(_) => {
                Err("mixes `and` with `or`, which an instrument cannot say".to_owned())
            }
            leaf => {
                leaves.push(self.leaf(leaf)?);
                Ok(())
            }
        }
    }

    fn flatten_parts(
        &self,
        parts: &[Expression],
        all: bool,
        leaves: &mut Vec<Leaf>,
    ) -> Result<(), Trouble> {
        parts
            .iter()
            .try_for_each(|part| self.flatten(part, all, leaves))
    }

    fn leaf(&self, expression: &Expression) -> Result<Leaf, Trouble> {
        let (name, value) = match expression {
            Expression::Compare(Comparison::Equal, left, right) => (left.as_ref(), right.as_ref()),
            Expression::Call(call, arguments) if call == "selected" => match arguments.as_slice() {
                [name, value] => (name, value),
                _ => return Err("`selected` needs an item and an answer".to_owned()),
            },
            _ => return Err("only answers to earlier items can be looked at".to_owned()),
        };
        let Expression::Name(name) = name else {
            return Err("only answers to earlier items can be looked at".to_owned());
        };
        let value = match value {
            Expression::Text(text) => text.clone(),
            Expression::Number(number) => number.to_string(),
            _ => return Err("an answer must be a text in quotes".to_owned()),
        };
        if self.gates.contains(name) {
            let holds = value == "yes";
            return holds
                .then_some(Leaf::Gate)
                .ok_or_else(|| "the gate only opens with yes".to_owned());
        }
        self.answer_of(name, &value)
            .map(|(item, is)| Leaf::Test(Test::Answer { item, is }))
    }

    /// The ids of an item and one of its answers.
    fn answer_of(&self, name: &str, value: &str) -> Result<(Id, Id), Trouble> {
        let index = self.by_name.get(name);
        let known = index.and_then(|index| self.known.get(*index));
        let known = known.ok_or_else(|| format!("there is no earlier item `{name}`"))?;
        let answer = known.answers.iter().find(|(own, _)| own == value);
        let (_, answer) = answer.ok_or_else(|| format!("`{name}` has no answer `{value}`"))?;
        Ok((known.item.id.clone(), answer.clone()))
    }
}
