//! Lists of choices, and what becomes of them as answers of an item.

use std::collections::BTreeMap;

use waymark_base::Id;
use waymark_pack::records::MOST_OPTIONS;
use waymark_pack::vocabulary::ItemKind;

use super::columns as column;
use super::names;
use super::read::Reader;
use super::read_texts::TextColumns;
use super::sheet_in::{Place, Row, Table, error};
use crate::exchange::forms::DECLINED;

/// The lists of a form: rows by the name of their list.
pub(super) struct Lists<'t, 'c> {
    pub(super) columns: TextColumns,
    rows: BTreeMap<&'c str, Vec<Row<'t, 'c>>>,
}

/// Answers of an item, as the form writes them and as ids.
pub(super) struct ItemAnswers {
    pub(super) kind: ItemKind,
    pub(super) answers: Vec<(String, Id)>,
}

impl ItemAnswers {
    pub(super) fn has(&self, answer: &Id) -> bool {
        self.answers.iter().any(|(_, id)| id == answer)
    }

    /// The options of a choice; nothing else has any. That somebody prefers not to say is
    /// no option of its own: every choice can be answered so.
    pub(super) fn options(&self) -> Vec<Id> {
        match self.kind {
            ItemKind::Choice => {
                let ids = self.answers.iter().map(|(_, id)| id.clone());
                ids.filter(|id| id.as_str() != DECLINED).collect()
            }
            ItemKind::Observation | ItemKind::Question => Vec::new(),
        }
    }
}

impl Reader<'_> {
    pub(super) fn lists<'t, 'c>(&mut self, table: Option<&'t Table<'c>>) -> Lists<'t, 'c> {
        let mut lists = Lists {
            columns: TextColumns::new(),
            rows: BTreeMap::new(),
        };
        let Some(table) = table else { return lists };
        lists.columns = self.text_columns(table);
        let known = [column::LIST, column::NAME];
        for row in table.rows() {
            self.other_cells(row, &lists.columns, &known);
            let (list, name) = (row.text(column::LIST), row.text(column::NAME));
            if list.is_empty() || name.is_empty() {
                let help = "write list_name and name, or delete the row";
                error(
                    self.report,
                    &row.place(),
                    "this choice lacks its list or its name",
                    help,
                );
                continue;
            }
            lists.rows.entry(list).or_default().push(row);
        }
        lists
    }

    /// The answers of an item with this list.
    pub(super) fn answers(
        &mut self,
        list: &str,
        lists: &Lists<'_, '_>,
        place: &Place,
    ) -> Option<ItemAnswers> {
        let Some(rows) = lists.rows.get(list) else {
            let help = "write its choices into the sheet choices";
            error(self.report, place, "there is no such list of choices", help);
            return None;
        };
        let is_option = |row: &&Row<'_, '_>| row.text(column::NAME) != DECLINED;
        let options = rows.iter().filter(is_option).count();
        if options > MOST_OPTIONS || rows.len() > MOST_OPTIONS + 1 {
            let message = format!("the list has more than {MOST_OPTIONS} choices");
            error(self.report, place, &message, "join some of them");
            return None;
        }
        let kind = self.kind(list, rows);
        let mut answers: Vec<(String, Id)> = Vec::new();
        for row in rows {
            let name = row.text(column::NAME);
            let id = self.answer(*row, kind, &lists.columns)?;
            if answers
                .iter()
                .any(|(other, same)| other == name || *same == id)
            {
                let help = "give every choice a name of its own";
                error(
                    self.report,
                    &row.place(),
                    "this choice stands twice in its list",
                    help,
                );
            }
            answers.push((name.to_owned(), id));
        }
        Some(ItemAnswers { kind, answers })
    }

    fn answer(&mut self, row: Row<'_, '_>, kind: ItemKind, columns: &TextColumns) -> Option<Id> {
        let name = row.text(column::NAME);
        let is_word = kind != ItemKind::Choice || name.eq_ignore_ascii_case(DECLINED);
        let label = self.base_label(row, columns);
        let id = match name.to_lowercase().parse::<Id>() {
            Ok(word) if is_word => word,
            _ => match label {
                Some(label) => self.options.take(name, label),
                None => {
                    let help = "write one in the language of the form";
                    error(self.report, &row.place(), "this choice has no label", help);
                    return None;
                }
            },
        };
        // The app says words of its own.
        if !is_word {
            let text = format!("option-{id}");
            self.texts(row, columns, column::LABEL, &text);
            self.texts(row, columns, column::CUE, &format!("{text}.cue"));
        }
        Some(id)
    }
}

impl Reader<'_> {
    /// What kind of item has such a list. In a foreign form a list of yes and no is a
    /// question; in ours every question says so by the name of its list.
    fn kind(&self, list: &str, rows: &[Row<'_, '_>]) -> ItemKind {
        let is_only = |words: &[&str]| {
            let name = |row: &Row<'_, '_>| row.text(column::NAME).to_lowercase();
            rows.iter().all(|row| words.contains(&name(row).as_str()))
        };
        match list {
            names::OBSERVATION_ANSWERS if is_only(&["yes", "no"]) => ItemKind::Observation,
            names::QUESTION_ANSWERS if is_only(&["yes", "no", "unsure", DECLINED]) => {
                ItemKind::Question
            }
            _ if !self.is_ours && rows.len() == 2 && is_only(&["yes", "no"]) => ItemKind::Question,
            _ => ItemKind::Choice,
        }
    }
}
