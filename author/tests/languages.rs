//! The texts of the app's languages: each rule of their lint once, how far a language is, and
//! beginning a new one.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use std::collections::BTreeSet;
use std::fs;

use common::Workshop;
use waymark_author::{
    LANGUAGE_FILES, LanguageStatus, language_status, lint_languages, mark_checked, start_language,
};
use waymark_base::LanguageTag;

const ENGLISH: &str = "# Texts of the app.
# review: source

cover-title = Calculator
cost-free = free
open-until = open until { $time }
more = { $count ->
    [one] One more number.
   *[other] { $count } more numbers.
}
";
const UKRAINIAN: &str = "# Тексти.
# review: second_pass

cover-title = Калькулятор
cost-free = безкоштовно
open-until = відчинено до { $time }
more = { $count ->
    [one] Ще { $count } номер.
    [few] Ще { $count } номери.
    [many] Ще { $count } номерів.
   *[other] Ще { $count } номера.
}
";

fn tag(language: &str) -> LanguageTag {
    language.parse().unwrap()
}

/// The fixture with an interface of four messages, in English and in Ukrainian.
fn workshop() -> Workshop {
    let workshop = Workshop::new();
    for (language, app) in [("en", ENGLISH), ("uk", UKRAINIAN)] {
        let folder = workshop.dir().join("languages").join(language);
        fs::create_dir_all(&folder).unwrap();
        for name in LANGUAGE_FILES {
            let text = if name == "app" {
                app
            } else {
                "# review: draft\n"
            };
            fs::write(folder.join(format!("{name}.ftl")), text).unwrap();
        }
    }
    fs::create_dir_all(workshop.dir().join("glossary")).unwrap();
    mark_checked(workshop.dir(), &tag("uk"), &[]).unwrap();
    workshop
}

/// What the lint says of Ukrainian, in one line each.
fn says(workshop: &Workshop) -> Vec<String> {
    let found = lint_languages(workshop.dir(), Some(&tag("uk"))).unwrap();
    let line = |finding: &waymark_author::Finding| {
        let help = finding.help.as_deref().unwrap_or_default();
        let (file, line) = (&finding.file, finding.line);
        format!(
            "{file}:{line}: {}: {} | {help}",
            finding.severity, finding.message
        )
    };
    found.iter().map(line).collect()
}

fn edited(old: &str, new: &str) -> Vec<String> {
    let workshop = workshop();
    workshop.edit("languages/uk/app.ftl", old, new);
    says(&workshop)
}

fn row(workshop: &Workshop, language: &str) -> LanguageStatus {
    let rows = language_status(workshop.dir()).unwrap();
    rows.into_iter()
        .find(|row| row.language == language)
        .unwrap()
}

#[test]
fn texts_that_say_what_the_english_says_are_left_alone() {
    assert_eq!(says(&workshop()), Vec::<String>::new());
}

/// What a translator does wrong: a piece of the file, what comes in its place, what is said.
const MISTAKES: &[(&str, &str, &str)] = &[
    (
        "cost-free = безкоштовно\n",
        "",
        "error: the text `app/cost-free` is missing",
    ),
    (
        "cost-free =",
        "cost-freed =",
        "error: nothing uses the text `app/cost-freed` | English has none of this name",
    ),
    (
        "{ $time }",
        "{ $date }",
        "app.ftl:6: error: `open-until` has other variables than the English \
             | English has $time; here are $date",
    ),
    (
        "cost-free = ",
        "cost-free : ",
        "error: this is not valid Fluent",
    ),
    (
        "безкоштовно\n",
        "безкоштовно\ncost-free = задарма\n",
        "app.ftl:6: error: `cost-free` stands twice",
    ),
    (
        "безкоштовно",
        "зовсім безкоштовно, нічого платити не треба",
        "app.ftl:5: warning: `cost-free` has 43 letters | 26 at most, where English has 4",
    ),
    (
        "безкоштовно",
        "безкoштовно",
        "app.ftl:5: error: `cost-free` mixes two scripts in \"безкoштовно\"",
    ),
    (
        "безкоштовно",
        "безкоштовно i так",
        "app.ftl:5: error: `cost-free` has a Latin \"i\" that looks Cyrillic",
    ),
    (
        "безкоштовно",
        "безкоштовный",
        "app.ftl:5: error: `cost-free` has 'ы' in \"безкоштовный\" \
             | the letter of this language is 'и'",
    ),
    (
        "безкоштовно",
        "\u{2068}безкоштовно",
        "app.ftl:5: error: `cost-free` has marks of direction that do not end",
    ),
    (
        "Калькулятор",
        "Жертва",
        "app.ftl:4: error: `cover-title` gives the app away with \"Жертва\"",
    ),
    (
        "безкоштовно",
        "є жертвою",
        "app.ftl:5: error: `cost-free` has \"є жертвою\"",
    ),
];

#[test]
fn each_mistake_of_a_translator_is_found_and_its_place_named() {
    for (old, new, expected) in MISTAKES {
        let lines = edited(old, new);
        assert!(
            lines.iter().any(|line| line.contains(expected)),
            "{expected}: {lines:#?}"
        );
    }
}

