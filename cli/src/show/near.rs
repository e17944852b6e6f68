//! What there is where somebody stands.

use waymark_engine::views::{NearView, SiteView, StandpointView, Status};

use super::contacts::{Detail, contacts};
use super::{GUTTER, MARGIN, command, left_out, small};
use crate::layout::{Page, Tone, columns, plain, toned, whole};
use crate::words::Words;

/// Other places of the same name that are worth a line.
const OTHERS: usize = 3;

/// Beyond this nobody walks tonight: such a place is told in three lines.
const FAR_M: f64 = 100_000.0;

/// The answer to `near`; `limit` is how many places were asked for, where
/// somebody did.
pub(crate) fn near(page: &mut Page, words: &Words, view: &NearView, limit: Option<u32>) {
    standpoint(page, words, &view.place);
    contacts(page, words, &view.contacts, Detail::Call);
    if let Some(more) = &view.more_contacts_text {
        let country = view.place.countries.first().map_or("", String::as_str);
        let typed = command(words, &format!("hotlines {country}"));
        page.text(MARGIN, &[toned(Tone::Quiet, more), plain(" "), typed]);
    }
    left_out(
        page,
        MARGIN,
        view.low_left_out_text.as_ref(),
        "--include-low",
    );
    sites(page, words, view, limit);
    if let Some(sheet) = &view.sheet {
        page.heading(&words.text("heading-first"));
        page.text(MARGIN, &[toned(Tone::Strong, &sheet.title)]);
        page.text(MARGIN, &[plain(&sheet.summary)]);
        page.text(MARGIN, &[command(words, &format!("sheet {}", sheet.id))]);
    }
}

fn standpoint(page: &mut Page, words: &Words, place: &StandpointView) {
    let name = toned(Tone::Strong, &place.name);
    page.facts(0, &[name, plain(&place.countries_text)]);
    if let Some(crossing) = &place.crossing_text {
        page.text(0, &[plain(crossing)]);
    }
    // The crossing beside a place often bears its name, and stands above already.
    let others = || {
        place
            .others
            .iter()
            .filter(|other| Some(&other.id) != place.crossing.as_ref())
    };
    if others().next().is_some() {
        let others = others().take(OTHERS);
        let others: Vec<String> = others
            .map(|other| format!("{} ({})", other.name, other.countries_text))
            .collect();
        small(
            page,
            0,
            &words.filled("other-places", &[("places", &others.join(", "))]),
        );
    }
}

fn sites(page: &mut Page, words: &Words, view: &NearView, limit: Option<u32>) {
    page.heading(&words.text("heading-places"));
    if let Some(text) = &view.places_text {
        page.text(MARGIN, &[plain(text)]);
    }
    let widths = view
        .places
        .iter()
        .map(|site| columns(&distance(words, site)));
    let column = MARGIN + widths.max().unwrap_or(0) + GUTTER;
    for site in &view.places {
        entry(page, words, site, column);
        if limit.is_some() || site.distance_m.is_none_or(|metres| metres < FAR_M) {
            more_about(page, words, site, column);
        }
    }
    if limit.is_none() && !view.places.is_empty() {
        let text = words.text("farther-places");
        left_out(page, MARGIN, Some(&text), "--limit 10");
    }
    left_out(
        page,
        MARGIN,
        view.past_left_out_text.as_ref(),
        "--include-past",
    );
}

fn distance(words: &Words, site: &SiteView) -> String {
    site.distance_text
        .clone()
        .unwrap_or_else(|| words.text("distance-unknown"))
}

fn entry(page: &mut Page, words: &Words, site: &SiteView, column: usize) {
    let distance = distance(words, site);
    let name = [toned(Tone::Strong, &site.name)];
    page.labelled(MARGIN, column, whole(Tone::Plain, &distance), &name);
    let status = if site.status == Status::Open {
        Tone::Open
    } else {
        Tone::Careful
    };
    page.toned_text(column, status, &site.status_text);
    let direction = site.bearing_text.as_deref().unwrap_or_default();
    let where_it_is = site.address.as_deref().unwrap_or_default();
    let facts = [
        site.place.as_str(),
        &site.country_name,
        direction,
        where_it_is,
    ];
    page.facts(column, &facts.map(plain));
    if let Some(phone) = &site.phone {
        page.text(column, &[whole(Tone::Strong, phone)]);
    }
    if let Some(text) = &site.confirm_text {
        page.toned_text(column, Tone::Careful, text);
    }
}

fn more_about(page: &mut Page, words: &Words, site: &SiteView, column: usize) {
    let more = [&site.hours_text, &site.offers_text, &site.note];
    for text in more.into_iter().flatten() {
        page.text(column, &[plain(text)]);
    }
    if let Some(successor) = &site.successor_name {
        page.text(
            column,
            &[plain(&words.filled("successor", &[("name", successor)]))],
        );
    }
}
