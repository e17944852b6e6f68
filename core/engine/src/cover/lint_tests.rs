//! The descriptions of covers are held to what the engine and the reader rely on.

use std::collections::BTreeSet;

use waymark_author::giveaway;
use waymark_author::read::{WordList, parse_words};
use waymark_language::{Key, Localizer};

use super::data::{Cover, DESCRIPTIONS};
use super::lint::{findings, twice};
use super::machine::CoverMachine;

const WORDS: &str = include_str!("../../../../content/words/giveaway.tsv");
/// Every text of a cover that somebody may see or hear, and every name in its file.
fn texts(name: &str, description: &str) -> Vec<String> {
    let mut texts: Vec<String> = description
        .split('"')
        .filter(|part| part.chars().any(char::is_alphanumeric))
        .map(ToOwned::to_owned)
        .collect();
    for (language, _) in Localizer::spoken() {
        let text = Localizer::new(&[language.to_owned()]);
        let mut machine = CoverMachine::new(name);
        let view = machine.view(&text);
        texts.extend([view.title, view.icon]);
        texts.extend(view.caption);
        let keys = view.rows.into_iter().flatten();
        texts.extend(keys.flat_map(|key| [key.label, key.spoken]));
        let direct = [Key::CoverCannotDivide, Key::CoverTooLarge];
        texts.extend(Key::COVERS.iter().chain(&direct).map(|key| text.text(*key)));
    }
    texts
}

/// The words of the list, whatever their language, that stand in a text.
fn given_away(list: &WordList, text: &str) -> Vec<String> {
    let languages: BTreeSet<_> = list.iter().map(|rule| rule.language.to_string()).collect();
    languages
        .iter()
        .flat_map(|language| giveaway::find(list, text, &language.parse().unwrap()))
        .map(|found| found.text)
        .collect()
}

#[test]
fn every_cover_is_as_it_should_be() {
    assert!(DESCRIPTIONS.len() >= 2);
    for (name, description) in DESCRIPTIONS {
        assert_eq!(findings(name, description), [""; 0], "{name}");
    }
    let ids: Vec<&str> = Cover::all().iter().map(|cover| cover.id.as_str()).collect();
    assert_eq!(ids.len(), DESCRIPTIONS.len());
    assert!(!twice(&ids), "two covers of one id");
}

#[test]
fn no_cover_gives_the_app_away_in_any_language() {
    let list = parse_words("words/giveaway.tsv", WORDS).value;
    assert!(list.len() > 50);
    for (name, description) in DESCRIPTIONS {
        for text in texts(name, description) {
            assert_eq!(given_away(&list, &text), [""; 0], "{name}: {text}");
        }
    }
    // The check itself finds what it should.
    assert_eq!(given_away(&list, "Emergency shelters"), ["shelters"]);
    assert_eq!(given_away(&list, "Сховище"), ["Сховище"]);
}

/// The calculator with one thing changed.
fn changed(from: &str, to: &str) -> String {
    let (_, description) = DESCRIPTIONS
        .iter()
        .find(|(name, _)| *name == "calculator")
        .unwrap();
    assert!(description.contains(from), "{from}");
    description.replacen(from, to, 1)
}

/// A change, and what is said of it.
const MISTAKES: &[(&str, &str, &str)] = &[
    (
        "\"equals\", \"action\": \"equals\"",
        "\"equals\", \"action\": \"explode\"",
        "no action",
    ),
    (
        "\"7\", \"action\": \"7\"",
        "\"7\", \"action\": \"8\"",
        "no key for Digit(7)",
    ),
    (
        "\"action\": \"backspace\"",
        "\"action\": \"swap\"",
        "no key for Backspace",
    ),
    (
        "\"action\": \"equals\"",
        "\"action\": \"next_pair\"",
        "no key for Equals",
    ),
    ("\"id\": \"7\"", "\"id\": \"8\"", "two keys of one id"),
    (
        "\"id\": \"calculator\"",
        "\"id\": \"other\"",
        "not the name of the file",
    ),
    (
        "cover-title-calculator",
        "topic-trafficking",
        "no message for covers",
    ),
    (
        "cover-title-calculator",
        "cover-title-nothing",
        "no message for covers",
    ),
    ("\"span\": 4", "\"span\": 3", "rows of different widths"),
    ("\"symbol\": \"÷\", ", "", "divide: no label"),
    (
        ", \"spoken\": \"cover-key-divide\"",
        "",
        "divide: nothing to say aloud",
    ),
    ("\"icon\"", "\"image\"", "unknown field"),
    (
        "\"memory\": \"M\"",
        "\"memory\": \"\"",
        "memory without its mark",
    ),
    (
        "\"lines\": [\"history\", \"display\"]",
        "\"lines\": [\"history\"]",
        "no display",
    ),
    (
        "\"calculator\",\n  \"lines\"",
        "\"converter\",\n  \"lines\"",
        "no key for NextPair",
    ),
];

#[test]
fn a_bad_cover_is_refused() {
    for (from, to, says) in MISTAKES {
        let found = findings("calculator", &changed(from, to));
        assert!(
            found.iter().any(|finding| finding.contains(says)),
            "{to}: {found:?}"
        );
    }
}

#[test]
fn every_message_for_covers_is_on_one() {
    let unused: Vec<&str> = Key::COVERS
        .iter()
        .map(|key| key.name())
        .filter(|name| {
            let quoted = format!("\"{name}\"");
            DESCRIPTIONS
                .iter()
                .all(|(_, description)| !description.contains(&quoted))
        })
        .collect();
    assert_eq!(unused, [""; 0]);
}
