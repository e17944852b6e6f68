//! Forms of others: what becomes of them, and what is refused.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "a test stops where it fails"
)]

mod common;

use common::books::{Rows, book, rows};
use common::instruments::{id, tag};
use common::json::lines;
use waymark_author::{Imported, import_xlsform};
use waymark_pack::records::{Item, RuleTest, Test};
use waymark_pack::vocabulary::{ItemKind, Wording};

/// A form of somebody else.
fn foreign() -> Vec<(&'static str, Rows)> {
    let survey = rows(
        "
        type            | name     | label           | label::Polski (pl) | hint   | relevant                              | required | calculation                                    | appearance
        note            | hello    | Thank you       |                    |        |                                       |          |                                                |
        begin group     | Work     | About work      |                    |        |                                       |          |                                                |
        select_one yn   | Works    | Do you work?    | Czy pracujesz?     | Now    |                                       | true()   |                                                | minimal
        begin_group     | paid     |                 |                    |        | ${Works} = 'yes'                      |          |                                                |
        select_one often| Pay_Day  | How often paid? |                    |        |                                       |          |                                                |
        select one often| keep     | Do you keep it? |                    |        | selected(${Pay_Day}, '0') and ${Works} = 'yes' |  |                                               |
        end_group       |          |                 |                    |        |                                       |          |                                                |
        end group       |          |                 |                    |        |                                       |          |                                                |
        select_one yn   | owes     | Do you owe?     |                    |        | ${Works} = 'yes' or ${Works} = 'no'   |          |                                                |
        calculate       | some     |                 |                    |        |                                       |          | ${Pay_Day} + if(${owes} = 'yes', 2, 0)          |
        calculate       | score    | Score           |                    |        |                                       |          | if(${some} >= 4, 1, 0)                          |
        calculate       | either   |                 |                    |        |                                       |          | if(${Works} = 'no', 1, 0) + if(${keep} = '2' , 1, 0) > 0 |
        calculate       | unused   |                 |                    |        |                                       |          | if(${Works} = 'no', 1, 0)                       |
        ",
    );
    let choices = rows(
        "
        list name | name | label   | label::Polski (pl)
        yn        | yes  | Yes     | Tak
        yn        | no   | No      | Nie
        often     | 0    | Never   |
        often     | 2    | Often   |
        ",
    );
    let settings = rows(
        "
        form_title  | form_id    | version    | default_language
        Short check | Short.Form | 2024010100 | English (en)
        ",
    );
    vec![
        ("survey", survey),
        ("choices", choices),
        ("settings", settings),
    ]
}

fn import(sheets: &[(&str, Rows)]) -> Result<Imported, waymark_author::Problems> {
    import_xlsform(&book(sheets), "form.xlsx")
}

#[test]
fn a_foreign_form_becomes_an_instrument_with_a_list_of_what_is_missing() {
    let Imported { instrument, report } = import(&foreign()).unwrap();
    let structure = &instrument.structure;
    assert_eq!(
        (instrument.id.as_str(), structure.version),
        ("short-form", 2_024_010_100)
    );
    assert_eq!(structure.wording, Wording::NotHere);
    let shown: Vec<_> = structure
        .items
        .iter()
        .map(|item| (item.id.as_str(), item.kind))
        .collect();
    let (question, choice) = (ItemKind::Question, ItemKind::Choice);
    assert_eq!(
        shown,
        [
            ("works", question),
            ("pay-day", choice),
            ("keep", choice),
            ("owes", question)
        ]
    );
    let [works, pay_day, keep, owes] = structure.items.as_slice() else {
        panic!()
    };
    assert!(works.required && !owes.required);
    assert_eq!(pay_day.options, [id("a-0"), id("a-2")]);
    assert_eq!((&pay_day.counts, pay_day.weight), (&vec![id("a-2")], 2));
    assert_eq!((&owes.counts, owes.weight), (&vec![id("yes")], 2));
    let when = |item: &Item| {
        let when = item.when.as_ref().unwrap();
        let tests = when.tests.iter().map(|test| match test {
            Test::Answer { item, is } => format!("{item} {is}"),
            other => panic!("{other:?}"),
        });
        (when.all, tests.collect::<Vec<_>>().join(", "))
    };
    assert_eq!(when(pay_day), (false, "works yes".to_owned()));
    assert_eq!(
        when(keep),
        (true, "works yes, pay-day a-0, works yes".to_owned())
    );
    assert_eq!(when(owes), (false, "works yes, works no".to_owned()));
    let [score, either] = structure.rules.as_slice() else {
        panic!()
    };
    assert_eq!(
        (&score.of, &score.test),
        (
            &vec![id("pay-day"), id("owes")],
            &RuleTest::Weight { at_least: 4 }
        )
    );
    assert_eq!(
        (&either.of, &either.test),
        (&vec![id("works"), id("keep")], &RuleTest::Any)
    );
    let polish = &instrument.texts[&tag("pl")].texts;
    assert_eq!(
        polish.iter().collect::<Vec<_>>(),
        [(&"item-works".to_owned(), &"Czy pracujesz?".to_owned())]
    );
    let english = &instrument.texts[&tag("en")].texts;
    assert_eq!(
        (
            english["name"].as_str(),
            english["item-works.help"].as_str()
        ),
        ("Short check", "Now")
    );
    assert_eq!(
        (
            english["rule-score"].as_str(),
            english["option-a-0"].as_str()
        ),
        ("Score", "Never")
    );
    let told = lines(&report).join("\n");
    for part in [
        "survey: a text between items is left out",
        "survey, column label: groups are dissolved",
        "the column appearance is not taken over",
        "survey, row 14: `unused` is a sum that no rule looks at",
        "items had to be renamed: `Works` is `works`",
        "options had to be renamed: `0` is `a-0`, `2` is `a-2`",
        "whose words it has",
        "before the first item",
        "what to offer",
    ] {
        assert!(told.contains(part), "{part} is missing in:\n{told}");
    }
    assert!(
        report
            .iter()
            .all(|one| !one.is_error() && one.help.is_some())
    );
}

