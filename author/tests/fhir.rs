//! Instruments as FHIR questionnaires and back, and answers from FHIR.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "a test stops where it fails"
)]

mod common;

use common::example::example;
use common::instruments::{Odd, generated, id, tag};
use common::json::{lines, put};
use proptest::prelude::*;
use serde_json::{Value, json};
use waymark_author::{Finding, Imported, Problems, export_fhir, import_fhir};
use waymark_pack::records::{Condition, Instrument, Test};
use waymark_pack::vocabulary::{InstrumentKind, Wording};

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
        problems.to_string().contains("must not leave"),
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

fn remove(instrument: &mut Instrument, name: &str) {
    let english = instrument.texts.get_mut(&tag("en")).unwrap();
    english.texts.remove(name).unwrap();
}

fn insert(instrument: &mut Instrument, name: &str, text: &str) {
    let ukrainian = instrument.texts.get_mut(&tag("uk")).unwrap();
    ukrainian.texts.insert(name.to_owned(), text.to_owned());
}

/// Something that makes an instrument unfit to leave.
type Damage = fn(&mut Instrument);

#[test]
fn what_does_not_hold_together_does_not_leave() {
    let change = |change: fn(&mut Instrument)| {
        let mut instrument = example();
        change(&mut instrument);
        lines(&export_fhir(&instrument).unwrap_err().0).join("; ")
    };
    let table: [(Damage, &str); 9] = [
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
        (|i| remove(i, "item-age"), "`item-age` is missing in `en`"),
        (
            |i| insert(i, "about", "\u{7}"),
            "`about` in `uk` holds a control character",
        ),
        (|i| i.texts.clear(), "`name` is missing"),
    ];
    for (number, (damage, reason)) in table.into_iter().enumerate() {
        let told = change(damage);
        assert!(told.contains(reason), "{number}: {told}");
    }
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
