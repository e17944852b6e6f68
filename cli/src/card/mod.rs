//! `waymark card`: pocket cards as a PDF. The engine has decided what stands where; this
//! draws it.

mod fonts;
mod page;
mod text;

use std::io::IsTerminal;

use waymark_engine::views::CardsView;
use waymark_engine::{CardLayout, CardRequest, EngineError};

use crate::answer::Desk;
use crate::arguments::{CardArguments, Layout};
use crate::failure::Failure;
use crate::output;

/// Runs the command.
pub(crate) fn card(arguments: &CardArguments) -> Result<(), Failure> {
    let desk = Desk::open(&arguments.reader)?;
    let view = desk.engine.pocket_cards(&request(arguments));
    let view = view.map_err(no_such_id)?;
    if desk.json {
        if let Some(file) = &arguments.output {
            output::write_file(file, &pdf(&view)?)?;
        }
        return desk.answer(&view, |_, _| {});
    }
    if arguments.output.is_none() && std::io::stdout().is_terminal() {
        return Err(Failure::usage("a PDF is no text: name a file with -o"));
    }
    let bytes = pdf(&view)?;
    output::deliver(arguments.output.as_deref(), &bytes)?;
    let left_out = view.left_out.iter().map(|left| &left.text);
    for text in view.warnings.iter().chain(left_out) {
        output::note(&format!("- {text}"));
    }
    Ok(())
}

fn request(arguments: &CardArguments) -> CardRequest {
    CardRequest {
        country: arguments.country.clone(),
        contacts: arguments.contacts.clone(),
        sites: arguments.sites.clone(),
        language: arguments
            .recipient
            .clone()
            .or_else(|| arguments.reader.lang.first().cloned()),
        layout: match arguments.layout {
            Layout::A4 => CardLayout::A4Eight,
            Layout::Strip => CardLayout::Strip,
        },
    }
}

/// The PDF; without cards, the reason.
fn pdf(view: &CardsView) -> Result<Vec<u8>, Failure> {
    if view.cards.is_empty() {
        let left_out = view.left_out.iter().map(|left| left.text.as_str());
        let reasons: Vec<&str> = view
            .empty_text
            .as_deref()
            .into_iter()
            .chain(left_out)
            .collect();
        return Err(Failure::other(reasons.join(" ")));
    }
    page::pdf(view).map_err(Failure::other)
}

fn no_such_id(error: EngineError) -> Failure {
    match error {
        EngineError::NotFound => Failure::other(
            "nothing has one of these ids; `waymark hotlines` and `waymark near` show them",
        ),
        error => error.into(),
    }
}