/// A cell of the foreign form that is changed (sheet, row, column from 1), and the complaint
/// that it brings. A complaint without a place of its own stands where the change is.
const BAD_CELLS: &[(&str, u32, u32, &str, &str)] = &[
    (
        "survey",
        4,
        1,
        "integer",
        "survey, column type: rows of this type cannot be taken over",
    ),
    (
        "survey",
        4,
        1,
        "select_multiple yn",
        "survey, column type: rows of this type",
    ),
    (
        "survey",
        4,
        1,
        "select_one yn or_other",
        "survey, column type: rows of this type",
    ),
    (
        "survey",
        4,
        1,
        "begin_repeat",
        "survey, column type: rows of this type",
    ),
    (
        "survey",
        4,
        1,
        "select_one none",
        "survey, column type: there is no such list",
    ),
    (
        "survey",
        4,
        2,
        "hello",
        "survey, column name: this name stands twice",
    ),
    (
        "survey",
        4,
        7,
        "${Works} = 'x'",
        "survey, column required: is neither yes nor no",
    ),
    (
        "survey",
        10,
        6,
        "${Works} != 'yes'",
        "survey, column relevant: only answers to earlier items",
    ),
    (
        "survey",
        10,
        6,
        "${Works} = 'maybe'",
        "survey, column relevant: `Works` has no answer `maybe`",
    ),
    (
        "survey",
        10,
        6,
        "${owes} = 'yes'",
        "survey, column relevant: there is no earlier item `owes`",
    ),
    (
        "survey",
        10,
        6,
        "${hello} = 'yes'",
        "survey, column relevant: there is no earlier item `hello`",
    ),
    (
        "survey",
        10,
        6,
        "${Works} = 'yes' and ${Works} = 'no' or ${keep} = '0'",
        "survey, column relevant: mixes `and` with `or`",
    ),
    (
        "survey",
        10,
        6,
        "not(${Works} = 'yes')",
        "survey, column relevant: only answers to earlier items",
    ),
    (
        "survey",
        10,
        6,
        "${Works} = 'yes",
        "survey, column relevant: cannot be read from character 12 on",
    ),
    (
        "survey",
        7,
        6,
        "${Works} = 'yes' or ${Works} = 'no'",
        "survey, column relevant: this condition and that of its group",
    ),
    (
        "survey",
        12,
        8,
        "if(${some} = 4, 1, 0)",
        "survey, column calculation: more that counts never makes",
    ),
    (
        "survey",
        12,
        8,
        "if(${other} >= 4, 1, 0)",
        "survey, column calculation: there is no item or sum `other`",
    ),
    (
        "survey",
        12,
        8,
        "if(${some} + ${owes} >= 4, 1, 0)",
        "survey, column calculation: the answers of `owes` are not 0 and one other number",
    ),
    (
        "survey",
        12,
        8,
        "if(${some} + ${Pay_Day} >= 4, 1, 0)",
        "survey, column calculation: the same item is added more than once",
    ),
    (
        "survey",
        12,
        8,
        "${Pay_Day} * 2",
        "survey, column calculation: cannot be read from character 12 on",
    ),
    (
        "survey",
        12,
        8,
        "once(random())",
        "survey, column calculation: ",
    ),
    (
        "survey",
        12,
        8,
        "if(${Works} = 'yes', 3, 1) >= 2",
        "survey, column calculation: `if` must give a whole number, and else 0",
    ),
    (
        "survey",
        13,
        8,
        "if(${owes} = 'no', 1, 0) > 0",
        "survey, column calculation: item `owes` counts at other answers",
    ),
    (
        "survey",
        13,
        8,
        "if(${owes} = 'yes', 3, 0) > 2",
        "survey, column calculation: item `owes` has another weight",
    ),
    (
        "survey",
        13,
        8,
        "if(${owes} = 'yes' or ${Works} = 'yes', 2, 0) > 0",
        "survey, column calculation: one `if` must look at the answers of one item",
    ),
    ("survey", 1, 4, "label::Polski", "survey"),
    (
        "survey",
        1,
        4,
        "label::Klingonisch",
        "survey, column label::Klingonisch: the language is not known",
    ),
    (
        "survey",
        1,
        4,
        "label",
        "survey, column label: this column stands twice",
    ),
    (
        "survey",
        1,
        9,
        "constraint",
        "survey, column constraint: this cannot be taken over",
    ),
    (
        "survey",
        1,
        9,
        "choice_filter",
        "survey, column choice_filter: this cannot be taken over",
    ),
    ("choices", 3, 2, "yes", "choices: this choice stands twice"),
    ("choices", 3, 3, "", "choices"),
    ("choices", 4, 3, "", "choices: this choice has no label"),
    (
        "choices",
        4,
        2,
        "",
        "choices: this choice lacks its list or its name",
    ),
    (
        "settings",
        2,
        4,
        "Klingonisch",
        "settings, column default_language: the language is not known",
    ),
    ("settings", 2, 1, "", "settings: the form has no title"),
];

