//! Questionnaires of others: what becomes of them, and what is refused.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "a test stops where it fails"
)]

mod common;

use common::instruments::{id, tag};
use common::json::{lines, put};
use serde_json::{Value, json};
use waymark_author::{Imported, Problems, export_fhir, import_fhir};
use waymark_pack::records::{Condition, Test};
use waymark_pack::vocabulary::{ItemKind, ReviewState, Wording};

fn import(value: &Value) -> Result<Imported, Problems> {
    import_fhir(&value.to_string(), "form.json")
}

fn refused(value: &Value) -> Vec<String> {
    lines(&import(value).unwrap_err().0)
}

/// A questionnaire of somebody else.
fn foreign() -> Value {
    json!({
        "resourceType": "Questionnaire",
        "id": "Short.Check",
        "language": "en",
        "version": "2.1",
        "status": "active",
        "title": "Short check",
        "copyright": "Free to use with attribution",
        "item": [
            { "linkId": "intro", "type": "display", "text": "Thank you." },
            { "linkId": "1", "type": "group", "text": "About work", "item": [
                { "linkId": "1.1", "type": "boolean", "text": "Do you work?", "required": true,
                  "_text": { "extension": [{
                    "url": "http://hl7.org/fhir/StructureDefinition/translation",
                    "extension": [
                        { "url": "lang", "valueCode": "uk" },
                        { "url": "content", "valueString": "Ви працюєте?" }
                    ] }] } },
                { "linkId": "1.2", "type": "group",
                  "enableWhen": [{ "question": "1.1", "operator": "=", "answerBoolean": true }],
                  "item": [
                    { "linkId": "1.2.1", "type": "choice", "text": "How often are you paid?",
                      "code": [{ "system": "http://loinc.org", "code": "1234-5" }],
                      "answerOption": [
                        { "valueCoding": { "system": "urn:x", "code": "0", "display": "Never",
                          "extension": [{ "url": "http://hl7.org/fhir/StructureDefinition/itemWeight", "valueDecimal": 2 }] } },
                        { "valueCoding": { "system": "urn:x", "code": "1", "display": "Always" } }
                      ] },
                    { "linkId": "1.2.2", "type": "choice", "text": "Is that enough?",
                      "enableWhen": [{ "question": "1.2.1", "operator": "=", "answerCoding": { "code": "0" } }],
                      "answerOption": [
                        { "valueCoding": { "system": "urn:x", "code": "0", "display": "No" } },
                        { "valueString": "Always" }
                      ] }
                  ] }
            ] }
        ]
    })
}

#[test]
fn a_foreign_questionnaire_becomes_an_instrument_with_a_list_of_what_is_missing() {
    let imported = import(&foreign()).unwrap();
    let Imported { instrument, report } = imported;
    assert_eq!(instrument.id, id("short-check"));
    let shown: Vec<_> = instrument
        .structure
        .items
        .iter()
        .map(|item| (item.id.as_str(), item.kind))
        .collect();
    assert_eq!(
        shown,
        [
            ("q-1-1", ItemKind::Question),
            ("q-1-2-1", ItemKind::Choice),
            ("q-1-2-2", ItemKind::Choice)
        ]
    );
    let [work, paid, enough] = instrument.structure.items.as_slice() else {
        panic!()
    };
    assert!(work.required && work.counts.is_empty());
    assert_eq!(paid.options, [id("a-0"), id("a-1")]);
    assert_eq!((paid.weight, &paid.counts), (2, &vec![id("a-0")]));
    // The same code with another word is another option.
    assert_eq!(enough.options, [id("a-0-2"), id("always")]);
    let test = |item: &str, is: &str| Test::Answer {
        item: id(item),
        is: id(is),
    };
    let tests = vec![test("q-1-1", "yes"), test("q-1-2-1", "a-0")];
    assert_eq!(enough.when, Some(Condition { all: true, tests }));
    assert_eq!(
        instrument.texts[&tag("uk")].texts["item-q-1-1"],
        "Ви працюєте?"
    );
    let states = instrument.texts.values().map(|texts| texts.translation);
    assert_eq!(
        states.collect::<Vec<_>>(),
        [ReviewState::Source, ReviewState::Draft]
    );
    assert_eq!(
        instrument.texts[&tag("en")].texts["licence"],
        "Free to use with attribution"
    );
    assert_eq!(instrument.structure.wording, Wording::NotHere);
    let told = lines(&report).join("\n");
    for part in [
        "version: is no whole number",
        "item[0]: a text between items is left out",
        "item[1]: groups are dissolved",
        "items had to be renamed: `1.1` is `q-1-1`",
        "the field `code` of items is not taken over",
        "whose words it has",
        "before the first item",
        "what follows from the answers",
        "what to offer",
        "name sources",
    ] {
        assert!(told.contains(part), "{part} is missing in:\n{told}");
    }
    assert!(
        report
            .iter()
            .all(|one| !one.is_error() && one.help.is_some() && one.file == "form.json")
    );
    // Nobody has said yet that its words may leave.
    assert!(export_fhir(&instrument).is_err());
}

