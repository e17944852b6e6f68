//! The directory as HSDS 3: its shape, and what must not be in it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

mod common;

use std::collections::BTreeSet;

use common::{fixture, real_content, today};
use serde_json::Value;
use waymark_author::{build_pack, export_hsds, load};

fn directory(dir: &std::path::Path) -> Option<Value> {
    Some(export_hsds(&load(dir).ok()?.content()))
}

/// What HSDS 3.0 requires of each object, by the key under which it stands.
fn required(key: &str) -> &'static [&'static str] {
    match key {
        "organizations" | "organization" => &["id", "name", "description"],
        "services" => &["id", "name", "status"],
        "phones" => &["id", "number"],
        "location" => &["id", "location_type"],
        "taxonomy_term" => &["id", "name", "description"],
        "schedules" | "languages" | "service_areas" | "service_at_locations" | "attributes" => {
            &["id"]
        }
        _ => &[],
    }
}

fn walk(key: &str, value: &Value, ids: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| walk(key, item, ids)),
        Value::Object(fields) => {
            for name in required(key) {
                let text = fields
                    .get(*name)
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                assert!(!text.is_empty(), "{key} without {name}: {value}");
            }
            if let Some(id) = fields.get("id").and_then(Value::as_str) {
                assert_eq!(id.len(), 36, "{key}: {id} is no UUID");
                let once = !matches!(key, "organization" | "organizations" | "taxonomy_term");
                assert!(
                    ids.insert(id.to_owned()) || !once,
                    "{key}: {id} stands twice"
                );
            }
            if key == "services" {
                let status = fields["status"].as_str().unwrap_or_default();
                assert!(["active", "inactive", "defunct", "temporarily closed"].contains(&status));
            }
            for (inner, value) in fields {
                assert!(!value.is_null(), "{key}.{inner} is null");
                walk(inner, value, ids);
            }
        }
        _ => {}
    }
}

#[test]
fn the_fixture_as_hsds() {
    insta::assert_json_snapshot!(directory(&fixture()).unwrap());
}

#[test]
fn every_object_has_what_hsds_requires() {
    walk("", &directory(&fixture()).unwrap(), &mut BTreeSet::new());
    // While editors are at work the real content may have errors for a moment.
    if build_pack(&real_content(), today()).is_ok() {
        walk(
            "",
            &directory(&real_content()).unwrap(),
            &mut BTreeSet::new(),
        );
    }
}

#[test]
fn every_export_gives_the_same_ids() {
    assert_eq!(directory(&fixture()), directory(&fixture()));
}

#[test]
fn a_sensitive_site_has_no_location() {
    let directory = directory(&fixture()).unwrap();
    let services = directory["services"].as_array().unwrap();
    let house = services
        .iter()
        .find(|one| one["name"] == "A house for women")
        .unwrap();
    let location = &house["service_at_locations"][0]["location"];
    assert_eq!(location["location_type"], "virtual");
    let keys: Vec<&String> = location.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["id", "location_type"]);
}

#[test]
fn a_site_that_is_not_known_to_work_is_not_called_active() {
    let directory = directory(&fixture()).unwrap();
    let services = directory["services"].as_array().unwrap();
    let status =
        |name: &str| services.iter().find(|one| one["name"] == name).unwrap()["status"].clone();
    assert_eq!(status("Help point Medyka"), "active");
    assert_eq!(status("A house for women"), "inactive");
    assert_eq!(status("Blue Dot of before"), "defunct");
}