#[test]
fn what_cannot_be_taken_over_is_refused_with_sheet_row_and_column() {
    for (sheet, row, column, text, complaint) in BAD_CELLS {
        let mut sheets = foreign();
        let (_, cells) = sheets.iter_mut().find(|(name, _)| name == sheet).unwrap();
        let cell = &mut cells[*row as usize - 1][*column as usize - 1];
        assert_ne!(cell, text);
        *cell = (*text).to_owned();
        if complaint == sheet {
            // Changes that are fine.
            import(&sheets).unwrap();
            continue;
        }
        let problems = import(&sheets).unwrap_err();
        let found = problems
            .0
            .iter()
            .find(|one| one.message.starts_with(complaint));
        let found = found.unwrap_or_else(|| panic!("{complaint}\nin {problems}"));
        assert!(found.help.is_some() && found.is_error());
        // What concerns the whole of a foreign column is said once, at its first cell.
        let whole = ["constraint", "choice_filter", "default"]
            .iter()
            .any(|one| complaint.contains(one));
        if !whole && *row > 1 && !complaint.contains("title") {
            assert_eq!(found.line, *row, "{found}");
        }
        if complaint.contains("column") {
            assert!(found.column > 0 && found.line > 0, "{found}");
        }
    }
}

#[test]
fn every_problem_is_told_at_once() {
    let mut sheets = foreign();
    sheets[0].1[3][0] = "date".to_owned();
    sheets[0].1[11][7] = "today()".to_owned();
    sheets[0].1[13][1] = "hello".to_owned();
    let told = lines(&import(&sheets).unwrap_err().0).join("\n");
    for part in ["rows of this type", "column calculation", "stands twice"] {
        assert!(told.contains(part), "{told}");
    }
}

#[test]
fn groups_that_do_not_close_or_open_are_refused() {
    let mut sheets = foreign();
    sheets[0].1.remove(8);
    let told = lines(&import(&sheets).unwrap_err().0).join("\n");
    assert!(
        told.contains("survey: the group `Work` has no end"),
        "{told}"
    );
    let mut sheets = foreign();
    sheets[0].1.remove(2);
    let told = lines(&import(&sheets).unwrap_err().0).join("\n");
    assert!(told.contains("survey: no group is open here"), "{told}");
}

