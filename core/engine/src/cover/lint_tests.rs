//! The descriptions of covers are held to what the engine and the reader rely on.

use std::collections::BTreeSet;

use waymark_author::giveaway;
use waymark_author::read::{WordList, parse_words};
use waymark_language::{Key, Localizer};

use super::action::{Action, Operation};
use super::data::{Cover, DESCRIPTIONS, KeyDescription, MachineKind};
use super::machine::CoverMachine;
use crate::views::CoverLine;

const WORDS: &str = include_str!("../../../../content/words/giveaway.tsv");
const LANGUAGES: [&str; 2] = ["en", "uk"];
/// Columns of a keypad that a thumb still hits on a small phone.
const MOST_COLUMNS: u16 = 5;

/// What is wrong with a description, by the name of its file.
fn findings(name: &str, description: &str) -> Vec<String> {
    let cover = match Cover::read(description) {
        Ok(cover) => cover,
        Err(error) => return vec![error.to_string()],
    };
    let mut found = Vec::new();
    let mut hold = |holds: bool, says: &str| {
        if !holds {
            found.push(says.to_owned());
        }
    };
    hold(cover.id == name, "the id is not the name of the file");
    hold(cover.title.is_some(), "no title");
    hold(cover.lines.contains(&CoverLine::Display), "no display");
    let ids: Vec<&str> = cover.keys().map(|key| key.id.as_str()).collect();
    hold(!twice(&ids), "two keys of one id");
    let actions: Vec<String> = cover
        .keys()
        .map(|key| format!("{:?}", key.action))
        .collect();
    hold(!twice(&actions), "two keys of one action");
    for action in needed(cover.machine) {
        let there = cover.keys().any(|key| key.action == action);
        hold(there, &format!("no key for {action:?}"));
    }
    for key in cover.keys() {
        hold(
            fits(cover.machine, key.action),
            &format!("{}: no work for it here", key.id),
        );
        hold(is_labelled(key), &format!("{}: no label, or two", key.id));
        hold(
            is_speakable(key),
            &format!("{}: nothing to say aloud", key.id),
        );
    }
    let columns: BTreeSet<u16> = cover
        .rows
        .iter()
        .map(|row| row.iter().map(|key| u16::from(key.span)).sum())
        .collect();
    hold(columns.len() == 1, "rows of different widths");
    hold(
        columns
            .iter()
            .all(|width| (1..=MOST_COLUMNS).contains(width)),
        "too wide",
    );
    hold(
        cover.keys().all(|key| key.span > 0),
        "a key without a column",
    );
    hold(
        cover.marks.minus.chars().count() == 1,
        "the minus is not one sign",
    );
    hold(
        cover.marks.exponent.chars().count() == 1,
        "the exponent is not one sign",
    );
    let remembers = cover.keys().any(|key| key.action == Action::MemoryAdd);
    hold(
        remembers != cover.marks.memory.is_empty(),
        "memory without its mark, or the mark alone",
    );
    let pairs: Vec<&str> = cover.pairs.iter().map(|pair| pair.id.as_str()).collect();
    hold(!twice(&pairs), "two pairs of one id");
    hold(
        (cover.machine == MachineKind::Converter) != pairs.is_empty(),
        "pairs: wanted or not",
    );
    hold(
        cover.pairs.iter().all(|pair| !pair.factor.is_zero()),
        "a factor of nothing",
    );
    found
}

fn twice<T: Ord>(things: &[T]) -> bool {
    things.iter().collect::<BTreeSet<_>>().len() < things.len()
}

/// What every cover of a kind needs; digits, equals and backspace are the way back in.
fn needed(machine: MachineKind) -> Vec<Action> {
    let mut needed: Vec<Action> = (0..=9).map(Action::Digit).collect();
    needed.extend([Action::Equals, Action::Backspace, Action::Clear]);
    match machine {
        MachineKind::Calculator => needed.extend(
            [
                Operation::Add,
                Operation::Subtract,
                Operation::Multiply,
                Operation::Divide,
            ]
            .map(Action::Operate),
        ),
        MachineKind::Converter => needed.extend([Action::NextPair, Action::Swap]),
    }
    needed
}

fn fits(machine: MachineKind, action: Action) -> bool {
    match action {
        Action::Digit(_)
        | Action::Point
        | Action::Sign
        | Action::Equals
        | Action::Backspace
        | Action::Clear
        | Action::ClearEntry => true,
        Action::NextPair | Action::PreviousPair | Action::Swap => machine == MachineKind::Converter,
        _ => machine == MachineKind::Calculator,
    }
}

fn is_labelled(key: &KeyDescription) -> bool {
    let own = matches!(key.action, Action::Digit(_) | Action::Point);
    let given = u8::from(key.symbol.is_some()) + u8::from(key.message.is_some());
    given == u8::from(!own) && key.symbol.as_ref().is_none_or(|symbol| !symbol.is_empty())
}

fn is_speakable(key: &KeyDescription) -> bool {
    key.spoken.is_some() || matches!(key.action, Action::Digit(_))
}

/// Every text of a cover that somebody may see or hear, and every name in its file.
fn texts(name: &str, description: &str) -> Vec<String> {
    let mut texts: Vec<String> = description
        .split('"')
        .filter(|part| part.chars().any(char::is_alphanumeric))
        .map(ToOwned::to_owned)
        .collect();
    for language in LANGUAGES {
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

#[test]
fn a_bad_cover_is_refused() {
    for (from, to, says) in [
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
    ] {
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
