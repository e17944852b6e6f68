//! A place of support as an HSDS service at a location.

use serde_json::{Value, json};
use waymark_pack::records::Site;
use waymark_pack::vocabulary::{SiteKind, SiteState};

use super::attributes::Attributes;
use super::schedule::schedules;
use super::{Organizations, id, languages, stated};

pub(super) fn service(site: &Site, organizations: &mut Organizations) -> Value {
    let name = site.id.as_str();
    let own = id("service", name);
    let operator = match site.kind {
        SiteKind::BlueDot => Some("UNHCR and UNICEF (Blue Dot)"),
        SiteKind::PointOfSafety | SiteKind::SupportPlace => None,
    };
    let organization = organizations.named(operator);
    stated(json!({
        "id": own,
        "organization_id": organization.get("id"),
        "name": site.name,
        "description": site.note,
        "status": status(site),
        "alert": alert(site),
        "assured_date": site.verified_on.map(|date| date.to_string()),
        "organization": organization,
        "phones": phones(site, &own),
        "languages": languages("service_id", name, &own, &site.languages),
        "schedules": schedules(name, site.hours.as_deref(), site.timezone.as_deref()),
        "service_at_locations": [at_location(site, &own)],
        "attributes": attributes(site),
    }))
}

/// HSDS must have one of four words. What is not known to work is not called active.
fn status(site: &Site) -> &'static str {
    match site.history.last().map(|status| status.state) {
        Some(SiteState::Open) => "active",
        Some(SiteState::Closed | SiteState::Historic) => "defunct",
        Some(SiteState::Unknown) | None => "inactive",
    }
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

fn attributes(site: &Site) -> Value {
    let mut attributes = Attributes::of("service", site.id.as_str());
    attributes.put("waymark-id", site.id.as_str());
    attributes.put("kind", &site.kind.to_string());
    attributes.each("offer", &site.offers);
    for status in &site.history {
        let as_of = status
            .as_of
            .map_or("undated".to_owned(), |date| date.to_string());
        attributes.put(
            "state",
            &format!("{} ({as_of}, {})", status.state, status.source),
        );
    }
    attributes.each("source", &site.sources);
    attributes.maybe("district", site.district.as_ref());
    attributes.maybe("hours", site.hours.as_ref());
    attributes.maybe("timezone", site.timezone.as_ref());
    attributes.maybe("successor", site.successor.as_ref());
    attributes.translations("name", &site.names);
    attributes.translations("description", &site.notes);
    attributes.into_value()
}

fn phones(site: &Site, service: &str) -> Vec<Value> {
    let number = site.e164.as_ref().or(site.phone.as_ref());
    let phone = number.map(|number| {
        let id = id("phone", site.id.as_str());
        json!({ "id": id, "service_id": service, "number": number, "type": "voice" })
    });
    phone.into_iter().collect()
}

fn at_location(site: &Site, service: &str) -> Value {
    let name = site.id.as_str();
    let location = location(site);
    json!({
        "id": id("service_at_location", name),
        "service_id": service,
        "location_id": location.get("id"),
        "location": location,
    })
}

fn location(site: &Site) -> Value {
    let own = id("location", site.id.as_str());
    if site.sensitive {
        // Released HSDS has no type for a place that must stay hidden.
        return json!({ "id": own, "location_type": "virtual" });
    }
    let mut attributes = Attributes::of("location", site.id.as_str());
    // An HSDS address must have a postal code and a province, which we do not have.
    attributes.maybe("address", site.address.as_ref());
    attributes.maybe("precision", site.precision);
    attributes.put("country", site.country.as_str());
    stated(json!({
        "id": own,
        "location_type": "physical",
        "name": site.place,
        "description": site.address,
        "latitude": site.point.map(|point| point.lat()),
        "longitude": site.point.map(|point| point.lon()),
        "attributes": attributes.into_value(),
    }))
}