#[test]
fn what_is_no_form_is_refused_with_a_reason() {
    let told = |bytes: &[u8]| lines(&import_xlsform(bytes, "a").unwrap_err().0).join("\n");
    assert_eq!(told(b""), "this is no .xlsx file");
    assert_eq!(told(b"type,name\n"), "this is no .xlsx file");
    assert_eq!(
        told(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
        "this is an old .xls file, or it is locked with a password"
    );
    assert_eq!(told(&vec![b'P'; 9 << 20]), "the file is larger than 8 MB");
    let without = foreign().into_iter().skip(1).collect::<Vec<_>>();
    assert_eq!(told(&book(&without)), "there is no sheet survey");
    let bytes = book(&foreign());
    assert_eq!(told(&bytes[..bytes.len() / 2]), "this is no .xlsx file");
}

/// A workbook in which one part is replaced by another text.
fn with_part(part: &str, text: &[u8]) -> Vec<u8> {
    use std::io::{Cursor, Read, Write};
    let bytes = book(&foreign());
    let mut old = zip::ZipArchive::new(Cursor::new(&bytes)).unwrap();
    let mut new = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let names: Vec<String> = old
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    assert!(names.iter().any(|name| name == part), "{names:?}");
    for name in names {
        new.start_file(name.as_str(), options).unwrap();
        if name == part {
            new.write_all(text).unwrap();
        } else {
            let mut content = Vec::new();
            old.by_name(&name)
                .unwrap()
                .read_to_end(&mut content)
                .unwrap();
            new.write_all(&content).unwrap();
        }
    }
    new.finish().unwrap().into_inner()
}

#[test]
fn a_small_file_that_unpacks_to_a_large_one_is_refused_before_it_does() {
    let bomb = with_part("xl/sharedStrings.xml", &vec![b' '; 200 << 20]);
    assert!(bomb.len() < 1 << 20, "{} bytes", bomb.len());
    let told = lines(&import_xlsform(&bomb, "a").unwrap_err().0);
    assert_eq!(told, ["the file unpacks to more than 32 MB"]);
    // A part that nobody needs is not unpacked at all.
    let elsewhere = with_part("docProps/app.xml", &vec![b' '; 200 << 20]);
    assert!(import_xlsform(&elsewhere, "a").is_ok());
}

#[test]
fn a_file_that_lies_about_its_size_is_read_by_what_it_holds() {
    let lies = b"<sst uniqueCount=\"99999999999999\"><si><t>a</t></si></sst>";
    let told = lines(
        &import_xlsform(&with_part("xl/sharedStrings.xml", lies), "a")
            .unwrap_err()
            .0,
    );
    assert_eq!(told, ["the part `survey` is missing or damaged"]);
    let far = b"<worksheet><dimension ref=\"XFD1048576:A1\"/><sheetData><row r=\"1048576\">\
                <c r=\"XFD1048576\"><v>1</v></c></row></sheetData></worksheet>";
    let told = lines(
        &import_xlsform(&with_part("xl/worksheets/sheet1.xml", far), "a")
            .unwrap_err()
            .0,
    );
    assert_eq!(told, ["a sheet is wider or longer than any form"]);
    let bomb =
        b"<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData><row>\
                 <c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>";
    let told = lines(
        &import_xlsform(&with_part("xl/worksheets/sheet1.xml", bomb), "a")
            .unwrap_err()
            .0,
    );
    assert_eq!(told, ["the part `survey` is missing or damaged"]);
}

#[test]
fn more_than_an_instrument_can_hold_is_refused() {
    let mut sheets = foreign();
    let template = sheets[0].1[3].clone();
    let items = (0..251).map(|number| {
        let mut row = template.clone();
        row[1] = format!("item{number}");
        row
    });
    let header = sheets[0].1[0].clone();
    sheets[0].1 = std::iter::once(header).chain(items).collect();
    let told = lines(&import(&sheets).unwrap_err().0).join("\n");
    assert!(told.contains("there are more than 250 items"), "{told}");
    sheets[0].1.pop();
    assert_eq!(
        import(&sheets).unwrap().instrument.structure.items.len(),
        250
    );
    let choice = |number: usize| {
        vec![
            "often".to_owned(),
            format!("c{number}"),
            format!("C {number}"),
            String::new(),
        ]
    };
    let mut sheets = foreign();
    sheets[1].1.extend((0..19).map(choice));
    let told = lines(&import(&sheets).unwrap_err().0).join("\n");
    assert!(
        told.contains("survey, column type: the list has more than 20 choices"),
        "{told}"
    );
}
