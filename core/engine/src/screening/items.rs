//! Items as they are shown: a sentence with its answers, or a neutral word with two sides.

use waymark_base::Id;
use waymark_language::{Key, Localizer};
use waymark_pack::records::Item;
use waymark_pack::vocabulary::{ItemKind, ItemPhase};

use super::answer::Answer;
use super::machine::Step;
use super::show::Showing;
use crate::views::{ChoiceView, ItemView, Side};

/// What is needed for every item of one screen.
pub(super) struct ItemTexts<'s, 'a> {
    showing: &'s Showing<'a>,
    words: Localizer,
}

impl<'s, 'a> ItemTexts<'s, 'a> {
    pub(super) fn new(showing: &'s Showing<'a>) -> Self {
        Self {
            words: showing.their_words(),
            showing,
        }
    }

    /// The item at a place.
    pub(super) fn item(&self, place: usize) -> Option<ItemView> {
        let showing = self.showing;
        let item = showing.script.item(place)?;
        let name = format!("item-{}", item.id);
        let neutral = showing.is_neutral();
        let alone = showing.state.step == Step::HandOver;
        let text = showing.texts.get(&part(&name, neutral && !alone));
        let help = showing.texts.maybe(&format!("{name}.help"));
        Some(ItemView {
            id: item.id.to_string(),
            kind: item.kind.to_string(),
            speech: if neutral && !alone {
                String::new()
            } else {
                text.clone()
            },
            text,
            help: help.filter(|_| !neutral && !alone).map(str::to_owned),
            choices: self.choices(place, item),
        })
    }

    fn choices(&self, place: usize, item: &Item) -> Vec<ChoiceView> {
        let given = self.showing.state.answer(place);
        // What was answered before shows only where nobody else looks at it.
        let telling = self.showing.state.step != Step::HandOver && !self.showing.is_neutral();
        let choice = |(word, text, side): (&str, String, Side)| ChoiceView {
            chosen: telling
                && given != Answer::None
                && self.showing.script.answer(place, word) == Some(given),
            answer: word.to_owned(),
            text,
            side,
        };
        self.ways(item).into_iter().map(choice).collect()
    }

    /// The ways to answer: word, text and side.
    fn ways<'i>(&self, item: &'i Item) -> Vec<(&'i str, String, Side)> {
        let word = |answer, key, side| (answer, self.words.text(key), side);
        match item.kind {
            ItemKind::Observation if self.showing.is_neutral() => vec![
                word("no", Key::AnswerNo, Side::Left),
                word("yes", Key::AnswerYes, Side::Right),
            ],
            ItemKind::Observation => vec![
                word("no", Key::AnswerNotSeen, Side::Left),
                word("yes", Key::AnswerSeen, Side::Right),
            ],
            ItemKind::Question => vec![
                word("no", Key::AnswerNo, Side::Left),
                word("yes", Key::AnswerYes, Side::Right),
                word("unsure", Key::AnswerUnsure, Side::Below),
                word("declined", self.declined(), Side::Below),
            ],
            ItemKind::Choice => {
                let options = item.options.iter().enumerate();
                let options = options.map(|(number, option)| self.option(number, option));
                // What is only looked at, nobody declines.
                let asked = item.phase == ItemPhase::Ask;
                let declined = asked.then(|| word("declined", self.declined(), Side::Below));
                options.chain(declined).collect()
            }
        }
    }

    fn option<'i>(&self, number: usize, option: &'i Id) -> (&'i str, String, Side) {
        let neutral = self.showing.is_neutral() && self.showing.state.step != Step::HandOver;
        let name = part(&format!("option-{option}"), neutral);
        let side = match number {
            0 => Side::Left,
            1 => Side::Right,
            _ => Side::Below,
        };
        (option.as_str(), self.showing.texts.get(&name), side)
    }

    fn declined(&self) -> Key {
        match self.showing.state.step {
            Step::HandOver => Key::AnswerDeclinedSelf,
            _ if self.showing.is_neutral() => Key::NeutralDeclined,
            _ => Key::AnswerDeclined,
        }
    }

    /// An answer in words, as a result shows it.
    pub(super) fn answer_text(&self, place: usize) -> Option<String> {
        let item = self.showing.script.item(place)?;
        let given = self.showing.state.answer(place);
        let word = self.showing.script.word(place, given)?;
        let key = match (item.kind, given) {
            (ItemKind::Observation, Answer::Yes) => Key::AnswerSeen,
            (ItemKind::Observation, _) => Key::AnswerNotSeen,
            (_, Answer::Option(_)) => {
                return Some(self.showing.texts.get(&format!("option-{word}")));
            }
            (_, Answer::Yes) => Key::AnswerYes,
            (_, Answer::No) => Key::AnswerNo,
            (_, Answer::Unsure) => Key::AnswerUnsure,
            _ => Key::AnswerDeclined,
        };
        Some(self.words.text(key))
    }
}

/// The name of a text, or of its neutral word.
fn part(name: &str, neutral: bool) -> String {
    if neutral {
        format!("{name}.cue")
    } else {
        name.to_owned()
    }
}
