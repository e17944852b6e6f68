//! The directory as Open Referral HSDS 3 JSON, by the mapping of docs/hsds.md.

mod attributes;
mod hotline;
mod schedule;
mod site;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use uuid::Uuid;
use waymark_base::LanguageTag;
use waymark_pack::records::Content;

/// Ids are made from our own ids in this namespace, so that every export of an
/// entry carries the same id.
const NAMESPACE: Uuid = Uuid::from_u128(0x5f0c_8f5e_2b0a_4c0e_9d53_77a7_3b1d_2f61);

/// Where a service's operator is not known, this organization stands for it:
/// HSDS has no service without one.
const UNKNOWN_OPERATOR: &str = "Operator not known";

/// The directory in the shape of HSDS 3: `organizations`, and `services` with
/// everything nested in them. Sensitive sites come without any location.
pub fn export_hsds(content: &Content) -> Value {
    let mut organizations = Organizations::default();
    let hotlines = content.hotlines.iter();
    let mut services: Vec<Value> = hotlines
        .map(|one| hotline::service(one, &mut organizations))
        .collect();
    services.extend(
        content
            .sites
            .iter()
            .map(|one| site::service(one, &mut organizations)),
    );
    json!({
        "hsds_version": "3.0",
        "profile": "docs/hsds.md",
        "title": content.info.title,
        "version": content.info.version,
        "date": content.info.date.to_string(),
        "licence": content.info.licence,
        "note": "Telephone numbers in this file are public service numbers, not personal data. \
                 A number whose confidence is low has not been confirmed.",
        "organizations": organizations.0.into_values().collect::<Vec<_>>(),
        "services": services,
    })
}

fn id(kind: &str, name: &str) -> String {
    Uuid::new_v5(&NAMESPACE, format!("{kind}/{name}").as_bytes()).to_string()
}

/// The organizations met so far, each once.
#[derive(Default)]
struct Organizations(BTreeMap<String, Value>);

impl Organizations {
    fn named(&mut self, name: Option<&str>) -> Value {
        let name = name.unwrap_or(UNKNOWN_OPERATOR);
        let key = id("organization", name);
        // HSDS requires a description; inventing one would not be ours to do.
        let entry = json!({ "id": key.clone(), "name": name, "description": name });
        self.0.entry(key).or_insert(entry).clone()
    }
}

fn languages(link: &str, name: &str, linked: &str, tags: &[LanguageTag]) -> Vec<Value> {
    let language = |tag: &LanguageTag| {
        let id = id("language", &format!("{name}/{tag}"));
        json!({ "id": id, link: linked, "code": tag.as_str() })
    };
    tags.iter().map(language).collect()
}

/// The fields that say something: HSDS knows no null, and leaves empty lists out.
fn stated(value: Value) -> Value {
    let Value::Object(mut fields) = value else {
        return Value::Object(Map::new());
    };
    fields.retain(|_, value| !value.is_null() && !value.as_array().is_some_and(Vec::is_empty));
    Value::Object(fields)
}
