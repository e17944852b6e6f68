//! The answers of an item.

use waymark_base::Id;
use waymark_pack::records::MOST_OPTIONS;
use waymark_pack::vocabulary::ItemKind;

use super::json::At;
use super::read::{Key, Reader};
use super::words;
use crate::exchange::forms::DECLINED;

/// The options of a choice, and that somebody prefers not to say.
const MOST_ANSWERS: usize = MOST_OPTIONS + 1;

/// What the answers of an item say.
pub(super) struct Answers {
    pub(super) kind: ItemKind,
    pub(super) known: Vec<(Key, Id)>,
    /// Those that score.
    pub(super) counts: Vec<Id>,
    /// What each of them scores.
    pub(super) weight: Option<u16>,
}

impl Answers {
    /// The options of a choice; nothing else has any. That somebody prefers not to say is
    /// no option of its own: every choice can be answered so.
    pub(super) fn options(&self) -> Vec<Id> {
        match self.kind {
            ItemKind::Choice => {
                let ids = self.known.iter().map(|(_, id)| id.clone());
                ids.filter(|id| id.as_str() != DECLINED).collect()
            }
            ItemKind::Observation | ItemKind::Question => Vec::new(),
        }
    }
}

impl Reader<'_> {
    pub(super) fn answers(&mut self, at: &At<'_>) -> Answers {
        if at.text("type", self.report) == Some("boolean") {
            return yes_and_no();
        }
        let listed = self.listed(at);
        let mut known: Vec<(Key, Id)> = Vec::new();
        let mut scores = Vec::new();
        for one in listed.iter().take(MOST_ANSWERS) {
            let Some((key, id)) = self.option(one) else {
                continue;
            };
            if known
                .iter()
                .any(|(same, other)| *same == key || *other == id)
            {
                let help = "give every answer a code of its own";
                self.report
                    .error(&one.path, "this answer stands twice", help);
            }
            scores.extend(self.score(one).map(|score| (id.clone(), score)));
            known.push((key, id));
        }
        let (counts, weight) = self.counts(at, scores);
        let is_word = !known.is_empty() && known.iter().all(|(key, _)| key.is_word());
        let answers = Answers {
            kind: if is_word {
                ItemKind::Question
            } else {
                ItemKind::Choice
            },
            known,
            counts,
            weight,
        };
        if answers.options().len() > MOST_OPTIONS {
            self.too_many(at);
        }
        answers
    }

    fn listed<'v>(&mut self, at: &At<'v>) -> Vec<At<'v>> {
        let listed = at.list("answerOption", self.report);
        let path = at.path_of("answerOption");
        if listed.is_empty() {
            let help = "list the answers as answerOption; lists kept elsewhere are not looked up";
            self.report.error(&path, "the choice has no answers", help);
        } else if listed.len() > MOST_ANSWERS {
            self.too_many(at);
        }
        listed
    }

    fn too_many(&mut self, at: &At<'_>) {
        let message = format!("there are more than {MOST_OPTIONS} answers");
        let path = at.path_of("answerOption");
        self.report.error(&path, &message, "join some of them");
    }

    fn option(&mut self, at: &At<'_>) -> Option<(Key, Id)> {
        let given = at.flag("initialSelected", self.report) == Some(true);
        if given || at.field("modifierExtension").is_some() {
            let help = "remove `initialSelected` and `modifierExtension`";
            let message = "an answer that is given beforehand cannot be taken over";
            self.report.error(&at.path, message, help);
        }
        if let Some(text) = at.text("valueString", self.report) {
            let id = self.foreign(text, text);
            if id.as_str() != DECLINED {
                self.text(at, "valueString", &format!("option-{id}"));
            }
            return Some((Key::Text(text.to_owned()), id));
        }
        let Some(coding) = at.field("valueCoding") else {
            let help = "write it as valueCoding or valueString";
            let message = "this kind of answer cannot be taken over";
            self.report.error(&at.path, message, help);
            return None;
        };
        self.coding(&coding)
    }

    fn coding(&mut self, coding: &At<'_>) -> Option<(Key, Id)> {
        let system = coding.text("system", self.report);
        let display = coding.text("display", self.report);
        let Some(code) = coding.text("code", self.report).or(display) else {
            let help = "write one";
            self.report
                .error(&coding.path, "the answer has no code", help);
            return None;
        };
        let is_ours = words::is_ours(system);
        let id = if !is_ours {
            self.foreign(code, display.unwrap_or(code))
        } else if let Ok(id) = code.parse() {
            id
        } else {
            let help = "write it with a-z, 0-9 and single hyphens, or name another system";
            self.report
                .error(&coding.path_of("code"), "is no id of ours", help);
            return None;
        };
        let name = format!("option-{id}");
        // The app says words of its own.
        let is_word = system == Some(words::ANSWER) || id.as_str() == DECLINED;
        if !is_word && !self.text(coding, "display", &name) && !is_ours {
            // Nothing else says what the code means to a reader.
            self.text(coding, "code", &name);
        }
        let (system, code) = (system.map(str::to_owned), code.to_owned());
        Some((Key::Coding { system, code }, id))
    }

    /// The id of a foreign answer. Every choice can be answered with that one word of ours.
    fn foreign(&mut self, code: &str, display: &str) -> Id {
        if code.eq_ignore_ascii_case(DECLINED) {
            return DECLINED.parse().expect("a word of ours is an id");
        }
        self.options.take(code, display)
    }

    /// What an answer scores, wherever the score stands.
    fn score(&mut self, at: &At<'_>) -> Option<f64> {
        let urls = [words::ORDINAL, words::ITEM_WEIGHT];
        let mut found = at.extensions(&urls, self.report);
        if let Some(coding) = at.field("valueCoding") {
            found.extend(coding.extensions(&urls, self.report));
        }
        let value = found.first()?.field("valueDecimal")?;
        value.value.as_f64()
    }

    /// The answers that score, and what. An item has one weight, so that scores of several
    /// sizes cannot be taken over.
    fn counts(&mut self, at: &At<'_>, scores: Vec<(Id, f64)>) -> (Vec<Id>, Option<u16>) {
        let scoring: Vec<(Id, f64)> = scores
            .into_iter()
            .filter(|(_, score)| *score != 0.0)
            .collect();
        let Some((_, first)) = scoring.first() else {
            return (Vec::new(), None);
        };
        let weight = (0..=u16::MAX).find(|weight| f64::from(*weight) == *first);
        if weight.is_none() || scoring.iter().any(|(_, score)| score != first) {
            let help = "split the item, or name the answers that count and one weight by hand";
            let message = "its answers score differently, and an item has one weight: no score was \
                           taken over";
            self.report.warning(&at.path, message, help);
            return (Vec::new(), None);
        }
        (scoring.into_iter().map(|(id, _)| id).collect(), weight)
    }
}

fn yes_and_no() -> Answers {
    let id = |word: &str| word.parse().expect("a word of ours is an id");
    Answers {
        kind: ItemKind::Question,
        known: vec![(Key::Flag(true), id("yes")), (Key::Flag(false), id("no"))],
        counts: Vec::new(),
        weight: None,
    }
}

impl Key {
    /// Whether it is one of our own words for answers.
    fn is_word(&self) -> bool {
        matches!(self, Self::Coding { system, .. } if system.as_deref() == Some(words::ANSWER))
    }
}
