//! Where the texts of notes stand on the page.

use waymark_engine::views::{NoteRow, NoteView, NotesView, SavedNote};

use crate::layout::{Page, Surface, Tone, plain, toned, whole};

const MARGIN: usize = 2;

/// A list of notes.
pub(super) fn notes(view: &NotesView) -> String {
    let mut page = Page::new(Surface::of_stdout());
    for note in &view.notes {
        row(&mut page, note);
    }
    for text in [&view.empty_text, &view.damaged_text].into_iter().flatten() {
        page.gap();
        page.toned_text(0, Tone::Careful, text);
    }
    page.render()
}

/// A note that was saved: its id, and when it goes.
pub(super) fn saved(note: &SavedNote) -> String {
    let mut page = Page::new(Surface::of_stdout());
    page.text(0, &[whole(Tone::Strong, &note.id)]);
    page.toned_text(MARGIN, Tone::Quiet, &note.expires_text);
    page.render()
}

/// A whole note.
pub(super) fn note(view: &NoteView) -> String {
    let mut page = Page::new(Surface::of_stdout());
    row(&mut page, &view.row);
    page.gap();
    for line in String::from_utf8_lossy(&view.body).lines() {
        if line.trim().is_empty() {
            page.gap();
        } else {
            page.text(MARGIN, &[plain(line)]);
        }
    }
    page.gap();
    for link in &view.links {
        let title = link.title.as_deref().unwrap_or_default();
        let place = format!("{}:{}", link.kind, link.id);
        page.facts(MARGIN, &[whole(Tone::Strong, &place), plain(title)]);
    }
    let created = (view.created_text != view.row.changed_text).then_some(&view.created_text);
    for text in view.consent_texts.iter().chain(created) {
        page.toned_text(MARGIN, Tone::Quiet, text);
    }
    page.render()
}

fn row(page: &mut Page, note: &NoteRow) {
    page.gap();
    page.text(0, &[toned(Tone::Strong, &note.title)]);
    let tags = note.tags.join(", ");
    let facts = [&note.label, &tags, &note.changed_text, &note.expires_text];
    page.facts(MARGIN, &facts.map(|fact| plain(fact)));
    page.text(MARGIN, &[whole(Tone::Quiet, &note.id)]);
}
