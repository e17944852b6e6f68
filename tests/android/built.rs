//! What lies in the smoke APK and in the compiled classes.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use waymark_author::giveaway;
use waymark_author::read::{WordList, parse_words};

use crate::dump::{Element, parse};
use crate::{place, text};

/// The names of the trigger that other apps send, fixed by its protocol.
const SIGNAL: &str = "info.guardianproject.panic.action.";
const LAUNCHER: &str = "android.intent.category.LAUNCHER";
const COMPONENTS: &[&str] = &[
    "activity",
    "activity-alias",
    "service",
    "receiver",
    "provider",
];

fn dump(arguments: &[&str]) -> String {
    let tool = place("target/tools/prebuilt/linux/aapt2");
    let apk = place("target/apk/smoke.apk");
    let output = Command::new(tool)
        .arg("dump")
        .args(arguments)
        .arg(apk)
        .output();
    let output = output.expect("run `cargo xtask android`, which builds what is looked at here");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("a dump is UTF-8")
}

fn manifest() -> Element {
    parse(&dump(&["xmltree", "--file", "AndroidManifest.xml"]))
}

fn application(manifest: &Element) -> &Element {
    manifest.named("application").remove(0)
}

fn components(manifest: &Element) -> Vec<&Element> {
    let below = manifest.below().into_iter();
    below
        .filter(|element| COMPONENTS.contains(&element.name.as_str()))
        .collect()
}

fn is_launcher(component: &Element) -> bool {
    let categories = component.named("category");
    component.name == "activity-alias"
        && categories
            .iter()
            .any(|category| category.value("name") == LAUNCHER)
}

#[test]
#[ignore = "looks at what `cargo xtask android` builds"]
fn the_apk_asks_for_no_more_than_the_manifest() {
    let source = text("app/src/main/AndroidManifest.xml");
    let listed: BTreeSet<&str> = source
        .split("<uses-permission")
        .skip(1)
        .filter_map(|rest| crate::between(rest, "android:name=\"", "\""))
        .collect();
    let manifest = manifest();
    let asked: BTreeSet<&str> = manifest
        .below()
        .into_iter()
        .filter(|element| element.name.starts_with("uses-permission"))
        .map(|element| element.value("name"))
        .collect();
    assert_eq!(asked, listed);
}

#[test]
#[ignore = "looks at what `cargo xtask android` builds"]
fn only_the_launcher_and_the_signal_come_in_from_outside() {
    let manifest = manifest();
    for component in components(&manifest) {
        let name = component.value("name");
        // Said in words for each: the default depends on filters and on the API.
        if component.value("exported") == "false" {
            continue;
        }
        let actions = component.actions();
        let by_signal = !actions.is_empty()
            && component.name == "activity"
            && actions.iter().all(|action| action.starts_with(SIGNAL));
        assert!(is_launcher(component) || by_signal, "{name} is exported");
    }
}

#[test]
#[ignore = "looks at what `cargo xtask android` builds"]
fn exactly_one_face_is_switched_on() {
    let manifest = manifest();
    let faces = components(&manifest)
        .into_iter()
        .filter(|one| is_launcher(one));
    let on = faces.filter(|one| one.attribute("enabled") != Some("false"));
    assert_eq!(on.count(), 1);
}

#[test]
#[ignore = "looks at what `cargo xtask android` builds"]
fn nothing_leaves_by_a_backup_in_the_clear_or_by_a_debugger() {
    let manifest = manifest();
    let application = application(&manifest);
    assert_eq!(application.value("allowBackup"), "false");
    assert_eq!(application.value("usesCleartextTraffic"), "false");
    for rules in ["dataExtractionRules", "fullBackupContent"] {
        assert!(application.value(rules).starts_with("@0x"), "{rules}");
    }
    for mark in [
        "debuggable",
        "testOnly",
        "networkSecurityConfig",
        "backupAgent",
    ] {
        assert_eq!(application.attribute(mark), None, "{mark}");
    }
}

#[test]
#[ignore = "looks at what `cargo xtask android` builds"]
fn the_apk_is_the_app_of_the_two_builds() {
    let badging = dump(&["badging"]);
    for line in [
        "package: name='org.waymark.app' ",
        "minSdkVersion:'24'",
        "targetSdkVersion:'35'",
    ] {
        assert!(badging.contains(line), "{line}");
    }
    let classes = place("target/classes");
    for component in components(&manifest()) {
        let name = component
            .attribute("targetActivity")
            .unwrap_or_else(|| component.value("name"));
        let file = format!("org/waymark/app{}.class", name.replace('.', "/"));
        assert!(classes.join(&file).is_file(), "{name} names no class");
    }
}

#[test]
#[ignore = "looks at what `cargo xtask android` builds"]
fn no_name_and_no_text_outside_the_pack_gives_the_app_away() {
    let list = list();
    let mut texts = vec![("a planted word".to_owned(), "a shelterFinder".to_owned())];
    let manifest = dump(&["xmltree", "--file", "AndroidManifest.xml"]);
    let resources = dump(&["resources"]);
    for (place, dumped) in [("the manifest", manifest), ("the resources", resources)] {
        let lines = dumped
            .lines()
            .map(|line| (place.to_owned(), line.replace(SIGNAL, "")));
        texts.extend(lines);
    }
    // The names of the engine's records are Gradle's to shorten (app/proguard-rules.pro).
    class_names(&place("target/classes/org/waymark/app"), &mut texts);
    assert!(texts.len() > 50, "{} texts are not all", texts.len());

    let found: Vec<String> = texts
        .iter()
        .flat_map(|(place, text)| {
            let words = giveaway::find_in_any(&list, &apart(text));
            words
                .into_iter()
                .map(move |word| format!("{place}: {} in `{}`", word.text, text.trim()))
        })
        .collect();
    let planted = found.iter().filter(|one| one.starts_with("a planted word"));
    assert_eq!(planted.count(), 1, "a planted word is not seen");
    assert_eq!(found.len(), 1, "\n{}\n", found.join("\n"));
}

fn list() -> WordList {
    let list = parse_words("words/giveaway.tsv", &text("../content/words/giveaway.tsv")).value;
    assert!(list.len() > 20);
    list
}

fn class_names(folder: &Path, into: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).expect("compiled classes").flatten() {
        let path = entry.path();
        if let Some(name) = path.file_stem() {
            into.push(("a class".to_owned(), name.to_string_lossy().into_owned()));
        }
        if path.is_dir() {
            class_names(&path, into);
        }
    }
}

/// The words of a name, apart: `quickExit_button` as `quick Exit button`.
fn apart(name: &str) -> String {
    let mut words = String::new();
    let mut before = ' ';
    for letter in name.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            words.push(' ');
        }
        words.push(if "_.$/".contains(letter) { ' ' } else { letter });
        before = letter;
    }
    words
}
