//! `waymark screen`: an aid in a terminal. The engine decides where it goes; here lines
//! become events and views become pages.

mod answers;
mod keys;

use std::io::BufRead;

use waymark_engine::views::{ScreeningStep, ScreeningView};
use waymark_engine::{EngineError, ScreeningRequest};

use crate::answer::Desk;
use crate::arguments::ScreenArguments;
use crate::failure::Failure;
use crate::layout::{Page, Surface};
use crate::{output, show};
use keys::Typed;
pub(crate) use keys::letter;

/// Runs the command.
pub(crate) fn screen(arguments: &ScreenArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let Some(aid) = &arguments.aid else {
        let mut view = desk.engine.instruments()?;
        view.instruments.retain(|one| one.can_be_used);
        return desk.answer(&view, |page, words| show::instruments(page, words, &view));
    };
    let begun = desk.engine.start_screening(&ScreeningRequest {
        instrument: aid.clone(),
        discreet: arguments.discreet,
        place: arguments.place.clone(),
        language: arguments.speaks.clone(),
    });
    let view = begun.map_err(|error| not_begun(error, aid))?;
    let last = match &arguments.answers {
        Some(file) => answers::walk(&desk.engine, view, file, arguments.gate_holds)?,
        None if arguments.reader.json => view,
        None => return converse(&desk, view),
    };
    desk.answer(&last, |page, words| {
        show::screening(page, words, &last, false);
    })
}

fn not_begun(error: EngineError, aid: &str) -> Failure {
    match error {
        EngineError::NotFound => Failure::other(format!(
            "no aid is called {aid}; `waymark screen` lists them"
        )),
        EngineError::OnlyACard => Failure::other(format!(
            "only the card of {aid} is here, without its questions; `waymark instrument card {aid}` shows it"
        )),
        error => error.into(),
    }
}

/// Shows a screen, takes a line, and so on until somebody has seen the result or ends.
fn converse(desk: &Desk, first: ScreeningView) -> Result<(), Failure> {
    let mut view = first;
    draw(desk, &view)?;
    for line in std::io::stdin().lock().lines() {
        let line = line
            .map_err(|error| Failure::other(format!("cannot read the keys: {}", error.kind())))?;
        match keys::read(&view, &line) {
            Ok(Typed::End) => break,
            Ok(Typed::Events(events)) => {
                for event in events {
                    match desk.engine.screening_event(&event) {
                        Ok(next) => view = next,
                        Err(error) => {
                            output::note(&Failure::from(error).line());
                            break;
                        }
                    }
                }
            }
            Err(failure) => {
                output::note(&failure.line());
                continue;
            }
        }
        draw(desk, &view)?;
    }
    desk.engine.end_screening();
    Ok(())
}

fn draw(desk: &Desk, view: &ScreeningView) -> Result<(), Failure> {
    let surface = Surface::of_stdout();
    let mut page = Page::new(surface);
    show::screening(&mut page, &desk.words, view, true);
    // Whoever looks at the screen next sees the next item and not the last answer.
    let hidden = view.discreet || view.step == ScreeningStep::HandOver;
    let clear = if hidden && surface.terminal {
        "\x1b[2J\x1b[H"
    } else {
        ""
    };
    output::print(&format!("{clear}\n{}", page.render()))
}
