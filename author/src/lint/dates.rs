//! No date lies in the future, and none is younger than the pack.

use waymark_base::PartialDate;

use super::Lint;
use crate::finding::Spot;
use crate::load::Loaded;

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
    let dated = of_contacts(loaded)
        .chain(of_places(loaded))
        .chain(of_publications(loaded));
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

type Dated = (PartialDate, Spot);

fn of_publications(loaded: &Loaded) -> impl Iterator<Item = Dated> {
    let sources = loaded.sources.iter();
    let sources = sources.filter_map(|one| Some((one.record.date?, one.origin.at("date"))));
    let resources = loaded.resources.iter();
    sources.chain(resources.filter_map(|one| Some((one.record.year?, one.origin.at("year")))))
}

fn of_contacts(loaded: &Loaded) -> impl Iterator<Item = Dated> {
    let mut dated = Vec::new();
    for hotline in &loaded.hotlines {
        for (index, contact) in hotline.record.contacts.iter().enumerate() {
            let at = |field: &str| hotline.origin.at(&format!("contact[{index}].{field}"));
            dated.extend(contact.as_of.map(|date| (date, at("as_of"))));
            let evidence = contact.evidence.iter().enumerate();
            dated.extend(evidence.filter_map(|(inner, one)| {
                Some((one.date?, at(&format!("evidence[{inner}].date"))))
            }));
        }
    }
    dated.into_iter()
}

fn of_places(loaded: &Loaded) -> impl Iterator<Item = Dated> {
    let mut dated = Vec::new();
    for site in &loaded.sites {
        let history = site.record.history.iter().enumerate();
        dated.extend(history.filter_map(|(index, status)| {
            Some((
                status.as_of?,
                site.origin.at(&format!("status[{index}].as_of")),
            ))
        }));
    }
    for crossing in &loaded.crossings {
        let states = crossing.record.states.iter().enumerate();
        dated.extend(states.filter_map(|(index, state)| {
            Some((
                state.as_of?,
                crossing.origin.at(&format!("state[{index}].as_of")),
            ))
        }));
    }
    dated.into_iter()
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
