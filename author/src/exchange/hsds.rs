//! The directory as Open Referral HSDS 3 JSON, by the mapping of docs/hsds.md.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use uuid::Uuid;
use waymark_base::LanguageTag;
use waymark_pack::records::{Contact, Content, Hotline, Site, Translations};
use waymark_pack::vocabulary::{Channel, SiteKind, SiteState};

use super::hsds_schedule::schedules;

/// Ids are made from our own ids in this namespace, so that every export of an
/// entry carries the same id.
const NAMESPACE: Uuid = Uuid::from_u128(0x5f0c_8f5e_2b0a_4c0e_9d53_77a7_3b1d_2f61);

/// Where a service's operator is not known, this organization stands for it:
/// HSDS has no service without one.
const UNKNOWN_OPERATOR: &str = "Operator not known";

/// The directory in the shape of HSDS 3: `organizations`, and `services` with
/// everything nested in them. Sensitive sites come without any location.
pub fn export_hsds(content: &Content) -> Value {
    let mut organizations = BTreeMap::new();
    let mut services = Vec::new();
    for hotline in &content.hotlines {
        services.push(hotline_service(hotline, &mut organizations));
    }
    for site in &content.sites {
        services.push(site_service(site, &mut organizations));
    }
    json!({
        "hsds_version": "3.0",
        "profile": "docs/hsds.md",
        "title": content.info.title,
        "version": content.info.version,
        "date": content.info.date.to_string(),
        "licence": content.info.licence,
        "note": "Telephone numbers in this file are public service numbers, not personal data. \
                 A number that is marked low has not been confirmed.",
        "organizations": organizations.into_values().collect::<Vec<_>>(),
        "services": services,
    })
}

pub(super) fn id(kind: &str, name: &str) -> String {
    Uuid::new_v5(&NAMESPACE, format!("{kind}/{name}").as_bytes()).to_string()
}

type Organizations = BTreeMap<String, Value>;

fn organization(name: Option<&str>, organizations: &mut Organizations) -> Value {
    let name = name.unwrap_or(UNKNOWN_OPERATOR);
    let key = id("organization", name);
    // HSDS requires a description; inventing one would not be ours to do.
    let entry = || json!({ "id": key.clone(), "name": name, "description": name });
    organizations
        .entry(key.clone())
        .or_insert_with(entry)
        .clone()
}

fn hotline_service(hotline: &Hotline, organizations: &mut Organizations) -> Value {
    let name = hotline.id.as_str();
    let own = id("service", name);
    let title = match hotline.service {
        Some(service) => format!("Emergency number: {service} ({})", hotline.country),
        None => hotline.name.clone(),
    };
    let mut attributes = Attributes::of("service", name);
    attributes.put("waymark-id", name);
    attributes.put("answered-by", &hotline.answered_by.to_string());
    for topic in &hotline.topics {
        attributes.put("topic", &topic.to_string());
    }
    attributes.translations("name", &hotline.names);
    attributes.translations("description", &hotline.notes);
    let by_phone = |contact: &&Contact| matches!(contact.channel, Channel::Phone | Channel::Text);
    let (phones, others): (Vec<&Contact>, Vec<&Contact>) =
        hotline.contacts.iter().partition(by_phone);
    let mut service = Map::new();
    for other in others {
        attributes.put(&format!("contact-{}", other.channel), &other.number);
        if other.channel == Channel::Email && !service.contains_key("email") {
            service.insert("email".to_owned(), json!(other.number));
        }
    }
    let organization = organization(hotline.operator.as_deref(), organizations);
    let schedules: Vec<Value> = hotline
        .contacts
        .iter()
        .flat_map(|one| {
            schedules(
                one.id.as_str(),
                one.hours.as_deref(),
                one.timezone.as_deref(),
            )
        })
        .collect();
    let area = json!({
        "id": id("service_area", name),
        "service_id": own.clone(),
        "name": hotline.country.to_string(),
        "extent": hotline.country.to_string(),
        "extent_type": "text",
    });
    service.extend(fields(json!({
        "id": own,
        "organization_id": organization.get("id"),
        "name": title,
        "description": hotline.note,
        "status": "active",
        "organization": organization,
        "phones": phones.into_iter().map(|one| phone(one, &own)).collect::<Vec<_>>(),
        "schedules": schedules,
        "service_areas": [area],
        "attributes": attributes.0,
    })));
    Value::Object(service)
}

