//! Reading the content folder: what is right, and what is wrong and where.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use common::{Workshop, real_content};
use proptest::prelude::*;
use waymark_author::{load, read};
use waymark_pack::records::{Element, Span};
use waymark_pack::vocabulary::BlockClass;

#[test]
fn everything_in_the_fixture_is_read() {
    let loaded = load(Workshop::new().dir()).unwrap();
    let content = loaded.content();
    assert_eq!(content.hotlines.len(), 3);
    assert_eq!(
        (
            content.sites.len(),
            content.crossings.len(),
            content.places.len()
        ),
        (3, 1, 4)
    );
    let centre = &content.hotlines[1];
    let [phone, mail, chat] = centre.contacts.as_slice() else {
        panic!("{centre:?}")
    };
    assert_eq!(
        phone.dial, "+48226280120",
        "without `dial` the full number is dialled"
    );
    assert_eq!(
        (mail.dial.as_str(), chat.dial.as_str()),
        ("", "+48500100200")
    );
    assert_eq!(
        phone.timezone.as_deref(),
        Some("Europe/Warsaw"),
        "the zone of the file"
    );
    assert_eq!(phone.evidence.len(), 1);
    assert_eq!(
        phone.verified_on.map(|day| day.to_string()).as_deref(),
        Some("2026-03-01")
    );
    assert_eq!(
        content.hotlines[0].contacts[0].verified_on, None,
        "one check is not enough"
    );
}

#[test]
fn a_sheet_becomes_blocks_of_paragraphs_lists_and_bold_text() {
    let content = load(Workshop::new().dir()).unwrap().content();
    let sheet = content
        .sheets
        .iter()
        .find(|sheet| sheet.language.as_str() == "en")
        .unwrap();
    let [before, steps] = sheet.blocks.as_slice() else {
        panic!("{sheet:?}")
    };
    assert_eq!(
        (before.anchor.as_str(), before.class),
        ("before", BlockClass::Warning)
    );
    assert_eq!(before.heading, "Before anything else");
    let span = |text: &str, strong| Span {
        text: text.to_owned(),
        strong,
    };
    let list = vec![
        vec![span("a ", false), span("quiet", true), span(" room", false)],
        vec![span("your own interpreter", false)],
    ];
    assert_eq!(before.body[1], Element::List(list));
    assert!(matches!(&steps.body[0], Element::Steps(items) if items.len() == 2));
    assert_eq!(before.sources.len(), 2);
}

#[test]
fn every_mistake_is_reported_at_once_with_file_line_and_help() {
    let workshop = Workshop::new();
    workshop
        .edit(
            "hotlines/PL.toml",
            "channel = \"email\"",
            "channel = \"e-mail\"",
        )
        .edit("hotlines/PL.toml", "operator = ", "operater = ")
        .edit(
            "hotlines/UA.toml",
            "short_code = true",
            "short_code = \"yes\"",
        )
        .edit(
            "hotlines/UA.toml",
            "as_of = \"2024-05\"",
            "as_of = \"05/2024\"",
        )
        .edit("sites.toml", "lon = 22.93\n", "")
        .edit("sources.toml", "id = \"towns\"", "id = \"Towns\"")
        .edit(
            "crossings.toml",
            "countries = [\"UA\", \"PL\"]",
            "countries = [\"UA\"]",
        )
        .edit(
            "library.toml",
            "about = \"It says how to listen.\"",
            "about = \"\"",
        )
        .edit("names/languages.tsv", "pl\tPolish\tпольська", "pl\tPolish")
        .edit("gazetteer.tsv", "52.22977", "521.22977")
        .edit("checks.csv", "2026-05-01,AK,site", "2026-05,AK,phone")
        .edit("pack.toml", "version = 3\n", "");
    insta::assert_snapshot!(workshop.problems().join("\n"));
}

