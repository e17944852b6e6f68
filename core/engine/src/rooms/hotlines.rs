//! Numbers to call, best first.

use std::cell::LazyCell;
use std::collections::HashSet;

use jiff::Timestamp;
use waymark_base::CountryCode;
use waymark_language::Key;
use waymark_pack::records::{Contact, Hotline};
use waymark_pack::vocabulary::{Channel, Confidence};

use super::wishes;
use crate::desk::{Room, id, zone_named};
use crate::present::open_now;
use crate::rules::freshness::{freshness, of_contact};
use crate::rules::moment::Moment;
use crate::rules::order::{Candidate, OpenLater, Wish, compare};
use crate::views::{ContactView, HotlinesView, OpenNow};
use crate::{EngineError, HotlineFilter};

impl Room<'_> {
    pub(crate) fn contact(&self, text: &str) -> Result<ContactView, EngineError> {
        let found = self.pack().contact(&id(text)?)?;
        let (hotline, contact) = found.ok_or(EngineError::NotFound)?;
        self.contact_view(&hotline, &contact, self.now, false)
    }

    pub(crate) fn hotlines(&self, filter: &HotlineFilter) -> Result<HotlinesView, EngineError> {
        let country = filter
            .country
            .as_deref()
            .map(|text| self.country_named(text))
            .transpose()?;
        let countries: Vec<CountryCode> = country.into_iter().collect();
        let topic = wishes::topic(filter.topic.as_deref())?;
        let at = filter.open_at.as_deref().map(Moment::read).transpose()?;
        let mut hotlines = self.pack().hotlines(&countries)?;
        let languages = self.languages_named(&filter.languages, &hotlines)?;
        if let Some(wanted) = filter.hotline.as_deref().map(id).transpose()? {
            hotlines.retain(|hotline| hotline.id == wanted);
        }
        if let Some(topic) = topic {
            hotlines.retain(|hotline| hotline.topics.contains(&topic));
        }
        let low_left_out = leave_out_low(&mut hotlines, filter.include_low);
        let mut candidates = self.candidates(&hotlines, at)?;
        if at.is_some() {
            candidates.retain(|candidate| *candidate.open != OpenNow::Closed);
        }
        let wish = Wish {
            topic,
            countries,
            languages,
        };
        candidates.sort_by(|a, b| compare(a, b, &wish));
        let limit = usize::try_from(filter.limit).unwrap_or(usize::MAX);
        let shown: Vec<&Candidate<'_>> = candidates.iter().take(limit).collect();
        let contacts = self.contact_views(&shown, at)?;
        let more = count(candidates.len() - shown.len());
        Ok(HotlinesView {
            empty_text: self.said_if(contacts.is_empty(), nothing(low_left_out, more)),
            contacts,
            more,
            more_text: self.counted(Key::ContactsMore, more),
            low_left_out,
            low_left_out_text: self.counted(Key::ContactsDoubtfulLeftOut, low_left_out),
        })
    }

    fn said_if(&self, so: bool, key: Key) -> Option<String> {
        so.then(|| self.text(key))
    }

    /// The contacts of some hotlines, with what the order looks at.
    pub(crate) fn candidates<'h>(
        &'h self,
        hotlines: &'h [Hotline],
        at: Option<Moment>,
    ) -> Result<Vec<Candidate<'h>>, EngineError> {
        let sources = self.sources()?;
        let contacts = hotlines
            .iter()
            .flat_map(|h| h.contacts.iter().map(move |c| (h, c)));
        let candidates = contacts.map(|(hotline, contact)| {
            let open: OpenLater<'h> = LazyCell::new(Box::new(move || {
                let zone = contact.timezone.as_deref();
                let moment = self.moment(contact, at);
                open_now(&self.answer(contact.hours.as_deref(), zone, moment).0)
            }));
            let (freshness, _) = freshness(of_contact(contact, sources), self.today);
            Candidate {
                hotline,
                contact,
                freshness,
                open,
            }
        });
        Ok(candidates.collect())
    }

    /// The views of the contacts that are shown. Where their clocks differ, the
    /// hours name their country.
    pub(super) fn contact_views(
        &self,
        shown: &[&Candidate<'_>],
        at: Option<Moment>,
    ) -> Result<Vec<ContactView>, EngineError> {
        let abroad = self.clocks_differ(shown);
        let view = |candidate: &&Candidate<'_>| {
            let moment = self.moment(candidate.contact, at);
            self.contact_view(candidate.hotline, candidate.contact, moment, abroad)
        };
        shown.iter().map(view).collect()
    }

    /// A count in words, where there is something to count.
    pub(super) fn counted(&self, key: Key, count: u32) -> Option<String> {
        (count > 0).then(|| self.format(key, &[("count", u64::from(count).into())]))
    }

    fn moment(&self, contact: &Contact, at: Option<Moment>) -> Timestamp {
        let zone = || zone_named(contact.timezone.as_deref());
        at.map_or(self.now, |moment| moment.in_zone(zone().as_ref(), self.now))
    }

    fn clocks_differ(&self, shown: &[&Candidate<'_>]) -> bool {
        let named = shown
            .iter()
            .filter_map(|candidate| candidate.contact.timezone.as_deref());
        let names: HashSet<&str> = named.collect();
        let zones = names.into_iter().filter_map(|name| zone_named(Some(name)));
        let offsets: HashSet<i32> = zones
            .map(|zone| zone.to_offset(self.now).seconds())
            .collect();
        offsets.len() > 1
    }
}

/// Leaves doubtful contacts out unless somebody asked for them, and counts them.
pub(crate) fn leave_out_low(hotlines: &mut [Hotline], include_low: bool) -> u32 {
    let mut left_out = 0;
    for hotline in hotlines.iter_mut().filter(|_| !include_low) {
        let before = hotline.contacts.len();
        hotline
            .contacts
            .retain(|contact| contact.confidence != Confidence::Low);
        left_out += before - hotline.contacts.len();
    }
    count(left_out)
}

/// A number of rows as a view carries it.
pub(super) fn count(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}

fn nothing(low_left_out: u32, more: u32) -> Key {
    if low_left_out > 0 && more == 0 {
        Key::ContactsOnlyDoubtful
    } else {
        Key::ContactsNone
    }
}

/// Whether a service for several countries helps somebody who stands in one of
/// them: only where it is known to be reached from anywhere.
pub(super) fn reaches_everywhere(contact: &Contact) -> bool {
    contact.callable_from_abroad == Some(true)
        || matches!(contact.channel, Channel::Chat | Channel::Email)
}
