//! One screen of an aid.

use waymark_engine::views::{
    GateView, InsteadView, ItemView, ScreeningAct, ScreeningButton, ScreeningStep, ScreeningView,
};

use super::contacts::{Detail, contacts};
use super::{MARGIN, command, result, small};
use crate::layout::{Page, Piece, Tone, plain, toned, whole};
use crate::screen::letter;
use crate::words::Words;

/// Where the text beside a number begins.
const COLUMN: usize = 6;

/// A screen; with its keys, where somebody types.
pub(crate) fn screening(page: &mut Page, words: &Words, view: &ScreeningView, keys: bool) {
    if !view.title.is_empty() {
        page.heading(&view.title);
    }
    if let Some(lead) = &view.lead {
        page.text(0, &[plain(lead)]);
    }
    if let Some(text) = &view.translation_text {
        page.toned_text(0, Tone::Careful, text);
    }
    page.gap();
    for (index, row) in view.gate.iter().enumerate() {
        gate(page, index, row);
    }
    for row in &view.instead {
        instead(page, words, row);
    }
    contacts(page, words, &view.contacts, Detail::Call);
    let list = view.step == ScreeningStep::Observe && !view.discreet;
    for (index, item) in view.items.iter().enumerate() {
        match list {
            true => listed(page, index, item),
            false => alone(page, item),
        }
    }
    if let Some(found) = &view.result {
        result(page, words, found);
    }
    if keys {
        footer(page, words, view);
    }
}

fn gate(page: &mut Page, index: usize, gate: &GateView) {
    let mark = match gate.holds {
        None => "[ ]",
        Some(true) => "[+]",
        Some(false) => "[-]",
    };
    let label = whole(Tone::Strong, &format!("{} {mark}", index + 1));
    page.labelled(MARGIN, MARGIN + COLUMN, label, &[plain(&gate.text)]);
    if let Some(known) = &gate.known_text {
        small(page, MARGIN + COLUMN, known);
    }
}

fn instead(page: &mut Page, words: &Words, instead: &InsteadView) {
    page.gap();
    page.text(0, &[toned(Tone::Careful, &instead.text)]);
    for step in &instead.steps {
        page.labelled(MARGIN, MARGIN + 2, plain("-"), &[plain(step)]);
    }
    if let Some(sheet) = &instead.sheet {
        let typed = command(words, &format!("sheet {}", sheet.id));
        page.text(MARGIN, &[plain(&sheet.title), plain(": "), typed]);
    }
}

/// One of several things to look at.
fn listed(page: &mut Page, index: usize, item: &ItemView) {
    let seen = item
        .choices
        .iter()
        .any(|one| one.chosen && one.answer == "yes");
    let observation = item.kind == "observation";
    let mark = match (observation, seen) {
        (true, true) => "[+]",
        (true, false) => "[ ]",
        (false, _) => "",
    };
    let label = whole(Tone::Strong, &format!("{} {mark}", index + 1));
    page.labelled(MARGIN, MARGIN + COLUMN, label, &[plain(&item.text)]);
    if let Some(help) = &item.help {
        small(page, MARGIN + COLUMN, help);
    }
    if observation {
        return;
    }
    let letters = 'a'..='z';
    for (letter, choice) in letters.zip(&item.choices) {
        let tone = if choice.chosen {
            Tone::Strong
        } else {
            Tone::Plain
        };
        let chosen = if choice.chosen { "+" } else { " " };
        let label = whole(tone, &format!("{}{letter} {chosen}", index + 1));
        page.labelled(
            MARGIN + COLUMN,
            MARGIN + 2 * COLUMN,
            label,
            &[toned(tone, &choice.text)],
        );
    }
}

/// The one item that is asked, or a card with a neutral word.
fn alone(page: &mut Page, item: &ItemView) {
    page.text(MARGIN, &[toned(Tone::Strong, &item.text)]);
    if let Some(help) = &item.help {
        small(page, MARGIN, help);
    }
    page.gap();
    for (index, choice) in item.choices.iter().enumerate() {
        let tone = if choice.chosen {
            Tone::Strong
        } else {
            Tone::Plain
        };
        let label = whole(Tone::Strong, &format!("{}", index + 1));
        page.labelled(MARGIN, MARGIN + 3, label, &[toned(tone, &choice.text)]);
    }
}

fn footer(page: &mut Page, words: &Words, view: &ScreeningView) {
    page.gap();
    let help = match (view.step, view.discreet) {
        (ScreeningStep::Gate, _) => Some("screen-keys-gate"),
        (ScreeningStep::Observe, false) => Some("screen-keys-observe"),
        (ScreeningStep::Observe | ScreeningStep::Ask, _) => Some("screen-keys-item"),
        // Who answers alone may not read the worker's language.
        _ => None,
    };
    if let Some(help) = help {
        small(page, 0, &words.text(help));
    }
    let buttons: Vec<Piece> = view.buttons.iter().map(|one| button(words, one)).collect();
    page.facts(0, &buttons);
}

fn button(words: &Words, button: &ScreeningButton) -> Piece {
    let key = match button.act {
        ScreeningAct::Continue => words.text("screen-key-enter"),
        act => letter(act).to_owned(),
    };
    toned(Tone::Quiet, &format!("[{key}] {}", button.label))
}
