//! What must be checked next, worst first.

use jiff::civil::Date;
use jiff::{Span, Unit};
use serde::Serialize;
use waymark_base::{Id, PartialDate};
use waymark_pack::records::{Contact, Content, Hotline, Site};
use waymark_pack::vocabulary::{Confidence, SiteState, Topic};

use crate::read::Check;

/// A verified contact is checked again after this many months.
const STALE_AFTER_MONTHS: i32 = 12;

/// An open site is on the list this many months before its evidence runs out.
const WARN_BEFORE_MONTHS: i32 = 3;

/// What kind of entry is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DueKind {
    /// A way to reach a hotline.
    Contact,
    /// A place of support.
    Site,
}

/// An entry that must be checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Due {
    /// The contact or site.
    pub id: Id,
    /// What it is.
    pub kind: DueKind,
    /// Its country.
    pub country: String,
    /// Its name, or the emergency service.
    pub name: String,
    /// What it is for.
    pub topics: Vec<String>,
    /// The number or address as printed, where there is one.
    pub number: Option<String>,
    /// Languages spoken there.
    pub languages: Vec<String>,
    /// Hours.
    pub hours: Option<String>,
    /// Time zone of the hours.
    pub timezone: Option<String>,
    /// Why it is on the list, in plain words.
    pub why: String,
    /// The newest check by anybody.
    pub last_check: Option<String>,
    /// Whether readers see it without asking.
    pub shown_by_default: bool,
}

/// How bad it is; the smallest comes first.
type Urgency = (u8, u8, Option<Date>, Id);

/// Entries that must be checked, worst first: shown and never verified before
/// verified long ago, before what is hidden anyway; within that, lines for
/// emergencies and trafficking first, and the oldest evidence first.
pub fn due(content: &Content, checks: &[Check], today: Date) -> Vec<Due> {
    let mut list: Vec<(Urgency, Due)> = Vec::new();
    for hotline in &content.hotlines {
        for contact in &hotline.contacts {
            list.extend(due_contact(hotline, contact, checks, today));
        }
    }
    let limit = i32::from(content.info.open_evidence_months);
    list.extend(
        content
            .sites
            .iter()
            .filter_map(|site| due_site(site, checks, limit, today)),
    );
    list.sort_by(|(a, _), (b, _)| a.cmp(b));
    list.into_iter().map(|(_, due)| due).collect()
}

fn months_before(day: Date, months: i32) -> Date {
    day.checked_sub(Span::new().months(months))
        .unwrap_or(Date::MIN)
}

fn age(since: Date, today: Date) -> String {
    let months = since
        .until((Unit::Month, today))
        .map(|span| span.get_months())
        .unwrap_or_default();
    match months {
        ..=0 => "less than a month ago".to_owned(),
        1 => "a month ago".to_owned(),
        months => format!("{months} months ago"),
    }
}

fn newest_check<'c>(id: &Id, checks: &'c [Check]) -> Option<&'c Check> {
    checks
        .iter()
        .filter(|check| check.id == *id)
        .max_by_key(|check| check.on)
}

fn due_contact(
    hotline: &Hotline,
    contact: &Contact,
    checks: &[Check],
    today: Date,
) -> Option<(Urgency, Due)> {
    let verified = contact.verified_on.map(|day| day.earliest());
    if verified.is_some_and(|day| day > months_before(today, STALE_AFTER_MONTHS)) {
        return None;
    }
    let newest = newest_check(&contact.id, checks);
    let shown = contact.confidence != Confidence::Low;
    let class = match (shown, verified) {
        (true, None) => 0,
        (true, Some(_)) => 1,
        (false, _) => 3,
    };
    let due = Due {
        id: contact.id.clone(),
        kind: DueKind::Contact,
        country: hotline.country.to_string(),
        name: name_of(hotline),
        topics: words(&hotline.topics),
        number: Some(contact.number.clone()),
        languages: words(&contact.languages),
        hours: contact.hours.clone(),
        timezone: contact.timezone.clone(),
        why: why_contact(contact, newest, today),
        last_check: newest.map(|check| check.on.to_string()),
        shown_by_default: shown,
    };
    // No date at all sorts before every date: nobody knows how old it is.
    let since = verified.or(contact.as_of.map(|date| date.earliest()));
    let rank = topic_rank(&hotline.topics);
    Some(((class, rank, since, contact.id.clone()), due))
}