fn phone(contact: &Contact, service: &str) -> Value {
    let name = contact.id.as_str();
    let mut attributes = Attributes::of("phone", name);
    attributes.put("waymark-id", name);
    attributes.put("printed", &contact.number);
    attributes.put("dial", &contact.dial);
    attributes.put("confidence", &contact.confidence.to_string());
    attributes.maybe("hours", contact.hours.as_ref());
    attributes.maybe("hours-note", contact.hours_note.as_ref());
    attributes.maybe("timezone", contact.timezone.as_ref());
    attributes.maybe("cost", contact.cost.map(|cost| cost.to_string()).as_ref());
    attributes.maybe("as-of", contact.as_of.map(|date| date.to_string()).as_ref());
    attributes.maybe(
        "verified-on",
        contact.verified_on.map(|date| date.to_string()).as_ref(),
    );
    let from_abroad = contact.callable_from_abroad;
    attributes.maybe(
        "callable-from-abroad",
        from_abroad.map(|yes| yes.to_string()).as_ref(),
    );
    for source in &contact.sources {
        attributes.put("source", source.as_str());
    }
    attributes.translations("description", &contact.notes);
    let kind = if contact.channel == Channel::Text {
        "text"
    } else {
        "voice"
    };
    let value = fields(json!({
        "id": id("phone", name),
        "service_id": service,
        "number": contact.e164.as_ref().unwrap_or(&contact.number),
        "type": kind,
        "description": contact.note,
        "languages": languages("phone_id", name, &id("phone", name), &contact.languages),
        "attributes": attributes.0,
    }));
    Value::Object(value)
}

fn site_service(site: &Site, organizations: &mut Organizations) -> Value {
    let name = site.id.as_str();
    let own = id("service", name);
    let newest = site.history.last();
    let mut attributes = Attributes::of("service", name);
    attributes.put("waymark-id", name);
    attributes.put("kind", &site.kind.to_string());
    for offer in &site.offers {
        attributes.put("offer", &offer.to_string());
    }
    for status in &site.history {
        let as_of = status
            .as_of
            .map_or("undated".to_owned(), |date| date.to_string());
        attributes.put(
            "state",
            &format!("{} ({as_of}, {})", status.state, status.source),
        );
    }
    for source in &site.sources {
        attributes.put("source", source.as_str());
    }
    attributes.maybe("hours", site.hours.as_ref());
    attributes.maybe("timezone", site.timezone.as_ref());
    attributes.maybe(
        "successor",
        site.successor.as_ref().map(|id| id.to_string()).as_ref(),
    );
    attributes.translations("name", &site.names);
    attributes.translations("description", &site.notes);
    // HSDS must have one of four words. What is not known to work is not called active.
    let status = match newest.map(|status| status.state) {
        Some(SiteState::Open) => "active",
        Some(SiteState::Closed | SiteState::Historic) => "defunct",
        Some(SiteState::Unknown) | None => "inactive",
    };
    let operator = match site.kind {
        SiteKind::BlueDot => Some("UNHCR and UNICEF (Blue Dot)"),
        SiteKind::PointOfSafety | SiteKind::SupportPlace => None,
    };
    let organization = organization(operator, organizations);
    Value::Object(fields(json!({
        "id": own,
        "organization_id": organization.get("id"),
        "name": site.name,
        "description": site.note,
        "status": status,
        "alert": alert(site),
        "assured_date": site.verified_on.map(|date| date.to_string()),
        "organization": organization,
        "phones": site_phones(site, &own),
        "languages": languages("service_id", name, &own, &site.languages),
        "schedules": schedules(name, site.hours.as_deref(), site.timezone.as_deref()),
        "service_at_locations": [at_location(site, &own)],
        "attributes": attributes.0,
    })))
}

