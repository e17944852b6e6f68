//! The sheet `survey`, row by row.

use std::collections::BTreeSet;

use waymark_base::Id;
use waymark_pack::records::{Condition, Gate, Item, MOST_ITEMS};
use waymark_pack::vocabulary::{GateCheck, ItemKind, ItemPhase};

use super::columns as column;
use super::names;
use super::read::{Known, Reader};
use super::read_choices::Lists;
use super::read_texts::TextColumns;
use super::sheet_in::{Row, Table, error, say};
use crate::exchange::forms::{both, slug};
use crate::finding::Severity;

/// Columns whose cells are read, where they belong to the row.
const READ: [&str; 17] = [
    column::TYPE,
    column::NAME,
    column::RELEVANT,
    column::REQUIRED,
    column::CALCULATION,
    column::FALLBACK,
    column::DIMENSION,
    column::COUNTS,
    column::WEIGHT,
    column::STRENGTH,
    column::SOURCES,
    column::TEST,
    column::SHOWN,
    column::ADULTS_ONLY,
    column::CHECK,
    column::NUMBERS,
    column::SHEET,
];
/// Columns that change nothing in how a form works, by the beginning of their header.
const LEFT_OUT: [&str; 8] = [
    "appearance",
    "required_message",
    "constraint_message",
    "guidance_hint",
    "media",
    "image",
    "audio",
    "video",
];
/// Most calculations of a form.
const MOST_CALCULATIONS: usize = 1000;

/// An open group.
struct Group {
    name: String,
    /// What must hold inside, with that of the groups around it.
    when: Option<Condition>,
}

/// Where the reading of the rows stands.
struct Walk<'t, 'c, 'l> {
    columns: TextColumns,
    lists: &'l Lists<'t, 'c>,
    groups: Vec<Group>,
    names: BTreeSet<String>,
    calculations: Vec<Row<'t, 'c>>,
}