#[test]
fn mistakes_in_sheets_are_reported_with_their_lines() {
    let workshop = Workshop::new();
    workshop
        .edit(
            "sheets/en/talk-alone.md",
            "{#before .warning}",
            "{#before .warnings}",
        )
        .edit(
            "sheets/en/talk-alone.md",
            "a **quiet** room",
            "a [quiet](https://example.org) room",
        )
        .edit(
            "sheets/en/talk-alone.md",
            "2. Ask with an ordinary reason.\n",
            "2. Ask.\n   - now\n",
        )
        .edit(
            "sheets/uk/talk-alone.md",
            "## Кроки {#steps .steps}",
            "## Кроки",
        )
        .edit("sheets/uk/talk-alone.md", "order = 30", "order = \"first\"");
    workshop.write("sheets/uk/other.md", "no head\n");
    insta::assert_snapshot!(workshop.problems().join("\n"));
}

#[test]
fn sources_that_hang_on_a_list_are_not_taken_for_a_point() {
    let workshop = Workshop::new();
    workshop.edit(
        "sheets/en/talk-alone.md",
        "ordinary reason.\n\n{sources",
        "ordinary reason.\n{sources",
    );
    let problems = workshop.problems();
    assert!(
        problems[0].contains("the sources stand inside the text"),
        "{problems:?}"
    );
}

#[test]
fn a_file_in_another_encoding_is_named() {
    let workshop = Workshop::new();
    std::fs::write(workshop.dir().join("sites.toml"), b"# caf\xe9\n").unwrap();
    let problems = workshop.problems();
    assert_eq!(
        problems[0],
        "sites.toml:1: error: this file is not in UTF-8 | save it as UTF-8"
    );
}

#[test]
fn an_empty_folder_names_what_is_missing() {
    let empty = tempfile::tempdir().unwrap();
    let problems = load(empty.path()).unwrap_err().to_string();
    assert!(
        problems.contains("pack.toml: error: this file is missing"),
        "{problems}"
    );
}

fn read_as_everything(text: &str) {
    let language = "uk".parse().unwrap();
    let _ = read::parse_pack_info("x", text);
    let _ = read::parse_sources("x", text);
    let _ = read::parse_hotlines("x", text);
    let _ = read::parse_sites("x", text);
    let _ = read::parse_crossings("x", text);
    let _ = read::parse_library("x", text);
    let _ = read::parse_gazetteer("x", text);
    let _ = read::parse_names("x", text);
    let _ = read::parse_words("x", text);
    let _ = read::parse_checks("x", text);
    let _ = read::parse_sheet("x", &language, text);
}

/// Real files, to be damaged.
fn specimens() -> Vec<String> {
    let fixture = common::fixture();
    let files = [
        "pack.toml",
        "sources.toml",
        "hotlines/PL.toml",
        "sites.toml",
        "crossings.toml",
        "library.toml",
        "gazetteer.tsv",
        "checks.csv",
        "sheets/en/talk-alone.md",
    ];
    let mut texts: Vec<String> = files
        .iter()
        .map(|file| std::fs::read_to_string(fixture.join(file)).unwrap())
        .collect();
    let real = ["hotlines/PL.toml", "sheets/uk/children.md"];
    texts.extend(
        real.iter()
            .filter_map(|file| std::fs::read_to_string(real_content().join(file)).ok()),
    );
    texts
}

proptest! {
    #[test]
    fn no_text_makes_a_parser_panic(text in "[\\PC\n\t\"{}#*+-]{0,200}") {
        read_as_everything(&text);
    }

    #[test]
    fn no_damage_to_a_real_file_makes_a_parser_panic(
        which in 0usize..11, at in 0usize..1_000_000, length in 0usize..40,
        insert in "[\\PC\n\t\"'\\[\\]{}#=+*-]{0,12}",
    ) {
        let specimens = specimens();
        let text: Vec<char> = specimens[which % specimens.len()].chars().collect();
        let cut = at % (text.len() + 1);
        let mut damaged: String = text[..cut].iter().collect();
        damaged.push_str(&insert);
        damaged.extend(text.iter().skip(cut + length));
        read_as_everything(&damaged);
    }
}
