//! A hotline as an HSDS service.

use serde_json::{Value, json};
use waymark_pack::records::{Contact, Hotline};
use waymark_pack::vocabulary::Channel;

use super::attributes::Attributes;
use super::schedule::schedules;
use super::{Organizations, id, languages, stated};

pub(super) fn service(hotline: &Hotline, organizations: &mut Organizations) -> Value {
    let own = id("service", hotline.id.as_str());
    let title = match hotline.service {
        Some(service) => format!("Emergency number: {service} ({})", hotline.country),
        None => hotline.name.clone(),
    };
    let (phones, others): (Vec<&Contact>, Vec<&Contact>) = hotline
        .contacts
        .iter()
        .partition(|one| matches!(one.channel, Channel::Phone | Channel::Text));
    let email = others.iter().find(|one| one.channel == Channel::Email);
    let organization = organizations.named(hotline.operator.as_deref());
    stated(json!({
        "id": own,
        "organization_id": organization.get("id"),
        "name": title,
        "description": hotline.note,
        "email": email.map(|one| &one.number),
        "status": "active",
        "organization": organization,
        "phones": phones.iter().map(|one| phone(one, &own)).collect::<Vec<_>>(),
        "schedules": hotline.contacts.iter().flat_map(hours).collect::<Vec<_>>(),
        "service_areas": [area(hotline, &own)],
        "attributes": attributes(hotline, &others),
    }))
}

fn attributes(hotline: &Hotline, others: &[&Contact]) -> Value {
    let mut attributes = Attributes::of("service", hotline.id.as_str());
    attributes.put("waymark-id", hotline.id.as_str());
    attributes.put("answered-by", &hotline.answered_by.to_string());
    attributes.each("topic", &hotline.topics);
    for other in others {
        let app = other.app.map(|app| format!("-{app}")).unwrap_or_default();
        attributes.put(&format!("contact-{}{app}", other.channel), &other.number);
    }
    attributes.translations("name", &hotline.names);
    attributes.translations("description", &hotline.notes);
    attributes.into_value()
}

fn area(hotline: &Hotline, service: &str) -> Value {
    json!({
        "id": id("service_area", hotline.id.as_str()),
        "service_id": service,
        "name": hotline.country.to_string(),
        "extent": hotline.country.to_string(),
        "extent_type": "text",
    })
}

fn hours(contact: &Contact) -> Vec<Value> {
    schedules(
        contact.id.as_str(),
        contact.hours.as_deref(),
        contact.timezone.as_deref(),
    )
}

fn phone(contact: &Contact, service: &str) -> Value {
    let name = contact.id.as_str();
    let own = id("phone", name);
    let kind = if contact.channel == Channel::Text {
        "text"
    } else {
        "voice"
    };
    stated(json!({
        "id": own,
        "service_id": service,
        "number": contact.e164.as_ref().unwrap_or(&contact.number),
        "type": kind,
        "description": contact.note,
        "languages": languages("phone_id", name, &own, &contact.languages),
        "attributes": phone_attributes(contact),
    }))
}

fn phone_attributes(contact: &Contact) -> Value {
    let mut attributes = Attributes::of("phone", contact.id.as_str());
    attributes.put("waymark-id", contact.id.as_str());
    attributes.put("printed", &contact.number);
    attributes.put("dial", &contact.dial);
    attributes.put("confidence", &contact.confidence.to_string());
    attributes.each("phone-kind", &contact.phones);
    attributes.maybe("language-note", contact.language_note.as_ref());
    attributes.maybe("hours", contact.hours.as_ref());
    attributes.maybe("hours-note", contact.hours_note.as_ref());
    attributes.maybe("timezone", contact.timezone.as_ref());
    attributes.maybe("cost", contact.cost);
    attributes.maybe("callable-from-abroad", contact.callable_from_abroad);
    attributes.maybe("as-of", contact.as_of);
    attributes.maybe("verified-on", contact.verified_on);
    attributes.each("source", &contact.sources);
    attributes.translations("description", &contact.notes);
    attributes.into_value()
}
