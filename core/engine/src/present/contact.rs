//! Views of contacts.

use jiff::Timestamp;
use waymark_language::{Case, Key};
use waymark_pack::records::{Contact, Hotline, Translations};
use waymark_pack::vocabulary::{AnsweredBy, Channel, Confidence, Cost, PhoneKind};

use super::hours::Answerer;
use super::{texts, words};
use crate::EngineError;
use crate::desk::Room;
use crate::rules::freshness::{freshness, of_contact};
use crate::views::{ContactView, EvidenceView, Freshness, Verified, YesNoUnknown};
use waymark_base::{CountryCode, PartialDate};

impl Room<'_> {
    /// A contact as it is at a moment. `abroad` says that its hours should name
    /// their country, because the list has contacts of several time zones.
    #[expect(clippy::too_many_lines, reason = "one line for each field of the view")]
    pub(crate) fn contact_view(
        &self,
        hotline: &Hotline,
        contact: &Contact,
        at: Timestamp,
        abroad: bool,
    ) -> Result<ContactView, EngineError> {
        let country_name = self.country(hotline.country)?;
        let answer = self.answer(contact.hours.as_deref(), contact.timezone.as_deref(), at);
        let open = self.open_texts(answer, at, answerer(hotline, contact));
        let open_text = if abroad && open.changes_at.is_some() {
            let parts = [
                ("text", (&open.text).into()),
                ("country", (&country_name).into()),
            ];
            self.format(Key::OpenLocalTime, &parts)
        } else {
            open.text
        };
        let dated = of_contact(contact, self.sources()?);
        let (fresh, fresh_date) = freshness(dated, self.today);
        Ok(ContactView {
            id: contact.id.to_string(),
            hotline: hotline.id.to_string(),
            country: hotline.country.to_string(),
            name: self.hotline_name(hotline),
            operator: hotline.operator.clone(),
            number: contact.number.clone(),
            e164: contact.e164.clone(),
            dial: contact.dial.clone(),
            short_code: contact.short_code,
            channel: contact.channel.to_string(),
            app: contact.app.map(|app| app.to_string()),
            answered_by: hotline.answered_by.to_string(),
            answered_by_text: self.text(words::answered_by(hotline.answered_by)),
            topics: texts(&hotline.topics),
            topics_text: self.topics_text(hotline),
            languages: texts(&contact.languages),
            languages_text: self.languages_text(contact)?,
            hours: contact.hours.clone(),
            hours_text: contact.hours.as_deref().map(|hours| self.hours_text(hours)),
            open: open.open,
            opens_or_closes_at: open.changes_at,
            open_text: self.with_note(
                open_text,
                self.note(&contact.hours_note, &contact.hours_notes),
            ),
            cost: contact.cost.map(|cost| cost.to_string()),
            cost_text: self.text(cost(contact.cost)),
            phones: texts(&contact.phones),
            reach_text: self.reach_text(hotline.country, &country_name, contact),
            callable_from_abroad: known(contact.callable_from_abroad),
            confidence: contact.confidence.to_string(),
            confidence_text: (contact.confidence == Confidence::Low)
                .then(|| self.text(Key::ConfidenceLow)),
            freshness: fresh,
            freshness_text: self.freshness_text(fresh, fresh_date, dated.verified),
            confirm_text: self.confirm_text(),
            as_of: contact.as_of.map(|date| date.to_string()),
            verified: Verified {
                date: contact.verified_on.map(|date| date.to_string()),
                sources: texts(&contact.sources),
            },
            sources: texts(&contact.sources),
            note: self.notes(hotline, contact),
            evidence: self.evidence(contact),
            actions: self.contact_actions(contact),
            country_name,
        })
    }

    fn evidence(&self, contact: &Contact) -> Vec<EvidenceView> {
        let views = contact.evidence.iter().map(|evidence| EvidenceView {
            says: evidence.says.clone(),
            source: evidence.source.to_string(),
            date: evidence.date.map(|date| date.to_string()),
            judgement: evidence.judgement.to_string(),
            judgement_text: self.text(words::judgement(evidence.judgement)),
            note: evidence.note.clone(),
        });
        views.collect()
    }

    pub(crate) fn hotline_name(&self, hotline: &Hotline) -> String {
        match hotline.service {
            Some(service) if hotline.name.is_empty() => self.text(words::service(service)),
            _ => self.pick(&hotline.name, &hotline.names).to_owned(),
        }
    }

    fn topics_text(&self, hotline: &Hotline) -> String {
        let topics = hotline
            .topics
            .iter()
            .map(|topic| self.text(words::topic(*topic)));
        self.reader.text.list(&topics.collect::<Vec<_>>())
    }

    fn languages_text(&self, contact: &Contact) -> Result<String, EngineError> {
        let known = if contact.languages.is_empty() {
            self.text(Key::LanguagesNotKnown)
        } else {
            self.languages(&contact.languages)?
        };
        Ok(self.with_note(
            known,
            self.note(&contact.language_note, &contact.language_notes),
        ))
    }

    /// A note in the reader's language, where there is one.
    fn note<'t>(&self, text: &'t Option<String>, in_others: &'t Translations) -> Option<&'t str> {
        text.as_deref().map(|text| self.pick(text, in_others))
    }

    pub(crate) fn with_note(&self, text: String, note: Option<&str>) -> String {
        match note {
            Some(note) => self.format(
                Key::WithNote,
                &[("text", (&text).into()), ("note", note.into())],
            ),
            None => text,
        }
    }

    /// From which phones and countries it can be reached. What nobody said is
    /// said to be unknown.
    fn reach_text(&self, code: CountryCode, country: &str, contact: &Contact) -> String {
        if matches!(contact.channel, Channel::Chat | Channel::Email) {
            return self.text(Key::ReachInternet);
        }
        let one_country = code != CountryCode::INTERNATIONAL;
        let country = [("country", country.into())];
        let mut parts = vec![match contact.callable_from_abroad {
            Some(true) => self.text(Key::ReachAbroad),
            Some(false) if one_country => self.format(Key::ReachCountryOnly, &country),
            Some(false) => self.text(Key::ReachHomeOnly),
            None if contact.short_code && one_country => self.format(Key::ReachShortCode, &country),
            None => self.text(Key::ReachAbroadNotKnown),
        }];
        match contact.phones.as_slice() {
            [PhoneKind::Mobile] => parts.push(self.text(Key::ReachMobileOnly)),
            [PhoneKind::Landline] => parts.push(self.text(Key::ReachLandlineOnly)),
            _ => {}
        }
        parts.join(&self.text(Key::SentenceSeparator))
    }

    fn freshness_text(
        &self,
        fresh: Freshness,
        date: Option<PartialDate>,
        verified: Option<PartialDate>,
    ) -> String {
        let Some(date) = date else {
            return self.text(Key::FreshnessUnverified);
        };
        let key = match fresh {
            Freshness::Fresh if verified == Some(date) => Key::FreshnessVerified,
            Freshness::Fresh => Key::FreshnessFresh,
            Freshness::Ageing => Key::FreshnessAgeing,
            Freshness::Stale | Freshness::Unverified => Key::FreshnessStale,
        };
        let date = self.reader.text.date(date, Case::Alone);
        self.format(key, &[("date", (&date).into())])
    }

    fn notes(&self, hotline: &Hotline, contact: &Contact) -> Option<String> {
        let of_hotline = hotline
            .note
            .as_deref()
            .map(|note| self.pick(note, &hotline.notes));
        let of_contact = contact
            .note
            .as_deref()
            .map(|note| self.pick(note, &contact.notes));
        let notes: Vec<&str> = [of_hotline, of_contact].into_iter().flatten().collect();
        (!notes.is_empty()).then(|| notes.join(" "))
    }
}

fn answerer(hotline: &Hotline, contact: &Contact) -> Answerer {
    match contact.channel {
        Channel::Chat | Channel::Email | Channel::Text => Answerer::Written,
        Channel::Phone if hotline.answered_by == AnsweredBy::Emergency => Answerer::Emergency,
        Channel::Phone => Answerer::Voice,
    }
}

fn cost(cost: Option<Cost>) -> Key {
    match cost {
        Some(Cost::Free) => Key::CostFree,
        Some(Cost::Charged) => Key::CostCharged,
        None => Key::CostNotKnown,
    }
}

fn known(fact: Option<bool>) -> YesNoUnknown {
    match fact {
        Some(true) => YesNoUnknown::Yes,
        Some(false) => YesNoUnknown::No,
        None => YesNoUnknown::Unknown,
    }
}
