//! The aids, their cards and the phrases in a terminal.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop it")]

mod support;

use support::{AT, answer, copy, json, pack, path, run, run_with_input};
use tempfile::TempDir;

/// Types lines at an aid, and gives everything that was printed.
fn typed(arguments: &[&str], lines: &str) -> String {
    let mut all = vec!["screen"];
    all.extend(arguments);
    all.extend(["--pack", path(pack()), "--at", AT, "--lang", "en"]);
    let ran = run_with_input(&all, lines);
    assert!(ran.status.success(), "{}", ran.stderr);
    format!("{}{}", ran.stdout, ran.stderr)
}

fn answered(file: &str, more: &[&str]) -> support::Run {
    let folder = TempDir::new().unwrap();
    let place = folder.path().join("answers.json");
    std::fs::write(&place, file).unwrap();
    let mut all = vec!["screen", "example", "--answers", path(&place)];
    all.extend(more);
    all.extend(["--pack", path(pack()), "--at", AT]);
    run(all)
}

const CASE: &str = r#"{
    "gate": { "private": true, "referral": true },
    "answers": { "age": "adult", "watched": "yes", "leave": "no", "owes": "unsure" }
}"#;

#[test]
fn an_aid_is_gone_through_by_typing() {
    insta::assert_snapshot!(typed(
        &["example", "--place", "PL"],
        "1 2\n\n1a 2\n\n1\n2\nq\n"
    ));
}

#[test]
fn a_condition_that_does_not_hold_says_what_to_do_instead() {
    let said = typed(&["example"], "-1 2\n\nq\n");
    assert!(said.contains("Ask for a room."), "{said}");
    assert!(!said.contains("How old?"), "{said}");
}

#[test]
fn in_discreet_mode_no_sentence_of_the_aid_is_printed() {
    let said = typed(&["example", "--discreet"], "1 2\n\n1\n2\n1\n1\nr\n");
    let before = said.split("WHAT TO OFFER NOW").next().unwrap();
    for word in ["Somebody watches", "leave", "alone", "example list"] {
        assert!(!before.contains(word), "{word}: {before}");
    }
    assert!(said.contains("WHAT TO OFFER NOW"), "{said}");
}

#[test]
fn a_key_that_is_not_shown_changes_nothing() {
    let said = typed(&["example"], "9\nzz\n1 2\n\nq\n");
    assert_eq!(said.matches("none of the keys").count(), 2, "{said}");
    assert!(said.contains("Look, without a word"), "{said}");
}

#[test]
fn answers_can_come_from_a_file() {
    let ran = answered(CASE, &["--lang", "uk"]);
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    insta::assert_snapshot!(ran.stdout);
}

