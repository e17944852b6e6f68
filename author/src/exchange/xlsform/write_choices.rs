//! The sheet `choices`.

use waymark_pack::vocabulary::ItemKind;

use super::book_out::{Row, Sheet};
use super::columns as column;
use super::names;
use super::write::{Writer, set};
use crate::exchange::forms::{DECLINED, answer_word, own_answers};

impl Writer<'_> {
    pub(super) fn choices(&self) -> Sheet {
        let structure = self.structure();
        let mut rows = Vec::new();
        if !structure.gate.is_empty() {
            rows.extend(self.list(names::GATE_ANSWERS, ["yes", "no"]));
        }
        let has = |kind: ItemKind| structure.items.iter().any(|item| item.kind == kind);
        if has(ItemKind::Observation) {
            rows.extend(self.list(names::OBSERVATION_ANSWERS, ["yes", "no"]));
        }
        if has(ItemKind::Question) {
            let answers = ["yes", "no", "unsure", DECLINED];
            rows.extend(self.list(names::QUESTION_ANSWERS, answers));
        }
        for item in structure
            .items
            .iter()
            .filter(|item| item.kind == ItemKind::Choice)
        {
            rows.extend(self.list(&names::item(&item.id), own_answers(item)));
        }
        let mut columns = vec![column::LIST.to_owned(), column::NAME.to_owned()];
        columns.extend(self.headers(column::LABEL));
        columns.extend(self.headers(column::CUE));
        columns.push(column::FALLBACK.to_owned());
        Sheet {
            name: "choices",
            columns,
            rows,
        }
    }

    fn list<'o>(&self, list: &str, options: impl IntoIterator<Item = &'o str>) -> Vec<Row> {
        let rows = options.into_iter().map(|option| {
            let mut row = Row::new();
            set(&mut row, column::LIST, list);
            set(&mut row, column::NAME, option.replace('-', "_"));
            let name = format!("option-{option}");
            self.labels(&mut row, &name, answer_word(option));
            self.texts(&mut row, column::CUE, &format!("{name}.cue"));
            row
        });
        rows.collect()
    }
}