/// One change to the foreign questionnaire, and the one complaint that it brings.
fn bad_fields() -> Vec<(&'static str, Value, &'static str)> {
    let question = "/item/1/item/0";
    let choice = "/item/1/item/1/item/0";
    let path = |base: &str, rest: &str| -> &'static str { format!("{base}{rest}").leak() };
    vec![
        (
            "/resourceType",
            json!("Bundle"),
            "resourceType: this is no Questionnaire",
        ),
        ("/language", json!("English"), "language: is no language"),
        (
            "/language",
            Value::Null,
            "language: the file does not say in which language",
        ),
        (
            "/title",
            Value::Null,
            "title: the questionnaire has no title",
        ),
        ("/title", json!("  "), "title: this text is empty"),
        ("/title", json!(5), "title: is no text"),
        (
            "/modifierExtension",
            json!([]),
            "modifierExtension: this changes what everything else means",
        ),
        ("/item", json!({}), "item: is no list"),
        (
            path(question, "/type"),
            json!("integer"),
            "item[1].item[0].type: this type of item cannot",
        ),
        (
            path(question, "/type"),
            json!("open-choice"),
            "item[1].item[0].type: this type of item cannot",
        ),
        (
            path(question, "/linkId"),
            Value::Null,
            "item[1].item[0].linkId: is missing",
        ),
        (
            path(question, "/linkId"),
            json!("intro"),
            "item[1].item[0].linkId: stands twice",
        ),
        (
            path(question, "/text"),
            Value::Null,
            "item[1].item[0].text: the item has no text",
        ),
        (
            path(question, "/required"),
            json!("yes"),
            "item[1].item[0].required: is neither true nor false",
        ),
        (
            path(question, "/initial"),
            json!([{ "valueBoolean": true }]),
            "item[1].item[0].initial: this cannot be taken over",
        ),
        (
            path(question, "/item"),
            json!([{ "linkId": "x", "type": "boolean", "text": "x" }]),
            "item[1].item[0].item[0]: an item inside a question",
        ),
        (
            path(question, "/extension"),
            json!([{ "url": "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden", "valueBoolean": true }]),
            "item[1].item[0].extension[0]: this extension changes how the item works",
        ),
        (
            path(question, "/_text/extension/0/extension/0/valueCode"),
            json!("ukrainian"),
            "item[1].item[0]._text.extension[0].extension[0].valueCode: is no language",
        ),
        (
            path(question, "/_text/extension/0/extension/1"),
            json!({}),
            "item[1].item[0]._text.extension[0]: this translation is not whole",
        ),
        (
            path(choice, "/repeats"),
            json!(true),
            "item[1].item[1].item[0].repeats: an item with several answers",
        ),
        (
            path(choice, "/answerOption"),
            Value::Null,
            "item[1].item[1].item[0].answerOption: the choice has no answers",
        ),
        (
            path(choice, "/answerValueSet"),
            json!("http://x"),
            "item[1].item[1].item[0].answerValueSet: this cannot be taken over",
        ),
        (
            path(choice, "/answerOption/0"),
            json!({ "valueInteger": 3 }),
            "item[1].item[1].item[0].answerOption[0]: this kind of answer cannot",
        ),
        (
            path(choice, "/answerOption/0/initialSelected"),
            json!(true),
            "item[1].item[1].item[0].answerOption[0]: an answer that is given beforehand",
        ),
        (
            path(choice, "/answerOption/1/valueCoding/code"),
            json!("0"),
            "item[1].item[1].item[0].answerOption[1]: ",
        ),
        (
            path("/item/1/item/1", "/enableWhen/0/operator"),
            json!("exists"),
            "item[1].item[1].enableWhen[0].operator: only = can be taken over",
        ),
        (
            path("/item/1/item/1", "/enableWhen/0/question"),
            json!("1.2.2"),
            "item[1].item[1].enableWhen[0].question: there is no earlier item",
        ),
        (
            path("/item/1/item/1", "/enableWhen/0/question"),
            json!("1"),
            "item[1].item[1].enableWhen[0].question: there is no earlier item",
        ),
        (
            path("/item/1/item/1", "/enableWhen/0"),
            json!({ "question": "1.1", "operator": "=", "answerInteger": 1 }),
            "item[1].item[1].enableWhen[0]: this kind of answer cannot",
        ),
        (
            path("/item/1/item/1", "/enableWhen/0"),
            json!({ "question": "1.1", "operator": "=", "answerCoding": { "code": "maybe" } }),
            "item[1].item[1].enableWhen[0]: the other item has no such answer",
        ),
        (
            path("/item/1/item/1", "/enableWhen/1"),
            json!({ "question": "1.1", "operator": "=", "answerBoolean": false }),
            "item[1].item[1].enableBehavior: is neither all nor any",
        ),
    ]
}