#[test]
fn a_file_that_cannot_be_right_says_where_and_why() {
    for (file, reason) in [
        ("{", "answers.json:1:1: is no JSON"),
        (
            r#"{"gate": {}, "answers": {}}"#,
            "whether \"private\" holds",
        ),
        (
            r#"{"gate": {"privat": true}}"#,
            "no condition is called privat",
        ),
        (
            r#"{"gate": {"private": true, "referral": true}, "answers": {"age": "Oksana"}}"#,
            "answers.json: \"age\" has an answer that it cannot have; choose: adult, child, unsure",
        ),
        (
            r#"{"gate": {"private": true, "referral": true}, "answers": {"watched": "yes"}}"#,
            "answers.json: say under \"answers\" what holds for: age",
        ),
        (r#"{"gates": {}}"#, "answers.json:1:8: is not of the form"),
    ] {
        let ran = answered(file, &[]);
        assert_eq!(ran.code(), 1, "{file}");
        assert!(ran.stderr.contains(reason), "{file}: {}", ran.stderr);
        assert!(!ran.stderr.contains("Oksana"), "{file}: {}", ran.stderr);
    }
    let other = CASE
        .replace("\"owes\"", "\"company\"")
        .replace("unsure", "nobody");
    let ran = answered(&other, &[]);
    assert!(ran.stderr.contains("and so not counted: company"));
}

#[test]
fn a_result_as_json_has_the_documented_shape() {
    let ran = answered(CASE, &["--json"]);
    let view: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(view["step"], "outcome");
    let result = &view["result"];
    for name in [
        "noticed",
        "points",
        "parts",
        "contacts",
        "places",
        "here_text",
        "kept_text",
    ] {
        assert!(result.get(name).is_some(), "{name}");
    }
    assert_eq!(result["points"][0]["state"], "met");
    assert_eq!(result["points"][1]["state"], "not_met");
    assert_eq!(result["parts"][0]["outcomes"][0]["id"], "offer");
}

#[test]
fn cards_values_and_phrases_are_printed() {
    insta::assert_snapshot!("instruments", answer(&["instrument", "list"]));
    insta::assert_snapshot!("card", answer(&["instrument", "card", "card"]));
    insta::assert_snapshot!("ppv", answer(&["ppv", "card", "--prevalence", "5%"]));
    insta::assert_snapshot!("phrases", answer(&["phrases", "uk"]));
}

#[test]
fn predictive_values_are_shares_in_json() {
    let view = json(&["ppv", "card", "--prevalence", "0.1"]);
    assert!((view["ppv"].as_f64().unwrap() - 8.0 / 17.0).abs() < 1e-12);
    assert!((view["npv"].as_f64().unwrap() - 81.0 / 83.0).abs() < 1e-12);
    assert_eq!(view["per_100_positive"], 47);
}

#[test]
fn what_was_asked_wrongly_ends_with_two_and_what_is_not_there_with_one() {
    let ppv = |share: &str, id: &str| {
        let arguments = ["ppv", id, "--prevalence", share, "--pack", path(pack())];
        run(arguments).code()
    };
    assert_eq!(ppv("1", "card"), 2);
    assert_eq!(ppv("often", "card"), 2);
    assert_eq!(ppv("1%", "nothing"), 1);
    let no_study = ["ppv", "card", "--prevalence", "1%", "--figure", "nothing"];
    let no_study = run([&no_study[..], &["--pack", path(pack())]].concat());
    assert_eq!(no_study.code(), 1);
    assert!(
        no_study.stderr.contains("no study has this name"),
        "{}",
        no_study.stderr
    );
    let card = run(["screen", "card", "--pack", path(pack())]);
    assert_eq!(card.code(), 1);
    assert!(
        card.stderr.contains("waymark instrument card card"),
        "{}",
        card.stderr
    );
}

#[test]
fn an_instrument_leaves_for_another_tool_and_comes_back_the_same() {
    let (folder, content) = copy();
    let structure = content.join("instruments/example.toml");
    let file = folder.path().join("example.json");
    let export = ["instrument", "export", "example", "--format", "fhir", "-o"];
    let to = [path(&file), "--content", path(&content)];
    let ran = run([&export[..], &to[..]].concat());
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    let before = waymark_author::load(&content).unwrap().content();
    let import = [
        "instrument",
        "import",
        path(&file),
        "--content",
        path(&content),
    ];
    let ran = run(import);
    assert_eq!(ran.code(), 1, "it is there already");
    assert!(ran.stderr.contains("--replace"), "{}", ran.stderr);
    std::fs::remove_file(&structure).unwrap();
    let ran = run([&import[..], &["--replace"]].concat());
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    let after = waymark_author::load(&content).unwrap().content();
    assert_eq!(after.instruments, before.instruments);
}

#[test]
fn a_workbook_leaves_as_a_workbook_and_a_card_without_wording_does_not_leave() {
    let (folder, content) = copy();
    let at = ["--content", path(&content)];
    let workbook = folder.path().join("example.xlsx");
    let export = [
        "instrument",
        "export",
        "example",
        "--format",
        "xlsform",
        "-o",
    ];
    let ran = run([&export[..], &[path(&workbook)], &at[..]].concat());
    assert_eq!(ran.code(), 0, "{}", ran.stderr);
    assert!(std::fs::read(&workbook).unwrap().starts_with(b"PK"));
    let card = ["instrument", "export", "card", "--format", "xlsform"];
    let ran = run([&card[..], &at[..]].concat());
    assert_eq!(ran.code(), 1);
    let none = ["instrument", "export", "nothing", "--format", "fhir"];
    let ran = run([&none[..], &at[..]].concat());
    assert!(ran.stderr.contains("instrument list"), "{}", ran.stderr);
}

#[test]
fn answers_of_another_tool_are_taken_once_somebody_says_that_the_gate_held() {
    let response = |questionnaire: &str| {
        format!(
            r#"{{
                "resourceType": "QuestionnaireResponse", "status": "completed",
                "questionnaire": "{questionnaire}",
                "item": [
                    {{ "linkId": "age", "answer": [{{ "valueCoding": {{ "code": "adult" }} }}] }},
                    {{ "linkId": "watched", "answer": [{{ "valueCoding": {{ "code": "yes" }} }}] }}
                ]
            }}"#
        )
    };
    let right = response("urn:waymark:instrument:example|1");
    let ran = answered(&right, &[]);
    assert_eq!(ran.code(), 1);
    assert!(ran.stderr.contains("--gate-holds"), "{}", ran.stderr);
    let ran = answered(&right, &["--gate-holds", "--json"]);
    let view: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(view["step"], "outcome");
    assert_eq!(view["result"]["noticed"][0]["item"], "watched");
    let ran = answered(
        &response("urn:waymark:instrument:example|2"),
        &["--gate-holds"],
    );
    assert!(ran.stderr.contains("something else"), "{}", ran.stderr);
}
