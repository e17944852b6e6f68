//! The sheet `choices`.

use waymark_pack::records::Item;
use waymark_pack::vocabulary::ItemKind;

use super::book_out::{Row, Sheet};
use super::columns as column;
use super::names;
use super::write::{Writer, set};
use crate::exchange::forms::{DECLINED, answer_word, gate_word, own_answers};

impl Writer<'_> {
    pub(super) fn choices(&self) -> Sheet {
        let structure = self.structure();
        let mut rows = Vec::new();
        if !structure.gate.is_empty() {
            for answer in ["yes", "no"] {
                let mut row = choice(names::GATE_ANSWERS, answer);
                self.words(&mut row, |language| gate_word(answer, language));
                rows.push(row);
            }
        }
        for (list, kind) in [
            (names::OBSERVATION_ANSWERS, ItemKind::Observation),
            (names::QUESTION_ANSWERS, ItemKind::Question),
        ] {
            let Some(item) = structure.items.iter().find(|item| item.kind == kind) else {
                continue;
            };
            for answer in own_answers(item) {
                let mut row = choice(list, answer);
                self.words(&mut row, |language| answer_word(kind, answer, language));
                rows.push(row);
            }
        }
        let choices = structure
            .items
            .iter()
            .filter(|item| item.kind == ItemKind::Choice);
        rows.extend(choices.flat_map(|item| self.options(item)));
        let mut columns = vec![column::LIST.to_owned(), column::NAME.to_owned()];
        columns.extend(self.headers(column::LABEL));
        columns.extend(self.headers(column::CUE));
        Sheet {
            name: "choices",
            columns,
            rows,
        }
    }

    fn options(&self, item: &Item) -> Vec<Row> {
        let list = names::item(&item.id);
        let rows = item.options.iter().map(|option| {
            let mut row = choice(&list, option.as_str());
            let name = format!("option-{option}");
            self.labels(&mut row, &name, None);
            self.texts(&mut row, column::CUE, &format!("{name}.cue"));
            row
        });
        // Nobody has to choose.
        let mut declined = choice(&list, DECLINED);
        self.words(&mut declined, |language| {
            answer_word(item.kind, DECLINED, language)
        });
        rows.chain([declined]).collect()
    }
}

fn choice(list: &str, answer: &str) -> Row {
    let mut row = Row::new();
    set(&mut row, column::LIST, list);
    set(&mut row, column::NAME, answer.replace('-', "_"));
    row
}
