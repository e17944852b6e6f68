//! `ID.toml`. Every text in it is an id, a tag or a word of the vocabulary, so that nothing
//! needs an escape.

use std::fmt::Display;

use waymark_base::Id;
use waymark_pack::records::{
    Combination, Condition, Figure, Gate, Item, Outcome, Rule, RuleTest, Structure, Test,
};
use waymark_pack::vocabulary::{ItemKind, ItemPhase};

/// The whole file.
pub(super) fn structure(id: &Id, structure: &Structure) -> String {
    let mut file = Lines::default();
    file.text("id", id);
    file.bare("version", structure.version);
    file.text("kind", structure.kind);
    file.list("audience", &structure.audience);
    file.bare("order", structure.order);
    file.text("wording", structure.wording);
    file.list("tested_in", &structure.tested_in);
    file.list("sources", &structure.sources);
    file.condition("adult_when", structure.adult_when.as_ref());
    structure.gate.iter().for_each(|one| gate(&mut file, one));
    structure.items.iter().for_each(|one| item(&mut file, one));
    let rules = structure.rules.iter();
    rules.for_each(|one| rule(&mut file, one, &structure.items));
    structure
        .outcomes
        .iter()
        .for_each(|one| outcome(&mut file, one));
    structure
        .figures
        .iter()
        .for_each(|one| figure(&mut file, one));
    file.0
}

fn gate(file: &mut Lines, gate: &Gate) {
    file.table("gate", &gate.id);
    file.text("check", gate.check);
    file.flag("numbers", gate.numbers);
    file.maybe("sheet", gate.sheet.as_ref());
    file.list("sources", &gate.sources);
}

fn item(file: &mut Lines, item: &Item) {
    file.table("item", &item.id);
    file.text("kind", item.kind);
    let usual = match item.kind {
        ItemKind::Observation => ItemPhase::Observe,
        ItemKind::Question | ItemKind::Choice => ItemPhase::Ask,
    };
    file.maybe("phase", Some(item.phase).filter(|phase| *phase != usual));
    file.flag("required", item.required);
    if !item.options.is_empty() || item.kind == ItemKind::Choice {
        file.list("options", &item.options);
    }
    file.maybe("dimension", item.dimension.as_ref());
    let usual: &[&str] = match item.kind {
        ItemKind::Choice => &[],
        ItemKind::Observation | ItemKind::Question => &["yes"],
    };
    if !item.counts.iter().map(Id::as_str).eq(usual.iter().copied()) {
        file.list("counts", &item.counts);
    }
    if item.weight != 1 {
        file.bare("weight", item.weight);
    }
    file.maybe("strength", item.strength);
    file.condition("when", item.when.as_ref());
    file.list("sources", &item.sources);
}

fn rule(file: &mut Lines, rule: &Rule, items: &[Item]) {
    file.table("rule", &rule.id);
    match dimension(rule, items) {
        Some(dimension) => file.text("dimension", dimension),
        None => file.list("of", &rule.of),
    }
    file.flag("shown", rule.shown);
    file.flag("adults_only", rule.adults_only);
    match &rule.test {
        RuleTest::Any => file.text("test", "any"),
        RuleTest::Count { at_least } => {
            file.text("test", "count");
            file.bare("at_least", at_least);
        }
        RuleTest::Weight { at_least } => {
            file.text("test", "weight");
            file.bare("at_least", at_least);
        }
        RuleTest::Strengths { combinations } => {
            file.text("test", "strengths");
            let combinations: Vec<String> = combinations.iter().map(combination).collect();
            file.bare("combinations", format!("[{}]", combinations.join(", ")));
        }
    }
}

/// The dimension whose items, all of them and in their order, are those of the rule.
fn dimension<'i>(rule: &Rule, items: &'i [Item]) -> Option<&'i Id> {
    let first = items.iter().find(|item| rule.of.first() == Some(&item.id));
    let dimension = first?.dimension.as_ref()?;
    let of_it = items
        .iter()
        .filter(|item| item.dimension.as_ref() == Some(dimension));
    of_it.map(|item| &item.id).eq(&rule.of).then_some(dimension)
}

