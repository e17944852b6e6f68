//! The main views as a whole, in every language of the interface, and the rest
//! of the rooms.

mod support;

use support::{at, engine};
use waymark_engine::EngineError;
use waymark_engine::views::StandpointKind;
use waymark_language::Localizer;

fn spoken_and_test_languages() -> impl Iterator<Item = &'static str> {
    let spoken = Localizer::spoken().into_iter().map(|(tag, _)| tag);
    spoken.chain(["en-XA", "ar-XB"])
}

#[test]
fn the_view_near_a_place() {
    for language in spoken_and_test_languages() {
        insta::assert_json_snapshot!(
            format!("near-{language}"),
            engine(language).near(&at("Medyka")).unwrap()
        );
    }
}

#[test]
fn the_view_of_a_contact() {
    for language in ["en", "uk", "en-XA", "ar-XB"] {
        let engine = engine(language);
        let view = engine.contact("ua-support-527").unwrap();
        insta::assert_json_snapshot!(format!("contact-{language}"), view);
    }
}

#[test]
fn the_view_of_a_sheet() {
    for language in ["en", "uk", "ar"] {
        let view = engine(language).sheet("if-you-suspect").unwrap();
        insta::assert_json_snapshot!(format!("sheet-{language}"), view);
    }
}

#[test]
fn the_views_of_the_pack_itself() {
    for language in ["en", "uk"] {
        let engine = engine(language);
        insta::assert_json_snapshot!(format!("about-{language}"), engine.about().unwrap());
        insta::assert_json_snapshot!(format!("sheets-{language}"), engine.sheets().unwrap());
    }
    let engine = engine("en");
    insta::assert_json_snapshot!("source", engine.source("authority-2026").unwrap());
    insta::assert_json_snapshot!("library", engine.library().unwrap());
    assert_eq!(engine.sources().unwrap().sources.len(), 4);
    assert_eq!(engine.resource("a-handbook").unwrap().title, "A handbook");
}

#[test]
fn the_view_of_a_search() {
    insta::assert_json_snapshot!("search-en", engine("en").search("alone", 10).unwrap());
    insta::assert_json_snapshot!("search-uk", engine("uk").search("наодинці", 10).unwrap());
    let nothing = engine("en").search("zzzzz", 10).unwrap();
    assert!(nothing.results.is_empty() && nothing.empty_text.is_some());
    let book = engine("en").search("handbook", 10).unwrap();
    assert_eq!(
        (
            book.results[0].sheet.as_str(),
            book.results[0].block.as_str()
        ),
        ("library", "a-handbook")
    );
}

#[test]
fn places_are_looked_up_by_any_of_their_names() {
    let found = engine("uk").place("Медика", 10).unwrap().places;
    assert_eq!(
        (found[0].name.as_str(), found[0].kind),
        ("Медика", StandpointKind::Place)
    );
    let found = engine("en").place("Медика", 10).unwrap().places;
    assert_eq!(
        (found[0].name.as_str(), found[0].matched.as_deref()),
        ("Medyka", Some("Медика"))
    );
    assert_eq!(found[0].countries_text, "Poland");
    // A look-up also takes a beginning.
    assert_eq!(engine("en").place("Ostr", 1).unwrap().places.len(), 1);
    let unknown = engine("en").place("Qqqq", 10);
    assert!(matches!(unknown, Err(EngineError::UnknownPlace { .. })));
}

#[test]
fn the_language_changes_at_once() {
    let engine = engine("en");
    assert_eq!(
        engine.contact("pl-emergency-112").unwrap().cost_text,
        "free"
    );
    engine.set_languages(&["uk-UA".to_owned()]);
    assert_eq!(
        engine.contact("pl-emergency-112").unwrap().cost_text,
        "безкоштовно"
    );
    let texts = engine.texts().unwrap();
    assert_eq!(texts["heading-numbers"], "Номери");
    assert_eq!(texts["save"], "Зберегти");
    assert_eq!(
        (engine.language().as_str(), engine.right_to_left()),
        ("uk", false)
    );
    engine.set_languages(&["ar-XB".to_owned()]);
    assert!(engine.right_to_left());
}
