//! What the pack says of itself.

use waymark_engine::views::AboutView;

use super::small;
use crate::layout::{Page, Tone, plain, toned};
use crate::words::Words;

/// The answer to `about`.
pub(crate) fn about(page: &mut Page, words: &Words, view: &AboutView) {
    page.text(0, &[toned(Tone::Strong, &view.title)]);
    let version = view.version.to_string();
    let pack = words.filled("about-pack", &[("version", &version), ("date", &view.date)]);
    page.text(0, &[plain(&pack)]);
    page.text(0, &[plain(&view.age_text)]);
    if let Some(text) = &view.confirm_text {
        page.toned_text(0, Tone::Careful, text);
    }
    page.text(
        0,
        &[plain(&words.filled(
            "about-languages",
            &[("languages", &view.languages_text)],
        ))],
    );
    for (key, count) in [
        ("about-countries", view.countries),
        ("about-sheets", view.sheets),
        ("about-sources", view.sources),
    ] {
        page.text(0, &[plain(&words.count(key, count))]);
    }
    page.text(
        0,
        &[plain(
            &words.filled("about-licence", &[("licence", &view.licence)]),
        )],
    );
    small(
        page,
        0,
        &words.filled("about-program", &[("version", env!("CARGO_PKG_VERSION"))]),
    );
}
