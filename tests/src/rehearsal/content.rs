//! Later versions of the content.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use waymark_author::{Problems, build_pack, load};

use super::words;

/// What each version says beside one number; the first is what `content/` says.
const NOTES: [&str; 3] = [
    "\"Some lists still print",
    "\"Some older lists still print",
    "\"A few older lists still print",
];
const FILE: &str = "hotlines/PL.toml";

/// Makes a pack of `content` under a version, with another note beside one number.
pub(super) fn pack(content: &Path, version: usize, file: &Path) -> Result<(), String> {
    let place = TempDir::new().map_err(words)?;
    let folder = place.path().join("content");
    copy(content, &folder)?;
    change(
        &folder.join("pack.toml"),
        "version = 1",
        &format!("version = {version}"),
    )?;
    let note = NOTES.get(version - 1).ok_or("no such version")?;
    change(&folder.join(FILE), NOTES[0], note)?;
    let day = load(&folder).map_err(|problems| listed(&problems))?;
    let day = day.info.record.date.latest();
    let built = build_pack(&folder, day).map_err(|problems| listed(&problems))?;
    fs::write(file, built.bytes).map_err(words)
}

fn change(file: &Path, from: &str, to: &str) -> Result<(), String> {
    let text = fs::read_to_string(file).map_err(words)?;
    if !text.contains(from) {
        return Err(format!("{} lacks `{from}`", file.display()));
    }
    fs::write(file, text.replacen(from, to, 1)).map_err(words)
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    fs::create_dir_all(to).map_err(words)?;
    for entry in fs::read_dir(from).map_err(words)? {
        let entry = entry.map_err(words)?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target).map_err(words)?;
        }
    }
    Ok(())
}

fn listed(Problems(problems): &Problems) -> String {
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.join("\n")
}
