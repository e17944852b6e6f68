//! How search ranks, cuts snippets and takes whatever is typed.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod common;

use common::{block, empty, info, pack_of, parsed, resource, sheet};
use proptest::prelude::*;
use waymark_base::LanguageTag;
use waymark_pack::records::Content;
use waymark_pack::{Hit, HitTarget, Pack};

fn content() -> Content {
    let mut content = empty(&["en"]);
    content.info = info(&["en", "uk", "ru"]);
    let long = format!("{} shelter {}", "before ".repeat(40), "after ".repeat(60));
    content.sheets = vec![
        sheet(
            "talk",
            "en",
            2,
            vec![
                block("rule", "The rule", "Never let a companion interpret."),
                block(
                    "interpreter",
                    "Interpreter",
                    "Somebody trained. Not a guard.",
                ),
                block("long", "Long", &long),
            ],
        ),
        sheet(
            "first",
            "en",
            1,
            vec![block("inter", "Zzz", "An interpreter waits; interned.")],
        ),
        sheet(
            "talk",
            "uk",
            2,
            vec![block("rule", "Правило", "Перекладач і документ")],
        ),
        sheet(
            "talk",
            "ru",
            2,
            vec![block("rule", "Правило", "Документ и перекладач")],
        ),
    ];
    content.resources = vec![resource("iom-caring", "Caring for trafficked persons")];
    content
}

fn anchors(hits: &[Hit]) -> Vec<String> {
    let name = |hit: &Hit| match &hit.target {
        HitTarget::Block { anchor, .. } => format!("{} {anchor}", hit.language),
        HitTarget::Resource { id } => id.to_string(),
    };
    hits.iter().map(name).collect()
}

fn search(pack: &Pack, text: &str, languages: &[&str]) -> Vec<String> {
    let languages: Vec<LanguageTag> = languages.iter().map(|tag| parsed(tag)).collect();
    anchors(&pack.search(text, &languages, 10).unwrap())
}

#[test]
fn a_heading_weighs_more_than_a_body_and_beginnings_come_last() {
    let pack = pack_of(&content());
    let whole = search(&pack, "interpreter", &["en"]);
    assert_eq!((whole[0].as_str(), whole.len()), ("en interpreter", 3));
    assert_eq!(
        search(&pack, "interp", &["en"]),
        ["en inter", "en rule", "en interpreter"]
    );
}

#[test]
fn the_readers_languages_come_first_but_are_no_filter() {
    let pack = pack_of(&content());
    assert_eq!(search(&pack, "документ", &["ru"]), ["ru rule", "uk rule"]);
    assert_eq!(
        search(&pack, "документ", &["uk", "ru"]),
        ["uk rule", "ru rule"]
    );
    assert_eq!(search(&pack, "до", &["ru"]), ["ru rule", "uk rule"]);
    assert_eq!(search(&pack, "guard", &["uk"]), ["en interpreter"]);
}

#[test]
fn every_word_must_occur_unless_no_passage_has_them_all() {
    let pack = pack_of(&content());
    assert_eq!(search(&pack, "companion interpret", &[]), ["en rule"]);
    assert_eq!(search(&pack, "companion guard", &[]).len(), 2);
    assert_eq!(search(&pack, "companion kettledrum", &[]), ["en rule"]);
    assert_eq!(search(&pack, "kettledrum", &[]), [""; 0]);
}

#[test]
fn the_library_is_searched_too() {
    let pack = pack_of(&content());
    assert_eq!(search(&pack, "caring", &["en"]), ["iom-caring"]);
    let hits = pack.search("providers", &[], 10).unwrap();
    assert_eq!(hits[0].title, "Caring for trafficked persons");
    assert!(
        hits[0]
            .snippet
            .iter()
            .any(|part| part.matched && part.text == "providers")
    );
}

#[test]
fn a_snippet_is_a_window_of_whole_words_around_the_match() {
    let pack = pack_of(&content());
    let hits = pack.search("shelters", &[], 10).unwrap();
    let text: String = hits[0]
        .snippet
        .iter()
        .map(|part| part.text.as_str())
        .collect();
    let length = text.chars().count();
    assert!((100..=165).contains(&length), "{length}");
    assert!(
        text.starts_with("…before") && text.ends_with("after…"),
        "{text}"
    );
    let matched: Vec<_> = hits[0].snippet.iter().filter(|part| part.matched).collect();
    assert_eq!(matched.len(), 1);
    assert_eq!(matched[0].text, "shelter");
}

#[test]
fn nothing_that_is_typed_is_syntax() {
    let pack = pack_of(&content());
    let long = "interpreter ".repeat(1000);
    for text in [
        "",
        " ",
        "\0",
        "\"",
        "'",
        "*",
        "a*",
        "NEAR(",
        "AND",
        "OR NOT",
        "^",
        "title:",
        "-",
        "{}",
        "\"interp",
        "interpreter\0\0",
        "(((((",
        "interpreter AND",
        &long,
        &"x".repeat(10_000),
        "\u{202e}",
        "🙂",
        "े",
        "\u{301}",
        "ﷺ",
        "ǅ",
        "ß",
    ] {
        pack.search(text, &[], 10).unwrap();
    }
    assert_eq!(search(&pack, "\"companion\" * : ^", &[]), ["en rule"]);
    assert_eq!(search(&pack, &long, &[]).len(), 3);
    assert_eq!(pack.search("interpreter", &[], 0).unwrap(), []);
    assert_eq!(
        pack.search("interpreter", &[], usize::MAX).unwrap().len(),
        3
    );
}

proptest! {
    #[test]
    fn any_text_gets_an_answer(text in any::<String>()) {
        thread_local!(static PACK: Pack = pack_of(&content()));
        PACK.with(|pack| {
            pack.search(&text, &[parsed("uk")], 10).unwrap();
            pack.find_place(&text, 10).unwrap();
            pack.similar_place_names(&text, 3).unwrap();
        });
    }
}
