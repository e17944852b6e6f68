//! No date lies in the future, and none is younger than the pack.

use waymark_base::PartialDate;

use super::Lint;
use crate::finding::Spot;

pub(super) fn check(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    let pack_date = loaded.info.record.date;
    if pack_date.earliest() > lint.today {
        let help = "write the day of the content";
        lint.error(
            &loaded.info.origin.at("date"),
            format!("{pack_date} lies in the future"),
            help,
        );
    }
    let mut dated: Vec<(PartialDate, Spot)> = Vec::new();
    let mut note = |date: Option<PartialDate>, at: Spot| dated.extend(date.map(|date| (date, at)));
    for source in &loaded.sources {
        note(source.record.date, source.origin.at("date"));
    }
    for hotline in &loaded.hotlines {
        for (index, contact) in hotline.record.contacts.iter().enumerate() {
            note(
                contact.as_of,
                hotline.origin.at(&format!("contact[{index}].as_of")),
            );
            for (inner, evidence) in contact.evidence.iter().enumerate() {
                let path = format!("contact[{index}].evidence[{inner}].date");
                note(evidence.date, hotline.origin.at(&path));
            }
        }
    }
    for site in &loaded.sites {
        for (index, status) in site.record.history.iter().enumerate() {
            note(
                status.as_of,
                site.origin.at(&format!("status[{index}].as_of")),
            );
        }
    }
    for crossing in &loaded.crossings {
        for (index, state) in crossing.record.states.iter().enumerate() {
            note(
                state.as_of,
                crossing.origin.at(&format!("state[{index}].as_of")),
            );
        }
    }
    for resource in &loaded.resources {
        note(resource.record.year, resource.origin.at("year"));
    }
    for (date, at) in dated {
        if date.earliest() > lint.today {
            lint.error(
                &at,
                format!("{date} lies in the future"),
                "write the date of the source",
            );
        } else if date.earliest() > pack_date.latest() {
            let message = format!("{date} is younger than the pack ({pack_date})");
            lint.error(
                &at,
                message,
                "set `date` in pack.toml to the day of the content",
            );
        }
    }
    order(lint);
}

/// Histories stand oldest first, so that the last one is the newest.
fn order(lint: &mut Lint<'_>) {
    let loaded = lint.loaded;
    for site in &loaded.sites {
        let dates = site.record.history.iter().map(|status| status.as_of);
        out_of_order(lint, dates.collect(), |index| {
            site.origin.at(&format!("status[{index}]"))
        });
    }
    for crossing in &loaded.crossings {
        let dates = crossing.record.states.iter().map(|state| state.as_of);
        out_of_order(lint, dates.collect(), |index| {
            crossing.origin.at(&format!("state[{index}]"))
        });
    }
}

fn out_of_order(lint: &mut Lint<'_>, dates: Vec<Option<PartialDate>>, at: impl Fn(usize) -> Spot) {
    let mut newest: Option<PartialDate> = None;
    for (index, date) in dates.into_iter().enumerate() {
        let Some(date) = date else { continue };
        if newest.is_some_and(|newest| newest.earliest() > date.latest()) {
            let message = format!("{date} stands after a younger one");
            lint.error(
                &at(index),
                message,
                "put the newest last: it is the one that is shown",
            );
        }
        newest = newest.max(Some(date));
    }
}
