//! What changed between two packs.

use waymark_author::{Change, ChangeKind, Difference};

use crate::layout::{Page, Surface, Tone, plain, toned};

/// Lays the changes out, the most grave first.
pub(crate) fn page(difference: &Difference) -> String {
    let mut page = Page::new(Surface::of_stdout());
    page.text(0, &[toned(Tone::Strong, &difference.summary)]);
    for change in &difference.changes {
        page.gap();
        show(&mut page, change);
    }
    page.render()
}

fn show(page: &mut Page, change: &Change) {
    let happened = match change.kind {
        ChangeKind::Removed => "removed",
        ChangeKind::Changed => "changed",
        ChangeKind::Added => "added",
    };
    let text = format!("{happened} {} {}", change.what, change.id);
    let grave = if change.loses_emergency_number {
        " (an emergency number is lost)"
    } else {
        ""
    };
    page.text(0, &[plain(&text), toned(Tone::Urgent, grave)]);
    for detail in &change.details {
        page.hanging(2, 4, &[plain(detail)]);
    }
}
