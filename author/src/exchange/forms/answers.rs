//! What the answers are called that every instrument shares. The app says them in its own
//! words, which stand among its texts and in no instrument; a form has to say them itself.

use waymark_base::LanguageTag;
use waymark_pack::vocabulary::ItemKind;

use super::DECLINED;

macro_rules! texts {
    ($($language:literal),+) => {
        [$((
            $language,
            include_str!(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/../content/languages/",
                $language,
                "/screening.ftl"
            )),
        )),+]
    };
}

/// The app's texts about screening, English first.
const TEXTS: &[(&str, &str)] = &texts!(
    "en", "uk", "de", "es", "fr", "hu", "pl", "ro", "sk", "ru", "ar", "fa"
);

/// The word for an answer to an item of this kind. `None`: the app has none, because it is
/// an option, or does not speak the language.
pub(crate) fn answer_word(
    kind: ItemKind,
    answer: &str,
    language: &LanguageTag,
) -> Option<&'static str> {
    let name = match (kind, answer) {
        (ItemKind::Observation, "yes") => "answer-seen",
        (ItemKind::Observation, "no") => "answer-not-seen",
        (ItemKind::Question, "yes") => "answer-yes",
        (ItemKind::Question, "no") => "answer-no",
        (ItemKind::Question, "unsure") => "answer-unsure",
        (ItemKind::Question | ItemKind::Choice, DECLINED) => "answer-declined",
        _ => return None,
    };
    text(name, language)
}

/// The word for a condition of the gate that holds, or does not.
pub(crate) fn gate_word(answer: &str, language: &LanguageTag) -> Option<&'static str> {
    let name = match answer {
        "yes" => "gate-holds",
        _ => "gate-holds-not",
    };
    text(name, language)
}

/// English, for languages that the app does not speak.
pub(crate) fn english() -> LanguageTag {
    "en".parse().expect("a language")
}

/// A text of one line without variables.
fn text(name: &str, language: &LanguageTag) -> Option<&'static str> {
    let texts = TEXTS.iter().find(|(own, _)| *own == language.as_str());
    let mut lines = texts?.1.lines();
    lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_language_of_the_app_has_a_word_for_every_answer() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../content/languages");
        let folders = std::fs::read_dir(folder).unwrap();
        let spoken: BTreeSet<String> = folders
            .map(|one| one.unwrap().file_name().into_string().unwrap())
            .collect();
        let known = TEXTS.iter().map(|(language, _)| (*language).to_owned());
        assert_eq!(known.collect::<BTreeSet<_>>(), spoken);
        for language in spoken {
            let language = language.parse().unwrap();
            for answer in ["yes", "no"] {
                assert!(answer_word(ItemKind::Observation, answer, &language).is_some());
                assert!(gate_word(answer, &language).is_some());
            }
            for answer in ["yes", "no", "unsure", DECLINED] {
                assert!(answer_word(ItemKind::Question, answer, &language).is_some());
            }
            assert!(answer_word(ItemKind::Choice, DECLINED, &language).is_some());
        }
        assert_eq!(answer_word(ItemKind::Choice, "yes", &english()), None);
        assert_eq!(
            answer_word(ItemKind::Question, "yes", &"tr".parse().unwrap()),
            None
        );
    }
}
