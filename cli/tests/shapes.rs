//! The shape of the JSON, which others build on.

#![allow(clippy::unwrap_used, reason = "a helper of a test may stop it")]

mod support;

use serde_json::Value;
use support::{AT, ask, json, pack, path, run};

fn has(record: &Value, names: &[&str]) {
    for name in names {
        assert!(record.get(name).is_some(), "{name} is missing in {record}");
    }
}

fn first<'a>(record: &'a Value, list: &str) -> &'a Value {
    record[list]
        .as_array()
        .and_then(|entries| entries.first())
        .expect(list)
}

const CONTACT: &[&str] = &[
    "id",
    "country",
    "number",
    "e164",
    "channel",
    "answered_by",
    "topics",
    "languages",
    "open",
    "opens_or_closes_at",
    "callable_from_abroad",
    "confidence",
    "freshness",
    "sources",
    "verified",
];

#[test]
fn near() {
    let view = json(&["near", "Medyka"]);
    has(&view, &["place", "places", "contacts", "sheet"]);
    let site = first(&view, "places");
    has(
        site,
        &[
            "id",
            "name",
            "country",
            "lat",
            "lon",
            "distance_m",
            "bearing_deg",
            "status",
        ],
    );
    has(site, &["status_as_of", "sources", "note"]);
    has(first(&view, "contacts"), CONTACT);
}

#[test]
fn sketch() {
    let view = json(&["sketch", "Medyka"]);
    has(
        &view,
        &["lines", "points", "kilometres", "scale_text", "scale_share"],
    );
    has(&view, &["caution_text", "left_out_text", "sources"]);
    let point = first(&view, "points");
    has(point, &["kind", "id", "label", "x", "y", "exact", "status"]);
    assert_eq!(point["kind"], "standpoint");
    let sites = view["points"].as_array().unwrap().iter();
    let ids: Vec<&Value> = sites.map(|point| &point["id"]).collect();
    assert!(ids.contains(&&Value::from("pl-przemysl-open")), "{ids:?}");
}

#[test]
fn a_sketch_is_drawn_as_a_picture() {
    let drawn = ask(&["sketch", "Medyka", "--site", "pl-przemysl-open"]);
    assert_eq!(drawn.code(), 0, "{}", drawn.stderr);
    assert!(drawn.stdout.starts_with("<svg ") && drawn.stdout.ends_with("</svg>\n"));
    assert_eq!(
        drawn.stdout.matches("<circle").count(),
        2,
        "in the square and beside it"
    );
}

#[test]
fn hotlines() {
    let view = json(&["hotlines", "PL"]);
    let contact = first(&view, "contacts");
    has(contact, CONTACT);
    has(&contact["verified"], &["date", "sources"]);
    let open = contact["open"].as_str().unwrap();
    assert!(["open", "closed", "unknown"].contains(&open));
}

#[test]
fn search() {
    let view = json(&["search", "talk alone"]);
    has(
        first(&view, "results"),
        &["sheet", "block", "title", "snippet", "language"],
    );
}

#[test]
fn the_other_commands() {
    has(
        first(&json(&["sheet"]), "sheets"),
        &["id", "title", "summary", "language"],
    );
    has(
        &json(&["sheet", "talk-alone"]),
        &["id", "title", "blocks", "translation"],
    );
    has(
        first(&json(&["place", "Medyka"]), "places"),
        &["kind", "id", "name", "lat", "lon"],
    );
    has(
        first(&json(&["sources"]), "sources"),
        &["id", "title", "url", "licence"],
    );
    has(
        first(&json(&["sources", "guide"]), "sources"),
        &["id", "title"],
    );
    has(
        &json(&["about"]),
        &["title", "version", "date", "languages", "licence"],
    );
}

#[test]
fn the_same_question_at_the_same_moment_has_the_same_answer() {
    assert_eq!(json(&["near", "Medyka"]), json(&["near", "Medyka"]));
}

#[test]
fn a_moment_without_a_zone_is_read_as_utc_and_said_so_beside_the_json() {
    let local = AT.trim_end_matches(":00Z");
    let arguments = [
        "hotlines",
        "PL",
        "--json",
        "--pack",
        path(pack()),
        "--at",
        local,
    ];
    let run = run(arguments);
    assert_eq!(run.code(), 0);
    assert!(run.stderr.contains("UTC"), "{}", run.stderr);
    assert_eq!(
        serde_json::from_str::<Value>(&run.stdout).unwrap(),
        json(&["hotlines", "PL"])
    );
}
