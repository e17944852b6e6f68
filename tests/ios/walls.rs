//! Walls of the Swift: what the app never does, and which module knows which.

use crate::{swift, text};

/// What would leave a trace, reach the network, know a place, or keep something.
const NEVER: &[&str] = &[
    "NSLog(",
    "os_log",
    "Logger(",
    "debugPrint(",
    "dump(",
    "URLSession",
    "NWConnection",
    "CFNetwork",
    "WKWebView",
    "SFSafariViewController",
    "UserDefaults",
    // What Apple wants a reason for (App/PrivacyInfo.xcprivacy): only the library has two.
    "systemUptime",
    "attributesOfItem",
    "attributesOfFileSystem",
    "volumeAvailableCapacity",
    "contentModificationDate",
    "creationDate",
    "activeInputModes",
    "AppStorage",
    "SceneStorage",
    "CLLocation",
    "ASIdentifierManager",
    "identifierForVendor",
    "UNUserNotificationCenter",
    "CoreData",
    "FileWrapper",
    "NSUbiquitous",
    "LAContext",
    "try!",
    "fatalError(",
];

#[test]
fn no_swift_of_ours_logs_keeps_or_reaches_for_anything() {
    let mut found = Vec::new();
    for (shown, text) in swift() {
        if shown.contains("/Tests/") {
            continue;
        }
        let words = NEVER.iter().filter(|word| text.contains(**word));
        found.extend(words.map(|word| format!("{shown}: {word}")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_model_knows_foundation_only_and_the_screens_know_no_engine() {
    let mut found = Vec::new();
    for (shown, text) in swift() {
        let imports = text
            .lines()
            .filter_map(|line| line.trim().strip_prefix("import "));
        for import in imports {
            let wrong = if shown.contains("/WaymarkModel/") {
                import != "Foundation"
            } else {
                // Whoever draws gets values; the bridge alone turns records into them.
                shown.contains("/WaymarkUI/") && import == "WaymarkCore"
            };
            if wrong {
                found.push(format!("{shown}: import {import}"));
            }
        }
        if shown.contains("/WaymarkUI/") && !text.starts_with("#if canImport(SwiftUI)") {
            found.push(format!("{shown}: not under canImport(SwiftUI)"));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_package_takes_nothing_from_anybody_else() {
    let package = text("ios/WaymarkPackage/Package.swift");
    assert!(!package.contains(".package("), "a dependency");
    let project = text("ios/Waymark.xcodeproj/project.pbxproj");
    assert!(!project.contains("XCRemoteSwiftPackageReference"));
    assert!(!project.contains("PBXShellScriptBuildPhase"));
}
