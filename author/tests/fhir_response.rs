//! Answers that come as FHIR.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "a test stops where it fails"
)]

mod common;

use common::json::{lines, put};
use serde_json::{Value, json};
use waymark_author::read_fhir_response;

fn response() -> Value {
    json!({
        "resourceType": "QuestionnaireResponse",
        "questionnaire": "urn:uuid:1|3",
        "status": "completed",
        "subject": { "reference": "Patient/7" },
        "item": [
            { "linkId": "age", "answer": [{ "valueCoding": { "code": "adult" } }] },
            { "linkId": "minder", "answer": [{ "valueBoolean": false }] },
            { "linkId": "part", "item": [
                { "linkId": "own-papers", "answer": [{ "valueCoding": { "system": "urn:waymark:answer", "code": "declined" },
                    "item": [{ "linkId": "below", "answer": [{ "valueBoolean": true }] }] }] }
            ] },
            { "linkId": "not-asked" }
        ]
    })
}

#[test]
fn answers_are_read_by_item() {
    let read = read_fhir_response(&response().to_string(), "answers.json").unwrap();
    assert_eq!(read.questionnaire.as_deref(), Some("urn:uuid:1|3"));
    let shown: Vec<_> = read
        .answers
        .iter()
        .map(|(item, answer)| (item.as_str(), answer.as_str()))
        .collect();
    assert_eq!(
        shown,
        [
            ("age", "adult"),
            ("below", "yes"),
            ("minder", "no"),
            ("own-papers", "declined")
        ]
    );
    assert_eq!(format!("{read:?}"), "Answers(4)");
}

#[test]
fn answers_that_cannot_be_read_are_refused_and_not_quoted() {
    let table = [
        (
            "/resourceType",
            json!("Questionnaire"),
            "resourceType: this is no QuestionnaireResponse",
        ),
        (
            "/status",
            json!("entered-in-error"),
            "status: whoever made this has taken it back",
        ),
        ("/status", Value::Null, "status: says nothing that is known"),
        (
            "/modifierExtension",
            json!([]),
            "modifierExtension: this changes",
        ),
        (
            "/item/0/linkId",
            json!("Secret 1"),
            "item[0].linkId: is no name of an item",
        ),
        (
            "/item/0/answer/0",
            json!({ "valueString": "secret" }),
            "item[0].answer[0]: is no answer",
        ),
        (
            "/item/0/answer/0/valueCoding/code",
            json!("Secret"),
            "item[0].answer[0]: is no answer",
        ),
        (
            "/item/0/answer/1",
            json!({ "valueBoolean": true }),
            "item[0].answer: there are several answers",
        ),
        (
            "/item/2/item/0/linkId",
            json!("age"),
            "item[2].item[0]: this item stands twice",
        ),
        (
            "/item/1/answer/0/valueBoolean",
            json!("secret"),
            "item[1].answer[0].valueBoolean: is neither true nor false",
        ),
    ];
    for (pointer, new, complaint) in table {
        let mut value = response();
        put(&mut value, pointer, new);
        let problems = read_fhir_response(&value.to_string(), "a").unwrap_err();
        let told = lines(&problems.0);
        assert!(
            told.iter().any(|one| one.starts_with(complaint)),
            "{complaint}\nin {told:#?}"
        );
        assert!(
            !problems.to_string().to_lowercase().contains("secret"),
            "{problems}"
        );
    }
}