impl Reader<'_> {
    pub(super) fn survey(&mut self, survey: &Table<'_>, choices: Option<&Table<'_>>) {
        let lists = self.lists(choices);
        let mut walk = Walk {
            columns: self.text_columns(survey),
            lists: &lists,
            groups: Vec::new(),
            names: BTreeSet::new(),
            calculations: Vec::new(),
        };
        for row in survey.rows() {
            self.row(row, &mut walk);
            if self.known.len() > MOST_ITEMS {
                let message = format!("there are more than {MOST_ITEMS} items");
                return error(self.report, &row.place(), &message, "split the form");
            }
        }
        if let Some(open) = walk.groups.last() {
            let message = format!("the group `{}` has no end", open.name);
            self.report.error("survey", &message, "add a row end_group");
        }
        if walk.calculations.len() > MOST_CALCULATIONS {
            let message = format!("there are more than {MOST_CALCULATIONS} calculations");
            return self
                .report
                .error("survey", &message, "keep those that a rule needs");
        }
        for row in walk.calculations {
            self.calculate(row, &walk.columns);
        }
    }

    fn row<'t, 'c>(&mut self, row: Row<'t, 'c>, walk: &mut Walk<'t, 'c, '_>) {
        let Some(kind) = row.cell(column::TYPE) else {
            if let Some((_, cell)) = row.cells().next() {
                let help = "write a type, or empty the row";
                error(self.report, &cell.place, "this row has no type", help);
            }
            return;
        };
        self.other_cells(row, &walk.columns, &READ);
        let words: Vec<&str> = kind.text.split_whitespace().collect();
        match words.as_slice() {
            ["end_group" | "end"] | ["end", "group"] => self.end(row, walk),
            ["begin_group" | "group"] | ["begin", "group"] => self.begin(row, walk),
            _ if !self.has_name_of_its_own(row, walk) => {}
            ["note"] => self.note(row, walk),
            ["calculate"] => walk.calculations.push(row),
            ["select_one", list] | ["select", "one", list] => self.select(row, list, walk),
            _ => {
                let help = "make it a select_one, or leave the row out";
                error(
                    self.report,
                    &kind.place,
                    "rows of this type cannot be taken over",
                    help,
                );
            }
        }
    }

    /// Complains about what would change how a row works.
    pub(super) fn other_cells(&mut self, row: Row<'_, '_>, texts: &TextColumns, known: &[&str]) {
        for (number, cell) in row.cells() {
            let header = cell.place.header();
            if known.contains(&header) || texts.contains_key(&number) {
                continue;
            }
            if header.is_empty() {
                self.left_out.insert(format!(
                    "what stands under no header in {}",
                    cell.place.sheet()
                ));
            } else if LEFT_OUT
                .iter()
                .any(|beginning| header.starts_with(beginning))
            {
                self.left_out.insert(format!("the column {header}"));
            } else if !header.starts_with(column::LABEL) && !header.starts_with(column::HINT) {
                let help = "empty the cell, or write the item in a simpler way";
                error(self.report, &cell.place, "this cannot be taken over", help);
            }
        }
    }

    fn has_name_of_its_own(&mut self, row: Row<'_, '_>, walk: &mut Walk<'_, '_, '_>) -> bool {
        let name = row.text(column::NAME);
        let place = row
            .cell(column::NAME)
            .map_or(row.place(), |cell| cell.place);
        if name.is_empty() {
            error(self.report, &place, "this row has no name", "write one");
        } else if !walk.names.insert(name.to_owned()) {
            error(
                self.report,
                &place,
                "this name stands twice",
                "rename one of them",
            );
        } else {
            return true;
        }
        false
    }

    fn begin(&mut self, row: Row<'_, '_>, walk: &mut Walk<'_, '_, '_>) {
        let label = walk.columns.keys().find_map(|number| row.at(*number));
        if let Some(label) = label {
            let help = "say in each item what it is about";
            let message = "groups are dissolved; the text is left out";
            say(self.report, Severity::Warning, &label.place, message, help);
        }
        let when = self.when(row, walk).unwrap_or_default();
        let name = row.text(column::NAME).to_owned();
        walk.groups.push(Group { name, when });
    }

    fn end(&mut self, row: Row<'_, '_>, walk: &mut Walk<'_, '_, '_>) {
        if walk.groups.pop().is_none() {
            let help = "delete the row, or add the begin_group that it ends";
            error(self.report, &row.place(), "no group is open here", help);
        }
    }

    /// The condition of a row with that of the groups around it. `None`: the two cannot be
    /// said as one.
    fn when(&mut self, row: Row<'_, '_>, walk: &Walk<'_, '_, '_>) -> Option<Option<Condition>> {
        let cell = row.cell(column::RELEVANT);
        let own = self.relevant(cell.as_ref());
        let outer = walk.groups.last().and_then(|group| group.when.as_ref());
        let together = both(outer, own);
        if together.is_none() {
            let place = cell.map_or(row.place(), |cell| cell.place);
            let help = "join both with `and`, or leave the group without a condition";
            let message = "this condition and that of its group cannot be said as one";
            error(self.report, &place, message, help);
        }
        together
    }

    fn note(&mut self, row: Row<'_, '_>, walk: &Walk<'_, '_, '_>) {
        let name = row.text(column::NAME);
        let columns = &walk.columns;
        if name == names::INTRO {
            self.texts(row, columns, column::LABEL, "name");
            self.texts(row, columns, column::HINT, "about");
            self.texts(row, columns, column::CUE, "name.neutral");
        } else if name == names::LICENCE {
            self.texts(row, columns, column::LABEL, "licence");
        } else if let Some(gate) = name.strip_suffix(names::INSTEAD).and_then(gate_of) {
            self.texts(row, columns, column::LABEL, &format!("gate-{gate}.instead"));
        } else if !name.starts_with(names::OUTCOME) {
            let help = "write what matters into an item, its hint or an outcome";
            let message = "a text between items is left out";
            say(self.report, Severity::Warning, &row.place(), message, help);
        }
    }

    fn select(&mut self, row: Row<'_, '_>, list: &str, walk: &Walk<'_, '_, '_>) {
        let name = row.text(column::NAME);
        match gate_of(name) {
            Some(id) if list == names::GATE_ANSWERS => {
                if let Ok(id) = id.parse() {
                    self.gate(row, id, walk);
                }
            }
            _ => self.item(row, list, walk),
        }
    }

    fn gate(&mut self, row: Row<'_, '_>, id: Id, walk: &Walk<'_, '_, '_>) {
        let text = format!("gate-{id}");
        self.texts(row, &walk.columns, column::LABEL, &text);
        self.texts(row, &walk.columns, column::CUE, &format!("{text}.cue"));
        let gate = Gate {
            check: self.word(row, column::CHECK).unwrap_or(GateCheck::Worker),
            numbers: self.is_yes(row, column::NUMBERS),
            sheet: self.word(row, column::SHEET),
            sources: self.words(row, column::SOURCES),
            id,
        };
        self.gate.push(gate);
        self.gates.insert(row.text(column::NAME).to_owned());
    }

    fn item(&mut self, row: Row<'_, '_>, list: &str, walk: &Walk<'_, '_, '_>) {
        let place = row
            .cell(column::TYPE)
            .map_or(row.place(), |cell| cell.place);
        let Some(answers) = self.answers(list, walk.lists, &place) else {
            return;
        };
        let name = row.text(column::NAME);
        let weight: Option<u16> = self.word(row, column::WEIGHT);
        let item = Item {
            id: self.names.take(name),
            kind: answers.kind,
            phase: phase(answers.kind, &walk.groups),
            required: self.is_yes(row, column::REQUIRED),
            dimension: self.word(row, column::DIMENSION),
            weight: weight.unwrap_or(1),
            strength: self.word(row, column::STRENGTH),
            counts: self.words(row, column::COUNTS),
            options: answers.options(),
            when: self.when(row, walk).flatten(),
            sources: self.words(row, column::SOURCES),
        };
        self.item_texts(row, &item.id, &walk.columns);
        if !item.counts.iter().all(|count| answers.has(count)) {
            let cell = row.cell(column::COUNTS);
            let place = cell.map_or(row.place(), |cell| cell.place);
            error(
                self.report,
                &place,
                "the item has no such answer",
                "name its answers",
            );
        }
        self.by_name.insert(name.to_owned(), self.known.len());
        self.known.push(Known {
            has_counts: !item.counts.is_empty(),
            has_weight: weight.is_some(),
            answers: answers.answers,
            item,
        });
    }

    fn item_texts(&mut self, row: Row<'_, '_>, id: &Id, columns: &TextColumns) {
        let text = format!("item-{id}");
        self.texts(row, columns, column::LABEL, &text);
        self.texts(row, columns, column::HINT, &format!("{text}.help"));
        self.texts(row, columns, column::CUE, &format!("{text}.cue"));
        if self.base_label(row, columns).is_none() {
            let help = "write one in the language of the form";
            error(self.report, &row.place(), "this item has no label", help);
        }
    }
}

/// The id in the name of a condition of the gate.
fn gate_of(name: &str) -> Option<String> {
    let own = names::behind(name, names::GATE_NAME)?;
    Some(slug(own, "gate"))
}

/// By the group, or what is usual for the kind.
fn phase(kind: ItemKind, groups: &[Group]) -> ItemPhase {
    let group = groups.first().map(|group| group.name.as_str());
    match (group, kind) {
        (Some(names::OBSERVE), _) => ItemPhase::Observe,
        (Some(names::ASK), _) => ItemPhase::Ask,
        (_, ItemKind::Observation) => ItemPhase::Observe,
        (_, ItemKind::Question | ItemKind::Choice) => ItemPhase::Ask,
    }
}
