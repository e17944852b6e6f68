//! Tables out to a spreadsheet and back.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use common::{Workshop, real_content};
use proptest::prelude::*;
use waymark_author::exchange::{CsvProblem, Table, export_csv, import_csv};

const TABLES: [Table; 4] = [
    Table::Contacts,
    Table::Sites,
    Table::Crossings,
    Table::Sources,
];
const FILES: [&str; 5] = [
    "hotlines/PL.toml",
    "hotlines/UA.toml",
    "sites.toml",
    "crossings.toml",
    "sources.toml",
];

#[test]
fn what_goes_out_and_comes_back_unedited_changes_no_byte() {
    let workshop = Workshop::new();
    let before = FILES.map(|file| workshop.read(file));
    for table in TABLES {
        let csv = export_csv(workshop.dir(), table).unwrap();
        assert!(
            csv.starts_with('\u{feff}'),
            "spreadsheets need the mark to read UTF-8"
        );
        let report = import_csv(workshop.dir(), table, &csv).unwrap();
        assert_eq!(
            (report.problems.len(), report.changes.len()),
            (0, 0),
            "{report:?}"
        );
    }
    assert_eq!(FILES.map(|file| workshop.read(file)), before);
}

#[test]
fn the_real_content_comes_back_unchanged() {
    let workshop = Workshop::with(&real_content());
    for table in TABLES {
        // While editors are at work the content may not be readable for a moment.
        let Ok(csv) = export_csv(workshop.dir(), table) else {
            continue;
        };
        let report = import_csv(workshop.dir(), table, &csv).unwrap();
        assert_eq!(
            (report.problems.len(), report.changes.len()),
            (0, 0),
            "{report:?}"
        );
    }
}

/// The whole file with one line replaced by others.
fn expected(before: &str, old: &str, new: &str) -> String {
    assert_eq!(before.matches(old).count(), 1, "{old}");
    before.replace(old, new)
}

#[test]
fn an_edited_cell_changes_its_line_and_keeps_comments_and_order() {
    let workshop = Workshop::new();
    let before = workshop.read("hotlines/PL.toml");
    let csv = export_csv(workshop.dir(), Table::Contacts).unwrap();
    let csv = csv
        .replace("(+48) 22 628 01 20", "22 628 01 20")
        .replace("Просіть «денну зміну».", "Запитайте «денну зміну».");
    let report = import_csv(workshop.dir(), Table::Contacts, &csv).unwrap();
    assert_eq!(report.problems, []);
    assert_eq!(report.files, ["hotlines/PL.toml"]);
    let after = expected(
        &before,
        "number = \"(+48) 22 628 01 20\"   # as printed",
        "number = \"22 628 01 20\"   # as printed",
    );
    let after = expected(&after, "Просіть", "Запитайте");
    assert_eq!(workshop.read("hotlines/PL.toml"), after);
}

#[test]
fn cells_can_be_filled_and_emptied() {
    let workshop = Workshop::new();
    let before = workshop.read("hotlines/UA.toml");
    let csv = "id,e164,phones,hours,cost,notes:uk\n\
               ua-lifeline-7333,,,Mo-Fr 08:00-20:00,,Дзвоніть\n";
    let report = import_csv(workshop.dir(), Table::Contacts, csv).unwrap();
    assert_eq!(report.problems, []);
    let after = expected(&before, "  phones = [\"mobile\"]\n", "");
    let after = expected(&after, "hours = \"24/7\"", "hours = \"Mo-Fr 08:00-20:00\"");
    let after = expected(&after, "  cost = \"free\"\n", "");
    let after = expected(
        &after,
        "  sources = [\"list-2019\"]\n",
        "  sources = [\"list-2019\"]\n  notes = { uk = \"Дзвоніть\" }\n",
    );
    assert_eq!(workshop.read("hotlines/UA.toml"), after);
}