fn name_of(hotline: &Hotline) -> String {
    match hotline.service {
        Some(service) => format!("emergency: {service}"),
        None => hotline.name.clone(),
    }
}

fn words<T: ToString>(values: &[T]) -> Vec<String> {
    values.iter().map(ToString::to_string).collect()
}

fn why_contact(contact: &Contact, newest: Option<&Check>, today: Date) -> String {
    match (contact.verified_on, newest) {
        (Some(day), _) => format!("verified {}", age(day.earliest(), today)),
        (None, Some(check)) => checked_once(check),
        (None, None) => match contact.as_of {
            Some(date) => format!("never checked; newest source {date}"),
            None => "never checked; no dated source".to_owned(),
        },
    }
}

fn checked_once(check: &Check) -> String {
    let (by, on) = (&check.by, check.on);
    format!("checked once, by {by} on {on}: another person must check too")
}

fn topic_rank(topics: &[Topic]) -> u8 {
    let rank = |topic: &Topic| match topic {
        Topic::Emergency | Topic::Trafficking => 0,
        Topic::Gbv => 2,
        Topic::Child => 3,
        Topic::Refugee => 4,
    };
    topics.iter().map(rank).min().unwrap_or(5)
}

fn due_site(site: &Site, checks: &[Check], limit: i32, today: Date) -> Option<(Urgency, Due)> {
    let newest = newest_check(&site.id, checks);
    let status = site.history.last();
    // As on the phone: what two people have seen counts like a source.
    let evidence = status.and_then(|status| status.as_of).max(site.verified_on);
    let state = status.map_or(SiteState::Unknown, |status| status.state);
    let (class, why) = why_site(state, evidence, limit, today)?;
    let once = newest.filter(|check| evidence.is_none_or(|date| check.on > date.latest()));
    let due = Due {
        id: site.id.clone(),
        kind: DueKind::Site,
        country: site.country.to_string(),
        name: site.name.clone(),
        topics: Vec::new(),
        number: site.phone.clone(),
        languages: words(&site.languages),
        hours: site.hours.clone(),
        timezone: site.timezone.clone(),
        why: once.map_or(why.clone(), |check| {
            format!("{why}; {}", checked_once(check))
        }),
        last_check: newest.map(|check| check.on.to_string()),
        shown_by_default: true,
    };
    let since = evidence.map(|date| date.earliest());
    Some(((class, 1, since, site.id.clone()), due))
}

/// How bad it is and why; nothing where the site need not be checked.
fn why_site(
    state: SiteState,
    evidence: Option<PartialDate>,
    limit: i32,
    today: Date,
) -> Option<(u8, String)> {
    let older = |date: PartialDate, months| date.earliest() <= months_before(today, months);
    match (state, evidence) {
        (SiteState::Closed | SiteState::Historic, _) => None,
        (SiteState::Open, None) => Some((0, "open without a date".to_owned())),
        (SiteState::Open, Some(date)) if older(date, limit) => Some((
            0,
            format!("open as of {date}: too old to be shown as open any more"),
        )),
        (SiteState::Open, Some(date)) if older(date, limit - WARN_BEFORE_MONTHS) => Some((
            0,
            format!("open as of {date}: after {limit} months it is not shown as open"),
        )),
        (SiteState::Open, Some(_)) => None,
        (SiteState::Unknown, Some(date)) => Some((2, format!("not confirmed since {date}"))),
        (SiteState::Unknown, None) => Some((2, "nothing is known of its state".to_owned())),
    }
}
