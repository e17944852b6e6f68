//! A note on a mistake in the content. It holds what the app shows to everybody, and
//! nothing about who reads it or when.

use waymark_language::{Argument, Case, Key, plain};

use crate::desk::Room;
use crate::views::SlipView;
use crate::{EngineError, EntryKind};

impl Room<'_> {
    pub(crate) fn correction_slip(
        &self,
        kind: EntryKind,
        id: &str,
    ) -> Result<SlipView, EngineError> {
        let (id, shown) = match kind {
            EntryKind::Contact => self.contact_as_shown(id)?,
            EntryKind::Site => self.site_as_shown(id)?,
        };
        let mut lines = vec![self.say(Key::SlipEntry, "id", &id)];
        lines.extend(shown.into_iter().filter(|line| !line.is_empty()));
        lines.push(self.content_as_shown());
        lines.push(String::new());
        lines.push(self.text(Key::SlipWrong));
        // The last line is left to the one who writes.
        lines.push(String::new());
        Ok(SlipView {
            title: plain(&self.say(Key::SlipTitle, "id", &id)),
            text: plain(&lines.join("\n")),
        })
    }

    /// Id and facts of a contact. Whether it is open now is left out: it says when
    /// somebody read it.
    fn contact_as_shown(&self, id: &str) -> Result<(String, Vec<String>), EngineError> {
        let contact = self.contact(id)?;
        let shown = vec![
            contact.name,
            contact.operator.unwrap_or_default(),
            contact.number,
            contact.country_name,
            self.hours_as_shown(contact.hours_text),
            contact.languages_text,
            contact.freshness_text,
            contact.confidence_text.unwrap_or_default(),
        ];
        Ok((contact.id, shown))
    }

    fn site_as_shown(&self, id: &str) -> Result<(String, Vec<String>), EngineError> {
        let site = self.site(id)?;
        let place = [site.place, site.country_name];
        let shown = vec![
            site.name,
            self.reader.text.list(&place),
            site.address.unwrap_or_default(),
            site.phone.unwrap_or_default(),
            self.hours_as_shown(site.hours_text),
            site.status_text,
        ];
        Ok((site.id, shown))
    }

    fn hours_as_shown(&self, hours: Option<String>) -> String {
        match hours {
            Some(hours) => self.say(Key::SlipHours, "text", &hours),
            None => self.text(Key::HoursNotKnownWritten),
        }
    }

    fn content_as_shown(&self) -> String {
        let info = self.pack().info();
        let date = self.reader.text.date(info.date, Case::Alone);
        let version = self.reader.text.digits(&info.version.to_string());
        let parts = [("version", (&version).into()), ("date", (&date).into())];
        self.format(Key::SlipContent, &parts)
    }

    fn say(&self, key: Key, name: &'static str, text: &str) -> String {
        self.format(key, &[(name, Argument::Text(text))])
    }
}
