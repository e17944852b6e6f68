//! What is known of a site's state today.

use jiff::civil::Date;
use waymark_base::PartialDate;
use waymark_pack::records::SiteStatus;
use waymark_pack::vocabulary::SiteState;

use super::within_months;
use crate::views::Status;

/// A site's state today, and the date of the evidence for it. For `Unknown` that
/// is the last date for which somebody said that it was open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct StatusToday {
    pub(crate) status: Status,
    pub(crate) as_of: Option<PartialDate>,
}

/// The state of a site today.
///
/// - The newest entry of the history (the last one) decides; without any, the
///   state is `Unknown`.
/// - *Closed* and *historic* stay so whatever their age: nobody is sent to a
///   place because its closing was long ago.
/// - *Open* needs evidence that is dated, not from the future, and at most
///   `limit_months` old. A check by two people counts as evidence of its day.
///   Otherwise the state is `Unknown`: "not confirmed since …".
pub(crate) fn status_today(
    history: &[SiteStatus],
    verified_on: Option<PartialDate>,
    limit_months: u16,
    today: Date,
) -> StatusToday {
    let Some(newest) = history.last() else {
        return StatusToday {
            status: Status::Unknown,
            as_of: None,
        };
    };
    match newest.state {
        SiteState::Closed => StatusToday {
            status: Status::Closed,
            as_of: newest.as_of,
        },
        SiteState::Historic => StatusToday {
            status: Status::Historic,
            as_of: newest.as_of,
        },
        SiteState::Open => {
            let as_of = newest.as_of.max(verified_on);
            let young = as_of.is_some_and(|date| {
                date.earliest() <= today && within_months(date, limit_months, today)
            });
            StatusToday {
                status: if young { Status::Open } else { Status::Unknown },
                as_of,
            }
        }
        SiteState::Unknown => {
            let open = history
                .iter()
                .filter(|entry| entry.state == SiteState::Open);
            StatusToday {
                status: Status::Unknown,
                as_of: open.filter_map(|e| e.as_of).max(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn history(entries: &[(SiteState, &str)]) -> Vec<SiteStatus> {
        let entry = |(state, as_of): &(SiteState, &str)| SiteStatus {
            state: *state,
            as_of: as_of.parse().ok(),
            source: "a-source".parse().unwrap(),
            note: None,
        };
        entries.iter().map(entry).collect()
    }

    #[expect(clippy::too_many_lines, reason = "a table")]
    #[test]
    fn a_site_is_open_only_by_young_evidence() {
        use SiteState::{Closed, Historic, Open, Unknown};
        let today = date(2026, 11, 21);
        for (entries, verified, status, as_of) in [
            (&[][..], "", Status::Unknown, ""),
            (&[(Open, "2026-10")], "", Status::Open, "2026-10"),
            (&[(Open, "2025-05-21")], "", Status::Open, "2025-05-21"),
            (&[(Open, "2025-05-20")], "", Status::Unknown, "2025-05-20"),
            // Somewhere in 2025: it may have been January.
            (&[(Open, "2025")], "", Status::Unknown, "2025"),
            (&[(Open, "")], "", Status::Unknown, ""),
            // A phone whose clock is wrong, or evidence that cannot be.
            (&[(Open, "2027-01")], "", Status::Unknown, "2027-01"),
            (&[(Open, "2023")], "2026-09-01", Status::Open, "2026-09-01"),
            (&[(Open, "2026-10")], "2024-09-01", Status::Open, "2026-10"),
            (
                &[(Open, "2022"), (Closed, "2023-06")],
                "",
                Status::Closed,
                "2023-06",
            ),
            (
                &[(Open, "2022"), (Closed, "")],
                "2026-09-01",
                Status::Closed,
                "",
            ),
            (
                &[(Closed, "2024"), (Open, "2026-10")],
                "",
                Status::Open,
                "2026-10",
            ),
            (&[(Historic, "2016")], "", Status::Historic, "2016"),
            (
                &[(Open, "2023-06"), (Unknown, "2025")],
                "",
                Status::Unknown,
                "2023-06",
            ),
            (&[(Unknown, "2026-10")], "2026-10", Status::Unknown, ""),
        ] {
            let found = status_today(&history(entries), verified.parse().ok(), 18, today);
            let expected = StatusToday {
                status,
                as_of: as_of.parse().ok(),
            };
            assert_eq!(found, expected, "{entries:?} {verified}");
        }
    }
}
