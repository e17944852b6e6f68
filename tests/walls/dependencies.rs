//! Walls that `cargo metadata` shows.

use std::collections::BTreeSet;
use std::fs;

use cargo_metadata::Metadata;
use waymark_tests::walls::{arrows, closure, features, pins, tree};

use crate::stands;

fn metadata() -> Metadata {
    tree::metadata().expect("cargo metadata answers, with a lock file that is up to date")
}

fn names(metadata: &Metadata) -> Vec<String> {
    metadata
        .workspace_packages()
        .iter()
        .map(|package| package.name.to_string())
        .collect()
}

#[test]
fn no_crate_has_an_arrow_that_the_drawing_lacks() {
    stands(&arrows::arrows_missing_from(
        arrows::DRAWING,
        &tree::crates(&metadata()),
    ));
}

#[test]
fn no_crate_brings_the_network_but_by_way_of_update() {
    let metadata = metadata();
    let graph = tree::graph(&metadata);
    stands(&closure::reached(
        &graph,
        &names(&metadata),
        closure::NETWORK,
        "waymark-update",
    ));
}

#[test]
fn no_crate_brings_the_binding_generator_but_the_bindings() {
    let metadata = metadata();
    let graph = tree::graph(&metadata);
    stands(&closure::reached(
        &graph,
        &names(&metadata),
        closure::GENERATOR,
        "waymark-ffi",
    ));
}

#[test]
fn nothing_that_ships_asks_for_a_feature_that_is_for_tests() {
    let asks = tree::asks(&metadata());
    let known = features::FOR_TESTS.iter().all(|(of, feature)| {
        let by = "waymark-proof";
        asks.iter()
            .any(|ask| ask.by == by && ask.of == *of && ask.feature == *feature)
    });
    assert!(known, "a feature that nobody asks for shows nothing");
    stands(&features::asked_by_what_ships(&asks));
}

#[test]
fn every_dependency_is_pinned() {
    stands(&pins::not_pinned(&tree::requirements(&metadata())));
}

#[test]
fn every_dependency_has_its_reason_in_the_document() {
    let names: BTreeSet<String> = tree::requirements(&metadata())
        .into_iter()
        .map(|one| one.name)
        .collect();
    let names: Vec<String> = names.into_iter().collect();
    let document = fs::read_to_string(tree::root().join("docs/dependencies.md"));
    stands(&pins::without_a_reason(
        &names,
        &document.unwrap_or_default(),
    ));
}

#[test]
fn every_crate_takes_its_settings_from_the_workspace() {
    let mut findings = Vec::new();
    for package in metadata().workspace_packages() {
        let manifest = fs::read_to_string(&package.manifest_path).expect("a manifest is readable");
        let mut missing = pins::not_from_workspace(&manifest);
        let around = arrows::AROUND.contains(&package.name.as_str());
        if !around && pins::without_our_lints(&manifest) {
            missing.push("write [lints] workspace = true".into());
        }
        findings.extend(
            missing
                .into_iter()
                .map(|text| format!("{}: {text}", package.name)),
        );
    }
    stands(&findings);
}
