//! What is given of one contact or site: a number, an address, facts. No name.

use waymark_base::{CountryCode, LanguageTag};
use waymark_language::Key;
use waymark_pack::records::{Contact, Hotline, Site};
use waymark_pack::vocabulary::{Channel, ChatApp, Cost, EmergencyService, PhoneKind};

use super::choice::Chosen;
use super::number::written;
use crate::EngineError;
use crate::desk::Room;
use crate::present::{dialled, number_to_dial};
use crate::rules::hours::Hours;
use crate::views::{QrKind, Status};

/// A number with fewer digits does not look like anybody's.
const ORDINARY_DIGITS: usize = 7;

/// What is given of one contact or site, in the recipient's language. It has a number, a
/// place or both.
pub(super) struct Given {
    /// Id of the contact or site.
    pub(super) id: String,
    pub(super) number: Option<Number>,
    /// What stands before a number that is not simply called: `Text message`.
    pub(super) label: Option<String>,
    pub(super) place: Option<String>,
    /// What is known, the least important last: what does not fit goes from the end.
    pub(super) facts: Vec<String>,
}

/// A number.
pub(super) struct Number {
    /// As people read it.
    pub(super) written: String,
    /// What a code holds.
    pub(super) payload: String,
    pub(super) kind: QrKind,
    /// Whether it looks like the number of a tailor.
    pub(super) ordinary: bool,
}

/// How facts are put into words.
#[derive(Clone, Copy)]
pub(super) struct Wording<'a> {
    /// The recipient's language, which comes first among those that somebody speaks.
    pub(super) language: &'a LanguageTag,
    /// Most languages to name.
    pub(super) most_languages: usize,
    /// Whether hours name their country, because numbers of several are given.
    pub(super) abroad: bool,
}

/// Whether a contact can be given: it has a number. An address says whose it is.
pub(super) fn has_a_number(contact: &Contact) -> bool {
    match contact.channel {
        Channel::Phone | Channel::Text => true,
        Channel::Chat => chat_label(contact).is_some() && contact.e164.is_some(),
        Channel::Email => false,
    }
}