#[test]
fn coordinates_come_in_together() {
    let workshop = Workshop::new();
    let csv = "id;lat;lon;precision;coordinate_source\npl-old-dot;50,06;19,94;town;towns\n";
    let report = import_csv(workshop.dir(), Table::Sites, csv).unwrap();
    assert_eq!(
        report.problems,
        [],
        "semicolons and decimal commas are understood"
    );
    assert_eq!(report.changes.len(), 4);
    assert!(workshop.read("sites.toml").contains("lat = 50.06\n"));
}

#[test]
fn what_a_spreadsheet_eats_from_a_number_is_not_taken_for_an_edit() {
    let workshop = Workshop::new();
    let csv = "id,e164,dial\npl-centre-phone,48226280120,48226280120\n";
    let report = import_csv(workshop.dir(), Table::Contacts, csv).unwrap();
    assert_eq!(
        (report.problems.len(), report.changes.len()),
        (0, 0),
        "{report:?}"
    );
}

fn refused(table: Table, csv: &str) -> Vec<(u64, String, String)> {
    let workshop = Workshop::new();
    let before = FILES.map(|file| workshop.read(file));
    let report = import_csv(workshop.dir(), table, csv).unwrap();
    assert_eq!(
        FILES.map(|file| workshop.read(file)),
        before,
        "nothing is written"
    );
    assert_eq!((report.changes.len(), report.files.len()), (0, 0));
    let shown = |one: CsvProblem| {
        (
            one.row,
            one.column,
            format!("{} | {}", one.message, one.help),
        )
    };
    report.problems.into_iter().map(shown).collect()
}

#[test]
fn what_cannot_be_taken_back_is_named_by_row_and_column() {
    let unknown = refused(Table::Contacts, "id,hour\npl-centre-phone,24/7\n");
    assert_eq!(
        unknown[0],
        (
            1,
            "hour".into(),
            "unknown column `hour` | did you mean `hours`?".into()
        )
    );
    let id = refused(Table::Contacts, "id,hours\npl-center-phone,24/7\n");
    assert_eq!(
        id[0],
        (
            2,
            "id".into(),
            "there is no entry `pl-center-phone` | did you mean `pl-centre-phone`?".into()
        )
    );
    let word = refused(
        Table::Contacts,
        "id,hours,cost\npl-emergency-112,24/7,free\npl-centre-phone,24/7,fre\n",
    );
    assert_eq!((word[0].0, word[0].1.as_str()), (3, "cost"));
    assert!(
        word[0]
            .2
            .starts_with("`cost` has no word `fre` | did you mean `free`?"),
        "{word:?}"
    );
    let context = refused(Table::Contacts, "id,country\npl-centre-phone,UA\n");
    assert!(context[0].2.contains("only for reading"), "{context:?}");
    let required = refused(Table::Contacts, "id,number\npl-centre-phone,\n");
    assert_eq!((required[0].0, required[0].1.as_str()), (2, "number"));
    let width = refused(Table::Contacts, "id,number\npl-centre-phone\n");
    assert!(
        width[0].2.starts_with("1 cells under 2 columns"),
        "{width:?}"
    );
    assert_eq!(refused(Table::Sites, "name\nx\n")[0].1, "id");
}

#[test]
fn a_wrong_table_is_named_with_the_right_ones() {
    let error = Table::named("contact").unwrap_err().to_string();
    assert_eq!(
        error,
        "there is no table `contact`: did you mean `contacts`?"
    );
    assert_eq!(Table::named("hotlines"), Ok(Table::Contacts));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_spreadsheet_makes_the_import_panic(
        header in "(id|number|hours|phones|notes:uk|lat|[a-z:]{0,6})([,;\t](id|number|hours|phones|lat)){0,3}",
        rows in "((pl-centre-phone|ua-lifeline-7333|x)?[,;\t\"\\PC\n]{0,30}\n){0,4}",
    ) {
        let workshop = Workshop::new();
        import_csv(workshop.dir(), Table::Contacts, &format!("{header}\n{rows}")).unwrap();
        prop_assert_eq!(workshop.problems(), Vec::<String>::new(), "the content is still whole");
    }
}
