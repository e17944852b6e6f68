//! How young the evidence for an entry is.

use std::collections::HashMap;

use jiff::civil::Date;
use waymark_base::{Id, PartialDate};
use waymark_pack::records::{Contact, Site, Source};
use waymark_pack::vocabulary::SourceKind;

use super::within_months;
use crate::views::Freshness;

/// Evidence of this age or less is fresh.
const FRESH_MONTHS: u16 = 12;
/// Evidence of this age or less is ageing; older, it is stale.
const AGEING_MONTHS: u16 = 24;

/// The sources of a pack by id.
pub(crate) type Sources = HashMap<Id, Source>;

/// The dates that speak for an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Dated {
    /// Two people checked it.
    pub(crate) verified: Option<PartialDate>,
    /// Newest date of a public authority or of the operator.
    pub(crate) official: Option<PartialDate>,
    /// Newest date of all.
    pub(crate) newest: Option<PartialDate>,
}

/// How young the evidence is, and the date that says so.
///
/// - `Fresh`: two people checked it, or a dated official or operator's source
///   prints it, within 12 months.
/// - `Ageing`: any dated evidence within 24 months.
/// - `Stale`: older.
/// - `Unverified`: no date at all.
///
/// Age is counted from the first day that a date can mean. A date after today
/// (a phone whose clock is behind) counts as young.
pub(crate) fn freshness(dated: Dated, today: Date) -> (Freshness, Option<PartialDate>) {
    let fresh = dated.verified.max(dated.official);
    let newest = fresh.max(dated.newest);
    match (fresh, newest) {
        (Some(date), _) if within_months(date, FRESH_MONTHS, today) => {
            (Freshness::Fresh, Some(date))
        }
        (_, Some(date)) if within_months(date, AGEING_MONTHS, today) => {
            (Freshness::Ageing, Some(date))
        }
        (_, Some(date)) => (Freshness::Stale, Some(date)),
        (_, None) => (Freshness::Unverified, None),
    }
}

/// The dates that speak for a contact. `as_of` is the date of the newest source
/// that prints it; it counts as official where all of its sources are.
pub(crate) fn of_contact(contact: &Contact, sources: &Sources) -> Dated {
    let known: Vec<&Source> = contact
        .sources
        .iter()
        .filter_map(|id| sources.get(id))
        .collect();
    let mut dated = of_sources(&known);
    dated.verified = contact.verified_on;
    if !known.is_empty() && known.iter().all(|source| is_official(source)) {
        dated.official = dated.official.max(contact.as_of);
    }
    dated.newest = dated.newest.max(contact.as_of);
    dated
}

/// The dates that speak for a site: those for which its state was said. A
/// source that merely lists it, or gives its coordinates, says nothing of today.
pub(crate) fn of_site(site: &Site, sources: &Sources) -> Dated {
    let official = site
        .history
        .iter()
        .filter(|entry| sources.get(&entry.source).is_some_and(is_official));
    Dated {
        verified: site.verified_on,
        official: official.filter_map(|entry| entry.as_of).max(),
        newest: site.history.iter().filter_map(|entry| entry.as_of).max(),
    }
}

fn of_sources(sources: &[&Source]) -> Dated {
    let official = sources.iter().filter(|source| is_official(source));
    Dated {
        verified: None,
        official: official.filter_map(|source| source.date).max(),
        newest: sources.iter().filter_map(|source| source.date).max(),
    }
}

fn is_official(source: &Source) -> bool {
    matches!(source.kind, SourceKind::Official | SourceKind::Operator)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn freshness_goes_by_who_printed_it_and_when() {
        let today = date(2026, 11, 21);
        for (verified, official, newest, expected, by) in [
            ("", "", "", Freshness::Unverified, ""),
            ("2026-11-01", "", "", Freshness::Fresh, "2026-11-01"),
            ("", "2026-03", "2026-03", Freshness::Fresh, "2026-03"),
            (
                "",
                "2025-11-21",
                "2025-11-21",
                Freshness::Fresh,
                "2025-11-21",
            ),
            (
                "",
                "2025-11-20",
                "2025-11-20",
                Freshness::Ageing,
                "2025-11-20",
            ),
            // Young, but neither an authority nor the operator says so.
            ("", "", "2026-10", Freshness::Ageing, "2026-10"),
            ("", "2024-01", "2026-10", Freshness::Ageing, "2026-10"),
            ("", "", "2024-11-21", Freshness::Ageing, "2024-11-21"),
            ("", "", "2024-11-20", Freshness::Stale, "2024-11-20"),
            // Somewhere in 2024: it may have been January.
            ("", "2024", "2024", Freshness::Stale, "2024"),
            ("2023-01-01", "2022", "2022", Freshness::Stale, "2023-01-01"),
            ("", "2027", "2027", Freshness::Fresh, "2027"),
        ] {
            let parsed = |text: &str| text.parse().ok();
            let dated = Dated {
                verified: parsed(verified),
                official: parsed(official),
                newest: parsed(newest),
            };
            let case = format!("{verified}/{official}/{newest}");
            assert_eq!(freshness(dated, today), (expected, parsed(by)), "{case}");
        }
    }
}