/// Whoever imports the file meets the age of the evidence before the status.
fn alert(site: &Site) -> Option<String> {
    let newest = site.history.last();
    let as_of = newest.and_then(|status| status.as_of);
    match (newest.map(|status| status.state), as_of) {
        (Some(SiteState::Open), Some(date)) => Some(format!("Open as of {date}; call first.")),
        (Some(SiteState::Closed | SiteState::Historic), _) => None,
        (_, Some(date)) => Some(format!("Not confirmed since {date}; call first.")),
        (_, None) => Some("Nothing is known of its present state; call first.".to_owned()),
    }
}

fn site_phones(site: &Site, service: &str) -> Vec<Value> {
    let number = site.e164.as_ref().or(site.phone.as_ref());
    let phone = number.map(|number| {
        json!({
            "id": id("phone", site.id.as_str()),
            "service_id": service,
            "number": number,
            "type": "voice",
        })
    });
    phone.into_iter().collect()
}

fn at_location(site: &Site, service: &str) -> Value {
    let name = site.id.as_str();
    let location_id = id("location", name);
    let location = if site.sensitive {
        // Released HSDS has no type for a place that must stay hidden.
        json!({ "id": location_id.clone(), "location_type": "virtual" })
    } else {
        let mut attributes = Attributes::of("location", name);
        attributes.maybe("address", site.address.as_ref());
        attributes.maybe(
            "precision",
            site.precision.map(|one| one.to_string()).as_ref(),
        );
        attributes.put("country", site.country.as_str());
        Value::Object(fields(json!({
            "id": location_id.clone(),
            "location_type": "physical",
            "name": site.place,
            "description": site.address,
            "latitude": site.point.map(|point| point.lat()),
            "longitude": site.point.map(|point| point.lon()),
            "attributes": attributes.0,
        })))
    };
    json!({
        "id": id("service_at_location", name),
        "service_id": service,
        "location_id": location_id,
        "location": location,
    })
}

fn languages(link: &str, name: &str, linked: &str, tags: &[LanguageTag]) -> Vec<Value> {
    let language = |tag: &LanguageTag| {
        let id = id("language", &format!("{name}/{tag}"));
        json!({ "id": id, link: linked, "code": tag.as_str() })
    };
    tags.iter().map(language).collect()
}

/// What HSDS has no field for, as attributes with terms of our own.
struct Attributes(Vec<Value>, &'static str, String);

impl Attributes {
    fn of(entity: &'static str, name: &str) -> Self {
        Self(Vec::new(), entity, name.to_owned())
    }

    fn put(&mut self, term: &str, value: &str) {
        let attribute = self.attribute(term, value);
        self.0.push(attribute);
    }

    fn attribute(&self, term: &str, value: &str) -> Value {
        let (entity, name) = (self.1, &self.2);
        let term_id = id("taxonomy_term", term);
        json!({
            "id": id("attribute", &format!("{entity}/{name}/{term}/{}", self.0.len())),
            "link_id": id(entity, name),
            "link_entity": entity,
            "taxonomy_term_id": term_id.clone(),
            "value": value,
            "taxonomy_term": {
                "id": term_id,
                "code": term,
                "name": term,
                "description": format!("Waymark field: {term}"),
                "taxonomy": "waymark",
            },
        })
    }

    fn maybe(&mut self, term: &str, value: Option<&String>) {
        if let Some(value) = value {
            self.put(term, value);
        }
    }

    /// HSDS texts have one language; the others go here.
    fn translations(&mut self, field: &str, texts: &Translations) {
        for (language, text) in texts {
            let mut attribute = self.attribute(&format!("translation-{field}-{language}"), text);
            if let Some(fields) = attribute.as_object_mut() {
                fields.insert("link_type".to_owned(), json!("translation"));
            }
            self.0.push(attribute);
        }
    }
}

/// The fields that say something: HSDS knows no null, and leaves empty lists out.
fn fields(value: Value) -> Map<String, Value> {
    let Value::Object(mut fields) = value else {
        return Map::new();
    };
    fields.retain(|_, value| !value.is_null() && !value.as_array().is_some_and(Vec::is_empty));
    fields
}
