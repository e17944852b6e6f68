//! Which number comes first.

use std::cell::LazyCell;
use std::cmp::Ordering;

use waymark_base::{CountryCode, LanguageTag};
use waymark_pack::records::{Contact, Hotline};
use waymark_pack::vocabulary::{Channel, EmergencyService, Topic};

use crate::views::{Freshness, OpenNow};

/// What comes first where nobody wished for a topic.
const TOPICS: [Topic; 5] = [
    Topic::Trafficking,
    Topic::Emergency,
    Topic::Refugee,
    Topic::Gbv,
    Topic::Child,
];

/// Whether a contact answers, worked out only where the order hangs on it:
/// reading hours costs more than everything else here.
pub(crate) type OpenLater<'a> = LazyCell<OpenNow, Box<dyn FnOnce() -> OpenNow + 'a>>;

/// A contact that may be shown.
pub(crate) struct Candidate<'a> {
    pub(crate) hotline: &'a Hotline,
    pub(crate) contact: &'a Contact,
    pub(crate) freshness: Freshness,
    pub(crate) open: OpenLater<'a>,
}

/// What the reader wishes for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wish {
    pub(crate) topic: Option<Topic>,
    /// The countries of the standpoint, the reader's own side first.
    pub(crate) countries: Vec<CountryCode>,
    /// Languages in which somebody should answer, best first.
    pub(crate) languages: Vec<LanguageTag>,
}

/// Which of two contacts comes first:
///
/// 1. topic: the one wished for, then trafficking, emergency, refugee, gender-based
///    violence, child;
/// 2. country: in the order of the standpoint, others after them by code;
/// 3. language wished for: spoken, in the order of the wish; then all others alike,
///    because a list of languages is seldom complete and interpreters are not on it;
/// 4. open now, not known, closed; an emergency number counts as open, because
///    sources seldom print the hours of what always answers;
/// 5. who answers: victim support, refugee line, child line, state line, police,
///    emergency; of emergency numbers the one for all services;
/// 6. confidence: high, medium, low;
/// 7. freshness: fresh, ageing, stale, unverified;
/// 8. channel: phone, text, chat, e-mail;
/// 9. id, so that no two are equal.
pub(crate) fn compare(a: &Candidate<'_>, b: &Candidate<'_>, wish: &Wish) -> Ordering {
    let (first, second) = (a.hotline, b.hotline);
    topic(first, wish)
        .cmp(&topic(second, wish))
        .then_with(|| country(first, wish).cmp(&country(second, wish)))
        .then_with(|| language(a.contact, wish).cmp(&language(b.contact, wish)))
        .then_with(|| open(a).cmp(&open(b)))
        .then_with(|| first.answered_by.cmp(&second.answered_by))
        .then_with(|| service(first).cmp(&service(second)))
        .then_with(|| a.contact.confidence.cmp(&b.contact.confidence))
        .then_with(|| a.freshness.cmp(&b.freshness))
        .then_with(|| channel(a.contact).cmp(&channel(b.contact)))
        .then_with(|| a.contact.id.cmp(&b.contact.id))
}

fn topic(hotline: &Hotline, wish: &Wish) -> usize {
    if wish
        .topic
        .is_some_and(|topic| hotline.topics.contains(&topic))
    {
        return 0;
    }
    let place = TOPICS
        .iter()
        .position(|topic| hotline.topics.contains(topic));
    1 + place.unwrap_or(TOPICS.len())
}

fn country<'a>(hotline: &'a Hotline, wish: &Wish) -> (usize, &'a CountryCode) {
    let place = wish
        .countries
        .iter()
        .position(|country| *country == hotline.country);
    (place.unwrap_or(wish.countries.len()), &hotline.country)
}

fn language(contact: &Contact, wish: &Wish) -> usize {
    let speaks = |wanted: &LanguageTag| {
        contact
            .languages
            .iter()
            .any(|tag| tag.language() == wanted.language())
    };
    wish.languages
        .iter()
        .position(speaks)
        .unwrap_or(wish.languages.len())
}

fn open(candidate: &Candidate<'_>) -> u8 {
    if candidate.hotline.service.is_some() {
        return 0;
    }
    match *candidate.open {
        OpenNow::Open => 0,
        OpenNow::Unknown => 1,
        OpenNow::Closed => 2,
    }
}

fn service(hotline: &Hotline) -> u8 {
    match hotline.service {
        Some(EmergencyService::All) => 0,
        Some(EmergencyService::Police) => 1,
        Some(EmergencyService::Ambulance) => 2,
        Some(EmergencyService::Fire) => 3,
        None => 4,
    }
}

fn channel(contact: &Contact) -> u8 {
    match contact.channel {
        Channel::Phone => 0,
        Channel::Text => 1,
        Channel::Chat => 2,
        Channel::Email => 3,
    }
}

#[cfg(test)]
#[path = "order_tests.rs"]
pub(crate) mod tests;
