//! What a pack holds, in numbers.

use std::collections::BTreeMap;

use waymark_author::Inspection;

use crate::layout::{Page, Surface, Tone, plain, toned};

const COLUMN: usize = 24;

/// Lays the numbers out.
pub(crate) fn page(pack: &Inspection) -> String {
    let mut page = Page::new(Surface::of_stdout());
    page.text(0, &[toned(Tone::Strong, &pack.title)]);
    let mut line = |label: &str, text: &str| {
        page.labelled(0, COLUMN, plain(label), &[plain(text)]);
    };
    line("version", &format!("{} of {}", pack.version, pack.date));
    line("licence", &pack.licence);
    line("size", &format!("{} KiB", pack.size.div_ceil(1024)));
    line(
        "open evidence",
        &format!("{} months", pack.open_evidence_months),
    );
    for (what, count) in &pack.counts {
        line(what, &count.to_string());
    }
    line("countries", &pack.hotline_countries.to_string());
    line("contacts", &tally(&pack.contacts_by_confidence));
    line("verified contacts", &pack.verified_contacts.to_string());
    line("sites, last said", &tally(&pack.sites_by_state));
    for (language, reviewed) in &pack.sheets_by_language {
        let words = pack
            .words_by_language
            .get(language)
            .copied()
            .unwrap_or_default();
        line(
            &format!("sheets in {language}"),
            &format!("{}; {words} words", tally(reviewed)),
        );
    }
    page.render()
}

fn tally(counts: &BTreeMap<String, usize>) -> String {
    let counts: Vec<String> = counts
        .iter()
        .map(|(what, count)| format!("{what} {count}"))
        .collect();
    if counts.is_empty() {
        "none".to_owned()
    } else {
        counts.join(", ")
    }
}
