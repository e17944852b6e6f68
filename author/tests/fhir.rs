//! Instruments as FHIR questionnaires and back, and answers from FHIR.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use common::instruments::{Odd, example, generated, id, tag};
use proptest::prelude::*;
use serde_json::{Value, json};
use waymark_author::{Finding, Imported, Problems, export_fhir, import_fhir, read_fhir_response};
use waymark_pack::records::{Condition, Instrument, Test};
use waymark_pack::vocabulary::{InstrumentKind, ItemKind, ReviewState, Wording};

fn lines(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(|one| one.message.clone()).collect()
}

fn import(value: &Value) -> Result<Imported, Problems> {
    import_fhir(&value.to_string(), "form.json")
}

fn refused(value: &Value) -> Vec<String> {
    lines(&import(value).unwrap_err().0)
}

fn exported(instrument: &Instrument) -> Value {
    serde_json::from_str(&export_fhir(instrument).unwrap()).unwrap()
}

#[test]
fn the_example_as_a_questionnaire() {
    insta::assert_snapshot!(export_fhir(&example()).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn an_instrument_comes_back_from_fhir_as_it_left(seed in any::<u64>()) {
        let instrument = generated(seed, Odd::Plain);
        let text = export_fhir(&instrument).unwrap();
        let back = import_fhir(&text, "form.json").unwrap();
        prop_assert_eq!(&back.instrument, &instrument, "{}", text);
        prop_assert_eq!(&back.report, &vec![]);
        prop_assert_eq!(export_fhir(&back.instrument).unwrap(), text);
    }

    #[test]
    fn a_damaged_export_is_read_or_refused_with_a_reason(seed in any::<u64>(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = export_fhir(&generated(seed, Odd::Plain)).unwrap().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Err(problems) = import_fhir(&String::from_utf8_lossy(&bytes), "form.json") {
            prop_assert!(problems.0.iter().any(Finding::is_error));
        }
    }
}

#[test]
fn nothing_leaves_without_its_terms() {
    let mut card = example();
    card.structure.kind = InstrumentKind::Published;
    card.structure.wording = Wording::Licensed;
    let problems = export_fhir(&card).unwrap_err();
    assert!(
        problems.0[0].message.contains("`licence` is missing"),
        "{problems}"
    );
    for texts in card.texts.values_mut() {
        texts
            .texts
            .insert("licence".to_owned(), "CC BY-NC 4.0".to_owned());
    }
    assert_eq!(exported(&card)["copyright"], "CC BY-NC 4.0");
    assert_eq!(exported(&example())["copyright"], "CC BY 4.0");
}

#[test]
fn words_that_are_not_ours_stay_here() {
    let mut instrument = example();
    instrument.structure.wording = Wording::NotHere;
    let problems = export_fhir(&instrument).unwrap_err();
    assert!(
        problems.0[0].message.contains("must not leave"),
        "{problems}"
    );
    assert_eq!(problems.0[0].file, "instruments/example.toml");
}

#[test]
fn an_aid_that_nobody_has_validated_leaves_as_a_draft() {
    let mut instrument = example();
    let own = exported(&instrument);
    assert_eq!(
        (&own["status"], &own["experimental"]),
        (&json!("draft"), &json!(true))
    );
    instrument.structure.kind = InstrumentKind::Published;
    let published = exported(&instrument);
    assert_eq!(
        (&published["status"], &published["experimental"]),
        (&json!("active"), &json!(false))
    );
    instrument.structure.items.clear();
    assert_eq!(exported(&instrument)["status"], "unknown");
}

#[test]
fn what_does_not_hold_together_does_not_leave() {
    let change = |change: fn(&mut Instrument)| {
        let mut instrument = example();
        change(&mut instrument);
        lines(&export_fhir(&instrument).unwrap_err().0).join("; ")
    };
    let table: [(fn(&mut Instrument), &str); 9] = [
        (|i| i.structure.items[1].id = id("age"), "two items `age`"),
        (
            |i| i.structure.rules[1].id = id("means"),
            "two rules `means`",
        ),
        (
            |i| i.structure.items[1].counts = vec![id("unsure")],
            "no answer `unsure` to count",
        ),
        (
            |i| i.structure.items[0].options.clear(),
            "a choice without options",
        ),
        (|i| i.structure.items.swap(0, 2), "no earlier item `age`"),
        (
            |i| {
                i.structure.items[2].when = Some(Condition {
                    all: true,
                    tests: vec![Test::Adult(true)],
                });
            },
            "only outcomes can look at rules or age",
        ),
        (
            |i| {
                drop(
                    i.texts
                        .get_mut(&tag("en"))
                        .unwrap()
                        .texts
                        .remove("item-age"),
                )
            },
            "`item-age` is missing in `en`",
        ),
        (
            |i| {
                drop(
                    i.texts
                        .get_mut(&tag("uk"))
                        .unwrap()
                        .texts
                        .insert("about".into(), "\u{7}".into()),
                )
            },
            "`about` in `uk` holds a control character",
        ),
        (|i| i.texts.clear(), "`name` is missing"),
    ];
    for (number, (damage, reason)) in table.into_iter().enumerate() {
        let told = change(damage);
        assert!(told.contains(reason), "{number}: {told}");
    }
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

/// Puts a value at a JSON pointer, or takes away what is there.
fn put(value: &mut Value, pointer: &str, new: Value) {
    let (parent, last) = pointer.rsplit_once('/').unwrap();
    let parent = value.pointer_mut(parent).unwrap();
    match parent {
        Value::Array(list) => {
            let index: usize = last.parse().unwrap();
            list.truncate(if index < list.len() {
                list.len()
            } else {
                index
            });
            if index < list.len() {
                list[index] = new;
            } else {
                list.push(new);
            }
        }
        Value::Object(fields) if new.is_null() => drop(fields.remove(last)),
        Value::Object(fields) => drop(fields.insert(last.to_owned(), new)),
        other => panic!("{other}"),
    }
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

#[test]
fn an_edited_export_keeps_what_the_other_tool_does_not_know() {
    let mut value = exported(&example());
    put(
        &mut value,
        "/item/0/answerOption/0/valueCoding/display",
        json!("A grown-up"),
    );
    put(&mut value, "/title", json!("New title"));
    let back = import(&value).unwrap();
    let texts = &back.instrument.texts[&tag("en")].texts;
    assert_eq!(
        (texts["option-adult"].as_str(), texts["name"].as_str()),
        ("A grown-up", "New title")
    );
    assert_eq!(back.instrument.structure, example().structure);
    assert_eq!(back.report, []);
}

#[test]
fn a_score_that_was_changed_elsewhere_is_told() {
    let mut value = exported(&example());
    put(
        &mut value,
        "/item/2/answerOption/1/extension/0/valueDecimal",
        json!(5),
    );
    let back = import(&value).unwrap();
    assert_eq!(back.instrument.structure, example().structure);
    assert!(lines(&back.report)[0].contains("the scores of the answers were changed"));
}

#[test]
fn one_option_with_two_texts_is_refused() {
    let mut instrument = example();
    let mut second = instrument.structure.items[0].clone();
    second.id = id("again");
    instrument.structure.items.push(second);
    let texts = &mut instrument.texts.get_mut(&tag("en")).unwrap().texts;
    texts.insert("item-again".to_owned(), "Once more".to_owned());
    let mut value = exported(&instrument);
    put(
        &mut value,
        "/item/3/answerOption/0/valueCoding/display",
        json!("Another word"),
    );
    assert!(refused(&value)[0].starts_with(
        "item[3].answerOption[0].valueCoding.display: the text `option-adult` stands elsewhere"
    ));
}

#[test]
fn a_record_of_ours_that_was_damaged_is_refused_with_its_path() {
    let mut value = exported(&example());
    let extensions = value["extension"][0]["extension"].as_array().unwrap();
    let gate = extensions
        .iter()
        .position(|one| one["url"] == "gate")
        .unwrap();
    put(
        &mut value,
        &format!("/extension/0/extension/{gate}/valueString"),
        json!("{\"id\":\"a\"}"),
    );
    put(
        &mut value,
        "/extension/0/extension/0/valueCode",
        json!("verdict"),
    );
    let told = refused(&value);
    assert!(
        told[0].starts_with("extension[0].extension[0]: this is nothing that `kind` can be"),
        "{told:?}"
    );
    assert!(
        told[1].starts_with(&format!(
            "extension[0].extension[{gate}]: this `gate` cannot be read"
        )),
        "{told:?}"
    );
}

// Answers.

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
