//! Every message of the interface is used by the engine or is a heading.
#![allow(
    clippy::unwrap_used,
    reason = "the helpers of a test fail where it fails"
)]

use std::path::Path;

use waymark_language::Key;

fn read(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, text);
        } else {
            text.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
}

#[test]
fn no_message_is_without_use() {
    let mut sources = String::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    read(&root.join("src"), &mut sources);
    // Numbers, dates and directions are put into words there.
    read(&root.join("../language/src"), &mut sources);
    let used = |key: &&Key| sources.contains(&format!("Key::{key:?}"));
    let unused: Vec<&Key> = Key::ALL
        .iter()
        .filter(|key| !used(key) && !Key::HEADINGS.contains(key))
        .collect();
    assert!(
        unused.is_empty(),
        "delete these messages, or use them: {unused:?}"
    );
}
