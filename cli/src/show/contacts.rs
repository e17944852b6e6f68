//! Numbers to call, write to or chat with.

use waymark_engine::views::{ContactView, HotlinesView, OpenNow};

use super::{GUTTER, MARGIN, left_out, small};
use crate::layout::{Page, Piece, Tone, columns, plain, toned, whole};
use crate::words::Words;

/// A number that is wider than this stands above its text.
const WIDEST_NUMBER: usize = 20;
/// The text keeps its place under short numbers.
const NARROWEST_NUMBER: usize = 8;

/// How much is said about each number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Detail {
    /// What a caller needs.
    Call,
    /// And what an editor or a doubter needs: ids and sources.
    Full,
}

/// The answer to `hotlines`.
pub(crate) fn hotlines(page: &mut Page, words: &Words, view: &HotlinesView) {
    contacts(page, words, &view.contacts, Detail::Full);
    if let Some(text) = &view.empty_text {
        page.text(0, &[plain(text)]);
    }
    page.gap();
    left_out(page, 0, view.more_text.as_ref(), "--limit");
    left_out(page, 0, view.low_left_out_text.as_ref(), "--include-low");
}

/// The emergency numbers under a heading of their own, then the others.
pub(crate) fn contacts(page: &mut Page, words: &Words, contacts: &[ContactView], full: Detail) {
    let several = contacts
        .iter()
        .any(|one| contacts.iter().any(|two| two.country != one.country));
    let (urgent, others): (Vec<_>, Vec<_>) = contacts
        .iter()
        .partition(|contact| contact.answered_by == "emergency");
    let parts = [("heading-emergency", urgent), ("heading-numbers", others)];
    for (heading, contacts) in parts
        .into_iter()
        .filter(|(_, contacts)| !contacts.is_empty())
    {
        page.heading(&words.text(heading));
        let column = column(&contacts);
        for (index, contact) in contacts.into_iter().enumerate() {
            if index > 0 && full == Detail::Full {
                page.gap();
            }
            entry(
                page,
                words,
                contact,
                Layout {
                    column,
                    several,
                    full,
                },
            );
        }
    }
}

/// What the entries of one list have in common.
#[derive(Debug, Clone, Copy)]
struct Layout {
    /// Where the text beside the numbers begins.
    column: usize,
    /// Numbers of several countries: each names its own.
    several: bool,
    full: Detail,
}

/// The text begins beside the widest number; an address that is wider still
/// stands above its text.
fn column(contacts: &[&ContactView]) -> usize {
    let widths = contacts.iter().map(|contact| columns(&contact.number));
    let widest = widths
        .filter(|width| *width <= WIDEST_NUMBER)
        .max()
        .unwrap_or(0);
    MARGIN + widest.max(NARROWEST_NUMBER) + GUTTER
}

fn entry(page: &mut Page, words: &Words, contact: &ContactView, layout: Layout) {
    let Layout {
        column,
        several,
        full,
    } = layout;
    let urgent = contact.answered_by == "emergency";
    let tone = if urgent { Tone::Urgent } else { Tone::Strong };
    let mut lines = head(words, contact, several, urgent).into_iter();
    let first = lines.next().unwrap_or_default();
    page.labelled_facts(MARGIN, column, whole(tone, &contact.number), &first);
    lines.for_each(|facts| page.facts(column, &facts));
    page.facts(
        column,
        &[plain(&contact.languages_text), plain(&contact.reach_text)],
    );
    if let Some(note) = &contact.note {
        page.text(column, &[plain(note)]);
    }
    small(page, column, &contact.freshness_text);
    if let Some(text) = &contact.confirm_text {
        page.toned_text(column, Tone::Careful, text);
    }
    if full == Detail::Full {
        let sources = contact.sources.join(", ");
        let text = words.filled(
            "entry-sources",
            &[("id", &contact.id), ("sources", &sources)],
        );
        small(page, column, &text);
    }
}

/// Who answers and how, the service and its country; a warning before all that.
fn head(words: &Words, contact: &ContactView, several: bool, urgent: bool) -> Vec<Vec<Piece>> {
    let country = plain(if several { &contact.country_name } else { "" });
    let named = vec![toned(Tone::Strong, &contact.name), country];
    let [channel, who, open, cost] = how_it_answers(words, contact);
    // The name of an emergency number says who answers, so it comes first.
    let mut lines = if urgent {
        vec![named, vec![channel, open, cost]]
    } else {
        vec![vec![channel, who, open, cost], named]
    };
    if let Some(warning) = &contact.confidence_text {
        lines.insert(0, vec![toned(Tone::Careful, warning)]);
    }
    lines
}

fn how_it_answers(words: &Words, contact: &ContactView) -> [Piece; 4] {
    let open = match contact.open {
        OpenNow::Open => Tone::Open,
        OpenNow::Closed | OpenNow::Unknown => Tone::Careful,
    };
    let who = plain(&contact.answered_by_text);
    let open = toned(open, &contact.open_text);
    [
        plain(&channel(words, contact)),
        who,
        open,
        plain(&contact.cost_text),
    ]
}

/// How it is reached, where it is not simply called.
fn channel(words: &Words, contact: &ContactView) -> String {
    let app = match contact.app.as_deref() {
        Some("whatsapp") => "WhatsApp",
        Some("viber") => "Viber",
        Some("telegram") => "Telegram",
        Some("signal") => "Signal",
        _ => "",
    };
    match contact.channel.as_str() {
        "text" => words.text("channel-text"),
        "email" => words.text("channel-email"),
        "chat" if app.is_empty() => words.text("channel-chat"),
        "chat" => words.filled("channel-chat-in", &[("app", app)]),
        _ => String::new(),
    }
}
