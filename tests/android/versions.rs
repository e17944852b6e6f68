//! Gradle and Maven build the same app, with the same tools. Gradle cannot be run
//! everywhere, so nothing else would notice.

use crate::{between, text};

fn maven(property: &str) -> String {
    let pom = text("pom.xml");
    let found = between(&pom, &format!("<{property}>"), &format!("</{property}>"));
    found
        .unwrap_or_else(|| panic!("pom.xml has no <{property}>"))
        .to_owned()
}

/// A value of `app/build.gradle.kts`, without its quotes.
fn gradle(name: &str) -> String {
    let script = text("app/build.gradle.kts");
    let found = between(&script, &format!("\n        {name} = "), "\n")
        .or_else(|| between(&script, &format!("\n    {name} = "), "\n"));
    let found = found.unwrap_or_else(|| panic!("app/build.gradle.kts sets no {name}"));
    found.trim_matches('"').to_owned()
}

/// A version of `gradle/libs.versions.toml`.
fn catalogue(name: &str) -> String {
    let found = text("gradle/libs.versions.toml");
    let found = between(&found, &format!("\n{name} = \""), "\"").map(str::to_owned);
    found.unwrap_or_else(|| panic!("libs.versions.toml has no {name}"))
}

#[test]
fn both_builds_make_the_same_app() {
    for (property, name) in [
        ("app.id", "applicationId"),
        ("app.id", "namespace"),
        ("version", "versionName"),
        ("version.code", "versionCode"),
        ("sdk.min", "minSdk"),
        ("sdk.target", "targetSdk"),
        ("sdk.target", "compileSdk"),
    ] {
        assert_eq!(maven(property), gradle(name), "{property} and {name}");
    }
}

#[test]
fn both_builds_use_the_same_versions() {
    for (property, name) in [
        ("kotlin.version", "kotlin"),
        ("jna.version", "jna"),
        ("junit.version", "junit"),
        ("robolectric.version", "robolectric"),
    ] {
        assert_eq!(maven(property), catalogue(name), "{property} and {name}");
    }
}

#[test]
fn the_app_has_the_version_of_the_engine() {
    assert_eq!(maven("version"), env!("CARGO_PKG_VERSION"));
}

#[test]
fn maven_compiles_and_tests_against_the_target() {
    // Android 15 is API 35.
    assert_eq!(maven("sdk.target"), "35");
    for property in ["android.all.version", "instrumented.new"] {
        assert!(maven(property).starts_with("15-robolectric-"), "{property}");
    }
    assert!(maven("instrumented.new").starts_with(&maven("android.all.version")));
    let config = text("app/src/test/resources/robolectric.properties");
    assert_eq!(config.trim(), "sdk=35");
}

#[test]
fn every_maven_dependency_has_its_reason_in_the_document() {
    let document = text("../docs/dependencies.md");
    let pom = text("pom.xml");
    let missing: Vec<&str> = pom
        .split("<artifactId>")
        .skip(1)
        .filter_map(|rest| rest.split_once("</").map(|(name, _)| name))
        .filter(|name| !["app", "*"].contains(name))
        .filter(|name| !document.contains(&format!("`{name}`")))
        .collect();
    assert!(
        missing.is_empty(),
        "no line in docs/dependencies.md: {missing:?}"
    );
}
