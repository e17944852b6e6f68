//! Instruments as XLSForm workbooks and back.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::too_many_lines,
    reason = "a test stops where it fails"
)]

mod common;

use std::collections::BTreeSet;

use common::example::example;
use common::instruments::{Odd, generated, tag};
use common::json::lines;
use proptest::prelude::*;
use waymark_author::{export_xlsform, import_xlsform};
use waymark_pack::records::{Instrument, RuleTest};
use waymark_pack::vocabulary::{ItemPhase, Wording};

/// What of an instrument a form can carry, by the words of the document.
fn carried(instrument: &Instrument) -> Instrument {
    let mut carried = instrument.clone();
    let structure = &mut carried.structure;
    structure.outcomes.clear();
    structure.figures.clear();
    for rule in &mut structure.rules {
        let is_strengths = matches!(rule.test, RuleTest::Strengths { .. });
        let looks = structure.items.iter().filter(|item| {
            rule.of.contains(&item.id)
                && !item.counts.is_empty()
                && (item.strength.is_some() || !is_strengths)
        });
        rule.of = looks.map(|item| item.id.clone()).collect();
    }
    let mut names: BTreeSet<String> = ["name", "name.neutral", "about", "licence"]
        .map(str::to_owned)
        .into();
    let mut options = BTreeSet::new();
    for gate in &structure.gate {
        names.extend(["", ".cue", ".instead"].map(|end| format!("gate-{}{end}", gate.id)));
    }
    for item in &structure.items {
        names.extend(["", ".cue", ".help"].map(|end| format!("item-{}{end}", item.id)));
        options.extend(item.options.iter().cloned());
    }
    names.extend(
        options
            .iter()
            .flat_map(|option| ["", ".cue"].map(|end| format!("option-{option}{end}"))),
    );
    names.extend(
        structure
            .rules
            .iter()
            .map(|rule| format!("rule-{}", rule.id)),
    );
    for texts in carried.texts.values_mut() {
        texts.texts.retain(|name, _| names.contains(name));
    }
    carried
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn an_instrument_comes_back_from_a_form_with_what_a_form_can_carry(seed in any::<u64>()) {
        let instrument = generated(seed, Odd::Cells);
        if instrument.structure.items.is_empty() {
            prop_assert!(export_xlsform(&instrument).is_err());
            return Ok(());
        }
        let bytes = export_xlsform(&instrument).unwrap();
        let back = import_xlsform(&bytes, "form.xlsx").unwrap();
        prop_assert_eq!(&back.instrument, &carried(&instrument));
        prop_assert_eq!(lines(&back.report), vec!["the file does not say what to offer"]);
        prop_assert!(export_xlsform(&instrument).unwrap() == bytes, "the same instrument, other bytes");
    }
}

#[test]
fn the_example_comes_back() {
    let bytes = export_xlsform(&example()).unwrap();
    let back = import_xlsform(&bytes, "form.xlsx").unwrap();
    assert_eq!(back.instrument, carried(&example()));
}

#[test]
fn what_fits_into_no_form_does_not_leave() {
    let refused = |change: &dyn Fn(&mut Instrument)| {
        let mut instrument = example();
        change(&mut instrument);
        lines(&export_xlsform(&instrument).unwrap_err().0).join("; ")
    };
    let english = |instrument: &mut Instrument, name: &str, text: String| {
        let texts = &mut instrument.texts.get_mut(&tag("en")).unwrap().texts;
        texts.insert(name.to_owned(), text);
    };
    assert!(
        refused(&|i: &mut Instrument| i.structure.items.clear()).contains("nothing to fill in")
    );
    assert!(
        refused(&|i: &mut Instrument| i.structure.wording = Wording::NotHere)
            .contains("must not leave")
    );
    let reference = |i: &mut Instrument| english(i, "about", "Say ${name}".to_owned());
    assert!(refused(&reference).contains("the text `about` in `en` for a reference"));
    let long = |i: &mut Instrument| english(i, "about", "x".repeat(40_000));
    assert!(
        refused(&long).contains(
            "`intro__` needs more than 32767 characters in the column `hint::English (en)`"
        )
    );
    let late = |i: &mut Instrument| i.structure.items[1].phase = ItemPhase::Ask;
    assert!(
        refused(&|i: &mut Instrument| {
            i.structure.items[0].phase = ItemPhase::Ask;
        })
        .contains("items to observe stand between those to ask")
    );
    let mut fine = example();
    late(&mut fine);
    export_xlsform(&fine).unwrap();
    let empty = |i: &mut Instrument| {
        i.structure.rules[2].test = RuleTest::Strengths {
            combinations: vec![],
        }
    };
    assert!(refused(&empty).contains("rule `firm` has no combinations"));
}

#[test]
fn nothing_is_asked_before_the_gate() {
    let bytes = export_xlsform(&example()).unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut strings = String::new();
    std::io::Read::read_to_string(
        &mut archive.by_name("xl/sharedStrings.xml").unwrap(),
        &mut strings,
    )
    .unwrap();
    // The condition of both groups, and of the result.
    assert_eq!(strings.matches("${gate__private} = 'yes'").count(), 1);
    let mut sheet = String::new();
    std::io::Read::read_to_string(
        &mut archive.by_name("xl/worksheets/sheet1.xml").unwrap(),
        &mut sheet,
    )
    .unwrap();
    let place = strings
        .split("<si>")
        .skip(1)
        .position(|one| one.contains("= 'yes'"))
        .unwrap();
    assert_eq!(sheet.matches(&format!("<v>{place}</v>")).count(), 3);
}
