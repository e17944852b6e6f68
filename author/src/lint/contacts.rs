//! What holds for contacts beyond their numbers.

use std::collections::BTreeMap;

use waymark_base::CountryCode;
use waymark_pack::records::{Contact, Hotline};
use waymark_pack::vocabulary::{AnsweredBy, Channel, Confidence, SourceKind, Topic};

use super::{Lint, Part};
use crate::located::Located;

pub(super) fn check(lint: &mut Lint<'_>) {
    for hotline in &lint.loaded.hotlines {
        topics(lint, hotline);
        for (index, contact) in hotline.record.contacts.iter().enumerate() {
            let path = format!("contact[{index}]");
            let part = Part::inside(&hotline.origin, &path);
            international(lint, part, contact, hotline.record.country);
            channel(lint, part, contact);
            vouched(lint, part, contact);
        }
    }
    duplicates(lint);
}

fn topics(lint: &mut Lint<'_>, hotline: &Located<Hotline>) {
    let (record, origin) = (&hotline.record, &hotline.origin);
    if record.topics.is_empty() {
        let help = "add topics = [\"trafficking\"] or what it is for";
        lint.error(
            &origin.at("id"),
            format!("`{}` has no topic", record.id),
            help,
        );
    }
    let emergency = record.answered_by == AnsweredBy::Emergency;
    if emergency != record.service.is_some() {
        let help = "an emergency number has both answered_by = \"emergency\" and a service";
        lint.error(&origin.at("answered_by"), "half an emergency number", help);
    }
    if emergency && !record.topics.contains(&Topic::Emergency) {
        let help = "add \"emergency\" to its topics, or nobody finds it";
        lint.error(
            &origin.at("topics"),
            "an emergency number without that topic",
            help,
        );
    }
    if emergency && !record.name.is_empty() {
        let help = "delete `name`: it comes from the interface text in every language";
        lint.error(&origin.at("name"), "an emergency number with a name", help);
    }
}

/// What works in one country only cannot belong to several.
fn international(lint: &mut Lint<'_>, part: Part<'_>, contact: &Contact, country: CountryCode) {
    if country != CountryCode::INTERNATIONAL {
        return;
    }
    if contact.short_code && !is_harmonised(&contact.dial) {
        let help = "put it into the file of its country";
        lint.error(
            &part.at("short_code"),
            "a short code works in one country only",
            help,
        );
    } else if !contact.short_code && contact.channel == Channel::Phone && contact.e164.is_none() {
        let help = "add e164, or put it into the file of its country";
        lint.error(
            &part.at("number"),
            "a national number in several countries",
            help,
        );
    }
}

/// 112 and the European numbers 116xxx are the same in many countries.
fn is_harmonised(code: &str) -> bool {
    code == "112" || code.len() == 6 && code.starts_with("116")
}

fn channel(lint: &mut Lint<'_>, part: Part<'_>, contact: &Contact) {
    match contact.channel {
        Channel::Chat if contact.app.is_none() => {
            let help = "add app = \"whatsapp\", \"viber\", \"telegram\", \"signal\" or \"web\"";
            lint.error(&part.at("channel"), "a chat without its app", help);
        }
        Channel::Phone | Channel::Text | Channel::Email if contact.app.is_some() => {
            lint.error(&part.at("app"), "only a chat has an app", "delete `app`");
        }
        Channel::Email if !contact.number.contains('@') => {
            let help = "write the address, such as help@example.org";
            lint.error(&part.at("number"), "this is no e-mail address", help);
        }
        _ => {}
    }
}

fn vouched(lint: &mut Lint<'_>, part: Part<'_>, contact: &Contact) {
    let kinds = &lint.loaded.sources;
    let strong = |kind| matches!(kind, SourceKind::Official | SourceKind::Operator);
    let vouched = kinds
        .iter()
        .any(|source| strong(source.record.kind) && contact.sources.contains(&source.record.id));
    if contact.confidence == Confidence::High && !vouched {
        let help = "use \"medium\", or add the official source";
        let message = format!(
            "`{}` is high and no official source or operator prints it",
            contact.id
        );
        lint.warn(&part.at("confidence"), message, help);
    }
}

/// The same number, over the same channel, in the same country, stands once.
/// Emergency numbers answer for several services and may repeat.
fn duplicates(lint: &mut Lint<'_>) {
    let mut first = BTreeMap::new();
    for hotline in &lint.loaded.hotlines {
        let record = &hotline.record;
        for (index, contact) in record.contacts.iter().enumerate() {
            let reached = contact
                .e164
                .as_ref()
                .or(Some(&contact.dial))
                .filter(|dial| !dial.is_empty());
            let reached = reached.unwrap_or(&contact.number).clone();
            let app = contact.app.map(<&str>::from);
            let key = (
                record.country,
                contact.channel,
                app,
                record.service,
                reached,
            );
            if let Some(earlier) = first.insert(key, &contact.id) {
                let at = hotline.origin.at(&format!("contact[{index}].number"));
                let message = format!("`{}` and `{earlier}` are the same number", contact.id);
                lint.error(&at, message, "make them one contact, and keep both sources");
            }
        }
    }
}
