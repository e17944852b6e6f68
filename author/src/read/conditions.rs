//! Conditions: one test, `{ all = [tests] }` or `{ any = [tests] }`.

use waymark_base::Id;
use waymark_pack::records::{Condition, Test};

use super::table::TableReader;

/// The condition behind a key, where it is there.
pub(super) fn condition(table: &TableReader<'_, '_>, key: &'static str) -> Option<Condition> {
    let table = table.table(key)?;
    let condition = match (table.has("all"), table.has("any")) {
        (true, true) => {
            table.error("a condition with `all` and `any`", "keep one of them");
            None
        }
        (true, false) => several(&table, "all", true),
        (false, true) => several(&table, "any", false),
        (false, false) => one(&table).map(|tests| Condition { all: false, tests }),
    };
    table.finish();
    let empty = condition.as_ref().is_some_and(|one| one.tests.is_empty());
    if empty {
        let help = "write { item = \"…\", is = [\"…\"] }, or leave the condition out";
        table.error("a condition that looks at nothing", help);
    }
    condition.filter(|_| !empty)
}

fn several(table: &TableReader<'_, '_>, key: &'static str, all: bool) -> Option<Condition> {
    let mut tests = Vec::new();
    for table in table.tables(key) {
        let found = one(&table);
        table.finish();
        match found {
            Some(found) if all && found.len() > 1 => {
                table.error(
                    "several answers to one item cannot all be given",
                    "name one answer, or use `any`",
                );
                return None;
            }
            Some(found) => tests.extend(found),
            None => return None,
        }
    }
    Some(Condition { all, tests })
}

/// One test; of an item with several answers, one for each.
fn one(table: &TableReader<'_, '_>) -> Option<Vec<Test>> {
    match (table.has("item"), table.has("rule"), table.has("adult")) {
        (true, false, false) => {
            let item: Id = table.required("item")?;
            table.require("is");
            let answers: Vec<Id> = table.list("is");
            let tests = answers.into_iter().map(|is| Test::Answer {
                item: item.clone(),
                is,
            });
            Some(tests.collect())
        }
        (false, true, false) => {
            let rule = table.required("rule")?;
            let met = table.flag("met").unwrap_or(true);
            Some(vec![Test::Rule { rule, met }])
        }
        (false, false, true) => Some(vec![Test::Adult(table.flag("adult")?)]),
        _ => {
            let help = "write { item = \"…\", is = [\"…\"] }, { rule = \"…\" } or { adult = true }";
            table.error("this is no test", help);
            None
        }
    }
}
