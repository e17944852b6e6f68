//! The structure of an instrument: `instruments/ID.toml`.

use waymark_base::Id;
use waymark_pack::records::{Combination, Figure, Gate, Item, Outcome, Rule, RuleTest, Structure};
use waymark_pack::vocabulary::{GateCheck, ItemKind, ItemPhase};

use super::Parsed;
use super::conditions::condition;
use super::document::Document;
use super::table::TableReader;
use crate::located::{Located, Origin};

/// Reads one file of `instruments/`: an instrument's name and what it is made of.
pub fn parse_instrument(file: &str, text: &str) -> Parsed<Option<Located<(Id, Structure)>>> {
    let document = Document::new(file, text);
    let toml = document.toml(text, 0);
    let table = TableReader::root(&document, &toml, 0);
    let record = instrument(&table);
    table.finish();
    let origin: Origin = document.take_origin(0);
    Parsed {
        value: record.map(|record| Located { record, origin }),
        findings: document.into_findings(),
    }
}

fn instrument(table: &TableReader<'_, '_>) -> Option<(Id, Structure)> {
    let id = table.required("id");
    table.require("version");
    let version = table.whole_number("version");
    let kind = table.required_word("kind");
    table.require("audience");
    let audience = table.words("audience");
    table.require("order");
    let order = table.whole_number("order");
    let wording = table.required_word("wording");
    let tested_in = table.list("tested_in");
    let sources = table.list("sources");
    let adult_when = condition(table, "adult_when");
    let gate = each(table, "gate", gate);
    let items = each(table, "item", item);
    let rules = each(table, "rule", |table| rule(table, &items));
    let outcomes = each(table, "outcome", outcome);
    let figures = each(table, "figure", figure);
    let structure = Structure {
        version: version?,
        kind: kind?,
        audience,
        order: order?,
        wording: wording?,
        tested_in,
        gate,
        adult_when,
        items,
        rules,
        outcomes,
        figures,
        sources,
    };
    Some((id?, structure))
}

fn each<'r, 't, T>(
    table: &TableReader<'r, 't>,
    key: &'static str,
    read: impl Fn(&TableReader<'r, 't>) -> Option<T>,
) -> Vec<T> {
    let tables = table.tables(key);
    let records = tables.iter().filter_map(|table| {
        let record = read(table);
        table.finish();
        record
    });
    records.collect()
}

fn gate(table: &TableReader<'_, '_>) -> Option<Gate> {
    let id = table.required("id");
    let check: Option<GateCheck> = table.required_word("check");
    let gate = Gate {
        numbers: table.flag("numbers").unwrap_or(false),
        sheet: table.parsed("sheet"),
        sources: table.list("sources"),
        id: id?,
        check: check?,
    };
    Some(gate)
}

fn item(table: &TableReader<'_, '_>) -> Option<Item> {
    let id = table.required("id");
    let kind: Option<ItemKind> = table.required_word("kind");
    let phase = table.word("phase");
    let weight = table.whole_number("weight").unwrap_or(1);
    let counts = table.has("counts").then(|| table.list("counts"));
    let item = Item {
        required: table.flag("required").unwrap_or(false),
        dimension: table.parsed("dimension"),
        weight,
        strength: table.word("strength"),
        options: table.list("options"),
        when: condition(table, "when"),
        sources: table.list("sources"),
        id: id?,
        kind: kind?,
        phase: phase.unwrap_or(match kind? {
            ItemKind::Observation => ItemPhase::Observe,
            ItemKind::Question | ItemKind::Choice => ItemPhase::Ask,
        }),
        counts: counts.unwrap_or_else(|| counts_as_usual(kind)),
    };
    Some(item)
}

/// What counts where the file does not say: seen, or yes.
fn counts_as_usual(kind: Option<ItemKind>) -> Vec<Id> {
    match kind {
        Some(ItemKind::Observation | ItemKind::Question) => "yes".parse().into_iter().collect(),
        Some(ItemKind::Choice) | None => Vec::new(),
    }
}

fn rule(table: &TableReader<'_, '_>, items: &[Item]) -> Option<Rule> {
    let id = table.required("id");
    let dimension: Option<Id> = table.parsed("dimension");
    let mut of: Vec<Id> = table.list("of");
    match (&dimension, table.has("of")) {
        (Some(_), true) => table.error("the rule has `dimension` and `of`", "keep one of them"),
        (None, false) => table.error(
            "the rule looks at nothing",
            "add `dimension = …`, or `of = [ids of items]`",
        ),
        (Some(dimension), false) => {
            let same = |item: &&Item| item.dimension.as_ref() == Some(dimension);
            of = items
                .iter()
                .filter(same)
                .map(|item| item.id.clone())
                .collect();
        }
        (None, true) => {}
    }
    let test = rule_test(table);
    let rule = Rule {
        shown: table.flag("shown").unwrap_or(false),
        adults_only: table.flag("adults_only").unwrap_or(false),
        of,
        id: id?,
        test: test?,
    };
    Some(rule)
}

fn rule_test(table: &TableReader<'_, '_>) -> Option<RuleTest> {
    let word = table.required_text("test")?;
    match word.as_str() {
        "any" => Some(RuleTest::Any),
        "count" => {
            table.require("at_least");
            let at_least = table.whole_number("at_least")?;
            Some(RuleTest::Count { at_least })
        }
        "weight" => {
            table.require("at_least");
            let at_least = table.whole_number("at_least")?;
            Some(RuleTest::Weight { at_least })
        }
        "strengths" => {
            table.require("combinations");
            let combinations = each(table, "combinations", combination);
            Some(RuleTest::Strengths { combinations })
        }
        other => {
            let help = "use one of: any, count, weight, strengths";
            table.error(format!("`test` has no word `{other}`"), help);
            None
        }
    }
}

fn combination(table: &TableReader<'_, '_>) -> Option<Combination> {
    Some(Combination {
        strong: table.whole_number("strong").unwrap_or(0),
        medium: table.whole_number("medium").unwrap_or(0),
        weak: table.whole_number("weak").unwrap_or(0),
    })
}

fn outcome(table: &TableReader<'_, '_>) -> Option<Outcome> {
    let id = table.required("id");
    let part = table.required_word("part");
    let outcome = Outcome {
        when: condition(table, "when"),
        sheet: table.parsed("sheet"),
        sources: table.list("sources"),
        id: id?,
        part: part?,
    };
    Some(outcome)
}

fn figure(table: &TableReader<'_, '_>) -> Option<Figure> {
    let id = table.required("id");
    let source = table.required("source");
    let figure = Figure {
        sensitivity: table.decimal("sensitivity"),
        specificity: table.decimal("specificity"),
        prevalence: table.decimal("prevalence"),
        people: table.whole_number("people"),
        cases: table.whole_number("cases"),
        main: table.flag("main").unwrap_or(false),
        id: id?,
        source: source?,
    };
    Some(figure)
}
