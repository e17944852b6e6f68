//! What is typed at each step, as events. The letters are those that the page shows.

use waymark_engine::ScreeningEvent;
use waymark_engine::views::{ItemView, ScreeningAct, ScreeningStep, ScreeningView};

use crate::failure::Failure;

/// The letter of each button; Continue is an empty line.
const LETTERS: [(ScreeningAct, &str); 10] = [
    (ScreeningAct::Continue, ""),
    (ScreeningAct::Back, "b"),
    (ScreeningAct::Stop, "x"),
    (ScreeningAct::Skip, "s"),
    (ScreeningAct::Show, "r"),
    (ScreeningAct::HandOver, "h"),
    (ScreeningAct::WorkerIsBack, "w"),
    (ScreeningAct::Discreet, "n"),
    (ScreeningAct::Plain, "p"),
    (ScreeningAct::End, "q"),
];

/// What a line means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Typed {
    Events(Vec<ScreeningEvent>),
    End,
}

/// The letter of a button.
pub(crate) fn letter(act: ScreeningAct) -> &'static str {
    let found = LETTERS.iter().find(|(one, _)| *one == act);
    found.map_or("", |(_, letter)| letter)
}

/// Reads a line at a view.
pub(super) fn read(view: &ScreeningView, line: &str) -> Result<Typed, Failure> {
    let line = line.trim().to_lowercase();
    if let Some(act) = act(view, &line) {
        return Ok(match (act, view.items.as_slice()) {
            (ScreeningAct::End, _) => Typed::End,
            (ScreeningAct::Skip, [item, ..]) => {
                let item = item.id.clone();
                Typed::Events(vec![ScreeningEvent::Skip { item }])
            }
            (act, _) => Typed::Events(vec![ScreeningEvent::Act { act }]),
        });
    }
    let words = line.split_whitespace();
    let events: Option<Vec<ScreeningEvent>> = match (view.step, view.items.as_slice()) {
        (ScreeningStep::Gate, _) => words.map(|word| gate(view, word)).collect(),
        (ScreeningStep::Observe, items) if !view.discreet => {
            words.map(|word| mark(items, word)).collect()
        }
        (_, [item]) => words.map(|word| answer(item, word)).collect(),
        _ => None,
    };
    let events = events.filter(|events| !events.is_empty());
    events
        .map(Typed::Events)
        .ok_or_else(|| Failure::usage("this is none of the keys that are shown"))
}

/// The button of a letter, where it is there; ending always is.
fn act(view: &ScreeningView, line: &str) -> Option<ScreeningAct> {
    let (act, _) = LETTERS.iter().find(|(_, letter)| *letter == line)?;
    let offered = view.buttons.iter().any(|button| button.act == *act);
    (offered || *act == ScreeningAct::End).then_some(*act)
}

fn gate(view: &ScreeningView, word: &str) -> Option<ScreeningEvent> {
    let (number, holds) = match word.strip_prefix('-') {
        Some(number) => (number, false),
        None => (word, true),
    };
    let gate = view.gate.get(place(number)?)?.id.clone();
    Some(ScreeningEvent::Gate { gate, holds })
}

/// `3` marks what is seen, `-3` takes it back, `1b` is the second way of the first item.
fn mark(items: &[ItemView], word: &str) -> Option<ScreeningEvent> {
    let bare = word.trim_start_matches('-');
    let digits = bare.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let item = items.get(place(digits)?)?;
    let letters = bare.strip_prefix(digits).unwrap_or_default();
    let choice = match (item.kind.as_str(), letters) {
        ("observation", "") => {
            let wanted = if word.starts_with('-') { "no" } else { "yes" };
            item.choices.iter().find(|one| one.answer == wanted)
        }
        (_, letter) => item.choices.get(number_of(letter)?),
    };
    Some(ScreeningEvent::Answer {
        item: item.id.clone(),
        answer: choice?.answer.clone(),
    })
}

fn answer(item: &ItemView, word: &str) -> Option<ScreeningEvent> {
    let choice = item.choices.get(place(word)?)?;
    Some(ScreeningEvent::Answer {
        item: item.id.clone(),
        answer: choice.answer.clone(),
    })
}

/// `1` is the first.
fn place(number: &str) -> Option<usize> {
    number.parse::<usize>().ok()?.checked_sub(1)
}

/// `a` is the first.
fn number_of(letter: &str) -> Option<usize> {
    let [byte @ b'a'..=b'z'] = letter.as_bytes() else {
        return None;
    };
    Some(usize::from(byte - b'a'))
}