impl Room<'_> {
    /// What is given of something, or the message that says why nothing is.
    pub(super) fn given(
        &self,
        chosen: &Chosen,
        wording: Wording<'_>,
    ) -> Result<Result<Given, Key>, EngineError> {
        match chosen {
            Chosen::Contact(found) if has_a_number(&found.1) => {
                self.given_contact(&found.0, &found.1, wording).map(Ok)
            }
            Chosen::Contact(_) => Ok(Err(Key::HandOverLeftAddress)),
            Chosen::Site(site) => self.given_site(site),
        }
    }

    fn given_contact(
        &self,
        hotline: &Hotline,
        contact: &Contact,
        wording: Wording<'_>,
    ) -> Result<Given, EngineError> {
        let number = number_of(hotline, contact);
        let facts = [
            self.hours_fact(hotline, contact, wording)?,
            self.reach_fact(hotline, contact, &number)?,
            self.cost_fact(contact),
            self.languages_fact(contact, wording)?,
        ];
        Ok(Given {
            id: contact.id.to_string(),
            label: label(hotline, contact).map(|key| self.text(key)),
            number: Some(number),
            place: None,
            facts: facts.into_iter().flatten().collect(),
        })
    }

    /// A place: its address and number, hours, and what is known of its state. Of a
    /// sensitive one number and district, and to call first; not even its hours.
    fn given_site(&self, site: &Site) -> Result<Result<Given, Key>, EngineError> {
        let today = self.status_today(site);
        if matches!(today.status, Status::Closed | Status::Historic) {
            return Ok(Err(Key::HandOverLeftClosed));
        }
        let number = site_number(site);
        let place = if site.sensitive {
            // A district alone leads nobody anywhere.
            site.district.clone().filter(|_| number.is_some())
        } else {
            address(site)
        };
        if number.is_none() && place.is_none() {
            return Ok(Err(Key::HandOverLeftNothing));
        }
        let hours = match (&site.hours, site.sensitive) {
            (_, true) => Some(self.text(Key::HandedCallFirst)),
            (Some(hours), false) => Some(self.plain_hours(hours)),
            (None, false) => None,
        };
        let status =
            (today.status != Status::Open && !site.sensitive).then(|| self.status_text(today));
        let hours: Vec<String> = hours.into_iter().chain(status).collect();
        let hours = hours.join(&self.text(Key::SentenceSeparator));
        let home = number
            .as_ref()
            .filter(|number| !number.written.starts_with('+'));
        let reach = home.map(|_| self.known_in(site.country)).transpose()?;
        let facts = [Some(hours).filter(|hours| !hours.is_empty()), reach];
        Ok(Ok(Given {
            id: site.id.to_string(),
            label: None,
            number,
            place,
            facts: facts.into_iter().flatten().collect(),
        }))
    }

    /// The hours as printed, without comments, which may say what a number is for; where
    /// they are not known or not certain, to call first. A number for emergencies has none
    /// to wait for.
    fn hours_fact(
        &self,
        hotline: &Hotline,
        contact: &Contact,
        wording: Wording<'_>,
    ) -> Result<Option<String>, EngineError> {
        let Some(hours) = &contact.hours else {
            let unknown = match contact.channel {
                Channel::Phone if hotline.service.is_some() => None,
                Channel::Phone => Some(Key::HoursNotKnown),
                _ => Some(Key::HoursNotKnownWritten),
            };
            return Ok(unknown.map(|key| self.text(key)));
        };
        let text = self.plain_hours(hours);
        if !wording.abroad || hours.trim() == "24/7" {
            return Ok(Some(text));
        }
        let country = self.country(hotline.country)?;
        let parts = [("text", (&text).into()), ("country", (&country).into())];
        Ok(Some(self.format(Key::OpenLocalTime, &parts)))
    }

    fn plain_hours(&self, hours: &str) -> String {
        let not_certain = || self.text(Key::HoursNotCertain);
        let readable = !matches!(Hours::read(hours), Hours::Unreadable);
        match self.neutral_hours(hours).filter(|_| readable) {
            None => not_certain(),
            Some(text) if hours.contains('"') => {
                [text, not_certain()].join(&self.text(Key::SentenceSeparator))
            }
            Some(text) => text,
        }
    }

    /// From where it can be reached, where that is known to be limited; and of which country
    /// a number is that does not say so itself.
    fn reach_fact(
        &self,
        hotline: &Hotline,
        contact: &Contact,
        number: &Number,
    ) -> Result<Option<String>, EngineError> {
        if contact.channel == Channel::Chat {
            return Ok(Some(self.text(Key::ReachInternet)));
        }
        let one_country = hotline.country != CountryCode::INTERNATIONAL;
        let from = match contact.callable_from_abroad {
            Some(false) if one_country => {
                let country = self.country(hotline.country)?;
                Some(self.format(Key::ReachCountryOnly, &[("country", (&country).into())]))
            }
            Some(false) => Some(self.text(Key::ReachHomeOnly)),
            _ if one_country && !number.written.starts_with('+') => {
                Some(self.known_in(hotline.country)?)
            }
            _ => None,
        };
        let phones = match contact.phones.as_slice() {
            [PhoneKind::Mobile] => Some(self.text(Key::ReachMobileOnly)),
            [PhoneKind::Landline] => Some(self.text(Key::ReachLandlineOnly)),
            _ => None,
        };
        let parts: Vec<String> = from.into_iter().chain(phones).collect();
        let text = parts.join(&self.text(Key::SentenceSeparator));
        Ok(Some(text).filter(|text| !text.is_empty()))
    }

    fn known_in(&self, country: CountryCode) -> Result<String, EngineError> {
        let country = self.country(country)?;
        Ok(self.format(Key::HandedInCountry, &[("country", (&country).into())]))
    }

    fn cost_fact(&self, contact: &Contact) -> Option<String> {
        let key = match contact.cost? {
            Cost::Free => Key::CostFree,
            Cost::Charged => Key::CostCharged,
        };
        Some(self.text(key))
    }

    /// The languages that are known to be spoken, the recipient's first.
    fn languages_fact(
        &self,
        contact: &Contact,
        wording: Wording<'_>,
    ) -> Result<Option<String>, EngineError> {
        let mut tags = contact.languages.clone();
        tags.sort_by_key(|tag| tag.language() != wording.language.language());
        let more = tags.len().saturating_sub(wording.most_languages);
        tags.truncate(wording.most_languages);
        if tags.is_empty() {
            return Ok(None);
        }
        let names = self.languages(&tags)?;
        if more == 0 {
            return Ok(Some(names));
        }
        let more = u64::try_from(more).unwrap_or(u64::MAX);
        let parts = [("languages", (&names).into()), ("count", more.into())];
        Ok(Some(self.format(Key::HandedLanguagesMore, &parts)))
    }
}

