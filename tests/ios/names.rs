//! Nothing that others can see of the app says what it is for: its names in the project and in
//! the property lists, the names of files and icons, and the names of types, which stay in a
//! built app.

use waymark_author::giveaway;
use waymark_author::read::{WordList, parse_words};

use crate::{place, swift, text};

/// What others can see of our own; the engine's records keep their names (docs/ios.md).
fn seen() -> Vec<(String, String)> {
    let mut seen = vec![("a planted word".to_owned(), "a shelterFinder".to_owned())];
    let lists = [
        "ios/Config/Info.plist",
        "ios/Config/Waymark.entitlements",
        "ios/App/PrivacyInfo.xcprivacy",
        "ios/Waymark.xcodeproj/project.pbxproj",
    ];
    for file in lists {
        for line in text(file).lines() {
            seen.push((file.to_owned(), line.to_owned()));
        }
    }
    for (shown, text) in swift() {
        if !shown.contains("/Sources/") && !shown.starts_with("ios/App/") {
            continue;
        }
        let names = text.lines().filter_map(declared).map(str::to_owned);
        seen.extend(names.map(|name| (shown.clone(), name)));
        seen.push(("the name of a file".to_owned(), shown));
    }
    let assets = place("ios/App/Assets.xcassets");
    let entries = std::fs::read_dir(assets).expect("the assets are there");
    let names = entries.flatten().map(|one| one.file_name());
    seen.extend(names.map(|name| ("an asset".to_owned(), name.to_string_lossy().into_owned())));
    seen
}

/// The name of a type, a case or a function that a line declares.
fn declared(line: &str) -> Option<&str> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let at = words.iter().position(|word| {
        matches!(
            *word,
            "struct" | "class" | "enum" | "protocol" | "func" | "case" | "let" | "var"
        )
    })?;
    let name = words.get(at + 1)?;
    name.split(|letter: char| !letter.is_alphanumeric()).next()
}

fn list() -> WordList {
    let list = parse_words("words/giveaway.tsv", &text("content/words/giveaway.tsv")).value;
    assert!(list.len() > 20);
    list
}

/// The words of a name, apart: `quickExit_button` as `quick Exit button`.
fn apart(name: &str) -> String {
    let mut words = String::new();
    let mut before = ' ';
    for letter in name.chars() {
        if letter.is_uppercase() && before.is_lowercase() {
            words.push(' ');
        }
        words.push(if "_.$/-".contains(letter) {
            ' '
        } else {
            letter
        });
        before = letter;
    }
    words
}

#[test]
fn no_name_that_others_can_see_gives_the_app_away() {
    let list = list();
    let seen = seen();
    assert!(seen.len() > 500, "{} names are not all", seen.len());
    let found: Vec<String> = seen
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
