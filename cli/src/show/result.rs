//! The result of an aid.

use waymark_engine::views::{FigureView, OutcomeView, ResultView, SiteView, Status};

use super::contacts::{Detail, contacts};
use super::{MARGIN, command};
use crate::layout::{Page, Tone, plain, toned};
use crate::words::Words;

/// Where points begin.
const POINT: usize = MARGIN + 2;

/// What was noticed, what it can point to, and what to offer.
pub(crate) fn result(page: &mut Page, words: &Words, view: &ResultView) {
    page.heading(&view.noticed_heading);
    if let Some(text) = &view.noticed_text {
        page.text(MARGIN, &[plain(text)]);
    }
    for one in &view.noticed {
        page.labelled(MARGIN, POINT, plain("-"), &[plain(&one.text)]);
        page.text(POINT, &[toned(Tone::Strong, &one.answer_text)]);
    }
    if !view.points.is_empty() {
        page.heading(&view.points_heading);
    }
    for one in &view.points {
        page.text(MARGIN, &[toned(Tone::Strong, &one.text)]);
        page.text(POINT, &[plain(&one.state_text)]);
    }
    for part in &view.parts {
        page.heading(&part.heading);
        for outcome in &part.outcomes {
            said(page, words, outcome);
        }
    }
    here(page, words, view);
    for one in &view.figures {
        page.gap();
        figure(page, one);
    }
    page.gap();
    page.toned_text(0, Tone::Careful, &view.kept_text);
}

/// Numbers and places together, whichever parts the result has. That there are none is said
/// where somebody is to be referred.
fn here(page: &mut Page, words: &Words, view: &ResultView) {
    if view.contacts.is_empty() && view.places.is_empty() {
        if view.parts.iter().any(|part| part.part == "referral") {
            page.gap();
            page.text(0, &[toned(Tone::Strong, &view.here_text)]);
        }
        return;
    }
    page.heading(&view.here_text);
    for place in &view.places {
        site(page, place);
    }
    contacts(page, words, &view.contacts, Detail::Call);
}

fn said(page: &mut Page, words: &Words, outcome: &OutcomeView) {
    page.text(MARGIN, &[toned(Tone::Strong, &outcome.title)]);
    for point in &outcome.points {
        page.labelled(MARGIN, POINT, plain("-"), &[plain(point)]);
    }
    if let Some(sheet) = &outcome.sheet {
        page.text(POINT, &[command(words, &format!("sheet {}", sheet.id))]);
    }
}

fn site(page: &mut Page, site: &SiteView) {
    page.text(MARGIN, &[toned(Tone::Strong, &site.name)]);
    let tone = match site.status {
        Status::Open => Tone::Open,
        Status::Closed | Status::Historic | Status::Unknown => Tone::Careful,
    };
    page.toned_text(POINT, tone, &site.status_text);
    let phone = site.phone.as_deref().unwrap_or_default();
    let distance = site.distance_text.as_deref().unwrap_or_default();
    let facts = [site.place.as_str(), &site.country_name, distance, phone];
    page.facts(POINT, &facts.map(plain));
}

/// What a study found.
pub(crate) fn figure(page: &mut Page, figure: &FigureView) {
    page.text(MARGIN, &[plain(&figure.text)]);
    page.text(POINT, &[plain(&figure.population)]);
    page.toned_text(POINT, Tone::Quiet, &figure.source.text);
}
