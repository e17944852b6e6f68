//! The sheet `survey`.

use waymark_pack::records::{Gate, Item, Outcome, Rule, RuleTest};
use waymark_pack::vocabulary::{ItemKind, ItemPhase};

use super::book_out::{Row, Sheet};
use super::columns as column;
use super::expression_out as expression;
use super::names;
use super::write::{Writer, listed, set};

impl Writer<'_> {
    pub(super) fn survey(&self) -> Sheet {
        let structure = self.structure();
        let mut rows = vec![self.intro()];
        let gates = structure.gate.iter().flat_map(|gate| self.gate(gate));
        rows.extend(group(names::GATE, None, gates.collect()));
        let open = expression::gate(structure);
        for (name, phase) in [
            (names::OBSERVE, ItemPhase::Observe),
            (names::ASK, ItemPhase::Ask),
        ] {
            let items = structure.items.iter().filter(|item| item.phase == phase);
            let items = items.map(|item| self.item(item)).collect();
            rows.extend(group(name, open.as_deref(), items));
        }
        if let Some(adults) = &structure.adult_when {
            let ages = expression::ages(adults, structure).into_iter();
            rows.extend(ages.map(|(name, calculation)| calculate(&name, calculation)));
        }
        rows.extend(structure.rules.iter().flat_map(|rule| self.rule(rule)));
        let mut outcomes: Vec<&Outcome> = structure.outcomes.iter().collect();
        outcomes.sort_by_key(|outcome| outcome.part);
        let notes = outcomes
            .into_iter()
            .filter_map(|outcome| self.outcome(outcome));
        rows.extend(group(names::RESULT, open.as_deref(), notes.collect()));
        rows.push(self.licence());
        Sheet {
            name: "survey",
            columns: self.columns(),
            rows,
        }
    }

    fn columns(&self) -> Vec<String> {
        let owned = |names: &[&str]| {
            names
                .iter()
                .map(|name| (*name).to_owned())
                .collect::<Vec<_>>()
        };
        let mut columns = owned(&[column::TYPE, column::NAME]);
        columns.extend(self.headers(column::LABEL));
        columns.extend(self.headers(column::HINT));
        columns.extend(owned(&[
            column::RELEVANT,
            column::REQUIRED,
            column::CALCULATION,
        ]));
        columns.extend(self.headers(column::CUE));
        columns.extend(owned(&[
            column::DIMENSION,
            column::COUNTS,
            column::WEIGHT,
            column::STRENGTH,
            column::TEST,
            column::SHOWN,
            column::ADULTS_ONLY,
            column::CHECK,
            column::NUMBERS,
            column::SHEET,
            column::SOURCES,
            column::FALLBACK,
        ]));
        columns
    }

    /// What it is and what it is for.
    fn intro(&self) -> Row {
        let mut row = typed("note", names::INTRO);
        self.labels(&mut row, "name", None);
        self.texts(&mut row, column::HINT, "about");
        self.texts(&mut row, column::CUE, "name.neutral");
        row
    }

    fn licence(&self) -> Row {
        let mut row = typed("note", names::LICENCE);
        self.labels(&mut row, "licence", self.leaving.usual_terms());
        row
    }

    /// A condition, and what to do where it does not hold.
    fn gate(&self, gate: &Gate) -> Vec<Row> {
        let name = names::gate(&gate.id);
        let text = format!("gate-{}", gate.id);
        let mut row = typed(&format!("select_one {}", names::GATE_ANSWERS), &name);
        self.labels(&mut row, &text, Some(gate.id.as_str()));
        self.texts(&mut row, column::CUE, &format!("{text}.cue"));
        set(&mut row, column::REQUIRED, "yes");
        set(&mut row, column::CHECK, gate.check.to_string());
        set(&mut row, column::NUMBERS, yes(gate.numbers));
        let sheet = gate.sheet.as_ref().map(ToString::to_string);
        set(&mut row, column::SHEET, sheet.unwrap_or_default());
        set(&mut row, column::SOURCES, listed(&gate.sources));
        let mut rows = vec![row];
        let instead = format!("{text}.instead");
        if self.has_text(&instead) {
            let mut note = typed("note", &format!("{name}{}", names::INSTEAD));
            self.labels(&mut note, &instead, None);
            set(&mut note, column::RELEVANT, format!("${{{name}}} = 'no'"));
            rows.push(note);
        }
        rows
    }

    fn item(&self, item: &Item) -> Row {
        let name = names::item(&item.id);
        let list = match item.kind {
            ItemKind::Observation => names::OBSERVATION_ANSWERS,
            ItemKind::Question => names::QUESTION_ANSWERS,
            ItemKind::Choice => &name,
        };
        let mut row = typed(&format!("select_one {list}"), &name);
        let text = format!("item-{}", item.id);
        self.labels(&mut row, &text, None);
        self.texts(&mut row, column::HINT, &format!("{text}.help"));
        self.texts(&mut row, column::CUE, &format!("{text}.cue"));
        set(&mut row, column::REQUIRED, yes(item.required));
        if let Some(when) = &item.when {
            let when = expression::condition(when, self.structure());
            set(&mut row, column::RELEVANT, when);
        }
        let dimension = item.dimension.as_ref().map(ToString::to_string);
        set(&mut row, column::DIMENSION, dimension.unwrap_or_default());
        set(&mut row, column::COUNTS, listed(&item.counts));
        if item.weight != 1 {
            set(&mut row, column::WEIGHT, item.weight.to_string());
        }
        let strength = item.strength.map(|strength| strength.to_string());
        set(&mut row, column::STRENGTH, strength.unwrap_or_default());
        set(&mut row, column::SOURCES, listed(&item.sources));
        row
    }

    fn rule(&self, rule: &Rule) -> Vec<Row> {
        let calculations = expression::rule(rule, self.structure());
        let mut rows: Vec<Row> = calculations
            .into_iter()
            .map(|(name, calculation)| calculate(&name, calculation))
            .collect();
        if let Some(row) = rows.last_mut() {
            self.texts(row, column::LABEL, &format!("rule-{}", rule.id));
            let test = match rule.test {
                RuleTest::Any => "any",
                RuleTest::Count { .. } => "count",
                RuleTest::Weight { .. } => "weight",
                RuleTest::Strengths { .. } => "strengths",
            };
            set(row, column::TEST, test);
            set(row, column::SHOWN, yes(rule.shown));
            set(row, column::ADULTS_ONLY, yes(rule.adults_only));
        }
        rows
    }

    /// What to offer, each point on a line of its own.
    fn outcome(&self, outcome: &Outcome) -> Option<Row> {
        let text = format!("outcome-{}", outcome.id);
        let points = format!("{text}.text");
        if !self.has_text(&text) && !self.has_text(&points) {
            return None;
        }
        let name = format!("{}{}", names::OUTCOME, names::plain(&outcome.id));
        let mut row = typed("note", &name);
        for (language, header) in self.labelled() {
            let parts = [&text, &points].map(|name| self.leaving.texts.get(language, name));
            let parts: Vec<&str> = parts.into_iter().flatten().collect();
            set(&mut row, &header, parts.join("\n"));
        }
        if let Some(when) = &outcome.when {
            let when = expression::condition(when, self.structure());
            set(&mut row, column::RELEVANT, when);
        }
        Some(row)
    }
}

fn yes(flag: bool) -> &'static str {
    if flag { "yes" } else { "" }
}

fn typed(kind: &str, name: &str) -> Row {
    let mut row = Row::new();
    set(&mut row, column::TYPE, kind);
    set(&mut row, column::NAME, name);
    row
}

fn calculate(name: &str, calculation: String) -> Row {
    let mut row = typed("calculate", name);
    set(&mut row, column::CALCULATION, calculation);
    row
}

/// Rows between the two ends of a group; nothing where there are none.
fn group(name: &str, relevant: Option<&str>, rows: Vec<Row>) -> Vec<Row> {
    if rows.is_empty() {
        return rows;
    }
    let mut begin = typed("begin_group", name);
    set(&mut begin, column::RELEVANT, relevant.unwrap_or_default());
    let mut end = Row::new();
    set(&mut end, column::TYPE, "end_group");
    let mut all = vec![begin];
    all.extend(rows);
    all.push(end);
    all
}