fn number_of(hotline: &Hotline, contact: &Contact) -> Number {
    let dial = match (contact.channel, &contact.e164) {
        // A chat knows people by their international number.
        (Channel::Chat, Some(e164)) => e164,
        _ => number_to_dial(contact),
    };
    let call = contact.channel == Channel::Phone;
    let digits = dial.chars().filter(char::is_ascii_digit).count();
    Number {
        written: written(&contact.number, dial),
        payload: payload(dial, call),
        kind: if call { QrKind::Call } else { QrKind::Text },
        ordinary: call && hotline.service.is_none() && digits >= ORDINARY_DIGITS,
    }
}

fn site_number(site: &Site) -> Option<Number> {
    let dial = site.e164.as_deref().or(site.phone.as_deref())?;
    let printed = site.phone.as_deref().unwrap_or(dial);
    Some(Number {
        written: written(printed, dial),
        payload: payload(dial, true),
        kind: QrKind::Call,
        ordinary: dial.chars().filter(char::is_ascii_digit).count() >= ORDINARY_DIGITS,
    })
}

/// A code that calls, or, for a number that is written to, the bare number: `tel:` would
/// call whoever only reads.
fn payload(dial: &str, call: bool) -> String {
    if call {
        format!("tel:{}", dialled(dial))
    } else {
        dial.trim().to_owned()
    }
}

fn label(hotline: &Hotline, contact: &Contact) -> Option<Key> {
    match contact.channel {
        Channel::Text => Some(Key::HandedTextMessage),
        Channel::Chat => chat_label(contact),
        Channel::Email => None,
        // The word for the police would say who is called.
        Channel::Phone => hotline.service.map(|service| match service {
            EmergencyService::All | EmergencyService::Police => Key::HandedEmergency,
            EmergencyService::Ambulance => Key::HandedAmbulance,
            EmergencyService::Fire => Key::HandedFire,
        }),
    }
}

fn chat_label(contact: &Contact) -> Option<Key> {
    match contact.app? {
        ChatApp::Whatsapp => Some(Key::HandedWhatsapp),
        ChatApp::Viber => Some(Key::HandedViber),
        ChatApp::Telegram => Some(Key::HandedTelegram),
        ChatApp::Signal => Some(Key::HandedSignal),
        ChatApp::Web => None,
    }
}

/// The address as printed; with its town where it names none.
fn address(site: &Site) -> Option<String> {
    let printed = site.address.as_ref().or(site.district.as_ref())?;
    let complete = printed.contains(',') || printed.contains(site.place.as_str());
    Some(if complete {
        printed.clone()
    } else {
        format!("{printed}, {}", site.place)
    })
}