#[test]
fn an_english_text_that_changes_makes_its_translation_stale_until_somebody_compares() {
    let workshop = workshop();
    assert_eq!(row(&workshop, "uk").stale, 0);
    workshop.edit(
        "languages/en/app.ftl",
        "cost-free = free",
        "cost-free = free of charge",
    );
    assert_eq!(row(&workshop, "uk").stale, 1);
    let lines = says(&workshop);
    assert!(
        lines.iter().any(|line| line.contains(
            "warning: the English of `app/cost-free` has changed since it was translated \
             | compare the two, then `waymark language checked uk app/cost-free`"
        )),
        "{lines:#?}"
    );
    mark_checked(workshop.dir(), &tag("uk"), &["app/cost-free".to_owned()]).unwrap();
    assert_eq!(row(&workshop, "uk").stale, 0);
    // Other spaces and lines are no other text.
    workshop.edit(
        "languages/en/app.ftl",
        "cost-free = free of charge",
        "cost-free =\n    free of\n    charge",
    );
    assert_eq!(row(&workshop, "uk").stale, 0);
}

#[test]
fn a_status_counts_by_the_state_of_each_text() {
    let workshop = workshop();
    workshop.edit("languages/uk/app.ftl", "cost-free = безкоштовно\n", "");
    let (english, ukrainian) = (row(&workshop, "en"), row(&workshop, "uk"));
    assert_eq!((english.missing, english.stale, english.draft), (0, 0, 0));
    assert_eq!(english.messages, ukrainian.messages);
    assert_eq!((ukrainian.missing, ukrainian.second_pass), (1, 3));
    let counted = ukrainian.missing + ukrainian.draft + ukrainian.second_pass;
    assert_eq!(counted + ukrainian.native_reviewed, ukrainian.messages);
}

#[test]
fn a_new_language_begins_with_nothing_translated_and_files_that_can_be_read() {
    let workshop = workshop();
    let made = start_language(workshop.dir(), &tag("bg")).unwrap();
    assert_eq!(made.len(), LANGUAGE_FILES.len());
    let app = workshop.read("languages/bg/app.ftl");
    assert!(app.contains("# review: draft\n") && app.contains("\n# cost-free = free\n"));
    let bulgarian = row(&workshop, "bg");
    assert_eq!(bulgarian.missing, bulgarian.messages);
    let found = lint_languages(workshop.dir(), Some(&tag("bg"))).unwrap();
    assert!(
        found
            .iter()
            .all(|finding| finding.message.contains("is missing"))
    );
    let again = start_language(workshop.dir(), &tag("bg")).unwrap_err();
    assert!(
        again.to_string().contains("has been begun already"),
        "{again}"
    );
}

#[test]
fn who_asks_for_a_language_or_text_that_is_not_there_is_told_what_there_is() {
    let workshop = workshop();
    let unknown = lint_languages(workshop.dir(), Some(&tag("bg"))).unwrap_err();
    assert!(
        unknown.to_string().contains("waymark language new bg"),
        "{unknown}"
    );
    let names = ["app/cost-fre".to_owned()];
    let unknown = mark_checked(workshop.dir(), &tag("uk"), &names).unwrap_err();
    assert!(
        unknown
            .to_string()
            .contains("no text is called `app/cost-fre`"),
        "{unknown}"
    );
    assert!(mark_checked(workshop.dir(), &tag("en"), &[]).is_err());
}

#[test]
fn the_languages_of_the_project_are_whole() {
    let rows = language_status(&common::real_content()).unwrap();
    assert_eq!(rows.len(), 12);
    for row in rows {
        assert_eq!((row.missing, row.stale), (0, 0), "{row:?}");
        // Nobody who speaks it natively has looked: nothing may claim that somebody has.
        assert_eq!(row.native_reviewed, 0, "{row:?}");
    }
}

#[test]
fn thirty_terms_have_a_word_of_their_own_in_every_language() {
    let content = common::real_content();
    let mut common: Option<BTreeSet<String>> = None;
    for row in language_status(&content).unwrap() {
        if row.language == "en" {
            continue;
        }
        let file = content.join(format!("glossary/{}.tsv", row.language));
        let text = fs::read_to_string(file).unwrap();
        let mut lines = text.lines();
        assert_eq!(
            lines.next(),
            Some("english\ttranslation\tnote"),
            "{}",
            row.language
        );
        let mut terms = BTreeSet::new();
        for line in lines {
            let [english, translation, _] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("{}: {line}", row.language)
            };
            assert!(
                !translation.trim().is_empty(),
                "{}: {english}",
                row.language
            );
            assert!(
                terms.insert(english.to_owned()),
                "{}: {english}",
                row.language
            );
        }
        common = Some(match common {
            Some(known) => known.intersection(&terms).cloned().collect(),
            None => terms,
        });
    }
    assert!(common.unwrap().len() >= 30);
}
