//! What the reader should think of before something is given.

use waymark_language::Key;
use waymark_pack::records::{Contact, Hotline};
use waymark_pack::vocabulary::{AnsweredBy, EmergencyService};

use super::choice::Chosen;
use super::given::Given;
use crate::EngineError;
use crate::desk::Room;
use crate::views::{Freshness, OpenNow, QrKind, Status, YesNoUnknown};

impl Room<'_> {
    /// What to think of, most important first: whether it is safe to carry at all, what a
    /// call leaves behind, and of each number what its card does not say. `lasting` is what
    /// is printed: who is closed at this moment matters to nobody who reads it next week.
    pub(super) fn warnings(
        &self,
        chosen: &[Chosen],
        given: &[Given],
        lasting: bool,
    ) -> Result<Vec<String>, EngineError> {
        if given.is_empty() {
            return Ok(Vec::new());
        }
        let mut warnings = vec![self.text(Key::HandOverSafe)];
        let numbers = || given.iter().filter_map(|given| given.number.as_ref());
        if numbers().any(|number| number.kind == QrKind::Call) {
            warnings.push(self.text(Key::HandOverHistory));
        }
        if numbers().any(|number| number.kind == QrKind::Text) {
            warnings.push(self.text(Key::HandOverMessages));
        }
        for one in given {
            let of_one = chosen.iter().find(|chosen| chosen.id() == one.id);
            let texts = match of_one {
                Some(Chosen::Contact(found)) => self.of_contact(&found.0, &found.1, lasting)?,
                Some(Chosen::Site(site)) => {
                    let today = self.status_today(site);
                    let doubt = (today.status != Status::Open).then(|| self.status_text(today));
                    doubt.into_iter().collect()
                }
                None => Vec::new(),
            };
            let what = name(one);
            warnings.extend(texts.into_iter().map(|text| self.said_of(&what, &text)));
            if let Some(Chosen::Contact(found)) = of_one
                && is_police(&found.0)
            {
                let what = [("what", (&what).into())];
                warnings.push(self.format(Key::HandOverPolice, &what));
            }
        }
        Ok(warnings)
    }

    fn said_of(&self, what: &str, text: &str) -> String {
        let parts = [("what", what.into()), ("text", text.into())];
        self.format(Key::HandOverAbout, &parts)
    }

    /// What a list of numbers would say about a contact and a card does not: that it is
    /// doubtful or old, closed now, of unknown hours, or not reached from everywhere.
    fn of_contact(
        &self,
        hotline: &Hotline,
        contact: &Contact,
        lasting: bool,
    ) -> Result<Vec<String>, EngineError> {
        let view = self.contact_view(hotline, contact, self.now, false)?;
        let open = match view.open {
            _ if hotline.service.is_some() => None,
            OpenNow::Open => None,
            OpenNow::Closed if lasting => None,
            OpenNow::Closed | OpenNow::Unknown => Some(view.open_text),
        };
        let anywhere = view.callable_from_abroad == YesNoUnknown::Yes && contact.phones.is_empty();
        let reach = (!anywhere).then_some(view.reach_text);
        let facts: Vec<String> = open.into_iter().chain(reach).collect();
        let facts = facts.join(&self.text(Key::SentenceSeparator));
        let old = matches!(view.freshness, Freshness::Stale | Freshness::Unverified);
        let texts = [
            view.confidence_text,
            Some(facts).filter(|facts| !facts.is_empty()),
            old.then_some(view.freshness_text),
        ];
        Ok(texts.into_iter().flatten().collect())
    }

    /// What the reader knows it by.
    pub(super) fn name_of(&self, chosen: &Chosen) -> Result<String, EngineError> {
        Ok(match chosen {
            Chosen::Contact(found) => {
                let view = self.contact_view(&found.0, &found.1, self.now, false)?;
                self.with_note(view.name, Some(&view.number))
            }
            Chosen::Site(site) => self.pick(&site.name, &site.names).to_owned(),
        })
    }
}

/// The number or address under which the recipient knows it.
pub(super) fn name(given: &Given) -> String {
    let number = given.number.as_ref().map(|number| &number.written);
    let name = number.or(given.place.as_ref());
    name.cloned().unwrap_or_default()
}

fn is_police(hotline: &Hotline) -> bool {
    hotline.answered_by == AnsweredBy::Police || hotline.service == Some(EmergencyService::Police)
}
