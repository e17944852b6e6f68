//! The texts of the private rooms: whose eyes fall on them learns nothing of the subject
//! of the app, and two different things have two different words.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

use waymark_author::giveaway;
use waymark_author::read::parse_words;
use waymark_language::{Argument, Key, Localizer};

const GIVEAWAY: &str = include_str!("../../../content/words/giveaway.tsv");
const VERDICT: &str = include_str!("../../../content/words/verdict.tsv");
const ROOMS: [&str; 17] = [
    "set-up-",
    "limits-",
    "problem-",
    "weak-",
    "trigger-",
    "effect-",
    "hardware-",
    "vault-",
    "stays-",
    "note-",
    "notes-",
    "destroy-",
    "second-pin-",
    "cover-",
    "handed-",
    "disguise-",
    "slip-",
];

fn said(key: Key, language: &str) -> Vec<String> {
    let text = Localizer::new(&[language.to_owned()]);
    let blank = Argument::Text("");
    let say = |kind: &'static str, count: u64| {
        let arguments = [
            ("kind", Argument::Text(kind)),
            ("count", Argument::Count(count)),
            ("date", blank),
            ("who", blank),
            ("whom", blank),
            ("what", blank),
            ("way", blank),
            ("from", blank),
            ("to", blank),
            ("amount", blank),
            ("result", blank),
            ("number", blank),
            ("label", blank),
            ("facts", blank),
            ("country", blank),
            ("languages", blank),
            ("text", blank),
            ("language", blank),
            ("id", blank),
            ("version", blank),
        ];
        text.format(key, &arguments)
    };
    vec![say("pin", 1), say("phrase", 2), say("pin", 5)]
}

fn of_the_rooms() -> Vec<Key> {
    let ours = |key: &&Key| ROOMS.iter().any(|room| key.name().starts_with(room));
    Key::ALL.iter().filter(ours).copied().collect()
}

#[test]
fn no_text_of_the_private_rooms_gives_the_app_away_or_judges_anybody() {
    let keys = of_the_rooms();
    assert!(keys.len() > 100);
    for (file, list) in [("giveaway", GIVEAWAY), ("verdict", VERDICT)] {
        let list = parse_words(file, list).value;
        for (language, _) in Localizer::spoken() {
            for key in &keys {
                for text in said(*key, language) {
                    let found = giveaway::find(&list, &text, &language.parse().unwrap());
                    assert!(found.is_empty(), "{}: {text}", key.name());
                }
            }
        }
    }
}

/// What others can see of the screens' texts, and what a bystander hears of the exit.
fn may_be_seen(name: &str) -> bool {
    name.starts_with("neutral-") || name.starts_with("leave")
}

#[test]
fn no_text_of_the_screens_that_others_see_gives_the_app_away_and_none_judges() {
    let giveaway_words = parse_words("giveaway", GIVEAWAY).value;
    let verdict = parse_words("verdict", VERDICT).value;
    for (language, _) in Localizer::spoken() {
        let texts = Localizer::new(&[language.to_owned()]).texts();
        assert!(texts.keys().any(|name| name.starts_with("neutral-")));
        let language = language.parse().unwrap();
        for (name, text) in &texts {
            let judges = giveaway::find(&verdict, text, &language);
            assert!(judges.is_empty(), "{name}: {text}");
            let tells = giveaway::find(&giveaway_words, text, &language);
            assert!(!may_be_seen(name) || tells.is_empty(), "{name}: {text}");
        }
    }
}

/// W6.
#[test]
fn to_delete_and_to_purge_are_two_different_words() {
    for (language, _) in Localizer::spoken() {
        let text = Localizer::new(&[language.to_owned()]);
        let (delete, purge) = (text.text(Key::NoteDelete), text.text(Key::NotesPurge));
        let destroy = text.text(Key::DestroyEverything);
        let first = |text: &str| text.split(' ').next().unwrap().to_lowercase();
        assert_ne!(first(&delete), first(&purge));
        assert_ne!(first(&purge), first(&destroy));
        // None of the two says the other's word.
        let means = text.text(Key::NoteDeleteMeans).to_lowercase();
        assert!(!means.contains(&first(&purge)), "{means}");
    }
}

fn spoken_and_test_languages() -> impl Iterator<Item = &'static str> {
    let spoken = Localizer::spoken().into_iter().map(|(tag, _)| tag);
    spoken.chain(["en-XA", "ar-XB"])
}

/// D6.
#[test]
fn the_limits_of_the_second_pin_are_told_in_every_language() {
    for language in spoken_and_test_languages() {
        for key in [Key::LimitsOneLook, Key::LimitsKnown, Key::LimitsKeyDate] {
            assert!(said(key, language).iter().all(|text| text.len() > 40));
        }
    }
}

/// Short sentences: the reader is tired, and it is night.
#[test]
fn no_sentence_is_long() {
    for key in of_the_rooms() {
        for text in said(key, "en") {
            for sentence in text.split(['.', ':', '?']) {
                let words = sentence.split_whitespace().count();
                assert!(words <= 24, "{}: {sentence}", key.name());
            }
        }
    }
}

/// What the reader is told before handing over may name the police, and judges nobody.
#[test]
fn no_warning_before_handing_over_judges_anybody_or_is_long() {
    let list = parse_words("verdict", VERDICT).value;
    let ours = |key: &&Key| key.name().starts_with("hand-over-");
    let keys: Vec<Key> = Key::ALL.iter().filter(ours).copied().collect();
    assert!(keys.len() > 10);
    for (language, _) in Localizer::spoken() {
        for text in keys.iter().flat_map(|key| said(*key, language)) {
            let found = giveaway::find(&list, &text, &language.parse().unwrap());
            assert!(found.is_empty(), "{text}");
            let longest = text
                .split(['.', ':', '?'])
                .map(|one| one.split_whitespace().count());
            assert!(longest.max() <= Some(20), "{text}");
        }
    }
}
