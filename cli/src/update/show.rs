//! Where the texts of updates stand on the page.

use waymark_engine::views::{PackAge, UpdateOutcomeView, UpdatesView};

use crate::layout::{Page, Tone, plain, toned};

/// The screen of updates.
pub(super) fn updates(page: &mut Page, view: &UpdatesView) {
    page.text(0, &[toned(Tone::Strong, &view.pack_text)]);
    if view.age == PackAge::Fresh {
        page.text(0, &[plain(&view.age_text)]);
    } else {
        page.toned_text(0, Tone::Careful, &view.age_text);
    }
    if let Some(problem) = &view.problem_text {
        page.toned_text(0, Tone::Careful, problem);
    }
    page.text(0, &[plain(&view.checked_text)]);
    page.gap();
    for choice in &view.modes {
        let mark = if choice.chosen { "● " } else { "○ " };
        page.text(0, &[plain(mark), toned(Tone::Strong, &choice.text)]);
        page.toned_text(2, Tone::Quiet, &choice.means_text);
    }
    page.gap();
    page.text(0, &[plain(&view.network_text)]);
    if let Some(text) = &view.share_text {
        page.text(0, &[plain(text)]);
    }
    if let Some(changes) = &view.changes {
        page.gap();
        page.heading(&changes.title);
        let lines = changes.counts.iter().chain(&changes.named);
        for line in lines.chain(&changes.more_text) {
            page.text(0, &[plain(line)]);
        }
    }
}

/// What an update came to.
pub(super) fn outcome(page: &mut Page, view: &UpdateOutcomeView) {
    page.text(0, &[plain(&view.text)]);
}
