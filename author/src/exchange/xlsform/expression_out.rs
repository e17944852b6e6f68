//! Conditions and rules as expressions.

use waymark_base::Id;
use waymark_pack::records::{Combination, Condition, Item, Rule, RuleTest, Structure, Test};
use waymark_pack::vocabulary::Strength;

use super::names;

/// Strengths from the strongest, with the end of the name of their sum.
pub(super) const STRENGTHS: [(Strength, &str); 3] = [
    (Strength::Strong, "__strong"),
    (Strength::Medium, "__medium"),
    (Strength::Weak, "__weak"),
];

pub(super) fn condition(condition: &Condition, structure: &Structure) -> String {
    let tests: Vec<String> = condition
        .tests
        .iter()
        .map(|one| test(one, structure))
        .collect();
    tests.join(if condition.all { " and " } else { " or " })
}

fn test(test: &Test, structure: &Structure) -> String {
    let flag = |name: &str, holds: bool| format!("${{{name}}} = {}", u8::from(holds));
    match test {
        Test::Answer { item, is } => answer(item, is),
        Test::Rule { rule, met } => flag(&names::rule(rule), *met),
        Test::Adult(adult) if structure.adult_when.is_some() => flag(names::ADULT, *adult),
        // Age makes no difference, so that everybody is asked as an adult.
        Test::Adult(adult) => format!("{adult}()"),
    }
}

fn answer(item: &Id, is: &Id) -> String {
    format!("${{{}}} = '{}'", names::item(item), names::plain(is))
}

/// All conditions of the gate. `None`: there are none.
pub(super) fn gate(structure: &Structure) -> Option<String> {
    let gates = structure.gate.iter();
    let tests: Vec<String> = gates
        .map(|gate| format!("${{{}}} = 'yes'", names::gate(&gate.id)))
        .collect();
    (!tests.is_empty()).then(|| tests.join(" and "))
}

/// Who counts as an adult and who as a child, each with its name. Before anything is known
/// of the age somebody is neither.
pub(super) fn ages(adults: &Condition, structure: &Structure) -> [(String, String); 2] {
    let is_adult = format!("if({}, 1, 0)", condition(adults, structure));
    let items = adults.tests.iter().filter_map(|test| match test {
        Test::Answer { item, .. } => Some(names::item(item)),
        Test::Rule { .. } | Test::Adult(_) => None,
    });
    let answered = items.map(|item| format!("${{{item}}} != ''"));
    let answered: Vec<String> = answered.collect();
    let answered = answered.join(" or ");
    let is_child = format!("if(${{{}}} = 0 and ({answered}), 1, 0)", names::ADULT);
    [
        (names::ADULT.to_owned(), is_adult),
        (names::CHILD.to_owned(), is_child),
    ]
}

/// Calculations of a rule, each with its name. The last one is the rule itself: 1 or 0.
pub(super) fn rule(rule: &Rule, structure: &Structure) -> Vec<(String, String)> {
    let name = names::rule(&rule.id);
    let items: Vec<&Item> = rule
        .of
        .iter()
        .filter_map(|id| structure.items.iter().find(|item| item.id == *id))
        .collect();
    let mut rows = Vec::new();
    let met = match &rule.test {
        RuleTest::Any => format!("{} >= 1", sum(&items, |_| 1)),
        RuleTest::Count { at_least } => format!("{} >= {at_least}", sum(&items, |_| 1)),
        RuleTest::Weight { at_least } => {
            format!("{} >= {at_least}", sum(&items, |item| item.weight))
        }
        RuleTest::Strengths { combinations } => {
            for (strength, end) in STRENGTHS {
                let of_it = items.iter().filter(|item| item.strength == Some(strength));
                let of_it: Vec<&Item> = of_it.copied().collect();
                rows.push((format!("{name}{end}"), sum(&of_it, |_| 1)));
            }
            let each = combinations.iter().map(|one| combination(&name, one));
            each.collect::<Vec<_>>().join(" or ")
        }
    };
    let met = match rule.adults_only && structure.adult_when.is_some() {
        true => format!("${{{}}} = 0 and ({met})", names::CHILD),
        false => met,
    };
    rows.push((name, format!("if({met}, 1, 0)")));
    rows
}

/// Each item that counts adds what it weighs. One that was not asked is empty and adds 0.
fn sum(items: &[&Item], weight: fn(&Item) -> u16) -> String {
    let counting = items.iter().filter(|item| !item.counts.is_empty());
    let terms: Vec<String> = counting
        .map(|item| {
            let answers = item.counts.iter().map(|count| answer(&item.id, count));
            let answers: Vec<String> = answers.collect();
            format!("if({}, {}, 0)", answers.join(" or "), weight(item))
        })
        .collect();
    match terms.as_slice() {
        [] => "0".to_owned(),
        terms => terms.join(" + "),
    }
}

/// A stronger indicator may stand in for a weaker one.
fn combination(rule: &str, combination: &Combination) -> String {
    let sums = STRENGTHS.map(|(_, end)| format!("${{{rule}{end}}}"));
    let counts = [combination.strong, combination.medium, combination.weak];
    let mut least = 0_u32;
    let parts = (1..=sums.len()).zip(counts).map(|(length, count)| {
        least += u32::from(count);
        let sums: Vec<&str> = sums.iter().take(length).map(String::as_str).collect();
        format!("{} >= {least}", sums.join(" + "))
    });
    format!("({})", parts.collect::<Vec<_>>().join(" and "))
}