#[test]
fn what_cannot_be_taken_over_is_refused_with_its_path() {
    for (pointer, new, complaint) in bad_fields() {
        let mut value = foreign();
        put(&mut value, pointer, new);
        let told = refused(&value);
        assert!(
            told.iter().any(|one| one.starts_with(complaint)),
            "{complaint}\nin {told:#?}"
        );
        let problems = import(&value).unwrap_err();
        assert!(problems.0.iter().all(|one| one.help.is_some()));
    }
}

#[test]
fn every_problem_is_told_at_once() {
    let mut value = foreign();
    put(&mut value, "/item/1/item/0/type", json!("integer"));
    put(&mut value, "/item/1/item/1/item/0/repeats", json!(true));
    put(&mut value, "/title", Value::Null);
    let told = refused(&value).join("\n");
    for path in [
        "title:",
        "item[1].item[0].type:",
        "item[1].item[1].item[0].repeats:",
    ] {
        assert!(told.contains(path), "{told}");
    }
}

#[test]
fn conditions_that_cannot_be_said_as_one_are_refused() {
    let mut value = foreign();
    let any = json!([
        { "question": "1.1", "operator": "=", "answerBoolean": true },
        { "question": "1.1", "operator": "=", "answerBoolean": false },
    ]);
    put(&mut value, "/item/1/item/1/enableWhen", any);
    put(&mut value, "/item/1/item/1/enableBehavior", json!("any"));
    let told = refused(&value);
    assert_eq!(
        told.iter()
            .filter(|one| one.contains("cannot be said as one"))
            .collect::<Vec<_>>(),
        [
            "item[1].item[1].item[1].enableWhen: its condition and that of its group cannot be said as one"
        ]
    );
}

#[test]
fn answers_that_score_differently_give_a_warning_and_no_score() {
    let mut value = foreign();
    let score = |number: f64| json!([{ "url": "http://hl7.org/fhir/StructureDefinition/ordinalValue", "valueDecimal": number }]);
    put(
        &mut value,
        "/item/1/item/1/item/0/answerOption/1/extension",
        score(3.0),
    );
    let imported = import(&value).unwrap();
    assert!(imported.instrument.structure.items[1].counts.is_empty());
    assert!(
        lines(&imported.report)
            .join("\n")
            .contains("item[1].item[1].item[0]: its answers score differently")
    );
}

#[test]
fn what_is_too_much_is_refused() {
    let item =
        |number: usize| json!({ "linkId": number.to_string(), "type": "boolean", "text": "x" });
    let mut value = foreign();
    value["item"] = (0..250).map(item).collect();
    assert_eq!(
        import(&value).unwrap().instrument.structure.items.len(),
        250
    );
    value["item"] = (0..251).map(item).collect();
    assert!(
        refused(&value)
            .join("\n")
            .contains("item: there are more than 250 items")
    );
    let option = |number: usize| json!({ "valueCoding": { "code": format!("c{number}") } });
    let mut value = foreign();
    value["item"][1]["item"][1]["item"][0]["answerOption"] = (0..21).map(option).collect();
    assert!(
        refused(&value)
            .join("\n")
            .contains("answerOption: there are more than 20 answers")
    );
    let large = format!("\"{}\"", "x".repeat(9 << 20));
    assert!(lines(&import_fhir(&large, "a").unwrap_err().0)[0].contains("larger than 8 MB"));
    let deep = "[".repeat(100_000);
    assert!(lines(&import_fhir(&deep, "a").unwrap_err().0)[0].contains("this is no JSON"));
    let problems = import_fhir("{\n  \"a\": x", "a.json").unwrap_err();
    assert_eq!((problems.0[0].line, problems.0[0].column), (2, 8));
}

#[test]
fn a_file_with_a_thousand_faults_gives_a_list_that_somebody_can_read() {
    let mut value = foreign();
    value["item"] = (0..5000)
        .map(|number| json!({ "linkId": number.to_string(), "type": "date" }))
        .collect();
    let told = refused(&value);
    assert!(told.len() < 600);
    assert!(
        told.last()
            .unwrap()
            .contains("more problems than are shown")
    );
}