fn combination(combination: &Combination) -> String {
    let parts = [
        ("strong", combination.strong),
        ("medium", combination.medium),
        ("weak", combination.weak),
    ];
    let parts = parts.iter().filter(|(_, count)| *count > 0);
    let parts: Vec<String> = parts
        .map(|(strength, count)| format!("{strength} = {count}"))
        .collect();
    braces(&parts)
}

fn outcome(file: &mut Lines, outcome: &Outcome) {
    file.table("outcome", &outcome.id);
    file.text("part", outcome.part);
    file.condition("when", outcome.when.as_ref());
    file.maybe("sheet", outcome.sheet.as_ref());
    file.list("sources", &outcome.sources);
}

fn figure(file: &mut Lines, figure: &Figure) {
    file.table("figure", &figure.id);
    let shares = [
        ("sensitivity", figure.sensitivity),
        ("specificity", figure.specificity),
        ("prevalence", figure.prevalence),
    ];
    for (key, share) in shares {
        if let Some(share) = share {
            // With a point even where nothing stands behind it: TOML tells the two apart.
            file.bare(key, format!("{share:?}"));
        }
    }
    for (key, count) in [("people", figure.people), ("cases", figure.cases)] {
        if let Some(count) = count {
            file.bare(key, count);
        }
    }
    file.flag("main", figure.main);
    file.text("source", &figure.source);
}

/// Lines of TOML.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn table(&mut self, kind: &str, id: &Id) {
        self.0 += &format!("\n[[{kind}]]\nid = \"{id}\"\n");
    }

    fn bare(&mut self, key: &str, value: impl Display) {
        self.0 += &format!("{key} = {value}\n");
    }

    fn text(&mut self, key: &str, value: impl Display) {
        self.bare(key, quoted(value));
    }

    fn maybe(&mut self, key: &str, value: Option<impl Display>) {
        if let Some(value) = value {
            self.text(key, value);
        }
    }

    fn flag(&mut self, key: &str, value: bool) {
        if value {
            self.bare(key, true);
        }
    }

    fn list(&mut self, key: &str, values: &[impl Display]) {
        self.bare(key, list(values));
    }

    fn condition(&mut self, key: &str, condition: Option<&Condition>) {
        if let Some(condition) = condition {
            self.bare(key, self::condition(condition));
        }
    }
}

fn quoted(value: impl Display) -> String {
    format!("\"{value}\"")
}

fn list(values: &[impl Display]) -> String {
    let values: Vec<String> = values.iter().map(quoted).collect();
    format!("[{}]", values.join(", "))
}

fn braces(parts: &[String]) -> String {
    if parts.is_empty() {
        "{}".to_owned()
    } else {
        format!("{{ {} }}", parts.join(", "))
    }
}

fn condition(condition: &Condition) -> String {
    let tests = if condition.all {
        condition.tests.iter().map(test).collect()
    } else {
        gathered(&condition.tests)
    };
    match tests.as_slice() {
        [one] => one.clone(),
        tests => {
            let which = if condition.all { "all" } else { "any" };
            braces(&[format!("{which} = [{}]", tests.join(", "))])
        }
    }
}

/// Tests of which any will do: answers of one item that follow each other stand together.
fn gathered(tests: &[Test]) -> Vec<String> {
    let same = |one: &Test, other: &Test| match (one, other) {
        (Test::Answer { item: a, .. }, Test::Answer { item: b, .. }) => a == b,
        _ => false,
    };
    let groups = tests.chunk_by(same);
    groups
        .flat_map(|group| match group {
            [Test::Answer { item, .. }, ..] => {
                let answers = group.iter().filter_map(|test| match test {
                    Test::Answer { is, .. } => Some(is),
                    _ => None,
                });
                vec![answer(item, &answers.collect::<Vec<_>>())]
            }
            others => others.iter().map(test).collect(),
        })
        .collect()
}

fn answer(item: &Id, answers: &[&Id]) -> String {
    braces(&[
        format!("item = {}", quoted(item)),
        format!("is = {}", list(answers)),
    ])
}

fn test(test: &Test) -> String {
    match test {
        Test::Answer { item, is } => answer(item, &[is]),
        Test::Rule { rule, met: true } => braces(&[format!("rule = {}", quoted(rule))]),
        Test::Rule { rule, met: false } => {
            braces(&[format!("rule = {}", quoted(rule)), "met = false".to_owned()])
        }
        Test::Adult(adult) => braces(&[format!("adult = {adult}")]),
    }
}
